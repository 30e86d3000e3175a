"""Cleaning: what comes out is closed, tidy and wound outward."""

from __future__ import annotations

import numpy as np
import pytest

from app.anatomy.clean import clean, close_holes, components, drop_crumbs, is_closed, orient
from app.anatomy.read import RawMesh
from tests.anatomy.shapes import ball, box, soup, together, volume


def test_a_soup_of_triangles_is_welded_into_a_closed_surface() -> None:
    mesh = clean(soup(ball()))
    assert len(mesh.vertices) == 162 and is_closed(mesh.faces)


def test_near_but_separate_vertices_stay_apart() -> None:
    mesh = clean(together(box((2, 2, 2)), box((2, 2, 2), (2.05, 0, 0))))
    assert len(mesh.vertices) == 16


def test_degenerate_doubled_and_stray_things_go() -> None:
    good = box()
    bad = np.array([[0, 0, 1], [0, 1, 0], good.faces[3], good.faces[3][[1, 2, 0]]])
    dirty = RawMesh(np.concatenate([good.vertices, [[99.0, 99, 99]]]), np.concatenate([good.faces, bad]))
    mesh = clean(dirty)
    assert len(mesh.faces) == 12 and len(mesh.vertices) == 8


def test_single_faces_wound_the_wrong_way_are_turned() -> None:
    mesh = ball()
    faces = mesh.faces.copy()
    faces[::3] = faces[::3, ::-1]
    assert volume(clean(RawMesh(mesh.vertices, faces))) == pytest.approx(volume(mesh))


def test_an_inside_out_component_is_turned_and_the_other_is_left() -> None:
    one, two = ball(5, (-20, 0, 0)), ball(5, (20, 0, 0))
    mesh = orient(together(one, RawMesh(two.vertices, two.faces[:, ::-1])))
    assert volume(mesh) == pytest.approx(2 * volume(one))


def test_surfaces_that_touch_in_a_vertex_or_an_edge_stay_two() -> None:
    mesh = clean(together(box((2, 2, 2)), box((2, 2, 2), (2, 2, 0))))
    assert len(mesh.vertices) == 14
    assert components(mesh).max() + 1 == 2


def test_open_scraps_go_and_small_closed_parts_stay() -> None:
    scrap = RawMesh(np.array([[30.0, 0, 0], [31, 0, 0], [30, 1, 0]]), np.array([[0, 1, 2]]))
    mesh = drop_crumbs(together(ball(20), scrap, ball(0.5, (0, 0, 40))))
    assert components(mesh).max() + 1 == 2


def test_holes_are_closed_like_their_neighbours() -> None:
    mesh = ball()
    top = mesh.vertices[mesh.faces].mean(axis=1)[:, 2] > 8
    closed, rims = close_holes(RawMesh(mesh.vertices, mesh.faces[~top]))
    assert is_closed(closed.faces)
    assert rims[:, 2].min() > 5
    assert volume(orient(closed)) == pytest.approx(volume(closed))
