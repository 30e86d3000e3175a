"""A smooth way from one body's bones and skin to another's, for shapes that are carried from one to the other.

Both lie in the one frame of the program and are nearly the same head; jaw, hyoid and neck may stand differently. Every
bone is first laid rigidly on its namesake, then a few hundred places all over it go to the nearest place there; the
skin's places go to the skin. Between these places the way is biharmonic (the smoothest there is in space), and a little
slack lets no single wrong pair make a dent.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from typing import NamedTuple

import numpy as np
from scipy.interpolate import RBFInterpolator
from scipy.spatial import cKDTree

from app.anatomy.depth import Solid
from app.anatomy.normals import vertex_normals
from app.anatomy.read import Doubles, Indices, RawMesh

#: One place on a bone is taken in each cube of this size, mm; and one on the skin.
_BONE_SPACING, _SKIN_SPACING = 11.0, 18.0
#: mm around what is to be carried in which the bodies are compared.
_NEAR = 30.0
#: A bone's place may be this far from its namesake after the rigid fit, and a place of the skin from the skin, mm.
_BONE_REACH, _SKIN_REACH = 5.0, 10.0
#: Cosine of the angle up to which two normals belong to the same side of a bone.
_SAME_SIDE = 0.5
#: The slack of the interpolation (the kernel is the distance in mm): below 0.5 mm at the measured heads.
_SLACK = 6.0
#: A rigid fit ignores this share of its pairs, the worst ones: what one of the two has more than the other.
_IGNORED = 0.25
_FIT_ROUNDS = 25
#: mm: a bone that would have to go farther is not the same bone.
_FARTHEST = 40.0
#: mm that its vertices may lie from the other's on the mean, after the rigid fit.
_ALIKE = 6.0


@dataclass(frozen=True)
class Warp:
    """Carries points from the one body to the other. on_bone: (n, 3) mm, where the first's bones were compared."""

    on_bone: Doubles
    _way: RBFInterpolator

    def __call__(self, points: Doubles) -> Doubles:
        """Where points (n, 3) mm of the one body lie on the other."""
        moved: Doubles = points + self._way(points)
        return moved


class Namesakes(NamedTuple):
    """A bone of the one body and of the other, and the motion (see ``motion``) that lays the one on the other."""

    ours: RawMesh
    theirs: RawMesh
    motion: tuple[Doubles, Doubles]


def fit(bones: Iterable[Namesakes], skin: tuple[RawMesh, RawMesh], wanted: Doubles) -> Warp:
    """The way from our body to theirs, by their bones and the skin of each.

    wanted: (n, 3) mm, what is to be carried: only what lies near it has a say.
    """
    about = cKDTree(wanted)
    pairs = [_bone_pairs(bone, about) for bone in bones]
    places = np.concatenate([np.empty((0, 3)), *(start for start, _ in pairs)])
    moves = np.concatenate([np.empty((0, 3)), *(stop for _, stop in pairs)]) - places
    on_bone = places
    start, stop = _skin_pairs(*skin, places, moves, about)
    places, moves = np.concatenate([places, start]), np.concatenate([moves, stop - start])
    if not len(places):
        places, moves = np.zeros((1, 3)), np.zeros((1, 3))
    return Warp(on_bone, RBFInterpolator(places, moves, kernel="linear", degree=0, smoothing=_SLACK))


def motion(ours: RawMesh, theirs: RawMesh) -> tuple[Doubles, Doubles] | None:
    """Rotation (3, 3) and shift (3,) that lay our bone on its namesake; None when the two cannot be the same bone."""
    matrix, shift = _closest(ours.vertices, theirs.vertices)
    far = np.linalg.norm(ours.vertices @ matrix.T + shift - ours.vertices, axis=1).max()
    return (
        (matrix, shift)
        if far < _FARTHEST and _gap(ours.vertices, cKDTree(theirs.vertices), (matrix, shift)) < _ALIKE
        else None
    )


def _bone_pairs(bone: Namesakes, about: cKDTree) -> tuple[Doubles, Doubles]:
    """Places (n, 3) all over our bone, and where on theirs they belong."""
    ours, theirs, (matrix, shift) = bone
    picked = _strewn(ours.vertices, _BONE_SPACING, about)
    start = ours.vertices[picked]
    laid = start @ matrix.T + shift
    on_theirs, outward = Solid(theirs).nearest(laid)
    facing = np.einsum("ij,ij->i", vertex_normals(ours)[picked] @ matrix.T, outward)
    found = (np.linalg.norm(on_theirs - laid, axis=1) < _BONE_REACH) & (facing > _SAME_SIDE)
    return start, np.where(found[:, None], on_theirs, laid)


def _skin_pairs(
    ours: RawMesh, theirs: RawMesh, places: Doubles, moves: Doubles, about: cKDTree
) -> tuple[Doubles, Doubles]:
    """Places on our skin near the bones, and where on theirs they belong; those that find none are left out.

    What lies below it goes to where it goes, so the search starts from the nearest bone's way.
    """
    picked = _strewn(ours.vertices, _SKIN_SPACING, about)
    start = ours.vertices[picked]
    laid = start
    if len(places):
        gap, nearest = cKDTree(places).query(start, k=list(range(1, min(8, len(places)) + 1)))
        weight = 1.0 / (np.asarray(gap, float) + 1.0)
        laid = start + (weight[..., None] * moves[nearest]).sum(axis=1) / weight.sum(axis=1)[:, None]
    on_theirs, outward = Solid(theirs).nearest(laid)
    facing = np.einsum("ij,ij->i", vertex_normals(ours)[picked], outward)
    found = (np.linalg.norm(on_theirs - laid, axis=1) < _SKIN_REACH) & (facing > _SAME_SIDE)
    return start[found], on_theirs[found]


def _strewn(points: Doubles, spacing: float, about: cKDTree) -> Indices:
    """Indices of one point in each cube of that size, of those that lie near to what is to be carried."""
    near = np.flatnonzero(about.query(points, distance_upper_bound=_NEAR)[0] < np.inf)
    cells = np.floor(points[near] / spacing).astype(np.int64)
    _, first = np.unique(cells, axis=0, return_index=True)
    return np.asarray(near[np.sort(first)], np.int64)


def _closest(source: Doubles, target: Doubles) -> tuple[Doubles, Doubles]:
    """Rotation (3, 3) and shift (3,), x -> R x + s, that lay points on points: iterated closest points.

    A bone that holds more than its namesake (teeth in a jaw, the larynx with the hyoid) must not be pulled to that
    surplus; one that holds the same is told better by both. The nearer of the two fits is taken.
    """
    tree = cKDTree(target)
    return min((_iterated(source, target, tree, back=back) for back in (True, False)), key=partial(_gap, source, tree))


def _gap(source: Doubles, tree: cKDTree, motion: tuple[Doubles, Doubles]) -> float:
    """Mean distance in mm that a motion leaves, without the worst pairs."""
    distance = np.sort(tree.query(source @ motion[0].T + motion[1])[0])
    return float(distance[: max(1, int(len(distance) * (1 - _IGNORED)))].mean())


def _iterated(source: Doubles, target: Doubles, tree: cKDTree, *, back: bool) -> tuple[Doubles, Doubles]:
    """back: each target point pulls its nearest source point too, which is wrong where the target is more than this."""
    matrix, shift = np.eye(3), np.zeros(3)
    for _ in range(_FIT_ROUNDS):
        moved = source @ matrix.T + shift
        gap, there = tree.query(moved)
        start, stop = moved, target[there]
        if back:
            gap_back, here = cKDTree(moved).query(target)
            gap = np.concatenate([gap, gap_back])
            start, stop = np.concatenate([start, moved[here]]), np.concatenate([stop, target])
        keep = gap <= np.quantile(gap, 1 - _IGNORED)
        turn, step = rigid(start[keep], stop[keep])
        matrix, shift = turn @ matrix, turn @ shift + step
    return matrix, shift


def rigid(start: Doubles, stop: Doubles) -> tuple[Doubles, Doubles]:
    """The rotation (3, 3) and shift (3,), x -> R x + s, that bring paired points (n, 3) nearest (Kabsch)."""
    middle, goal = start.mean(axis=0), stop.mean(axis=0)
    u, _, vt = np.linalg.svd((start - middle).T @ (stop - goal))
    flip = np.diag([1.0, 1.0, np.sign(np.linalg.det(vt.T @ u.T))])
    turn = vt.T @ flip @ u.T
    return turn, goal - turn @ middle
