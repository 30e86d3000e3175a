"""The GLB files of another build: the same meshes, only elsewhere."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest

from app.anatomy.form import load_form
from app.anatomy.frame import MIRROR
from tests.sculpt.test_bundled import load
from tools.sculpt.build import PACK
from tools.sculpt.form import build_form, reshaped


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


def test_build_form_writes_all_files_and_leaves_the_pack_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def build(folder: Path, _say: object) -> None:  # the real one takes minutes and has its own tests
        assert folder != PACK
        for file in PACK.glob("*.glb"):
            shutil.copy(file, folder)

    monkeypatch.setattr("tools.sculpt.form.build", build)
    build_form(1.0, tmp_path / "out", say=lambda _: None)
    assert {path.name for path in (tmp_path / "out").iterdir()} == {path.name for path in PACK.glob("*.glb")} | {
        "LICENSE"
    }
    width = np.ptp(load("skin.glb", tmp_path / "out")["skin"].vertices[:, 0])
    assert width == pytest.approx(0.88 * np.ptp(load("skin.glb")["skin"].vertices[:, 0]), rel=0.02)
