"""Builds the tree of a YAML text in which every key and value knows its line and column.

The parser's events are read one by one instead of letting PyYAML compose them: its C composer crashes on deep nesting,
keeps duplicate keys silently, and lets a few aliases grow into billions of values. Scalars follow YAML 1.2, save that
the booleans of YAML 1.1 (yes, no, on, off) still are booleans, so that one who meant text is told.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

import yaml

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_MAX_NODES = 200_000
_MAX_DEPTH = 100
_INT = re.compile(r"[-+]?[0-9]{1,18}")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_CONSTANTS = {"": None, "~": None, "null": None, "true": True, "false": False}
_CONSTANTS |= {"yes": True, "on": True, "no": False, "off": False}


class Fault(Exception):  # noqa: N818 - it is the text's fault, not an error of ours
    """A fault of the text at a line and column (from 1): what is wrong, what to write. Nothing after it is read."""

    def __init__(self, line: int, column: int, what: str, mend: str) -> None:
        super().__init__(what)
        self.line, self.column, self.what, self.mend = line, column, what, mend


@dataclass(eq=False)
class Node:
    """A value of the file with its place. ``children`` are the nodes of a mapping (by key) or of a list (by index)."""

    line: int
    column: int
    data: Any = None
    """The plain value: dict, list, str, int, float, bool or None."""
    raw: str = ""
    """A scalar as it was typed."""
    children: dict[str | int, Node] = field(default_factory=dict)
    keys: dict[str | int, tuple[int, int]] = field(default_factory=dict)
    """Line and column of each key (of each item in a list)."""
    size: int = 1
    """Number of values in it, those of aliases counted each time."""
    waiting: str | None = None
    """While a mapping is read: the key whose value comes next."""

    def put(self, key: str | int, place: tuple[int, int], child: Node) -> None:
        """Add a value under a key of the mapping, or at the end of the list."""
        self.children[key] = child
        self.keys.setdefault(key, place)
        if isinstance(self.data, dict):
            self.data[key] = child.data
        else:
            self.data.append(child.data)


class Tree:
    """The tree of one document: ``root``, and ``faults`` that did not stop the reading."""

    def __init__(self, text: str) -> None:
        """Raises Fault, or yaml.YAMLError where the parser gives up."""
        self.faults: list[Fault] = []
        self._anchors: dict[str, Node] = {}
        self._open: list[Node] = []
        root: Node | None = None
        for event in yaml.parse(text, Loader=_LOADER):
            if isinstance(event, yaml.DocumentStartEvent) and root is not None:
                raise Fault(*_place(event), "a second document begins here", "delete the line '---'")
            if isinstance(event, yaml.CollectionEndEvent):
                closed = self._open.pop()
                if self._open:
                    self._open[-1].size += closed.size
            elif isinstance(event, yaml.NodeEvent):
                node = self._node(event)
                root = root or node
                if self._open:
                    self._place_in(self._open[-1], event, node)
                if isinstance(event, yaml.CollectionStartEvent):
                    self._open.append(node)
                self._guard(*_place(event))
        if root is None or root.data is None:
            raise Fault(1, 1, "the file is empty", "write 'key: value' lines")
        self.root = root

    def _node(self, event: Any) -> Node:
        line, column = _place(event)
        if isinstance(event, yaml.AliasEvent):
            target = self._anchors.get(event.anchor or "")
            if target is None:
                raise Fault(
                    line, column, f"there is no anchor &{event.anchor} before this alias", "write the text itself"
                )
            if target in self._open:
                raise Fault(line, column, f"the alias *{event.anchor} contains itself", "write the text itself")
            return target
        if event.tag not in (None, "!", "tag:yaml.org,2002:str"):
            self.faults.append(Fault(line, column, f"the tag {event.tag!r} is not used here", "delete it"))
        if isinstance(event, yaml.ScalarEvent):
            node = Node(line, column, _scalar(event), event.value)
        else:
            node = Node(line, column, {} if isinstance(event, yaml.MappingStartEvent) else [])
        if event.anchor:
            self._anchors[event.anchor] = node
        return node

    def _place_in(self, parent: Node, event: Any, node: Node) -> None:
        """Put a value where it belongs, or remember a key until its value comes."""
        place = _place(event)
        if isinstance(parent.data, list):
            parent.put(len(parent.data), place, node)
        elif parent.waiting is not None:
            parent.put(parent.waiting, place, node)
            parent.waiting = None
        else:
            if not isinstance(event, yaml.ScalarEvent):
                raise Fault(*place, "a key is not a plain word", "write 'key: value', or quote text that has brackets")
            if event.value in parent.keys:
                first = parent.keys[event.value][0]
                self.faults.append(
                    Fault(*place, f"the key {event.value!r} is already in line {first}", "keep one of the two")
                )
            parent.keys.setdefault(event.value, place)
            parent.waiting = event.value
            return
        if not isinstance(event, yaml.CollectionStartEvent):
            parent.size += node.size

    def _guard(self, line: int, column: int) -> None:
        if len(self._open) > _MAX_DEPTH:
            raise Fault(line, column, f"values lie more than {_MAX_DEPTH} deep in each other", "close the brackets")
        if sum(node.size for node in self._open) > _MAX_NODES:
            raise Fault(
                line,
                column,
                f"the file has more than {_MAX_NODES:,} values, aliases written out",
                "write fewer aliases",
            )


def _place(event: Any) -> tuple[int, int]:
    return event.start_mark.line + 1, event.start_mark.column + 1


def _scalar(event: yaml.ScalarEvent) -> Any:
    """Text, unless it is plain and looks like a number, a boolean or nothing."""
    value: str = event.value
    if event.style or not event.implicit[0]:
        return value
    lowered = value.lower()
    if lowered in _CONSTANTS:
        return _CONSTANTS[lowered]
    if _INT.fullmatch(value):
        return int(value)
    return float(value) if _FLOAT.fullmatch(value) else value
