"""Points on the outer surface of a mesh that may be open, doubled or hollow, as real ones are."""

from __future__ import annotations

import numpy as np
import pyvista as pv
from scipy.ndimage import distance_transform_edt, label
from scipy.spatial import cKDTree

from tools.sculpt.grid import Grid
from tools.sculpt.mesh import Doubles, Mesh

#: mm between the samples, of the flood's grid, and how wide a gap the flood does not pass.
_SPACING, _STEP, _GAP = 0.9, 0.8, 0.9


def outer_samples(mesh: Mesh, gap: float = _GAP) -> Doubles:
    """(n, 3) mm: points about 0.9 mm apart on those faces of ``mesh`` that a flood from outside reaches.

    gap: mm; openings narrower than twice this (sutures between sheets, open edges) keep the flood out.
    """
    points = _dense(mesh)
    grid = Grid.around(points.min(axis=0), points.max(axis=0), _STEP, 2 * gap + 2 * _STEP)
    nearest = cKDTree(points).query(grid.points().reshape(-1, 3), distance_upper_bound=gap)
    free = ~np.isfinite(nearest[0]).reshape(grid.shape)
    pools, _ = label(free)
    outside = pools == pools[0, 0, 0]
    depth = distance_transform_edt(~outside) * _STEP
    index = tuple(np.round((points - grid.origin) / _STEP).astype(int).T)
    return _thinned(points[depth[index] <= gap + 1.5 * _STEP])


def _dense(mesh: Mesh) -> Doubles:
    """The centres of the triangles after every long edge was halved."""
    data = pv.PolyData(mesh.vertices, np.column_stack([np.full(len(mesh.faces), 3), mesh.faces]))
    fine = data.subdivide_adaptive(max_edge_len=1.3 * _SPACING)
    return np.asarray(fine.cell_centers().points, float)


def _thinned(points: Doubles) -> Doubles:
    """One point of every cube of ``_SPACING`` mm."""
    cells = np.unique(np.floor(points / _SPACING).astype(np.int64), axis=0, return_index=True)[1]
    return points[np.sort(cells)]
