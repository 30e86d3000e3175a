"""Joins ears that were modelled as parts of their own to the skin."""

from __future__ import annotations

import numpy as np

from app.anatomy.clean import clean, compact, components, largest_component
from app.anatomy.nearest import Nearest
from app.anatomy.read import Doubles, RawMesh
from app.anatomy.refine import averaging, refine

_EDGE_MM = 3.0
#: Skin this near to an ear tells how far the ear has to move out with it.
_ROOT_MM = 12.0
#: The seam is rounded off within this distance.
_FILLET_MM = 4.0


def join_ears(skin: RawMesh, before: Doubles, ears: RawMesh) -> RawMesh | None:
    """The union of a closed skin and closed ears, with a rounded seam; None when one of them is not closed.

    before: (n, 3) where the skin's vertices were when the ears fitted it.
    """
    from manifold3d import Error, Manifold, Mesh64

    def solid(mesh: RawMesh) -> Manifold:
        return Manifold(Mesh64(mesh.vertices, mesh.faces.astype(np.uint64)))

    body = solid(skin)
    label = components(ears)
    known = [skin.vertices]
    for number in range(label.max() + 1):
        ear = compact(RawMesh(ears.vertices, ears.faces[label == number]))
        root = Nearest(ear.vertices).distance(before) < _ROOT_MM
        shift = np.median((skin.vertices - before)[root], axis=0) if root.any() else np.zeros(3)
        ear = refine(RawMesh(ear.vertices + shift, ear.faces), lambda at: np.full(len(at), _EDGE_MM))
        known.append(ear.vertices)
        body += solid(ear)
    if body.status() != Error.NoError or body.is_empty():
        return None
    joined = body.to_mesh64()
    mesh = RawMesh(np.array(joined.vert_properties[:, :3], float), np.array(joined.tri_verts, np.int64))
    mesh = largest_component(clean(mesh))
    return _rounded(mesh, Nearest(np.concatenate(known)))


def _rounded(mesh: RawMesh, known: Nearest) -> RawMesh:
    """Smooth round the seam: its vertices are those that neither of the two had."""
    new = known.distance(mesh.vertices) > 1e-4
    if not new.any():
        return mesh
    share = np.clip(1 - Nearest(mesh.vertices[new]).distance(mesh.vertices) / _FILLET_MM, 0, 1)[:, None]
    smooth = averaging(mesh.faces)
    vertices = mesh.vertices
    for _ in range(6):
        vertices = vertices + share * (smooth @ vertices - vertices)
    return RawMesh(vertices, mesh.faces)
