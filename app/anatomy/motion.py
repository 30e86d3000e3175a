"""The light level that is drawn while the camera moves: the pack's own light meshes, or lightened full ones."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

import numpy as np

from app.anatomy.atlas import Ints, Part
from app.anatomy.normals import vertex_normals
from app.anatomy.read import Doubles, RawMesh, check_mesh, read_meshes
from app.errors import DataError

#: Triangles in all.
BUDGET = 50_000
#: Share of the budget that the skin may take: its outline and its zones are what the eye follows.
_SKIN_SHARE = 0.4
#: Structures with fewer triangles than this are left as they are, as long as the budget lasts.
_LEAST = 120


def companion(path: Path, matrix: Doubles, structures: Collection[str]) -> tuple[dict[str, RawMesh], tuple[str, ...]]:
    """Structure id -> its light mesh, from a pack's file for motion; and notes on what in it is of no use.

    matrix: (3, 4) from the file into the frame of the program. structures: ids of all that the pack maps.
    Raises DataError when the file is damaged, or leaves too little of ``BUDGET`` to what it lacks.
    """
    turned = np.linalg.det(matrix[:, :3]) < 0
    light: dict[str, RawMesh] = {}
    unknown: list[str] = []
    for name, mesh in read_meshes(path).items():
        if name not in structures:
            unknown.append(name)
            continue
        check_mesh(mesh, f"{path}, node {name}")
        faces = mesh.faces[:, ::-1] if turned else mesh.faces
        light[name] = RawMesh(mesh.vertices @ matrix[:, :3].T + matrix[:, 3], faces)
    count = sum(len(mesh.faces) for mesh in light.values())
    lacking = [structure for structure in structures if structure not in light]
    needed = sum(int(BUDGET * _SKIN_SHARE) if structure == "skin" else _LEAST for structure in lacking)
    if count + needed > BUDGET:
        if not lacking:
            raise DataError(
                "{path}: has {count:,} triangles, and only {budget:,} can be moved fluently; reduce it.",
                path=path,
                count=count,
                budget=BUDGET,
            )
        raise DataError(
            "{path}: has {count:,} triangles, and only {budget:,} can be moved fluently, and {needed:,} of these go to "
            "what it lacks ({names}); reduce it.",
            path=path,
            count=count,
            budget=BUDGET,
            needed=needed,
            names=_few(lacking),
        )
    left_out = f"{path.name}: no structure of the pack is called {_few(unknown)}, so that was left out."
    return light, (left_out,) if unknown else ()


def _few(names: Sequence[str]) -> str:
    return ", ".join(names[:3]) + (", …" if len(names) > 3 else "")


def decimate(parts: Sequence[Part], ready: Mapping[str, RawMesh] | None = None) -> tuple[list[Part], list[Ints]]:
    """The parts with at most ``BUDGET`` triangles in all, in the order given, and each one's (n,) nearest vertices.

    ready: structure id -> the mesh to take instead of lightening the part.
    Fibres are carried over with the nearest vertex; normals are computed anew.
    """
    from app.anatomy.nearest import Nearest  # slow to import, and ``companion`` does without

    ready = ready or {}
    meshes = {part.info.id: ready[part.info.id] for part in parts if part.info.id in ready}
    heavy = [part for part in parts if part.info.id not in meshes]
    budget = BUDGET - sum(len(mesh.faces) for mesh in meshes.values())
    wanted = _shares([len(part.faces) for part in heavy], [part.info.tissue == "skin" for part in heavy], budget)
    meshes |= {part.info.id: _reduced(part, target) for part, target in zip(heavy, wanted, strict=True)}
    light: list[Part] = []
    sources: list[Ints] = []
    for part in parts:
        mesh = meshes[part.info.id]
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


def _shares(counts: Sequence[int], is_skin: Sequence[bool], budget: int) -> list[int]:
    """Triangles each part may keep: the skin its share, the others in proportion to the root of their size.

    The sum is at most ``budget``. What small parts leave over goes to the large ones.
    """
    skin = sum(count for count, mine in zip(counts, is_skin, strict=True) if mine)
    rest = budget - min(skin, int(budget * _SKIN_SHARE))
    others = [count for count, mine in zip(counts, is_skin, strict=True) if not mine]
    least = min(_LEAST, rest // max(len(others), 1))

    def kept(count: int, scale: float) -> int:
        return min(count, max(least, int(scale * np.sqrt(count))))

    low, high = 0.0, 1.0 + np.sqrt(max(others, default=0))  # at ``high`` every part is whole
    for _ in range(40):
        middle = (low + high) / 2
        low, high = (middle, high) if sum(kept(count, middle) for count in others) <= rest else (low, middle)
    return [
        min(count, int((budget - rest) * count / skin)) if mine else kept(count, low)
        for count, mine in zip(counts, is_skin, strict=True)
    ]


def _reduced(part: Part, target: int) -> RawMesh:
    if target >= len(part.faces):
        return RawMesh(part.vertices.astype(float), part.faces.astype(np.int64))
    import fast_simplification

    vertices, faces = fast_simplification.simplify(part.vertices, part.faces, target_count=target)
    if not len(faces):
        return RawMesh(part.vertices.astype(float), part.faces.astype(np.int64))
    return RawMesh(np.asarray(vertices, float), np.asarray(faces, np.int64))
