"""Showing it to others."""

from __future__ import annotations

from app.ui.actions.action import Action


def actions() -> tuple[Action, ...]:
    return ()
