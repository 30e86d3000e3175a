"""Which structures stand out: pure decisions over an atlas, without drawing."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Mapping
from enum import Enum
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from app.anatomy.atlas import Atlas, StructureInfo
from app.scene import palette
from app.session import LayerKey, Theme

if TYPE_CHECKING:
    from app.placement.placed import PlacedPoint


class Role(Enum):
    PLAIN = "plain"
    LIT = "lit"
    """Selected."""
    KIN = "kin"
    """Another part of the selected muscle."""
    WRONG = "wrong"
    """Answered by mistake: hatched."""
    CALM = "calm"
    """Subdued beside a selection."""
    GHOST = "ghost"
    """Lies over the selection, or was made so: only its rim is drawn."""
    HIDDEN = "hidden"


def layer_of(info: StructureInfo) -> LayerKey:
    """The layer that the user shows or hides it with."""
    if info.tissue == "skin":
        return "skin"
    if info.tissue == "muscle":
        return f"muscle_{min(max(info.layer, 1), 5)}"  # type: ignore[return-value]
    return "bone"


_BELOW_ALL = 99
"""The layer of what is no muscle: every muscle may lie over it."""


class Cover:
    """Knows which muscles lie over which: more superficial by layer, and in front of its outer face somewhere."""

    #: The other muscle lies before the face within this height, and this far aside, mm.
    HEIGHT, ASIDE = 45.0, 11.0
    #: ... over at least this part of the muscle's whole surface (half of which looks inwards).
    SHARE = 0.16
    #: ... of a bone's, most of which may look anywhere.
    SHARE_OF_BONE = 0.05

    def __init__(self, atlas: Atlas) -> None:
        self._atlas = atlas
        self._found: dict[str, frozenset[str]] = {}
        self._samples = {
            info.id: _every(atlas.full.structure_vertices(info.id), 240) for info in atlas.of_tissue("muscle")
        }

    def over(self, structure_id: str) -> frozenset[str]:
        """Ids of the muscles that lie over this one."""
        if structure_id not in self._found:
            self._found[structure_id] = frozenset(self._search(structure_id))
        return self._found[structure_id]

    def _search(self, structure_id: str) -> Iterable[str]:
        own = _every(self._atlas.full.structure_vertices(structure_id), 40)
        normals = _every(self._atlas.full.structure_normals(structure_id), 40)
        low, high = own.min(axis=0) - self.HEIGHT, own.max(axis=0) + self.HEIGHT
        info = self._atlas.structures[structure_id]
        layer, share = (info.layer, self.SHARE) if info.tissue == "muscle" else (_BELOW_ALL, self.SHARE_OF_BONE)
        for structure, other in self._samples.items():
            if self._atlas.structures[structure].layer >= layer:
                continue
            near = other[((other > low) & (other < high)).all(axis=1)]
            if not len(near):
                continue
            height = normals @ near.T - (normals * own).sum(1)[:, None]
            squared = (own**2).sum(1)[:, None] - 2 * own @ near.T + (near**2).sum(1)[None, :]
            before = (height > 1.0) & (height < self.HEIGHT) & (squared - height**2 < self.ASIDE**2)
            if before.any(axis=1).mean() > share:
                yield structure


def _every(rows: NDArray[np.float32], count: int) -> NDArray[np.float32]:
    """About ``count`` rows, evenly chosen."""
    return np.array(rows[:: max(1, len(rows) // count)])


def roles(
    atlas: Atlas,
    lit: frozenset[str],
    kin: frozenset[str],
    hidden: frozenset[LayerKey],
    cover: Cover,
    wrong: frozenset[str] = frozenset(),
    *,
    without: frozenset[str] = frozenset(),
    ghosted: frozenset[str] = frozenset(),
    only: frozenset[str] = frozenset(),
) -> dict[str, Role]:
    """Role of every structure but the skin.

    What is selected, or was answered by mistake, is shown even where its layer is hidden or others are shown alone
    (``only``), but not when it was itself hidden (``without``) or ``ghosted``.
    """
    over = frozenset().union(*(cover.over(structure) for structure in lit)) if lit else frozenset()
    found: dict[str, Role] = {}
    for info in atlas.structures.values():
        if info.tissue == "skin":
            continue
        if info.id in without:
            role = Role.HIDDEN
        elif info.id in ghosted:
            role = Role.GHOST
        elif info.id in lit:
            role = Role.LIT
        elif info.id in wrong:
            role = Role.GHOST if info.id in over else Role.WRONG
        elif layer_of(info) in hidden or (only and info.id not in only):
            role = Role.HIDDEN
        elif info.id in over and info.id not in only:
            role = Role.GHOST
        elif info.id in kin:
            role = Role.KIN
        elif lit and info.tissue == "muscle":
            role = Role.CALM
        else:
            role = Role.PLAIN
        found[info.id] = role
    return found


def tint(structure_id: str) -> float:
    """0.89 .. 1.11, the same on both sides: sets neighbouring muscles apart."""
    base = structure_id.rsplit(".", 1)[0]
    return 1.0 + 0.11 * (2.0 * (zlib.crc32(base.encode()) % 997) / 996 - 1.0)


@lru_cache(maxsize=4096)
def colour(info: StructureInfo, role: Role, theme: Theme) -> tuple[int, int, int]:
    """The structure's own colour in that role, 0..255. Remembered: each selection asks for those of all structures."""
    base = np.array(palette.TISSUE[info.tissue])
    if info.tissue == "muscle":
        if role is Role.LIT:
            base = np.array(palette.MUSCLE_LIT)
        elif role is Role.KIN:
            base = np.array(palette.MUSCLE_KIN) * tint(info.id)
        else:
            base = base * tint(info.id)
            if role in (Role.CALM, Role.WRONG):
                base = 0.28 * base + 0.72 * np.array(palette.MOODS[theme].calm) * (0.5 + 0.5 * tint(info.id))
    elif role is Role.LIT:
        base = base + palette.HARD_LIT_SHARE * (np.array(palette.HARD_LIT) - base)
    if info.borrowed_from is not None:
        share = palette.SCHEMATIC_SHARE if info.tissue == "muscle" else 0.4 * palette.SCHEMATIC_SHARE
        base = base + share * (np.array(palette.SCHEMATIC) - base)
    red, green, blue = np.clip(base * 255, 0, 255).astype(int)
    return int(red), int(green), int(blue)


def aching(points: Iterable[PlacedPoint]) -> dict[str, tuple[int, int, int]]:
    """The colours, 0..255, of the teeth in which these points are felt; what is essential outshines spillover."""
    found: dict[str, tuple[int, int, int]] = {}
    zones = [zone for point in points for zone in point.zones]
    for kind, tone in (("spillover", palette.SPILLOVER), ("essential", palette.ESSENTIAL_CORE)):
        red, green, blue = (int(255 * share) for share in tone)
        found |= {tooth: (red, green, blue) for zone in zones if zone.kind == kind for tooth in zone.teeth}
    return found


def hovering(
    atlas: Atlas, hovered: str | None, colours: Mapping[str, tuple[int, int, int]]
) -> dict[str, tuple[int, int, int]]:
    """The colour, 0..255, of the bone, tooth or eye under the pointer; muscles are outlined by their shader."""
    info = atlas.structures.get(hovered or "")
    if info is None or info.tissue in ("muscle", "skin") or info.id not in colours:
        return {}
    own, towards = np.array(colours[info.id]), 255 * np.array(palette.HARD_HOVERED)
    red, green, blue = (own + palette.HARD_HOVERED_SHARE * (towards - own)).astype(int).tolist()
    return {info.id: (red, green, blue)}


def colours(atlas: Atlas, given: Mapping[str, Role], theme: Theme) -> dict[str, tuple[int, int, int]]:
    return {structure: colour(atlas.structures[structure], role, theme) for structure, role in given.items()}
