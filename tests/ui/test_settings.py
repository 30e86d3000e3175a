"""What is remembered between two runs."""

from __future__ import annotations

from PySide6.QtCore import QSettings

from app.ui import settings


def test_the_quality_is_remembered_and_nonsense_means_automatic(settings_file: QSettings) -> None:
    assert settings.quality() == "auto"
    settings.set_quality("gpu")
    assert settings.quality() == "gpu"
    settings.set_quality("marvellous")
    assert settings.quality() == "auto"


def test_slow_renderers_are_remembered_once_each(settings_file: QSettings) -> None:
    assert settings.slow_renderers() == []
    settings.add_slow_renderer("Old card, 2009")
    settings.add_slow_renderer("Old card, 2009")
    assert settings.slow_renderers() == ["Old card, 2009"]
    settings.add_slow_renderer("Another")
    assert settings.slow_renderers() == ["Another", "Old card, 2009"]
