"""The words of the session note, and the whole of it as text to paste elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from app.content.records import Claim
from app.note import WORST, Finding, Key, Note, State
from app.session import Register, Session
from app.ui import names

if TYPE_CHECKING:
    from app.content.library import Library

translate = QCoreApplication.translate

PAGE = "active_and_latent"
"""The page to read about the two states; its second section says what they are."""
_DEFINED = 1


def state_word(state: State) -> str:
    return {"active": translate("note", "Active"), "latent": translate("note", "Latent")}[state]


def state_sentence(state: State) -> str:
    """What a state means, for everybody."""
    return {
        "active": translate("note", "Active: pressing it brings on the pain that the patient knows."),
        "latent": translate(
            "note", "Latent, or silent: it hurts when pressed, but the patient does not know the pain."
        ),
    }[state]


def pain_word(pain: int | None) -> str:
    """A number, with its meaning at both ends."""
    if pain is None:
        return translate("note", "Not asked")
    ends = {0: translate("note", "0, no pain"), WORST: translate("note", "10, worst imaginable")}
    return ends.get(pain, str(pain))


def brief(found: Finding) -> str:
    """State and number, as said beside a point's name."""
    word = {"active": translate("note", "active"), "latent": translate("note", "latent")}[found.state]
    if found.pain is None:
        return word
    return translate("note", "{state}, pain {number} of 10").format(state=word, number=found.pain)


def defining_claim(library: Library | None) -> Claim | None:
    """Who says what active and latent mean, and how sure it is."""
    page = library.content.pages.get(PAGE) if library is not None else None
    return page.sections[_DEFINED].claims[0] if page is not None and len(page.sections) > _DEFINED else None


def point_name(library: Library | None, point_id: str, register: Register) -> str:
    """The point's name; of one that this version does not know, its id."""
    if library is None or point_id not in library.points:
        return point_id
    return names.main_name(library.point(point_id).point.name, register)


def title(library: Library | None, key: Key, register: Register) -> str:
    return f"{point_name(library, key[0], register)}, {names.side_word(key[1])}"


def noted(note: Note, point_id: str) -> str:
    """What was found at a point, for each side on which something was; empty when nothing was."""
    return "; ".join(f"{names.side_word(key[1])}: {brief(found)}" for key, found in note.of_point(point_id))


def is_shown(session: Session) -> bool:
    """Whether the note may be seen: nowhere but where one works with a patient."""
    return session.quiz is None and session.mode in ("explore", "pain")


def is_marked(session: Session) -> bool:
    """Whether the picture has its marks: not where pain is painted and answered, which they must not suggest nor be
    taken for, nor before others."""
    return is_shown(session) and session.mode == "explore" and session.exhibit is None


def with_finding(title: str, session: Session, hovered: str) -> str:
    """The words at the pointer, with what the note says about the point there; hovered: see the session's field."""
    kind, _, rest = hovered.partition(":")
    point_id, _, side = rest.partition(":")
    if kind != "point" or session.painting or session.exhibit is not None or not is_shown(session):
        return title
    found = session.note.find(point_id, "right" if side == "right" else "left")
    return title if found is None else f"{title} · {brief(found)}"


def day_text(note: Note) -> str:
    """The day, as it is written in the language of the window."""
    if note.day is None:
        return ""
    day = QDate(note.day.year, note.day.month, note.day.day)
    return QLocale().toString(day, QLocale.FormatType.LongFormat)


def as_text(note: Note, library: Library | None, register: Register) -> str:
    """The note in lines of plain text."""
    return "\n".join(_lines(note, library, register)) + "\n"


def _lines(note: Note, library: Library | None, register: Register) -> Iterator[str]:
    head = " · ".join(filter(None, (translate("note", "Session note"), note.label, day_text(note))))
    yield head
    for key, found in note.findings:
        line = f"– {title(library, key, register)}: {brief(found)}"
        yield f"{line}. {found.text}" if found.text else line
    if note.text:
        yield ""
        yield note.text
