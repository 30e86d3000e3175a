"""How the answers to a painted pain are put into words: how much, which places, which side."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication

from app.session import Register
from app.ui import names

if TYPE_CHECKING:
    from app.content.library import Library
    from app.content.records import Kind

Side = Literal["left", "right", "both"]
_MOST_NAMED = 3

translate = QCoreApplication.translate


def amount(covers: float, kind: Kind) -> str:
    """covers: share of the pain that a pattern covers, 0..1; kind: of the zones that do. Words, for it is no
    probability."""
    if kind == "spillover":
        if covers >= 0.3:
            return translate("pain", "Would explain most of it, in some people")
        return translate("pain", "Would explain a part of it, in some people")
    if covers >= 0.85:
        return translate("pain", "Would explain nearly all of it")
    if covers >= 0.6:
        return translate("pain", "Would explain most of it")
    if covers >= 0.35:
        return translate("pain", "Would explain about half of it")
    return translate("pain", "Would explain a part of it")


def together(covers: float, whole: bool) -> str:
    """The same for two points; whole: nothing is left, but where ``covers`` is small, much of it is spillover."""
    if whole and covers >= 0.7:
        return translate("pain", "Together they would explain all of it")
    if whole:
        return translate("pain", "Together they would explain all of it, in some people")
    if covers >= 0.8:
        return translate("pain", "Together they would explain nearly all of it")
    if covers >= 0.6:
        return translate("pain", "Together they would explain most of it")
    if covers >= 0.35:
        return translate("pain", "Together they would explain about half of it")
    return translate("pain", "Together they would explain a part of it")


def places(library: Library, where: Iterable[tuple[str, str | None]], usual: str, register: Register) -> str:
    """Up to three regions in words; the side is said where it is not the ``usual`` one."""
    sides: dict[str, list[str | None]] = {}
    for region, side in where:
        sides.setdefault(region, []).append(side)
    listed = [(region, "both" if {"left", "right"} <= set(each) else each[0]) for region, each in sides.items()]
    texts = [place(library, region, side, usual, register) for region, side in listed[:_MOST_NAMED]]
    if len(listed) > _MOST_NAMED:
        texts.append(translate("pain", "and {0} more").format(len(listed) - _MOST_NAMED))
    return ", ".join(texts)


def place(library: Library, region: str, side: str | None, usual: str, register: Register) -> str:
    """``temple``, or ``temple (right)``."""
    name = library.region(region).name
    text = name.lay if register == "plain" else name.term
    if side is None or side == usual:
        return text
    return translate("pain", "{0} ({1})").format(text, names.side_word(side))
