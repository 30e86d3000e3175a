"""Measures fibre sheets again: Gauss-Newton on control points and thicknesses together, from the table's own figures.

Nearest points are looked for both ways: from the sheets' faces to the target and from the target to the sheets. The
gap counts in full along the target's normal and little along its surface, so that lines of equal ``across`` stay the
fibres they are; on the rim it counts along the surface too, or the outline would not be found. A pair counts less
the farther it is apart. Figures that nothing pulls at stay: the fit holds on to the shape it began with, and bends the
change rather than the sheet.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import numpy as np
from scipy.spatial import cKDTree

from app.anatomy.fibres import FibreSheet, load_sheets
from tools.sculpt.distance import height_over
from tools.sculpt.fit.apart import spread, verdict
from tools.sculpt.fit.tabletext import number, row
from tools.sculpt.mesh import Doubles, Ints, Mesh, concatenate

_ROUNDS = 6
#: mm between samples at least, and about how many each face and the target get at most.
_SPACING, _MOST = 1.6, 1200
#: Gaps count less beyond ``_ROBUST`` mm, and not at all beyond ``_REACH``.
_ROBUST, _REACH = 1.0, 6.0
#: What a gap along the surface counts, inside and on the rim.
_ALONG, _ALONG_RIM = 0.08, 0.4
#: How firmly figures keep their value, and their neighbours' change.
_HOLD, _STIFF = 0.015, 0.03


class _Samples(NamedTuple):
    """Points of a sheet's faces. weights: (n, number of figures, 3) mm per figure."""

    points: Doubles
    weights: Doubles
    rim: Doubles


def refit_table(path: Path, names: list[str], meshes: dict[str, Mesh], say: Callable[[str], None]) -> None:
    """Measure the sheets of the table at ``path`` again and write them back, keeping its comments.

    names: which muscles, without side; all when empty. meshes: structure id -> mesh of the pack that is measured, mm.
    What does not come nearer to its target stays as it is. Raises KeyError for a name that is not in the table.
    """
    text = path.read_text(encoding="utf-8")
    table = load_sheets(path)
    for name in names or list(table):
        sheets = table[name]
        target = meshes.get(f"{name}.l")
        if target is None and f"{name}.r" in meshes:
            target = meshes[f"{name}.r"].mirrored()
        if target is None:
            say(f"{name}: left as it is")
            continue
        fitted = refit_sheets(sheets, target)
        before, after = apart(sheets, target), apart(fitted, target)
        say(verdict(name, before, after, after < before))
        if after < before:
            text = with_figures(text, name, fitted, after)
    path.write_text(text, encoding="utf-8")


def refit_sheets(sheets: Sequence[FibreSheet], target: Mesh, rounds: int = _ROUNDS) -> list[FibreSheet]:
    """The sheets moved so that their faces meet ``target``, their figures rounded to 0.1 mm."""
    goal, normals = _spread(target)
    tree = cKDTree(goal)
    fitted = list(sheets)
    for _ in range(rounds):
        samples = [_sampled(sheet) for sheet in fitted]
        owner = np.repeat(np.arange(len(samples)), [len(s.points) for s in samples])
        back = np.asarray(cKDTree(np.concatenate([s.points for s in samples])).query(goal)[1])
        start = np.cumsum([0] + [len(s.points) for s in samples])
        for i, sheet in enumerate(fitted):
            own = owner[back] == i
            fitted[i] = _stepped(sheet, samples[i], tree, normals, (np.flatnonzero(own), back[own] - start[i]))
    return [
        replace(s, control=np.round(s.control, 1), thicknesses=np.maximum(np.round(s.thicknesses, 1), 0.1))
        for s in fitted
    ]


def apart(sheets: Sequence[FibreSheet], target: Mesh) -> float:
    """Mean distance in mm between the sheets' smooth faces and the target, both ways; what lies inside is not seen."""
    tiles = [sheet.tessellate(_SPACING) for sheet in sheets]
    meshes = [Mesh(tile.vertices, tile.faces.astype(np.int64)) for tile in tiles]
    points, _ = _spread(concatenate(meshes))
    heights = [height_over(mesh, points) for mesh in meshes]
    seen = np.min(heights, axis=0) > -_ROBUST
    goal, _ = _spread(target)
    there = np.abs(height_over(target, points[seen])).mean()
    back = np.min([np.abs(height_over(mesh, goal)) for mesh in meshes], axis=0).mean()
    return float((there + back) / 2)


def _sampled(sheet: FibreSheet) -> _Samples:
    length, width = (np.linalg.norm(np.diff(sheet.control, axis=k), axis=-1).sum(axis=k).mean() for k in (0, 1))
    spacing = max(_SPACING, float(np.sqrt(length * width / _MOST)))
    u, v = (grid.ravel() for grid in np.meshgrid(*sheet.samples(spacing, (12, 7)), indexing="ij"))
    normal = sheet.normal(u, v)
    place, thick = sheet.weights(u, v)
    count = sheet.control[..., 0].size
    rim = (v == 0) | (v == 1)
    if not sheet.periodic:
        rim |= (u == 0) | (u == 1)
    points, weights = [], []
    for face in (1, -1):
        moves = np.zeros((len(u), 3 * count + sheet.thicknesses.size, 3))
        for axis in range(3):
            moves[:, axis : 3 * count : 3, axis] = place
        moves[:, 3 * count :] = (face / 2) * thick[:, :, None] * normal[:, None]
        points.append(sheet.surface(u, v, face))
        weights.append(moves)
    return _Samples(np.concatenate(points), np.concatenate(weights), np.tile(rim, 2).astype(float))


def _stepped(
    sheet: FibreSheet, samples: _Samples, tree: cKDTree, normals: Doubles, back: tuple[Ints, Ints]
) -> FibreSheet:
    """One step of the sheet towards the goals of both directions. back: (goal, sample) pairs from the target."""
    away, nearest = (np.asarray(found) for found in tree.query(samples.points))
    which = np.concatenate([np.arange(len(samples.points)), back[1]])
    goal = np.concatenate([nearest, back[0]])
    share = np.concatenate([np.full(len(away), 1 / len(away)), np.full(len(back[0]), 1 / max(len(back[0]), 1))])
    gap = tree.data[goal] - samples.points[which]
    length = np.linalg.norm(gap, axis=1)
    importance = share * len(away) / (1 + (length / _ROBUST) ** 2) * (length < _REACH)
    normal = normals[goal]
    along = np.where(samples.rim[which] > 0, _ALONG_RIM, _ALONG)[:, None, None]
    pull = along * np.eye(3) + (1 - along) * normal[:, :, None] * normal[:, None]
    moves = samples.weights[which]
    pulled = np.einsum("nfx,nxy->nfy", moves, pull * importance[:, None, None], optimize=True)
    figures = moves.shape[1]
    matrix = pulled.transpose(1, 0, 2).reshape(figures, -1) @ moves.transpose(0, 2, 1).reshape(-1, figures)
    force = np.einsum("nfy,ny->f", pulled, gap, optimize=True)
    matrix += len(away) * _stiffness(sheet)
    free = np.ones(len(force), bool)
    if sheet.midline:
        free[: 3 * sheet.control.shape[1] : 3] = np.abs(sheet.control[0, :, 0]) > 0
    step = np.zeros(len(force))
    step[free] = np.linalg.solve(matrix[np.ix_(free, free)], force[free])
    count = sheet.control.size
    return replace(
        sheet,
        control=sheet.control + step[:count].reshape(sheet.control.shape),
        thicknesses=np.maximum(sheet.thicknesses + step[count:].reshape(sheet.thicknesses.shape), 0.1),
    )


def _stiffness(sheet: FibreSheet) -> Doubles:
    """(f, f) what it costs to change the figures, and to change them unlike their neighbours."""
    blocks = []
    for shape, copies in ((sheet.control.shape[:2], 3), (sheet.thicknesses.shape, 1)):
        total = np.zeros((shape[0] * shape[1],) * 2)
        index = np.arange(shape[0] * shape[1]).reshape(shape)
        for one, other in ((index[:-1], index[1:]), (index[:, :-1], index[:, 1:])):
            for a, b in zip(one.ravel(), other.ravel(), strict=True):
                total[[a, b], [a, b]] += 1
                total[[a, b], [b, a]] -= 1
        size = shape[0] * shape[1]
        blocks.append(np.kron((_STIFF * total + _HOLD * np.eye(size)) / size, np.eye(copies)))
    first, second = blocks
    whole = np.zeros((len(first) + len(second),) * 2)
    whole[: len(first), : len(first)] = first
    whole[len(first) :, len(first) :] = second
    return whole


def _spread(mesh: Mesh) -> tuple[Doubles, Doubles]:
    """Points evenly over a surface, about one per square of the spacing, and its normals there."""
    return spread(mesh, int(np.clip(mesh.area / (_SPACING / 2) ** 2, 1500, 3 * _MOST)))


def with_figures(text: str, name: str, sheets: Sequence[FibreSheet], fit: float) -> str:
    """The table's text with the control points, thicknesses and fit (mm) of one muscle replaced.

    Raises KeyError when it has no such muscle.
    """
    begin = re.search(rf"^  {re.escape(name)}:\n", text, re.MULTILINE)
    if begin is None:
        raise KeyError(name)
    after = re.compile(r"^  \S", re.MULTILINE).search(text, begin.end())
    stop = after.start() if after else len(text)
    body = text[begin.end() : stop]
    controls = ["".join(f"      - [{', '.join(row(p) for p in line)}]\n" for line in s.control) for s in sheets]
    thick = ["".join(f"      - {row(line)}\n" for line in s.thicknesses) for s in sheets]
    for key, blocks in (("control", controls), ("thickness", thick)):
        pieces = re.split(rf"(^      {key}:\n)(?:      - .*\n)+", body, flags=re.MULTILINE)
        body = pieces[0] + "".join(
            head + block + rest for head, rest, block in zip(pieces[1::2], pieces[2::2], blocks, strict=True)
        )
    body = re.sub(r"^    fit_mm: .*\n", "", body, flags=re.MULTILINE)
    body = body.replace("    sheets:\n", f"    fit_mm: {number(fit, 2)}\n    sheets:\n", 1)
    return text[: begin.end()] + body + text[stop:]
