"""What muscles and points are called at each level."""

from __future__ import annotations

from app.content.records import Name
from app.study.question import Level
from app.words import say


def called(name: Name, level: Level) -> str:
    """Everyday words; then the English term with them; then Latin, or the English term where there is no Latin."""
    if level == 1:
        return name.lay
    return both(name) if level == 2 else name.la or name.term


def both(name: Name) -> str:
    """The term, and what it means."""
    return say("{term} ({everyday})", term=name.term, everyday=name.lay)
