"""Builds the tree of a YAML text in which every key and value knows its line and column.

The parser's events are read one by one instead of letting PyYAML compose them: its C composer crashes on deep nesting,
keeps duplicate keys silently, and lets a few aliases grow into billions of values. Scalars follow YAML 1.2, save that
the booleans of YAML 1.1 (yes, no, on, off) still are booleans, so that one who meant text is told.
"""

from __future__ import annotations

import re
from typing import Any, cast

import yaml

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_MAX_NODES = 200_000
_MAX_DEPTH = 100
_INT = re.compile(r"[-+]?[0-9]{1,18}")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_NUMBER_STARTS = frozenset("+-.0123456789")
_CONSTANTS = {"": None, "~": None, "null": None, "true": True, "false": False}
_CONSTANTS |= {"yes": True, "on": True, "no": False, "off": False}


class Fault(Exception):  # noqa: N818 - it is the text's fault, not an error of ours
    """A fault of the text at a line and column (from 1): what is wrong, what to write. Nothing after it is read."""

    def __init__(self, line: int, column: int, what: str, mend: str) -> None:
        super().__init__(what)
        self.line, self.column, self.what, self.mend = line, column, what, mend


class Node:
    """A value of the file with its place (line and column from 1).

    data: the plain value; raw: a scalar as it was typed. A mapping or list has its values in ``children``, by key or by
    index, and in ``keys`` the line and column of each key or item.
    """

    __slots__ = ("children", "column", "data", "keys", "line", "raw", "size", "waiting")

    def __init__(self, line: int, column: int, data: Any = None, raw: str = "") -> None:
        self.line, self.column, self.data, self.raw = line, column, data, raw
        self.children: dict[str | int, Node] = {}
        self.keys: dict[str | int, tuple[int, int]] = {}
        self.size = 1
        """Number of values in it, those of aliases counted each time."""
        self.waiting: str | None = None
        """While a mapping is read: the key whose value comes next."""

    def put(self, place: tuple[int, int], child: Node) -> None:
        """Add the value of the waiting key, or the next item of the list."""
        if self.waiting is None:
            key: str | int = len(self.data)
            self.keys[key] = place
            self.data.append(child.data)
        else:
            key, self.waiting = self.waiting, None
            self.data[key] = child.data
        self.children[key] = child


class Tree:
    """The tree of one document: ``root``, and ``faults`` that did not stop the reading."""

    def __init__(self, text: str) -> None:
        """Raises Fault, or yaml.YAMLError where the parser gives up."""
        self.faults: list[Fault] = []
        self._anchors: dict[str, Node] = {}
        self._open: list[Node] = []
        self._values = 0
        root: Node | None = None
        for event in yaml.parse(text, Loader=_LOADER):
            if isinstance(event, yaml.NodeEvent):
                node = self._value(event, _place(event))
                root = root or node
            elif isinstance(event, yaml.CollectionEndEvent):
                closed = self._open.pop()
                closed.size = self._values - closed.size
            elif isinstance(event, yaml.DocumentStartEvent) and root is not None:
                raise Fault(*_place(event), "a second document begins here", "delete the line '---'")
        if root is None or root.data is None:
            raise Fault(1, 1, "the file is empty", "write 'key: value' lines")
        self.root = root

    def _value(self, event: Any, place: tuple[int, int]) -> Node | None:
        """Put the next value in its place; None when it was a key."""
        parent = self._open[-1] if self._open else None
        is_key = parent is not None and parent.waiting is None and isinstance(parent.data, dict)
        if isinstance(event, yaml.ScalarEvent):
            if is_key:
                self._key(cast(Node, parent), event.value, place)
                return None
            node = Node(*place, _scalar(event), event.value)
        elif is_key:
            raise Fault(*place, "a key is not a plain word", "write 'key: value', or quote text that has brackets")
        elif isinstance(event, yaml.AliasEvent):
            node = self._target(str(event.anchor), place)
        else:
            node = Node(*place, {} if isinstance(event, yaml.MappingStartEvent) else [])
        if parent is not None:
            parent.put(place, node)
        self._count(node, event, place)
        return node

    def _key(self, mapping: Node, key: str, place: tuple[int, int]) -> None:
        """Remember a key until its value comes."""
        if key in mapping.keys:
            what = f"the key {key!r} is already in line {mapping.keys[key][0]}"
            self.faults.append(Fault(*place, what, "keep one of the two"))
        mapping.keys.setdefault(key, place)
        mapping.waiting = key

    def _target(self, name: str, place: tuple[int, int]) -> Node:
        target = self._anchors.get(name)
        if target is None:
            raise Fault(*place, f"there is no anchor &{name} before this alias", "write the text itself")
        if target in self._open:
            raise Fault(*place, f"the alias *{name} contains itself", "write the text itself")
        return target

    def _count(self, node: Node, event: Any, place: tuple[int, int]) -> None:
        """Anchor, open and count the value; stop where aliases multiply or brackets nest without end."""
        if isinstance(event, yaml.AliasEvent):
            self._values += node.size
        else:
            if event.anchor:
                self._anchors[event.anchor] = node
            if event.tag not in (None, "!", "tag:yaml.org,2002:str"):
                self.faults.append(Fault(*place, f"the tag {event.tag!r} is not used here", "delete it"))
            if isinstance(event, yaml.CollectionStartEvent):
                node.size = self._values  # until it closes: how many there were before it
                self._open.append(node)
            self._values += 1
        if len(self._open) > _MAX_DEPTH:
            raise Fault(*place, f"values lie more than {_MAX_DEPTH} deep in each other", "close the brackets")
        if self._values > _MAX_NODES:
            what = f"the file has more than {_MAX_NODES:,} values when its aliases are written out"
            raise Fault(*place, what, "write fewer aliases")


def _place(event: Any) -> tuple[int, int]:
    """Line and column of an event, from 1. (The stubs allow for a parser without marks; ours has them.)"""
    return event.start_mark.line + 1, event.start_mark.column + 1


def _scalar(event: yaml.ScalarEvent) -> Any:
    """Text, unless it is plain and looks like a number, a boolean or nothing."""
    value: str = event.value
    if event.style or not event.implicit[0]:
        return value
    if len(value) < 6 and (lowered := value.lower()) in _CONSTANTS:
        return _CONSTANTS[lowered]
    if value[0] not in _NUMBER_STARTS:
        return value
    if _INT.fullmatch(value):
        return int(value)
    return float(value) if _FLOAT.fullmatch(value) else value
