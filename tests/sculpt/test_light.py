"""The light companion: few triangles, closed, mirrored, near the full shapes."""

from __future__ import annotations

import numpy as np
import pytest
import trimesh

from app.anatomy.pack import load_pack
from tools.sculpt.build import PACK
from tools.sculpt.light import lightened
from tools.sculpt.mesh import Mesh


def ball(radius: float, at: tuple[float, float, float]) -> Mesh:
    sphere = trimesh.creation.icosphere(subdivisions=4, radius=radius)
    return Mesh(np.asarray(sphere.vertices) + at, np.asarray(sphere.faces, np.int64)).with_normals()


@pytest.fixture
def meshes() -> dict[str, Mesh]:
    left = {
        "temporalis.l": ball(20, (-60, 0, 30)),
        "longus_colli.l": ball(20, (-20, 0, -60)),
        "rib_1.l": ball(3, (-9, 0, 0)),
    }
    right = {f"{name[:-2]}.r": mesh.mirrored() for name, mesh in left.items()}
    return {**left, **right, "skin": ball(100, (0, 0, 0))}


def test_light_meshes_keep_to_the_budget_closed_and_mirrored(meshes: dict[str, Mesh]) -> None:
    light = lightened(meshes, load_pack(PACK).recipes, 3000)
    assert list(light) == list(meshes)
    assert 2600 < sum(len(mesh.faces) for mesh in light.values()) <= 3000
    for name, mesh in light.items():
        assert mesh.is_closed(), name
        assert mesh.volume == pytest.approx(meshes[name].volume, rel=0.12), name
        if name.endswith(".l"):
            assert np.array_equal(mesh.vertices * [-1, 1, 1], light[f"{name[:-2]}.r"].vertices)


def test_what_lies_deep_gets_less(meshes: dict[str, Mesh]) -> None:
    light = lightened(meshes, load_pack(PACK).recipes, 3000)
    assert len(light["skin"].faces) > len(light["temporalis.l"].faces) > len(light["longus_colli.l"].faces)


def test_a_budget_that_cannot_be_kept_is_told(meshes: dict[str, Mesh]) -> None:
    with pytest.raises(ValueError, match="cannot be brought down to 200 triangles"):
        lightened(meshes, load_pack(PACK).recipes, 200)
