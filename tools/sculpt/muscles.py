"""Muscles from their fibre sheets: body and slips united into one closed mesh that keeps the fibre coordinates."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import manifold3d
import numpy as np

from app.anatomy.fibres import FibreSheet, coordinates
from tools.sculpt.mesh import Doubles, Mesh, decimated

#: Least mm between the vertices before the mesh is made light.
_SPACING = 1.6
#: Surface in mm² per triangle of the finished mesh: broad muscles are also flat and get by with fewer.
_AREA_PER_TRIANGLE = 4.4
_LEAST, _MOST = 360, 2900


def build_muscles(sheets: Mapping[str, Sequence[FibreSheet]], only: set[str] | None = None) -> dict[str, Mesh]:
    """Structure id -> mesh with normals and fibres, both sides; ``only``: just these muscles."""
    built: dict[str, Mesh] = {}
    for name, own in sheets.items():
        if only is None or name in only:
            left = _muscle(own)
            built[f"{name}.l"], built[f"{name}.r"] = left, left.mirrored()
    return built


def _muscle(sheets: Sequence[FibreSheet]) -> Mesh:
    if len(sheets) == 1:
        vertices, faces, uv = sheets[0].tessellate(_spacing(sheets[0]))
        fine = Mesh(vertices, _outward(vertices, faces.astype(np.int64)), None, uv).with_normals()
    else:
        solid = manifold3d.Manifold()
        for sheet in sheets:
            solid += _solid(sheets, sheet)
        fine = _mesh(solid).with_normals()
    goal = np.clip(fine.area / _AREA_PER_TRIANGLE, _LEAST, _MOST)
    return decimated(fine, round(float(goal)))


def _spacing(sheet: FibreSheet) -> float:
    """mm between the vertices before the mesh is made light: about 12,000 of them on the broadest sheets."""
    rows, columns = (np.linalg.norm(np.diff(sheet.control, axis=i), axis=-1).sum(axis=i).max() for i in (0, 1))
    return max(_SPACING, float(np.sqrt(rows * columns / 6000)))


def _solid(sheets: Sequence[FibreSheet], sheet: FibreSheet) -> manifold3d.Manifold:
    vertices, faces, uv = sheet.tessellate(_spacing(sheet))
    if sheet.role == "slip":
        uv = coordinates(sheets, vertices)
    solid = manifold3d.Manifold(
        manifold3d.Mesh(
            np.column_stack([vertices, uv]).astype(np.float32),
            np.ascontiguousarray(_outward(vertices, faces), np.uint32),
        )
    )
    if solid.status() != manifold3d.Error.NoError:
        raise ValueError(f"a sheet is not a closed surface: {solid.status()}")
    return solid


def _outward(vertices: Doubles, faces: np.ndarray) -> np.ndarray:
    return faces if Mesh(vertices, faces).volume > 0 else faces[:, ::-1]


def _mesh(solid: manifold3d.Manifold) -> Mesh:
    """The solid's surface, welded; where two sheets met, a vertex keeps the fibre coordinates of one of them."""
    raw = solid.to_mesh()
    onto = np.arange(len(raw.vert_properties))
    onto[np.asarray(raw.merge_from_vert, np.int64)] = np.asarray(raw.merge_to_vert, np.int64)
    faces = onto[np.asarray(raw.tri_verts, np.int64)]
    properties = np.asarray(raw.vert_properties, np.float64)
    return Mesh(properties[:, :3], faces, None, np.clip(properties[:, 3:5], 0, 1)).compacted()
