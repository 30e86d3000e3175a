"""The language of the window: Qt's translations for its own words and ours, installed and exchanged."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLibraryInfo, QLocale, QTranslator

from app import words
from app.session import Language

FOLDER = Path(__file__).resolve().parent.parent / "translations"

KEYS = (
    QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),
    QT_TRANSLATE_NOOP("QShortcut", "Shift"),
    QT_TRANSLATE_NOOP("QShortcut", "Esc"),
)
"""Keys as they are printed on keyboards: Qt asks for these words, and its own Spanish ones are not on any key."""


def system_language() -> Language:
    """The first language of the system's that we speak, else English."""
    wishes = (words.known(name) for name in QLocale.system().uiLanguages())
    return next((language for language in wishes if language), "en")


def speak(application: QCoreApplication, language: Language) -> None:
    """Say everything in this language from now on; what is on the screen already is not changed by it."""
    for old in application.findChildren(_Translator):
        application.removeTranslator(old)
        old.deleteLater()
    words.speak(language)
    QLocale.setDefault(QLocale(language))
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for file in (qt / f"qtbase_{language}.qm", FOLDER / f"trigger_atlas_{language}.qm"):
        translator = _Translator(application)
        if translator.load(str(file)):  # there is none for English
            application.installTranslator(translator)


class _Translator(QTranslator):
    """One of those installed here; others may be installed beside it."""
