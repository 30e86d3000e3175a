"""A painted pain as a file: written and read again, from other programs, and refused in a sentence when it is none."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import trimesh

from app.errors import DataError
from app.placement import paint
from app.placement.paint import load_paint, save_paint
from app.placement.placed import Floats
from tests.placement.conftest import Placed


@pytest.fixture
def temple(bundled: Placed) -> Floats:
    """(n_skin,) a pain that is strongest in the middle of the left temple."""
    gaps = bundled.placement.skin - np.array(bundled.atlas.landmarks["temple_centre.l"], np.float32)
    return np.clip(1 - np.linalg.norm(gaps, axis=1) / 30, 0, 1).astype(np.float32)


def ascii_ply(path: Path, places: np.ndarray, values: np.ndarray, *names: str, kind: str = "float") -> Path:
    """Vertices (n, 3) with properties (n, k) of these names, as text and without faces."""
    head = ["ply", "format ascii 1.0", f"element vertex {len(places)}", *(f"property float {axis}" for axis in "xyz")]
    head += [*(f"property {kind} {name}" for name in names), "end_header"]
    form = "%d" if kind == "uchar" else "%.4f"
    rows = zip(places, values.reshape(len(places), -1) if len(places) else values, strict=True)
    lines = [" ".join([*(f"{x:.4f}" for x in at), *(form % v for v in value)]) for at, value in rows]
    path.write_text("\n".join([*head, *lines, ""]), encoding="ascii")
    return path


def test_what_is_saved_is_read_again(bundled: Placed, temple: Floats, tmp_path: Path):
    save_paint(tmp_path / "pain.ply", bundled.placement, bundled.atlas, temple)
    assert np.array_equal(load_paint(tmp_path / "pain.ply", bundled.placement), temple)
    skin = trimesh.load(tmp_path / "pain.ply", process=False)
    assert len(skin.faces) == len(bundled.atlas.full.structure_faces("skin"))


@pytest.mark.parametrize(("name", "most"), [("intensity", 1), ("pain", 255), ("quality", 1), ("scalar", 255)])
def test_other_names_and_bytes_are_understood(bundled: Placed, temple: Floats, tmp_path: Path, name: str, most: float):
    file = ascii_ply(tmp_path / "it.ply", bundled.placement.skin, temple * most, name)
    assert load_paint(file, bundled.placement) == pytest.approx(temple, abs=1e-3)


def test_red_paint_on_flesh_is_pain_and_the_flesh_is_not(bundled: Placed, temple: Floats, tmp_path: Path):
    flesh, red = np.array([210, 180, 140]), np.array([255, 0, 0])
    colours = flesh + (temple > 0.3)[:, None] * (red - flesh)
    file = ascii_ply(tmp_path / "it.ply", bundled.placement.skin, colours, "red", "green", "blue", kind="uchar")
    assert np.array_equal(load_paint(file, bundled.placement) > 0.5, temple > 0.3)


def test_a_piece_of_another_mesh_is_carried_to_the_skin(bundled: Placed, temple: Floats, tmp_path: Path):
    rows = np.flatnonzero(temple)[::2]
    moved = bundled.placement.skin[rows] + np.float32(0.8)
    found = load_paint(ascii_ply(tmp_path / "it.ply", moved, temple[rows], "pain"), bundled.placement)
    assert np.mean(np.abs(found - temple)[temple > 0.2] < 0.2) > 0.95
    assert not found[
        np.linalg.norm(bundled.placement.skin - bundled.placement.skin[temple.argmax()], axis=1) > 45
    ].any()


@pytest.mark.parametrize(("scale", "unit"), [(0.001, "metres"), (0.1, "centimetres")])
def test_other_units_are_named(bundled: Placed, temple: Floats, tmp_path: Path, scale: float, unit: str):
    rows = np.flatnonzero(temple)
    file = ascii_ply(tmp_path / "it.ply", bundled.placement.skin[rows] * scale, temple[rows], "pain")
    with pytest.raises(DataError, match=rf"it\.ply.* in {unit}; .*millimetres"):
        load_paint(file, bundled.placement)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "not a PLY file"),
        (b"solid of another kind", "not a PLY file"),
        (b"ply\nformat ascii 1.0\nelement vertex 2\n", "damaged"),
        (b"ply\nformat binary_little_endian 1.0\nelement vertex 9\nproperty float x\nend_header\n\0", "damaged"),
        (b"ply\nformat ascii 1.0\nelement face 0\nproperty list uchar int vertex_indices\nend_header\n", "damaged"),
    ],
)
def test_what_is_no_mesh_is_refused(bundled: Placed, tmp_path: Path, content: bytes, sentence: str):
    file = tmp_path / "it.ply"
    file.write_bytes(content)
    with pytest.raises(DataError, match=rf"it\.ply: .*{sentence}"):
        load_paint(file, bundled.placement)


def test_a_mesh_without_pain_is_refused(bundled: Placed, temple: Floats, tmp_path: Path):
    skin = bundled.placement.skin
    for file, sentence in (
        (ascii_ply(tmp_path / "none.ply", skin, np.zeros(len(skin)), "pain"), "nothing is painted"),
        (ascii_ply(tmp_path / "grey.ply", skin, np.full((len(skin), 3), 0.5), "red", "green", "blue"), "nothing is"),
        (ascii_ply(tmp_path / "bare.ply", skin, np.zeros((len(skin), 0))), "float property intensity"),
        (ascii_ply(tmp_path / "empty.ply", skin[:0], np.zeros(0), "pain"), "damaged|no vertices|nothing is painted"),
        (ascii_ply(tmp_path / "away.ply", skin[:50] + 500, temple[:50] + 1, "pain"), "does not lie on the skin"),
        (ascii_ply(tmp_path / "nan.ply", skin[:5] * np.nan, temple[:5] + 1, "pain"), "without a place"),
        (tmp_path / "missing.ply", "cannot be read"),
        (tmp_path, "cannot be read"),
    ):
        with pytest.raises(DataError, match=sentence):
            load_paint(file, bundled.placement)


def test_a_file_of_another_size_altogether_is_not_read(
    bundled: Placed, temple: Floats, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    save_paint(tmp_path / "pain.ply", bundled.placement, bundled.atlas, temple)
    monkeypatch.setattr(paint, "_LARGEST", 0.1)
    with pytest.raises(DataError, match="MB"):
        load_paint(tmp_path / "pain.ply", bundled.placement)
