"""Colours: text can be read and marks can be seen on every ground, in both themes, and by colour-blind eyes."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage, QRegion
from PySide6.QtWidgets import QApplication, QWidget

from app.scene import palette
from app.scene.comparison import COLOURS as COMPARED
from app.session import Theme
from app.ui import theme
from app.ui.compare import Swatch
from app.ui.marks import GradeDots, Mark
from app.ui.pain.rows import Bar
from app.ui.painting import painting
from app.ui.stylesheet import stylesheet
from app.ui.switch import Switch
from app.ui.theme import Tokens
from tests.colours import SIGHTS, Rgb, Sight, contrast, distance, over, parse

TEXT, DRAWING = 4.5, 3.0
THEMES: tuple[Theme, ...] = ("light", "dark")

_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_TEXTLESS = ("QSlider", "QProgressBar", "QScrollBar", "separator", "hairline", "branch")


def _rules(look: Tokens) -> Iterator[tuple[str, str | None, str | None]]:
    """(selector, text colour, ground) of each rule; None where it leaves that as it is."""
    for selector, body in _RULE.findall(stylesheet(look, "any")):
        said = dict(part.split(":", 1) for part in body.split(";") if ":" in part)
        said = {key.strip(): value.strip() for key, value in said.items()}
        ground = said.get("background")
        yield selector.strip(), said.get("color"), None if ground in ("transparent", "none") else ground


def _solid(ground: str, look: Tokens) -> list[Rgb]:
    """The ground as it is seen; what is translucent lies on anything between black and white."""
    if ground.startswith("#"):
        return [parse(ground)]
    red, green, blue, alpha = (int(part) / 255 for part in re.findall(r"\d+", ground))
    return [over((red, green, blue), alpha, under) for under in ((0.0, 0.0, 0.0), (1.0, 1.0, 1.0), parse(look.panel))]


def test_contrast_is_that_of_the_guidelines() -> None:
    assert contrast(parse("#000000"), parse("#ffffff")) == pytest.approx(21)
    assert contrast(parse("#777777"), parse("#ffffff")) == pytest.approx(4.48, abs=0.005)  # the well-known near miss


@pytest.mark.parametrize("chosen", THEMES)
def test_all_text_can_be_read_on_all_that_it_may_stand_on(chosen: Theme) -> None:
    look = theme.tokens(chosen)
    grounds = (look.panel, look.raised, look.hover, look.accent_wash, look.warn_wash)
    weak, pairs = [], 0
    for selector, text, ground in _rules(look):
        if any(word in selector for word in _TEXTLESS):
            continue
        if text and ground:
            tried = [(text, ground)]
        elif text and "notice" not in selector:
            tried = [(text, each) for each in (*grounds, look.glass)]
        elif ground and "notice" not in selector:
            tried = [(each, ground) for each in (look.ink, look.muted)]
        else:
            continue
        for colour, under in tried:
            pairs += 1
            worst = min(contrast(parse(colour), seen) for seen in _solid(under, look))
            if worst < TEXT and not (colour == look.accent and under == look.glass):  # no link lies on the picture
                weak.append(f"{selector}: {colour} on {under}: {worst:.2f}")
    assert pairs > 60
    assert not weak
    for text, ground in ((look.panel, look.ink), (look.ink, look.ground_top), (look.ink, look.ground_bottom)):
        assert contrast(parse(text), parse(ground)) >= TEXT


@pytest.mark.parametrize("chosen", THEMES)
def test_what_has_the_keyboard_can_be_seen(chosen: Theme) -> None:
    look = theme.tokens(chosen)
    for ground in (look.panel, look.raised, look.hover, look.pressed, look.accent_wash, look.warn_wash):
        assert contrast(parse(look.accent), parse(ground)) >= DRAWING, ground


def _drawn(widget: QWidget, ground: str) -> tuple[np.ndarray, Rgb]:
    """(h, w, 3) pixels 0..1 of a widget on a ground, four times as large as usual, and the ground."""
    picture = QImage(widget.size() * 4, QImage.Format.Format_RGB888)
    picture.setDevicePixelRatio(4)
    picture.fill(QColor(ground))
    with painting(picture) as painter:
        widget.render(painter, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    widget.deleteLater()
    rows = np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), picture.bytesPerLine())
    return rows[:, : picture.width() * 3].reshape(picture.height(), picture.width(), 3) / 255, parse(ground)


def _seen(pixels: np.ndarray, ground: Rgb) -> float:
    """The part of the pixels that stand out from the ground."""
    colours, counts = np.unique(pixels.reshape(-1, 3), axis=0, return_counts=True)
    clear = [n for colour, n in zip(colours, counts, strict=True) if contrast(tuple(colour), ground) >= DRAWING]
    return float(sum(clear) / counts.sum())


def _switch(on: bool) -> Switch:
    switch = Switch("Skin")
    switch.setChecked(on)
    return switch


_DRAWINGS = {
    **{kind: lambda kind=kind: Mark(kind, 16) for kind in ("essential", "spillover", "point", "deep", "marked")},  # type: ignore[misc]
    **{f"compared {place}": lambda c=colour: Swatch(c) for place, colour in enumerate(COMPARED)},  # type: ignore[misc]
    "low": lambda: GradeDots("low"),
    "high": lambda: GradeDots("high"),
    "off": lambda: _switch(False),
    "on": lambda: _switch(True),
}


@pytest.mark.parametrize("chosen", THEMES)
@pytest.mark.parametrize("name", _DRAWINGS)
def test_what_is_drawn_stands_out(name: str, chosen: Theme, qapp: QApplication) -> None:
    theme.apply(qapp, chosen)
    look = theme.tokens(chosen)
    for ground in (look.panel, look.raised, look.hover):
        assert _seen(*_drawn(_DRAWINGS[name](), ground)) > 0.06, ground


@pytest.mark.parametrize("chosen", THEMES)
def test_the_grades_differ_by_more_than_a_shade(chosen: Theme, qapp: QApplication) -> None:
    theme.apply(qapp, chosen)
    panel = theme.tokens(chosen).panel
    filled = [_seen(*_drawn(GradeDots(grade), panel)) for grade in ("low", "medium", "high")]  # type: ignore[arg-type]
    assert filled[0] < filled[1] < filled[2]


def test_how_much_is_covered_can_be_seen(qapp: QApplication) -> None:
    for chosen in THEMES:
        theme.apply(qapp, chosen)
        bar = Bar(0.5)
        bar.resize(200, bar.height())
        pixels, ground = _drawn(bar, theme.tokens(chosen).panel)
        quarter = pixels.shape[1] // 4
        full, empty = _seen(pixels[:, :quarter], ground), _seen(pixels[:, 3 * quarter :], ground)
        assert full > 0.45
        assert 0.1 < empty < 0.35, "its whole length is outlined"


# ── without one kind of cone ─────────────────────────────────────────────────────────────────────────────────────────

_AT_A_GLANCE = 18.0

_APART = {
    "usual pain from what is felt in some": (palette.ESSENTIAL_EDGE, palette.SPILLOVER),
    "its middle from what is felt in some": (palette.ESSENTIAL_CORE, palette.SPILLOVER),
    "dots from their ground": (palette.SPILLOVER_DOT, palette.SPILLOVER),
    "usual pain from its outline": (palette.ESSENTIAL_EDGE, palette.ESSENTIAL_LINE),
    "usual pain from skin": (palette.ESSENTIAL_EDGE, palette.TISSUE["skin"]),
    "dots from skin": (palette.SPILLOVER_DOT, palette.TISSUE["skin"]),
    "the outline of usual pain from lit muscle": (palette.ESSENTIAL_LINE, palette.MUSCLE_LIT),
    "painted pain from usual pain": (palette.INK_STRONG, palette.ESSENTIAL_EDGE),
    "mildly painted pain from what is felt in some": (palette.INK_MILD, palette.SPILLOVER),
    "strong from mild paint": (palette.INK_STRONG, palette.INK_MILD),
    "a point from lit muscle": (palette.POINT, palette.MUSCLE_LIT),
    "a point from usual pain": (palette.POINT, palette.ESSENTIAL_CORE),
    **{f"compared {a} from {b}": (COMPARED[a], COMPARED[b]) for a, b in itertools.combinations(range(3), 2)},
    **{f"compared {a} from a point": (COMPARED[a], palette.POINT) for a in range(3)},
}


@pytest.mark.parametrize("sight", SIGHTS)
@pytest.mark.parametrize("pair", _APART)
def test_colours_are_told_apart(pair: str, sight: Sight) -> None:
    assert distance(*_APART[pair], sight) >= _AT_A_GLANCE


@pytest.mark.parametrize("sight", SIGHTS)
def test_the_window_s_colours_are_told_apart(sight: Sight) -> None:
    for look in (theme.LIGHT, theme.DARK):
        kinds = [parse(each) for each in (look.essential, look.point, look.ink_strong, look.accent)]
        for one, other in itertools.combinations(kinds, 2):
            assert distance(one, other, sight) >= _AT_A_GLANCE, (one, other)
