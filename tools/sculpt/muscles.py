"""Muscles from their fibre sheets: strips with the relief of the fibres, slips grown together with their body."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

import numpy as np

from app.anatomy.fibres import FibreSheet, slip_in_body
from tools.sculpt.mesh import Mesh
from tools.sculpt.ridges import Ridges
from tools.sculpt.slips import rooted, thinned, united
from tools.sculpt.strips import Strip

#: mm² per triangle of muscles made of several sheets: most lie deep, and what the union cut up is joined again.
_AREA_PER_TRIANGLE = 5.0
#: The same of those that lie open.
_OPEN_AREA = {"sternocleidomastoid": 3.5, "levator_scapulae": 4.0}
#: Pieces smaller than this share of the largest are chips of the union.
_CRUMB = 0.01


def build_muscles(
    sheets: Mapping[str, Sequence[FibreSheet]],
    settle: Callable[[Mapping[str, Mesh]], Mapping[str, Mesh]] = lambda meshes: meshes,
    only: set[str] | None = None,
) -> dict[str, Mesh]:
    """Structure id -> mesh with normals and fibres, both sides.

    settle: may move the muscles (name without side -> mesh of the left side).
    only: build just these muscles.
    """
    built = settle({name: _built(name, own) for name, own in sheets.items() if only is None or name in only})
    left = {name: mesh.with_unit_normals() for name, mesh in built.items()}
    return {f"{name}.{side}": m for name, mesh in left.items() for side, m in (("l", mesh), ("r", mesh.mirrored()))}


def _built(name: str, sheets: Sequence[FibreSheet]) -> Mesh:
    if len(sheets) == 1:
        return Strip(sheets[0], Ridges.of(name, _width(sheets[0]))).mesh()
    parts = []
    for number, sheet in enumerate(sheets):
        ridges = Ridges.of(f"{name} {number}", _width(sheet))
        if sheet.role != "slip":
            parts.append(Strip(sheet, ridges).mesh())
            continue
        longer, share = rooted(sheets, sheet)
        mesh = Strip(longer, ridges, (True, False)).mesh()
        assert mesh.fibres is not None
        own = np.minimum(mesh.fibres / [share, 1], 1)
        parts.append(replace(mesh, fibres=slip_in_body(sheets, sheet, own)))
    grown = united(parts)
    triangles = round(grown.area / _OPEN_AREA.get(name, _AREA_PER_TRIANGLE))
    return thinned(grown, triangles).without_crumbs(_CRUMB)


def _width(sheet: FibreSheet) -> float:
    """Typical mm from edge to edge."""
    points = sheet.mid(np.linspace(0, 1, 9)[:, None], np.linspace(0, 1, 33))
    return float(np.linalg.norm(np.diff(points, axis=1), axis=-1).sum(axis=1).mean())
