"""The typed records of the content. They are the schema: ``data/*.schema.json`` is generated from them."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from app.content.attachments import Attachment
from app.content.places import Limit, Waypoint
from app.content.values import Citation, Doi, Fraction, Record, Slug, SourceId, StudyId, Text

Confidence = Literal["high", "medium", "low"]
Basis = Literal["book", "study", "expert"]
Kind = Literal["essential", "spillover"]
Laterality = Literal["ipsilateral", "contralateral", "bilateral"]
Sensation = Literal["pain", "gooseflesh"]
Relation = Literal["key_for", "satellite_of", "often_together"]
Standing = Literal["documented", "researched", "undocumented"]
QuestionKind = Literal[
    "muscle_name", "muscle_place", "point_place", "point_pain", "hazard", "origin", "insertion", "nerve", "grade"
]
"""What can be asked about muscles and points, in the order in which it is learned."""


class Name(Record):
    """What a thing is called: the professional term, Latin (Terminologia Anatomica) and the everyday word."""

    term: Text
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


class Caution(Claim):
    """What can go wrong."""

    when: Literal["pressing", "needling", "both"] = "both"
    hazards: tuple[Slug, ...] = ()
    """What lies so close that a finger or a needle could harm it: ids of ``hazards``."""


class Hazard(Claim):
    """What a finger or a needle could harm. ``text`` tells its course, which the drawing follows schematically."""

    name: Name
    kind: Literal["artery", "vein", "nerve", "organ"]
    paired: bool = True
    """False: it lies on the midline and has no left and right."""
    shape: tuple[tuple[Waypoint, ...], ...] = Field(min_length=1)
    """The skin over it on one side: strokes, each through its waypoints in order; a single waypoint is a disc."""


class PopularClaim(Claim):
    """Something often said or advertised, and in ``text`` and ``plain`` what is known about it."""

    said: Text


class RedFlag(Claim):
    """A sign that calls for a doctor instead of a trigger-point map."""

    urgency: Literal["emergency", "same_day", "soon"]
    snnoop: tuple[Annotated[int, Field(ge=1, le=15)], ...] = ()
    """Which items of the SNNOOP10 list (DO2019) it covers; empty for signs that are not on it."""


class Source(Record):
    cite: Text
    year: int | None = None
    doi: Doi | None = None
    read: Text
    """How far we read it ourselves: 'abstract', 'page captions', 'not read' ..."""


class Study(Record):
    """A published finding, in our words, with its size."""

    finding: Text
    plain: Text | None = None
    muscles: tuple[Slug, ...] = ()
    """The muscles that were looked at; empty where the report names none."""
    participants: Text
    source: Citation
    confidence: Confidence
    note: Text | None = None


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
    boundary: tuple[Limit, ...] = ()
    """Skin regions: where all of these hold, on one side of the midline. A convention of this atlas, after the
    definition; empty for what lies beyond the model (the arm)."""
    overlaps: tuple[Slug, ...] = ()
    """Regions that share skin with this one; the others meet it at a border."""
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
    note: Text | None = None
    """What is doubtful about the zone, or which choice was taken."""
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
    headache_types: tuple[Slug, ...] = ()
    """Ids of ``headaches`` in which the point is thought to have a share."""
    studies: tuple[StudyId, ...] = ()
    sources: tuple[Citation, ...] = Field(min_length=1)
    confidence: Confidence
    basis: Basis = "book"
    """Who says that it refers so: the manual's pattern, a study, or nobody but us (expert)."""
    referral_seen: bool
    """True when a readable page or abstract supports the pattern; False when it rests on memory of the book."""
    note: Text | None = None
    """What is doubtful about the point, or which choice was taken."""
    plain_note: Text | None = None
    """The same for lay people; None where ``note`` already is plain."""


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
    starts: Attachment | None = None
    """Where its origin is fixed to bones of the models; None where it springs from fascia, tendon or skin."""
    ends: Attachment | None = None
    """The same for its insertion."""
    across_text: Text
    """What across = 0 and 1 mean: '0 = anterior border, 1 = posterior border'."""
    fibre_direction: Text


class Link(Record):
    """A muscle or point that this muscle has to do with."""

    to: Slug
    relation: Relation
    side: Laterality = "ipsilateral"
    confidence: Confidence
    basis: Basis = "book"
    sources: tuple[Citation, ...] = Field(min_length=1)


class Muscle(Record):
    name: Name
    synonyms: tuple[Text, ...] = ()
    group: Text
    layer: Annotated[int, Field(ge=1, le=5)]
    fma_id: str | None = None
    standing: Standing = "documented"
    """Whether the manuals chart its referred pain, only studies do, or nobody does."""
    note: Text | None = None
    """What the reader must know about its standing; required where it has no points."""
    plain_note: Text | None = None
    """The same for lay people; None where ``note`` already is plain."""
    summary: Claim
    origin: tuple[Text, ...]
    insertion: tuple[Text, ...]
    actions: tuple[Text, ...]
    innervation: Text
    plain_origin: Text
    """Where it starts, where it ends and which nerve serves it in everyday words, as sure as ``anatomy_confidence``."""
    plain_insertion: Text
    plain_nerve: Text
    anatomy_confidence: Confidence
    positions_confidence: Confidence
    """How sure the places of its points are, taken together."""
    referral_confidence: Confidence
    """How sure it is where they send their pain, taken together."""
    parts: dict[Slug, Part] = Field(min_length=1)
    activating: tuple[Claim, ...] = ()
    """What sets its points off."""
    perpetuating: tuple[Claim, ...] = ()
    """What keeps them going."""
    active_latent: tuple[Claim, ...] = ()
    """How often studies found active and latent points here."""
    associated: tuple[Claim, ...] = ()
    links: tuple[Link, ...] = ()
    differential: tuple[Claim, ...] = ()
    cautions: tuple[Caution, ...] = Field(min_length=1)
    self_care: tuple[SelfCare, ...] = ()
    studies: tuple[StudyId, ...] = ()
    sources: tuple[Citation, ...] = Field(min_length=1)
    points: dict[Slug, TriggerPoint] = Field(default={})

    @property
    def cited(self) -> tuple[Citation, ...]:
        """What all graded sentences about the muscle rest on, some of it more than once."""
        factors = (*self.activating, *self.perpetuating, *self.active_latent, *self.associated)
        claims = (self.summary, *factors, *self.differential, *self.cautions, *self.self_care)
        return tuple(source for claim in claims for source in claim.sources)


class Studied(Record):
    """Muscles that were examined in people with a kind of headache."""

    muscles: tuple[Slug, ...] = ()
    """Empty: the studies name none, or looked at many."""
    studies: tuple[StudyId, ...] = Field(min_length=1)


class Headache(Record):
    """A kind of headache (ICHD-3), for orientation only: nobody is diagnosed here."""

    name: Name
    synonyms: tuple[Text, ...] = ()
    """Other words by which people search for it."""
    codes: tuple[Text, ...] = Field(min_length=1)
    """ICHD-3 code and its title: '2.1 Infrequent episodic tension-type headache'."""
    summary: Claim
    criteria: tuple[Claim, ...] = Field(min_length=1)
    """The criteria in our words, shortened."""
    sites: tuple[Slug, ...] = Field(min_length=1)
    """Regions in which it usually hurts."""
    laterality: Claim
    studied: tuple[Studied, ...] = ()
    evidence: Claim
    """What the studies of trigger points in it allow to say."""


class Lookalike(Record):
    """Another cause of such pain that must be thought of."""

    name: Name
    code: Text | None = None
    clue: Claim
    urgency: Literal["emergency", "same_day", "soon"]


class Section(Record):
    title: Text
    claims: tuple[Claim, ...] = Field(min_length=1)


class Page(Record):
    """A page to read, in sections."""

    title: Text
    lead: Text
    sections: tuple[Section, ...] = Field(min_length=1)


class Lesson(Record):
    """A small part of the content to learn together."""

    name: Text
    lead: Claim
    """What it is about, and why these belong together."""
    items: Annotated[tuple[Slug, ...], Field(min_length=1)]
    """Muscles and points in the order of learning. A muscle brings all its points, a point its muscle."""
    asks: tuple[QuestionKind, ...] = ()
    """What is asked about them; empty: everything."""


class Content(Record):
    """All that is known: the files of ``data/`` together."""

    safety: Claim
    red_flags: tuple[RedFlag, ...] = Field(min_length=1)
    evidence: tuple[Claim, ...] = ()
    """What is disputed about trigger points as such."""
    popular_claims: tuple[PopularClaim, ...] = ()
    pages: dict[Slug, Page] = Field(default={})
    lessons: dict[Slug, Lesson] = Field(default={})
    sources: dict[SourceId, Source]
    studies: dict[StudyId, Study]
    regions: dict[Slug, Region]
    hazards: dict[Slug, Hazard] = Field(default={})
    headaches: dict[Slug, Headache] = Field(default={})
    lookalikes: dict[Slug, Lookalike] = Field(default={})
    muscles: dict[Slug, Muscle]
