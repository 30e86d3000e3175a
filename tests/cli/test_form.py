"""--form on the command line."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest
import pyvista
from PIL import Image

from app import paths
from app.anatomy.form import FORM_FILE
from tests.cli.conftest import Call
from tests.scene import little

pytestmark = pytest.mark.usefixtures("shared_home")


def test_locate_tells_where_a_point_lies_in_another_build(call: Call) -> None:
    own, other = (call("locate", "temporalis_trp1", "--form", form, "--json").json for form in ("0", "1"))
    assert own == call("locate", "temporalis_trp1", "--json").json
    away = np.linalg.norm(np.subtract(own["position_mm"], other["position_mm"]))
    assert 1 < away < 8
    assert 0.7 < other["zones"][0]["area_cm2"] / own["zones"][0]["area_cm2"] < 1


def test_find_takes_a_spot_on_the_skin_of_that_build(call: Call) -> None:
    """Before the temple, where the skin of form 1 lies farther in: other pains are felt there than in form 0."""
    spot = ("find", "--at", "-63", "49", "54", "--json")
    own, other = ({row["id"] for row in call(*spot, "--form", form).json} for form in ("0", "1"))
    assert own == {row["id"] for row in call(*spot).json}
    assert own and other and own != other


def test_a_form_has_no_say_in_the_points_of_a_region(call: Call) -> None:
    answer = call("find", "--region", "temple", "--form", "1")
    assert answer.code == 2
    assert "--at" in answer.err
    assert call("find", "--region", "temple", "--form", "0").code == 0


def test_check_refuses_a_table_of_forms_that_cannot_be_used(call: Call, user_home: Path) -> None:
    shipped, own = paths.models_dir() / "bundled", user_home / "packs.d" / "own"
    (own / "tables").mkdir(parents=True)
    shutil.copy(shipped / "pack.yaml", own)
    text = (shipped / FORM_FILE).read_text(encoding="utf-8")
    (own / FORM_FILE).write_text(text.replace("[auricle]", "[auricel]"), encoding="utf-8")
    try:
        for words in (["check"], ["check", str(own / FORM_FILE)]):
            answer = call(*words)
            assert answer.code == 1
            assert f"{own / FORM_FILE}:" in answer.out
            assert "'auricel', write 'auricle'" in answer.out
    finally:
        shutil.rmtree(own)


def test_exported_meshes_have_the_build(call: Call, tmp_path: Path) -> None:
    for form in ("0", "1"):
        assert call("models", "export", str(tmp_path / form), "--form", form).code == 0
    own, other = (pyvista.read(tmp_path / form / "skin.ply") for form in ("0", "1"))
    assert own.n_points == other.n_points
    assert other.bounds[1] - other.bounds[0] == pytest.approx(0.88 * (own.bounds[1] - own.bounds[0]), rel=0.02)


def test_render_draws_the_build(call: Call, tmp_path: Path) -> None:
    pictures = []
    for form in ("0", "1"):
        out = tmp_path / f"{form}.png"
        words = ("render", "temporalis_trp1", "--view", "front", "--size", "320x240", "--form", form, "-o", str(out))
        assert call(*words).code == 0
        pictures.append(np.asarray(Image.open(out).convert("L"), float))
    assert (np.abs(pictures[0] - pictures[1]) > 20).mean() > 0.01


@pytest.mark.parametrize(
    ("form", "said"), [("1.5", "out of range"), ("nan", "out of range"), ("female", "not a number")]
)
def test_a_form_that_is_none_is_refused(call: Call, form: str, said: str) -> None:
    answer = call("locate", "temporalis_trp1", "--form", form)
    assert answer.code == 2
    assert said in answer.err


def test_a_pack_of_one_form_says_so(call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    head = little.atlas(tmp_path / "prepared")
    monkeypatch.setattr("app.anatomy.packs.open_pack", lambda *_: head)
    answer = call("models", "export", str(tmp_path / "out"), "--pack", "z-anatomy", "--form", "0.5")
    assert answer.code == 2
    assert answer.err.strip().endswith("little has one form only; leave --form out, or use --pack bundled.")
    assert not (tmp_path / "out").exists()
