"""Measuring muscles again: the table's figures come out again, a moved sheet finds back, and words are kept."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from app.anatomy.fibres import FibreSheet, load_sheets
from tools.sculpt.build import PACK
from tools.sculpt.fit.sheets import apart, refit_sheets, refit_table
from tools.sculpt.mesh import Mesh

TABLE = PACK / "tables" / "muscles.yaml"
#: mm, mostly square to the faces of the masseter.
SHIFT = np.array([1.5, 0.2, 0.0])


@pytest.fixture(scope="module")
def sheets() -> dict[str, list[FibreSheet]]:
    return load_sheets(TABLE)


def smooth(sheet: FibreSheet) -> Mesh:
    tile = sheet.tessellate(1.5)
    return Mesh(tile.vertices, tile.faces.astype(np.int64))


@pytest.mark.parametrize("name", ["masseter_superficial", "digastric_anterior", "scalenus_posterior"])
def test_a_refit_on_the_measured_anatomy_gives_the_figures_of_the_table(
    name: str, sheets: dict[str, list[FibreSheet]], reference_file: Path
) -> None:
    data = np.load(reference_file)
    target = Mesh(data[f"{name}.l/v"].astype(float), data[f"{name}.l/f"].astype(np.int64))
    fitted = refit_sheets(sheets[name], target)
    assert apart(fitted, target) < apart(sheets[name], target) + 0.02
    shifts = [np.linalg.norm(a.control - b.control, axis=-1) for a, b in zip(fitted, sheets[name], strict=True)]
    assert np.median(np.concatenate([shift.ravel() for shift in shifts])) < 0.5
    changes = [np.abs(a.thicknesses - b.thicknesses) for a, b in zip(fitted, sheets[name], strict=True)]
    assert np.median(np.concatenate([change.ravel() for change in changes])) < 0.4


def test_a_sheet_that_was_bent_and_swollen_finds_back(sheets: dict[str, list[FibreSheet]]) -> None:
    sheet = sheets["masseter_superficial"][0]
    target = smooth(sheet)
    rows, columns = np.meshgrid(np.linspace(0, 1, 6), np.linspace(0, 1, 6), indexing="ij")
    bent = sheet.control + 2.0 * np.stack([np.sin(4 * rows), columns - 0.5, np.cos(3 * columns)], axis=-1)
    moved = [replace(sheet, control=bent, thicknesses=sheet.thicknesses + 1.5)]
    assert apart(moved, target) > 0.8
    assert apart(refit_sheets(moved, target, rounds=9), target) < 0.2


def test_a_table_keeps_its_words(tmp_path: Path, sheets: dict[str, list[FibreSheet]]) -> None:
    path = tmp_path / "muscles.yaml"
    path.write_bytes(TABLE.read_bytes())
    sheet = sheets["masseter_deep"][0]
    target = smooth(replace(sheet, control=sheet.control + SHIFT))
    said: list[str] = []
    refit_table(path, ["masseter_deep", "temporalis"], {"masseter_deep.r": target.mirrored()}, said.append)
    assert [line.split(":")[0] for line in said] == ["masseter_deep", "temporalis"]
    old, new = TABLE.read_text("utf-8").splitlines(), path.read_text("utf-8").splitlines()
    changed = [(a, b) for a, b in zip(old, new, strict=True) if a != b]
    assert 0 < len(changed) <= 12
    assert all(a.lstrip().startswith(("- [", "fit_mm")) for a, _ in changed)
    again = load_sheets(path)["masseter_deep"][0].control - sheet.control
    assert again.mean(axis=(0, 1)) == pytest.approx(SHIFT, abs=0.3)
    with pytest.raises(KeyError):
        refit_table(path, ["brachialis"], {}, said.append)
