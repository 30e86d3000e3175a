"""Muscles from their fibre sheets: body and slips united into one closed mesh that keeps the fibre coordinates."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import manifold3d
import numpy as np

from app.anatomy.fibres import FibreSheet, coordinates
from tools.sculpt.mesh import Doubles, Ints, Mesh, decimated

#: Least mm between the vertices, and about how many triangles the broadest sheets get.
_SPACING, _MOST = 3.4, 2500
#: Surface in mm² per triangle of muscles made of several sheets.
_AREA_PER_TRIANGLE = 4.5
#: Rows along and columns across that a small sheet gets at least.
_LEAST, _LEAST_SLIP = (14, 9), (9, 7)


def build_muscles(
    sheets: Mapping[str, Sequence[FibreSheet]],
    settle: Callable[[str, Mesh], Mesh] = lambda _, mesh: mesh,
    only: set[str] | None = None,
) -> dict[str, Mesh]:
    """Structure id -> mesh with normals and fibres, both sides.

    settle: may move a muscle (name without side, mesh of the left side).
    only: build just these muscles.
    """
    built: dict[str, Mesh] = {}
    for name, own in sheets.items():
        if only is None or name in only:
            left = settle(name, _united(own))
            built[f"{name}.l"], built[f"{name}.r"] = left, left.mirrored()
    return built


def _united(sheets: Sequence[FibreSheet]) -> Mesh:
    if len(sheets) == 1:
        vertices, faces, uv = _tessellated(sheets[0])
        return Mesh(vertices, faces, None, uv).with_normals()
    solid = manifold3d.Manifold()
    for sheet in sheets:
        solid += _solid(sheets, sheet)
    united = _mesh(solid)
    return decimated(united, round(united.area / _AREA_PER_TRIANGLE)).with_normals()


def _tessellated(sheet: FibreSheet) -> tuple[Doubles, Ints, Doubles]:
    """Vertices, faces and fibre coordinates of one sheet, wound outward."""
    rows, columns = (np.linalg.norm(np.diff(sheet.control, axis=i), axis=-1).sum(axis=i).max() for i in (0, 1))
    spacing = max(_SPACING, float(np.sqrt(4 * rows * columns / _MOST)))
    vertices, faces, uv = sheet.tessellate(spacing, _LEAST_SLIP if sheet.role in ("slip", "bundle") else _LEAST)
    wound = faces.astype(np.int64)
    return vertices, wound if Mesh(vertices, wound).volume > 0 else wound[:, ::-1].copy(), uv


def _solid(sheets: Sequence[FibreSheet], sheet: FibreSheet) -> manifold3d.Manifold:
    vertices, faces, uv = _tessellated(sheet)
    if sheet.role == "slip":
        uv = coordinates(sheets, vertices)
    solid = manifold3d.Manifold(
        manifold3d.Mesh(
            np.column_stack([vertices, uv]).astype(np.float32),
            faces.astype(np.uint32),
        )
    )
    if solid.status() != manifold3d.Error.NoError:
        raise ValueError(f"a sheet is not a closed surface: {solid.status()}")
    return solid


def _mesh(solid: manifold3d.Manifold) -> Mesh:
    """The solid's surface, welded; where two sheets met, a vertex keeps the fibre coordinates of one of them."""
    raw = solid.to_mesh()
    onto = np.arange(len(raw.vert_properties))
    onto[np.asarray(raw.merge_from_vert, np.int64)] = np.asarray(raw.merge_to_vert, np.int64)
    faces = onto[np.asarray(raw.tri_verts, np.int64)]
    properties = np.asarray(raw.vert_properties, np.float64)
    return Mesh(properties[:, :3], faces, None, np.clip(properties[:, 3:5], 0, 1)).compacted()
