"""A fibre sheet as triangles that are narrow across its fibres and long along them, with the fibres' relief."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from app.anatomy.fibres import FibreSheet
from tools.sculpt.mesh import Doubles, Ints, Mesh
from tools.sculpt.ridges import Ridges, inward

#: A ridge has about this many columns of triangles on the outer and the inner face.
_OUTER, _INNER = 2.8, 0.6
#: mm: rows are at most so far apart, a bend is cut off by so much at most, and the first rows lie so far from the end.
_ROW, _SAGITTA, _NEAR_END = 10.0, 0.12, (0.8, 2.8)
#: mm: half steps along and across in which the slope of the surface is measured.
_STEP_ALONG, _STEP_ACROSS = 0.5, 0.15
#: What the slope of the ridges counts in a vertex' normal; the slope of the triangles round it counts 1.
_FINE = 1.0
#: A sheet this thick for its width is a cord, and shows both faces.
_CORD = 0.3


@dataclass(frozen=True, eq=False)
class Strip:
    """One sheet with its ridges. fray: whether its origin and its insertion end in teeth."""

    sheet: FibreSheet
    ridges: Ridges
    fray: tuple[bool, bool] = (True, True)

    @cached_property
    def _lengths(self) -> Doubles:
        """(65,) mm along the fibres at even steps across."""
        points = self.sheet.mid(np.linspace(0, 1, 65)[:, None], np.linspace(0, 1, 65))
        total: Doubles = np.linalg.norm(np.diff(points, axis=0), axis=-1).sum(axis=0)
        return total

    def width(self, u: Doubles, v: Doubles) -> Doubles:
        """(...) mm square to the fibres per unit of across."""
        along, across = self.sheet.tangents(u, v)
        along = along / np.maximum(np.linalg.norm(along, axis=-1, keepdims=True), 1e-9)
        square: Doubles = np.linalg.norm(across - along * (across * along).sum(-1, keepdims=True), axis=-1)
        return square

    def surface(self, u: Doubles, v: Doubles, face: int) -> Doubles:
        """(n, 3) mm: points of one face (+1, -1) with relief and frayed ends."""
        sheet = self.sheet
        along, across = sheet.tangents(u, v)
        along = along / np.maximum(np.linalg.norm(along, axis=-1, keepdims=True), 1e-9)
        square = across - along * (across * along).sum(-1, keepdims=True)
        width = np.linalg.norm(square, axis=-1)
        normal = np.cross(along, square) / np.maximum(width, 1e-9)[:, None]
        thickness = sheet.thickness(u, v)
        relief = self.ridges.height(v, u * self._lengths.mean(), width, thickness)
        points: Doubles = sheet.mid(u, v) + normal * (face * (thickness / 2 + relief))[:, None]
        if sheet.midline:
            points[:, 0] = np.where((u > 0) | (sheet.meeting(v) < 1), np.minimum(points[:, 0], 0), 0)
        if not sheet.periodic:
            length = np.interp(v, np.linspace(0, 1, 65), self._lengths)
            for end, frayed in enumerate(self.fray):
                if frayed:
                    width, thick = self.width(np.full_like(v, end), v), sheet.thickness(abs(end - 0.06), v)
                    teeth = self.ridges.fray(v, width, thick, end)
                    if end == 0:
                        teeth = teeth * (1 - sheet.meeting(v))
                    points += along * ((2 * end - 1) * teeth * inward(np.abs(u - end) * length))[:, None]
        return points

    def normals(self, u: Doubles, v: Doubles, face: int) -> Doubles:
        """(n, 3) unit normals of one face, relief and all, outward."""
        step_u = _STEP_ALONG / self._lengths.mean()
        step_v = np.minimum(_STEP_ACROSS / np.maximum(self.width(u, v), 1), 0.02)
        if self.sheet.periodic:
            ahead, behind = u + step_u, u - step_u
        else:
            ahead, behind = np.minimum(u + step_u, 1), np.maximum(u - step_u, 0)
        along = self.surface(ahead, v, face) - self.surface(behind, v, face)
        across = self.surface(u, np.minimum(v + step_v, 1), face) - self.surface(u, np.maximum(v - step_v, 0), face)
        normal = face * np.cross(along, across)
        if self.sheet.midline:
            normal[(u == 0) & (self.sheet.meeting(v) == 1), 0] = 0
        unit: Doubles = normal / np.maximum(np.linalg.norm(normal, axis=1, keepdims=True), 1e-12)
        return unit

    def mesh(self) -> Mesh:
        """The closed strip with normals that show its ridges; fibres are the sheet's own (u, v)."""
        rows = self._rows()
        ring, midline = self.sheet.periodic, self.sheet.midline
        fine, coarse = (self._columns(rows, per) for per in (_OUTER, _INNER))
        faces_out = (1, -1) if self._is_cord() else (self._outer_face(),)
        uv: list[tuple[float, float, int]] = []
        rim: dict[tuple[int, float], int] = {}
        triangles: list[tuple[int, int, int]] = []
        ends: dict[int, list[int]] = {}
        last = len(rows) - 1
        for face in (1, -1):
            columns = list(fine if face in faces_out else coarse)
            if not ring:
                columns[0], columns[last] = fine[0], fine[last]
            index = []
            for i, (u, own) in enumerate(zip(rows, columns, strict=True)):
                end = not ring and (i == last or (i == 0 and not midline))
                ids = []
                for v in own:
                    if end or v in (0.0, 1.0) or (midline and i == 0 and self.sheet.meeting(v) == 0):
                        if (i, v) not in rim:
                            rim[i, v] = len(uv)
                            uv.append((u, v, 0))
                        ids.append(rim[i, v])
                    else:
                        ids.append(len(uv))
                        uv.append((u, v, face))
                index.append(ids)
            ends[face] = index[0]
            for i in range(last + ring):
                j = (i + 1) % len(rows)
                at_end = 0 if ring else (-1 if i == 0 else 1 if j == last else 0)
                for a, b, c in _zipped(columns[i], columns[j], index[i], index[j], at_end):
                    triangles.append((a, b, c) if face > 0 else (a, c, b))
        if midline:
            triangles += _wall(ends[1], ends[-1])
        return self._dressed(np.array(uv), np.array(triangles))

    def _dressed(self, uv: Doubles, triangles: Ints) -> Mesh:
        u, v, face = uv[:, 0], uv[:, 1], uv[:, 2]
        vertices, normals = np.empty((len(uv), 3)), np.zeros((len(uv), 3))
        for side in (1, -1):
            own = (face == side) | ((face == 0) & (side == 1))
            vertices[own] = self.surface(u[own], v[own], side)
        mesh = Mesh(vertices, triangles, None, uv[:, :2].copy()).with_normals()
        assert mesh.normals is not None
        normals = mesh.normals
        for side in (1, -1):
            own = face == side
            normals[own] += _FINE * self.normals(u[own], v[own], side)
        normals /= np.maximum(np.linalg.norm(normals, axis=1, keepdims=True), 1e-12)
        return Mesh(vertices, triangles, normals, mesh.fibres)

    def _rows(self) -> list[float]:
        """u of the rows: closer where the fibres bend, and at the ends."""
        t = np.linspace(0, 1, 201)
        points = self.sheet.mid(t[:, None], np.linspace(0, 1, 9))
        step = np.median(np.linalg.norm(np.diff(points, axis=0), axis=-1), axis=1)
        length = np.concatenate([[0], np.cumsum(step)])
        bend = np.linalg.norm(np.diff(points, 2, axis=0), axis=-1) / np.maximum(step[1:, None] ** 2, 1e-9)
        wanted = np.clip(np.sqrt(8 * _SAGITTA / np.maximum(np.quantile(bend, 0.8, axis=1), 1e-4)), 2.2, _ROW)
        wanted = np.convolve(np.pad(wanted, 10, mode="edge"), np.ones(19) / 19, mode="valid")[: len(t)]
        first, last = (0.0, length[-1]) if self.sheet.periodic else (_NEAR_END[-1], length[-1] - _NEAR_END[-1])
        rank = np.concatenate([[0], np.cumsum(np.diff(length) / ((wanted[1:] + wanted[:-1]) / 2))])
        low, high = np.interp([first, last], length, rank)
        count = max(10 if self.sheet.periodic else 3, int(np.ceil(high - low)))
        inner = np.interp(np.linspace(low, high, count + 1), rank, t)
        if self.sheet.periodic:
            return [float(u) for u in inner[:-1]]
        near = np.interp(_NEAR_END[:-1], length, t)
        far = np.interp(length[-1] - np.array(_NEAR_END[-2::-1]), length, t)
        return [0.0, *(float(u) for u in (*near, *inner, *far)), 1.0]

    def _columns(self, rows: list[float], per_ridge: float) -> list[list[float]]:
        """v of the columns in each row: halves of halves, so that rows of any number fit together."""
        v = np.linspace(0, 1, 513)
        widest = 1.4 * self.ridges.spacing / per_ridge
        columns = []
        for u in rows:
            width = self.width(np.full(len(v), u), v)
            reach = np.concatenate([[0], np.cumsum((width[1:] + width[:-1]) / 2 / 512)])
            own: list[float] = [0.0]

            def split(low: int, high: int, reach: Doubles = reach, own: list[float] = own) -> None:
                if high - low > 1 and (high - low > 128 or reach[high] - reach[low] > widest):
                    middle = (low + high) // 2
                    split(low, middle)
                    split(middle, high)
                else:
                    own.append(float(v[high]))

            split(0, 512)
            columns.append([own[0], own[1] / 2, *own[1:-1], (1 + own[-2]) / 2, 1.0])
        return columns

    def _is_cord(self) -> bool:
        u, v = np.linspace(0.2, 0.8, 9)[:, None], np.linspace(0, 1, 9)
        thickness = self.sheet.thickness(u, v).max(axis=1)
        return bool(np.median(thickness / self.width(u, v).mean(axis=1)) > _CORD)

    def _outer_face(self) -> int:
        """The face away from the middle of head and neck."""
        u, v = np.linspace(0.1, 0.9, 9)[:, None], np.linspace(0.1, 0.9, 9)
        points, normals = self.sheet.mid(u, v), self.sheet.normal(u, v)
        out = points - np.stack([0 * points[..., 0], 0 * points[..., 0] - 20, np.minimum(points[..., 2], 30)], -1)
        return 1 if (out * normals).sum() > 0 else -1


def _zipped(va: list[float], vb: list[float], a: list[int], b: list[int], at_end: int) -> list[tuple[int, int, int]]:
    """Triangles between two rows, whose columns need not be the same.

    at_end: -1 when the first row is the rim, +1 when the second is: no triangle may then have all corners on the rim,
    as both faces would have it.
    """
    i = j = 0
    last_a, last_b = len(va) - 1, len(vb) - 1
    found = []
    while i < last_a or j < last_b:
        if i == last_a or j == last_b:
            second = i == last_a
        elif at_end and i == j == 0:
            second = at_end < 0
        elif at_end < 0 and j == last_b - 1:
            second = False
        elif at_end > 0 and i == last_a - 1:
            second = True
        else:
            second = vb[j + 1] <= va[i + 1]
        if second:
            found.append((a[i], b[j], b[j + 1]))
            j += 1
        else:
            found.append((a[i], b[j], a[i + 1]))
            i += 1
    return found


def _wall(upper: list[int], lower: list[int]) -> list[tuple[int, int, int]]:
    """Triangles that close the gap between the two faces along their first row."""
    found = []
    for a, b, c, d in zip(upper[:-1], upper[1:], lower[1:], lower[:-1], strict=True):
        found += [(a, b, c)] if b != c else []
        found += [(a, c, d)] if a != d else []
    return found
