"""The two open packs, made from their real files and measured against the reference."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import pyvista
import trimesh
from vtkmodules.vtkFiltersCore import vtkImplicitPolyDataDistance

from app import paths
from app.anatomy import packs
from app.anatomy.atlas import Part
from app.anatomy.clean import is_closed
from app.anatomy.motion import BUDGET, decimate
from app.anatomy.prepare import Prepared
from app.anatomy.read import Doubles, RawMesh
from app.errors import DataError
from tests.anatomy.shapes import as_trimesh

pytestmark = pytest.mark.slow

_MESHES = Path(__file__).resolve().parents[2].parent / "shared" / "meshes"
EACH = pytest.mark.parametrize("pack", ["z-anatomy", "bodyparts3d"])
PAIRED = ("temporal_bone", "parietal_bone", "zygomatic", "maxilla")
SKULL = ["frontal_bone", "occipital_bone", "sphenoid", "mandible", *(b + side for b in PAIRED for side in (".l", ".r"))]


@pytest.fixture
def z_anatomy(real_pack: Callable[[str], Prepared]) -> Prepared:
    return real_pack("z-anatomy")


@pytest.fixture
def bodyparts3d(real_pack: Callable[[str], Prepared]) -> Prepared:
    return real_pack("bodyparts3d")


@pytest.fixture(scope="module")
def reference() -> dict[str, RawMesh]:
    data = np.load(_MESHES.parent / "reference" / "z_anatomy_head_neck.npz")
    ids = {key.rsplit("/", 1)[0] for key in data.files}
    return {name: RawMesh(data[f"{name}/v"].astype(float), data[f"{name}/f"].astype(np.int64)) for name in ids}


def height(points: Doubles, surface: RawMesh) -> Doubles:
    """Signed mm above the surface."""
    distance = vtkImplicitPolyDataDistance()
    distance.SetInput(pyvista.PolyData.from_regular_faces(surface.vertices, surface.faces))
    return np.array([distance.EvaluateFunction(*point) for point in points])


def apart(part: Part, other: RawMesh) -> float:
    """Mean distance in mm between two surfaces, from some hundreds of spots strewn evenly over both."""
    mine = RawMesh(part.vertices.astype(float), part.faces.astype(np.int64))
    spots = [trimesh.sample.sample_surface(as_trimesh(mesh), 800, seed=1)[0] for mesh in (mine, other)]
    return float(np.abs(np.concatenate([height(spots[0], other), height(spots[1], mine)])).mean())


def test_z_anatomy_gives_the_reference(z_anatomy: Prepared, reference: dict[str, RawMesh]) -> None:
    parts = {part.info.id: part for part in z_anatomy.parts}
    assert set(parts) > set(reference) and not z_anatomy.missing
    gaps = {name: apart(parts[name], mesh) for name, mesh in reference.items()}
    assert gaps.pop("skin") < 2
    assert {name: gap for name, gap in gaps.items() if gap > 0.1} == {}


@EACH
def test_nothing_pokes_through_the_skin(pack: str, real_pack: Callable[[str], Prepared]) -> None:
    parts = {part.info.id: part for part in real_pack(pack).parts}
    skin = RawMesh(parts["skin"].vertices.astype(float), parts["skin"].faces.astype(np.int64))
    assert is_closed(skin.faces) and 30_000 < len(skin.vertices) < 50_000
    for name, part in parts.items():
        inside = (np.abs(part.vertices[:, 0]) < 215) & (part.vertices[:, 2] > -290) & (name != "skin")
        if inside.any():
            assert height(part.vertices[inside].astype(float)[::5], skin).max() < 0, name


@EACH
def test_muscles_have_fibres(pack: str, real_pack: Callable[[str], Prepared]) -> None:
    for part in real_pack(pack).parts:
        if part.info.tissue == "muscle":
            assert part.fibres is not None and np.isfinite(part.fibres).all(), part.info.id
            assert np.ptp(part.fibres[:, 0]) > 0.5, part.info.id


def test_bodyparts3d_lies_in_the_same_frame(bodyparts3d: Prepared, reference: dict[str, RawMesh]) -> None:
    parts = {part.info.id: part for part in bodyparts3d.parts}
    gaps = {name: apart(parts[name], reference[name]) for name in (*SKULL, "skin")}
    assert {name: round(gap, 2) for name, gap in gaps.items() if gap > 2} == {}


def test_the_teeth_of_bodyparts3d_stand_in_the_rows_they_are_numbered_in(bodyparts3d: Prepared) -> None:
    """From the midline backwards, each on its own side, the upper ones over the lower ones."""
    middle = {part.info.id: part.vertices.mean(axis=0) for part in bodyparts3d.parts if part.info.tissue == "tooth"}
    for side, sign in (("l", -1), ("r", 1)):
        rows = [np.array([middle[f"tooth_{jaw}_{k}.{side}"] for k in range(1, 8)]) for jaw in ("upper", "lower")]
        for row in rows:
            assert (np.diff(row[:, 1]) < 0.5).all() and (sign * row[:, 0] > 2).all()
            assert (np.linalg.norm(np.diff(row, axis=0), axis=1) < 13).all()
        assert (rows[0][:, 2] - rows[1][:, 2] > 14).all()


def test_bodyparts3d_says_what_it_lacks(bodyparts3d: Prepared) -> None:
    assert {"temporalis.l", "temporalis.r", "masseter_superficial.l", "frontalis.r"} <= set(bodyparts3d.missing)
    assert any("temporalis" in note and "masseter" in note for note in bodyparts3d.notes)


def test_the_labyrinth_is_left_out(z_anatomy: Prepared) -> None:
    parts = {part.info.id: part for part in z_anatomy.parts}
    assert len(parts["temporal_bone.l"].vertices) < 1700


def test_the_motion_level_is_light(z_anatomy: Prepared) -> None:
    light, _ = decimate(z_anatomy.parts)
    assert sum(len(part.faces) for part in light) <= BUDGET
    assert len(next(part for part in light if part.info.id == "skin").faces) > 10_000


def test_the_real_files_read_with_the_sides_exchanged_are_refused(user_home: Path, shared_meshes: Path) -> None:
    own = user_home / "packs.d" / "mine"
    own.mkdir(parents=True)
    text = (paths.models_dir() / "bodyparts3d" / "pack.yaml").read_text(encoding="utf-8")
    text = text.replace("id: bodyparts3d\n", "id: mine\n", 1).replace("axes: LPS", "axes: RPS")
    (own / "pack.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(DataError, match="write `axes: LPS`"):
        packs.install("mine", shared_meshes / "bodyparts3d")
    assert not packs.is_installed("mine")
