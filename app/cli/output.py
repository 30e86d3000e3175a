"""How commands speak: results on stdout, progress on stderr, JSON alone when asked for."""

from __future__ import annotations

import json
import shutil
import sys
import textwrap
from collections.abc import Iterable, Sequence
from typing import Any


def print_json(value: Any) -> None:
    json.dump(value, sys.stdout, indent=2, ensure_ascii=False)
    print()


def print_table(rows: Iterable[Sequence[object]]) -> None:
    """Rows of cells, columns aligned, the last one free."""
    lines = [[str(cell) for cell in row] for row in rows]
    if not lines:
        return
    widths = [max(len(line[column]) for line in lines) for column in range(len(lines[0]) - 1)]
    for line in lines:
        cells = [cell.ljust(width) for cell, width in zip(line, widths, strict=False)]
        print("  ".join([*cells, line[-1]]).rstrip())


def print_wrapped(text: str, indent: str = "") -> None:
    width = min(100, shutil.get_terminal_size((100, 24)).columns)
    print(textwrap.fill(text, width, initial_indent=indent, subsequent_indent=" " * len(indent)))


class Progress:
    """Shows long work as one rewritten line on a terminal; says nothing elsewhere."""

    def __init__(self) -> None:
        self._live = sys.stderr.isatty()

    def __call__(self, sentence: str, fraction: float) -> None:
        if self._live:
            print(f"\r\x1b[K{fraction:4.0%}  {sentence}", end="", file=sys.stderr, flush=True)

    def done(self) -> None:
        if self._live:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)
