"""What a person is told who edits the borders of a region and slips."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.content.load import check_content
from tests.content.test_load import edited

SLIPS = [
    ("{above: [{at: tragus, superior: 6}", "{above: [{at: tragos, superior: 6}", "'tragus'"),
    ("{above: [{at: tragus, superior: 6}", "{above: [{at: tragus, upward: 6}", "no key 'upward'"),
    ("- {behind: [{at: tragus}]}", "- {rear_of: [{at: tragus}]}", "no key 'rear_of'"),
    ("- {behind: [{at: tragus}]}", "- {behind: []}", "write at least 1"),
    ("- {behind: [{at: tragus}]}", "- {behind: [{at: tragus}], above: [{at: tragus}]}", "write exactly one"),
    ("], within: 31}", "]}", "'near' and 'within' belong together"),
    ("], within: 31}", "], within: 310}", "write at most 120"),
    ("- {outside: vertex}", "- {outside: vortex}", "'vertex'"),
    ("overlaps: [interscapular]", "overlaps: [interscapula]", "'interscapular'"),
    ("- {outside: glabella}", "- {outside: forehead}", "forehead lies outside forehead in turn"),
    (
        "      - {near: [{at: vertex_skin}",
        "      - {outside: parietal}\n      - {near: [{at: vertex_skin}",
        "parietal lies outside vertex in turn",
    ),
    (
        "      - {at: orbit_centre, anterior: -4, radius: 12}",
        "      - {at: orbit_centre, anterior: -4, radius: 12}\n    boundary:\n      - {above: [{at: orbit_centre}]}",
        "a deep region has no border on the skin",
    ),
]


@pytest.mark.parametrize(("right", "wrong", "answer"), SLIPS)
def test_a_slip_in_a_border_is_told_with_its_line(content_file: Path, tmp_path: Path, right, wrong, answer) -> None:
    problems = check_content(edited(content_file, tmp_path, (right, wrong)))
    fitting = [problem for problem in problems if answer in str(problem)]
    assert fitting, [str(problem) for problem in problems]
    assert fitting[0].file.endswith("regions.yaml") and fitting[0].line > 5


def test_a_region_that_is_drawn_needs_borders(content_file: Path, tmp_path: Path) -> None:
    boundary = "    boundary:\n      - {near: [{at: neck_shoulder_angle, superior: -2}], within: 31}\n"
    (problem,) = check_content(edited(content_file, tmp_path, (boundary, "")))
    assert "has a shape but no boundary" in problem.what


def test_the_file_of_the_regions_can_be_checked_by_itself(content_file: Path) -> None:
    assert check_content(content_file.with_name("regions.yaml")) == []
