"""A painted pain as a PLY file: the skin in mm, RAS, with how strong the pain is at each vertex."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from app.anatomy.atlas import Atlas
from app.errors import DataError
from app.placement.placed import Floats, Placement
from app.words import say

Doubles = NDArray[np.float64]

#: What other programs call the value of a vertex, the likeliest first (MeshLab writes ``quality``).
_NAMES = ("intensity", "pain", "quality", "scalar")
#: MB above which a file is not what was meant: a skin has some tens of thousands of vertices.
_LARGEST = 300
#: mm within which a place of another mesh is the same place; and the share of painted ones that must be that near.
_NEAR, _ENOUGH = 5.0, 0.5
#: mm by which the vertices of the pack's own skin may have moved with the form.
_SAME_SKIN = 40.0


def save_paint(path: Path, placement: Placement, atlas: Atlas, skin: ArrayLike) -> None:
    """Write the skin with ``skin`` (n_skin,) 0..1 as ``intensity``. Raises DataError when it cannot."""
    from app.anatomy.export import write_ply

    faces = atlas.full.structure_faces("skin")
    write_ply(path, placement.skin, faces, {"intensity": np.asarray(skin, np.float32)})


def load_paint(path: Path, placement: Placement) -> Floats:
    """(n_skin,) 0..1 for the pack's skin: from its own vertices, or from those of another mesh that lies on it.

    Read is a float property (``intensity``, ``pain``, ``quality`` or ``scalar``, 0..1 or 0..255) or else how red the
    vertices are, compared with the least red one. Raises DataError, in one sentence, for anything else.
    """
    places, level = _read(path)
    if not level.any():
        raise DataError("{path}: nothing is painted, its intensity is 0 everywhere; paint where it hurts.", path=path)
    skin = placement.skin.astype(np.float64)
    if len(places) == len(skin) and np.median(np.linalg.norm(places - skin, axis=1)) < _SAME_SKIN:
        return level.astype(np.float32)
    return _carried(path, places, level, skin).astype(np.float32)


def _carried(path: Path, places: Doubles, level: Doubles, skin: Doubles) -> Doubles:
    """Each vertex of the skin takes the value of the nearest place, when that is near."""
    from scipy.spatial import KDTree

    tree, painted = KDTree(skin), places[level > 0]
    if _share_on(tree, painted) < _ENOUGH:
        units = {say("metres"): 1000.0, say("centimetres"): 10.0, say("inches"): 25.4}
        for unit, scale in units.items():
            if _share_on(tree, painted * scale) >= _ENOUGH:
                raise DataError(
                    "{path}: the mesh seems to be in {unit}; write it in millimetres.", path=path, unit=unit
                )
        raise DataError(
            "{path}: what is painted does not lie on the skin of this pack; use the skin that `zones` or "
            "`models export` writes, in millimetres with +x right, +y front, +z up.",
            path=path,
        )
    away, nearest = KDTree(places).query(skin)
    return np.where(away <= _NEAR, level[nearest], 0.0)


def _share_on(tree: Any, painted: Doubles) -> float:
    sample = painted[:: len(painted) // 2000 + 1]
    return float(np.mean(tree.query(sample)[0] <= _NEAR))


def _read(path: Path) -> tuple[Doubles, Doubles]:
    """Vertices (n, 3) in the file's units, and their intensity (n,) 0..1."""
    from trimesh.exchange.ply import load_ply

    try:
        size = path.stat().st_size / 1e6
        if size > _LARGEST:
            raise DataError(
                "{path}: has {size:.0f} MB; give a skin alone, with at most {largest} MB.",
                path=path,
                size=size,
                largest=_LARGEST,
            )
        raw = path.read_bytes()
    except OSError as error:
        raise DataError("{path}: cannot be read ({why}); give a PLY file.", path=path, why=error.strerror) from error
    if not raw.startswith(b"ply"):
        raise DataError("{path}: is not a PLY file; give a skin in that format.", path=path)
    try:
        vertex = load_ply(BytesIO(raw), fix_texture=False, skip_materials=True)["metadata"]["_ply_raw"]["vertex"]
        names = list(vertex["properties"])
        columns = {name: np.asarray(vertex["data"][name], np.float64).reshape(-1) for name in names}
        places = np.stack([columns[axis] for axis in "xyz"], axis=1)
    except Exception as error:  # the reader fails in many ways on a damaged file
        raise DataError("{path}: is damaged or not a mesh; write it as PLY once more.", path=path) from error
    if not len(places) or not np.isfinite(places).all():
        raise DataError("{path}: has no vertices, or some without a place; give a skin in millimetres.", path=path)
    return places, _intensity(path, columns)


def _intensity(path: Path, columns: Mapping[str, Doubles]) -> Doubles:
    by_name = {name.lower(): values for name, values in columns.items()}
    level = next((by_name[name] for name in _NAMES if name in by_name), None)
    if level is None:
        if not {"red", "green", "blue"} <= set(by_name):
            raise DataError(
                "{path}: no vertex has an intensity; add a float property {names}, from 0 to 1.",
                path=path,
                names=_NAMES[0],
            )
        # Red paint on a skin of any colour; of a grey picture, how bright it is.
        red = by_name["red"]
        redness = red - (by_name["green"] + by_name["blue"]) / 2
        chosen = redness if np.ptp(redness) > 0 else red
        level = chosen - chosen.min(initial=np.inf)
    level = np.clip(np.nan_to_num(level), 0, None)
    most = float(level.max())
    return level if most <= 1 else level / (255 if most <= 255 else most)
