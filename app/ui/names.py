"""What things are called at the pointer, in the list and on the card."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication

from app.anatomy.terms import term, tooth_names
from app.content.records import Name
from app.session import Register, Selection

if TYPE_CHECKING:
    from app.content.library import Library

Side = Literal["left", "right"]
_SHORT_LATIN = {"Musculus": "M.", "Musculi": "Mm."}


def side_word(side: str) -> str:
    translate = QCoreApplication.translate
    words = {
        "left": translate("names", "left"),
        "right": translate("names", "right"),
        "both": translate("names", "both sides"),
    }
    return words.get(side, "")


def capitalised(text: str) -> str:
    return text[:1].upper() + text[1:]


def main_name(name: Name, register: Register) -> str:
    """The name that leads: the everyday one, or the English term."""
    return capitalised(name.lay if register == "plain" else name.term)


def region_word(name: Name, register: Register) -> str:
    """A region's name inside a list of them."""
    return name.lay if register == "plain" else name.term


def second_name(name: Name, register: Register) -> str:
    """The one name that follows in the list: the term after the everyday name; after the term the Latin one, or the
    everyday name where that says no more."""
    return name.term if register == "plain" else _latin_beside(name) or capitalised(name.lay)


def _latin_beside(name: Name) -> str:
    """The Latin name as anatomists shorten it in lists, *M. trapezius*; empty where the term is the same."""
    first, _, rest = (name.la or "").partition(" ")
    short = f"{_SHORT_LATIN[first]} {rest}" if first in _SHORT_LATIN else name.la or ""
    return "" if short == name.term else short


def muscle_name(name: Name) -> str:
    """Muscles lead with their English name in either register: everyday words for them only describe."""
    return name.term


def below_muscle(name: Name, muscle: Name) -> Name:
    """A point's name where its muscle's stands above it: a term that begins with the muscle's leaves that out, and the
    Latin name, if it is the muscle's, is empty."""
    rest = name.term.removeprefix(f"{muscle.term}: ")
    return name.model_copy(update={"term": capitalised(rest), "la": None if name.la == muscle.la else name.la})


def muscle_second(name: Name, register: Register) -> str:
    """What follows a muscle's name: the everyday words, or the Latin term where that is another one."""
    return capitalised(name.lay) if register == "plain" else _latin_beside(name) or capitalised(name.lay)


def other_names(name: Name, register: Register) -> str:
    """The names that follow, without repeating the one that leads."""
    rest = [name.term if register == "plain" else name.lay, name.la]
    others = {text.casefold(): capitalised(text) for text in rest if text}
    others.pop(main_name(name, register).casefold(), None)
    return " · ".join(others.values())


def split_structure(structure_id: str) -> tuple[str, Side | None]:
    """``temporalis.l`` -> (``temporalis``, ``left``); midline structures have no side."""
    base, dot, suffix = structure_id.rpartition(".")
    sides: dict[str, Side] = {"l": "left", "r": "right"}
    return (base, sides[suffix]) if dot and suffix in sides else (structure_id, None)


def muscle_of(library: Library, structure_id: str) -> str | None:
    """The muscle entry that a structure belongs to, or None when the content says nothing about it."""
    base, _ = split_structure(structure_id)
    for muscle_id, muscle in library.content.muscles.items():
        if any(part.structure == base for part in muscle.parts.values()):
            return muscle_id
    return None


def structure_title(library: Library | None, structure_id: str, register: Register) -> str:
    """``Temporalis, left``; ``Clavicle (collarbone), left`` or, clinical, ``Clavicle, left · Clavicula``.

    From the content when it knows the structure, then from the terms, else from the id.
    """
    if tooth := tooth_names(structure_id):
        return tooth.plain if register == "plain" else f"{tooth.en} · {tooth.la}"
    base, side = split_structure(structure_id)
    title, after = capitalised(base.replace("_", " ")), ""
    if library is not None and (muscle_id := muscle_of(library, structure_id)):
        title = muscle_name(library.muscle(muscle_id).name)
    elif known := term(base):
        apart = known.plain and known.plain.casefold() != known.en.casefold()
        title = f"{known.en} ({known.plain})" if register == "plain" and apart else known.en
        after = f" · {known.la}" if register == "clinical" and known.la not in known.en else ""
    return (f"{title}, {side_word(side)}" if side else title) + after


def hovered_title(library: Library | None, hovered: str, register: Register, schematic: bool = False) -> str:
    """The words for the tag at the pointer, for a value of ``session.hovered``; schematic: a structure that the shown
    model lacks."""
    if library is not None and hovered.startswith("point:"):
        _, point_id, side = hovered.split(":")
        return f"{main_name(library.point(point_id).point.name, register)}, {side_word(side)}"
    if library is not None and hovered.startswith("region:"):
        return main_name(library.region(hovered.removeprefix("region:")).name, register)
    title = structure_title(library, hovered, register)
    return QCoreApplication.translate("names", "{0} (schematic)").format(title) if schematic else title


def selection_title(library: Library, selection: Selection, register: Register) -> str:
    """What is selected, by its name; its id where the content does not know it."""
    if selection.kind == "point" and selection.id in library.points:
        return main_name(library.point(selection.id).point.name, register)
    if selection.kind == "region" and selection.id in library.content.regions:
        return main_name(library.region(selection.id).name, register)
    if selection.kind == "headache" and selection.id in library.content.headaches:
        return main_name(library.headache(selection.id).name, register)
    if selection.kind == "muscle" and selection.id in library.content.muscles:
        return muscle_name(library.muscle(selection.id).name)
    return structure_title(library, selection.id, register)
