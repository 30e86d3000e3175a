"""Measures the cranium again: the two faces of its vault (see ``vault.py``), then every bone's sphere meshes.

All parts of a bone are fitted together, as one sphere mesh; they follow the target only where they make the bone's
surface, not where the shell of the vault, a fillet or a hollow does. ``fit_mm`` is measured anew of every bone that
changed. Sutures, edges, ridges and hollows stay as they are.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import yaml

from app.errors import DataError
from tools.sculpt.cranium import build_cranium
from tools.sculpt.fit.apart import mean_apart, verdict
from tools.sculpt.fit.spheres import block, refitted
from tools.sculpt.fit.tabletext import number, replaced
from tools.sculpt.fit.vault import FACES, refit_face
from tools.sculpt.mesh import Mesh
from tools.sculpt.spheres import net

Table = dict[str, Any]
#: mm: where the surface lies farther than this from all links and plates, it is not theirs; blurs and fillets are less.
_OWN = 1.0


def refit_table(path: Path, names: list[str], meshes: dict[str, Mesh], say: Callable[[str], None]) -> None:
    """Measure the cranium in the table at ``path`` again and write it back, keeping its comments.

    names: bones, or faces of the vault (``FACES``); all when empty. meshes: structure id -> mesh of the pack that is
    measured, mm. What does not come nearer stays as it is; a face must bring the bones nearer too, on the whole. Raises
    KeyError for another name, DataError when the pack lacks a bone.
    """
    text = path.read_text(encoding="utf-8")
    table = yaml.safe_load(text)
    lacking = sorted(table["structures"].keys() - meshes)
    if lacking:
        raise DataError(f"The pack that is to be measured lacks {', '.join(lacking)}.")
    for name in names or [*FACES, *table["structures"]]:
        text = _with_face(text, name, meshes, say) if name in FACES else _with_parts(text, name, meshes[name], say)
    path.write_text(text, encoding="utf-8")


def _with_face(text: str, name: str, meshes: dict[str, Mesh], say: Callable[[str], None]) -> str:
    """The table with one face of the vault, and every bone's ``fit_mm``, measured again; or as it is."""
    tried = refit_face(text, name, meshes)
    bones = _all_apart(yaml.safe_load(tried), meshes)
    before = float(np.mean(list(_all_apart(yaml.safe_load(text), meshes).values())))
    after = float(np.mean(list(bones.values())))
    say(verdict(f"{name} (mean of the bones)", before, after, after < before))
    if after >= before:
        return text
    for bone, fit in bones.items():
        tried = replaced(tried, ["structures", bone, "fit_mm"], f" {number(fit, 2)}")
    return tried


def _all_apart(table: Table, meshes: dict[str, Mesh]) -> dict[str, float]:
    built = build_cranium(table)
    return {name: mean_apart(built[name], meshes[name]) for name in table["structures"]}


def _with_parts(text: str, name: str, target: Mesh, say: Callable[[str], None]) -> str:
    """The table with the sphere meshes of one bone measured again; or as it is."""
    table = yaml.safe_load(text)
    row = table["structures"][name]
    if "parts" not in row:
        say(f"{name}: left as it is; all of it is vault")
        return text

    def built(joined: Table) -> Mesh:
        changed = {**row, "parts": split(row["parts"], joined)}
        return build_cranium({**table, "structures": {name: changed}})[name]

    whole = joined_parts(row["parts"], symmetric=not name.endswith(".l"))
    fitted = refitted(whole, target, built, own=_OWN)
    before, after = mean_apart(built(whole), target), mean_apart(built(fitted), target)
    say(verdict(name, before, after, after < before))
    if after >= before:
        return text
    for part, solid in split(row["parts"], fitted).items():
        text = replaced(text, ["structures", name, "parts", part, "spheres"], block(solid["spheres"], 10))
    return replaced(text, ["structures", name, "fit_mm"], f" {number(after, 2)}")


def joined_parts(parts: Table, symmetric: bool) -> Table:
    """All parts as one sphere mesh, each sphere's name after that of its part: ``base/condyle2``."""
    spheres = {f"{part}/{key}": rows for part, solid in parts.items() for key, rows in solid["spheres"].items()}
    joints = [[f"{part}/{corner}" for corner in joint] for part, solid in parts.items() for joint in net(solid)]
    return {
        "spheres": spheres,
        "joints": " ".join("-".join(joint) for joint in joints),
        "held": " ".join(f"{part}/{key}" for part, solid in parts.items() for key in solid.get("held", "").split()),
        "symmetric": symmetric,
    }


def split(parts: Table, joined: Table) -> Table:
    """The parts with the spheres of a joined mesh."""
    return {
        part: {**solid, "spheres": {key: joined["spheres"][f"{part}/{key}"] for key in solid["spheres"]}}
        for part, solid in parts.items()
    }
