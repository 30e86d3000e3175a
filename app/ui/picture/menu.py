"""The menu of what was pressed in the picture: its name, its card, and how it is to be seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from app.session import Selection, Session
from app.ui import icons, names, seeing
from app.ui.actions import key_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.anatomy.frame import Side
    from app.content.library import Library
    from app.ui.picture.pointer import Spot


class PictureMenu(QMenu):
    """For one place in the picture."""

    def __init__(self, session: Session, library: Library | None, spot: Spot, parent: QWidget) -> None:
        """Empty when nothing is there and nothing hidden."""
        super().__init__(parent)
        self._session = session
        what, chosen = spot.what, spot.selection
        if what == "skin" and session.painting:  # it has no name, and a brush needs it
            what = None
        if what is not None:
            title = self.tr("Skin") if what == "skin" else names.hovered_title(library, what, session.register)
            head = self.addAction(title)
            head.setEnabled(False)
            self.addSeparator()
        if session.mode == "pain" and chosen is not None and chosen.kind == "region" and library is not None:
            self._offer_mark(library.region(chosen.id).paired, chosen.id, spot.side)
        if chosen is not None and chosen != session.selection:
            self._add("help", self.tr("Read about it"), lambda: self._choose(spot), "read")
        ids = self._ids(library, what)
        if what == "skin":
            self._add("eye-off", self.tr("Hide the skin"), self._hide_skin, "hide_skin")
        elif ids:
            if self.actions()[-1].isEnabled():
                self.addSeparator()
            texts = {
                "isolate": ("isolate", self.tr("Show it alone"), self.tr("Show the others too")),
                "ghost": ("ghost", self.tr("Make it see-through"), self.tr("Make it solid again")),
                "hide": ("eye-off", self.tr("Hide it"), self.tr("Show it")),
            }
            for way in seeing.WAYS:
                icon, text, back = texts[way]
                so = seeing.is_so(session, way, ids)
                self._add(icon, back if so else text, self._changes(way, ids), way, f"see.{way}")
        if not seeing.all_is_shown(session):
            self.addSeparator()
            self._add("eye", self.tr("Show all again"), lambda: seeing.show_all(session), "all", "see.all")

    def _offer_mark(self, paired: bool, region: str, side: Side | None) -> None:
        """Where pain is marked: that it hurts there, on the side that was pressed."""
        session = self._session
        place = (region, side if paired and not session.mirrored else None)
        if session.marked.side_of(region) in ("both", side):
            self._add(
                "erase",
                self.tr("It does not hurt here"),
                lambda: session.mark(session.marked.without_place(region)),
                "unmark",
            )
        else:
            self._add("hand", self.tr("It hurts here"), lambda: session.mark(session.marked.with_place(place)), "mark")

    def _ids(self, library: Library | None, what: str | None) -> seeing.Ids:
        if what is None or what == "skin" or what.startswith("region:"):
            return frozenset()
        if what.startswith("point:"):
            _, point_id, side = what.split(":")
            sides = self._session.sides if self._session.side == "both" else (side,)
            return seeing.chosen_ids(library, Selection("point", point_id), sides)  # type: ignore[arg-type]
        return seeing.pointed_ids(library, self._session, what)

    def _changes(self, way: seeing.Way, ids: seeing.Ids) -> Callable[[], None]:
        return lambda: seeing.change(self._session, way, ids)

    def _choose(self, spot: Spot) -> None:
        with self._session.history.one_step():
            if spot.side is not None and spot.side not in self._session.sides:
                self._session.side = spot.side
            self._session.selection = spot.selection

    def _hide_skin(self) -> None:
        self._session.hidden |= {"skin"}

    def _add(self, icon: str, text: str, run: Callable[[], object], name: str, action_id: str = "") -> None:
        colour = QApplication.palette().color(QPalette.ColorRole.WindowText).name()
        key = key_of(action_id) if action_id else ""
        entry = self.addAction(icons.icon(icon, colour), f"{text}\t{key}" if key else text)
        entry.setObjectName(f"menu_{name}")
        entry.triggered.connect(lambda _checked=False: run())
