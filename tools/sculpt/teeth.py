"""Teeth from their table: a crown of its class with its cusps, a waist at the neck, and a stub of root below it.

A tooth of the table, always the left one (x < 0); the right one is its mirror image, has

- ``neck`` and ``tip``: [x, y, z] mm, middle of the neck, and of the incisal edge or of the plane of the cusps;
- ``yaw``: degrees, where its distal side faces: 0 straight sideways (to -x), 90 straight back (to -y);
- ``crown``, ``neck_size``: [mesiodistal, buccolingual] widths in mm, greatest of the crown, and at the neck;
- ``cusps``: mm over the groove between them; their number says which tooth it is:
  1 and ``edge`` (mm, thickness of the incisal edge): incisor, the cusp being the bow of the edge;
  1 without ``edge``: canine; 2: premolar, [buccal, lingual];
  4 or 5: molar, [mesiobuccal, distobuccal, mesiolingual, distolingual, distal].
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from scipy.interpolate import PchipInterpolator

from app.anatomy.frame import MIRROR
from tools.sculpt.mesh import Doubles, Ints, Mesh

#: Points round the tooth; the first looks distally, a quarter on buccally. Cusps lie on these rays.
_ROUND = 16
#: How far the groove between the cusps of a molar is drawn in on its buccal and lingual face.
_GROOVE = 0.94
#: Length of the stub of root, mm, and its taper per mm.
ROOT, _TAPER = 5.0, 0.045
#: Rings from the neck (0) towards the cusps (1).
_HEIGHTS = np.array([0, 0.14, 0.32, 0.55, 0.78])
#: Rings of the chewing surface, as shares of its rim, outermost first; its middle is one point.
_TABLE = (1.0, 0.72, 0.36)


@dataclass(frozen=True)
class _Form:
    """How wide a crown is on its way from neck to tip: 0 as at the neck, 1 as at the widest; at ``_HEIGHTS`` and 1.

    mesiodistal, buccal, lingual: six shares each; the last is that of the rim of the chewing surface, of the widest.
    power: exponent of the outline seen from above (2 ellipse, larger: squarer).
    """

    mesiodistal: tuple[float, ...]
    buccal: tuple[float, ...]
    lingual: tuple[float, ...]
    power: float


_INCISOR = _Form((0, 0.35, 0.68, 0.93, 1.0, 0.93), (0, 0.8, 1.0, 0.7, 0.1, 0), (0, 0.85, 1.0, -0.6, -2.1, 0), 2.3)
_CANINE = _Form((0, 0.42, 0.78, 1.0, 0.95, 0.6), (0, 0.8, 1.0, 0.75, -0.2, 0.22), (0, 0.85, 1.0, 0, -1.8, 0.22), 2.2)
_PREMOLAR = _Form((0, 0.5, 0.85, 1.0, 0.85, 0.72), (0, 0.8, 1.0, 0.85, 0.2, 0.6), (0, 0.55, 0.9, 1.0, 0.7, 0.62), 2.4)
_MOLAR = _Form((0, 0.48, 0.82, 1.0, 0.92, 0.8), (0, 0.8, 1.0, 0.85, 0.3, 0.7), (0, 0.55, 0.9, 1.0, 0.7, 0.72), 2.9)
#: Rays (steps of a sixteenth from distal towards buccal) on which the cusps of a tooth stand, by their number.
_RAYS = {2: (4, 12), 4: (6, 2, 10, 14), 5: (6, 3, 10, 14, 1)}


@dataclass(frozen=True, eq=False)
class Tooth:
    """One tooth of the table, on its own axes (rows of ``axes``: distal, buccal, towards the tip; unit length)."""

    neck: Doubles
    axes: Doubles
    height: float
    crown: Doubles
    neck_size: Doubles
    cusps: tuple[float, ...]
    edge: float | None

    @classmethod
    def of(cls, row: dict[str, Any]) -> Tooth:
        neck, tip = np.asarray(row["neck"], float), np.asarray(row["tip"], float)
        height = float(np.linalg.norm(tip - neck))
        up = (tip - neck) / height
        yaw = np.radians(row["yaw"])
        distal = np.array([-np.cos(yaw), -np.sin(yaw), 0])
        distal -= up * (distal @ up)
        distal /= np.linalg.norm(distal)
        buccal = np.cross(up, distal)
        buccal *= np.sign(buccal @ np.array([-np.sin(yaw), np.cos(yaw), 0]))
        sizes = np.asarray(row["crown"], float), np.asarray(row["neck_size"], float)
        return cls(neck, np.stack([distal, buccal, up]), height, *sizes, tuple(row["cusps"]), row.get("edge"))

    def mesh(self) -> Mesh:
        """Closed, wound outward, at most 300 triangles."""
        rings = np.stack([*self._root(), *self._walls(), *self._table()])
        ends = np.array([[0, 0, -ROOT - 0.8], self._middle()])
        vertices = np.concatenate([rings.reshape(-1, 3), ends]) @ self.axes + self.neck
        mesh = Mesh(vertices, _lattice(len(rings)))
        if mesh.volume < 0:
            mesh = Mesh(vertices, mesh.faces[:, ::-1].copy())
        return mesh.with_normals()

    def mirrored(self) -> Tooth:
        """The same tooth on the other side of the body."""
        return replace(self, neck=self.neck * MIRROR, axes=self.axes * MIRROR)

    def root_half(self, height: Doubles) -> Doubles:
        """(..., 2) mm: half widths of the root at ``height`` (..., 1) mm over the neck (negative: below it)."""
        half: Doubles = self.neck_size / 2 * (1 + _TAPER * height)
        return half

    @property
    def _form(self) -> _Form:
        if len(self.cusps) == 1:
            return _CANINE if self.edge is None else _INCISOR
        return _PREMOLAR if len(self.cusps) == 2 else _MOLAR

    def _root(self) -> list[Doubles]:
        return [_outline(self.root_half(np.array([-ROOT])), 2.2, -ROOT)]

    def _walls(self) -> list[Doubles]:
        high = self.height - (0.5 * self.cusps[0] if self._form is _CANINE else 0)
        return [self._section(k, height * high) for k, height in enumerate(_HEIGHTS)]

    def _section(self, k: int, height: float) -> Doubles:
        """(_ROUND, 3) mm on the tooth's axes."""
        half, neck = self.crown / 2, self.neck_size / 2
        shares = np.array([self._form.mesiodistal[k], self._form.buccal[k], self._form.lingual[k]])
        least, most = neck[[0, 1, 1]], half[[0, 1, 1]]
        along, out, back = np.maximum(least + shares * (most - least), 0.3 * most)
        ring = _outline(np.array([along, 1.0]), self._form.power, height)
        ring[:, 1] *= np.where(ring[:, 1] > 0, out, back)
        if self._form is _MOLAR and k >= 3:
            ring[[4, 12], :2] *= _GROOVE
        return ring

    def _table(self) -> list[Doubles]:
        """The rings of the chewing surface or of the incisal edge."""
        half = self.crown / 2
        form = self._form
        if self.edge is not None:
            half = np.array([half[0] * form.mesiodistal[-1], self.edge / 2])
        else:
            half = half * [form.mesiodistal[-1], (form.buccal[-1] + form.lingual[-1]) / 2]
        rings = []
        for share in _TABLE[: 2 if len(self.cusps) == 1 else 3]:
            ring = _outline(half * share, form.power, self.height)
            ring[:, 2] += self._relief(share, ring[:, 0] / half[0])
            rings.append(ring)
        return rings

    def _relief(self, share: float, along: Doubles) -> Doubles:
        """(_ROUND,) mm over the tip's plane of a ring of the chewing surface; ``along``: -1 mesial, 1 distal."""
        if len(self.cusps) == 1:
            bow = self.cusps[0]
            if self.edge is None:
                return -bow * (np.abs(along) + 0.12 * along) - 0.3 * share
            return -bow * np.abs(along) ** 2.5 * np.where(along > 0, 1.0, 0.45)
        ray = np.arange(_ROUND)
        rise = np.zeros(_ROUND)
        reach = 1.9 if len(self.cusps) > 2 else 3.2
        top = PchipInterpolator([0, 0.36, 0.72, 1.0, 1.3], [0, 0.32, 1.0, 0.62, 0])(share)
        for at, height in zip(_RAYS[len(self.cusps)], self.cusps, strict=True):
            away = np.abs((ray - at + _ROUND / 2) % _ROUND - _ROUND / 2)
            rise = np.maximum(rise, height * top * np.clip(1 - away / reach, 0, 1))
        rim = 0.28 * max(self.cusps) * (share > 0.9)
        return np.maximum(rise, rim) - max(self.cusps)

    def _middle(self) -> tuple[float, float, float]:
        low = 0.0 if len(self.cusps) == 1 else -1.05 * max(self.cusps)
        return 0.0, 0.0, self.height + low


def build_teeth(table: dict[str, Any], only: set[str] | None = None) -> dict[str, Mesh]:
    """Structure id -> mesh, both sides; ``only``: just these names of the table."""
    built: dict[str, Mesh] = {}
    for name, row in table["structures"].items():
        if only is None or name in only:
            built[name] = Tooth.of(row).mesh()
            built[name[:-2] + ".r"] = built[name].mirrored()
    return built


def _outline(half: Doubles, power: float, height: float) -> Doubles:
    """(_ROUND, 3) mm: a superellipse at ``height``."""
    angle = 2 * np.pi * np.arange(_ROUND) / _ROUND
    c, s = np.cos(angle), np.sin(angle)
    reach = (np.abs(c) ** power + np.abs(s) ** power) ** (-1 / power)
    return np.column_stack([half[0] * c * reach, half[1] * s * reach, np.full(_ROUND, height)])


def _lattice(rings: int) -> Ints:
    """Faces between ``rings`` rings, and the fans that close both ends (two more vertices)."""
    ray = np.arange(_ROUND)
    after = (ray + 1) % _ROUND
    faces = []
    for ring in range(rings - 1):
        low, high = ring * _ROUND, (ring + 1) * _ROUND
        faces.append(np.column_stack([low + ray, low + after, high + after]))
        faces.append(np.column_stack([low + ray, high + after, high + ray]))
    first, last, end = 0, (rings - 1) * _ROUND, rings * _ROUND
    faces.append(np.column_stack([first + after, first + ray, np.full(_ROUND, end)]))
    faces.append(np.column_stack([last + ray, last + after, np.full(_ROUND, end + 1)]))
    return np.concatenate(faces)
