"""What a person is told who has written YAML that cannot be used: everything at once, with place and mend."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import pytest
from pydantic import BaseModel, ConfigDict, Field

from app.errors import DataError
from app.yaml_source import Problem, load, validate


class Item(BaseModel):
    model_config = ConfigDict(extra="forbid")
    name: str
    size: Annotated[float, Field(ge=0, le=1)] = 0.0
    kind: Literal["skin", "deep"] = "skin"


class Pack(BaseModel):
    model_config = ConfigDict(extra="forbid")
    title: str
    on: str = ""
    count: int | None = None
    ready: bool = False
    span: tuple[float, float] = (0.0, 1.0)
    items: dict[str, Item] = {}
    words: tuple[str, ...] = ()


def problems_of(tmp_path: Path, text: str | bytes) -> list[Problem]:
    path = tmp_path / "pack.yaml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    found, problems = validate(path, Pack)
    assert (found is None) == bool(problems)
    return problems


def only(tmp_path: Path, text: str | bytes) -> str:
    """The message of the one problem, from the line on."""
    (problem,) = problems_of(tmp_path, text)
    return str(problem).removeprefix(f"{problem.file}:")


def test_good_file_gives_the_model(tmp_path: Path) -> None:
    path = tmp_path / "pack.yaml"
    path.write_text(
        "title: Häd\non: skin\ncount: 3\nspan: [1, 0.5]\nready: yes\nitems:\n  a: {name: x, size: .5}\nwords: [a]\n"
    )
    pack = load(path, Pack)
    assert (pack.title, pack.on, pack.count, pack.span, pack.ready) == ("Häd", "skin", 3, (1.0, 0.5), True)
    assert pack.items["a"] == Item(name="x", size=0.5)


def test_every_problem_at_once_with_its_place(tmp_path: Path) -> None:
    text = (
        "title: no\n"
        "items:\n"
        "  a: {name: 3, sise: 1}\n"
        "  b: {size: 1.5}\n"
        "  c:\n"
        "    name: x\n"
        "    kind: dep\n"
        "span: [1]\n"
        "words: hello\n"
        "count: many\n"
        "count: 2.5\n"
    )
    told = [str(problem).split("pack.yaml:")[1] for problem in problems_of(tmp_path, text)]
    assert told == [
        '1:8: no is read as false, not as text, write "no" in quotes',
        '3:13: 3 is read as a number, not as text, write "3" in quotes',
        "3:16: there is no key 'sise' here, write 'size'",
        "4:3: the key 'name' is missing here, write a line 'name: …'",
        "4:13: 'size' is '1.5', write at most 1",
        "7:11: 'dep' is not possible for 'kind', write 'skin' or 'deep'",
        "8:7: item 2 of 'span' is missing, write it",
        "9:8: 'words' is 'hello', write a list, such as [a, b]",
        "11:1: the key 'count' is already in line 10, keep one of the two",
        "11:8: 'count' is '2.5', write a whole number",
    ]


@pytest.mark.parametrize("word", ["yes", "Off", "on", "NO"])
def test_old_booleans_are_not_taken_for_text(tmp_path: Path, word: str) -> None:
    assert f'write "{word}" in quotes' in only(tmp_path, f"title: {word}\n")
    assert not problems_of(tmp_path, f'title: "{word}"\n')


def test_words_that_look_like_dates_or_times_stay_text(tmp_path: Path) -> None:
    path = tmp_path / "pack.yaml"
    path.write_text("title: 2020-01-01\nwords: [12:30, 0x1F, 1e, v1]\n")
    assert load(path, Pack).words == ("12:30", "0x1F", "1e", "v1")


def test_all_tabs_are_shown(tmp_path: Path) -> None:
    found = problems_of(tmp_path, "title: x\nitems:\n\ta:\n\t\tname: y\n  b:\n \tname: z\n")
    assert [(p.line, p.column) for p in found] == [(3, 1), (4, 1), (6, 2)]
    assert all("tab" in p.what and "spaces" in p.mend for p in found)


def test_a_tab_inside_a_text_is_allowed(tmp_path: Path) -> None:
    assert not problems_of(tmp_path, "title: |\n  a\n  \tb\n")


@pytest.mark.parametrize(
    ("text", "place", "says"),
    [
        ("title: a: b\n", "1:9", "double quotes"),
        ('title: "abc\nwords: []\n', "1:8", "close the quote"),
        ("title: x\nwords: [a, b\n", "3:1", "close the bracket"),
        ("title: x\nwords: [a b: c}\n", "2:15", "close the bracket"),
        ("title: @x\n", "1:8", "double quotes"),
        ("title: x\x07\n", "1:9", "control character"),
        ("title: x\n  words: []\n", "2:8", "cannot be read"),
        ("title: x\n---\ntitle: y\n", "2:1", "second document"),
        ("? [a, b]\n: c\n", "1:3", "key"),
        ("title: !!python/object:os.system x\n", "1:8", "tag"),
        ("", "1:1", "empty"),
        ("# only words\n", "1:1", "empty"),
        ("- a\n- b\n", "1:1", "not a mapping"),
        (b"title: a\non: caf\xe9\n", "2:8", "UTF-8"),
        ("title: x\nitems: {a: {name: deep, below}}\n", "2:25", "comma"),
    ],
)
def test_one_clear_message(tmp_path: Path, text: str | bytes, place: str, says: str) -> None:
    message = only(tmp_path, text)
    assert message.startswith(place + ": ") and says in message, message


def test_an_alias_that_repeats_a_passage_is_fine(tmp_path: Path) -> None:
    path = tmp_path / "pack.yaml"
    path.write_text("title: x\nitems:\n  a: &same {name: n}\n  b: *same\n")
    assert load(path, Pack).items["b"].name == "n"


def test_aliases_that_multiply_are_stopped(tmp_path: Path) -> None:
    bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    bomb += "".join(f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 10)}]\n" for i in range(1, 12))
    assert "200,000 values" in only(tmp_path, bomb)


@pytest.mark.parametrize(
    ("text", "says"), [("title: *x\n", "no anchor &x before"), ("title: &x [*x]\n", "contains itself")]
)
def test_aliases_that_lead_nowhere(tmp_path: Path, text: str, says: str) -> None:
    assert says in only(tmp_path, text)


def test_deep_nesting_does_not_crash(tmp_path: Path) -> None:
    assert "100 deep" in only(tmp_path, "title: " + "[" * 500_000)
    assert "100 deep" in only(tmp_path, "title:\n" + "".join(" " * i + "-\n" for i in range(1, 200)))


def test_a_huge_file_is_not_even_read(tmp_path: Path) -> None:
    path = tmp_path / "big.yaml"
    with path.open("wb") as file:
        file.truncate(10_500_000)
    (problem,) = validate(path, Pack)[1]
    assert "10.5 MB" in problem.what


def test_missing_file_and_folder(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"nowhere\.yaml:1:1: there is no such file, check the name"):
        load(tmp_path / "nowhere.yaml", Pack)
    with pytest.raises(DataError, match="not a file"):
        load(tmp_path, Pack)


def test_load_raises_one_line_for_each_problem(tmp_path: Path) -> None:
    path = tmp_path / "pack.yaml"
    path.write_text("titel: x\ncount: y\n")
    with pytest.raises(DataError) as caught:
        load(path, Pack)
    lines = str(caught.value).splitlines()
    assert [line.startswith(str(path)) for line in lines] == [True, True, True]


def test_windows_files_and_byte_order_marks_are_read(tmp_path: Path) -> None:
    path = tmp_path / "pack.yaml"
    path.write_bytes("\ufefftitle: x\r\ncount: 2\r\n".encode())
    assert load(path, Pack).count == 2
