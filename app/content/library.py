"""The content with look-ups: by id, by words, and by citation."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from app import words
from app.content.records import Content, Headache, Lesson, Muscle, Part, Region, TriggerPoint
from app.content.search import Hit, Index, Kind
from app.content.words import translated
from app.errors import UsageError
from app.words import Language
from app.yaml_messages import nearest


@dataclass(frozen=True)
class PointEntry:
    """A trigger point together with the muscle and the part that it lies in."""

    id: str
    muscle_id: str
    muscle: Muscle
    point: TriggerPoint
    part: Part


class Library:
    """Everything known, ready for questions. ``points`` are in the order of the file."""

    def __init__(self, content: Content, language: Language = "en", english: Content | None = None) -> None:
        """english: the same content before it was translated into ``language``; it can be searched as well."""
        self.content = content
        self.language = language
        self.english = english or content
        self.points: dict[str, PointEntry] = {
            point_id: PointEntry(point_id, muscle_id, muscle, point, muscle.parts[point.part])
            for muscle_id, muscle in content.muscles.items()
            for point_id, point in muscle.points.items()
        }

    def said_in(self, language: Language) -> Library:
        """The same in another language; what is not translated stays in English."""
        said = words.translations(language)
        return Library(translated(self.english, said) if said else self.english, language, self.english)

    def point(self, point_id: str) -> PointEntry:
        """The trigger point of that id; UsageError with the nearest ids when there is none."""
        if point_id not in self.points:
            near, first = self._near(point_id, self.points, "point")
            if near:
                raise UsageError("There is no trigger point {wanted!r}; did you mean {ids}?", wanted=point_id, ids=near)
            raise UsageError(
                "There is no trigger point {wanted!r}; the first ones are {ids}.", wanted=point_id, ids=first
            )
        return self.points[point_id]

    def muscle(self, muscle_id: str) -> Muscle:
        """The muscle of that id; UsageError with the nearest ids when there is none."""
        if muscle_id not in self.content.muscles:
            near, first = self._near(muscle_id, self.content.muscles, "muscle")
            if near:
                raise UsageError("There is no muscle {wanted!r}; did you mean {ids}?", wanted=muscle_id, ids=near)
            raise UsageError("There is no muscle {wanted!r}; the first ones are {ids}.", wanted=muscle_id, ids=first)
        return self.content.muscles[muscle_id]

    def region(self, region_id: str) -> Region:
        """The region of that id; UsageError with the nearest ids when there is none."""
        if region_id not in self.content.regions:
            near, first = self._near(region_id, self.content.regions, "region")
            if near:
                raise UsageError("There is no region {wanted!r}; did you mean {ids}?", wanted=region_id, ids=near)
            raise UsageError("There is no region {wanted!r}; the first ones are {ids}.", wanted=region_id, ids=first)
        return self.content.regions[region_id]

    def headache(self, headache_id: str) -> Headache:
        """The kind of headache of that id; UsageError with the nearest ids when there is none."""
        if headache_id not in self.content.headaches:
            near, first = self._near(headache_id, self.content.headaches, "headache")
            if near:
                raise UsageError("There is no headache {wanted!r}; did you mean {ids}?", wanted=headache_id, ids=near)
            raise UsageError(
                "There is no headache {wanted!r}; the first ones are {ids}.", wanted=headache_id, ids=first
            )
        return self.content.headaches[headache_id]

    def lesson(self, lesson_id: str) -> Lesson:
        """The lesson of that id; UsageError with the nearest ids when there is none."""
        if lesson_id not in self.content.lessons:
            near, first = self._near(lesson_id, self.content.lessons)
            if near:
                raise UsageError("There is no lesson {wanted!r}; did you mean {ids}?", wanted=lesson_id, ids=near)
            raise UsageError("There is no lesson {wanted!r}; the first ones are {ids}.", wanted=lesson_id, ids=first)
        return self.content.lessons[lesson_id]

    def points_in(self, headache_id: str) -> list[str]:
        """Ids of the points that are thought to have a share in a kind of headache, in the order of the file."""
        return [point_id for point_id, entry in self.points.items() if headache_id in entry.point.headache_types]

    def cite(self, citation: str) -> str:
        """A citation such as ``TS2 p. 279`` written out for a list of sources."""
        source_id, _, page = citation.partition(" ")
        source = self.content.sources.get(source_id)
        return citation if source is None else f"{source.cite}{', ' + page if page else ''}"

    def search(self, text: str) -> list[Hit]:
        """Muscles, points and regions that the words fit, the best first. Forgives accents, case, order and typing."""
        return self._index.search(text)

    def near(self, text: str) -> list[str]:
        """Words of names that look like those of a text for which nothing was found; may be none."""
        return self._index.near(text)

    @cached_property
    def _index(self) -> Index:
        return Index(self.content, self.english)

    def _near(self, wanted: str, known: Iterable[str], kind: Kind | None = None) -> tuple[str, str]:
        """Of the known ids up to three that may have been meant by an unknown one; and the first three."""
        found = [hit.id for hit in self.search(wanted) if hit.kind == kind]
        ids = [*nearest(wanted, known, cutoff=0.75), *found, *nearest(wanted, known, cutoff=0.4)]
        return ", ".join(list(dict.fromkeys(ids))[:3]), ", ".join(list(known)[:3])
