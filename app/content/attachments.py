"""Where muscles are fixed to bone."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from app.content.values import Fraction, Record

Bone = Literal[
    "frontal_bone",
    "parietal_bone",
    "occipital_bone",
    "temporal_bone",
    "sphenoid",
    "zygomatic",
    "maxilla",
    "palatine_bone",
    "nasal_bone",
    "mandible",
    "hyoid",
    "vertebra_c1",
    "vertebra_c2",
    "vertebra_c3",
    "vertebra_c4",
    "vertebra_c5",
    "vertebra_c6",
    "vertebra_c7",
    "vertebra_t1",
    "vertebra_t2",
    "vertebra_t3",
    "vertebra_t4",
    "clavicle",
    "scapula",
    "manubrium",
    "rib_1",
]
"""The bones of the models that muscles are fixed to, as structure ids without a side."""


class Attachment(Record):
    """Where one end of a part is fixed to bone."""

    bones: tuple[Bone, ...] = Field(min_length=1)
    reach: Fraction = 0.14
    """So much of the fibres' length, from that end, may lie on the bone."""
