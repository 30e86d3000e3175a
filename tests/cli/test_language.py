"""Commands in another language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app import words
from app.cli.entry import main


@pytest.fixture(autouse=True)
def english_again(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.delenv("TRIGGER_ATLAS_LANGUAGE", raising=False)
    yield
    words.speak("en")


def test_the_content_is_shown_in_the_language_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", "trapezius_upper_trp1", "--language", "de"]) == 0
    german = capsys.readouterr().out
    assert words.translations("de")["temple"] in german
    assert "Musculus trapezius" in german


def test_the_environment_chooses_the_language(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("TRIGGER_ATLAS_LANGUAGE", "es")
    assert main(["show", "trapezius_upper_trp1"]) == 0
    assert words.translations("es")["temple"] in capsys.readouterr().out
    assert main(["show", "trapezius_upper_trp1", "--language", "en"]) == 0
    assert "temple" in capsys.readouterr().out


def test_an_unknown_language_is_refused_with_those_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["points", "--language", "fr"])
    assert ended.value.code == 2
    assert "en" in capsys.readouterr().err
