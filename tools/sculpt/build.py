"""From the tables to the pack: bones, muscles and eyes, then the skin over them, then the files."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import yaml

from app.anatomy.fibres import load_sheets
from tools.sculpt.bones import build_bones
from tools.sculpt.eyes import build_eyes
from tools.sculpt.glb import glb_bytes
from tools.sculpt.mesh import Doubles, Mesh
from tools.sculpt.muscles import build_muscles
from tools.sculpt.rest import rest_on_bone
from tools.sculpt.skin import build_skin
from tools.sculpt.skinfield import SkinField

NOTE = (
    "CC BY-SA 4.0. Trigger Atlas, after Z-Anatomy (CC BY-SA 4.0) and BodyParts3D, "
    "(c) The Database Center for Life Science (CC BY-SA 2.1 Japan)"
)
#: How deep everything lies under the skin at least, mm; and where the skin is cut off below.
MARGIN, _CUT = 1.6, -284.0
PACK = Path(__file__).resolve().parents[2] / "models" / "bundled"


#: Table -> what builds its structures: (table, only these of its names) -> structure id -> mesh, both sides.
SKELETON: dict[str, Callable[[dict[str, Any], set[str] | None], dict[str, Mesh]]] = {
    "cranium": build_bones,
    "face_skeleton": build_bones,
    "spine": build_bones,
    "shoulder": build_bones,
    "larynx": build_bones,
}


def table(name: str, folder: Path = PACK) -> dict[str, Any]:
    """One of the pack's tables, e.g. ``bones``."""
    text = (folder / "tables" / f"{name}.yaml").read_text(encoding="utf-8")
    loaded: dict[str, Any] = yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    return loaded


def build_skeleton(folder: Path = PACK, only: set[str] | None = None) -> dict[str, Mesh]:
    """Structure id -> mesh of every bone, cartilage, disc and tooth, both sides; ``only``: just these names."""
    built: dict[str, Mesh] = {}
    for name, builder in SKELETON.items():
        built |= builder(table(name, folder), only)
    return built


def build(folder: Path = PACK, say: Callable[[str], None] = print) -> None:
    """Rebuild ``bones.glb``, ``muscles.glb`` and ``skin.glb`` in ``folder`` and stamp their sums into its pack.yaml."""
    say("Bones …")
    bones = build_skeleton(folder) | build_eyes(table("eyes", folder))
    say("Muscles …")
    muscles = build_muscles(load_sheets(folder / "tables" / "muscles.yaml"), rest_on_bone(bones))
    say("Skin …")
    skin_table = table("skin", folder)
    field = SkinField(skin_table)
    nose = {name: mesh for name, mesh in bones.items() if name.startswith("nasal")}
    field.push_over(_half_samples(bones | muscles, without=set(nose)), MARGIN)
    bones |= {name: _tucked(mesh, field) for name, mesh in nose.items()}
    skin = build_skin(skin_table, field)
    files = {"bones.glb": bones, "muscles.glb": muscles, "skin.glb": {"skin": skin}}

    def tissue(structure: str) -> str:
        if structure in muscles or structure == "skin":
            return "skin" if structure == "skin" else "muscle"
        return next((word for word in ("eye", "cartilage") if word in structure), "bone")

    for name, meshes in files.items():
        loose = [structure for structure, mesh in meshes.items() if not mesh.is_closed()]
        if loose:
            raise ValueError(f"{name}: not closed: {', '.join(loose)}")
        data = glb_bytes(meshes, tissue, NOTE)
        (folder / name).write_bytes(data)
        _stamp(folder / "pack.yaml", name, data)
        triangles = sum(len(mesh.faces) for mesh in meshes.values())
        say(f"{name}: {len(meshes)} structures, {triangles:,} triangles, {len(data) / 1e6:.2f} MB")


def _half_samples(meshes: dict[str, Mesh], without: set[str]) -> Doubles:
    """Vertices and triangle centres of the right half, above the cut."""
    chosen = [mesh for name, mesh in meshes.items() if name not in without]
    points = np.concatenate([np.concatenate([m.vertices, m.corners.mean(axis=1)]) for m in chosen])
    return points[(points[:, 0] >= -0.5) & (points[:, 2] > _CUT)]


def _tucked(mesh: Mesh, field: SkinField) -> Mesh:
    """The mesh with whatever stands out of the skin drawn back under it (the source's nose is longer than its skin)."""
    vertices = mesh.vertices.copy()
    for _ in range(6):
        slope = field.gradient(vertices)
        steep = np.maximum(np.linalg.norm(slope, axis=1), 0.5)
        out = np.maximum(field(vertices) / steep + MARGIN, 0)
        vertices -= slope * (out / steep)[:, None]
    return Mesh(vertices, mesh.faces).with_normals()


def _stamp(pack: Path, name: str, data: bytes) -> None:
    text = pack.read_text(encoding="utf-8")
    facts = f"{{size: {len(data)}, sha256: {hashlib.sha256(data).hexdigest()}}}"
    pack.write_text(re.sub(rf"({re.escape(name)}: )\{{[^}}]*\}}", rf"\g<1>{facts}", text), encoding="utf-8")
