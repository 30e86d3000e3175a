"""Measures the outer and the inner face of the vault again, as radii over the directions from its centre.

The radius is linear in the coefficients of a star, so each face is one least squares problem, solved a few times with
weights: what stands off the outer face near the free edges of the shell (the brow, the mastoid process, the condyles)
belongs to the sphere meshes there and counts little, and the shell must not stick out; on the inner face, what lies
deeper than a shell is thick belongs to the base of the skull and is left out. Sutures and edges stay as they are.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pyvista as pv
import yaml
from numpy.typing import NDArray

from tools.sculpt.fit.tabletext import number, replaced, wrapped
from tools.sculpt.mesh import Doubles, Mesh
from tools.sculpt.star import Star
from tools.sculpt.sutures import FAR_MM, Outline, distance_from, looked_up, read_lines, to_map
from tools.sculpt.vault import Vault, ridges

FACES = {"vault": 1.0, "inner": -1.0}
#: mm: the longest edge between samples; how far inside its outline a bone is measured; the shell's greatest thickness.
_EDGE, _INSIDE, _THICK = 1.5, 1.5, 9.0
#: Least cosine between a face's normal and the ray through it.
_FACING = 0.35
#: mm: outermost means within this of the greatest radius in its square of so many degrees.
_LAYER, _SQUARE = 2.0, 3.0
_ROUNDS, _ROBUST, _CALM, _CALM_POLE = 6, 0.8, 0.5, 8.0
#: Near free edges: weight of samples inside the surface, and of those farther outside than so many mm.
_STUCK_OUT, _STANDING_OFF, _OFF = 5.0, 0.1, 1.5


def refit_face(text: str, name: str, meshes: dict[str, Mesh]) -> str:
    """The text of the cranium's table with ``radius_mm`` of one of ``FACES`` measured again, its comments kept.

    meshes: structure id -> mesh of the pack that is measured, mm; all bones of the table. A face whose samples lie no
    nearer (what is farther than 2 mm off counts as 2) stays as it is. Raises KeyError for another name.
    """
    table = yaml.safe_load(text)
    offset, edge = samples(table, meshes, FACES[name])
    star = Star.of(table[name])
    offset, edge = _chosen(name, table, offset, edge)
    radius = np.linalg.norm(offset, axis=1) - (ridges(table, to_map(offset)) if name == "vault" else 0)
    fitted = refitted(star, offset, radius, edge)
    before, after = (float(np.minimum(np.abs(radius - one.radius(offset)), 2).mean()) for one in (star, fitted))
    return replaced(text, [name, "radius_mm"], _block(fitted.coefficients)) if after < before else text


def samples(table: dict[str, Any], meshes: dict[str, Mesh], side: float) -> tuple[Doubles, NDArray[np.bool_]]:
    """(n, 3) mm from the vault's centre to points of its outer (side 1) or inner (-1) face on the left; near edges?"""
    vault = Vault.of(table)
    free = [line for name, line in read_lines(table["edges"], table["junctions"]).items() if "over" not in name]
    edges = np.minimum.reduce([distance_from(line) for line in free])
    found = []
    for name, row in table["structures"].items():
        mesh = meshes[name]
        data = pv.PolyData(mesh.vertices, np.column_stack([np.full(len(mesh.faces), 3), mesh.faces]))
        fine = data.subdivide_adaptive(max_edge_len=_EDGE)
        corners = np.asarray(fine.points, float)[fine.faces.reshape(-1, 4)[:, 1:]]
        cross = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
        offset = corners.mean(axis=1) - vault.centre
        facing = (cross * offset).sum(axis=1) * side
        facing /= np.maximum(np.linalg.norm(cross, axis=1) * np.linalg.norm(offset, axis=1), 1e-9)
        own = Outline.of(row["outline"], vault.lines).distance(to_map(offset)) < -_INSIDE
        found.append(_foremost(offset[own & (facing > _FACING) & (offset[:, 0] < 0)], side))
    offset = np.concatenate(found)
    return offset, looked_up(edges, to_map(offset)) < FAR_MM


def _foremost(offset: Doubles, side: float) -> Doubles:
    """Of the points in each small square of the map those of the outermost (innermost, side -1) layer."""
    radius = np.linalg.norm(offset, axis=1) * side
    square = np.floor(to_map(offset) / _SQUARE).astype(np.int64)
    _, inverse = np.unique(square, axis=0, return_inverse=True)
    inverse = inverse.reshape(-1)
    first = np.full(inverse.max() + 1, -np.inf)
    np.maximum.at(first, inverse, radius)
    kept: Doubles = offset[radius > first[inverse] - _LAYER]
    return kept


def _chosen(name: str, table: dict[str, Any], offset: Doubles, edge: NDArray[np.bool_]) -> tuple[Doubles, Any]:
    """All samples of the outer face; of the inner only those of a shell, away from its free edges."""
    if name == "vault":
        return offset, edge
    thick = Star.of(table["vault"]).radius(offset) - np.linalg.norm(offset, axis=1)
    shell = (thick < _THICK) & ~edge
    return offset[shell], edge[shell]


def refitted(star: Star, offset: Doubles, radius: Doubles, edge: NDArray[np.bool_]) -> Star:
    """The star whose surface lies at ``radius`` (n,) mm along ``offset`` (n, 3); coefficients rounded to 0.1 mm."""
    rows, columns = star.coefficients.shape
    units = np.eye(rows * columns).reshape(-1, rows, columns)
    design = np.stack([replace(star, coefficients=unit).radius(offset) for unit in units], axis=1)
    calm = _calm(rows, columns)
    weight: NDArray[Any] = np.ones(len(radius))
    solution: NDArray[Any] = star.coefficients.ravel()
    for _ in range(_ROUNDS):
        weighted = design.T * weight
        solution = np.linalg.solve(weighted @ design + _CALM * calm, weighted @ radius)
        off = radius - design @ solution
        near_edge = np.select([off < 0, off > _OFF], [_STUCK_OUT, _STANDING_OFF], 1.0)
        weight = np.where(edge, near_edge, 1 / np.maximum(1, np.abs(off) / _ROBUST))
    return replace(star, coefficients=np.round(solution.reshape(rows, columns), 1))


def _calm(rows: int, columns: int) -> Doubles:
    """The penalty: squared second differences along u and round v, more of the latter towards the pole."""
    along = np.diff(np.eye(rows), 2, axis=0)
    around = np.roll(np.eye(columns), 1, 0) - 2 * np.eye(columns) + np.roll(np.eye(columns), -1, 0)
    share = np.diag((1 + _CALM_POLE * np.linspace(0, 1, rows) ** 4) ** 2)
    penalty: Doubles = np.kron(along.T @ along, np.eye(columns)) + np.kron(share, around.T @ around)
    return penalty


def _block(rows: Doubles) -> str:
    """The coefficients as they stand in the table."""
    lines = [f"    [{wrapped([number(value, 1) for value in row], 5).strip()}]" for row in rows]
    return " [\n" + ",\n".join(lines) + "]"
