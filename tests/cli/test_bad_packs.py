"""Packs of the user's own with mistakes, and sources that are none: one sentence each, and the right exit code."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Call


@pytest.fixture
def own_pack(user_home: Path) -> Path:
    path = user_home / "packs.d" / "own" / "pack.yaml"
    path.parent.mkdir(parents=True)
    path.write_text("id: own\nttle: Own\n", encoding="utf-8")
    return path


def test_check_also_looks_at_the_users_own_packs(call: Call, own_pack: Path) -> None:
    answer = call("check")
    assert answer.code == 1
    assert f"{own_pack}:2:1: there is no key 'ttle' here, write 'title'" in answer.out


def test_check_of_a_pack_file_checks_it_as_a_pack(call: Call, own_pack: Path) -> None:
    problems = call("check", str(own_pack), "--json").json
    assert {"title", "sources", "groups"} <= {word for each in problems for word in each["what"].split("'")}


@pytest.mark.usefixtures("user_home")
@pytest.mark.parametrize(("source", "code"), [("", 2), ("/dev/null", 1), ("nowhere", 1)])
def test_a_source_that_is_none_is_told_in_one_sentence(call: Call, source: str, code: int) -> None:
    answer = call("models", "install", "z-anatomy", "--from", source, "--json")
    assert (answer.code, answer.out) == (code, "")
    assert answer.err.startswith("trigger-atlas: ") and answer.err.count("\n") == 1
