"""Takes the outside of a skin that was modelled as a thin shell, and shuts its openings."""

from __future__ import annotations

import numpy as np
from scipy.sparse import coo_matrix, csr_array, diags_array
from scipy.sparse.csgraph import connected_components
from scipy.sparse.linalg import spsolve

from app.anatomy.clean import clean, close_holes, compact, drop_bad_faces, largest_component, shared_edges
from app.anatomy.nearest import Nearest
from app.anatomy.read import RawMesh
from app.anatomy.refine import averaging, refine

#: Depth of the folds that lead into an opening, such as the rims of the lids; they are taken out with it.
_FOLD_MM = 7.0
_EDGE_MM = 4.0


def outer_layer(mesh: RawMesh) -> RawMesh:
    """The outside of a skin that was modelled as a thin shell with an outside and an inside.

    Both are wound outward, and where they meet (at the rims of eyes and mouth) the winding breaks: the piece with
    the largest volume between such breaks is the outside. Its holes are closed, so the eyes are shut. Needs the
    winding of the file.
    """
    mesh = compact(drop_bad_faces(mesh))
    left, right, broken = shared_edges(mesh.faces)
    m = len(mesh.faces)
    whole = ~broken
    graph = coo_matrix((np.ones(whole.sum()), (left[whole], right[whole])), shape=(m, m))
    _, piece = connected_components(graph, directed=False)
    a, b, c = (mesh.vertices[mesh.faces[:, k]] for k in range(3))
    volume = np.bincount(piece, np.einsum("ij,ij->i", a, np.cross(b, c)))
    outside = compact(RawMesh(mesh.vertices, mesh.faces[piece == np.argmax(np.abs(volume))]))
    _, rims = close_holes(outside)
    if not len(rims):
        return clean(outside)
    fold = Nearest(rims).distance(outside.vertices) < _FOLD_MM
    smooth = largest_component(RawMesh(outside.vertices, outside.faces[~fold[outside.faces].any(axis=1)]))
    return clean(_healed(smooth))


def _healed(mesh: RawMesh) -> RawMesh:
    """Close the holes and continue the skin smoothly over them."""
    closed, patches = close_holes(mesh)
    near = Nearest(patches)
    fine = refine(closed, lambda at: np.where(near.distance(at) < _FOLD_MM, _EDGE_MM, np.inf))
    free = near.distance(fine.vertices) < _FOLD_MM
    free[len(mesh.vertices) : len(closed.vertices)] = True
    bend = diags_array(np.ones(len(free))) - averaging(fine.faces)
    inner, fixed = np.nonzero(free)[0], np.nonzero(~free)[0]
    rows = csr_array(bend @ bend)[inner]
    vertices = fine.vertices.copy()
    vertices[inner] = spsolve(rows[:, inner].tocsc(), -(rows[:, fixed] @ vertices[fixed]))
    return RawMesh(vertices, fine.faces)
