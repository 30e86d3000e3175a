"""Puts new numbers into a table as text, so that its comments and its order stay."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

WIDTH = 118


def replaced(text: str, keys: Sequence[str], value: str) -> str:
    """The table with the value under ``keys`` (e.g. structures, rib_1.l, spheres) replaced.

    value: what follows the key: " 0.4", or lines that start with a newline and are indented right.
    Raises KeyError when the table has no such key.
    """
    lines = text.splitlines()
    start, stop, depth = 0, len(lines), -1
    for key in keys:
        start, depth = _find(lines, start, stop, key, depth)
        stop = _end(lines, start, depth, stop)
        start += 1
    head = lines[start - 1]
    kept = head[: head.index(":", depth + len(keys[-1])) + 1]
    return "\n".join([*lines[: start - 1], *(kept + value).split("\n"), *lines[stop:]]) + "\n"


def _find(lines: list[str], start: int, stop: int, key: str, above: int) -> tuple[int, int]:
    """The line of a key directly below the one at indent ``above``, and its own indent."""
    level = next((_indent(line) for line in lines[start:stop] if line.strip() and line.lstrip()[0] != "#"), -1)
    for i in range(start, stop):
        if level > above and re.match(rf" {{{level}}}{re.escape(key)}:(\s|$)", lines[i]):
            return i, level
    raise KeyError(key)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _end(lines: list[str], start: int, depth: int, stop: int) -> int:
    """The first line after ``start`` that no longer belongs to the key there; comments above the next key do not."""
    end = start + 1
    for i in range(start + 1, stop):
        line = lines[i]
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        if _indent(line) <= depth and not line.lstrip().startswith("- "):
            break
        end = i + 1
    return end


def number(value: float, digits: int) -> str:
    """Rounded, without a trailing zero: 3, -0.5, 12.25."""
    text = f"{value:.{digits}f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if text == "-0" else text


def row(values: Iterable[float], digits: int = 1) -> str:
    """``[1, 2.5, -3]``."""
    return "[" + ", ".join(number(value, digits) for value in values) + "]"


def wrapped(items: Sequence[str], indent: int, separator: str = ",") -> str:
    """The items on as few lines as fit, each line indented."""
    lines, line = [], " " * indent
    for i, item in enumerate(items):
        word = item + (separator if i < len(items) - 1 else "")
        if len(line) + len(word) + 1 > WIDTH and line.strip():
            lines.append(line.rstrip())
            line = " " * indent
        line += word + " "
    return "\n".join([*lines, line.rstrip()])
