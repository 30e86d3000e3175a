"""Measures sphere meshes again: Gauss-Newton on the centres and radii, from the table's own figures.

Two kinds of rows pull at the spheres. Every sample of the target's outer surface wants to lie on the nearest link or
plate (its signed distance there is the residual); and every point of the present surface wants to lie where the
target is nearest, so that nothing sticks out. A sample counts less the farther off it is, so that what the
target merges in (teeth, a cartilage) does not drag the bone along.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from scipy.sparse import coo_array, csr_array, diags_array
from scipy.sparse.linalg import spsolve
from scipy.spatial import cKDTree

from tools.sculpt.build import SKELETON, with_used
from tools.sculpt.distance import height_over
from tools.sculpt.fit.apart import REACH, mean_apart, verdict
from tools.sculpt.fit.envelope import outer_samples
from tools.sculpt.fit.tabletext import WIDTH, number, replaced, row, wrapped
from tools.sculpt.mesh import Doubles, Ints, Mesh
from tools.sculpt.spheres import net

_ROUNDS = 12
#: mm: how soon far samples count less; those beyond ``REACH`` belong to something else.
_ROBUST = 1.0
#: The pack has but a piece of a structure when so much of ours is far from it.
_FRAGMENT = 0.1
#: How firmly a sphere stays where it is (rows of this weight per mm), and its radius.
_HOLD, _HOLD_RADIUS = 0.6, 1.2
_LEAST_RADIUS = 0.3
_STICKING_OUT = 0.5


Build = Callable[[dict[str, Any]], Mesh]


class Joints(NamedTuple):
    """spheres: (k, 3) which sphere is at each corner (a link repeats its second). flip: (k, 3) -1 where mirrored."""

    spheres: Ints
    flip: Doubles


def refit_table(path: Path, names: list[str], meshes: dict[str, Mesh], say: Callable[[str], None]) -> None:
    """Measure the sphere meshes of the table at ``path`` again and write them back, keeping its comments.

    names: which structures; all when empty. meshes: structure id -> mesh of the pack that is measured, mm. A structure
    that names other ones under ``source_holds`` shares its mesh there with them, one with ``measured_on`` has none of
    its own: what of it lies far off does not count in ``fit_mm``. What does not come nearer to its target stays as it
    is. Raises KeyError for a name that is not in the table.
    """
    text = path.read_text(encoding="utf-8")
    content = with_used(path.stem, path.parents[1])
    for name in names or list(content["structures"]):
        solid = content["structures"][name]
        target = meshes.get(solid.get("measured_on", name))
        if "spheres" not in solid or target is None:
            say(f"{name}: left as it is")
            continue
        built = _builder(path.stem, content, name)
        mesh = built(solid)
        if is_fragment(target, mesh):
            say(f"{name}: left as it is; the pack has only a piece of it")
            continue
        shared = "measured_on" in solid or "source_holds" in solid
        fitted = refitted(solid, target, built)
        before, after = mean_apart(mesh, target, shared), mean_apart(built(fitted), target, shared)
        say(verdict(name, before, after, after < before))
        if after < before:
            text = replaced(text, ["structures", name, "spheres"], block(fitted["spheres"], 6))
            text = replaced(text, ["structures", name, "fit_mm"], f" {number(after, 2)}")
    path.write_text(text, encoding="utf-8")


def is_fragment(target: Mesh, mesh: Mesh) -> bool:
    """True when much of the mesh is far from the target: it says nothing of that, and would shrink the rest."""
    away = np.abs(height_over(target, mesh.corners.mean(axis=1)))
    return float((away > REACH).mean()) > _FRAGMENT


def _builder(region: str, content: dict[str, Any], name: str) -> Build:
    """A function (changed row of the table) -> mesh, for one structure of a region's table."""
    whole = SKELETON[region]

    def built(solid: dict[str, Any]) -> Mesh:
        return whole({**content, "structures": {**content["structures"], name: solid}}, {name})[name]

    return built


def refitted(
    solid: dict[str, Any], target: Mesh, built: Build, rounds: int = _ROUNDS, own: float = np.inf
) -> dict[str, Any]:
    """The structure with its spheres moved so that its built surface meets ``target``; itself where none comes nearer.

    own: mm; only where the surface lies within this of the links and plates do they follow the target: elsewhere
    something else makes it. Parts that the structure names under ``held`` (a list in one string) stay: they are ours,
    not the source's.
    """
    samples = outer_samples(target)
    names = [f"{part}{k}" for part, spheres in solid["spheres"].items() for k in range(1, len(spheres) + 1)]
    values = np.array([sphere for spheres in solid["spheres"].values() for sphere in spheres], float)
    corners = _corners(names, solid)
    held = [name.rstrip("0123456789") in solid.get("held", "").split() for name in names]
    mesh = built(solid)
    least = _apart(mesh, target, samples)
    best = solid
    for _ in range(rounds):
        values = values + _step(values, corners, samples, mesh, own) * ~np.array(held)[:, None]
        values[:, 3] = np.maximum(values[:, 3], _LEAST_RADIUS)
        rounded = _filled(solid, np.column_stack([np.round(values[:, :3], 1), np.round(values[:, 3], 2)]))
        mesh = built(rounded)
        apart = _apart(mesh, target, samples)
        if apart < least:
            best, least = rounded, apart
    return best


def _filled(solid: dict[str, Any], values: Doubles) -> dict[str, Any]:
    rows = iter(values.tolist())
    return {**solid, "spheres": {part: [next(rows) for _ in old] for part, old in solid["spheres"].items()}}


def _apart(mesh: Mesh, target: Mesh, samples: Doubles) -> float:
    """What judges the rounds, mm: the mean distance of two outer surfaces, both ways, without what is far off."""
    there, back = np.abs(height_over(mesh, samples)), np.abs(height_over(target, mesh.corners.mean(axis=1)))
    return float((there[there < REACH].mean() + back[back < REACH].mean()) / 2)


def _corners(names: list[str], solid: dict[str, Any]) -> Joints:
    place = {name: i for i, name in enumerate(names)}
    spheres, flips = [], []
    for joint in net(solid):
        full = [*joint, joint[-1]][:3]
        index = [place[name.removesuffix("'")] for name in full]
        flip = [-1.0 if name.endswith("'") else 1.0 for name in full]
        spheres.append(index)
        flips.append(flip)
        if solid.get("symmetric"):
            spheres.append(index)
            flips.append([-f for f in flip])
    return Joints(np.array(spheres), np.array(flips))


def _placed(values: Doubles, corners: Joints) -> Doubles:
    """(k, 3, 4) the spheres at the corners of every joint."""
    placed = values[corners.spheres].copy()
    placed[:, :, 0] *= corners.flip
    return placed


def _step(values: Doubles, corners: Joints, samples: Doubles, surface: Mesh, made: float) -> Doubles:
    """(n, 4) how the spheres should move; the residuals are those of the built surface, blurred and smoothed.

    made: mm; where the surface is farther than this from every link and plate, they did not make it.
    """
    placed = _placed(values, corners)
    own = samples[np.abs(height_over(surface, samples)) < REACH]
    points = surface.corners.mean(axis=1)
    found = cKDTree(samples).query(points)
    away, nearest = np.asarray(found[0]), np.asarray(found[1])
    points, goals = points[away < REACH], samples[nearest[away < REACH]]
    rows = []
    for places, importance in ((own, 1.0), (points, _STICKING_OUT)):
        owner, weights, outward, off = _nearest(places, placed)
        height = height_over(surface, places) if places is own else np.zeros(len(places))
        far = height if places is own else ((goals - places) * outward).sum(axis=1)
        mine = np.abs(off - height) < made
        rows.append((owner[mine], weights[mine], outward[mine], far[mine], importance))
    matrix, residual = _system(rows, corners, len(values))
    hold = np.tile([_HOLD, _HOLD, _HOLD, _HOLD_RADIUS], len(values)) ** 2
    free = np.ones((len(values), 4), bool)
    free[values[:, 0] == 0, 0] = False
    keep = np.flatnonzero(free.ravel())
    matrix = matrix[:, keep]
    step = np.zeros(values.size)
    step[keep] = spsolve((matrix.T @ matrix + diags_array(hold[keep])).tocsc(), -(matrix.T @ residual))
    return np.clip(step.reshape(values.shape), -1.0, 1.0)


def _system(
    rows: list[tuple[Ints, Doubles, Doubles, Doubles, float]], corners: Joints, n: int
) -> tuple[csr_array, Doubles]:
    """Jacobian (m, 4n) of the weighted residuals, and these: d(distance) = -w (outward . d centre) - w d radius."""
    entries, residuals, first = [], [], 0
    for owner, weights, outward, far, importance in rows:
        trust = importance / np.sqrt(1 + (far / _ROBUST) ** 2)
        line = first + np.arange(len(owner))
        for corner in range(3):
            sphere, w = corners.spheres[owner, corner], -weights[:, corner] * trust
            flip = corners.flip[owner, corner]
            slopes = (w * outward[:, 0] * flip, w * outward[:, 1], w * outward[:, 2], w)
            entries += [(line, sphere * 4 + column, slope) for column, slope in enumerate(slopes)]
        residuals.append(far * trust)
        first += len(owner)
    lines, columns, values = (np.concatenate(part) for part in zip(*entries, strict=True))
    return coo_array((values, (lines, columns)), shape=(first, 4 * n)).tocsr(), np.concatenate(residuals)


def _nearest(points: Doubles, placed: Doubles) -> tuple[Ints, Doubles, Doubles, Doubles]:
    """For each point the joint whose surface is nearest, the weights of its corners, the way out, the distance."""
    best = np.full(len(points), np.inf)
    owner = np.zeros(len(points), np.int64)
    weights, outward = np.zeros((len(points), 3)), np.zeros((len(points), 3))
    for k, joint in enumerate(placed):
        reach = joint[:, 3:] + REACH
        low, high = (joint[:, :3] - reach).min(axis=0), (joint[:, :3] + reach).max(axis=0)
        near = np.flatnonzero(((points > low) & (points < high)).all(axis=1))
        if not len(near):
            continue
        w, out, far = _to_joint(points[near], np.broadcast_to(joint, (len(near), 3, 4)))
        better = far < best[near]
        chosen = near[better]
        best[chosen], owner[chosen], weights[chosen], outward[chosen] = far[better], k, w[better], out[better]
    return owner, weights, outward, best


def _to_joint(points: Doubles, joint: Doubles) -> tuple[Doubles, Doubles, Doubles]:
    """points: (n, 3), joint: (n, 3, 4). Weights of the three corners, unit vector outward, signed distance."""
    centre, radius = joint[:, :, :3], joint[:, :, 3]
    candidates = [_on_plate(points, centre)]
    candidates += [_on_link(points, centre, a, b) for a, b in ((0, 1), (1, 2), (2, 0))]
    stacked = np.stack(candidates)
    gap = points - np.einsum("cnk,nkx->cnx", stacked, centre)
    length = np.linalg.norm(gap, axis=2)
    far = length - np.einsum("cnk,nk->cn", stacked, radius)
    far[0] = np.where((stacked[0] >= 0).all(axis=1) & np.isfinite(stacked[0]).all(axis=1), far[0], np.inf)
    pick = far.argmin(axis=0)
    line = np.arange(len(points))
    out = gap[pick, line] / np.maximum(length[pick, line], 1e-9)[:, None]
    return stacked[pick, line], out, far[pick, line]


def _on_plate(points: Doubles, centre: Doubles) -> Doubles:
    one, two, gap = centre[:, 1] - centre[:, 0], centre[:, 2] - centre[:, 0], points - centre[:, 0]
    normal = np.cross(one, two)
    square = (normal**2).sum(axis=1)
    flat = square < 1e-9
    square = np.where(flat, 1.0, square)
    w1 = (np.cross(gap, two) * normal).sum(axis=1) / square
    w2 = (np.cross(one, gap) * normal).sum(axis=1) / square
    weights = np.stack([1 - w1 - w2, w1, w2], axis=1)
    weights[flat] = -1
    return weights


def _on_link(points: Doubles, centre: Doubles, a: int, b: int) -> Doubles:
    axis = centre[:, b] - centre[:, a]
    gap = points - centre[:, a]
    t = np.clip((gap * axis).sum(axis=1) / np.maximum((axis**2).sum(axis=1), 1e-12), 0, 1)
    weights = np.zeros((len(points), 3))
    weights[:, a] += 1 - t
    weights[:, b] += t
    return weights


def block(spheres: dict[str, list[list[float]]], indent: int) -> str:
    """The value of the key ``spheres`` as text, one part below the other, each at ``indent``."""
    parts = []
    for part, rows in spheres.items():
        cells = [row(r[:3])[:-1] + f", {number(r[3], 2)}]" for r in rows]
        line = f"{' ' * indent}{part}: [{', '.join(cells)}]"
        parts.append(line if len(line) <= WIDTH else f"{' ' * indent}{part}: [\n{wrapped(cells, indent + 2)}]")
    return "\n" + "\n".join(parts)
