"""The vault of the skull as one shell that its sutures cut into bones.

The outer face is a star surface with low ridges on it (lines where muscles take hold), the inner face a coarser star
surface. Every bone is the part of the shell inside its outline. Where two bones meet, their outer edges are rounded, so
that a fine groove shows; deeper they overlap a little, so that no light comes through.

The parietal bones mirror each other exactly, so their teeth cannot mesh: they meet in the midplane without a trace, and
the sagittal suture is a furrow that winds to and fro, folded over to one side, so that it and its mirror image
enclose a row of small islands.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from app.anatomy.frame import MIRROR
from tools.sculpt.grid import Grid
from tools.sculpt.mesh import Doubles, Mesh
from tools.sculpt.star import Star
from tools.sculpt.sutures import FAR_MM, NOMINAL, Outline, cells, distance_from, from_map, looked_up, read_lines, to_map

#: mm: half the groove at the surface, how far bones overlap inside, and from which depth on they do.
_GROOVE, _OVERLAP, _SEALED = 0.25, 0.3, 1.4
#: mm by which edges are rounded.
_ROUND = 0.9
#: mm: depth and half width of the furrow that stands for the sagittal suture.
_FURROW, _FURROW_WIDTH = 1.0, 0.6
#: mm: least thickness of the shell.
_THIN = 1.6
#: mm: a bone cut at the midplane reaches so far over it, into its mirror image.
_OVER_MIDPLANE = 0.3
#: mm over which a bevel fades out, far from its suture.
_BEVEL_FADES = 3.0
#: mm: over which normals of the outer face are measured, and how far from it its normals hold.
_NORMAL_STEP, _ON_FACE = 1.0, 0.3


@dataclass(frozen=True, eq=False)
class Vault:
    """centre: (3,) mm. outer, inner: images of the radii over the map, mm. lines: drawn sutures and edges."""

    centre: Doubles
    outer: Doubles
    inner: Doubles
    lines: Mapping[str, Doubles]

    @classmethod
    def of(cls, table: Mapping[str, Any]) -> Vault:
        """Read ``vault``, ``inner``, ``ridges``, ``sutures`` and ``edges`` of the cranium's table."""
        star = Star.of(table["vault"])
        directions = from_map(cells())
        outer = star.radius(directions)
        outer = outer + ridges(table, cells())
        inner = np.minimum(Star.of(table["inner"]).radius(directions), outer - _THIN)
        lines = read_lines(table["sutures"] | table["edges"], table["junctions"])
        folded = lines["sagittal"] * [-1, 1, 1]
        folded[:, 0] = -np.abs(folded[:, 0])
        outer = outer - _FURROW * np.exp(-((distance_from(folded) / _FURROW_WIDTH) ** 2))
        return cls(star.centre, outer, inner, lines)

    def bounds(self, outline: str) -> tuple[Doubles, Doubles]:
        """Lowest and highest corner of the part of the shell inside an outline, left of the midplane, mm."""
        place = cells()
        directions = from_map(place)
        inside = (Outline.of(outline, self.lines).distance(place) < 0) & (directions[..., 0] < _OVER_MIDPLANE / NOMINAL)
        points = self.centre + directions[inside] * self.outer[inside][:, None]
        return points.min(axis=0), points.max(axis=0)

    def calmed(self, mesh: Mesh) -> Mesh:
        """The mesh with the vault's own normals where it lies on the outer face.

        Long triangles reach from a suture's edge far into the bone; with the edge's rounded normals they would show as
        wrinkles.
        """
        assert mesh.normals is not None
        offset = (mesh.vertices - self.centre) * np.where(mesh.vertices[:, :1] > 0, MIRROR, 1.0)
        height = self._height(offset)
        shifts = np.eye(3) * _NORMAL_STEP
        slope = np.stack([self._height(offset + s) - self._height(offset - s) for s in shifts], axis=1)
        slope /= np.linalg.norm(slope, axis=1, keepdims=True)
        slope *= np.where(mesh.vertices[:, :1] > 0, MIRROR, 1.0)
        facing = (slope * mesh.normals).sum(axis=1)
        share = np.clip((_ON_FACE - np.abs(height)) / 0.2, 0, 1) * np.clip((facing - 0.3) / 0.3, 0, 1)
        normals = mesh.normals + (slope - mesh.normals) * share[:, None]
        return replace(mesh, normals=normals / np.linalg.norm(normals, axis=1, keepdims=True))

    def _height(self, offset: Doubles) -> Doubles:
        """(n,) mm of points (n, 3) from the centre over the outer face, along the ray."""
        height: Doubles = np.linalg.norm(offset, axis=-1) - looked_up(self.outer, to_map(offset))
        return height

    def field(self, grid: Grid, row: Mapping[str, Any], symmetric: bool) -> Doubles:
        """(nx, ny, nz) mm: the part of the shell inside ``outline``; 8 wherever it is far.

        symmetric: the bone crosses the midplane, and its right half is the mirror image of the left.
        """
        offset = grid.points() - self.centre
        if symmetric:
            offset[..., 0] = -np.abs(offset[..., 0])
        far = np.linalg.norm(offset, axis=-1)
        place = to_map(offset)
        height = far - looked_up(self.outer, place)
        above = _as_distance(height, grid.step)
        below = _as_distance(looked_up(self.inner, place) - far, grid.step)
        aside = Outline.of(row["outline"], self.lines).distance(place) * (far / NOMINAL)
        sealed = np.clip(-height / _SEALED, 0, 1)
        aside += _GROOVE - (_GROOVE + _OVERLAP) * sealed
        for suture, slope in row.get("bevel", {}).items():
            near = np.clip((FAR_MM - looked_up(distance_from(self.lines[suture]), place)) / _BEVEL_FADES, 0, 1)
            aside += slope * near * np.clip(-height, 0, FAR_MM)
        field = smooth_max(smooth_max(above, below, _ROUND), aside, _ROUND)
        if not symmetric:
            field = np.maximum(field, offset[..., 0] - _OVER_MIDPLANE)
        return np.minimum(field, FAR_MM)


def ridges(table: Mapping[str, Any], place: Doubles) -> Doubles:
    """(...) mm: how high the ``ridges`` of the table stand at ``place`` (..., 2)."""
    total = np.zeros(place.shape[:-1])
    for name, line in read_lines(table["ridges"], table["junctions"]).items():
        ridge = table["ridges"][name]
        total += ridge["height"] * np.exp(-((looked_up(distance_from(line), place) / ridge["width"]) ** 2))
    return total


def _as_distance(level: Doubles, step: float) -> Doubles:
    """The level divided by how steeply it changes, which near zero is the distance."""
    slope = np.sqrt(sum(part**2 for part in np.gradient(level, step)))
    result: Doubles = level / np.maximum(slope, 0.7)
    return result


def smooth_max(one: Doubles, other: Doubles, round_mm: float) -> Doubles:
    """The greater of two fields, with the edge between them rounded off by about ``round_mm``."""
    share = np.maximum(round_mm - np.abs(one - other), 0) / round_mm
    result: Doubles = np.maximum(one, other) + share * share * round_mm / 4
    return result


def smooth_min(one: Doubles, other: Doubles, round_mm: float) -> Doubles:
    """The lesser of two fields, with the corner between them filled by about ``round_mm``."""
    return -smooth_max(-one, -other, round_mm)
