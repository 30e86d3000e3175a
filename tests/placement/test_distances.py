"""The three descriptions of a point's place agree within 15 mm, or its note says why not; the figures are kept."""

from __future__ import annotations

import numpy as np

from app.anatomy.frame import MIRROR
from app.content.library import Library
from app.placement.distances import AGREED, distances, landmark_estimate
from tests.placement.conftest import Placed
from tests.reports import keep_report


def test_words_fibres_and_landmark_agree_or_the_note_says_why(placed: Placed, library: Library):
    rows = list(distances(library, placed.atlas, placed.placement))
    assert len(rows) == 2 * len(library.points)
    keep_report(f"distances_{placed.atlas.pack_id}", rows)
    for row in rows:
        assert row.mesh_mm <= 2.0, row
        assert row.noted or max(row.landmark_mm, row.part_mm) <= AGREED, row


def test_the_figures_are_those_of_the_places(bundled: Placed, library: Library):
    rows = {(row.point, row.side): row for row in distances(library, bundled.atlas, bundled.placement)}
    for (point_id, side), placed in bundled.placement.points.items():
        row, entry = rows[point_id, side], library.point(point_id)
        estimate = np.array(landmark_estimate(entry, bundled.atlas, side))
        assert abs(np.linalg.norm(estimate - placed.position) - row.landmark_mm) < 0.06
        nearest = np.linalg.norm(bundled.atlas.full.structure_vertices(placed.structure) - estimate, axis=1).min()
        assert row.part_mm >= nearest - 0.06  # the part lies within the muscle
        other = np.array(landmark_estimate(entry, bundled.atlas, "right" if side == "left" else "left"))
        np.testing.assert_allclose(other, estimate * MIRROR, atol=0.01)
