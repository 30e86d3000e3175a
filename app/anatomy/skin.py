"""Fits a skin that was scanned apart over the muscles and bones, so that nothing pokes through it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from scipy.sparse import csr_array

from app.anatomy.clean import clean
from app.anatomy.ears import join_ears
from app.anatomy.nearest import Nearest
from app.anatomy.normals import vertex_normals
from app.anatomy.pack import Skin
from app.anatomy.read import Doubles, RawMesh
from app.anatomy.refine import averaging, refine
from app.anatomy.split import cut
from app.errors import DataError
from app.words import say

Step = Callable[[str, float], None]

#: Longest edge on head and neck, and below: zones painted on the vertices have edges as crisp as this.
_EDGE_MM = (4.3, 6.5)
_NECK_Z = (-150.0, -200.0)
#: The skin is worked on a little beyond the cut, so that the rim is as smooth as the rest.
_BEYOND_MM = 25.0
#: How far from the skin something may lie and still be looked at.
_LOOK_MM = 20.0
#: Points inside are thinned to one in a cube of this size.
_THIN_MM = 1.5
#: Farthest push in one round: normals turn on the way.
_STRIDE_MM = 3.0
_ROUNDS = 20
#: Before these rounds the moved skin is smoothed, without shrinking (Taubin).
_SMOOTHING_ROUNDS = (6, 8)
_TAUBIN = (0.5, -0.53)
#: Smoothing steps of the push: bulges run out over about 15 mm.
_SPREAD = 60


def close_over(
    skin: RawMesh, soft: Sequence[RawMesh], hard: Sequence[RawMesh], ears: RawMesh | None, rule: Skin, step: Step
) -> RawMesh:
    """The skin of head, neck and shoulders: cut off, fine enough for zones, closed over all other structures.

    skin: closed, in the frame of the program. soft: what has to lie ``rule.margin_mm`` below it. hard: bone and
    cartilage, over which the skin is as thin as ``rule.bone_margin_mm``. ears: closed, joined to it when given.
    """
    step(say("Cutting the skin at the shoulders"), 0.0)
    skin = _trimmed(skin, rule.cut_x_mm + _BEYOND_MM, rule.cut_z_mm - _BEYOND_MM)
    if not len(skin.faces) or skin.vertices[:, 2].max() < 0:
        raise DataError("skin: the files hold nothing of it at the head, as when they were cut short; get them again.")
    step(say("Refining the skin"), 0.1)
    skin = refine(skin, _longest(rule))
    below = [_near(skin, _samples([*soft, *_balls(rule)], rule)), _near(skin, _samples(hard, rule))]
    margins = np.repeat([rule.margin_mm, rule.bone_margin_mm], [len(points) for points in below])
    vertices = _wrapped(skin, np.concatenate(below), margins, step)
    step(say("Cutting the skin to its final form"), 0.85)
    closed = RawMesh(vertices, skin.faces)
    if ears is not None:
        closed = join_ears(closed, skin.vertices, ears) or closed
    return _trimmed(closed, rule.cut_x_mm, rule.cut_z_mm)


def _longest(rule: Skin) -> Callable[[Doubles], Doubles]:
    def limit(at: Doubles) -> Doubles:
        share = np.clip((at[:, 2] - _NECK_Z[1]) / (_NECK_Z[0] - _NECK_Z[1]), 0, 1)
        length = _EDGE_MM[1] + (_EDGE_MM[0] - _EDGE_MM[1]) * share
        beyond = (np.abs(at[:, 0]) > rule.cut_x_mm + _BEYOND_MM / 2) | (at[:, 2] < rule.cut_z_mm - _BEYOND_MM / 2)
        return np.where(beyond, np.inf, length)

    return limit


def _trimmed(skin: RawMesh, x: float, z: float) -> RawMesh:
    for at, keep in (((0, 0, z), (0, 0, 1)), ((x, 0, 0), (-1, 0, 0)), ((-x, 0, 0), (1, 0, 0))):
        skin = cut(skin, np.array(at, float), np.array(keep, float))
    return clean(skin)


def _samples(others: Sequence[RawMesh], rule: Skin) -> Doubles:
    """Points all over the other structures, about as close together as the skin's vertices."""
    points = np.concatenate([np.empty((0, 3)), *(_strewn(mesh) for mesh in others)])
    x, z = rule.cut_x_mm + _BEYOND_MM / 2, rule.cut_z_mm - _BEYOND_MM / 2
    inside: Doubles = points[(np.abs(points[:, 0]) < x) & (points[:, 2] > z)]
    return inside


def _near(skin: RawMesh, points: Doubles) -> Doubles:
    """The points that lie outside of the skin or less than ``_LOOK_MM`` below it, thinned out."""
    _, first = np.unique(np.floor(points / _THIN_MM).astype(np.int64) @ [1, 4096, 4096**2], return_index=True)
    points = points[np.sort(first)]
    return points[Nearest(skin.vertices).find(points, _LOOK_MM)[0] < np.inf]


def _balls(rule: Skin) -> list[RawMesh]:
    """Stand-ins for the eyeballs, so that shut lids bulge over them."""
    import trimesh

    ball = trimesh.creation.icosphere(subdivisions=3)
    x, y, z, radius = rule.eye
    centres = ((x, y, z), (-x, y, z)) if radius else ()
    return [RawMesh(np.asarray(ball.vertices) * radius + c, np.asarray(ball.faces, np.int64)) for c in centres]


def _strewn(mesh: RawMesh) -> Doubles:
    """The vertices, and more points on every face that is wide: a triangular grid of as many rows as it needs."""
    corners = mesh.vertices[mesh.faces]
    rows = np.ceil(np.linalg.norm(corners - np.roll(corners, 1, axis=1), axis=2).max(axis=1) / _EDGE_MM[0]).astype(int)
    points = [mesh.vertices]
    for count in np.unique(rows[rows > 1]):
        i, j = np.divmod(np.arange((count + 1) ** 2), count + 1)
        weights = np.stack([i, j, count - i - j], axis=1)[i + j <= count] / count
        points.append(np.einsum("wk,mkx->mwx", weights, corners[rows == count]).reshape(-1, 3))
    return np.concatenate(points)


def _wrapped(skin: RawMesh, inner: Doubles, margins: Doubles, step: Step) -> Doubles:
    """The skin's vertices, pushed out until all of ``inner`` lies its margin below; smoothed where they moved."""
    vertices = skin.vertices
    smooth = averaging(skin.faces)
    for number in range(_ROUNDS):
        step(say("Closing the skin over muscles and bones"), 0.2 + 0.6 * number / _ROUNDS)
        if number in _SMOOTHING_ROUNDS:
            moved = np.linalg.norm(vertices - skin.vertices, axis=1)
            share = np.clip(smooth @ (smooth @ moved) / _STRIDE_MM, 0, 1)[:, None]
            for weight in _TAUBIN * 6:
                vertices = vertices + weight * share * (2 * (smooth @ vertices - vertices))
        vertices, worst = _pushed(RawMesh(vertices, skin.faces), inner, margins, smooth)
        if worst < 0.05 and number > _SMOOTHING_ROUNDS[-1]:
            break
    return vertices


def _pushed(skin: RawMesh, inner: Doubles, margins: Doubles, smooth: csr_array) -> tuple[Doubles, float]:
    """One round: every vertex moves outward by a smooth amount that is at least what lies under it needs."""
    vertices, faces = skin
    normals = vertex_normals(skin)
    far, nearest = Nearest(vertices).find(inner, _LOOK_MM)
    seen = nearest < len(vertices)
    far, nearest, points = far[seen], nearest[seen], inner[seen]
    margin = margins[seen]
    height = np.einsum("ij,ij->i", points - vertices[nearest], normals[nearest])
    # beside the vertex rather than above it: another vertex is the one to move
    need = np.where((np.abs(height) > 0.5 * far) | (far < _EDGE_MM[0]), height + margin, 0.0)
    worst = float(need.max(initial=0.0))
    wanted = np.zeros(len(vertices))
    np.maximum.at(wanted, nearest, np.minimum(need, _STRIDE_MM))
    wanted = np.maximum(wanted, 0)
    spread = wanted.copy()
    for k in range(3):
        np.maximum.at(spread, faces[:, k], wanted[faces].max(axis=1))
    push: Doubles = spread
    for _ in range(_SPREAD):
        push = np.maximum(smooth @ push, spread)
    push = smooth @ push
    directions = normals
    for _ in range(_SPREAD):  # so that they do not cross in hollows
        directions = smooth @ directions
    directions /= np.maximum(np.linalg.norm(directions, axis=1, keepdims=True), 1e-9)
    return vertices + directions * push[:, None], worst
