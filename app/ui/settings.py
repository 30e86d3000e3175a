"""What the window remembers between two runs, in one ini file in the user's own folder."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QByteArray, QSettings

from app import paths
from app.session import Language, Quality, ThemeChoice
from app.ui.design import TEXT_SIZES
from app.words import known

_RECENT = 8
"""So many choices are remembered."""


def _store() -> QSettings:
    return QSettings(str(paths.user_data_dir() / "settings.ini"), QSettings.Format.IniFormat)


_frozen = False


def freeze() -> None:
    """Remember nothing from now on: the program stands where anybody may use it."""
    global _frozen
    _frozen = True


def _keep(key: str, value: object) -> None:
    if not _frozen:
        _store().setValue(key, value)


def last_pack() -> str:
    return str(_store().value("pack", "bundled"))


def set_last_pack(pack_id: str) -> None:
    _keep("pack", pack_id)


def theme() -> ThemeChoice:
    value = str(_store().value("theme", "system"))
    return value if value in ("light", "dark") else "system"  # type: ignore[return-value]


def set_theme(choice: ThemeChoice) -> None:
    _keep("theme", choice)


def text_size() -> int | None:
    """Per cent of the usual size, one of those that can be chosen; None until one was."""
    value = str(_store().value("text_size", ""))
    return int(value) if value in map(str, TEXT_SIZES) else None


def set_text_size(value: int) -> None:
    _keep("text_size", value)


def words() -> Literal["plain", "clinical"]:
    return "clinical" if _store().value("words") == "clinical" else "plain"


def set_words(value: str) -> None:
    _keep("words", value)


def language() -> Language | None:
    """None until one was chosen."""
    return known(str(_store().value("language", "")))


def set_language(value: str) -> None:
    _keep("language", value)


def form() -> float:
    """Build of the body, 0 masculine .. 1 feminine."""
    try:
        return min(1.0, max(0.0, float(str(_store().value("form", 0)))))
    except ValueError:
        return 0.0


def set_form(value: float) -> None:
    _keep("form", f"{value:.2f}")


def quality() -> Quality:
    value = str(_store().value("quality", "auto"))
    return value if value in ("software", "gpu") else "auto"  # type: ignore[return-value]


def set_quality(choice: str) -> None:
    _keep("quality", choice)


def slow_renderers() -> list[str]:
    """Graphics cards of this machine that were too slow to draw everything while moving."""
    value = _store().value("slow_renderers", [])
    return [str(each) for each in value] if isinstance(value, list) else [str(value)]


def add_slow_renderer(name: str) -> None:
    _keep("slow_renderers", sorted({*slow_renderers(), name}))


def reduce_motion() -> bool:
    return _store().value("reduce_motion", "false") == "true"


def set_reduce_motion(value: bool) -> None:
    _keep("reduce_motion", "true" if value else "false")


def recent() -> list[str]:
    """What was chosen in the palette, the latest first: ``kind:id``."""
    return [key for key in str(_store().value("recent", "")).split() if ":" in key]


def set_recent(key: str) -> None:
    """This was chosen just now."""
    keys = [key, *(known for known in recent() if known != key)]
    _keep("recent", " ".join(keys[:_RECENT]))


def geometry() -> QByteArray | None:
    value = _store().value("geometry")
    return value if isinstance(value, QByteArray) else None


def set_geometry(value: QByteArray) -> None:
    _keep("geometry", value)


def study_level() -> Literal[1, 2, 3]:
    """How much the questions of the Learn mode ask for: 1 everyday words, 2 both names, 3 clinical terms."""
    value = str(_store().value("study_level", 1))
    return 2 if value == "2" else 3 if value == "3" else 1


def set_study_level(value: int) -> None:
    _keep("study_level", str(value))


def offer_restore() -> bool:
    """Whether what is looked at is kept while the program runs, to be offered after a sudden end."""
    return _store().value("offer_restore", "true") != "false"


def set_offer_restore(value: bool) -> None:
    _keep("offer_restore", "true" if value else "false")


def tour_seen() -> bool:
    return _store().value("tour_seen", "false") == "true"


def set_tour_seen() -> None:
    _keep("tour_seen", "true")


def view() -> dict[str, str]:
    """How the window was left, as ``set_view`` was told it; nothing at the first start."""
    store = _store()
    store.beginGroup("view")
    return {key: str(store.value(key)) for key in store.childKeys()}


def set_view(values: dict[str, str]) -> None:
    for key, value in values.items():
        _keep(f"view/{key}", value)
