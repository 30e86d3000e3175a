"""The texts of the content that are said to people, and the same content in another language.

Every text of a record is translated, save for those named here: Latin, bibliography, and words that are keys.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Annotated, Any, get_args, get_origin, get_type_hints

from pydantic import BaseModel, StringConstraints

from app.content.records import Content

_AS_THEY_ARE = {("Name", "la"), ("Source", "cite"), ("Region", "area"), ("Offset", "landmark"), ("Mark", "at")}
_LABEL = re.compile(r"TrP\d+|C\d(-C\d)?|[\d.]+")
"""Labels that are the same in any language."""


def texts(content: Content) -> Iterator[tuple[str, str]]:
    """Where each text stands (``muscles.temporalis.summary.plain``) and the text, in the order of the records."""
    found: list[tuple[str, str]] = []

    def note(where: str, text: str) -> str:
        found.append((where, text))
        return text

    _map(content, "", note)
    yield from found


def translated(content: Content, said: Mapping[str, str]) -> Content:
    """The content with every text in another language; what ``said`` lacks stays in English."""
    result: Content = _map(content, "", lambda _where, text: said.get(text, text))
    return result


def _map(value: Any, where: str, change: Callable[[str, str], str]) -> Any:
    """A record, or a tuple or dict of records and texts, with its texts changed; itself when nothing changes.

    Records are copied without being validated anew: a translation cannot break an id, and it takes a tenth of the time.
    """
    if isinstance(value, str):
        return value if _LABEL.fullmatch(value) else change(where, value)
    if isinstance(value, tuple):
        items = tuple(_map(item, f"{where}.{i}", change) for i, item in enumerate(value))
        return value if all(new is old for new, old in zip(items, value, strict=True)) else items
    if isinstance(value, dict):
        entries = {key: _map(item, f"{where}.{key}", change) for key, item in value.items()}
        return value if all(entries[key] is old for key, old in value.items()) else entries
    if value is None:
        return None
    updates = {}
    record: type[BaseModel] = type(value)
    for field in _fields(record):
        old = getattr(value, field)
        new = _map(old, f"{where}.{field}" if where else field, change)
        if new is not old:
            updates[field] = new
    return value.model_copy(update=updates) if updates else value


@cache
def _fields(record: type[BaseModel]) -> tuple[str, ...]:
    """The fields of a record that are, or hold, texts or records."""
    kept = {field for name, field in _AS_THEY_ARE if name in {base.__name__ for base in record.__mro__}}
    hints = get_type_hints(record, include_extras=True)
    return tuple(name for name in record.model_fields if name not in kept and _may_have_texts(hints[name]))


def _may_have_texts(kind: Any) -> bool:
    """True for records, for words, and for what is made of them; strings with a pattern are ids, not words."""
    if get_origin(kind) is Annotated and get_args(kind)[0] is str:
        return any(isinstance(note, StringConstraints) and note.pattern is None for note in kind.__metadata__)
    return (isinstance(kind, type) and issubclass(kind, BaseModel)) or any(map(_may_have_texts, get_args(kind)))
