"""Measuring again: a shape that was moved off its target comes back, and a table keeps its words."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import trimesh
import yaml

from tools.sculpt.bones import build_bones
from tools.sculpt.build import PACK
from tools.sculpt.fit.apart import mean_apart
from tools.sculpt.fit.envelope import outer_samples
from tools.sculpt.fit.spheres import refit_table
from tools.sculpt.fit.tabletext import replaced
from tools.sculpt.mesh import Mesh, concatenate

TABLE = """# A rod.
structures:
  rod:
    fit_mm: 9
    symmetric: true
    blur: 0.4
    step: 0.8
    spheres:
      # two ends
      end: [
        [0, {y}, 3, 4], [12, 1, 6, {r}]]
    joints: end1-end2
"""


def ball(radius: float) -> Mesh:
    made = trimesh.creation.icosphere(subdivisions=4, radius=radius)
    return Mesh(np.asarray(made.vertices, float), np.asarray(made.faces, np.int64))


def written(folder: Path, text: str) -> Path:
    """The text as the table of the spine in a pack's folder."""
    file = folder / "tables" / "spine.yaml"
    file.parent.mkdir(exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return file


def test_a_rod_finds_back_to_the_shape_it_is_measured_on(tmp_path: Path) -> None:
    target = build_bones(yaml.safe_load(TABLE.format(y=0, r=3)))["rod"]
    file = written(tmp_path, TABLE.format(y=1.6, r=4.5))
    refit_table(file, [], {"rod": target}, lambda _: None)
    text = file.read_text(encoding="utf-8")
    rod = yaml.safe_load(text)["structures"]["rod"]
    assert rod["spheres"]["end"] == [pytest.approx([0, 0, 3, 4], abs=0.3), pytest.approx([12, 1, 6, 3], abs=0.3)]
    assert rod["fit_mm"] < 0.15
    assert text.startswith("# A rod.\n")
    assert "joints: end1-end2" in text


def test_a_shape_that_fits_already_is_left_as_it_is(tmp_path: Path) -> None:
    text = TABLE.format(y=0, r=3)
    target = build_bones(yaml.safe_load(text))["rod"]
    file = written(tmp_path, text)
    said: list[str] = []
    refit_table(file, ["rod"], {}, said.append)
    assert said == ["rod: left as it is"]
    refit_table(file, ["rod"], {"rod": target}, said.append)
    assert np.allclose(
        yaml.safe_load(file.read_text())["structures"]["rod"]["spheres"]["end"][1], [12, 1, 6, 3], atol=0.25
    )


def test_a_part_that_is_held_stays_where_it_is(tmp_path: Path) -> None:
    target = build_bones(yaml.safe_load(TABLE.format(y=0, r=3)))["rod"]
    held = TABLE.format(y=1.6, r=4.5).replace("    blur", "    held: end\n    blur")
    file = written(tmp_path, held)
    refit_table(file, [], {"rod": target}, lambda _: None)
    assert file.read_text(encoding="utf-8") == held


def test_a_name_that_is_not_in_the_table_is_an_error(tmp_path: Path) -> None:
    file = written(tmp_path, TABLE.format(y=0, r=3))
    with pytest.raises(KeyError, match="femur"):
        refit_table(file, ["femur"], {}, lambda _: None)


def test_what_the_source_holds_beside_a_structure_counts_only_when_it_is_near() -> None:
    other = ball(5)
    two = concatenate([ball(10), Mesh(other.vertices + np.array([60.0, 0, 0]), other.faces)])
    assert mean_apart(ball(9), two, shared=True) == pytest.approx(1, abs=0.02)
    assert mean_apart(ball(9), two) > 3


def test_a_pack_that_has_only_a_piece_of_a_structure_does_not_shrink_the_rest(tmp_path: Path) -> None:
    text = TABLE.format(y=0, r=3)
    file = written(tmp_path, text)
    said: list[str] = []
    refit_table(file, [], {"rod": ball(3)}, said.append)
    assert said == ["rod: left as it is; the pack has only a piece of it"]
    assert file.read_text(encoding="utf-8") == text


def test_the_envelope_leaves_out_what_lies_inside() -> None:
    inner, outer = ball(5), ball(10)
    samples = outer_samples(concatenate([inner, outer]))
    assert np.linalg.norm(samples, axis=1).min() > 9
    assert len(samples) > 800


def test_replacing_a_value_keeps_everything_else() -> None:
    text = "# head\na:\n  b: 1  # said\n  c:\n    - 2\n# between\nd: 3\n"
    assert replaced(text, ["a", "c"], " [4]") == "# head\na:\n  b: 1  # said\n  c: [4]\n# between\nd: 3\n"
    assert replaced(text, ["d"], " 5").endswith("# between\nd: 5\n")
    with pytest.raises(KeyError):
        replaced(text, ["a", "d"], " 5")
    with pytest.raises(KeyError):
        replaced(text, ["b"], " 5")


def test_replacing_takes_the_key_right_below_not_a_deeper_one_of_its_name() -> None:
    text = "parts:\n  base:\n    spheres:\n      rim: [1]\n  rim:\n    spheres:\n      edge: [2]\n"
    assert replaced(text, ["parts", "rim", "spheres"], " 3") == text.replace("\n      edge: [2]", " 3")


@pytest.mark.parametrize("name", ["hyoid"])
def test_measuring_again_starts_from_what_is_there_and_gets_no_worse(
    name: str, tmp_path: Path, reference_file: Path
) -> None:
    """On the decoded Z-Anatomy, which is where the figures come from."""
    arrays = np.load(reference_file)
    target = Mesh(arrays[f"{name}/v"].astype(float), arrays[f"{name}/f"].astype(np.int64))
    file = tmp_path / "tables" / "larynx.yaml"
    file.parent.mkdir()
    file.write_bytes((PACK / "tables" / "larynx.yaml").read_bytes())
    said: list[str] = []
    refit_table(file, [name], {name: target}, said.append)
    before, after = (float(word) for word in said[0].replace(name, "").split() if word.replace(".", "").isdigit())
    assert after <= before < 0.5
    assert yaml.safe_load(file.read_text("utf-8"))["structures"][name]["fit_mm"] == after
