"""Reads YAML files that people write, and says everything that is wrong with them at once, with line and column."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import BaseModel, ValidationError

from app.errors import DataError
from app.yaml_messages import Loc, explain
from app.yaml_tree import Fault, Node, Tree

_MAX_BYTES = 10_000_000
_CONTROL = re.compile(r"[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_MENDS = {
    "mapping values are not allowed": "put the text after the first colon in double quotes",
    "cannot start any token": "put the text in double quotes",
    "quoted scalar": "close the quote",
    "expected ',' or": "close the bracket, or write a comma between the items",
}

Model = TypeVar("Model", bound=BaseModel)


@dataclass(frozen=True, order=True)
class Problem:
    """One thing that is wrong in a file. Line and column count from 1."""

    file: str
    line: int
    column: int
    what: str
    mend: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}: {self.what}, {self.mend}"


class Document:
    """One YAML file: its plain data, where each value stands, and the problems found so far."""

    def __init__(self, path: Path | str) -> None:
        """Never raises for what is in the file: look at ``problems`` before trusting ``data``."""
        self.file = str(path)
        self.problems: list[Problem] = []
        self._root = Node(1, 1)
        try:
            text = _text(Path(path))
            try:
                tree = Tree(text)
            except yaml.YAMLError as error:
                self.problems += _syntax_problems(self.file, text, error)
                return
            self._root = tree.root
            for fault in tree.faults:
                self._add_fault(fault)
            if not isinstance(tree.root.data, dict):
                raise Fault(tree.root.line, tree.root.column, "the file is not a mapping", "write 'key: value' lines")
        except Fault as fault:
            self._add_fault(fault)

    @property
    def data(self) -> Any:
        """Plain dicts, lists, strings, numbers, booleans and None; None when the file cannot be read."""
        return self._root.data

    def where(self, loc: Loc, *, key: bool = False) -> tuple[int, int]:
        """Line and column of the value (or of its key) at a path such as ``("muscles", "temporalis", "layer")``.

        Where the path leaves the tree (a key is missing): the place of the mapping that should have it.
        """
        node, place = self._root, (self._root.line, self._root.column)
        found: str | int | None = None
        for piece in loc:
            if piece in node.children:  # pydantic also names union members and '[key]', which are no places
                found, place, node = piece, node.keys[piece], node.children[piece]
        whole_mapping = found != (loc[-1] if loc else None) and isinstance(node.data, dict)
        return place if key or whole_mapping else (node.line, node.column)

    def raw(self, loc: Loc) -> str:
        """The scalar at a path as it was typed."""
        node = self._root
        for piece in loc:
            node = node.children.get(piece, node)
        return node.raw

    def add(self, loc: Loc, what: str, mend: str, *, key: bool = False) -> None:
        """Record a problem with the value (or the key) at a path."""
        self.problems.append(Problem(self.file, *self.where(loc, key=key), what, mend))

    def check(self, model: type[Model]) -> Model | None:
        """The data as a model; None after recording every mismatch as a problem."""
        if not isinstance(self.data, dict):
            return None
        try:
            return model.model_validate(self.data)
        except ValidationError as invalid:
            for error in invalid.errors(include_url=False):
                what, mend, at_key = explain(model, error, self.raw(error["loc"]))
                self.add(error["loc"], what, mend, key=at_key)
            return None

    def sorted_problems(self) -> list[Problem]:
        """The problems in the order of the file, each once."""
        return sorted(set(self.problems))

    def _add_fault(self, fault: Fault) -> None:
        self.problems.append(Problem(self.file, fault.line, fault.column, fault.what, fault.mend))


def validate(path: Path | str, model: type[Model]) -> tuple[Model | None, list[Problem]]:
    """The file as a model and no problems, or None and all the problems in the order of the file."""
    document = Document(path)
    found = document.check(model)
    problems = document.sorted_problems()
    return (None if problems else found), problems


def load(path: Path | str, model: type[Model]) -> Model:
    """The file as a model; DataError with one line for each problem."""
    found, problems = validate(path, model)
    if found is None:
        raise failure(problems)
    return found


def failure(problems: Iterable[Problem]) -> DataError:
    """The error that lists the problems, one a line."""
    return DataError("\n".join(map(str, problems)))


def _text(path: Path) -> str:
    """The file's text; Fault when it is too big, missing, unreadable or not UTF-8."""
    try:
        if path.exists() and not path.is_file():  # a pipe would be waited for
            raise Fault(1, 1, "this is not a file", "give the name of a YAML file")
        size = path.stat().st_size
        with path.open("rb") as file:
            content = file.read(_MAX_BYTES + 1) if size <= _MAX_BYTES else b""
        if (size := max(size, len(content))) > _MAX_BYTES:  # a device says it has none, and has no end
            raise Fault(1, 1, f"the file has {size / 1e6:.1f} MB and at most 10 MB are read", "split or shorten it")
        return content.decode("utf-8-sig")
    except FileNotFoundError:
        raise Fault(1, 1, "there is no such file", "check the name and the folder") from None
    except UnicodeDecodeError as error:
        before = bytes(error.object[: error.start])
        line, column = before.count(b"\n") + 1, len(before) - before.rfind(b"\n")
        raise Fault(line, column, "the text is not UTF-8", "save the file with the encoding UTF-8") from None
    except OSError as error:
        raise Fault(1, 1, f"the file cannot be read ({error.strerror})", "check that it is a readable file") from None


def _syntax_problems(file: str, text: str, error: yaml.YAMLError) -> list[Problem]:
    """The parser's one error in plain words, and with it every tab that indents a line."""
    lines = text.split("\n")
    tabs = [
        Problem(file, number, line.index("\t") + 1, "a tab indents this line", "write spaces instead")
        for number, line in enumerate(lines, 1)
        if line.strip() and "\t" in line[: len(line) - len(line.lstrip())]
    ]
    mark = getattr(error, "problem_mark", None)
    if mark is None:  # the reader, not the parser: a character that YAML forbids
        forbidden = _CONTROL.search(text)
        before = text[: forbidden.start()] if forbidden else ""
        place = before.count("\n") + 1, len(before) - before.rfind("\n")
        return [*tabs, Problem(file, *place, "a control character stands here", "delete it")]
    if tabs and "\t" in lines[min(mark.line, len(lines) - 1)]:
        return tabs
    said = " ".join(filter(None, (getattr(error, "context", None), getattr(error, "problem", None))))
    start = getattr(error, "context_mark", None)
    place = start if start and "quoted scalar" in said else mark  # an open quote is only noticed at the end of the file
    mend = next((mend for sign, mend in _MENDS.items() if sign in said), "compare the indentation with the lines above")
    what = f"the YAML cannot be read here ({said})"
    return [*tabs, Problem(file, place.line + 1, place.column + 1, what, mend)]
