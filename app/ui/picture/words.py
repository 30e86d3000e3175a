"""Everything that the picture shows, in sentences: for those who hear it instead of seeing it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.pose import Pose
from app.session import LAYERS, LayerKey, Session
from app.ui import names
from app.ui.note import words as note_words

if TYPE_CHECKING:
    from app.content.library import Library

_MOST = 6
"""So many names are said of a long list."""
_HIGH, _STEEP = 20.0, 60.0
"""Degrees of elevation from which a view is slightly, or altogether, from above."""


def sentences(session: Session, library: Library | None) -> list[str]:
    """What is selected and where it hurts first, then what is shown and hidden, then where it is seen from."""
    if library is None:
        return []
    told = [*_selection(session, library), *_noted(session, library), *_marked(session, library)]
    told += _shown(session, library)
    return told + (list(_seen_from(session.pose)) if session.pose is not None else [])


def _selection(session: Session, library: Library) -> Iterator[str]:
    translate = QCoreApplication.translate
    selection, register = session.selection, session.register
    if session.quiz is not None:  # which the picture shows instead, and the words of which give nothing away
        yield translate("picture", "A question is asked in the panel beside the picture.")
        return
    if selection is None:
        yield translate("picture", "Nothing is selected.")
    elif selection.kind == "point" and selection.id in library.points:
        entry = library.points[selection.id]
        yield translate("picture", "Selected: {point}, in {muscle}.").format(
            point=names.main_name(entry.point.name, register), muscle=names.muscle_name(entry.muscle.name)
        )
        felt: dict[str, list[str]] = {"essential": [], "spillover": []}
        for zone in entry.point.zones:
            felt[zone.kind].append(names.region_word(library.region(zone.region).name, register))
        yield translate("picture", "Usual pain: {places}.").format(places=_listed(felt["essential"]))
        if felt["spillover"]:
            yield translate("picture", "In some people also: {places}.").format(places=_listed(felt["spillover"]))
    elif selection.kind == "muscle" and selection.id in library.content.muscles:
        muscle = library.muscle(selection.id)
        yield translate("picture", "Selected: {muscle}.").format(muscle=names.muscle_name(muscle.name))
        points = (names.main_name(point.name, register) for point in muscle.points.values())
        if muscle.points:
            yield translate("picture", "Its trigger points: {points}.").format(points=_listed(points))
    elif selection.kind == "headache" and selection.id in library.content.headaches:
        name = names.main_name(library.headache(selection.id).name, register)
        yield translate("picture", "Selected: {headache}.").format(headache=name)
    elif selection.kind == "region" and selection.id in library.content.regions:
        name = names.main_name(library.region(selection.id).name, register)
        yield translate("picture", "Selected: {place}.").format(place=name)
    elif selection.kind == "structure":
        title = names.structure_title(library, selection.id, register)
        yield translate("picture", "Selected: {structure}.").format(structure=title)
    compared = [point for point in session.compared if point in library.points]
    if compared:
        said = (names.main_name(library.points[point].point.name, register) for point in compared)
        yield translate("picture", "Compared: {points}.").format(points=_listed(said))


def _noted(session: Session, library: Library) -> Iterator[str]:
    if not note_words.is_marked(session) or not session.note.findings:
        return
    found = (
        f"{note_words.title(library, key, session.register)} ({note_words.brief(each)})"
        for key, each in session.note.findings
    )
    yield QCoreApplication.translate("picture", "In the session note: {points}.").format(points=_listed(found))


def _marked(session: Session, library: Library) -> Iterator[str]:
    if session.mode != "pain":
        return
    translate = QCoreApplication.translate
    places = []
    for region_id, side in session.marked.places:
        region = library.region(region_id)
        name = names.region_word(region.name, session.register)
        places.append(f"{name} ({names.side_word(side or 'both')})" if region.paired else name)
    if places:
        yield translate("picture", "Marked as hurting: {places}.").format(places=_listed(places))
    if session.marked.skin is not None:
        yield translate("picture", "Pain is painted on the skin.")


def _shown(session: Session, library: Library) -> Iterator[str]:
    translate = QCoreApplication.translate
    yield {
        "left": translate("picture", "Points of the left side are shown."),
        "right": translate("picture", "Points of the right side are shown."),
        "both": translate("picture", "Points of both sides are shown."),
    }[session.side]
    if session.hidden:
        layers = (_layer(layer) for layer in LAYERS if layer in session.hidden)
        yield translate("picture", "Hidden layers: {layers}.").format(layers=_listed(layers))
    for structures, said in (
        (session.isolated, translate("picture", "Nothing but this is shown: {structures}.")),
        (session.hidden_structures, translate("picture", "Hidden: {structures}.")),
        (session.ghosted, translate("picture", "See-through: {structures}.")),
    ):
        if structures:
            titles = sorted(names.structure_title(library, each, session.register) for each in structures)
            yield said.format(structures=_listed(titles))


def _layer(layer: LayerKey) -> str:
    translate = QCoreApplication.translate
    if layer == "skin":
        return translate("picture", "skin")
    if layer == "bone":
        return translate("picture", "bones and teeth")
    return translate("picture", "muscles at depth {0}").format(layer.removeprefix("muscle_"))


def _seen_from(pose: Pose) -> Iterator[str]:
    """The nearest of eight directions; from straight above or below there is none."""
    translate = QCoreApplication.translate
    if abs(pose.elevation) < _STEEP:
        yield (
            translate("picture", "Seen from the front."),
            translate("picture", "Seen from the front and the right."),
            translate("picture", "Seen from the right."),
            translate("picture", "Seen from behind and the right."),
            translate("picture", "Seen from behind."),
            translate("picture", "Seen from behind and the left."),
            translate("picture", "Seen from the left."),
            translate("picture", "Seen from the front and the left."),
        )[round(pose.azimuth / 45.0) % 8]
    if pose.elevation >= _STEEP:
        yield translate("picture", "Seen from above.")
    elif pose.elevation >= _HIGH:
        yield translate("picture", "Slightly from above.")
    elif pose.elevation <= -_STEEP:
        yield translate("picture", "Seen from below.")
    elif pose.elevation <= -_HIGH:
        yield translate("picture", "Slightly from below.")


def _listed(said: Iterable[str]) -> str:
    """Each once; of a long list the beginning, and how many follow."""
    each = list(dict.fromkeys(said))
    if len(each) <= _MOST:
        return ", ".join(each)
    more = QCoreApplication.translate("picture", "{listed} and {number} more")
    return more.format(listed=", ".join(each[:_MOST]), number=len(each) - _MOST)
