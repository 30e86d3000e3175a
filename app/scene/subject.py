"""What a session's selection means on a given atlas: structures, points, pain. Pure look-ups, no drawing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from app.anatomy.atlas import Atlas
from app.anatomy.frame import SUFFIX, Side
from app.content import relations
from app.placement.holds import ENDS, End, Hold
from app.quiz import Quiz
from app.session import Session

if TYPE_CHECKING:
    from app.content.library import Library
    from app.placement.placed import PlacedPoint, PlacedZone, Placement

Ramp = NDArray[np.uint8]
Deep = tuple[tuple["PlacedZone", tuple[float, float, float, float]], ...]
"""Deep places: their zone, and x, y, z, radius in mm."""


@dataclass(frozen=True)
class Rival:
    """One of several points whose pain is compared."""

    points: tuple[PlacedPoint, ...]
    """On each shown side."""
    essential: Ramp | None
    spillover: Ramp | None


@dataclass(frozen=True)
class Subject:
    """The selection, resolved."""

    lit: frozenset[str] = frozenset()
    """Structure ids of the selected point's part, or of the whole selected muscle."""
    kin: frozenset[str] = frozenset()
    """Other structures of the same muscle."""
    points: tuple[PlacedPoint, ...] = ()
    """The selected point, on each shown side."""
    quiet: tuple[PlacedPoint, ...] = ()
    """The other points to mark."""
    essential: Ramp | None = None
    """(n_skin,) ramp, 128 on the edge; None where nothing is painted."""
    spillover: Ramp | None = None
    deep: Deep = ()
    holds: tuple[tuple[End, Hold], ...] = ()
    """Where the selected muscle, or the part with the selected point, holds on to bone."""
    unmarked: tuple[PlacedPoint, ...] = ()
    """Points whose pain is drawn without themselves."""
    wrong: frozenset[str] = frozenset()
    """Structure ids of a muscle that was answered by mistake."""
    rivals: tuple[Rival, ...] = ()
    """The selected point and those it is compared with; empty when it stands alone. ``points`` and ``deep`` then hold
    those of all of them, ``essential`` and ``spillover`` nothing."""


def resolve(session: Session, atlas: Atlas, placement: Placement | None, library: Library | None) -> Subject:
    """What to show for this session. Without content or placement: the plain body."""
    if library is None:
        return Subject()
    sides = session.sides
    if session.quiz is not None:
        return _asked(session.quiz, sides, atlas, placement, library)
    chosen = session.selection
    if chosen is None:
        return Subject(quiet=_unhidden(_placed(placement, list(library.points), sides), atlas, session))
    if chosen.kind == "muscle":
        muscle = library.muscle(chosen.id)
        lit = _structures(atlas, {part.structure for part in muscle.parts.values()}, sides)
        quiet = _unhidden(_placed(placement, list(muscle.points), sides), atlas, session)
        return Subject(lit=lit, quiet=quiet, holds=_holds(placement, chosen.id, muscle.parts, sides))
    if chosen.kind == "structure":
        felt, attached = relations.felt_in_tooth(library, chosen.id), relations.attached_to(library, chosen.id)
        muscles = dict.fromkeys((*attached.starts, *attached.ends))
        tied = [point_id for muscle_id in muscles for point_id in library.muscle(muscle_id).points]
        quiet = _unhidden(_placed(placement, [*felt.all, *tied], sides), atlas, session)
        lit = _structures(atlas, {chosen.id}, sides)
        return Subject(lit=lit, quiet=quiet, holds=_holds_on(placement, atlas, lit, muscles, library, sides))
    if chosen.kind == "region":
        from app.scene import sites

        felt = relations.felt_in(library, chosen.id)
        return Subject(
            quiet=_unhidden(_placed(placement, list(felt.all), sides), atlas, session),
            essential=sites.skin_sites(library, atlas, (chosen.id,), sides),
            deep=sites.deep_sites(placement, (chosen.id,), sides),
        )
    if chosen.kind == "headache":
        from app.scene import sites

        regions = library.headache(chosen.id).sites
        return Subject(
            quiet=_unhidden(_placed(placement, library.points_in(chosen.id), sides), atlas, session),
            essential=sites.skin_sites(library, atlas, regions, sides),
            deep=sites.deep_sites(placement, regions, sides),
        )
    entry = library.point(chosen.id)
    every = _structures(atlas, {part.structure for part in entry.muscle.parts.values()}, sides)
    lit = _structures(atlas, {entry.part.structure}, sides)
    points = _placed(placement, [chosen.id], sides)
    others = _placed(placement, [i for i in entry.muscle.points if i != chosen.id], sides)
    quiet = _unhidden(others, atlas, session)
    rivals = [_rival(placement, points)]
    compared = [other for other in session.compared if other in library.points and other != chosen.id][-2:]
    if compared:
        lit = lit.union(*(_structures(atlas, {library.point(i).part.structure}, sides) for i in compared))
        rivals += [_rival(placement, _placed(placement, [other], sides)) for other in compared]
        points = tuple(point for rival in rivals for point in rival.points)
        quiet = tuple(point for point in quiet if point not in points)
    deep = _deep(points)
    if compared:
        return Subject(lit, every - lit, points, quiet, deep=deep, rivals=tuple(rivals))
    same = [name for name, part in entry.muscle.parts.items() if part.structure == entry.part.structure]
    holds = _holds(placement, entry.muscle_id, same, sides)
    return Subject(lit, every - lit, points, quiet, rivals[0].essential, rivals[0].spillover, deep, holds)


def _holds(
    placement: Placement | None, muscle_id: str, parts: Iterable[str], sides: tuple[Side, ...]
) -> tuple[tuple[End, Hold], ...]:
    """The ends of these parts that are fixed to bone, on these sides."""
    if placement is None:
        return ()
    keys = [(muscle_id, part, side, end) for part in parts for side in sides for end in ENDS]
    return tuple((key[3], placement.holds[key]) for key in keys if key in placement.holds)


def _holds_on(
    placement: Placement | None,
    atlas: Atlas,
    bones: frozenset[str],
    muscles: Iterable[str],
    library: Library,
    sides: tuple[Side, ...],
) -> tuple[tuple[End, Hold], ...]:
    """Where these muscles hold on to these bones, without what they hold on to beside them."""
    spans = [atlas.full.spans[bone] for bone in bones]
    found = []
    for muscle_id in muscles:
        for end, hold in _holds(placement, muscle_id, library.muscle(muscle_id).parts, sides):
            inside = [(hold.vertices >= span.vertex_start) & (hold.vertices < span.vertex_stop) for span in spans]
            if (on := np.any(inside, axis=0)).any():
                found.append((end, Hold(hold.vertices[on], hold.ramp[on])))
    return tuple(found)


def _asked(quiz: Quiz, sides: tuple[Side, ...], atlas: Atlas, placement: Placement | None, library: Library) -> Subject:
    """What a question shows, or its answer; no other point is marked, for it would tell."""
    whole = _muscle(library, quiz.muscle, atlas, sides)
    lit = whole if quiz.point is None else _structures(atlas, {library.point(quiz.point).part.structure}, sides)
    points = _placed(placement, [quiz.point] if quiz.point else [], sides)
    aching = _placed(placement, [quiz.pain_of] if quiz.pain_of else [], sides)
    pain = _rival(placement, aching)
    wrong = quiz.wrong
    parts = library.muscle(quiz.muscle).parts if quiz.muscle and quiz.named else ()
    return Subject(
        lit,
        whole - lit,
        points,
        _placed(placement, [wrong.id] if wrong and wrong.kind == "point" else [], sides),
        pain.essential,
        pain.spillover,
        deep=_deep(aching),
        holds=_holds(placement, quiz.muscle or "", parts, sides),
        unmarked=tuple(point for point in aching if point not in points),
        wrong=_muscle(library, wrong.id if wrong and wrong.kind == "muscle" else None, atlas, sides),
    )


def _deep(points: Iterable[PlacedPoint]) -> Deep:
    return tuple((zone, place) for point in points for zone in point.zones if zone.deep for place in zone.places)


def _muscle(library: Library, muscle_id: str | None, atlas: Atlas, sides: tuple[Side, ...]) -> frozenset[str]:
    """All structures of a muscle; none where none is given."""
    parts = library.muscle(muscle_id).parts.values() if muscle_id else ()
    return _structures(atlas, {part.structure for part in parts}, sides) if muscle_id else frozenset()


def _rival(placement: Placement | None, points: tuple[PlacedPoint, ...]) -> Rival:
    """A point on each shown side, with its pain on the skin."""
    fields: dict[str, Ramp | None] = {"essential": None, "spillover": None}
    if placement is not None:
        for point in points:
            for kind in ("essential", "spillover"):
                if any(zone.kind == kind and zone.area_cm2 > 0 for zone in point.zones):
                    fields[kind] = _union(fields[kind], placement.field(point.point_id, point.side, kind))
    return Rival(points, fields["essential"], fields["spillover"])


def _structures(atlas: Atlas, bases: set[str], sides: tuple[Side, ...]) -> frozenset[str]:
    names = {base + SUFFIX[side] for base in bases for side in sides} | bases
    return frozenset(name for name in names if atlas.has(name))


def _placed(placement: Placement | None, ids: list[str], sides: tuple[Side, ...]) -> tuple[PlacedPoint, ...]:
    if placement is None:
        return ()
    keys = [(point_id, side) for point_id in ids for side in sides]
    return tuple(placement.points[key] for key in keys if key in placement.points)


def _unhidden(points: tuple[PlacedPoint, ...], atlas: Atlas, session: Session) -> tuple[PlacedPoint, ...]:
    """Without those whose muscle is not shown; none while pain is painted, which they must not suggest."""
    if session.painting:
        return ()
    away, _ghosts, only = session.by_hand
    seen = (p for p in points if p.structure not in away and (not only or p.structure in only))
    return tuple(p for p in seen if f"muscle_{atlas.structures[p.structure].layer}" not in session.hidden)


def _union(a: Ramp | None, b: Ramp) -> Ramp:
    return np.asarray(b) if a is None else np.maximum(a, b)
