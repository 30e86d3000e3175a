"""Pictures without a window can write every letter of the languages that the program speaks."""

from __future__ import annotations

import pytest

from app.scene.lettering import font
from app.words import Language, translations


@pytest.mark.parametrize("language", ["de", "es"])
def test_no_letter_is_an_empty_box(language: Language) -> None:
    face = font(24)
    box = bytes(face.getmask("￿"))
    letters = {letter for text in translations(language).values() for letter in text if letter.isalpha()}
    assert {"ä", "ß"} <= letters or {"ñ", "ó"} <= letters
    assert not [letter for letter in letters if bytes(face.getmask(letter)) == box]
