"""The fibre sheets: the published check values, watertight meshes, and fibre coordinates that find themselves again."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import numpy as np
import pytest

from app.anatomy.fibres import FibreSheet, coordinates, load_sheets
from app.errors import DataError
from app.paths import models_dir

TABLE = models_dir() / "bundled" / "tables" / "muscles.yaml"


@pytest.fixture(scope="module")
def sheets() -> dict[str, list[FibreSheet]]:
    return load_sheets(TABLE)


@pytest.mark.parametrize(
    ("muscle", "u", "v", "mid", "normal", "thickness", "upper"),
    [
        ("temporalis", 0.5, 0.5, (-63.96, 26.45, 35.99), (0.905, -0.23, 0.358), 3.58, (-62.34, 26.04, 36.63)),
        ("temporalis", 0.1, 0.25, (-74.12, -13.8, 64.59), (0.989, 0.003, -0.151), 2.01, (-73.13, -13.79, 64.44)),
        (
            "orbicularis_oculi_orbital",
            0.25,
            0.5,
            (-31.86, 83.36, 29.93),
            (-0.194, 0.686, -0.702),
            4.30,
            (-32.28, 84.84, 28.42),
        ),
        (
            "orbicularis_oculi_orbital",
            0.9,
            0.1,
            (-16.74, 81.24, 4.19),
            (-0.225, 0.95, 0.218),
            2.42,
            (-17.01, 82.39, 4.45),
        ),
        ("digastric_posterior", 0.3, 0.7, (-43.92, 1.39, -31.15), (0.858, -0.125, 0.497), 6.55, (-41.11, 0.98, -29.52)),
    ],
)
def test_check_values(sheets, muscle, u, v, mid, normal, thickness, upper):
    sheet = sheets[muscle][0]
    assert np.allclose(sheet.mid(u, v), mid, atol=0.006)
    assert np.allclose(sheet.normal(u, v), normal, atol=0.0006)
    assert float(sheet.thickness(u, v)) == pytest.approx(thickness, abs=0.006)
    assert np.allclose(sheet.surface(u, v, face=1), upper, atol=0.012)


def test_every_sheet_is_a_closed_surface_that_faces_outward(sheets):
    for name, muscle in sheets.items():
        for sheet in muscle:
            mesh = sheet.tessellate(3.0)
            edges = np.concatenate([mesh.faces[:, [0, 1]], mesh.faces[:, [1, 2]], mesh.faces[:, [2, 0]]])
            directed = Counter(map(tuple, edges.tolist()))
            assert max(directed.values()) == 1, name
            assert all((b, a) in directed for a, b in directed), name
            a, b, c = (mesh.vertices[mesh.faces[:, k]] for k in range(3))
            assert np.einsum("ij,ij->i", a, np.cross(b, c)).sum() / 6 > 10, name
            assert np.unique(mesh.faces).size == len(mesh.vertices) == len(mesh.uv), name


def test_basis_weights_sum_to_one_and_derivatives_agree_with_differences(sheets):
    for name in ("temporalis", "orbicularis_oculi_palpebral"):
        sheet, step = sheets[name][0], 1e-5
        u, v = np.array([0.13, 0.5, 0.82]), np.array([0.2, 0.61, 0.9])
        along, across = sheet.tangents(u, v)
        assert np.allclose(along, (sheet.mid(u + step, v) - sheet.mid(u - step, v)) / (2 * step), atol=1e-3)
        assert np.allclose(across, (sheet.mid(u, v + step) - sheet.mid(u, v - step)) / (2 * step), atol=1e-3)
        shifted = FibreSheet(sheet.control + 10, sheet.thicknesses, sheet.edge, sheet.cap, sheet.periodic)
        assert np.allclose(shifted.mid(u, v) - sheet.mid(u, v), 10)


def test_a_ring_closes(sheets):
    ring = sheets["orbicularis_oculi_orbital"][0]
    assert ring.periodic
    assert np.allclose(ring.surface(0.0, 0.4), ring.surface(1.0, 0.4))


def test_coordinates_find_the_place_on_a_fibre_again(sheets):
    for name in ("temporalis", "trapezius_descending", "splenius_capitis", "orbicularis_oculi_palpebral"):
        sheet = sheets[name][0]
        u, v = (grid.ravel() for grid in np.meshgrid(np.linspace(0.1, 0.9, 9), np.linspace(0.15, 0.85, 7)))
        for face in (-1, 1):
            found = coordinates([sheet], sheet.surface(u, v, face))
            assert np.abs(found - np.stack([u, v], axis=1)).max() < 0.03, name


def test_slips_continue_the_coordinates_of_the_body(sheets):
    muscle = sheets["sternocleidomastoid"]
    slip = next(sheet for sheet in muscle if sheet.role == "slip")
    at_clavicle, at_join = coordinates(muscle, slip.mid([0.02, 0.9], [0.5, 0.5]))
    assert at_clavicle[0] < 0.05
    assert 0.1 < at_join[0] < 0.5
    for name, sheets_of in sheets.items():
        found = coordinates(sheets_of, np.concatenate([sheet.mid([0.05, 0.5, 0.95], 0.5) for sheet in sheets_of]))
        assert np.isfinite(found).all() and found.min() >= 0 and found.max() <= 1, name


def test_the_mirrored_sheet_is_the_mirror_image(sheets):
    left = sheets["temporalis"][0]
    right = left.mirrored()
    assert np.allclose(right.surface(0.3, 0.6, face=-1), left.surface(0.3, 0.6, face=1) * [-1, 1, 1])


def test_the_sheets_are_the_measured_muscles(sheets, reference_file):
    reference = np.load(reference_file)
    from scipy.spatial import cKDTree

    for name in ("temporalis", "obliquus_capitis_inferior", "sternocleidomastoid"):
        surface = np.concatenate([sheet.tessellate(1.5).vertices for sheet in sheets[name]])
        distance, _ = cKDTree(surface).query(reference[f"{name}.l/v"])
        assert np.median(distance) < 1.0, name


def test_a_damaged_table_is_named_in_one_sentence(tmp_path: Path):
    for text in ("", "muscles: 3", "a: [", "muscles: {temporalis: {sheets: [{control: [[1, 2]]}]}}"):
        path = tmp_path / "muscles.yaml"
        path.write_text(text)
        with pytest.raises(DataError, match=r"muscles\.yaml") as caught:
            load_sheets(path)
        assert "\n" not in str(caught.value)
    with pytest.raises(DataError, match="cannot be read"):
        load_sheets(tmp_path / "absent.yaml")
