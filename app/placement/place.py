"""Place the content on a pack, once: the result is kept in the cache folder and opened from there ever after."""

from __future__ import annotations

import hashlib
import json
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from app import __version__, paths
from app.anatomy.atlas import Atlas
from app.content.library import Library
from app.placement import placed
from app.placement.placed import Placement

#: Raised whenever a placement of the same content on the same pack comes out differently.
VERSION = 14

Progress = Callable[[str, float], None]
CancelCheck = Callable[[], bool]


def place(
    library: Library, atlas: Atlas, progress: Progress | None = None, cancelled: CancelCheck | None = None
) -> Placement:
    """Every point of the library on the pack, both sides; from the cache when nothing it depends on has changed.

    progress: called with a plain sentence and a fraction 0..1. cancelled: asked before each point; when it says so,
    Cancelled is raised and nothing kept. Raises DataError when the content names a landmark, structure or sheet that
    does not exist.
    """
    folder = paths.cache_dir() / "placements" / atlas.pack_id / _key(library, atlas)
    skin = atlas.full.structure_vertices("skin")
    try:
        return placed.load(folder, skin)
    except (OSError, EOFError, ValueError, KeyError, TypeError):
        pass  # absent or damaged: compute it (again)
    from app.placement.compute import compute

    tell, stop = progress or (lambda _text, _fraction: None), cancelled or (lambda: False)
    fresh = compute(library, atlas, _sheet_table(), tell, stop)
    return placed.load(folder, skin) if _keep(fresh, folder) else fresh


def _sheet_table() -> Path:
    return paths.models_dir() / "bundled" / "tables" / "muscles.yaml"


def _key(library: Library, atlas: Atlas) -> str:
    """Hash of all that a placement depends on, and of nothing else: rewording a text does not place anew."""
    points = {
        point_id: {
            "part": entry.part.model_dump(include={"structure", "sheet", "along", "across"}),
            "fibre": entry.point.location.fibre.model_dump(exclude={"confidence"}),
            "zones": [zone.model_dump(exclude={"text", "plain", "note", "confidence"}) for zone in entry.point.zones],
        }
        for point_id, entry in library.points.items()
    }
    parts = {
        f"{muscle_id}.{part_id}": part.model_dump(include={"structure", "sheet", "across", "starts", "ends"})
        for muscle_id, muscle in library.content.muscles.items()
        for part_id, part in muscle.parts.items()
    }
    painted = {zone.region for entry in library.points.values() for zone in entry.point.zones}
    # Regions with borders count even where no zone lies: those of others may be drawn outside of them.
    names = sorted(painted | {name for name, region in library.content.regions.items() if region.boundary})
    regions = {name: library.region(name).model_dump(include={"kind", "paired", "shape", "boundary"}) for name in names}
    hazards = {name: hazard.model_dump(include={"paired", "shape"}) for name, hazard in library.content.hazards.items()}
    state = json.dumps(
        [VERSION, __version__, atlas.key, points, parts, regions, hazards, sorted(atlas.landmarks.items())]
    )
    digest = hashlib.sha256(state.encode())
    digest.update(_sheet_table().read_bytes())
    return digest.hexdigest()[:20]


def _keep(placement: Placement, folder: Path) -> bool:
    """Store a placement in one step, in place of older ones of its pack; False when the cache cannot be written."""
    staging = None
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        staging = Path(tempfile.mkdtemp(prefix=".placing-", dir=folder.parent))
        placed.save(placement, staging)
        for old in folder.parent.iterdir():
            if old != staging:
                shutil.rmtree(old, ignore_errors=True)
        staging.rename(folder)
        return True
    except OSError:
        return False
    finally:
        if staging is not None:
            shutil.rmtree(staging, ignore_errors=True)
