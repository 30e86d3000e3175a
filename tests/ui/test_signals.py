"""A guard against PySide6 builds that lose references: they end the program after some thousand signals."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QObject, Signal


class _Sender(QObject):
    sent = Signal()


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="True and False cannot be lost since Python 3.12")
def test_emitting_a_signal_does_not_lose_references_to_true() -> None:
    sender = _Sender()
    sender.sent.connect(lambda: None)
    before = sys.getrefcount(True)
    for _ in range(1000):
        sender.sent.emit()
    assert abs(sys.getrefcount(True) - before) < 100
