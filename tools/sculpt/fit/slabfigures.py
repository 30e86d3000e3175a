"""The figures of a slab as one vector, how its surface moves with each of them, and how firmly each one stays."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.interpolate import BSpline
from scipy.spatial import cKDTree

from app.anatomy.frame import MIRROR
from tools.sculpt.mesh import Doubles, Ints
from tools.sculpt.slabs import Slab, shell

#: How stiffly control points, thicknesses and exponents move, and how firmly they stay (per sample).
_STIFF, _STIFF_THICKNESS, _STIFF_EXPONENT, HOLD = 0.0005, 0.0005, 0.02, 0.0003
_LEAST_THICKNESS = 1.2
#: How round and how square a slab may end.
_EXPONENTS = (1.6, 40.0)
Flags = NDArray[np.bool_]


class Skin(NamedTuple):
    """The surface of one slab. points, normals: (n, 3); uv: (n, 2); reach: (n,) mm off the middle; tree: of points."""

    points: Doubles
    normals: Doubles
    uv: Doubles
    reach: Doubles
    tree: cKDTree


def skin_of(sheet: Slab, spacing: float) -> Skin:
    """The slab's surface with points about ``spacing`` mm apart."""
    mesh = shell(sheet, spacing)
    assert mesh.normals is not None and mesh.fibres is not None
    u, v = mesh.fibres.T
    reach = ((mesh.vertices - sheet.mid(u, v)) * sheet.normal(u, v)).sum(axis=1)
    return Skin(mesh.vertices, mesh.normals, mesh.fibres, reach, cKDTree(mesh.vertices))


def moves(slab: dict[str, Any], sheet: Slab, skin: Skin, index: Ints, out: Doubles) -> Doubles:
    """(k, m) how far points of a slab move along ``out`` per mm of every figure of it."""
    u, v = skin.uv[index].T
    nu, nv = sheet.control.shape[:2]
    along, across = sheet.within(u, v)
    control = _basis(along, nu)[:, :, None] * _basis(across, nv)[:, None, :]
    mu, mv = sheet.thicknesses.shape
    thick = _basis(u, mu)[:, :, None] * _basis(v, mv)[:, None, :]
    full = (thick * sheet.thicknesses).sum(axis=(1, 2))
    thick = thick * (skin.reach[index] / np.maximum(full, 0.1) * (out * sheet.normal(u, v)).sum(axis=1))[:, None, None]
    axes = [control, control, control]
    if slab.get("mirror") == "halves":
        half = len(slab["control"][0])
        axes = [_folded(control, half, sign) for sign in MIRROR]
        thick = _folded(thick, len(slab["thickness"][0]), 1.0)
    moves = np.stack([weights * out[:, a, None, None] for a, weights in enumerate(axes)], axis=-1)
    push = skin.reach[index] * (out * sheet.normal(u, v)).sum(axis=1)
    ends = [push * _blunter(v, sheet.edge), push * _blunter(u, sheet.cap)]
    return np.hstack([moves.reshape(len(index), -1), thick.reshape(len(index), -1), np.column_stack(ends)])


def figures(slab: dict[str, Any]) -> Doubles:
    """(m,) control points, thicknesses, and the logarithms of edge and cap."""
    ends = np.log([slab["edge"], slab["cap"]])
    return np.concatenate([np.ravel(slab["control"]), np.ravel(slab["thickness"]), ends]).astype(float)


def filled(slab: dict[str, Any], values: Doubles) -> dict[str, Any]:
    """The slab with these figures, within what a slab may be."""
    control = np.shape(slab["control"])
    count = int(np.prod(control))
    thickness = np.maximum(values[count:-2], _LEAST_THICKNESS).reshape(np.shape(slab["thickness"]))
    edge, cap = np.clip(np.exp(values[-2:]), *_EXPONENTS)
    return {
        **slab,
        "control": values[:count].reshape(control),
        "thickness": thickness,
        "edge": float(edge),
        "cap": float(cap),
    }


def stiffness(slab: dict[str, Any]) -> Doubles:
    """(m, m) quadratic form of the second differences of control points and thicknesses."""
    control, thickness = np.shape(slab["control"]), np.shape(slab["thickness"])
    form = np.zeros((len(figures(slab)),) * 2)
    count = int(np.prod(control))
    form[:count, :count] = _STIFF * np.kron(_bending(control[:2]), np.eye(3))
    form[count:-2, count:-2] = _STIFF_THICKNESS * _bending(thickness)
    return form


def hold(slab: dict[str, Any]) -> Doubles:
    """(m,) how firmly every figure stays where it is; x on the midline stays."""
    hold = np.where(_locked(slab), 1e6, HOLD)
    hold[-2:] = _STIFF_EXPONENT
    return hold


def _locked(slab: dict[str, Any]) -> Flags:
    """(m,) the figures that must stay: x on the midline."""
    locked = np.zeros(len(figures(slab)), bool)
    if slab.get("mirror") == "halves":
        nu, nv = np.shape(slab["control"])[:2]
        grid = locked[: nu * nv * 3].reshape(nu, nv, 3)
        grid[:, -1, 0] = True
    return locked


def _basis(t: Doubles, n: int) -> Doubles:
    """(k, n) weights of the clamped B-spline of ``app.anatomy.fibres``."""
    if n == 1:
        return np.ones((len(t), 1))
    degree = min(3, n - 1)
    knots = np.concatenate([np.zeros(degree), np.linspace(0, 1, n - degree + 1), np.ones(degree)])
    weights: Doubles = BSpline.design_matrix(np.clip(t, 0, 1), knots, degree).toarray()
    return weights


def _folded(weights: Doubles, half: int, sign: float) -> Doubles:
    """(k, nu, nv) weights of all columns -> those of the left half's columns, its mirror images added."""
    left = weights[:, :, :half].copy()
    left[:, :, : half - 1] += sign * weights[:, :, : half - 1 : -1]
    return left


def _blunter(t: Doubles, exponent: float) -> Doubles:
    """(k,) by what share the thickness at ``t`` grows when the end grows blunter, per unit of the exponent's log."""
    off = np.abs(2 * t - 1)
    power = off**exponent
    return np.clip(-power * np.log(np.maximum(off, 1e-9)) * exponent / np.maximum(2 * (1 - power), 1e-6), 0, 2)


def _bending(shape: tuple[int, ...]) -> Doubles:
    along, across = (_second(n) for n in shape)
    return np.kron(along.T @ along, np.eye(shape[1])) + np.kron(np.eye(shape[0]), across.T @ across)


def _second(n: int) -> Doubles:
    return np.diff(np.eye(n), 2, axis=0) if n > 2 else np.zeros((1, n))
