"""Measuring cranium, shoulder and skin again, and the command that does: only what comes nearer, and no tracebacks."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import trimesh
import yaml

from app.errors import DataError
from tools.sculpt import __main__ as command
from tools.sculpt.bones import build_bones
from tools.sculpt.build import PACK, table
from tools.sculpt.cranium import build_cranium
from tools.sculpt.fit import cranium, slabs, star
from tools.sculpt.fit.cranium import joined_parts, split
from tools.sculpt.fit.spheres import refitted
from tools.sculpt.mesh import Mesh
from tools.sculpt.spheres import net

ROD = """
structures:
  rod.l:
    fit_mm: 9
    triangles: 400
    fillet: 1
    held: shaft
    slabs:
      shaft:
        edge: 2
        cap: 6
        control: [
          [[-20, 0, -4], [-20, 0, 4]], [[-10, 0, -4], [-10, 0, 4]], [[0, 0, -4], [0, 0, 4]]]
        thickness: [[5]]
"""


def copied(folder: Path, name: str) -> Path:
    file = folder / f"{name}.yaml"
    file.write_bytes((PACK / "tables" / f"{name}.yaml").read_bytes())
    return file


def ball(radius: float, centre: tuple[float, float, float]) -> Mesh:
    made = trimesh.creation.icosphere(subdivisions=4, radius=radius)
    return Mesh(np.asarray(made.vertices, float) + centre, np.asarray(made.faces, np.int64))


def test_parts_of_a_bone_are_joined_and_split_without_loss() -> None:
    parts = table("cranium")["structures"]["temporal_bone.l"]["parts"]
    joined = joined_parts(parts, symmetric=False)
    assert split(parts, joined) == parts
    assert len(net(joined)) == sum(len(net(part)) for part in parts.values()) > 50


def test_a_part_follows_the_target_only_where_it_makes_the_surface() -> None:
    """A spike on a shell: the target's spike is thicker, its shell larger; its root must not swell with that."""

    def built(solid: dict[str, Any], shell: float = 8.0) -> Mesh:
        spheres = {**solid["spheres"], "shell": [[0, 0, 0, shell], [0.1, 0, 0, shell]]}
        joints = solid["joints"] + " shell1-shell2"
        return build_bones({"structures": {"b": {"spheres": spheres, "joints": joints, "blur": 0.3, "step": 0.8}}})["b"]

    def spike(radius: float) -> dict[str, Any]:
        return {
            "spheres": {"spike": [[0, 0, 4, 2], [0, 0, 14, radius], [0, 0, 20, radius]]},
            "joints": "spike1-spike2 spike2-spike3",
        }

    target = built(spike(3), shell=8.6)
    fitted = refitted(spike(2), target, built, own=1.0)["spheres"]["spike"]
    loose = refitted(spike(2), target, built)["spheres"]["spike"]
    assert fitted[1:] == [pytest.approx([0, 0, 14, 3], abs=0.2), pytest.approx([0, 0, 20, 3], abs=0.2)]
    assert abs(fitted[0][3] - 2) < 0.4 < abs(loose[0][3] - 2)


@pytest.mark.slow
@pytest.mark.parametrize("better", [True, False])
def test_a_bone_of_the_cranium_takes_over_only_what_comes_nearer(
    better: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tip = "[-53, -13.8, -12, 7.2]"
    right = (PACK / "tables" / "cranium.yaml").read_text("utf-8")
    wrong = right.replace(tip, "[-53, -13.8, -18, 7.2]")
    assert wrong != right
    there, here = (right, wrong) if better else (wrong, right)
    meshes = build_cranium(yaml.safe_load(right), {"temporal_bone.l"})
    names = yaml.safe_load(right)["structures"]
    parts = yaml.safe_load(there)["structures"]["temporal_bone.l"]["parts"]
    monkeypatch.setattr(cranium, "refitted", lambda *_, **__: joined_parts(parts, symmetric=False))
    file = tmp_path / "cranium.yaml"
    file.write_text(here, encoding="utf-8")
    said: list[str] = []
    cranium.refit_table(file, ["temporal_bone.l"], dict.fromkeys(names, meshes["temporal_bone.l"]), said.append)
    text = file.read_text("utf-8")
    bone = yaml.safe_load(text)["structures"]["temporal_bone.l"]
    assert bone["parts"] == yaml.safe_load(right)["structures"]["temporal_bone.l"]["parts"]
    assert (bone["fit_mm"] < 0.05) is better
    assert ("left as it is" in said[0]) is not better
    assert text.splitlines()[:8] == right.splitlines()[:8]


def test_a_pack_without_the_bones_or_without_a_skin_is_an_error_in_words(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"lacks frontal_bone.*temporal_bone\.l"):
        cranium.refit_table(copied(tmp_path, "cranium"), [], {}, lambda _: None)
    with pytest.raises(DataError, match="no skin"):
        star.refit_table(copied(tmp_path, "skin"), [], {}, lambda _: None)


def test_a_star_that_comes_no_nearer_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = copied(tmp_path, "skin")
    text = file.read_text("utf-8")
    rows = np.array(yaml.safe_load(text)["head"]["radius_mm"][:-1])
    monkeypatch.setattr(star, "refitted", lambda *_: [*np.full(rows.shape, 500.0).tolist(), [500.0]])
    said: list[str] = []
    star.refit_table(file, ["head"], {"skin": ball(100, (0, 5, 10))}, said.append)
    assert "left as it is" in said[0]
    assert file.read_text("utf-8") == text


def test_a_slab_that_is_held_stays_and_one_the_pack_lacks_is_left(tmp_path: Path) -> None:
    file = tmp_path / "shoulder.yaml"
    file.write_text(ROD, encoding="utf-8")
    said: list[str] = []
    slabs.refit_table(file, [], {}, said.append)
    assert said == ["rod.l: left as it is"]
    slabs.refit_table(file, [], {"rod.l": ball(9, (-10, 0, 0))}, said.append)
    assert file.read_text("utf-8") == ROD
    file.write_text(ROD.replace("    held: shaft\n", ""), encoding="utf-8")
    slabs.refit_table(file, [], {"rod.l": ball(9, (-10, 0, 0))}, said.append)
    assert yaml.safe_load(file.read_text("utf-8"))["structures"]["rod.l"]["slabs"]["shaft"]["thickness"] != [[5]]


@pytest.mark.parametrize(
    ("words", "code", "sentence"),
    [
        ("refit spine femur", 2, "The table spine has no femur; it has vertebra_c1, "),
        ("refit skin skin", 2, "it has head, trunk."),
        ("refit cranium os_frontale", 2, "it has vault, inner, parietal_bone.l, frontal_bone, "),
        ("refit spine", 1, "z-anatomy is not installed"),
        ("pictures --pack nope", 2, "There is no pack 'nope'"),
    ],
)
def test_what_is_wrong_with_a_call_is_said_in_one_sentence(
    words: str,
    code: int,
    sentence: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:
    monkeypatch.setenv("TRIGGER_ATLAS_HOME", str(tmp_path))
    monkeypatch.setattr(sys, "argv", ["sculpt", *words.split()])
    assert command.main() == code
    said = capsys.readouterr().err
    assert said.startswith("error: ")
    assert sentence in said
    assert said.count("\n") == 1
