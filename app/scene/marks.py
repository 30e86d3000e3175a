"""Trigger points and deep pain as small lights in the picture."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
from vtkmodules.vtkRenderingCore import vtkActor

from app.pose import Pose
from app.scene import materials, palette
from app.scene.comparison import COLOURS as COMPARED
from app.scene.palette import Rgb
from app.scene.spheres import Spheres
from app.scene.subject import Deep, Subject

if TYPE_CHECKING:
    from app.placement.placed import PlacedPoint, PlacedZone

#: Radii, mm.
_LIT, _BEACON, _QUIET, _HOVERED, _RING, _HOVER_BEACON = 3.2, 8.5, 2.1, 3.0, 2.6, 6.4
#: Quiet points are drawn this much nearer to the eye, mm, so that the muscle they lie in does not bury them.
PULL = 14.0
#: Rings on the body's far side show so strongly while few points are marked, and while all are.
_FEW, _FAR_FEW, _FAR_MANY = 12, 0.4, 0.0
#: The lights of a band stand so many radii apart, and each glows so strongly.
_BAND, _BAND_SHARE = 0.5, 0.34


class Marks:
    """The selected point, its beacon over everything, the quiet points, the rings of buried ones, deep pain."""

    def __init__(self) -> None:
        self._lit = Spheres(materials.MARKER, translucent=False, detail=2)
        self._beacon = Spheres(materials.BEACON, translucent=True, detail=3)
        self._quiet = Spheres(materials.QUIET, translucent=False, detail=1)
        self._rings = Spheres(materials.RING, translucent=True, detail=2)
        self._deep = Spheres(materials.DEEP, translucent=True, detail=3)
        self._deep_through = Spheres(materials.DEEP_THROUGH, translucent=True, detail=3)
        materials.set_uniforms(self._deep.actor, {**materials.FIXED, "deepAlpha": 0.95})
        materials.set_uniforms(self._deep_through.actor, {**materials.FIXED, "deepAlpha": 0.5})
        self.shown: tuple[PlacedPoint, ...] = ()

    @property
    def solid(self) -> list[vtkActor]:
        return [self._lit.actor, self._quiet.actor]

    @property
    def under_skin(self) -> list[vtkActor]:
        return [self._deep.actor]

    @property
    def over_all(self) -> list[vtkActor]:
        return [self._deep_through.actor, self._rings.actor, self._beacon.actor]

    def show(self, subject: Subject, hovered: str | None) -> None:
        """hovered: ``point:<id>:<side>`` of the point under the pointer, or anything else."""
        self.shown = subject.points + subject.quiet
        yellow = _colours(subject)
        _place(self._lit, subject.points, [_LIT] * len(yellow), yellow)
        over = [name_of(point) == hovered for point in subject.quiet]
        pointed = tuple(point for point, on in zip(subject.quiet, over, strict=True) if on)
        radii = [_BEACON] * len(yellow) + [_HOVER_BEACON] * len(pointed)
        _place(self._beacon, subject.points + pointed, radii, yellow + [palette.POINT] * len(pointed))
        _place(self._rings, subject.quiet, [_RING] * len(over), [palette.POINT_QUIET] * len(over))
        far = _FAR_FEW if len(over) <= _FEW else _FAR_MANY
        materials.set_uniforms(self._rings.actor, {"farShare": far})
        radii = [_HOVERED if on else _QUIET for on in over]
        _place(self._quiet, subject.quiet, radii, [palette.POINT if on else palette.POINT_QUIET for on in over])
        glows = list(_glows(subject.deep))
        places = np.array([place for _, place, _ in glows], float).reshape(-1, 4)
        colours = np.array([_bytes(_own_colour(subject, zone)) for zone, _, _ in glows], np.uint8).reshape(-1, 3)
        own = 2.0 if subject.rivals else 0.0
        states = np.array([own + float(zone.kind == "essential") for zone, _, _ in glows])
        shares = np.array([share for _, _, share in glows])
        for spheres in (self._deep, self._deep_through):
            spheres.set(places[:, :3], 1.7 * places[:, 3], colours, state=states, share=shares)

    @staticmethod
    def buried(point: PlacedPoint, pose: Pose, limit: float) -> bool:
        """True when a quiet point lies deeper than ``limit`` (mm from the eye) allows: only its ring is seen."""
        return float(np.linalg.norm(np.asarray(point.position) - pose.eye)) - PULL >= limit

    @staticmethod
    def faces(point: PlacedPoint, pose: Pose) -> bool:
        """True on the near side of the body, where even the ring of a buried point can be seen."""
        return float(np.dot(point.normal, pose.outward)) > 0.0

    def set_view(self, pose: Pose, depth_per_mm: float) -> None:
        """Follow the camera: which points are on the far side, and how much depth (NDC) one millimetre is."""
        for over in (self._beacon, self._rings):
            materials.set_uniforms(over.actor, {"towardsEye": pose.outward.tolist()})
        materials.set_pull(self._quiet.actor, PULL * depth_per_mm)


def _glows(deep: Deep) -> Iterator[tuple[PlacedZone, tuple[float, float, float, float], float]]:
    """Each deep place with how strongly it glows, 0..1; a run of places through the head as one even band of light."""
    for zone in {id(zone): zone for zone, _ in deep}.values():
        places = [place for known, place in deep if known is zone]
        if zone.teeth or len(places) == 1:
            yield from ((zone, place, 1.0) for place in places)
            continue
        for start, stop in pairwise(np.array(places)):
            count = max(1, round(float(np.linalg.norm((stop - start)[:3])) / (_BAND * float(start[3] + stop[3]) / 2)))
            for step in range(count + (stop == places[-1]).all()):
                x, y, z, radius = start + (stop - start) * step / count
                yield zone, (x, y, z, radius), _BAND_SHARE


def _colours(subject: Subject) -> list[Rgb]:
    """Yellow for each point, or the colour in which its pain is compared."""
    if not subject.rivals:
        return [palette.POINT] * len(subject.points)
    return [colour for rival, colour in zip(subject.rivals, COMPARED, strict=False) for _ in rival.points]


def _own_colour(subject: Subject, zone: PlacedZone) -> Rgb:
    """The colour of the point that a deep zone belongs to; white when it stands alone."""
    for rival, colour in zip(subject.rivals, COMPARED, strict=False):
        if any(known is zone for point in rival.points for known in point.zones):
            return colour
    return (1.0, 1.0, 1.0)


def _bytes(colour: Rgb) -> tuple[int, int, int]:
    red, green, blue = (int(255 * part) for part in colour)
    return red, green, blue


def name_of(point: PlacedPoint) -> str:
    """How the session names a hovered point."""
    return f"point:{point.point_id}:{point.side}"


def _place(spheres: Spheres, points: Sequence[PlacedPoint], radii: Sequence[float], colours: Sequence[Rgb]) -> None:
    centres = np.array([point.position for point in points], float).reshape(-1, 3)
    tints = np.array([_bytes(colour) for colour in colours], np.uint8).reshape(-1, 3)
    outward = np.array([point.normal for point in points], float).reshape(-1, 3)
    spheres.set(centres, np.array(radii, float), tints, outward=outward)
