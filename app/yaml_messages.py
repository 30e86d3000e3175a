"""Puts pydantic's findings into plain words: what is wrong, and what to write instead."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from typing import Annotated, Any, get_args, get_origin

from pydantic import BaseModel
from pydantic_core import ErrorDetails

Loc = tuple[str | int, ...]

PATTERNS: dict[str, str] = {}
"""What a regular expression of a record means, in words; whoever defines the pattern adds them here."""

_WANTED = {
    "string": "text",
    "int": "a whole number",
    "float": "a number",
    "bool": "true or false",
    "tuple": "a list, such as [a, b]",
    "list": "a list, such as [a, b]",
    "dict": "'key: value' lines",
    "model": "'key: value' lines",
}
_LIMITS = {"greater_than_equal": "ge", "less_than_equal": "le", "greater_than": "gt", "less_than": "lt"}
_LIMIT_WORDS = {"ge": "at least", "le": "at most", "gt": "more than", "lt": "less than"}


def nearest(word: str, known: Iterable[str], count: int = 3, *, cutoff: float = 0.5) -> list[str]:
    """The known words most like ``word``, the best first; cutoff 0..1 is the least likeness."""
    return difflib.get_close_matches(word, list(known), n=count, cutoff=cutoff)


def did_you_mean(word: str, known: Iterable[str], *, otherwise: str = "write one of") -> str:
    """``write 'a' or 'b'`` from the nearest known words; all of them when none is near."""
    words = list(known)
    near = nearest(word, words)
    if near:
        return "write " + " or ".join(f"{each!r}" for each in near)
    shown = ", ".join(words[:12]) + (", …" if len(words) > 12 else "")
    return f"{otherwise}: {shown}"


def explain(model: type[BaseModel], error: ErrorDetails, raw: str) -> tuple[str, str, bool]:
    """What is wrong, what to write, and whether the key (rather than the value) is at fault.

    ``raw`` is the value as it was typed.
    """
    kind, loc, value = error["type"], error["loc"], error["input"]
    context: Mapping[str, Any] = error.get("ctx", {})
    name = _name(loc)
    if kind == "missing":
        if isinstance(loc[-1], int):
            return f"{name} is missing", "write it", False
        return f"the key {name} is missing here", f"write a line '{loc[-1]}: …'", False
    if kind == "extra_forbidden" and value is None and loc:
        # A comma in {name: deep, below} starts a new key without a value.
        return f"there is no key {name} here", "delete it, or put the text in quotes if it is one with a comma", True
    if kind == "extra_forbidden":
        owner = _model_at(model, loc[:-1])
        known = [info.alias or key for key, info in owner.model_fields.items()] if owner else []
        return f"there is no key {name} here", did_you_mean(str(loc[-1]), known) if known else "delete it", True
    if kind in ("literal_error", "enum"):
        return f"{_shown(value, raw)} is not possible for {name}", f"write {context['expected']}", False
    if kind == "string_pattern_mismatch":
        words = PATTERNS.get(context["pattern"], f"write text like the pattern {context['pattern']}")
        return f"{_shown(value, raw)} does not have the form of {name}", words, loc[-1] == "[key]"
    if kind in _LIMITS:
        limit = _LIMITS[kind]
        return f"{name} is {_shown(value, raw)}", f"write {_LIMIT_WORDS[limit]} {context[limit]:g}", False
    if kind in ("too_short", "string_too_short"):
        return f"{name} is empty or too short", f"write at least {context['min_length']}", False
    if kind in ("too_long", "string_too_long"):
        return f"{name} is too long", f"write at most {context['max_length']}", False
    if kind == "value_error":
        what, _, mend = error["msg"].removeprefix("Value error, ").partition("; ")
        return what, mend or "correct it", False
    family = kind.split("_")[0]
    if kind.endswith(("_type", "_parsing", "_from_float")) and family in _WANTED:
        if family == "string" and isinstance(value, bool | int | float):
            reading = f"as {str(value).lower()}" if isinstance(value, bool) else "as a number"
            return f"{raw} is read {reading}, not as text", f'write "{raw}" in quotes', False
        if value is None:
            return f"{name} is empty", f"write {_WANTED[family]} or delete the key", False
        return f"{name} is {_shown(value, raw)}", f"write {_WANTED[family]}", False
    return f"{name} is wrong ({error['msg']})", "correct it", False


def _name(loc: Loc) -> str:
    """How a message calls the value at a path."""
    last = loc[-1] if loc else "the file"
    if isinstance(last, int):
        return f"item {last + 1} of '{loc[-2]}'"
    return "a key" if last == "[key]" else f"'{last}'"


def _shown(value: Any, raw: str) -> str:
    """The value for a message: as typed when it is short, its sort when it is long."""
    if isinstance(value, dict):
        return "a group of 'key: value' lines"
    if isinstance(value, list | tuple):
        return "a list"
    text = raw or str(value)
    return repr(text if len(text) <= 40 else text[:39] + "…")


def _model_at(model: type[BaseModel], loc: Loc) -> type[BaseModel] | None:
    """The record class that stands at a path below ``model``."""
    found: Any = model
    for piece in loc:
        if isinstance(found, type) and issubclass(found, BaseModel):
            by_name = {info.alias or key: info for key, info in found.model_fields.items()}
            if piece in by_name:
                found = _inner(by_name[str(piece)].annotation)
        elif get_origin(found) is dict:
            found = _inner(get_args(found)[1])
        elif get_origin(found) in (tuple, list):
            found = _inner(get_args(found)[0])
    return found if isinstance(found, type) and issubclass(found, BaseModel) else None


def _inner(annotation: Any) -> Any:
    """The annotation without Annotated and without None."""
    if get_origin(annotation) is Annotated:
        return _inner(get_args(annotation)[0])
    args = [each for each in get_args(annotation) if each is not type(None)]
    is_union = get_origin(annotation) not in (None, dict, tuple, list) and len(args) >= 1
    return _inner(args[0]) if is_union else annotation
