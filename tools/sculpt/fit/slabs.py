"""Measures slabs again: Gauss-Newton on their control points, thicknesses and ends, from the table's own figures.

Every sample of the target wants the union of the slabs, fillets included, to pass through it; and every sample of the
present union wants to lie where the target is nearest and faces the same way. The union is the same smooth minimum
as in ``tools.sculpt.slabs``, so each residual is shared out between the slabs that meet there.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import yaml
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from app.anatomy.frame import MIRROR
from tools.sculpt.fit.apart import mean_apart, verdict
from tools.sculpt.fit.slabfigures import HOLD, Skin, figures, filled, hold, moves, skin_of, stiffness
from tools.sculpt.fit.tabletext import number, replaced, row, wrapped
from tools.sculpt.mesh import Doubles, Ints, Mesh
from tools.sculpt.shoulder import build_shoulder
from tools.sculpt.slabs import FAR, Slab, plane_distance, sheets_of, united

_ROUNDS = 30
#: mm between samples of the surfaces, and of the grid on which the union is built while it is fitted.
_SPACING, _STEP = 1.5, 1.1
#: mm: how far apart two points may lie, when far ones begin to count less, and what a right angle counts as.
_REACH, _ROBUST, _FACING = 8.0, 1.2, 4.0
#: What share of that stiffness works against bends that are there already.
_CALM = 0.08
#: Cosine below which a sample looks the other way: it belongs to the far face of a thin plate.
_AVERTED = -0.5
#: Nearer than this to a slab that carves nothing is measured, mm.
_CARVED = 0.8
#: What is measured of a slab.
_WRITTEN = ("edge", "cap", "control", "thickness")
Flags = NDArray[np.bool_]


class Target(NamedTuple):
    """points, normals: (n, 3) evenly spread over a surface. tree: over both."""

    points: Doubles
    normals: Doubles
    tree: cKDTree

    @classmethod
    def of(cls, points: Doubles, normals: Doubles) -> Target:
        """With its tree."""
        return cls(points, normals, cKDTree(np.hstack([points, _FACING * normals])))


class Union(NamedTuple):
    """The union at some places. far: (n,) mm outside; out: (n, 3) the way out; per slab its share and nearest point."""

    far: Doubles
    out: Doubles
    shares: dict[str, Doubles]
    nearest: dict[str, Ints]


class Step(NamedTuple):
    """Normal equations of the least squares. form: (m, m), slope: (m,), rows: how many made them."""

    form: Doubles
    slope: Doubles
    rows: int


def refit_table(path: Path, names: list[str], meshes: dict[str, Mesh], say: Callable[[str], None]) -> None:
    """Measure the slabs of the table at ``path`` again and write them back, keeping its comments.

    names: which structures; all when empty. meshes: structure id -> mesh of the pack that is measured, mm.
    Only what comes nearer to its target is written, and of that not the slabs that a part names under ``held`` (a list
    in one string): they are ours. ``measured_on``: the mesh of the pack that the structure is a part of. Raises
    KeyError for a name that is not in the table.
    """
    text = path.read_text(encoding="utf-8")
    table = yaml.safe_load(text)
    for name in names or list(table["structures"]):
        bone = table["structures"][name]
        target = meshes.get(bone.get("measured_on", name))
        if target is None:
            say(f"{name}: left as it is")
            continue
        fitted, first, least = refitted(bone, target)
        before, after = (mean_apart(_built(name, one), target, "measured_on" in bone) for one in (bone, fitted))
        better = least < first and after < before
        say(verdict(name, before, after, better))
        if better:
            text = _written(text, name, fitted)
            text = replaced(text, ["structures", name, "fit_mm"], f" {number(after, 2)}")
    path.write_text(text, encoding="utf-8")


def _built(name: str, bone: dict[str, Any]) -> Mesh:
    """The finished mesh of one structure."""
    return build_shoulder({"structures": {name: bone}})[name]


def refitted(bone: dict[str, Any], target: Mesh, rounds: int = _ROUNDS) -> tuple[dict[str, Any], float, float]:
    """The structure with its slabs moved towards ``target``, and how far apart they were and are, mm.

    That figure only judges the rounds: it is taken on a coarse union, and what is far off counts as ``_REACH``.
    """
    parts, before, after = {}, 0.0, 0.0
    aims = _aims(bone, target)
    area = sum(len(aim.points) for aim in aims.values())
    for part, piece in parts_of(bone).items():
        best, first, least = _fitted(piece, aims[part], rounds)
        parts[part] = best
        before += first * len(aims[part].points) / area
        after += least * len(aims[part].points) / area
    return _with_parts(bone, parts), before, after


def _fitted(part: dict[str, Any], aim: Target, rounds: int) -> tuple[dict[str, Any], float, float]:
    """The part as near to its aim as the rounds brought it, and the mean distance before and after, mm."""
    part = best = _rounded(part)
    firm, before, least = 1.0, np.inf, np.inf
    for _ in range(rounds):
        step, apart = _measured(part, aim)
        before = before if np.isfinite(before) else apart
        if apart < least:
            best, least, kept, firm = part, apart, step, max(firm / 2, 1.0)
        elif apart > 1.02 * least:
            step, firm = kept, firm * 4
        part = _rounded(_stepped(best if step is kept else part, step, firm))
    return best, before, least


def _measured(part: dict[str, Any], aim: Target) -> tuple[Step, float]:
    """What draws the part, and how far its surface and the aim lie apart, mm."""
    built = united({**part, "step": _STEP}).with_normals()
    surface = _samples(built)
    left = surface.points[:, 0] < 0.5
    points, normals = surface.points[left], surface.normals[left]
    gap, nearest = aim.tree.query(np.hstack([points, _FACING * normals]))
    over = ((points - aim.points[nearest]) * aim.normals[nearest]).sum(axis=1)
    near = (gap < _REACH) & ((aim.normals[nearest] * normals).sum(axis=1) > 0.2) & _clear(part, points)

    solid = _solid(part)
    sheets = {name: sheets_of(slab)[0] for name, slab in solid.items()}
    skins = {name: skin_of(sheet, _SPACING) for name, sheet in sheets.items()}
    there, here = _union(aim.points, skins, part["fillet"]), _union(points[near], skins, part["fillet"])
    facing = (
        _clear(part, aim.points) & (np.abs(there.far) < _REACH) & ((there.out * aim.normals).sum(axis=1) > _AVERTED)
    )
    residual = np.concatenate([np.where(facing, there.far, 0), here.far - over[near]])
    trust = 1 / np.sqrt(1 + (residual / _ROBUST) ** 2)
    trust[: len(facing)] *= facing
    rows = np.hstack(
        [
            np.concatenate([_rows(slab, sheets[name], skins[name], union, name) for union in (there, here)])
            for name, slab in solid.items()
        ]
    )
    apart = (np.abs(there.far).clip(0, _REACH).mean() + np.abs(over).mean()) / 2
    rows *= trust[:, None]
    return Step(rows.T @ rows, rows.T @ (residual * trust), len(rows)), float(apart)


def _union(at: Doubles, skins: dict[str, Skin], fillet: float) -> Union:
    """The union of the slabs at ``at`` (n, 3), filleted as in ``tools.sculpt.slabs``."""
    far, out = np.full(len(at), FAR), np.zeros(at.shape)
    shares: dict[str, Doubles] = {}
    nearest: dict[str, Ints] = {}
    for name, skin in skins.items():
        reach = max(fillet, 2.0)
        low, high = skin.points.min(axis=0) - reach, skin.points.max(axis=0) + reach
        near = np.flatnonzero(((at > low) & (at < high)).all(axis=1))
        height, index = np.full(len(at), FAR), np.zeros(len(at), np.int64)
        index[near] = skin.tree.query(at[near])[1]
        height[near] = plane_distance(skin.points, skin.normals, skin.tree, at[near])
        normal = skin.normals[index]
        reach_here = fillet * np.clip(1 - (out * normal).sum(axis=1), 0, 1)
        known = (far < FAR) & (height < FAR)
        overlap = np.where(known, np.maximum(reach_here - np.abs(far - height), 0), 0) / np.maximum(reach_here, 1e-9)
        mine = np.where(height < far, 1 - overlap / 2, overlap / 2)
        shares = {other: share * (1 - mine) for other, share in shares.items()}
        shares[name], nearest[name] = mine, index
        far = np.minimum(far, height) - overlap**2 * reach_here / 4
        out = out * (1 - mine)[:, None] + normal * mine[:, None]
    return Union(far, out, shares, nearest)


def _stepped(part: dict[str, Any], pull: Step, firm: float) -> dict[str, Any]:
    """The part after one step of weighted least squares; the larger ``firm``, the shorter."""
    slabs = _solid(part)
    values = np.concatenate([figures(slab) for slab in slabs.values()])
    starts = np.cumsum([0] + [len(figures(slab)) for slab in slabs.values()])
    slope = pull.slope.copy()
    form = pull.form + np.diag(np.full(len(values), 20 * HOLD * (firm - 1) * pull.rows))
    for slab, start, stop in zip(slabs.values(), starts[:-1], starts[1:], strict=True):
        bending = stiffness(slab)
        form[start:stop, start:stop] += pull.rows * (bending + np.diag(hold(slab)))
        slope[start:stop] += pull.rows * _CALM * (bending @ values[start:stop])
    step = np.linalg.solve(form, -slope)
    moved = {}
    for (name, slab), start, stop in zip(slabs.items(), starts[:-1], starts[1:], strict=True):
        if name in _held(part):
            continue
        limit = np.append(np.full(stop - start - 2, 1.5), [0.3, 0.3])
        moved[name] = filled(slab, values[start:stop] + np.clip(step[start:stop], -limit, limit))
    return {**part, "slabs": part["slabs"] | moved}


def _held(part: dict[str, Any]) -> list[str]:
    """The slabs that stay as they are."""
    names: str = part.get("held", "")
    return names.split()


def _solid(part: dict[str, Any]) -> dict[str, Any]:
    """The slabs that are measured: all but those that carve."""
    return {name: slab for name, slab in part["slabs"].items() if not slab.get("carve")}


def _clear(part: dict[str, Any], at: Doubles) -> Flags:
    """(n,) False near the slabs that carve: what lies there says nothing of the others."""
    clear = np.ones(len(at), bool)
    for name in part["slabs"].keys() - _solid(part).keys():
        skin = skin_of(sheets_of(part["slabs"][name])[0], _SPACING)
        places = at * np.where(at[:, :1] > 0, MIRROR, 1) if part["slabs"][name].get("mirror") == "twice" else at
        clear &= plane_distance(skin.points, skin.normals, skin.tree, places) > _CARVED
    return clear


def parts_of(bone: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """Name -> part; a bone without parts is its own only one."""
    parts: dict[str, dict[str, Any]] = bone.get("parts", {"": bone})
    return parts


def _with_parts(bone: dict[str, Any], parts: dict[str, dict[str, Any]]) -> dict[str, Any]:
    return {**bone, "parts": parts} if "parts" in bone else parts[""]


def _samples(mesh: Mesh) -> Target:
    """Points at random over the surface, one for each square of ``_SPACING``; always the same ones."""
    generator = np.random.default_rng(1)
    corners = mesh.corners
    normals = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    areas = np.linalg.norm(normals, axis=1)
    chosen = generator.choice(len(corners), int(areas.sum() / 2 / _SPACING**2), p=areas / areas.sum())
    one, two = np.sqrt(generator.random(len(chosen))), generator.random(len(chosen))
    weights = np.stack([1 - one, one * (1 - two), one * two], axis=1)
    points = (corners[chosen] * weights[..., None]).sum(axis=1)
    smooth = mesh.with_normals().normals
    assert smooth is not None
    normals = (smooth[mesh.faces[chosen]] * weights[..., None]).sum(axis=1)
    normals /= np.maximum(np.linalg.norm(normals, axis=1, keepdims=True), 1e-9)
    return Target.of(points, normals)


def _aims(bone: dict[str, Any], target: Mesh) -> dict[str, Target]:
    """Part -> what it is to meet: those pieces of the target, turned outward, that lie nearest to its slabs."""
    middles = {
        part: np.concatenate([np.reshape(slab["control"], (-1, 3)) for slab in piece["slabs"].values()])
        for part, piece in parts_of(bone).items()
    }
    found: dict[str, list[Target]] = {part: [] for part in middles}
    for piece in target.pieces():
        outward = piece if piece.volume > 0 else Mesh(piece.vertices, piece.faces[:, ::-1].copy())
        samples = _samples(outward)
        if samples.points[:, 0].mean() > 1.0:
            continue
        nearest = min(middles, key=lambda part: _off(middles[part], samples.points))
        found[nearest].append(samples)
    return {part: _joined(samples) for part, samples in found.items()}


def _off(middles: Doubles, points: Doubles) -> float:
    """Mean distance of points to the nearest of ``middles``, mm."""
    return float(np.mean(cKDTree(middles).query(points)[0]))


def _joined(samples: list[Target]) -> Target:
    return Target.of(np.concatenate([one.points for one in samples]), np.concatenate([one.normals for one in samples]))


def _rows(slab: dict[str, Any], sheet: Slab, skin: Skin, union: Union, name: str) -> Doubles:
    """(k, m) how much farther outside a place comes to lie per mm of every figure of the slab."""
    rows = np.zeros((len(union.far), len(figures(slab))))
    mine = np.flatnonzero(union.shares[name] > 0.01)
    index = union.nearest[name][mine]
    rows[mine] = -union.shares[name][mine, None] * moves(slab, sheet, skin, index, skin.normals[index])
    return rows


def _rounded(part: dict[str, Any]) -> dict[str, Any]:
    """To the digits that are written: a tenth of a millimetre, a tenth of an exponent."""

    def short(slab: dict[str, Any]) -> dict[str, Any]:
        tenths = {key: np.round(np.asarray(slab[key], float), 1) for key in _WRITTEN}
        return {**slab, **tenths}

    held = _held(part)
    return {**part, "slabs": {name: slab if name in held else short(slab) for name, slab in part["slabs"].items()}}


def _written(text: str, name: str, bone: dict[str, Any]) -> str:
    for part, piece in parts_of(bone).items():
        for slab, fitted in piece["slabs"].items():
            if slab in _held(piece):
                continue
            keys = ["structures", name, *(["parts", part] if part else []), "slabs", slab]
            for key in _WRITTEN:
                text = replaced(text, [*keys, key], _block(np.asarray(fitted[key]), 2 * len(keys) + 2))
    return text


def _block(values: Doubles, indent: int) -> str:
    if values.ndim == 0:
        return f" {number(float(values), 1)}"
    if values.ndim == 2:
        lines = [row(line) for line in values]
    else:
        lines = ["[" + ", ".join(row(point) for point in points) + "]" for points in values]
    return f" [\n{wrapped(lines, indent)}]"
