"""The typed records of the content. They are the schema: ``data/*.schema.json`` is generated from them."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from app.yaml_messages import PATTERNS

Confidence = Literal["high", "medium", "low"]
Basis = Literal["book", "study", "expert"]
Kind = Literal["essential", "spillover"]
Laterality = Literal["ipsilateral", "contralateral"]
Sensation = Literal["pain", "gooseflesh"]

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
Citation = Annotated[str, StringConstraints(pattern=_CITATION)]
"""A source id of ``sources``, optionally with a page: ``TS2 p. 279``."""


class Record(BaseModel):
    # Deferred: only Content is ever validated, and building every class for itself would slow the start.
    model_config = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False, defer_build=True)


class Name(Record):
    """What a thing is called: English, Latin (Terminologia Anatomica) and the everyday word."""

    en: Text
    la: Text | None = None
    lay: Text


class Claim(Record):
    """One sentence about the body or about treatment, in two registers, with how sure it is and who says so."""

    text: Text
    plain: Text | None = None
    """The same for lay people; None where ``text`` already is plain."""
    confidence: Confidence
    basis: Basis
    sources: tuple[Citation, ...] = Field(min_length=1)


class SelfCare(Claim):
    """Something that a person can do alone."""

    way: Literal["pressure", "stretch", "habit"]


class RedFlag(Claim):
    """A sign that calls for a doctor instead of a trigger-point map."""

    urgency: Literal["emergency", "same_day", "soon"]


class Source(Record):
    cite: Text
    year: int | None = None
    doi: Annotated[str, StringConstraints(pattern=_DOI)] | None = None
    read: Text
    """How far we read it ourselves: 'abstract', 'page captions', 'not read' ..."""


class Study(Record):
    """A published finding, in our words, with its size."""

    finding: Text
    participants: Text
    source: Citation
    confidence: Confidence


class Waypoint(Record):
    """A place on the skin: a landmark of the pack, moved along the body's axes, with the zone's half width there."""

    at: Text
    """A landmark name of ``models/landmarks.yaml`` without its side, or ``trigger_point``: the point itself."""
    superior: float = 0.0
    anterior: float = 0.0
    lateral: float = 0.0
    """Millimetres; lateral is away from the midline on the zone's own side."""
    radius: Annotated[float, Field(gt=0, le=80)] = 10.0
    """Half width of the zone at this waypoint, mm along the skin."""


class Region(Record):
    """A part of the body where pain is felt, with its default shape on the skin or its deep place."""

    name: Name
    kind: Literal["skin", "deep"]
    area: Text
    paired: bool = True
    """False: it lies on the midline and has no left and right."""
    synonyms: tuple[Text, ...] = ()
    """Other words by which people search for it."""
    definition: Text
    confidence: Confidence
    shape: tuple[Waypoint, ...] = ()
    """Skin regions: strokes are drawn through these in order. Deep regions: the places that glow.
    Empty for what lies beyond the model (the arm)."""


class Zone(Record):
    """Where a point sends its pain."""

    region: Slug
    kind: Kind
    side: Laterality = "ipsilateral"
    text: Text
    """The path in words."""
    plain: Text | None = None
    confidence: Confidence
    sensation: Sensation = "pain"
    path: tuple[Waypoint, ...] = ()
    """The path on the skin; empty: the region's own shape."""
    teeth: tuple[int, ...] = ()
    """FDI numbers on the right side (11..18, 41..48); mirrored for a left point. For regions of the area ``teeth``."""


class Fibre(Record):
    """A place in the muscle part, by its own fibres: holds on any atlas."""

    along: Fraction
    """0 = origin .. 1 = insertion, in the fibre sheet's own coordinate."""
    across: Fraction
    """0..1 as the part's ``across`` says."""
    depth: Fraction = 0.0
    """0 = the face of the muscle nearest the skin .. 1 = its deep face."""
    confidence: Confidence


class Offset(Record):
    """The same place, seen from a bony landmark. Estimates; the fibre place wins when they disagree."""

    landmark: Text
    superior: float
    anterior: float
    lateral: float
    depth_below_skin: float
    confidence: Confidence


class Location(Record):
    text: Text
    plain: Text
    confidence: Confidence
    fibre: Fibre
    offset: Offset
    palpation: Text | None = None
    """How to find it by hand, in plain words."""


class TriggerPoint(Record):
    label: Text
    """The number the book gives it (``TrP1``), or what distinguishes it."""
    name: Name
    part: Slug
    location: Location
    zones: tuple[Zone, ...] = Field(min_length=1)
    symptoms: tuple[Claim, ...] = ()
    """Other than pain."""
    headache_types: tuple[Text, ...] = ()
    studies: tuple[StudyId, ...] = ()
    sources: tuple[Citation, ...] = Field(min_length=1)
    confidence: Confidence
    referral_seen: bool
    """True when a readable page or abstract supports the pattern; False when it rests on memory of the book."""
    note: Text | None = None


class Part(Record):
    """A part of a muscle: a stretch of one structure's fibre sheet."""

    name: Name
    structure: Slug
    """Structure id without side; each pack maps it to its own mesh."""
    sheet: int = 0
    """Which fibre sheet of the structure (0 = the main one)."""
    along: tuple[Fraction, Fraction] = (0.0, 1.0)
    across: tuple[Fraction, Fraction] = (0.0, 1.0)
    """The window of the sheet that the part covers; the part's 0..1 runs over it, first to second value."""
    across_text: Text
    """What across = 0 and 1 mean: '0 = anterior border, 1 = posterior border'."""
    fibre_direction: Text


class Muscle(Record):
    name: Name
    synonyms: tuple[Text, ...] = ()
    group: Text
    layer: Annotated[int, Field(ge=1, le=5)]
    fma_id: str | None = None
    summary: Claim
    origin: tuple[Text, ...]
    insertion: tuple[Text, ...]
    actions: tuple[Text, ...]
    innervation: Text
    anatomy_confidence: Confidence
    positions_confidence: Confidence
    """How sure the places of its points are, taken together."""
    referral_confidence: Confidence
    """How sure it is where they send their pain, taken together."""
    parts: dict[Slug, Part] = Field(min_length=1)
    activating: tuple[Claim, ...] = ()
    associated: tuple[Claim, ...] = ()
    differential: tuple[Claim, ...] = ()
    cautions: tuple[Claim, ...] = Field(min_length=1)
    self_care: tuple[SelfCare, ...] = ()
    studies: tuple[StudyId, ...] = ()
    sources: tuple[Citation, ...] = Field(min_length=1)
    points: dict[Slug, TriggerPoint] = Field(min_length=1)


class Content(Record):
    """The whole of ``data/trigger_points.yaml``."""

    safety: Claim
    red_flags: tuple[RedFlag, ...] = Field(min_length=1)
    evidence: tuple[Claim, ...] = ()
    """What is disputed about trigger points as such."""
    sources: dict[SourceId, Source]
    studies: dict[StudyId, Study]
    regions: dict[Slug, Region]
    muscles: dict[Slug, Muscle]
