"""Stories to be told to people who are no clinicians: a few large sentences, each with its own picture.

All that is said about the body comes from the plain sentences of the content; only headings, and the calm words about
when to stop and when to see a doctor, are written here. Cautions, needles and what could be harmed are not for a story:
the therapist has them on the card.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from app.content.library import Library, PointEntry
from app.content.records import Claim, Confidence, Muscle, Zone
from app.exhibit import Exhibit, ZoneKey
from app.view_state import Selection, SideChoice
from app.words import say

StepKind = Literal["title", "about", "place", "felt", "help", "doctor", "end"]

#: A step says so many letters at most: two or three lines of what a whole room can read.
ROOM = 150
#: So many points are shown of a kind of headache, each of another muscle.
_SHARERS = 4
_PERSON, _CLEAR, _THROUGH = 1.0, 0.9, 0.8
"""How opaque the skin is around a person, around pain, and where a muscle under it is to be seen. A person is quite
opaque: teeth and bones that shine faintly through a face frighten."""
PERSON = Exhibit(skin=_PERSON)
"""Nothing but the person."""
_ENDED = re.compile(r"(?<=\w{3}[.!?])\s+|(?<=[.!?][”’»\"])\s+")


@dataclass(frozen=True, slots=True)
class Step:
    """One thing at a time: a few words above, one sentence, and what the picture shows."""

    kind: StepKind
    over: str
    text: str
    exhibit: Exhibit
    confidence: Confidence | None = None
    """How sure the sentence is; None where nothing is claimed."""


@dataclass(frozen=True, slots=True)
class Story:
    title: str
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A point that may be behind a painted pain, and on which side."""

    point_id: str
    side: SideChoice


def story_of(library: Library, selection: Selection) -> Story | None:
    """The story of a point, a muscle or a kind of headache; None for anything else."""
    if selection.kind == "point":
        return of_point(library, selection.id)
    if selection.kind == "muscle":
        return of_muscle(library, selection.id)
    if selection.kind == "headache":
        return of_headache(library, selection.id)
    return None


def chosen(library: Library, id_: str) -> Selection:
    """What there is a story of, by its id; UsageError for any other."""
    if id_ in library.content.muscles:
        return Selection("muscle", id_)
    if id_ in library.content.headaches:
        return Selection("headache", id_)
    library.point(id_)
    return Selection("point", id_)


def first_row(library: Library) -> list[Selection]:
    """What most people ask about: of each muscle of the first lesson the point that most headaches are told of."""
    row: dict[str, Selection] = {}
    for item in next(iter(library.content.lessons.values())).items if library.content.lessons else ():
        points = {item: library.points[item].point} if item in library.points else library.muscle(item).points
        if points:
            best = max(points, key=lambda point_id: len(points[point_id].headache_types))
            row[best] = Selection("point", best)
    return list(row.values())


def of_point(library: Library, point_id: str) -> Story:
    """Title, where it is, where it is felt, what helps, when to see a doctor, the end."""
    entry = library.point(point_id)
    title = _capitalised(entry.point.name.lay)
    here = Exhibit((point_id,), look="place", skin=_THROUGH)
    place = entry.point.location
    steps = [
        Step("title", _capitalised(entry.muscle.name.lay), title, replace(here, look="whole", skin=_PERSON)),
        *_said("place", say("Where it is"), place.plain, here, place.confidence),
        *_felt(library, entry, here),
        *_help(library, entry.muscle, here),
        *_last(library, title),
    ]
    return Story(title, tuple(steps))


def of_muscle(library: Library, muscle_id: str) -> Story:
    """What the muscle is, then each of its points with its pain, what helps, and the end."""
    muscle = library.muscle(muscle_id)
    title = _capitalised(muscle.name.lay)
    whole = Exhibit(muscle=muscle_id, look="place", skin=_THROUGH)
    steps = [
        Step("title", say("A muscle"), title, replace(whole, look="whole", skin=_CLEAR)),
        *_claim("about", title, muscle.summary, whole),
    ]
    for number, (point_id, point) in enumerate(muscle.points.items(), 1):
        over = say("Point {number} of {count}", number=number, count=len(muscle.points))
        steps.append(Step("felt", over, _capitalised(point.name.lay), _all_of(point_id)))
    return Story(title, (*steps, *_help(library, muscle, whole), *_last(library, title)))


def of_headache(library: Library, headache_id: str) -> Story:
    """What it is, where it usually hurts, what is known of points in it and some of those, and the end."""
    headache = library.headache(headache_id)
    title = _capitalised(headache.name.lay)
    steps = [Step("title", say("A kind of headache"), title, PERSON), *_claim("about", title, headache.summary, PERSON)]
    over = say("Where it usually hurts")
    for count, region_id in enumerate(headache.sites, 1):
        exhibit = Exhibit(sites=headache.sites[:count], site=region_id, look="pain", skin=_PERSON)
        steps.append(Step("felt", over, _capitalised(library.region(region_id).name.lay), exhibit))
    everywhere = Exhibit(sites=headache.sites, look="pain", skin=_PERSON)
    steps += _claim("felt", over, headache.laterality, everywhere)
    steps += _claim("about", say("Muscles and this headache"), headache.evidence, everywhere)
    for point_id in _sharers(library, headache_id):
        over = say("A point that may have a share")
        steps.append(Step("felt", over, _capitalised(library.point(point_id).point.name.lay), _all_of(point_id)))
    return Story(title, (*steps, *_last(library, title)))


def of_pain(library: Library, candidates: Sequence[Candidate]) -> Story:
    """The pain that was painted, the muscles that may be behind it, what helps the first of them, and the end."""
    title = say("This is where it hurts")
    side: SideChoice = candidates[0].side if candidates else "both"
    painted = Exhibit(side=side, look="pain", skin=_PERSON, ink=True)
    steps = [Step("title", say("Your pain"), title, painted)]
    if candidates:
        every = replace(painted, points=tuple(each.point_id for each in candidates), skin=_CLEAR)
        steps.append(Step("about", title, say("These muscles may be behind it"), every))
    for number, each in enumerate(candidates, 1):
        entry = library.point(each.point_id)
        over = say("May be behind it: {number} of {count}", number=number, count=len(candidates))
        text = f"{_capitalised(entry.muscle.name.lay)} · {entry.point.name.lay}"
        exhibit = replace(_all_of(each.point_id), side=each.side, ink=True)
        steps.append(Step("felt", over, text, exhibit))
    if candidates:
        first = candidates[0]
        here = Exhibit((first.point_id,), look="place", skin=_THROUGH, side=first.side)
        steps += _help(library, library.point(first.point_id).muscle, here)
    return Story(title, (*steps, *_last(library, title)))


def _all_of(point_id: str) -> Exhibit:
    return Exhibit((point_id,), zones=None, look="pain", skin=_CLEAR)


def _felt(library: Library, entry: PointEntry, here: Exhibit) -> Iterator[Step]:
    """The usual zones one after the other, then those of some people together; what was shown stays."""
    shown: tuple[ZoneKey, ...] = ()
    usual = [zone for zone in entry.point.zones if zone.kind == "essential"]
    some = [zone for zone in entry.point.zones if zone.kind == "spillover"]
    groups = [(say("Where you feel it"), [zone]) for zone in usual]
    groups += [(say("Some people feel it here too"), group) for group in _in_room(library, some)]
    for over, zones in groups:
        fresh: tuple[ZoneKey, ...] = tuple(dict.fromkeys((zone.region, zone.kind) for zone in zones))
        shown = tuple(dict.fromkeys((*shown, *fresh)))
        text = " · ".join(_zone_words(library, zone) for zone in zones)
        exhibit = replace(here, zones=shown, fresh=fresh, look="pain", skin=_CLEAR)
        yield Step("felt", over, text, exhibit, _least(zone.confidence for zone in zones))


def _in_room(library: Library, zones: Iterable[Zone]) -> Iterator[list[Zone]]:
    """As many zones together as can be said in one step."""
    group: list[Zone] = []
    for zone in zones:
        if group and sum(len(_zone_words(library, each)) + 3 for each in (*group, zone)) > ROOM:
            yield group
            group = []
        group.append(zone)
    if group:
        yield group


def _zone_words(library: Library, zone: Zone) -> str:
    return zone.plain or _capitalised(library.region(zone.region).name.lay)


def _help(library: Library, muscle: Muscle, here: Exhibit) -> Iterator[Step]:
    """What helps, and when to stop: that follows the sentence on safety that stands over the content."""
    for claim in muscle.self_care:
        yield from _claim("help", say("What helps"), claim, here)
    text = say("Take your time. Stop if you feel dizzy, faint or numb.")
    yield Step("help", say("Go gently"), text, here, library.content.safety.confidence)


def _last(library: Library, title: str) -> Iterator[Step]:
    """The same for all; the first follows the sentence on safety that stands over the content."""
    text = say("A pain that is new, different or worries you is one for a doctor.")
    yield Step("doctor", say("When to see a doctor"), text, PERSON, library.content.safety.confidence)
    yield Step("end", title, say("What does this mean for you? Ask your therapist."), PERSON)


def _sharers(library: Library, headache_id: str) -> list[str]:
    """The first point of each muscle that may have a share, up to a few."""
    found: dict[str, str] = {}
    for point_id in library.points_in(headache_id):
        found.setdefault(library.point(point_id).muscle_id, point_id)
    return list(found.values())[:_SHARERS]


def _claim(kind: StepKind, over: str, claim: Claim, exhibit: Exhibit) -> Iterator[Step]:
    yield from _said(kind, over, claim.plain or claim.text, exhibit, claim.confidence)


def _said(kind: StepKind, over: str, text: str, exhibit: Exhibit, confidence: Confidence) -> Iterator[Step]:
    """The text in as many steps as it needs, whole sentences in each."""
    for page in pages(text):
        yield Step(kind, over, page, exhibit, confidence)


def pages(text: str) -> list[str]:
    """A text in as few pieces as can be read from afar, of whole sentences and much the same length."""
    sentences = _ENDED.split(text.strip())
    fewest = len(_pieces(sentences, ROOM))
    return next(found for room in range(10, ROOM + 1, 10) if len(found := _pieces(sentences, room)) == fewest)


def _pieces(sentences: Iterable[str], room: int) -> list[str]:
    """Sentences together as long as there is room."""
    found: list[str] = []
    for sentence in sentences:
        if found and len(found[-1]) + len(sentence) < room:
            found[-1] += f" {sentence}"
        else:
            found.append(sentence)
    return found


def _least(grades: Iterable[Confidence]) -> Confidence:
    order: tuple[Confidence, ...] = ("low", "medium", "high")
    return min(grades, key=order.index)


def _capitalised(text: str) -> str:
    return text[:1].upper() + text[1:]
