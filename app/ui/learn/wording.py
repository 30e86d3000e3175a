"""Words of the Learn mode that several pages share."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.content.records import QuestionKind
from app.session import Register, Session
from app.study.question import Card
from app.ui import names

if TYPE_CHECKING:
    from app.content.library import Library


def subject_name(library: Library, card: Card, register: Register) -> str:
    """The muscle or point that a card is about."""
    if card.subject in library.points:
        return names.main_name(library.point(card.subject).point.name, register)
    return names.muscle_name(library.muscle(card.subject).name)


def kind_word(kind: QuestionKind) -> str:
    """What a card asks about its muscle or point."""
    translate = QCoreApplication.translate
    return {
        "muscle_name": translate("learn", "What it is called"),
        "muscle_place": translate("learn", "Where it lies"),
        "point_place": translate("learn", "Where it lies"),
        "point_pain": translate("learn", "Where it sends its pain"),
        "hazard": translate("learn", "What to keep safe"),
        "origin": translate("learn", "Where it starts"),
        "insertion": translate("learn", "Where it ends"),
        "nerve": translate("learn", "Which nerve serves it"),
        "grade": translate("learn", "How sure it is"),
    }[kind]


def comes_again(day: date | None, today: date) -> str:
    """When something is asked again; empty when it is not known."""
    translate = QCoreApplication.translate
    if day is None:
        return ""
    ahead = (day - today).days
    if ahead <= 0:
        return translate("learn", "again today")
    if ahead == 1:
        return translate("learn", "again tomorrow")
    return translate("learn", "again in {n} days").format(n=ahead)


def more_comes(day: date, today: date) -> str:
    """When there is something to learn again, as a sentence."""
    translate = QCoreApplication.translate
    ahead = (day - today).days
    if ahead <= 1:
        return translate("learn", "There is more tomorrow.")
    return translate("learn", "There is more in {n} days.").format(n=ahead)


def select(session: Session, library: Library, card: Card) -> None:
    """Show what a card is about, with its card."""
    if card.subject in library.points:
        session.select_point(card.subject)
    else:
        session.select_muscle(card.subject)
