"""What is there to read."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.ui.actions.action import Action

translate = QCoreApplication.translate


def actions() -> tuple[Action, ...]:
    return (
        Action(
            "help.safety",
            "help",
            lambda: translate("actions", "When to see a doctor"),
            lambda w: w.show_safety(),
            ("F1",),
            icon="warning",
            words=lambda: translate("actions", "red flags emergency danger safety"),
        ),
        Action(
            "help.pages",
            "help",
            lambda: translate("actions", "Good to know"),
            lambda w: setattr(w.session, "page", "how_to_read"),
            icon="help",
            words=lambda: translate("actions", "read guide pages"),
        ),
        Action(
            "help.evidence",
            "help",
            lambda: translate("actions", "About the evidence"),
            lambda w: setattr(w.session, "page", "evidence"),
            icon="help",
            words=lambda: translate("actions", "studies sources proof grade"),
        ),
        Action(
            "help.tour",
            "help",
            lambda: translate("actions", "First steps"),
            lambda w: w.show_tour(),
            icon="play",
            words=lambda: translate("actions", "tour introduction begin welcome start"),
        ),
        Action(
            "help.mistake",
            "help",
            lambda: translate("actions", "Report a mistake in this card"),
            lambda w: w.report_mistake(),
            enabled=lambda w: w.session.selection is not None and w.session.quiz is None,
            icon="flag",
            words=lambda: translate("actions", "error wrong feedback correction"),
        ),
        Action(
            "help.keys",
            "help",
            lambda: translate("actions", "Mouse and keys"),
            lambda w: w.show_keys(),
            ("?",),
            icon="keyboard",
            words=lambda: translate("actions", "shortcuts keyboard touch gestures"),
        ),
        Action(
            "help.about",
            "help",
            lambda: translate("actions", "About Trigger Atlas"),
            lambda w: w.show_about(),
            icon="help",
            words=lambda: translate("actions", "version licence credits"),
        ),
    )
