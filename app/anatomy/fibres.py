"""Fibre sheets: a muscle as closed B-spline sheets whose lines u = along the fibres are the fibres themselves.

A sheet has control points (u along the fibres, 0 = origin .. 1 = insertion; v across them) and a grid of
thicknesses. Its two faces lie half a thickness either side of the middle surface and meet on the rim. Where a
muscle has several heads, one sheet is the body and the others are slips that run from their own attachment into it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal, NamedTuple

import numpy as np
import yaml
from numpy.typing import ArrayLike, NDArray
from scipy.interpolate import BSpline
from scipy.spatial import cKDTree

from app.anatomy.frame import MIRROR
from app.errors import DataError

Doubles = NDArray[np.float64]
Role = Literal["whole", "body", "slip", "bundle"]

#: Spacing in mm of the surface samples in which ``coordinates`` looks for the nearest one.
_SAMPLE_SPACING = 1.5
#: Origins nearer to the midline than this meet their mirror image there.
_MIDLINE_MM = 4.0


class Tessellation(NamedTuple):
    """A watertight triangle mesh of one sheet.

    vertices: (n, 3) mm. faces: (m, 3) int32, counter-clockwise seen from outside. uv: (n, 2) along, across.
    """

    vertices: Doubles
    faces: NDArray[np.int32]
    uv: Doubles


@lru_cache(maxsize=64)
def _splines(n: int) -> tuple[BSpline, BSpline]:
    """The n clamped basis functions on [0, 1] and their derivatives; degree 3, or less when n < 4."""
    degree = min(3, n - 1)
    knots = np.concatenate([np.zeros(degree), np.linspace(0, 1, n - degree + 1), np.ones(degree)])
    basis = BSpline(knots, np.eye(n), degree)
    return basis, basis.derivative()


def open_basis(t: Doubles, n: int, derivative: bool = False) -> Doubles:
    """(k, n) weights of n clamped control points at k places in 0..1."""
    if n == 1:
        return np.full((len(t), 1), 0.0 if derivative else 1.0)
    weights: Doubles = _splines(n)[derivative](t)
    return weights


def _periodic_basis(t: Doubles, n: int, derivative: bool) -> Doubles:
    """Uniform cubic B-spline on a ring: control point i sits at t = i / n."""
    s = np.mod(t, 1.0) * n
    k = np.floor(s).astype(int) % n
    x = s - np.floor(s)
    if derivative:
        parts = [-((1 - x) ** 2) / 2, (9 * x**2 - 12 * x) / 6, (-9 * x**2 + 6 * x + 3) / 6, x**2 / 2]
        parts = [part * n for part in parts]
    else:
        parts = [(1 - x) ** 3 / 6, (3 * x**3 - 6 * x**2 + 4) / 6, (-3 * x**3 + 3 * x**2 + 3 * x + 1) / 6, x**3 / 6]
    weights = np.zeros((len(t), n))
    rows = np.arange(len(t))
    for shift, part in zip((-1, 0, 1, 2), parts, strict=True):
        np.add.at(weights, (rows, (k + shift) % n), part)
    return weights


@dataclass(frozen=True, eq=False)
class FibreSheet:
    """One sheet of a muscle. Every method takes u and v (scalars or arrays that broadcast) in 0..1, and gives mm.

    control: (nu, nv, 3) mm. thicknesses: (mu, mv) mm, full thickness. edge, cap: how square the sheet ends across and
    along the fibres (2 = an ellipse, larger = blunter). periodic: u runs round a ring. across: what v = 0 -> 1 means.
    midline: where its origin lies on the midline, it meets its mirror image with its full thickness.
    """

    control: Doubles
    thicknesses: Doubles
    edge: float
    cap: float
    periodic: bool = False
    role: Role = "whole"
    across: str = ""
    midline: bool = False

    def mid(self, u: ArrayLike, v: ArrayLike) -> Doubles:
        """(..., 3) point of the middle surface."""
        return self._control_sum(u, v, False, False)

    def tangents(self, u: ArrayLike, v: ArrayLike) -> tuple[Doubles, Doubles]:
        """(..., 3) derivatives of the middle surface by u (the fibre direction, not unit length) and by v."""
        return self._control_sum(u, v, True, False), self._control_sum(u, v, False, True)

    def normal(self, u: ArrayLike, v: ArrayLike) -> Doubles:
        """(..., 3) unit normal of the middle surface: u direction x v direction."""
        along, across = self.tangents(u, v)
        normal = np.cross(along, across)
        length = np.linalg.norm(normal, axis=-1, keepdims=True)
        unit: Doubles = normal / np.maximum(length, 1e-12)
        return unit

    def thickness(self, u: ArrayLike, v: ArrayLike) -> Doubles:
        """(...) full thickness, exactly 0 on the rim (but for an origin on the midline)."""
        u, v = np.broadcast_arrays(np.asarray(u, float), np.asarray(v, float))
        weights_u, weights_v = self._weights(u, v, self.thicknesses.shape, False, False)
        grid = np.einsum("ka,kb,ab->k", weights_u, weights_v, self.thicknesses, optimize=True).reshape(u.shape)
        result: Doubles = grid * self._fade(u, v)
        return result

    def _fade(self, u: Doubles, v: Doubles) -> Doubles:
        """How much of the thickness is left towards the rim."""
        fade: Doubles = np.sqrt(np.maximum(0.0, 1.0 - np.abs(2.0 * v - 1.0) ** self.edge))
        if self.periodic:
            return fade
        ends = np.abs(2.0 * u - 1.0)
        if self.midline:
            ends = np.where(u < 0.5, ends * (1.0 - self.meeting(v)), ends)
        return fade * np.sqrt(np.maximum(0.0, 1.0 - ends**self.cap))

    def weights(self, u: Doubles, v: Doubles) -> tuple[Doubles, Doubles]:
        """At n places: (n, control points) share of each in the middle surface, (n, thicknesses) in the thickness."""
        n = len(u)
        place_u, place_v = self._weights(u, v, self.control.shape[:2], False, False)
        thick_u, thick_v = self._weights(u, v, self.thicknesses.shape, False, False)
        place = (place_u[:, :, None] * place_v[:, None]).reshape(n, -1)
        thick = (thick_u[:, :, None] * thick_v[:, None]).reshape(n, -1) * self._fade(u, v)[:, None]
        return place, thick

    def meeting(self, v: ArrayLike) -> Doubles:
        """(...) 1 where the origin meets its mirror image on the midline, 0 some mm beside it."""
        if not self.midline:
            return np.zeros(np.shape(v))
        beside = np.abs(self.mid(0.0, v)[..., 0])
        near: Doubles = np.clip(1.0 - beside / _MIDLINE_MM, 0.0, 1.0)
        return near

    def surface(self, u: ArrayLike, v: ArrayLike, face: int = 1) -> Doubles:
        """(..., 3) point of the face on the normal's side (+1) or of the other one (-1)."""
        return self.mid(u, v) + self.normal(u, v) * (0.5 * face * self.thickness(u, v))[..., None]

    def mirrored(self) -> FibreSheet:
        """The same sheet on the other side of the body; its faces +1 and -1 trade places."""
        return replace(self, control=self.control * MIRROR)

    def tessellate(self, spacing: float = 1.0, least: tuple[int, int] = (24, 16)) -> Tessellation:
        """A watertight mesh with about ``spacing`` mm between vertices, closer at the rim, where the faces turn.

        least: rows along and columns across that even a small sheet gets.
        """
        u, v = self.samples(spacing, least)
        grid_u, grid_v = np.meshgrid(u, v, indexing="ij")
        rows, columns = grid_u.shape
        rim = np.zeros((rows, columns), bool)
        rim[:, [0, -1]] = True
        if not self.periodic:
            rim[[0, -1], :] = True
        upper = np.arange(rows * columns).reshape(rows, columns)
        lower = upper.copy()
        lower[~rim] = rows * columns + np.arange(np.count_nonzero(~rim))
        offset = (self.normal(grid_u, grid_v) * (self.thickness(grid_u, grid_v) / 2)[..., None]) * ~rim[..., None]
        middle = self.mid(grid_u, grid_v)
        uv = np.stack([grid_u, grid_v], axis=-1)
        return Tessellation(
            np.concatenate([(middle + offset).reshape(-1, 3), (middle - offset)[~rim]]),
            np.concatenate([self._grid_faces(upper), self._grid_faces(lower)[:, ::-1]]).astype(np.int32),
            np.concatenate([uv.reshape(-1, 2), uv[~rim]]),
        )

    def samples(self, spacing: float, least: tuple[int, int] = (24, 16)) -> tuple[Doubles, Doubles]:
        """u and v of a grid with about ``spacing`` mm between its lines, at least so many, closer at the rim."""
        closed = np.concatenate([self.control, self.control[:1]]) if self.periodic else self.control
        length_u = np.linalg.norm(np.diff(closed, axis=0), axis=-1).sum(axis=0).max()
        length_v = np.linalg.norm(np.diff(self.control, axis=1), axis=-1).sum(axis=1).max()
        count_u = max(least[0], int(np.ceil(length_u / spacing)))
        count_v = max(least[1], int(np.ceil(length_v / spacing)))
        v = (1 - np.cos(np.pi * np.linspace(0, 1, count_v))) / 2
        if self.periodic:
            return np.arange(count_u) / count_u, v
        t = np.linspace(0, 1, count_u)
        u = t - 0.85 * np.sin(2 * np.pi * t) / (2 * np.pi)
        u[[0, -1]] = v[[0, -1]] = 0, 1
        return u, v

    def _grid_faces(self, index: NDArray[np.int64]) -> NDArray[np.int64]:
        """Two triangles per cell of a vertex grid, facing the normal's side."""
        rows = np.concatenate([index, index[:1]]) if self.periodic else index
        a, b, c, d = rows[:-1, :-1], rows[1:, :-1], rows[1:, 1:], rows[:-1, 1:]
        first, second = np.stack([a, b, c], axis=-1), np.stack([a, c, d], axis=-1)
        if not self.periodic:
            # Here the usual diagonal would cut off a triangle of three rim vertices, which both faces share.
            for i, j in ((0, -1), (-1, 0)):
                first[i, j] = a[i, j], b[i, j], d[i, j]
                second[i, j] = b[i, j], c[i, j], d[i, j]
        return np.concatenate([first.reshape(-1, 3), second.reshape(-1, 3)])

    def _control_sum(self, u: ArrayLike, v: ArrayLike, du: bool, dv: bool) -> Doubles:
        u, v = np.broadcast_arrays(np.asarray(u, float), np.asarray(v, float))
        weights_u, weights_v = self._weights(u, v, self.control.shape[:2], du, dv)
        rows = np.einsum("ka,abx->kbx", weights_u, self.control, optimize=True)
        total: Doubles = np.einsum("kb,kbx->kx", weights_v, rows, optimize=True).reshape(*u.shape, 3)
        return total

    def _weights(self, u: Doubles, v: Doubles, shape: tuple[int, ...], du: bool, dv: bool) -> tuple[Doubles, Doubles]:
        basis_u = _periodic_basis if self.periodic else open_basis
        return basis_u(u.ravel(), shape[0], du), open_basis(v.ravel(), shape[1], dv)


def coordinates(sheets: Sequence[FibreSheet], points: ArrayLike) -> Doubles:
    """(n, 2) fibre coordinates (along, across) of ``points`` (n, 3) mm, on the same side of the body as the sheets.

    Each point takes those of the nearest place on the sheets' surfaces. On a slip, ``along`` runs from the slip's
    own attachment (0, or 1 at the insertion) to the body's ``along`` where the two join, and ``across`` follows suit.
    """
    points = np.atleast_2d(np.asarray(points, float))
    sampled = [(*sheet.samples(_SAMPLE_SPACING), sheet) for sheet in sheets]
    grids = [np.stack(np.meshgrid(u, v, indexing="ij"), axis=-1).reshape(-1, 2) for u, v, _ in sampled]
    faces = [
        np.concatenate([sheet.surface(uv[:, 0], uv[:, 1], face) for face in (1, -1)])
        for uv, sheet in zip(grids, sheets, strict=True)
    ]
    _, nearest = cKDTree(np.concatenate(faces)).query(points)
    owner = np.repeat(np.arange(len(sheets)), [len(face) for face in faces])[nearest]
    start = np.concatenate([np.tile(uv, (2, 1)) for uv in grids])[nearest]
    in_a_body = any(sheet.role == "body" for sheet in sheets)
    result = np.empty((len(points), 2))
    for i, (sheet, (u, v, _)) in enumerate(zip(sheets, sampled, strict=True)):
        mine = owner == i
        if not mine.any():
            continue
        step = np.array([np.diff(u).max(), np.diff(v).max()])
        uv = _slide(sheet, points[mine], start[mine], step)
        result[mine] = slip_in_body(sheets, sheet, uv) if in_a_body and sheet.role == "slip" else uv
    return result


def _slide(sheet: FibreSheet, points: Doubles, start: Doubles, reach: Doubles) -> Doubles:
    """Move from the nearest sample to the foot of the point on the middle surface, at most ``reach`` away in u, v."""
    uv = start.copy()
    for _ in range(2):
        along, across = sheet.tangents(*uv.T)
        gap = points - sheet.mid(*uv.T)
        a, b, c = ((x * y).sum(-1) for x, y in ((along, along), (along, across), (across, across)))
        p, q = (gap * along).sum(-1), (gap * across).sum(-1)
        determinant = a * c - b * b
        sound = determinant > 1e-9 * np.maximum(a * c, 1e-12)
        determinant = np.where(sound, determinant, 1.0)
        step = np.stack([(c * p - b * q) / determinant, (a * q - b * p) / determinant], axis=-1) * sound[:, None]
        uv = np.clip(uv + step, start - reach, start + reach)
        uv[:, 1] = np.clip(uv[:, 1], 0, 1)
        uv[:, 0] = np.mod(uv[:, 0], 1) if sheet.periodic else np.clip(uv[:, 0], 0, 1)
    return uv


def body_of(sheets: Sequence[FibreSheet], slip: FibreSheet) -> FibreSheet:
    """The body that a slip runs into: of several, the one nearest to its end."""
    bodies = [sheet for sheet in sheets if sheet.role == "body"]
    grid = np.linspace(0, 1, 41)[:, None], np.linspace(0, 1, 9)
    end = slip.mid(1.0, 0.5)
    gaps = [float(np.linalg.norm(body.mid(*grid) - end, axis=-1).min()) for body in bodies]
    return bodies[int(np.argmin(gaps))]


def slip_in_body(sheets: Sequence[FibreSheet], slip: FibreSheet, uv: Doubles) -> Doubles:
    """(n, 2) coordinates of a slip's own (n, 2) (u, v), continued from those of the body where the slip joins it."""
    body = body_of(sheets, slip)
    ends = coordinates([replace(body, role="whole")], slip.mid(1.0, [0.0, 0.5, 1.0]))
    join = float(ends[1, 0])
    with_the_body = np.dot(slip.tangents(1.0, 0.5)[0], body.tangents(*ends[1])[0]) > 0
    attachment = 0.0 if with_the_body else 1.0
    along = attachment + uv[:, 0] * (join - attachment)
    return np.stack([along, ends[0, 1] + uv[:, 1] * (ends[2, 1] - ends[0, 1])], axis=-1)


def load_sheets(path: Path) -> dict[str, list[FibreSheet]]:
    """Read a table of fibre sheets: structure id without side -> its sheets on the left side, the body first.

    Raises DataError when the file cannot be read or a figure is missing or out of shape.
    """
    try:
        table = yaml.load(path.read_text(encoding="utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
        muscles = table["muscles"].items()
    except OSError as error:
        raise DataError("{path}: cannot be read ({why}); restore the file.", path=path, why=error.strerror) from error
    except (yaml.YAMLError, TypeError, KeyError, AttributeError) as error:
        raise DataError(
            "{path}: is not a table of muscles ({names}); restore it.", path=path, names=" ".join(str(error).split())
        ) from error
    return {name: [_sheet(path, name, row) for row in muscle["sheets"]] for name, muscle in muscles}


def _sheet(path: Path, muscle: str, row: dict[str, Any]) -> FibreSheet:
    try:
        control = np.asarray(row["control"], float)
        thicknesses = np.asarray(row["thickness"], float)
        if control.ndim != 3 or control.shape[2] != 3 or thicknesses.ndim != 2:
            raise ValueError("control must be rows of [x, y, z], thickness rows of numbers")
        if not (np.isfinite(control).all() and np.isfinite(thicknesses).all()):
            raise ValueError("every figure must be a finite number")
        return FibreSheet(
            control,
            thicknesses,
            edge=float(row["edge"]),
            cap=float(row["cap"]),
            periodic=bool(row.get("periodic", False)),
            role=row["role"],
            across=row["across"],
            midline=bool(row.get("midline", False)),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise DataError(
            "{path}: a sheet of {muscle} is at fault ({error}); mend its figures.",
            path=path,
            muscle=muscle,
            error=error,
        ) from error
