"""points, show, find, check: answers from the content."""

from __future__ import annotations

import re
from pathlib import Path

from tests.cli.conftest import Call


def test_points_lists_every_point_with_its_muscle_and_regions(call: Call) -> None:
    rows = {row["id"]: row for row in call("points", "--json").json}
    assert rows["trapezius_upper_trp1"]["muscle"] == "trapezius"
    assert rows["trapezius_upper_trp1"]["regions"][0] == "posterolateral_neck"
    assert {"temporalis_trp4", "scm_clavicular_lower", "obliquus_capitis_superior_trp1"} <= set(rows)


def test_show_tells_pain_place_cautions_sources_and_grade(call: Call) -> None:
    said = call("show", "temporalis_trp1").out
    for heading in ("WHERE IT HURTS", "WHERE IT IS", "BE CAREFUL", "HOW SURE ARE WE"):
        assert heading in said
    assert "Travell" in said
    assert "sure: high" in said


def test_show_leaves_nothing_out_and_cites_every_claim(call: Call) -> None:
    out = call("show", "superior_oblique_trp1").out
    for title in ("WHAT MAY KEEP IT GOING", "HOW OFTEN IT WAS FOUND", "HEADACHES IT MAY HAVE A SHARE IN"):
        assert title in out
    cited = set(re.findall(r"(?:sure:\s+\w+;\s+)([A-Z0-9, \n]+)\]", out))
    ids = {word for group in cited for word in re.findall(r"[A-Z][A-Z0-9]+", group)}
    assert ids
    assert all(f"- {source}:" in out for source in ids), "each is written out below"


def test_an_unknown_point_answers_with_the_nearest_right_ones(call: Call) -> None:
    answer = call("show", "trapezius_uper_trp1")
    assert answer.code == 2
    assert "trapezius_upper_trp1" in answer.err
    assert "Traceback" not in answer.err
    assert answer.out == ""


def test_an_unknown_region_answers_with_the_nearest_right_ones(call: Call) -> None:
    answer = call("find", "--region", "tempel")
    assert answer.code == 2
    assert "temple" in answer.err


def test_find_ranks_essential_patterns_before_spillover(call: Call) -> None:
    rows = call("find", "--region", "temple", "--json").json
    kinds = [row["kind"] for row in rows]
    assert kinds == sorted(kinds)  # "essential" sorts before "spillover"
    assert {"trapezius_upper_trp1", "temporalis_trp2", "temporalis_trp3"} <= {
        r["id"] for r in rows if r["kind"] == "essential"
    }
    assert all(0 < row["score"] <= 1 for row in rows)


def test_the_shipped_content_and_packs_are_in_order(call: Call) -> None:
    answer = call("check")
    assert answer.code == 0, answer.out


def test_check_lists_all_problems_with_their_place(call: Call, tmp_path: Path) -> None:
    file = tmp_path / "mine.yaml"
    file.write_text("safety: 3\nregions: []\nregions: {}\n", encoding="utf-8")
    answer = call("check", str(file))
    assert answer.code == 1
    assert f"{file}:1:9:" in answer.out
    assert f"{file}:3:1:" in answer.out


def test_check_of_a_missing_file_is_one_sentence(call: Call, tmp_path: Path) -> None:
    answer = call("check", str(tmp_path / "none.yaml"))
    assert answer.code == 1
    assert "none.yaml" in answer.out + answer.err
    assert "Traceback" not in answer.out + answer.err


def test_help_is_everywhere_and_calls_at_fault_exit_2(call: Call) -> None:
    for words in (
        [],
        ["points"],
        ["show"],
        ["find"],
        ["locate"],
        ["zones"],
        ["render"],
        ["check"],
        ["bench"],
        ["models"],
        ["models", "install"],
        ["models", "export"],
        ["models", "verify"],
        ["models", "remove"],
    ):
        answer = call(*words, "-h")
        assert answer.code == 0
        assert "usage: trigger-atlas" in answer.out
    assert call("find").code == 2
    assert call("render", "temporalis_trp1", "-o", "x.png", "--size", "big").code == 2
