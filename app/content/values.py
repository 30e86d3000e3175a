"""What the records are made of: their common base, and words of a certain form."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from app.yaml_messages import PATTERNS

_SLUG = r"^[a-z][a-z0-9_]*$"
_SOURCE = r"^[A-Z][A-Z0-9]+$"
_CITATION = r"^[A-Z][A-Z0-9]+( p\. ?\d+(-\d+)?)?$"
_DOI = r"^10\.\d{4,9}/\S+$"
_STUDY = r"^ST_[A-Z0-9_]+$"
PATTERNS[_SLUG] = "write small letters, digits and underscores, such as trapezius_upper_trp1"
PATTERNS[_SOURCE] = "write capitals and digits, such as TS2"
PATTERNS[_CITATION] = "write a source id, with a page or without, such as TS2 p. 279"
PATTERNS[_DOI] = "write it without the address, such as 10.1186/1471-2474-14-179"
PATTERNS[_STUDY] = "write ST_ and then capitals, digits and underscores, such as ST_CTTH_COUNT"

Slug = Annotated[str, StringConstraints(pattern=_SLUG)]
SourceId = Annotated[str, StringConstraints(pattern=_SOURCE)]
StudyId = Annotated[str, StringConstraints(pattern=_STUDY)]
Text = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
Fraction = Annotated[float, Field(ge=0, le=1)]
Doi = Annotated[str, StringConstraints(pattern=_DOI)]
Citation = Annotated[str, StringConstraints(pattern=_CITATION)]
"""A source id of ``sources``, optionally with a page: ``TS2 p. 279``."""


class Record(BaseModel):
    # Deferred: only Content is ever validated, and building every class for itself would slow the start.
    model_config = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False, defer_build=True)
