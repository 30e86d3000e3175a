"""The GLB files of another build: the same meshes, only elsewhere."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from app.anatomy.form import load_form
from app.anatomy.frame import MIRROR
from tests.sculpt.test_bundled import load
from tools.sculpt.build import PACK
from tools.sculpt.form import reshaped


def test_reshaped_files_hold_the_same_structures_at_that_form(tmp_path: Path) -> None:
    form = load_form(PACK)
    assert form is not None
    for file in ("bones.glb", "muscles.glb", "skin.glb"):
        (tmp_path / file).write_bytes(reshaped((PACK / file).read_bytes(), form, 0.5))
        before, after = load(file), load(file, tmp_path)
        assert list(before) == list(after)
        for name, mesh in after.items():
            own = before[name]
            assert np.array_equal(mesh.faces, own.faces), name
            assert np.array_equal(mesh.fibres, own.fibres) if own.fibres is not None else mesh.fibres is None
            assert np.abs(own.vertices + 0.5 * form.displacement(own.vertices) - mesh.vertices).max() < 1e-3, name
            assert mesh.is_closed(), name
            assert 0.75 * own.volume < mesh.volume < own.volume, name
            assert mesh.normals is not None
            assert np.allclose(np.linalg.norm(mesh.normals, axis=1), 1, atol=1e-4)
        for name in after:
            if name.endswith(".l"):
                assert np.array_equal(after[name].vertices * MIRROR, after[f"{name[:-2]}.r"].vertices), name
