"""What a person is told who edits the content file and slips."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from app.content.files import CONTENT_FILE, FILES
from app.content.library import Library
from app.content.load import check_content, load_content
from app.content.schema import SCHEMA_FILE, schema_text
from app.errors import DataError, UsageError


def edited(content_file: Path, folder: Path, *changes: tuple[str, str]) -> Path:
    """A copy of the shipped files in which each first text is replaced, once, by the second."""
    texts = {name: content_file.with_name(name).read_text(encoding="utf-8") for name in FILES}
    for old, new in changes:
        name = next(name for name, text in texts.items() if old in text)
        texts[name] = texts[name].replace(old, new, 1)
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder / CONTENT_FILE


def line_of(path: Path, text: str) -> int:
    return path.read_text(encoding="utf-8").split("\n").index(text) + 1


def test_the_shipped_file_has_no_problem(content_file: Path) -> None:
    assert check_content(content_file) == []


def test_the_schema_beside_it_is_up_to_date(content_file: Path) -> None:
    stored = (content_file.parent / SCHEMA_FILE).read_text(encoding="utf-8")
    assert stored == schema_text(), "run: python -m app.content.schema"
    assert content_file.read_text(encoding="utf-8").startswith(f"# yaml-language-server: $schema=./{SCHEMA_FILE}\n")


# Each slip: what stood there, what is written instead, and the line and words of the answer.
SLIPS = [
    ("region: posterolateral_neck\n", "region: posterolateral_nek\n", "write 'posterolateral_neck'"),
    ("region: orbit_deep\n", "region: behind_eye\n", "not among the regions"),
    ("sources: [QUINTNER1994]", "sources: [QUINTER1994]", "write 'QUINTNER1994'"),
    ("sources: [TS2 p. 279]", "sources: [TS9 p. 279]", "not among the sources"),
    ("studies: [ST_CTTH_TRAP, ST_TRAP_LOC]", "studies: [ST_CTTH_TRAP, ST_TRAP_LOK]", "write 'ST_TRAP_LOC'"),
    ("source: FDLP2006CTTH\n", "source: FDLP2006CTT\n", "'FDLP2006CTTH'"),
    ("part: upper\n", "part: uper\n", "write 'upper'"),
    ("teeth: [46, 47, 48]", "teeth: [46, 47, 49]", "11 to 18 or 41 to 48"),
    ("teeth: [11, 12]", "teeth: [21, 22]", "11 to 18 or 41 to 48"),
    ("teeth: [13]", "teeth: []", "teeth: [16, 17, 18]"),
    ("across: [1, 0]", "across: [1, 1]", "two different values"),
    ("paired: false\n", "paired: maybe\n", "true or false"),
    ("label: TrP1\n", "label: 1\n", "quotes"),
    ("      trapezius_upper_trp2:\n", "      trapezius_upper_trp1:\n", "already in line"),
    ("      scm_sternal_upper:\n", "      trapezius_upper_trp1:\n", "already under 'trapezius'"),
    ("    area: head\n", "    aera: head\n", "write 'area'"),
    ("confidence: medium\n", "confidence: mediun\n", "'high', 'medium' or 'low'"),
    ("basis: book\n", "basis: bok\n", "'book', 'study' or 'expert'"),
    ("urgency: soon\n", "urgency: later\n", "'emergency', 'same_day' or 'soon'"),
    ("doi: 10.1186/s10194", "doi: https://doi.org/10.1186/s10194", "without the address"),
    ("  temporalis:\n", "  Temporalis Muscle:\n", "small letters"),
    ("layer: 2\n", "layer: 9\n", "at most 5"),
    ("landmark: mastoid_tip\n", "landmark: mastoid_top\n", "'mastoid_tip'"),
    ("{at: temple_centre,", "{at: temple_center,", "'temple_centre'"),
    ("{at: frontozygomatic_skin,", "{at: .nan,", "not among the landmarks"),
    ("hazards: [spinal_canal]", "hazards: [spinal_canel]", "write 'spinal_canal'"),
    ("bones: [clavicle]", "bones: [clavicel]", "'clavicle'"),
    ("{at: eye_front, radius: 14}", "{at: eye_frond, radius: 14}", "write 'eye_front'"),
    ("structure: temporalis\n", "structure: temporalys\n", "write 'temporalis'"),
    ("sheet: 1\n", "sheet: 9\n", "from 0 to 1"),
]


@pytest.mark.parametrize(("old", "new", "says"), SLIPS, ids=[new.strip() for _, new, _ in SLIPS])
def test_a_slip_is_found_where_it_is(content_file: Path, tmp_path: Path, old: str, new: str, says: str) -> None:
    problems = check_content(edited(content_file, tmp_path, (old, new)))
    texts = {name: content_file.with_name(name).read_text(encoding="utf-8") for name in FILES}
    file, text = next((name, text) for name, text in texts.items() if old in text)
    place = str(tmp_path / file), text[: text.index(old)].count("\n") + 1
    told = [str(problem) for problem in problems if (problem.file, problem.line) == place]
    assert any(says in sentence for sentence in told), "\n".join(map(str, problems))


def test_slips_of_every_sort_are_told_together(content_file: Path, tmp_path: Path) -> None:
    path = edited(
        content_file,
        tmp_path,
        ("layer: 1\n", "layer: one\n"),
        ("region: mastoid\n", "region: mastiod\n"),
        ("note: How many points", "plain_note: How many points"),
        ("sources: [QUINTNER1994]", "sources: [NOBODY]"),
    )
    problems = check_content(path)
    assert [problem.line for problem in problems] == [
        line_of(path, "    layer: one"),
        line_of(path, "          - region: mastiod"),
        line_of(path, "        plain_note: How many points the book's drawing marks here could not be checked."),
        line_of(path.with_name("guide.yaml"), "    sources: [NOBODY]"),
    ]
    assert problems[1].column == len("          - region: m")
    with pytest.raises(DataError) as caught:
        load_content(path)
    assert str(caught.value).splitlines() == list(map(str, problems))


def test_a_point_needs_an_essential_zone(content_file: Path, tmp_path: Path) -> None:
    text = content_file.read_text(encoding="utf-8")
    start = text.index("      trapezius_middle_trp6:")
    end = text.index("      trapezius_middle_trp7:")
    point = text[start:end].replace("kind: essential", "kind: spillover")
    path = tmp_path / "edited.yaml"
    path.write_text(text[:start] + point + text[end:], encoding="utf-8")
    (problem,) = check_content(path)
    assert "no zone is essential" in problem.what
    assert text.split("\n")[problem.line - 1].strip() == "zones:"


def test_a_point_needs_a_zone_and_a_source(content_file: Path, tmp_path: Path) -> None:
    text = content_file.read_text(encoding="utf-8")
    start = text.index("      trapezius_middle_trp6:")
    end = text.index("      trapezius_middle_trp7:")
    point = re.sub(r"zones:\n.*?(?=        sources)", "zones: []\n", text[start:end], flags=re.DOTALL)
    point = point.replace("        sources: [TS2 p. 281, NAMTPT]\n", "")
    path = tmp_path / "edited.yaml"
    path.write_text(text[:start] + point + text[end:], encoding="utf-8")
    told = [str(problem) for problem in check_content(path)]
    assert any("the key 'sources' is missing" in sentence for sentence in told)
    assert any("'zones' is empty" in sentence for sentence in told)
    assert len(told) == 2


def test_what_nobody_read_is_not_sure(content_file: Path, tmp_path: Path) -> None:
    text = content_file.read_text(encoding="utf-8")
    start = text.index("      temporalis_trp4:")
    place = text.index("confidence: medium", text.index("zones:", start))
    path = tmp_path / "edited.yaml"
    path.write_text(text[:place] + "confidence: high" + text[place + len("confidence: medium") :], encoding="utf-8")
    (problem,) = check_content(path)
    assert "nobody read" in problem.what


@pytest.mark.parametrize("text", ["", "[]", "muscles: 3\n", "muscles: {temporalis: 3}\n", "regions: [a]\nsources: x\n"])
def test_files_of_another_kind_are_refused_calmly(tmp_path: Path, text: str) -> None:
    path = tmp_path / "other.yaml"
    path.write_text(text)
    with pytest.raises(DataError, match=r"other\.yaml:1:"):
        load_content(path)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"gone\.yaml:1:1: there is no such file"):
        load_content(tmp_path / "gone.yaml")


def test_unknown_ids_answer_with_the_nearest(library: Library) -> None:
    with pytest.raises(
        UsageError, match=r"no trigger point 'trapezius_uper_trp1'; did you mean trapezius_upper_trp1, "
    ):
        library.point("trapezius_uper_trp1")
    with pytest.raises(UsageError, match=r"There is no region 'behind eye'; did you mean orbit_deep"):
        library.region("behind eye")
    with pytest.raises(UsageError, match=r"There is no muscle 'temporal'; did you mean temporalis\b"):
        library.muscle("temporal")
    with pytest.raises(UsageError, match=r"There is no muscle '--'; the first ones are trapezius, "):
        library.muscle("--")


def test_citations_are_written_out(library: Library) -> None:
    assert library.cite("TS2 p. 279").endswith(", p. 279")
    assert library.cite("BRADY2014").startswith("Brady S")
