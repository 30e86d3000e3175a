"""Following the session from widgets that come and go."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from psygnal import SignalInstance
from PySide6.QtCore import QObject


def follow(listener: QObject, slot: Callable[..., Any], *signals: SignalInstance) -> None:
    """Call ``slot``, a method of the listener, at each of these signals of the session until Qt deletes the listener.

    Its Python half may live on for a while after that, and must not be called any more.
    """
    for signal in signals:
        signal.connect(slot)

    def leave() -> None:
        for signal in signals:
            signal.disconnect(slot, missing_ok=True)

    listener.destroyed.connect(leave)
