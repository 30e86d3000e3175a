"""The shoulder girdle: whole bones without holes, joints that meet, a spine and a glenoid, and its own refit."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import yaml
from scipy.spatial import cKDTree

from tools.sculpt.build import table
from tools.sculpt.fit.slabs import refit_table
from tools.sculpt.mesh import Mesh
from tools.sculpt.rest import height_over
from tools.sculpt.shoulder import build_shoulder
from tools.sculpt.slabs import united

#: Triangles of both sides together.
BUDGET = {"scapula": 8400, "clavicle": 4000, "rib_1": 2200}
ROD = """
structures:
  rod.l:
    fit_mm: 9
    triangles: 400
    fillet: 1
    slabs:
      shaft:
        edge: 2
        cap: 6
        # from left to right
        control: [
          [[-20, {y}, -4], [-20, {y}, 4]], [[-10, {y}, -4], [-10, {y}, 4]], [[0, {y}, -4], [0, {y}, 4]]]
        thickness: [[{thick}]]
"""


@pytest.fixture(scope="module")
def bones() -> dict[str, Mesh]:
    return build_shoulder(table("shoulder"))


def gap(one: Mesh, other: Mesh) -> float:
    """Least distance between two surfaces, mm."""
    points = np.concatenate([other.vertices, other.corners.mean(axis=1)])
    near = points[cKDTree(one.vertices).query(points)[0] < 12]
    return float(height_over(one, near).min())


def handles(mesh: Mesh) -> int:
    """How many holes go right through a closed mesh of one piece."""
    edges = np.sort(mesh.faces[:, [[0, 1], [1, 2], [2, 0]]].reshape(-1, 2), axis=1)
    return 1 - (len(mesh.vertices) - len(np.unique(edges, axis=0)) + len(mesh.faces)) // 2


def test_bones_are_closed_whole_and_without_holes(bones: dict[str, Mesh]) -> None:
    for name, mesh in bones.items():
        assert mesh.is_closed(), name
        pieces = mesh.pieces()
        assert len(pieces) == (5 if name == "manubrium" else 1), name
        assert [handles(piece) for piece in pieces] == [0] * len(pieces), name


def test_stays_within_its_triangles(bones: dict[str, Mesh]) -> None:
    for name, most in BUDGET.items():
        assert len(bones[f"{name}.l"].faces) + len(bones[f"{name}.r"].faces) <= most, name
    assert len(bones["manubrium"].faces) <= 3200


def test_the_clavicle_meets_the_acromion_and_the_manubrium(bones: dict[str, Mesh]) -> None:
    assert -1.0 < gap(bones["clavicle.l"], bones["scapula.l"]) <= 3.0
    assert -1.0 < gap(bones["clavicle.l"], bones["manubrium"]) <= 3.0


def test_the_spine_stands_off_the_blade_and_runs_into_the_acromion(bones: dict[str, Mesh]) -> None:
    """Above and below the crest lie hollows: the supraspinous and the infraspinous fossa."""
    scapula = bones["scapula.l"]
    above, crest, below = height_over(scapula, np.array([[-105, -75, -191], [-105, -84, -196], [-105, -84, -212.0]]))
    assert crest < 2
    assert above > 4
    assert below > 4
    points = scapula.vertices
    acromion = points[(points[:, 0] < -150) & (points[:, 2] > -185)]
    assert np.ptp(acromion, axis=0)[1] > 35
    assert acromion[:, 2].max() == pytest.approx(-162, abs=1.5)


def test_the_glenoid_is_a_shallow_dish(bones: dict[str, Mesh]) -> None:
    """Its middle lies deeper than the rim in front of and behind it, by a little."""
    scapula = bones["scapula.l"]
    out = np.array([-0.82, 0.57, 0.0])
    assert scapula.normals is not None
    face = (scapula.normals @ out > 0.7) & (scapula.vertices @ out > 95) & (np.abs(scapula.vertices[:, 2] + 208) < 6)
    points = scapula.vertices[face]
    side = points @ np.array([0.57, 0.82, 0.0])
    far = points @ out
    middle = (np.percentile(side, 5) + np.percentile(side, 95)) / 2
    front, back = far[side > middle + 6].max(), far[side < middle - 6].max()
    hollow = min(front, back) - np.median(far[np.abs(side - middle) < 4])
    assert 0.5 < hollow < 5


@pytest.mark.parametrize(
    ("name", "most"), [("scapula.l", 0.55), ("clavicle.l", 0.4), ("rib_1.l", 0.3), ("manubrium", 0.5)]
)
def test_is_true_to_the_reference(name: str, most: float, bones: dict[str, Mesh], reference_file: Path) -> None:
    arrays = np.load(reference_file)
    faces = arrays[f"{name}/f"].astype(np.int64)
    reference = Mesh(arrays[f"{name}/v"].astype(float), faces)
    there = np.abs(height_over(bones[name], reference.corners.mean(axis=1)))
    back = np.abs(height_over(reference, bones[name].corners.mean(axis=1)))
    areas = [
        np.linalg.norm(np.cross(m.corners[:, 1] - m.corners[:, 0], m.corners[:, 2] - m.corners[:, 0]), axis=1)
        for m in (reference, bones[name])
    ]
    assert (np.average(there, weights=areas[0]) + np.average(back, weights=areas[1])) / 2 < most


def rod(y: float, thick: float) -> dict[str, object]:
    loaded: dict[str, object] = yaml.safe_load(ROD.format(y=y, thick=thick))
    return loaded


def test_slabs_along_each_other_do_not_swell_and_slabs_that_cross_get_a_fillet() -> None:
    plate = {
        "edge": 20,
        "cap": 20,
        "corners": 0,
        "control": [[[0, 0, 0], [0, 40, 0]], [[40, 0, 0], [40, 40, 0]]],
        "thickness": [[4]],
    }
    wall = plate | {"control": [[[20, 0, -20], [20, 40, -20]], [[20, 0, 20], [20, 40, 20]]]}
    alone = united({"fillet": 6, "slabs": {"plate": plate}})
    twice = united({"fillet": 6, "slabs": {"plate": plate, "again": plate}})
    assert twice.volume == pytest.approx(alone.volume, rel=0.03)
    sharp = united({"fillet": 0.1, "slabs": {"plate": plate, "wall": wall}})
    soft = united({"fillet": 6, "slabs": {"plate": plate, "wall": wall}})
    corner = np.array([[23.0, 20, 3]])
    assert height_over(sharp, corner)[0] > 0.5
    assert height_over(soft, corner)[0] < 0


def test_refit_finds_a_rod_and_keeps_the_comments(tmp_path: Path) -> None:
    target = build_shoulder(rod(2, 7))["rod.l"]
    file = tmp_path / "rod.yaml"
    file.write_text(ROD.format(y=0, thick=5), encoding="utf-8")
    refit_table(file, [], {"rod.l": target}, lambda _: None)
    text = file.read_text(encoding="utf-8")
    assert "# from left to right" in text
    again = build_shoulder(yaml.safe_load(text))["rod.l"]
    assert np.abs(height_over(target, again.vertices)).mean() < 0.15
