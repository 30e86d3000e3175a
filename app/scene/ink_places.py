"""Places that were marked by name, in ink: regions of the skin as a wash, deep places as lights that shine through."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from vtkmodules.vtkRenderingCore import vtkActor

from app.anatomy.atlas import Atlas
from app.anatomy.frame import SIDES, Side
from app.marked import Paint, Place
from app.placement.placed import EDGE
from app.pose import Pose
from app.scene import ink, materials, palette
from app.scene.materials import Program
from app.scene.spheres import Spheres

if TYPE_CHECKING:
    from app.content.library import Library
    from app.placement.placed import Placement

#: How strong a named place is drawn, 0..255: between mild and strong pain.
_LEVEL = 190.0
#: Steps of the sites' ramp over which it fades at the region's border.
_FADE = 48.0

_GLOW = Program(ink.GLOW, functions="", attributes={"outward": "vec3"}, in_front=True)


class InkPlaces:
    """Keeps what was worked out for the last places, for strokes change the paint alone."""

    def __init__(self) -> None:
        self._lights = Spheres(_GLOW, translucent=True, detail=3)
        materials.set_uniforms(self._lights.actor, ink.COLOURS)
        self._washed: tuple[object, ...] | None = None
        self._lit: tuple[object, ...] | None = None
        self._wash: Paint | None = None

    def set_view(self, pose: Pose) -> None:
        """Follow the camera."""
        materials.set_uniforms(self._lights.actor, {"towardsEye": pose.outward.tolist()})

    @property
    def actor(self) -> vtkActor:
        return self._lights.actor

    def show(
        self, atlas: Atlas, library: Library | None, placement: Placement | None, places: tuple[Place, ...]
    ) -> Paint | None:
        """Light the deep places; (n_skin,) 0..255 the wash of those on the skin, None when there are none."""
        if library is None:
            places = ()
        # The wash rides on the skin, so it holds for every form; the lights lie where the form's placement has them.
        if not _same(self._washed, washed := (atlas.full.faces, library, *places)):
            self._washed = washed
            self._wash = _wash(atlas, library, places) if library is not None else None
        if not _same(self._lit, lit := (placement, *places)):
            self._lit = lit
            self._light(placement, places)
        return self._wash

    def _light(self, placement: Placement | None, places: tuple[Place, ...]) -> None:
        wanted = {(region, side) for region, one in places for side in ((one,) if one else SIDES)}
        found: dict[tuple[str, str], tuple[tuple[float, float, float, float], ...]] = {}
        for zone in placement.deep_zones(wanted) if placement else ():
            found.setdefault((zone.region, zone.side), zone.places)
        spots = np.array([place for each in found.values() for place in each], float).reshape(-1, 4)
        tint = np.tile([int(255 * c) for c in palette.INK_MILD], (len(spots), 1)).astype(np.uint8)
        # Towards the nearest skin: a place inside the head has no face of its own.
        skin = placement.skin if placement is not None else np.zeros((1, 3))
        near = [skin[((skin - spot[:3]) ** 2).sum(axis=1).argmin()] for spot in spots]
        out = np.array(near, float).reshape(-1, 3) - spots[:, :3]
        out /= np.maximum(np.linalg.norm(out, axis=1, keepdims=True), 1e-6)
        self._lights.set(spots[:, :3], 1.9 * spots[:, 3], tint, outward=out)


def _same(old: tuple[object, ...] | None, new: tuple[object, ...]) -> bool:
    """Whether both hold the same objects (arrays cannot be compared as a whole) and equal places."""
    return (
        old is not None
        and len(old) == len(new)
        and all(a is b or (isinstance(b, tuple) and a == b) for a, b in zip(old, new, strict=True))
    )


def _wash(atlas: Atlas, library: Library, places: tuple[Place, ...]) -> Paint | None:
    if not places:
        return None
    from app.scene import sites  # slow to import

    regions: dict[Side | None, list[str]] = {}
    for region, side in places:
        regions.setdefault(side, []).append(region)
    every = (sites.skin_sites(library, atlas, those, (side,) if side else SIDES) for side, those in regions.items())
    ramps = [ramp for ramp in every if ramp is not None]
    if not ramps:
        return None
    inside = np.clip((np.max(ramps, axis=0).astype(np.float32) - EDGE) / _FADE + 0.5, 0, 1)
    wash: Paint = np.rint(_LEVEL * inside).astype(np.uint8)
    return wash
