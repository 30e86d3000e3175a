"""A head to look at in the meantime: a pack's light meshes alone, while the pack itself is prepared."""

from __future__ import annotations

import numpy as np

from app.anatomy.atlas import Atlas, Part, StructureInfo, in_order, joined
from app.anatomy.installed import folder_of, pack
from app.anatomy.motion import companion
from app.anatomy.normals import vertex_normals
from app.errors import DataError


def sketch(pack_id: str) -> Atlas | None:
    """What the pack's file for motion holds, at once; None without such a file beside its pack.yaml.

    It has the structures, but no fibres and no landmarks: nothing can be placed on it. A file that is damaged gives no
    sketch: whoever prepares the pack tells of it.
    """
    made = pack(pack_id)
    folder = folder_of(pack_id)
    file = next((file for file in made.files if file.name == made.motion), None)
    path = (
        next((folder / name for name in file.accepted if (folder / name).is_file()), None) if folder and file else None
    )
    if path is None or file is None:
        return None
    recipes = {recipe.id: recipe for recipe in made.recipes}
    try:
        meshes, _ = companion(path, made.sources[file.source].to_frame(), recipes)
    except DataError:
        return None
    if "skin" not in meshes:
        return None
    parts = in_order(
        [
            Part(
                StructureInfo(name, recipes[name].tissue, recipes[name].layer),
                mesh.vertices.astype(np.float32),
                mesh.faces.astype(np.int32),
                vertex_normals(mesh).astype(np.float32),
            )
            for name, mesh in meshes.items()
        ]
    )
    level = joined(parts)
    return Atlas(
        made.id,
        made.title,
        made.attribution,
        made.licence,
        key="",
        structures={part.info.id: part.info for part in parts},
        full=level,
        motion=level,
        motion_source=np.arange(len(level.vertices), dtype=np.int32),
        landmarks={},
    )
