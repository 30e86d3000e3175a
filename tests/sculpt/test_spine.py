"""Vertebrae with open canals and forked spines, and discs that fill the space between their bodies."""

from __future__ import annotations

import numpy as np
import pytest

from app.anatomy.frame import MIRROR
from tools.sculpt.bones import build_bones
from tools.sculpt.build import table
from tools.sculpt.discs import build_discs, lens
from tools.sculpt.mesh import Mesh
from tools.sculpt.rest import height_over

CERVICAL = ("vertebra_c1", "vertebra_c2", "vertebra_c3", "vertebra_c4", "vertebra_c5", "vertebra_c6", "vertebra_c7")
THORACIC = ("vertebra_t1", "vertebra_t2", "vertebra_t3", "vertebra_t4")
DISCS = ("disc_c2_c3", "disc_c3_c4", "disc_c4_c5", "disc_c5_c6", "disc_c6_c7", "disc_c7_t1")
#: mm: how deep a disc may press into a bone where they touch.
CONTACT = 0.3


@pytest.fixture(scope="module")
def bones() -> dict[str, Mesh]:
    return build_bones(table("spine"))


@pytest.fixture(scope="module")
def discs() -> dict[str, Mesh]:
    return build_discs(table("discs"))


def handles(mesh: Mesh) -> int:
    """How many holes go right through a closed mesh of one piece."""
    edges = np.sort(mesh.faces[:, [[0, 1], [1, 2], [2, 0]]].reshape(-1, 2), axis=1)
    return 1 - (len(mesh.vertices) - len(np.unique(edges, axis=0)) + len(mesh.faces)) // 2


def test_the_canal_and_the_foramina_of_the_vertebral_artery_are_the_only_holes(bones: dict[str, Mesh]) -> None:
    assert set(bones) == {*CERVICAL, *THORACIC}
    for name, mesh in bones.items():
        assert mesh.is_closed(), name
        assert len(mesh.pieces()) == 1, name
        assert handles(mesh) == (3 if name in CERVICAL else 1), name


def test_a_cord_1_cm_thick_runs_down_the_canal_without_touching_bone(bones: dict[str, Mesh]) -> None:
    centres = np.array([canal(mesh) for mesh in bones.values()])
    assert (np.diff(centres[:, 2]) < 0).all()
    at = np.linspace(0, len(centres) - 1, 120)
    path = np.column_stack([np.interp(at, np.arange(len(centres)), axis) for axis in centres.T])
    for name, mesh in bones.items():
        assert height_over(mesh, path).min() > 5.0, name


def canal(mesh: Mesh) -> np.ndarray:
    """The middle of the vertebral canal: half-way between the two surfaces nearest to it on the midline."""
    middle = mesh.corners[(mesh.corners[..., 0].min(axis=1) < 0) & (mesh.corners[..., 0].max(axis=1) > 0)].mean(axis=1)
    depth = np.sort(middle[:, 1])
    gap = np.argmax(np.diff(depth))
    front, back = depth[gap + 1], depth[gap]
    edges = middle[(middle[:, 1] > back - 4) & (middle[:, 1] < front + 4)]
    return np.array([0, (front + back) / 2, edges[:, 2].mean()])


@pytest.mark.parametrize("name", ["vertebra_c2", "vertebra_c3", "vertebra_c4", "vertebra_c5", "vertebra_c6"])
def test_spines_from_c2_to_c6_end_in_two_tubercles(bones: dict[str, Mesh], name: str) -> None:
    tip = bones[name].vertices
    tip = tip[(np.abs(tip[:, 0]) < 8) & (tip[:, 1] < tip[:, 1].min() + 6)]
    tubercle, middle = tip[np.abs(tip[:, 0]) > 1.5], tip[np.abs(tip[:, 0]) < 0.7]
    assert (tubercle[:, 0] > 0).any()
    assert (tubercle[:, 0] < 0).any()
    assert tubercle[:, 1].min() < middle[:, 1].min() - 0.8


def test_the_spine_of_c7_stands_out_behind_those_above_it(bones: dict[str, Mesh]) -> None:
    back = {name: bones[name].vertices[:, 1].min() for name in CERVICAL}
    assert min(back, key=lambda name: back[name]) == "vertebra_c7"
    assert back["vertebra_c7"] < back["vertebra_c6"] - 8


def test_the_dens_stands_behind_the_anterior_arch_of_the_atlas(bones: dict[str, Mesh]) -> None:
    axis, atlas = bones["vertebra_c2"].vertices, bones["vertebra_c1"]
    tip = axis[axis[:, 2].argmax()]
    assert abs(tip[0]) < 1.5
    assert tip[2] > atlas.vertices[:, 2].mean()
    arch = atlas.vertices[np.abs(atlas.vertices[:, 0]) < 3]
    assert arch[:, 1].max() > tip[1] > arch[:, 1].min() + 20


def test_halves_of_a_vertebra_mirror_each_other(bones: dict[str, Mesh]) -> None:
    """Up to what thinning the triangles costs."""
    for name in (*CERVICAL, *THORACIC):
        assert np.abs(height_over(bones[name], bones[name].vertices * MIRROR)).mean() < 0.15, name


@pytest.mark.parametrize("name", DISCS)
def test_a_disc_fills_the_space_between_its_bodies_and_only_touches_them(
    bones: dict[str, Mesh], discs: dict[str, Mesh], name: str
) -> None:
    _, above, below = name.split("_")
    disc = discs[name]
    assert disc.is_closed()
    assert handles(disc) == 0
    assert disc.normals is not None
    for neighbour, side in ((f"vertebra_{above}", 1), (f"vertebra_{below}", -1)):
        over = height_over(bones[neighbour], disc.vertices)
        assert over.min() > -CONTACT, neighbour
        facing = over[side * disc.normals[:, 2] > 0.8]
        assert np.median(facing) < 1.0, neighbour


@pytest.mark.parametrize("name", DISCS)
def test_a_disc_is_as_wide_as_a_body_and_dented_behind(discs: dict[str, Mesh], name: str) -> None:
    low, high = discs[name].vertices.min(axis=0), discs[name].vertices.max(axis=0)
    assert 16 < high[0] - low[0] < 30
    row = table("discs")["structures"][name]
    behind = np.array([[0.0, 0.4 - row["half_depth"], 0], [0.45 * row["half_width"], 0.8 - row["half_depth"], 0]])
    middle, side = lens(behind, row)
    assert middle > side


def test_the_spine_stays_within_its_numbers_and_triangles(bones: dict[str, Mesh], discs: dict[str, Mesh]) -> None:
    spheres = [row["spheres"] for row in table("spine")["structures"].values()]
    assert sum(4 * len(part) for parts in spheres for part in parts.values()) <= 2000
    assert sum(len(mesh.faces) for mesh in bones.values()) < 19_000
    assert sum(len(mesh.faces) for mesh in discs.values()) < 2_500
