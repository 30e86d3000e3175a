"""Fine features of the face, drawn on the smooth skin: strokes (lid and lip lines, brows) and dents (nostrils)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from scipy.interpolate import CubicSpline
from scipy.spatial import cKDTree

from tools.sculpt.mesh import Doubles

#: Strokes are drawn from the front; they count on the skin before this y, mm, and fade in over 10 mm.
_FRONT = 52.0
#: Strokes thinner than this, mm, ask for fine triangles.
_THIN = 1.6


@dataclass(frozen=True, eq=False)
class Stroke:
    """path: (n, 2) x, z mm, right half. height: mm, negative for a groove. width: mm, half width of the bell."""

    path: Doubles
    height: float
    width: float

    def samples(self) -> tuple[Doubles, Doubles]:
        """(k, 2) points along the smooth path, and (k,) 0..1: how far the stroke has faded in from its ends."""
        chord = np.r_[0, np.cumsum(np.linalg.norm(np.diff(self.path, axis=0), axis=1))]
        along = np.linspace(0, chord[-1], max(20, int(chord[-1] / 0.15)))
        t = along / chord[-1]
        end = np.clip((1 - t) / 0.2, 0, 1)
        start = np.ones_like(t) if self.path[0, 0] == 0 else np.clip(t / 0.2, 0, 1)
        fade = np.minimum(start, end)
        return CubicSpline(chord, self.path)(along), fade * fade * (3 - 2 * fade)


class Face:
    """Height over the smooth skin at any of its points."""

    def __init__(self, table: dict[str, Any]) -> None:
        self._strokes = [
            (Stroke(np.asarray(s["path"], float), s["height"], s["width"])) for s in table["strokes"].values()
        ]
        self._dents = [
            (np.asarray(d["at"], float), np.asarray(d["radii"], float), float(d["height"]))
            for d in table["dents"].values()
        ]

    def height(self, points: Doubles) -> Doubles:
        """(n,) mm to move ``points`` (n, 3) along the normal; the same on both sides."""
        place = np.abs(points[:, [0, 2]])
        place[:, 1] = points[:, 2]
        front = np.clip((points[:, 1] - _FRONT) / 10, 0, 1)
        total = np.zeros(len(points))
        for stroke in self._strokes:
            path, fade = stroke.samples()
            far, nearest = cKDTree(path).query(place)
            total += stroke.height * fade[nearest] * np.exp(-((far / stroke.width) ** 2)) * front
        folded = np.column_stack([np.abs(points[:, 0]), points[:, 1:]])
        for at, radii, height in self._dents:
            total += height * np.exp(-(((folded - at) / radii) ** 2).sum(axis=1))
        return total

    def fineness(self, points: Doubles) -> Doubles:
        """(n,) 0..1: 1 where a thin stroke or a dent needs small triangles."""
        place = np.column_stack([np.abs(points[:, 0]), points[:, 2]])
        thin = np.concatenate([stroke.samples()[0] for stroke in self._strokes if stroke.width < _THIN])
        far, _ = cKDTree(thin).query(place)
        wanted = np.clip((5.5 - far) / 4, 0, 1) * (points[:, 1] > _FRONT)
        folded = np.column_stack([np.abs(points[:, 0]), points[:, 1:]])
        for at, radii, _ in self._dents:
            inside = np.sqrt((((folded - at) / radii) ** 2).sum(axis=1))
            wanted = np.maximum(wanted, np.clip(2.5 - inside, 0, 1))
        return wanted
