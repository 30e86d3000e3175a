"""Measures the two stars of the skin again: one linear least squares each, on the skin of an installed pack.

The angles of every sample are known, so its radius is linear in the coefficients. Second differences keep the surface
calm where few samples lie, more of them round the circle towards the pole, where columns come close together;
Huber weights keep what sticks out (a fold, a stray ear) from pulling.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pyvista as pv
import yaml
from scipy.sparse import coo_array, csr_array, diags_array, vstack
from scipy.sparse.linalg import spsolve

from app.errors import DataError
from tools.sculpt.curves import smooth_step
from tools.sculpt.fit.apart import verdict
from tools.sculpt.fit.tabletext import number, replaced, wrapped
from tools.sculpt.mesh import Doubles, Mesh
from tools.sculpt.star import Star

STARS = ("head", "trunk")
#: mm: the longest edge between samples, and the distance beyond which a sample counts less and less.
_EDGE, _HUBER = 2.5, 1.0
_ROUNDS = 5
#: Weights of the second differences along u and round v, and how much more of the latter at the pole.
_CALM_U, _CALM_V, _CALM_POLE = 0.004, 0.004, 40.0
#: Degrees: over wider gaps between knots than this a bend is no wrinkle but the shape itself.
_CALM_GAP = 5.0
#: What looks away from the centre by less than this (cosine) is not seen from it.
_SEEN = 0.08
#: (lowest, highest) corner, mm, right side: here the pack's skin may have ears, which are no part of the stars;
#: samples farther than this from the present star are ears.
_EARS, _EAR_HEIGHT = (np.array([52.0, -42, -36]), np.array([110.0, 16, 40])), 3.0
#: The face counts more, so much: (lowest, highest) corner, mm, right side.
_FACE, _FACE_WEIGHT = (np.array([0.0, 45, -95]), np.array([60.0, 140, 50])), 3.0
#: Both stars follow the skin this far beyond the plane where they are blended, in half bands, so that they agree there.
#: There they count more, so much.
_OVERLAP, _SEAM_WEIGHT = 1.4, 4.0
#: Samples nearer than this to the planes where the bust is cut are left out, mm.
_RIM = 3.0


def refit_table(path: Path, names: list[str], meshes: dict[str, Mesh], say: Callable[[str], None]) -> None:
    """Measure ``radius_mm`` of the stars in the skin's table at ``path`` again, keeping its comments.

    names: of ``STARS``; both when empty. meshes: structure id -> mesh of the pack that is measured, mm; its ``skin``
    is looked at. A star that does not come nearer stays as it is. Raises KeyError for another name, DataError when the
    pack has no skin.
    """
    text = path.read_text(encoding="utf-8")
    table = yaml.safe_load(text)
    if "skin" not in meshes:
        raise DataError("The pack that is to be measured has no skin.")
    samples = Samples(meshes["skin"], table)
    for name in names or STARS:
        if name not in STARS:
            raise KeyError(name)
        weight = samples.weights(table, name)
        fitted = {**table, name: {**table[name], "radius_mm": refitted(name, table, samples)}}
        before, after = samples.apart(table, name, weight), samples.apart(fitted, name, weight)
        say(verdict(name, before, after, after < before))
        if after < before:
            table = fitted
            text = replaced(text, [name, "radius_mm"], _block(table[name]["radius_mm"]))
            apart = [samples.apart(table, star, samples.weights(table, star)) for star in STARS]
            text = replaced(text, ["fit_mm"], f" {number(sum(apart) / len(apart), 2)}")
    path.write_text(text, encoding="utf-8")


class Samples:
    """Points all over a skin: at (n, 3), normal (n, 3), area (n,); folded to the right half."""

    def __init__(self, skin: Mesh, table: dict[str, Any]) -> None:
        data = pv.PolyData(skin.vertices, np.column_stack([np.full(len(skin.faces), 3), skin.faces]))
        fine = data.subdivide_adaptive(max_edge_len=_EDGE)
        corners = np.asarray(fine.points, float)[fine.faces.reshape(-1, 4)[:, 1:]]
        cross = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
        double = np.maximum(np.linalg.norm(cross, axis=1), 1e-9)
        at, normal = corners.mean(axis=1), cross / double[:, None]
        clip = table["clip"]
        kept = (at[:, 2] > clip["z_min"] + _RIM) & (np.abs(at[:, 0]) < clip["x_abs_max"] - _RIM)
        side = np.where(at[kept, :1] < 0, [-1.0, 1, 1], [1.0, 1, 1])
        self.at, self.normal, self.area = at[kept] * side, normal[kept] * side, double[kept] / 2

    def weights(self, table: dict[str, Any], name: str) -> Doubles:
        """(n,) how much each sample counts for a star: where it is the skin, sees the sample, and there is no ear."""
        blend, star = table["blend"], Star.of(table[name])
        beyond = (self.at - np.asarray(blend["point"], float)) @ np.asarray(blend["normal"], float)
        side = 1 if name == "head" else -1
        share = smooth_step((side * beyond / blend["half_band"] + _OVERLAP) / 0.5)
        offset = self.at - star.centre
        cosine = (offset * self.normal).sum(axis=1) / np.linalg.norm(offset, axis=1)
        ear = _within(self.at, _EARS) & (np.abs(star.height(self.at)) > _EAR_HEIGHT)
        face = np.where(_within(self.at, _FACE), _FACE_WEIGHT, 1.0)
        seen = np.clip((cosine - _SEEN) / 0.1, 0, 1)
        seam = 1 + _SEAM_WEIGHT * smooth_step(_OVERLAP - np.abs(beyond) / blend["half_band"])
        weight: Doubles = share * seen * face * seam * self.area * ~ear
        return weight

    def apart(self, table: dict[str, Any], name: str, weight: Doubles) -> float:
        """Mean distance of the samples from a star, mm, measured across the skin. weight: (n,), of ``weights``."""
        star = Star.of(table[name])
        offset = self.at - star.centre
        cosine = (offset * self.normal).sum(axis=1) / np.linalg.norm(offset, axis=1)
        even = weight / np.where(_within(self.at, _FACE), _FACE_WEIGHT, 1.0)
        return float(np.average(np.abs(star.height(self.at) * cosine), weights=even))


def refitted(name: str, table: dict[str, Any], samples: Samples) -> list[list[float]]:
    """The coefficients of one star (see ``Star``), rounded to 0.01 mm."""
    star = Star.of(table[name])
    weight = samples.weights(table, name)
    used = weight > 0
    offset, weight = samples.at[used] - star.centre, weight[used] / weight[used].mean()
    radius = np.linalg.norm(offset, axis=1)
    rows, columns = star.coefficients.shape
    design, calm = _design(star, offset), _calm(star, rows, columns)
    robust = np.ones(len(radius))
    solution = np.full(design.shape[1], radius.mean())
    for _ in range(_ROUNDS):
        weighted = design.T @ diags_array(weight * robust)
        scale = weight.sum() / design.shape[1]
        solution = spsolve((weighted @ design + scale * calm).tocsc(), weighted @ radius)
        robust = _HUBER / np.maximum(np.abs(design @ solution - radius), _HUBER)
    free = np.round(solution[:-1].reshape(rows - 1, columns), 2)
    return [*free.tolist(), [round(float(solution[-1]), 2)]]


def _design(star: Star, offset: Doubles) -> csr_array:
    """(samples, unknowns): how much every coefficient counts for every sample; the row at the pole is one unknown."""
    u, v = star.angles(offset)
    basis_u, basis_v = star.bases(u, v)
    columns = basis_v.shape[1]
    product = np.einsum("ni,nj->nij", basis_u, basis_v).reshape(len(u), -1)
    return _merged(csr_array(product), basis_u.shape[1], columns)


def _merged(matrix: csr_array, rows: int, columns: int) -> csr_array:
    """The columns of the last row of coefficients added up into one."""
    total = rows * columns
    onto = np.minimum(np.arange(total), (rows - 1) * columns)
    merged: csr_array = matrix @ csr_array(coo_array((np.ones(total), (np.arange(total), onto))))
    return merged


def _calm(star: Star, rows: int, columns: int) -> csr_array:
    """The penalty: squared second differences of the coefficients, by the places of their basis functions."""
    index = np.arange(rows * columns).reshape(rows, columns)
    centre_u, centre_v = star.middles()
    along_u = _bends(centre_u)
    mirrored = np.vstack([index[1], index])  # the row before the first is its mirror image
    first = np.r_[-centre_u[1], centre_u]
    along_u = _bends(first)
    blocks = [_second(mirrored[k : k + 3], along_u[k], _CALM_U, index.size) for k in range(rows - 1)]
    wrapped_v = np.r_[centre_v, centre_v[:2] + 360]
    around = np.hstack([index, index[:, :2]])
    bends_v = _bends(wrapped_v)
    for row in range(rows - 1):
        weight = _CALM_V * (1 + _CALM_POLE * (centre_u[row] / 90) ** 4)
        blocks += [
            _second(around[row, k : k + 3].reshape(3, 1), bends_v[k], weight, index.size) for k in range(columns)
        ]
    bends = _merged(csr_array(vstack(blocks)), rows, columns)
    return csr_array(bends.T @ bends)


def _bends(places: Doubles) -> Doubles:
    """(n - 2, 3) weights of the second difference at every three places, degrees; less where they lie far apart."""
    gap = np.diff(places)
    before, after = gap[:-1], gap[1:]
    scale = (before + after) / 2
    scale *= (_CALM_GAP / np.maximum(scale, _CALM_GAP)) ** 2
    return np.stack([scale / before, -scale / before - scale / after, scale / after], axis=1)


def _second(index: Any, bend: Doubles, weight: float, unknowns: int) -> coo_array:
    """Rows of the penalty: one for every column of ``index`` (3, k)."""
    count = index.shape[1]
    values = np.repeat(bend * np.sqrt(weight), count)
    return coo_array((values, (np.tile(np.arange(count), 3), index.ravel())), shape=(count, unknowns))


def _within(at: Doubles, box: tuple[Doubles, Doubles]) -> Any:
    return ((at > box[0]) & (at < box[1])).all(axis=1)


def _block(rows: list[list[float]]) -> str:
    """The coefficients as they stand in the table."""
    lines = []
    for k, row in enumerate(rows):
        text = wrapped([number(value, 2) for value in row], 5).strip()
        lines.append(f"    [{text}]" + ("," if k < len(rows) - 1 else "]"))
    return " [\n" + "\n".join(lines)
