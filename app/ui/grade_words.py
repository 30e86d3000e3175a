"""How sure we are, in words; beside other grades the words name what they are about."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QCoreApplication

from app.content.records import Confidence

Graded = Literal["pattern", "place", "anatomy"]
"""Where a point's pain is felt, where the point lies, or what is said of a muscle's ends, nerve and action."""


def grade_words(confidence: Confidence, of: Graded | None = None) -> str:
    """of: None where the sentence that is graded stands beside."""
    translate = QCoreApplication.translate
    if of == "pattern":
        return {
            "high": translate("card", "High confidence in the pain pattern"),
            "medium": translate("card", "Medium confidence in the pain pattern"),
            "low": translate("card", "Low confidence in the pain pattern: take it as a hint"),
        }[confidence]
    if of == "place":
        return {
            "high": translate("card", "High confidence in the place"),
            "medium": translate("card", "Medium confidence in the place"),
            "low": translate("card", "Low confidence in the place: feel around it"),
        }[confidence]
    if of == "anatomy":
        return {
            "high": translate("card", "High confidence in the anatomy"),
            "medium": translate("card", "Medium confidence in the anatomy"),
            "low": translate("card", "Low confidence in the anatomy: take it as a hint"),
        }[confidence]
    return {
        "high": translate("card", "High confidence"),
        "medium": translate("card", "Medium confidence"),
        "low": translate("card", "Low confidence: take it as a hint"),
    }[confidence]
