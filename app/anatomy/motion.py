"""The light level that is drawn while the camera moves."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from app.anatomy.atlas import Ints, Part
from app.anatomy.nearest import Nearest
from app.anatomy.normals import vertex_normals
from app.anatomy.read import RawMesh

#: Triangles in all.
BUDGET = 50_000
#: Share of the budget that the skin may take: its outline and its zones are what the eye follows.
_SKIN_SHARE = 0.4
#: Structures with fewer triangles than this are left as they are.
_LEAST = 120


def decimate(parts: Sequence[Part]) -> tuple[list[Part], list[Ints]]:
    """The parts with at most ``BUDGET`` triangles in all, in the order given, and each one's (n,) nearest vertices.

    Fibres are carried over with the nearest vertex; normals are computed anew.
    """
    wanted = _shares([len(part.faces) for part in parts], [part.info.tissue == "skin" for part in parts])
    light: list[Part] = []
    sources: list[Ints] = []
    for part, target in zip(parts, wanted, strict=True):
        mesh = _reduced(part, target)
        nearest = Nearest(part.vertices.astype(float)).find(mesh.vertices)[1].astype(np.int32)
        fibres = None if part.fibres is None else part.fibres[nearest]
        light.append(
            Part(
                part.info,
                mesh.vertices.astype(np.float32),
                mesh.faces.astype(np.int32),
                vertex_normals(mesh).astype(np.float32),
                fibres,
            )
        )
        sources.append(nearest)
    return light, sources


def _shares(counts: Sequence[int], is_skin: Sequence[bool]) -> list[int]:
    """Triangles each part may keep: the skin its share, the others in proportion to the root of their size."""
    skin = sum(count for count, mine in zip(counts, is_skin, strict=True) if mine)
    rest = BUDGET - min(skin, int(BUDGET * _SKIN_SHARE))
    roots = np.array([0.0 if mine else np.sqrt(count) for count, mine in zip(counts, is_skin, strict=True)])
    wanted = [count if count <= _LEAST else 0 for count in counts]
    scale = rest / max(roots.sum(), 1.0)
    for _ in range(8):  # what small parts leave over goes to the large ones
        wanted = [
            min(count, int((BUDGET - rest) * count / skin)) if mine else min(count, max(_LEAST, int(scale * root)))
            for count, mine, root in zip(counts, is_skin, roots, strict=True)
        ]
        used = sum(want for want, mine in zip(wanted, is_skin, strict=True) if not mine)
        scale *= rest / max(used, 1)
    return wanted


def _reduced(part: Part, target: int) -> RawMesh:
    if target >= len(part.faces):
        return RawMesh(part.vertices.astype(float), part.faces.astype(np.int64))
    import fast_simplification

    vertices, faces = fast_simplification.simplify(part.vertices, part.faces, target_count=target)
    if not len(faces):
        return RawMesh(part.vertices.astype(float), part.faces.astype(np.int64))
    return RawMesh(np.asarray(vertices, float), np.asarray(faces, np.int64))
