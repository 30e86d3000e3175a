"""What makes up a view of the model: all that can be taken back, and be kept as a bookmark."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Literal

from app.pose import Pose

SideChoice = Literal["left", "right", "both"]
SelectionKind = Literal["point", "muscle", "headache", "region", "structure"]
LayerKey = Literal["skin", "muscle_1", "muscle_2", "muscle_3", "muscle_4", "muscle_5", "bone"]
LAYERS: tuple[LayerKey, ...] = ("skin", "muscle_1", "muscle_2", "muscle_3", "muscle_4", "muscle_5", "bone")


@dataclass(frozen=True, slots=True)
class Selection:
    """A trigger point (``trapezius_upper_trp1``), a whole muscle (``trapezius``), a headache (``tension_type``), a part
    of the body where pain is felt (``temple``), or any other structure of the model, without its side (``mandible``).
    """

    kind: SelectionKind
    id: str


@dataclass(frozen=True, slots=True)
class ViewState:
    """Each field is a field of the session, where it is explained."""

    selection: Selection | None = None
    compared: tuple[str, ...] = ()
    side: SideChoice = "left"
    hidden: frozenset[LayerKey] = frozenset()
    skin_opacity: float = 0.5
    hidden_structures: frozenset[str] = frozenset()
    ghosted: frozenset[str] = frozenset()
    isolated: frozenset[str] = frozenset()
    pose: Pose | None = None
    keep_away: bool = False


VIEW_FIELDS: tuple[str, ...] = tuple(field.name for field in fields(ViewState))
