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
from tools.sculpt.skin import build_skin
from tools.sculpt.skinfield import SkinField

NOTE = (
    "CC BY-SA 4.0. Trigger Atlas, after Z-Anatomy (CC BY-SA 4.0) and BodyParts3D, "
    "(c) The Database Center for Life Science (CC BY-SA 2.1 Japan)"
)
#: How deep everything lies under the skin at least, mm; and where the skin is cut off below.
MARGIN, _CUT = 1.6, -284.0
PACK = Path(__file__).resolve().parents[2] / "models" / "bundled"


def table(name: str, folder: Path = PACK) -> dict[str, Any]:
    """One of the pack's tables, e.g. ``bones``."""
    text = (folder / "tables" / f"{name}.yaml").read_text(encoding="utf-8")
    loaded: dict[str, Any] = yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    return loaded


def build(folder: Path = PACK, say: Callable[[str], None] = print) -> None:
    """Rebuild ``bones.glb``, ``muscles.glb`` and ``skin.glb`` in ``folder`` and stamp their sums into its pack.yaml."""
    say("Bones …")
    bones = build_bones(table("bones", folder)) | build_eyes(table("eyes", folder))
    say("Muscles …")
    muscles = build_muscles(load_sheets(folder / "tables" / "muscles.yaml"))
    say("Skin …")
    skin = build_skin_over(table("skin", folder), bones | muscles)
    files = {"bones.glb": bones, "muscles.glb": muscles, "skin.glb": {"skin": skin}}
    for name, meshes in files.items():
        loose = [structure for structure, mesh in meshes.items() if not mesh.is_closed()]
        if loose:
            raise ValueError(f"{name}: not closed: {', '.join(loose)}")
        data = glb_bytes(meshes, NOTE)
        (folder / name).write_bytes(data)
        _stamp(folder / "pack.yaml", name, data)
        triangles = sum(len(mesh.faces) for mesh in meshes.values())
        say(f"{name}: {len(meshes)} structures, {triangles:,} triangles, {len(data) / 1e6:.2f} MB")


def build_skin_over(skin_table: dict[str, Any], below: dict[str, Mesh]) -> Mesh:
    """The skin, pushed out smoothly where anything of ``below`` would come too near to it or through it."""
    field = SkinField(skin_table)
    field.push_over(_half_samples(below), MARGIN)
    return build_skin(skin_table, field)


def _half_samples(meshes: dict[str, Mesh]) -> Doubles:
    """Vertices and triangle centres of the right half, above the cut."""
    points = np.concatenate([np.concatenate([m.vertices, m.corners.mean(axis=1)]) for m in meshes.values()])
    return points[(points[:, 0] >= -0.5) & (points[:, 2] > _CUT)]


def _stamp(pack: Path, name: str, data: bytes) -> None:
    text = pack.read_text(encoding="utf-8")
    facts = f"{{size: {len(data)}, sha256: {hashlib.sha256(data).hexdigest()}}}"
    pack.write_text(re.sub(rf"({re.escape(name)}: )\{{[^}}]*\}}", rf"\g<1>{facts}", text), encoding="utf-8")
