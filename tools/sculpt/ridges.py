"""The relief of a muscle's fibres: ridges that run along them, join and part, and end like a torn rope.

Lines of equal ``across`` are fibres, so a wave in ``across`` makes ridges along them. How many fit is decided where
the muscle is as wide as it is: 2^k ridges from edge to edge, k so that they lie about ``spacing`` mm apart; between
two k both waves are mixed, which reads as every other ridge joining its neighbour. Noise that is long along the fibres
bends the ridges, swells them and cuts deeper grooves here and there. All of it follows from the muscle's name alone.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

Doubles = NDArray[np.float64]

#: mm: length along the fibres in which a ridge swells, bends and carries a groove.
_SWELL, _BEND, _GROOVE = 20.0, 32.0, 26.0
#: Height of a ridge over its groove as a part of the spacing, and of the muscle's thickness at most.
_STEEP, _OF_THICKNESS = 0.14, 0.3
#: mm: how far the ends run past the muscle's outline and stay behind it at most, and how far inward that is felt.
_FRAY, _FRAY_REACH = 3.6, 11.0

#: The platysma is a veil rather than bundles; the temporalis has the coarsest fibres one sees.
_STRENGTH = {"platysma": 0.6, "temporalis": 1.3}


def _hash(x: NDArray[np.int64], y: NDArray[np.int64], seed: NDArray[np.int64] | int) -> Doubles:
    """Evenly spread numbers in -1..1, one per lattice place."""
    mask = np.int64(0xFFFFFFFF)
    h = (x * 374761393 + y * 668265263 + np.asarray(seed, np.int64) * 974634777) & mask
    h = ((h ^ (h >> 13)) * 1274126177) & mask
    h = ((h ^ (h >> 16)) * 668265263) & mask
    spread: Doubles = ((h ^ (h >> 15)) & 0xFFFFFF) / float(0x800000) - 1.0
    return spread


def noise(x: Doubles, y: Doubles, seed: NDArray[np.int64] | int) -> Doubles:
    """Smooth noise in about -1..1 over a lattice of unit cells; each column of cells has its own phase along y."""
    column = np.floor(x).astype(np.int64)
    part = x - column
    part = part * part * (3 - 2 * part)
    sides = []
    for k in (0, 1):
        shifted = y + 7.3 * _hash(column + k, np.zeros_like(column), seed)
        row = np.floor(shifted).astype(np.int64)
        t = shifted - row
        t = t * t * (3 - 2 * t)
        sides.append((1 - t) * _hash(column + k, row, seed) + t * _hash(column + k, row + 1, seed))
    mixed: Doubles = (1 - part) * sides[0] + part * sides[1]
    return mixed


@dataclass(frozen=True)
class Ridges:
    """The relief of one muscle. seed: from its name. spacing: mm between ridges. strength: 1 as most have it."""

    seed: int
    spacing: float
    strength: float = 1.0

    @classmethod
    def of(cls, name: str, width: float) -> Ridges:
        """For a muscle of that name and typical width in mm: narrow ones have finer fibres, faint ones coarser."""
        strength = _STRENGTH.get(name, 1.0)
        spacing = float(np.clip(1.5 + width / 14, 2.4, 4.2)) / strength**0.35
        return cls(zlib.crc32(name.encode()) & 0xFFFF, spacing, strength)

    def height(self, across: ArrayLike, along: ArrayLike, width: ArrayLike, thickness: ArrayLike) -> Doubles:
        """mm that the surface stands over the smooth one (mean about 0).

        across: 0..1. along: mm. width: mm per unit of across. thickness: mm; where there is none, there is no relief.
        """
        v, s, width, thickness = np.broadcast_arrays(*(np.asarray(a, float) for a in (across, along, width, thickness)))
        octave = np.clip(np.log2(np.maximum(width, 1e-6) / self.spacing), 0, 9)
        low = np.floor(octave)
        part = np.clip((octave - low - 0.2) / 0.6, 0, 1)
        part = part * part * (3 - 2 * part)
        shape: Doubles = (1 - part) * self._wave(v, s, low) + part * self._wave(v, s, low + 1)
        most = self.strength * np.minimum(_STEEP * self.spacing, _OF_THICKNESS * thickness)
        height: Doubles = shape * most
        return height

    def _wave(self, v: Doubles, s: Doubles, octave: Doubles) -> Doubles:
        """Profile across 2^octave ridges: about -1 in a groove .. 0.6 on a ridge."""
        x = v * 2.0**octave
        seed = self.seed + 31 * octave.astype(np.int64)
        phase = x + 0.55 * noise(0.31 * x, s / _BEND, seed + 1)
        swell = 0.5 + 0.5 * noise(1.0 * phase, s / _SWELL, seed + 2)
        turn = np.cos(2 * np.pi * phase)
        ridge = (0.15 + 0.85 * swell) * (0.55 * turn - 0.16 * np.cos(4 * np.pi * phase))
        coarse = 0.5 * noise(0.4 * x, s / _GROOVE, seed + 3)
        deep = np.clip(noise(0.5 * x + 9, s / _GROOVE, seed + 4) - 0.12, 0, 1)
        groove = 2.0 * deep * np.clip(-turn, 0, 1) ** 2
        profile: Doubles = ridge + coarse - groove + 0.08
        return profile

    def fray(self, across: ArrayLike, width: ArrayLike, thickness: ArrayLike, end: int) -> Doubles:
        """mm that the fibres run past (+) the end (0 = origin, 1 = insertion) or stay behind it (-).

        thickness: mm near that end; thin sheets end in finer teeth.
        """
        v, width, thickness = np.broadcast_arrays(*(np.asarray(a, float) for a in (across, width, thickness)))
        x = v * 2.0 ** np.round(np.clip(np.log2(np.maximum(width, 1e-6) / self.spacing), 0, 9))
        own, flat = self.seed + 501 + end, np.zeros_like(v)
        teeth = np.cos(2 * np.pi * (x + 0.9 * noise(0.45 * x, flat, own)))
        strength = np.clip(0.35 + 0.9 * noise(0.7 * x, flat, own + 3), 0, 1)
        uneven = 0.6 * noise(0.35 * x, flat, own + 7) + 0.6 * noise(1.7 * x, flat, own + 11)
        reach = np.minimum(np.minimum(_FRAY, 0.22 * width), 1.2 + 0.6 * thickness)
        result: Doubles = reach * (0.6 * teeth * strength + 0.55 * uneven)
        return result


def inward(mm: ArrayLike) -> Doubles:
    """(...) share of the fraying that is left so many mm from the end."""
    left: Doubles = np.clip(1 - np.asarray(mm, float) / _FRAY_REACH, 0, 1) ** 2
    return left
