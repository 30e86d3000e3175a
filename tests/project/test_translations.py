"""Nothing is left untranslated, in any language; and what is translated fits its English text."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog

from app.cli.translated import check_translations, translation_files
from app.words import LANGUAGES
from tools.translate import catalogue, interface, sources

_UI = sources.ROOT / "app" / "ui"


@pytest.mark.parametrize("file", translation_files(), ids=lambda file: file.name)
def test_everything_is_translated(file: Path) -> None:
    assert [str(problem) for problem in check_translations(file)] == []


def test_every_language_has_its_files() -> None:
    assert len(translation_files()) == 2 * len(LANGUAGES[1:])
    assert all(file.is_file() for file in translation_files())


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_the_catalogues_are_up_to_date(language: str) -> None:
    known = {str(message.id) for message in catalogue.read(language) if message.id}  # type: ignore[arg-type]
    assert known == set(sources.places())


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_what_the_window_loads_is_what_was_translated(language: str) -> None:
    from PySide6.QtCore import QTranslator

    translator = QTranslator()
    assert translator.load(str(interface.FOLDER / f"trigger_atlas_{language}.qm"))
    for context, source, said in interface.read(language):  # type: ignore[arg-type]
        assert translator.translate(context, source) == said


@pytest.fixture
def nothing_known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(catalogue, "read", lambda _language: Catalog())


@pytest.mark.usefixtures("nothing_known")
def test_a_text_that_changes_keeps_its_translation_to_be_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    old = catalogue.updated("de", {"Press gently.": ["a.plain"], "Gone.": ["b.plain"]})
    assert catalogue.fill(old, {"Press gently.": "Drücken Sie sanft.", "Gone.": "Weg."}) == (
        {"Press gently.", "Gone."},
        [],
    )
    monkeypatch.setattr(catalogue, "read", lambda _language: old)
    new = catalogue.updated("de", {"Press very gently.": ["a.plain"], "Quite another text": ["b.plain"]})
    changed, other = new.get("Press very gently."), new.get("Quite another text")
    assert changed is not None and other is not None
    assert (changed.string, changed.fuzzy, list(changed.previous_id)) == ("Drücken Sie sanft.", True, ["Press gently."])
    assert other.string == ""
    assert new.get("Gone.") is None


@pytest.mark.usefixtures("nothing_known")
def test_a_translation_with_other_words_in_braces_is_refused() -> None:
    known = catalogue.updated("de", {"Reading {structure}": ["a"]})
    taken, refused = catalogue.fill(known, {"Reading {structure}": "Lese {struktur}"})
    assert taken == {"Reading {structure}"}
    assert len(refused) == 1
    assert known.get("Reading {structure}").string == ""  # type: ignore[union-attr]


def test_untranslated_texts_are_told_with_their_line(tmp_path: Path) -> None:
    file = tmp_path / "de.ts"
    file.write_text(
        '<?xml version="1.0"?>\n<TS><context><name>A</name>\n<message>\n<source>Close</source>\n'
        '<translation type="unfinished"></translation></message>\n'
        "<message>\n<source>in {0}</source><translation>in {1}</translation></message></context></TS>",
        encoding="utf-8",
    )
    assert [(problem.line, problem.what) for problem in check_translations(file)] == [
        (3, "'Close' is not translated"),
        (6, "'in {1}' has other words in braces than the English"),
    ]


@pytest.mark.parametrize("file", sorted(_UI.rglob("*.py")), ids=lambda file: file.name)
def test_every_word_of_the_window_can_be_collected(file: Path) -> None:
    """lupdate understands ``self.tr("…")`` and ``translate("context", "…")`` with literals, and nothing else."""
    for call in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if not isinstance(call, ast.Call):
            continue
        name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
        assert not (isinstance(call.func, ast.Name) and name == "tr"), f"line {call.lineno}: write self.tr or translate"
        if name in ("tr", "translate"):
            literal = all(isinstance(text, ast.Constant) and isinstance(text.value, str) for text in call.args)
            assert literal, f"line {call.lineno}: write a literal, and put values in with format afterwards"
