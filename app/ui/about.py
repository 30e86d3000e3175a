"""About: what this is, whose work it shows and under which licence, how far it can be trusted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app import __version__
from app.ui.controls import Paragraph, label
from app.ui.design import inset, px
from app.ui.dialog import Dialog

if TYPE_CHECKING:
    from app.content.library import Library

_AND_WITH = (
    "fast-simplification, filelock, fsrs, platformdirs, PyVista, PyYAML, trimesh (MIT), Pillow (MIT-CMU), pooch, "
    "psygnal (BSD 3-clause), DracoPy, manifold3d, Requests (Apache 2.0), Matplotlib (PSF)."
)
"""Names, the same in every language."""


class AboutDialog(Dialog):
    def __init__(self, library: Library | None, parent: QWidget) -> None:
        super().__init__(self.tr("Trigger Atlas {0}").format(__version__), parent, height=640)
        self.add(
            Paragraph(
                self.tr(
                    "Where the muscle trigger points that can cause headaches sit, and where each one sends its pain, "
                    "on a 3D model. It teaches; it does not diagnose."
                )
            )
        )
        if library is not None:
            self.add(_group(self.tr("Safety"), [library.content.safety.plain or library.content.safety.text]))
            if library.content.evidence:
                lines = [claim.plain or claim.text for claim in library.content.evidence]
                self.add(_group(self.tr("How good is the evidence?"), lines))
        self.add(_group(self.tr("3D models"), self._models()))
        self.add(
            _group(
                self.tr("Made with"),
                [
                    self.tr(
                        "Qt and PySide6 (LGPL 3), VTK (BSD 3-clause), NumPy, SciPy and Babel (BSD 3-clause), "
                        "pydantic (MIT)."
                    ),
                    _AND_WITH,
                ],
            )
        )
        self.add(_group(self.tr("Licence"), [self.tr("Program: MIT. Bundled 3D model and its tables: CC BY-SA 4.0.")]))

    def _models(self) -> list[str]:
        from app.anatomy.pack import available

        lines = [f"{pack.title}: {pack.attribution} ({pack.licence})" for pack in available().values()]
        lent = self.tr(
            "Muscles, teeth and eyeballs that a 3D model lacks are carried over from the bundled one (CC BY-SA 4.0) "
            "and drawn as schematic."
        )
        return [*lines, lent]


def _group(title: str, lines: list[str]) -> QWidget:
    box = QFrame()
    box.setProperty("role", "box")
    column = QVBoxLayout(box)
    column.setContentsMargins(*inset(16, 12, 16, 12))
    column.setSpacing(px(8))
    column.addWidget(label(title, "strong"))
    for line in lines:
        column.addWidget(Paragraph(line))
    return box
