"""find: from where it hurts to the points, in words that can be read and in JSON that can be computed with."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Call

pytestmark = pytest.mark.usefixtures("shared_home")


def test_a_region_may_be_named_with_or_without_its_option(call: Call) -> None:
    assert call("find", "temple", "--json").json == call("find", "--region", "temple", "--json").json


def test_several_regions_are_one_pain(call: Call) -> None:
    said = call("find", "temple", "--region", "orbit_deep", "--json").json
    assert {part["region"] for part in said["parts"]} == {"temple", "orbit_deep"}
    first = said["matches"][0]
    assert {"id", "side", "score", "covers", "covered", "leaves", "expected"} <= set(first)
    assert {part["region"] for part in first["covered"]} == {"temple", "orbit_deep"}
    assert 0 < first["score"] <= 1
    assert said["pairs"][0]["whole"]


def test_a_painted_point_is_found_and_explained(call: Call, tmp_path: Path) -> None:
    file = str(tmp_path / "pain.ply")
    assert call("zones", "trapezius_upper_trp1", "--side", "right", "-o", file).code == 0
    first = call("find", "--paint", file, "--json").json["matches"][0]
    assert (first["id"], first["side"]) == ("trapezius_upper_trp1", "right")
    said = call("find", "--paint", file).out
    assert "Upper trapezius 1 (right)" in said
    assert "also look for pain: behind the eye" in said
    assert "not a probability" in said
    assert "does not diagnose" in said


def test_sides_are_told_only_where_they_were_said(call: Call) -> None:
    assert "(left)" not in call("find", "temple", "orbit_deep").out
    assert "behind the eye (left)" in call("find", "temple", "orbit_deep", "--side", "left").out
    rows = call("find", "temple", "--side", "right", "--json").json["matches"]
    assert {row["side"] for row in rows} == {"right"}


def test_spots_and_regions_mix_and_the_spots_say_the_side(call: Call) -> None:
    said = call("find", "--at", "-66", "40", "38", "--region", "orbit_deep", "--json").json
    assert {(part["region"], part["side"]) for part in said["parts"]} == {("temple", "left"), ("orbit_deep", "left")}
    two = call("find", "--at", "-66", "40", "38", "--at", "66", "40", "38", "--json").json
    assert two["matches"][0]["side"] == "both"


def test_a_kind_of_headache_lists_its_points(call: Call) -> None:
    rows = call("find", "--headache", "tension_type", "--json").json["matches"]
    assert {"trapezius_upper_trp1", "temporalis_trp1"} <= {row["id"] for row in rows}
    few = call("find", "temple", "--headache", "tension_type", "--json").json["matches"]
    assert {row["id"] for row in few} == {row["id"] for row in rows}
    assert few[0]["covered"][0]["region"] == "temple"


@pytest.mark.parametrize(
    ("words", "code", "sentence"),
    [
        ((), 2, "Say where it hurts"),
        (("--side", "left"), 2, "Say where it hurts"),
        (("--at", "-66", "40", "38", "--side", "left"), 2, "name a region"),
        (("--headache", "tension"), 2, "tension_type"),
        (("temple", "orbit_dep"), 2, "orbit_deep"),
        (("temple", "orbit_deep", "--form", "1"), 2, "--form"),
        (("--paint", "nowhere.ply"), 1, "nowhere.ply"),
        (("--at", "0", "0", "900", "--region", "temple"), 2, "from the skin"),
    ],
)
def test_what_is_amiss_is_said_in_one_sentence(call: Call, words: tuple[str, ...], code: int, sentence: str) -> None:
    answer = call("find", *words)
    assert answer.code == code
    assert sentence in answer.err
    assert "Traceback" not in answer.err and answer.err.count("\n") == 1
