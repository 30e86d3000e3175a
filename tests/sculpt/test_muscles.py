"""Muscles as they are built: fibrous, closed, within their triangles, each in its place."""

from __future__ import annotations

from itertools import pairwise

import manifold3d
import numpy as np
import pytest
from scipy.signal import find_peaks

from app.anatomy.fibres import FibreSheet, load_sheets
from tests.sculpt.test_bundled import load
from tools.sculpt.build import PACK
from tools.sculpt.distance import height_over
from tools.sculpt.layers import pierced
from tools.sculpt.mesh import Mesh
from tools.sculpt.muscles import build_muscles
from tools.sculpt.rest import muscle_layers, rest_on_bone
from tools.sculpt.ridges import Ridges
from tools.sculpt.slips import united
from tools.sculpt.strips import Strip

MOST_TRIANGLES = 110_000


@pytest.fixture(scope="module")
def sheets() -> dict[str, list[FibreSheet]]:
    return load_sheets(PACK / "tables" / "muscles.yaml")


@pytest.fixture(scope="module")
def muscles(sheets: dict[str, list[FibreSheet]]) -> dict[str, Mesh]:
    return {name: mesh for name, mesh in build_muscles(sheets).items() if name.endswith(".l")}


def test_every_muscle_is_closed_wound_outward_and_within_the_budget(muscles: dict[str, Mesh]) -> None:
    assert [name for name, mesh in muscles.items() if not mesh.is_closed()] == []
    assert [name for name, mesh in muscles.items() for piece in mesh.pieces() if piece.volume <= 0] == []
    assert 2 * sum(len(mesh.faces) for mesh in muscles.values()) <= MOST_TRIANGLES


def test_ridges_lie_about_three_mm_apart_wherever_the_muscle_is_wide_or_narrow() -> None:
    ridges = Ridges(seed=5, spacing=3.0)
    for width in (12.0, 25.0, 60.0, 140.0):
        v = np.linspace(0, 1, 8000)
        height = ridges.height(v, 10.0, width, 8.0)
        assert abs(height.mean()) < 0.12
        assert 0.25 < np.quantile(height, 0.98) - np.quantile(height, 0.02) < 1.0
        tops = len(find_peaks(height, prominence=0.05)[0])
        assert 2.0 < width / max(tops, 1) < 4.6


def test_ridges_run_on_along_the_fibres_where_the_muscle_narrows() -> None:
    """No jump from one count of ridges to the next, and no ridge that ends within a few mm."""
    ridges = Ridges(seed=9, spacing=3.0)
    v = np.linspace(0, 1, 900)
    rows = [ridges.height(v, s, 90 - 0.6 * s, 8.0) for s in np.arange(0, 120, 1.0)]
    steps = [np.abs(b - a).max() for a, b in pairwise(rows)]
    assert max(steps) < 0.15
    assert np.corrcoef(rows[0], rows[4])[0, 1] > 0.8
    assert np.corrcoef(rows[0], rows[80])[0, 1] < 0.5


def test_relief_depends_on_the_name_alone() -> None:
    v = np.linspace(0, 1, 50)
    one, again, other = (Ridges.of(name, 40).height(v, 9.0, 40.0, 5.0) for name in ("a", "a", "b"))
    assert np.array_equal(one, again)
    assert not np.allclose(one, other, atol=0.05)


def test_ends_are_torn_along_the_fibres_and_edges_are_not(sheets: dict[str, list[FibreSheet]]) -> None:
    sheet = sheets["masseter_superficial"][0]
    mesh = Strip(sheet, Ridges.of("masseter_superficial", 35)).mesh()
    assert mesh.fibres is not None
    for end in (0, 1):
        rim = mesh.fibres[:, 0] == end
        off = np.linalg.norm(mesh.vertices[rim] - sheet.mid(end, mesh.fibres[rim, 1]), axis=1)
        assert 1.0 < off.max() < 4.0
        assert np.ptp(off) > 1.0
    middle = (np.abs(mesh.fibres[:, 0] - 0.5) < 0.2) & (mesh.fibres[:, 1] == 0)
    assert mesh.vertices[middle] == pytest.approx(sheet.mid(mesh.fibres[middle, 0], 0.0), abs=1e-6)


def test_triangles_are_long_along_the_fibres(sheets: dict[str, list[FibreSheet]]) -> None:
    mesh = Strip(sheets["temporalis"][0], Ridges.of("temporalis", 90)).mesh()
    assert mesh.fibres is not None
    a, b = mesh.fibres[mesh.faces[:, 1]], mesh.fibres[mesh.faces[:, 2]]
    length = np.linalg.norm(mesh.corners[:, 1] - mesh.corners[:, 2], axis=1)
    along, across = (length[np.abs(a - b)[:, k] < 1e-9] for k in (1, 0))
    outer = np.quantile(across, 0.3)
    assert 0.6 < outer < 2.0
    assert np.median(along) > 2.5 * outer


def test_normals_show_the_ridges(muscles: dict[str, Mesh], sheets: dict[str, list[FibreSheet]]) -> None:
    mesh = muscles["temporalis.l"]
    assert mesh.normals is not None
    assert mesh.fibres is not None
    u, v = mesh.fibres.T
    inside = (np.abs(u - 0.5) < 0.3) & (np.abs(v - 0.5) < 0.4)
    smooth = sheets["temporalis"][0].normal(u[inside], v[inside])
    tilt = np.degrees(np.arccos(np.clip(np.abs((smooth * mesh.normals[inside]).sum(1)), 0, 1)))
    assert 5 < np.median(tilt) < 30


def test_a_slip_grows_out_of_its_body_without_a_crease() -> None:
    """Two bars that cross: united, no edge near the crossing is sharp."""

    def bar(direction: list[float], side: list[float], thick: float) -> FibreSheet:
        d, s = np.array(direction), np.array(side)
        control = np.array([[40 * t * d + 10 * w * s for w in (-0.5, 0, 0.5)] for t in (-0.5, -0.2, 0.2, 0.5)])
        return FibreSheet(control, np.full((2, 2), thick), edge=2, cap=8)

    ridges = Ridges(1, 3.0)
    bars = (bar([1, 0, 0], [0, 1, 0], 7.0), bar([0.6, 0.8, 0], [-0.8, 0.6, 0], 4.0))
    parts = [Strip(one, ridges).mesh() for one in bars]
    whole = united(parts)
    assert whole.is_closed()
    assert len(whole.pieces()) == 1
    assert whole.volume < sum(part.volume for part in parts)
    solids = [manifold3d.Manifold(manifold3d.Mesh(p.vertices.astype("f4"), p.faces.astype("u4"))) for p in parts]
    bare = (solids[0] + solids[1]).to_mesh()
    creased = Mesh(np.asarray(bare.vert_properties, float), np.asarray(bare.tri_verts, np.int64))
    assert _sharp(whole) < 0.3 * _sharp(creased)


def _sharp(mesh: Mesh) -> float:
    """The length in mm of the edges near the crossing at which triangles turn by more than 40 degrees, inward."""
    a, b, c = np.moveaxis(mesh.corners, 1, 0)
    normal = np.cross(b - a, c - a)
    normal /= np.maximum(np.linalg.norm(normal, axis=1, keepdims=True), 1e-12)
    middle = mesh.corners.mean(axis=1)
    sides = np.sort(mesh.faces[:, [[0, 1], [1, 2], [2, 0]]].reshape(-1, 2), axis=1)
    order = np.lexsort(sides.T)
    one, other = order[::2] // 3, order[1::2] // 3
    length = np.linalg.norm(np.diff(mesh.vertices[sides[order[::2]]], axis=1)[:, 0], axis=1)
    hollow = (normal[one] * (middle[other] - middle[one])).sum(1) > 0
    sharp = hollow & ((normal[one] * normal[other]).sum(1) < np.cos(np.radians(40)))
    return float(length[sharp & (np.linalg.norm(middle[one, :2], axis=1) < 12)].sum())


@pytest.fixture(scope="module")
def bones() -> dict[str, Mesh]:
    return {name: mesh for name, mesh in load("bones.glb").items() if not name.startswith("eyeball")}


@pytest.fixture(scope="module")
def settled(muscles: dict[str, Mesh], bones: dict[str, Mesh]) -> dict[str, Mesh]:
    return rest_on_bone(bones)({name[:-2]: mesh for name, mesh in muscles.items()})


def test_no_muscle_shows_through_one_that_lies_over_it(settled: dict[str, Mesh]) -> None:
    layers = muscle_layers()
    for name, mesh in settled.items():
        for other, under in settled.items():
            if layers[other] > layers[name]:
                through = pierced(mesh, under) > 0.5
                assert through.sum() <= 0.025 * len(mesh.vertices), (name, other)


def test_settling_keeps_muscles_closed_and_near_their_place(muscles: dict[str, Mesh], settled: dict[str, Mesh]) -> None:
    assert [name for name, mesh in settled.items() if not mesh.is_closed()] == []
    for name, mesh in settled.items():
        moved = np.linalg.norm(mesh.vertices - muscles[f"{name}.l"].vertices, axis=1)
        assert moved.max() < 5.0, name
        assert moved.mean() < 1.0, name


#: Muscle, sheet, end -> the bone on which it lies; those from ligament, fascia, skin, tendon loops and ribs below the
#: first are left out.
ATTACHED = [
    ("sternocleidomastoid", 0, 0, "manubrium"),
    ("sternocleidomastoid", 0, 1, "temporal_bone.l"),
    ("sternocleidomastoid", 1, 0, "clavicle.l"),
    ("semispinalis_capitis", 0, 1, "occipital_bone"),
    ("rectus_capitis_posterior_major", 0, 0, "vertebra_c2"),
    ("rectus_capitis_posterior_major", 0, 1, "occipital_bone"),
    ("rectus_capitis_posterior_minor", 0, 1, "occipital_bone"),
    ("obliquus_capitis_inferior", 0, 0, "vertebra_c2"),
    ("obliquus_capitis_inferior", 0, 1, "vertebra_c1"),
    ("obliquus_capitis_superior", 0, 0, "vertebra_c1"),
    ("obliquus_capitis_superior", 0, 1, "occipital_bone"),
    ("levator_scapulae", 0, 1, "scapula.l"),
    ("longissimus_capitis", 0, 1, "temporal_bone.l"),
    ("temporalis", 0, 1, "mandible"),
    ("masseter_superficial", 0, 1, "mandible"),
    ("masseter_deep", 0, 1, "mandible"),
    ("medial_pterygoid", 0, 0, "sphenoid"),
    ("medial_pterygoid", 0, 1, "mandible"),
    ("medial_pterygoid", 1, 0, "maxilla.l"),
    ("lateral_pterygoid_superior", 0, 0, "sphenoid"),
    ("lateral_pterygoid_inferior", 0, 0, "sphenoid"),
    ("lateral_pterygoid_inferior", 0, 1, "mandible"),
    ("digastric_anterior", 0, 0, "mandible"),
    ("digastric_posterior", 0, 0, "temporal_bone.l"),
    ("zygomaticus_major", 0, 0, "zygomatic.l"),
    ("platysma", 0, 0, "clavicle.l"),
    ("occipitalis", 0, 0, "occipital_bone"),
    ("corrugator_supercilii", 0, 0, "frontal_bone"),
    ("procerus", 0, 0, "nasal_bone.l"),
    ("longus_capitis", 0, 0, "vertebra_c6"),
    ("longus_capitis", 0, 1, "occipital_bone"),
    ("longus_colli", 0, 1, "vertebra_c1"),
    ("scalenus_anterior", 0, 0, "vertebra_c4"),
    ("scalenus_anterior", 0, 1, "rib_1.l"),
    ("scalenus_medius", 0, 1, "rib_1.l"),
    ("trapezius_descending", 0, 1, "clavicle.l"),
    ("trapezius_transverse", 0, 1, "scapula.l"),
    ("superior_oblique", 0, 0, "sphenoid"),
]


def test_origins_and_insertions_lie_on_their_bones(sheets: dict[str, list[FibreSheet]], bones: dict[str, Mesh]) -> None:
    far = {}
    for muscle, number, end, bone in ATTACHED:
        points = sheets[muscle][number].mid(float(end), np.linspace(0, 1, 15))
        gap = np.abs(height_over(bones[bone], points)).mean()
        if gap > 2.2:
            far[muscle, end, bone] = round(float(gap), 1)
    assert far == {}


def test_the_halves_of_the_trapezius_meet_on_the_midline(muscles: dict[str, Mesh]) -> None:
    """No gap behind the spine, and neither half crosses over."""
    for name, low, high in (("trapezius_transverse.l", -205, -135), ("trapezius_ascending.l", -400, -190)):
        vertices = muscles[name].vertices
        assert vertices[:, 0].max() == 0.0
        wall = vertices[(vertices[:, 0] == 0) & (vertices[:, 2] > low) & (vertices[:, 2] < high)]
        depth = [np.ptp(wall[np.abs(wall[:, 2] - z) < 6, 1]) for z in np.arange(low + 10, high - 9, 20)]
        assert min(depth) > 1.5


def test_an_edge_is_bedded_on_its_neighbour(settled: dict[str, Mesh]) -> None:
    """The transverse part lies over the others: its edges do not stand off them."""
    mesh = settled["trapezius_transverse"]
    assert mesh.fibres is not None
    u, v = mesh.fibres.T
    for edge, under in ((1.0, "trapezius_descending"), (0.0, "trapezius_ascending")):
        rim = mesh.vertices[(v == edge) & (u > 0.15) & (u < 0.75)]
        height = height_over(settled[under], rim)
        assert np.quantile(height, 0.9) < 0.8, under
