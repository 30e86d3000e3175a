"""What is tied to what across the content: muscles to the bones they hold on to, points to where they are felt."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from app.content.library import Library
    from app.content.records import Zone


class Attached(NamedTuple):
    """Ids of the muscles that start and that end at a bone, in the order of the file."""

    starts: tuple[str, ...]
    ends: tuple[str, ...]


class Felt(NamedTuple):
    """Ids of the points that are felt at a place: usually, or in some people only."""

    usual: tuple[str, ...]
    sometimes: tuple[str, ...]

    @property
    def all(self) -> tuple[str, ...]:
        return (*self.usual, *self.sometimes)


def attached_to(library: Library, bone: str) -> Attached:
    """bone: a structure id without side."""
    starts, ends = [], []
    for muscle_id, muscle in library.content.muscles.items():
        parts = muscle.parts.values()
        if any(part.starts is not None and bone in part.starts.bones for part in parts):
            starts.append(muscle_id)
        if any(part.ends is not None and bone in part.ends.bones for part in parts):
            ends.append(muscle_id)
    return Attached(tuple(starts), tuple(ends))


def felt_in(library: Library, region_id: str) -> Felt:
    """The points that send pain to a region."""
    return _felt(library, lambda zone: zone.region == region_id)


def felt_in_tooth(library: Library, tooth: str) -> Felt:
    """The points that send pain to a tooth, by its structure id without side (``tooth_upper_6``); else none."""
    kind, _, rest = tooth.partition("_")
    jaw, _, place = rest.partition("_")
    if kind != "tooth" or jaw not in ("upper", "lower") or not place.isdigit():
        return Felt((), ())
    number = int(f"{1 if jaw == 'upper' else 4}{place}")  # FDI, on the right side
    return _felt(library, lambda zone: number in zone.teeth)


def _felt(library: Library, fits: Callable[[Zone], bool]) -> Felt:
    """A point that is felt in both ways counts as usual."""
    kinds = {
        point_id: {zone.kind for zone in entry.point.zones if fits(zone)} for point_id, entry in library.points.items()
    }
    usual = tuple(point_id for point_id, found in kinds.items() if "essential" in found)
    return Felt(usual, tuple(point_id for point_id, found in kinds.items() if found == {"spillover"}))
