"""Sentences below the window in the language that is spoken, and errors that follow it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app import paths, words
from app.errors import DataError
from app.words import fields, known, say, speak

_PO = """
msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\\n"

msgid "{path}: is empty; download it again."
msgstr "{path} ist leer; laden Sie die Datei noch einmal herunter."

msgid "{size:,.1f} MB"
msgstr "{size:,.1f} MB groß"

#, fuzzy
msgid "Clavicle"
msgstr "Schulterblatt"
"""


@pytest.fixture(autouse=True)
def own_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """German with few words, and English again afterwards."""
    (tmp_path / "translations").mkdir()
    (tmp_path / "translations" / "de.po").write_text(_PO, encoding="utf-8")
    monkeypatch.setattr(paths, "data_dir", lambda: tmp_path)
    yield
    speak("en")


def test_a_sentence_is_said_in_the_language_that_is_spoken() -> None:
    assert say("{path}: is empty; download it again.", path="a.ply") == "a.ply: is empty; download it again."
    speak("de")
    assert say("{path}: is empty; download it again.", path="a.ply").startswith("a.ply ist leer")


def test_an_error_made_before_follows_the_language() -> None:
    error = DataError("{path}: is empty; download it again.", path="a.ply")
    speak("de")
    assert str(error).startswith("a.ply ist leer")


def test_braces_in_a_sentence_without_values_do_no_harm() -> None:
    assert str(DataError("/home/{me}/a.ply: is gone.")) == "/home/{me}/a.ply: is gone."


@pytest.mark.parametrize("text", ["Clavicle", "Never seen before"])
def test_what_is_fuzzy_or_unknown_is_said_in_english(text: str) -> None:
    speak("de")
    assert say(text) == text


def test_numbers_have_the_commas_of_the_language() -> None:
    assert say("{size:,.1f} MB", size=1234.5) == "1,234.5 MB"
    speak("de")
    assert say("{size:,.1f} MB", size=1234.5) == "1.234,5 MB groß"


def test_a_language_without_a_file_is_english() -> None:
    speak("es")
    assert say("{size:,.1f} MB", size=2) == "2,0 MB"


@pytest.mark.parametrize(
    ("name", "language"), [("de_AT.UTF-8", "de"), ("es-MX", "es"), ("EN", "en"), ("fr_FR", None), ("", None)]
)
def test_names_of_languages(name: str, language: str | None) -> None:
    assert known(name) == language


def test_the_environment_chooses_a_language(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TRIGGER_ATLAS_LANGUAGE", "es")
    assert words.wished() == "es"
    monkeypatch.setenv("TRIGGER_ATLAS_LANGUAGE", "xx")
    assert words.wished() == "en"


def test_fields_are_the_names_in_braces() -> None:
    assert fields("{path}: has {size:,} of {size}") == {"path", "size"}
    assert fields("100 %") == set()
