"""Per-vertex measures of the surface that the shaders read: how open to the light, and the grain of the fibres."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.anatomy.atlas import Floats, Level, Span

#: Cell of the grid that soft shadows are measured on, and how far off the surface, mm.
_CELL, _OFF = 5.0, 8.0
#: Surface before a vertex, mm2 per cell: of a flat sheet alone, and deep in a cleft.
_FLAT, _CROWDED = 4.5, 33.0
#: The same for the nooks of opaque skin, which are finer.
_NOOK_CELL, _NOOK_OFF, _NOOK_FLAT, _NOOK_CROWDED = 3.0, 5.0, 1.7, 4.4


def openness(level: Level, span: Span) -> Floats:
    """(n,) float32 over the span's vertices: 1 where the surface lies open, towards 0 in clefts and under others.

    A soft contact shadow that holds from every direction: how much of the span's surface lies before the vertex, on a
    coarse blurred grid, together with the fine hollows of the surface itself. Costs nothing while drawing, and
    is the same picture on every machine (VTK's screen-space shadows flicker under software OpenGL).
    """
    before = _crowding(level, span, _CELL, _OFF)
    wide = np.clip((before - _FLAT) / (_CROWDED - _FLAT), 0, 1)
    fine = np.clip(-hollows(level, span), 0, 1)
    light: Floats = ((1 - 0.62 * wide) * (1 - 0.45 * fine)).astype(np.float32)
    return light


def nooks(level: Level, span: Span) -> Floats:
    """(n,) float32 over the span's vertices: 1 where skin lies open, towards 0 in nostrils and behind the ear.

    Fine hollows are left out: on opaque skin they would look like dirt.
    """
    before = _crowding(level, span, _NOOK_CELL, _NOOK_OFF)
    crowded = np.clip((before - _NOOK_FLAT) / (_NOOK_CROWDED - _NOOK_FLAT), 0, 1)
    light: Floats = (1 - crowded).astype(np.float32)
    return light


def _crowding(level: Level, span: Span, size: float, off: float) -> Floats:
    """(n,) how much of the span's surface, mm2 per cell of ``size`` mm, lies ``off`` mm before each vertex."""
    rows = slice(span.vertex_start, span.vertex_stop)
    faces = level.faces[span.face_start : span.face_stop]
    a, b, c = (level.vertices[faces[:, k]] for k in range(3))
    area = 0.5 * np.sqrt((np.cross(b - a, c - a) ** 2).sum(axis=1))
    middle = (a + b + c) / 3
    low = middle.min(axis=0) - 8 * size
    shape = tuple(int(n) for n in np.ceil((middle.max(axis=0) + 8 * size - low) / size).astype(int))
    cells = np.ravel_multi_index(tuple(((middle - low) / size).astype(int).T), shape)
    grid = np.bincount(cells, area, int(np.prod(shape))).astype(np.float32).reshape(shape)
    for axis in (0, 1, 2):
        grid = _blur(_blur(grid, axis), axis)
    return _sample(grid, (level.vertices[rows] + off * level.normals[rows] - low) / size - 0.5)


def _sample(grid: NDArray[np.float32], at: NDArray[np.float32]) -> NDArray[np.float32]:
    """(n,) values between the cells' middles (trilinear) at (n, 3) places in cells."""
    at = np.clip(at, 0, np.array(grid.shape) - 1.001)
    cell = at.astype(int)
    part = at - cell
    weights = (1 - part, part)
    flat, first = grid.ravel(), np.ravel_multi_index(tuple(cell.T), grid.shape)
    value = np.zeros(len(at), np.float32)
    for x, y, z in np.ndindex(2, 2, 2):
        weight = weights[x][:, 0] * weights[y][:, 1] * weights[z][:, 2]
        value += weight * flat[first + ((x * grid.shape[1] + y) * grid.shape[2] + z)]
    return value


def _blur(grid: NDArray[np.float32], axis: int) -> NDArray[np.float32]:
    """Running mean over three cells along one axis; beyond the grid there is nothing."""
    along = np.moveaxis(grid, axis, 0)
    total = along.copy()
    total[1:] += along[:-1]
    total[:-1] += along[1:]
    return np.moveaxis(total / np.float32(3), 0, axis)


def folds(level: Level, span: Span) -> Floats:
    """(n,) float32 over the span's vertices: 0 on flat or bulging skin, towards 1 in a fold."""
    return np.clip(-hollows(level, span), 0, 1)


def hollows(level: Level, span: Span) -> Floats:
    """(n,) float32 over the span's vertices: about -1 in a crease .. 0 flat .. +1 on a ridge.

    The mean height of the neighbours under the tangent plane, as a part of the mean edge length.
    """
    rows = slice(span.vertex_start, span.vertex_stop)
    points, normals = level.vertices[rows], level.normals[rows]
    faces = level.faces[span.face_start : span.face_stop] - np.int32(span.vertex_start)
    n = len(points)
    height, length = np.zeros(n), np.zeros(n)
    for a, b in ((0, 1), (1, 2), (2, 0)):
        i, j = faces[:, a], faces[:, b]
        edge = points[j] - points[i]
        long = np.sqrt(np.einsum("ij,ij->i", edge, edge))
        height += np.bincount(i, -np.einsum("ij,ij->i", edge, normals[i]), n)
        height += np.bincount(j, np.einsum("ij,ij->i", edge, normals[j]), n)
        length += np.bincount(i, long, n) + np.bincount(j, long, n)
    return np.clip(4.0 * height / np.maximum(length, 1e-6), -1, 1).astype(np.float32)


def fibre_grain(level: Level, span: Span) -> Floats:
    """(n, 3) float32: along, across, and log2 of the change of across per mm; along = -1 where there are no fibres.

    The change is that of the whole muscle at that height along it (a median), so that neighbouring fibres keep to one
    pattern and it changes only along them, as real fascicles join and part.
    """
    rows = slice(span.vertex_start, span.vertex_stop)
    fibres = np.asarray(level.fibres[rows])
    known = np.asarray(np.isfinite(fibres).all(axis=1))
    grain = np.full((len(fibres), 3), (-1.0, 0.0, -5.0), np.float32)
    if not known.any():
        return grain
    grain[known, :2] = fibres[known]
    faces = level.faces[span.face_start : span.face_stop] - np.int32(span.vertex_start)
    faces = faces[known[faces].all(axis=1)]
    points = level.vertices[rows]
    p0, p1, p2 = (points[faces[:, k]].astype(np.float64) for k in range(3))
    a0, a1, a2 = (fibres[faces[:, k], 1].astype(np.float64) for k in range(3))
    # Gradient of a linear function on a triangle, times twice its area.
    cross = np.cross(p1 - p0, p2 - p0)
    double = np.linalg.norm(cross, axis=1)
    edges = a0[:, None] * (p2 - p1) + a1[:, None] * (p0 - p2) + a2[:, None] * (p1 - p0)
    slope = np.linalg.norm(edges, axis=1)
    n = len(points)
    total = sum(np.bincount(faces[:, k], slope, n) for k in range(3))
    area = sum(np.bincount(faces[:, k], double, n) for k in range(3))
    density = np.clip(total / np.maximum(area, 1e-9), 1 / 400, 1 / 4)
    for own in level.spans.values():
        if span.vertex_start <= own.vertex_start < span.vertex_stop:
            part = np.arange(own.vertex_start, own.vertex_stop) - span.vertex_start
            part = part[known[part]]
            grain[part, 2] = _typical_along(fibres[part, 0], np.log2(density[part]))
    return grain


def _typical_along(along: Floats, values: NDArray[np.float64], bins: int = 16) -> NDArray[np.float64]:
    """(n,) the values' median at each height along, smoothed and interpolated."""
    if not len(along):
        return values
    cell = np.clip((along * bins).astype(int), 0, bins - 1)
    ordered = values[np.lexsort((values, cell))]
    count = np.bincount(cell, minlength=bins)
    start, filled = np.cumsum(count) - count, np.flatnonzero(count)
    middles = (filled + 0.5) / bins
    low, high = (start + (count - 1) // 2)[filled], (start + count // 2)[filled]
    medians = (ordered[low] + ordered[high]) / 2
    padded = np.pad(medians, 1, mode="edge")
    smooth: NDArray[np.float64] = np.interp(along, middles, (padded[:-2] + 2 * padded[1:-1] + padded[2:]) / 4)
    return smooth
