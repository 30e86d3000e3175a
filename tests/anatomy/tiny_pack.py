"""A pack of two small files, and a stand-in for preparing them, for tests of what surrounds the preparing.

Run as a script it installs that pack and hangs on the way, to be killed: ``tiny_pack.py SOURCE STAGE``.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import numpy as np

from app import paths
from app.anatomy import packs
from app.anatomy.atlas import Part, StructureInfo, Tissue
from app.anatomy.prepare import Prepared
from app.errors import DataError

PACK_YAML = """\
id: tiny
title: Tiny
licence: CC BY 4.0
attribution: Made by nobody.
bundled: {bundled}
notes: [It has two structures.]
sources:
  s:
    title: T
    licence: CC BY 4.0
    formats: [obj]
    units: mm
    axes: RAS
    files:
      skin.obj: {facts}
groups:
  - source: s
    tissue: skin
    structures:
      skin: {{file: skin.obj}}
  - source: s
    tissue: bone
    structures:
      atlas: {{file: atlas.obj}}
"""


def write_pack(*, bundled: bool = False, facts: str = "{}") -> Path:
    """Put the pack's record into the user's folder; returns the pack's folder."""
    folder = paths.user_data_dir() / "packs.d" / "tiny"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "pack.yaml").write_text(PACK_YAML.format(bundled=str(bundled).lower(), facts=facts))
    return folder


def write_files(folder: Path, size: float = 50.0, *, skip: str = "") -> Path:
    """The pack's two files: the size of the tetrahedron that the stand-in makes of each."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("skin.obj", "atlas.obj"):
        if name != skip:
            (folder / name).write_text(str(size))
    return folder


def tetrahedron(structure_id: str, tissue: Tissue, size: float) -> Part:
    vertices = size * np.array([[0, 0, 0], [1, 0, 0], [0, 1, 0], [0, 0, 1]], np.float32)
    faces = np.array([[0, 2, 1], [0, 1, 3], [0, 3, 2], [1, 2, 3]], np.int32)
    return Part(
        StructureInfo(structure_id, tissue, 0), vertices, faces, np.tile(np.array([[0, 0, 1]], np.float32), (4, 1))
    )


def prepare(
    _pack: object,
    find_file: Callable[[str], Path | None],
    progress: Callable[[str, float], None],
    _cancelled: Callable[[], bool],
) -> Prepared:
    """The stand-in: a tetrahedron for each file, as large as the file says."""
    parts, missing = [], []
    tissues: dict[str, Tissue] = {"skin": "skin", "atlas": "bone"}
    for structure_id, tissue in tissues.items():
        path = find_file(f"{structure_id}.obj")
        if path is None:
            missing.append(structure_id)
        else:
            try:
                parts.append(tetrahedron(structure_id, tissue, float(path.read_text())))
            except ValueError as error:
                raise DataError(f"{path}: holds no mesh; get it again.") from error
        progress(f"Reading {structure_id}", 0.5)
    return Prepared(parts, {"glabella": (0.0, 100.0, 40.0)}, missing, [])


def _hang(*_args: object, **_kwargs: object) -> None:
    print("hanging", flush=True)
    time.sleep(60)


def main(source: str, stage: str) -> None:
    import app.anatomy.install
    import app.anatomy.prepare
    import app.anatomy.store

    app.anatomy.prepare.prepare = prepare
    if stage == "preparing":
        app.anatomy.prepare.prepare = _hang  # type: ignore[assignment]
    elif stage == "writing":
        app.anatomy.store.json = SimpleNamespace(dumps=_hang)  # type: ignore[attr-defined]
    elif stage == "placing":
        app.anatomy.install._make_current = _hang
    packs.install("tiny", Path(source))


if __name__ == "__main__":
    main(*sys.argv[1:])
