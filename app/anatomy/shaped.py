"""An atlas at any amount of its form. Meshes keep their vertices and triangles; only where these lie changes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from app.anatomy.atlas import Atlas, Floats, Level
from app.anatomy.form import FORM_FILE, Doubles, Form, load_form
from app.anatomy.installed import folder_of


@dataclass(frozen=True)
class Shaper:
    """Takes an atlas from form 0, where it is what it was, to form 1. The first other amount takes a moment."""

    atlas: Atlas
    form: Form

    def prepare(self) -> None:
        """Do now what the first amount would have to wait for."""
        _ = self._full, self._motion

    def at(self, amount: float) -> Atlas:
        """The atlas with everything ``amount`` (0..1) of the way."""
        if not amount:
            return self.atlas
        names = list(self.atlas.landmarks)
        spots = self.places(np.array([self.atlas.landmarks[name] for name in names]), amount)
        return replace(
            self.atlas,
            full=_moved(self.atlas.full, self._full, amount),
            motion=_moved(self.atlas.motion, self._motion, amount),
            landmarks={name: (float(x), float(y), float(z)) for name, (x, y, z) in zip(names, spots, strict=True)},
        )

    def places(self, points: NDArray[np.floating], amount: float) -> Doubles:
        """Where points (n, 3) mm of the atlas lie then."""
        return np.asarray(points, float) + amount * self.form.displacement(points)

    @cached_property
    def _full(self) -> _Way:
        return _way(self.atlas.full, self.form)

    @cached_property
    def _motion(self) -> _Way:
        return _way(self.atlas.motion, self.form)


@dataclass(frozen=True)
class _Way:
    """How a level changes up to form 1: vertices by ``move`` (n, 3) mm, unit normals by ``turn`` (n, 3)."""

    move: Floats
    turn: Floats


def _way(level: Level, form: Form) -> _Way:
    move, slope = form.both(level.vertices)
    turn = turned(level.normals, slope) - level.normals
    return _Way(move.astype(np.float32), turn.astype(np.float32))


def _moved(level: Level, way: _Way, amount: float) -> Level:
    """Between the two ends normals turn evenly, which is right to a degree for proportions as near as these."""
    part = np.float32(amount)
    normals = level.normals + part * way.turn
    normals /= np.sqrt(np.einsum("ij,ij->i", normals, normals))[:, None]
    return replace(level, vertices=level.vertices + part * way.move, normals=normals)


def turned(normals: NDArray[np.floating], slope: Doubles) -> Doubles:
    """Unit normals (n, 3) of surfaces that were displaced with the jacobians ``slope`` (n, 3, 3)."""
    columns = np.moveaxis(slope + np.eye(3), 2, 0)
    turned = sum(normals[:, [k]] * np.cross(columns[k - 2], columns[k - 1]) for k in range(3))
    unit: Doubles = turned / np.linalg.norm(turned, axis=1, keepdims=True)
    return unit


def has_form(pack_id: str) -> bool:
    """True when a pack ships a table of its form, whatever is in it."""
    folder = folder_of(pack_id)
    return folder is not None and (folder / FORM_FILE).is_file()


def shaper_of(atlas: Atlas) -> Shaper | None:
    """What shapes an opened pack; None for a pack without a form. Raises DataError for a table with mistakes."""
    folder = folder_of(atlas.pack_id)
    form = None if folder is None else load_form(folder)
    return None if form is None else Shaper(atlas, form)
