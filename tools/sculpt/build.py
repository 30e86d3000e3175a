"""From the tables to the pack: bones, muscles and eyes, then the skin over them, then the files."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import yaml

from app.anatomy.fibres import load_sheets
from app.anatomy.motion import BUDGET
from app.anatomy.pack import Pack, load_pack
from tools.sculpt.bones import build_bones
from tools.sculpt.cranium import build_cranium
from tools.sculpt.discs import build_discs
from tools.sculpt.eyes import build_eyes
from tools.sculpt.face_skeleton import build_face_skeleton
from tools.sculpt.glb import glb_bytes
from tools.sculpt.light import lightened
from tools.sculpt.mesh import Doubles, Mesh
from tools.sculpt.muscles import build_muscles
from tools.sculpt.nose import NOSE, tucked
from tools.sculpt.rest import rest_on_bone
from tools.sculpt.shoulder import build_shoulder
from tools.sculpt.skin import build_skin
from tools.sculpt.skinfield import SkinField
from tools.sculpt.stamp import stamped
from tools.sculpt.teeth import build_teeth

NOTE = (
    "CC BY-SA 4.0. Trigger Atlas, after Z-Anatomy (CC BY-SA 4.0) and BodyParts3D, "
    "(c) The Database Center for Life Science (CC BY-SA 2.1 Japan)"
)
#: How deep everything lies under the skin at least, mm; and where the skin is cut off below.
MARGIN, _CUT = 1.6, -284.0
PACK = Path(__file__).resolve().parents[2] / "models" / "bundled"


#: Table -> what builds its structures: (table, only these of its names) -> structure id -> mesh, both sides.
SKELETON: dict[str, Callable[[dict[str, Any], set[str] | None], dict[str, Mesh]]] = {
    "cranium": build_cranium,
    "face_skeleton": build_face_skeleton,
    "teeth": build_teeth,
    "spine": build_bones,
    "shoulder": build_shoulder,
    "larynx": build_bones,
    "discs": build_discs,
}


def table(name: str, folder: Path = PACK) -> dict[str, Any]:
    """One of the pack's tables, e.g. ``spine``."""
    text = (folder / "tables" / f"{name}.yaml").read_text(encoding="utf-8")
    loaded: dict[str, Any] = yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    return loaded


def with_used(name: str, folder: Path = PACK) -> dict[str, Any]:
    """A table, and under their names the tables that it names under ``uses``."""
    content = table(name, folder)
    return content | {other: table(other, folder) for other in content.get("uses", [])}


def build_skeleton(folder: Path = PACK, only: set[str] | None = None) -> dict[str, Mesh]:
    """Structure id -> mesh of every bone, cartilage, disc and tooth, both sides; ``only``: just these names."""
    built: dict[str, Mesh] = {}
    for name, builder in SKELETON.items():
        built |= builder(with_used(name, folder), only)
    return built


def build(folder: Path = PACK, say: Callable[[str], None] = print) -> None:
    """Rebuild the GLB files in ``folder`` and stamp their sums and this platform into its pack.yaml.

    Raises ValueError when the tables and the pack.yaml do not name the same structures, or a mesh is not closed.
    """
    pack = load_pack(folder)
    say("Bones …")
    bones = build_skeleton(folder) | build_eyes(table("eyes", folder))
    say("Muscles …")
    muscles = build_muscles(load_sheets(folder / "tables" / "muscles.yaml"), rest_on_bone(bones))
    _check_listed(pack, {*bones, *muscles, "skin"})
    say("Skin …")
    skin_table = table("skin", folder)
    field = SkinField(skin_table)
    nose = {name: mesh for name, mesh in bones.items() if name.split(".")[0] in NOSE}
    field.push_over(_half_samples(bones | muscles, without=set(nose)), MARGIN)
    bones |= tucked(nose, field, MARGIN)
    skin = build_skin(skin_table, field)
    say("Light companion …")
    light = lightened(bones | muscles | {"skin": skin}, pack.recipes, BUDGET)
    files = {"bones.glb": bones, "muscles.glb": muscles, "skin.glb": {"skin": skin}, "motion.glb": light}
    write(folder, pack, files, say)


def write(folder: Path, pack: Pack, files: Mapping[str, dict[str, Mesh]], say: Callable[[str], None] = print) -> None:
    """Write GLB files (name -> structure id -> mesh) and stamp the pack.yaml beside them.

    Raises ValueError, before anything is written, when a mesh is not closed or the pack.yaml does not list a file.
    """
    tissues = {recipe.id: recipe.tissue for recipe in pack.recipes}
    made: dict[str, bytes] = {}
    for name, meshes in files.items():
        loose = [structure for structure, mesh in meshes.items() if not mesh.is_closed()]
        if loose:
            raise ValueError(f"{name}: not closed: {', '.join(loose)}")
        made[name] = glb_bytes(meshes, tissues, NOTE)
        triangles = sum(len(mesh.faces) for mesh in meshes.values())
        say(f"{name}: {len(meshes)} structures, {triangles:,} triangles, {len(made[name]) / 1e6:.2f} MB")
    text = stamped(folder / "pack.yaml", made)
    for name, data in made.items():
        (folder / name).write_bytes(data)
    (folder / "pack.yaml").write_text(text, encoding="utf-8")


def _check_listed(pack: Pack, built: set[str]) -> None:
    listed = {recipe.id for recipe in pack.recipes}
    if built != listed:
        raise ValueError(
            f"pack.yaml and the tables differ: not in pack.yaml: {', '.join(sorted(built - listed)) or 'none'}; "
            f"not in the tables: {', '.join(sorted(listed - built)) or 'none'}"
        )


def _half_samples(meshes: dict[str, Mesh], without: set[str]) -> Doubles:
    """Vertices and triangle centres of the right half, above the cut."""
    chosen = [mesh for name, mesh in meshes.items() if name not in without]
    points = np.concatenate([np.concatenate([m.vertices, m.corners.mean(axis=1)]) for m in chosen])
    return points[(points[:, 0] >= -0.5) & (points[:, 2] > _CUT)]
