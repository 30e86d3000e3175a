"""check of the packs that we ship: every muscle of the content is in each of them or declared absent."""

from __future__ import annotations

from pathlib import Path

import pytest

from app import paths
from app.anatomy.pack import PACK_FILE
from tests.cli.conftest import Call


@pytest.fixture
def own_copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of a shipped pack's file, in a folder that stands for that of all packs."""
    file = tmp_path / "bodyparts3d" / PACK_FILE
    file.parent.mkdir()
    file.write_text((paths.models_dir() / "bodyparts3d" / PACK_FILE).read_text(encoding="utf-8"), encoding="utf-8")
    bundled = tmp_path / "bundled" / PACK_FILE
    bundled.parent.mkdir()
    bundled.write_text((paths.models_dir() / "bundled" / PACK_FILE).read_text(encoding="utf-8"), encoding="utf-8")
    monkeypatch.setattr(paths, "models_dir", lambda: tmp_path)
    return file


def told(call: Call, file: Path, old: str, new: str) -> list[dict[str, object]]:
    """The problems after one piece of text was replaced."""
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    problems: list[dict[str, object]] = call("check", str(file), "--json").json
    return problems


def test_the_packs_map_every_muscle_or_say_that_they_lack_it(call: Call) -> None:
    for pack in ("bundled", "z-anatomy", "bodyparts3d"):
        assert call("check", str(paths.models_dir() / pack / PACK_FILE), "--json").json == []


def test_a_muscle_that_is_neither_mapped_nor_absent(call: Call, own_copy: Path) -> None:
    (problem,) = told(call, own_copy, "procerus, ", "")
    assert problem["what"] == "the muscle 'procerus' is neither mapped nor absent"


def test_an_absent_structure_that_does_not_exist(call: Call, own_copy: Path) -> None:
    (problem,) = told(call, own_copy, "tooth_lower_8", "tooth_lower_9")
    assert problem["what"] == "there is no structure 'tooth_lower_9'" and "tooth_lower_8" in str(problem["mend"])


def test_a_mapped_structure_cannot_be_absent_too(call: Call, own_copy: Path) -> None:
    (problem,) = told(call, own_copy, "[corrugator_supercilii, ", "[temporalis, corrugator_supercilii, ")
    assert "both mapped and absent" in str(problem["what"])
