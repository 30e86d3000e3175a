"""Gives muscles their fibres: those that the bundled files hold, else those of the bundled fibre sheets."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import numpy as np

from app import paths
from app.anatomy.atlas import Floats
from app.anatomy.clean import face_areas
from app.anatomy.fibres import FibreSheet, coordinates, load_sheets
from app.anatomy.nearest import Nearest
from app.anatomy.pack import Pack
from app.anatomy.read import Doubles, RawMesh, read_fibres
from app.anatomy.split import merged

_SPACING_MM = 1.5
#: Muscles are stretched at most by this factor to fit a sheet.
_STRETCH = 1.33
#: The fit must bring the muscle nearer than this share of its distance.
_WORTH_IT = 0.85
#: mm: a vertex of the prepared mesh and the file's are the same.
_SAME_MM = 0.02


def own_fibres(pack: Pack, meshes: Mapping[str, RawMesh], find_file: Callable[[str], Path | None]) -> dict[str, Floats]:
    """Muscle id -> (n, 2) float32 (along, across) of its vertices, as the files of the bundled pack hold them.

    Only there are texture coordinates fibres; and only of muscles that are one node, moved nowhere.
    """
    files: dict[str, dict[str, tuple[Doubles, Doubles]]] = {}
    found: dict[str, Floats] = {}
    for recipe in pack.recipes if pack.bundled else ():
        if recipe.tissue != "muscle" or recipe.id not in meshes or len(recipe.pieces) != 1:
            continue
        file, node = recipe.pieces[0]
        path = find_file(file)
        if path is None or node is None or path.suffix.lower() != ".glb":
            continue
        if file not in files:
            files[file] = read_fibres(path)
        if node in files[file]:
            points, uv = files[file][node]
            gap, nearest = Nearest(points).find(meshes[recipe.id].vertices, within=_SAME_MM)
            if np.isfinite(gap).all():
                found[recipe.id] = uv[nearest].astype(np.float32)
    return found


def carry_over(pack: Pack, meshes: Mapping[str, RawMesh], step: Callable[[float], None]) -> dict[str, Floats]:
    """Muscle id -> (n, 2) float32 (along, across) of its vertices, from the fibre sheets.

    step: told the share that is done. Muscles without a sheet get no entry.
    """
    sheets = load_sheets(paths.models_dir() / "bundled" / "tables" / "muscles.yaml")
    todo = [recipe for recipe in pack.recipes if recipe.id in meshes and recipe.base in sheets]
    found: dict[str, Floats] = {}
    for number, recipe in enumerate(todo):
        step(number / len(todo))
        side = [s.mirrored() for s in sheets[recipe.base]] if recipe.side == "right" else sheets[recipe.base]
        points = _registered(meshes[recipe.id], side)
        found[recipe.id] = coordinates(side, points).astype(np.float32)
    return found


def _registered(mesh: RawMesh, sheets: Sequence[FibreSheet]) -> Doubles:
    """The mesh's vertices, moved to where they lie nearer to the sheets.

    Muscles of another body lie some mm beside the sheets, and the nearest place on a sheet is then the wrong one:
    shifted and stretched along x, y and z their surface spreads as the sheets' does. Left alone when that brings them
    no nearer, as when the sheets were measured on this very muscle.
    """
    tiles = [sheet.tessellate(_SPACING_MM) for sheet in sheets]
    target = merged([RawMesh(tile.vertices, tile.faces.astype(np.int64)) for tile in tiles])
    if target is None:
        return mesh.vertices
    (at, spread), (goal, wanted) = _moments(mesh), _moments(target)
    stretch = np.clip(wanted / np.maximum(spread, 1e-9), 1 / _STRETCH, _STRETCH)
    moved: Doubles = (mesh.vertices - at) * stretch + goal
    near = Nearest(target.vertices)
    before, after = near.distance(mesh.vertices).mean(), near.distance(moved).mean()
    return moved if after < _WORTH_IT * before else mesh.vertices


def _moments(mesh: RawMesh) -> tuple[Doubles, Doubles]:
    """Mean and standard deviation of a surface along x, y and z."""
    areas = face_areas(mesh)
    middles = mesh.vertices[mesh.faces].mean(axis=1)
    mean = np.average(middles, axis=0, weights=areas)
    return mean, np.sqrt(np.average((middles - mean) ** 2, axis=0, weights=areas))
