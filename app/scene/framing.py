"""Which pose shows what: presets of the whole model, and the view that shows a selection best."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike, NDArray

from app.anatomy.atlas import Atlas
from app.pose import Pose
from app.scene import camera
from app.scene.subject import Subject
from app.session import SideChoice, View

Vectors = NDArray[np.float64]

#: Presets frame the model down to here (z, mm): head, neck and the slope of the shoulders.
_FLOOR = -185.0
#: A selection's view always shows the head for orientation: the skin above this (z, mm).
_HEAD = -70.0
#: ... and this much below the point, mm.
_BELOW = 40.0
#: How much longer the way out is aslant than straight; and how far, mm, skin still belongs to the place around a point.
_ASLANT, _AROUND = 1 / camera.ASLANT, 20.0
#: A vertex of the light skin, whose edges are about twice as long, lies on a sight line within this, mm.
_NEAR = 5.0


def preset(atlas: Atlas, view: View, aspect: float) -> Pose:
    """A standard view of head, neck and shoulders."""
    return camera.frame(_outline(atlas, _FLOOR), *camera.DIRECTIONS[view], aspect, 0.05)


def home(atlas: Atlas, aspect: float, side: SideChoice = "left", covered: float = 0.0) -> Pose:
    """The first view: three-quarter from the left, or from the right when that side is the one shown."""
    azimuth = 38.0 if side == "right" else -38.0
    return camera.frame(_outline(atlas, _FLOOR), azimuth, 5.0, aspect, 0.05, covered)


def of_subject(atlas: Atlas, subject: Subject, aspect: float, covered: float = 0.0) -> Pose | None:
    """The pose that shows the point and its zones face on, with the head around them; None without a selection.

    covered: the part of the picture's height at its lower edge that something else lies over.
    """
    must = _ways_out(atlas, subject)
    places, normals, weights = _elements(atlas, subject, must)
    if not len(places):
        return None
    azimuth, elevation = camera.best_direction(normals, weights, must, _hidden(atlas, subject), _paired(subject))
    lowest = min((float(point.position[2]) for point in subject.points), default=0.0)
    # Room below the points, where the skin may end: a point on the picture's edge is hard to see.
    under = np.array([point.position for point in subject.points], float).reshape(-1, 3) - [0.0, 0.0, _BELOW]
    around = np.concatenate([places, under, _outline(atlas, min(_HEAD, lowest - _BELOW))])
    return camera.frame(around, azimuth, elevation, aspect, 0.05, covered)


def silhouette(atlas: Atlas, pose: Pose, size: tuple[int, int], rows: int) -> list[tuple[float, float]]:
    """Left and right end of the body, pixels, in ``rows`` rows of equal height from the top; left > right where none
    is."""
    right, up = pose.axes()
    offsets = _outline(atlas, -np.inf) - pose.eye
    scale = size[1] / 2 / np.tan(np.radians(camera.VIEW_ANGLE / 2)) / np.maximum(-offsets @ pose.outward, 1e-6)
    x, y = size[0] / 2 + offsets @ right * scale, size[1] / 2 - offsets @ up * scale
    row = np.floor(y * rows / size[1]).astype(int)
    shown = (row >= 0) & (row < rows)
    left, end = np.full(rows, float(size[0])), np.full(rows, 0.0)
    np.minimum.at(left, row[shown], x[shown])
    np.maximum.at(end, row[shown], x[shown])
    return list(zip(left.tolist(), end.tolist(), strict=True))


def _elements(atlas: Atlas, subject: Subject, ways_out: Vectors) -> tuple[Vectors, Vectors, Vectors]:
    """Places (n, 3), outward normals (n, 3) and weights (n,) of all that should be seen; ways_out: see below."""
    skin = atlas.skin
    vertices = atlas.full.vertices[skin.vertex_start : skin.vertex_stop]
    skin_normals = atlas.full.normals[skin.vertex_start : skin.vertex_stop]
    places, normals, weights = [], [], []

    def add(at: ArrayLike, facing: ArrayLike, total: float) -> None:
        places.append(np.asarray(at, float))
        normals.append(np.asarray(facing, float))
        weights.append(np.full(len(places[-1]), total / max(len(places[-1]), 1)))

    shown = subject.rivals or (subject,)
    ramps = [(one.essential, 3.0) for one in shown] + [(one.spillover, 1.0) for one in shown]
    for ramp, total in ramps:
        if ramp is not None:
            inside = np.flatnonzero(np.asarray(ramp) >= 128)
            inside = inside[:: max(1, len(inside) // 400)]
            if len(inside):
                add(vertices[inside], skin_normals[inside], total)
    for point, way_out in zip(subject.points, ways_out, strict=True):
        add(np.atleast_2d(point.position), np.atleast_2d(way_out), 2.0)
    alone = not subject.points
    for structure in sorted(subject.lit) if alone or _paired(subject) else ():  # on both sides: the muscle's own face
        shape = atlas.full.structure_vertices(structure)
        step = max(1, len(shape) // 200)
        outward = atlas.full.structure_normals(structure)[::step]
        away = shape[::step] * np.array([1.0, 1.0, 0.0])
        add(shape[::step], np.where((outward * away).sum(1, keepdims=True) > 0, outward, 0.0), 1.0 if alone else 0.5)
    if not places:
        nothing = np.zeros((0, 3))
        return nothing, nothing, np.zeros(0)
    return np.concatenate(places), np.concatenate(normals), np.concatenate(weights)


def _ways_out(atlas: Atlas, subject: Subject) -> Vectors:
    """(k, 3) unit normals of the skin nearest to each point: the side from which a hand would reach it.

    The face of the muscle itself may look elsewhere, as that of an eye muscle on the inner wall of the orbit does.
    """
    span = atlas.full.spans.get("skin")
    ways = [point.normal for point in subject.points]
    if span is not None:
        vertices = atlas.full.vertices[span.vertex_start : span.vertex_stop]
        normals = atlas.full.normals[span.vertex_start : span.vertex_stop]
        gaps = (((vertices - np.asarray(point.position, np.float32)) ** 2).sum(axis=1) for point in subject.points)
        ways = [tuple(normals[int(np.argmin(gap))]) for gap in gaps]
    return np.array(ways, float).reshape(-1, 3)


def _paired(subject: Subject) -> bool:
    """Whether the points are a pair, one on either side of the body."""
    return len({point.side for point in subject.points}) > 1


def _hidden(atlas: Atlas, subject: Subject) -> Callable[[Vectors], float]:
    """Unit vector to the eye (3,) -> the share of the points, 0..1, that another part of the body lies before: from in
    front and above, the jaw lies before a point at the angle of the neck.
    """
    span = atlas.motion.spans.get("skin")
    if span is None:
        return lambda _eye: 0.0
    skin = atlas.motion.vertices[span.vertex_start : span.vertex_stop].astype(float)
    offsets = [skin - point.position for point in subject.points]
    # The point's own skin ends here, where it is looked at as aslant as ``best_direction`` ever does.
    own = [_ASLANT * float(np.linalg.norm(offset, axis=1).min()) + _AROUND for offset in offsets]

    def share(eye: Vectors) -> float:
        along = [offset @ eye for offset in offsets]
        aside = [(offset**2).sum(axis=1) - way**2 for offset, way in zip(offsets, along, strict=True)]
        return float(np.mean([((w > o) & (a < _NEAR**2)).any() for w, a, o in zip(along, aside, own, strict=True)]))

    return share if offsets else lambda _eye: 0.0


def _outline(atlas: Atlas, floor: float) -> Vectors:
    """Some of the skin's (or, without skin, of all) vertices above ``floor``."""
    span = atlas.full.spans.get("skin")
    vertices = atlas.full.vertices[span.vertex_start : span.vertex_stop] if span else atlas.full.vertices
    some = np.asarray(vertices[:: max(1, len(vertices) // 3000)], float)
    return some[some[:, 2] > floor]
