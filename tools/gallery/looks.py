"""In which looks the window is pictured: size, scale, theme and language."""

from __future__ import annotations

from dataclasses import dataclass

from app.session import Language, Theme
from app.words import LANGUAGES

THEMES: tuple[Theme, ...] = ("light", "dark")


@dataclass(frozen=True, slots=True)
class Size:
    """width and height in logical pixels; ``scale`` of the screen: 2 makes pictures of twice as many pixels."""

    width: int
    height: int
    scale: int = 1

    @property
    def name(self) -> str:
        return f"{self.width}x{self.height}" + (f"@{self.scale}x" if self.scale > 1 else "")


SIZES: tuple[Size, ...] = (Size(1280, 720), Size(1920, 1080), Size(1280, 720, 2))


@dataclass(frozen=True, slots=True)
class Look:
    size: Size
    theme: Theme
    language: Language

    @property
    def name(self) -> str:
        return f"{self.size.name}-{self.theme}-{self.language}"


def looks(sizes: tuple[Size, ...] = SIZES) -> tuple[Look, ...]:
    """Every theme in every language at these sizes."""
    return tuple(Look(size, theme, language) for size in sizes for theme in THEMES for language in LANGUAGES)
