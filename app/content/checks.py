"""What the record types cannot check by themselves: ids that resolve, teeth, essential zones.

Works on the plain data, so that these problems are told together with those of the record types.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from app.content.files import Volume
from app.yaml_messages import Loc, did_you_mean

TEETH = frozenset(10 * quadrant + tooth for quadrant in (1, 4) for tooth in range(1, 9))
"""FDI numbers of the right side: upper 11..18, lower 41..48."""


_MARKS = frozenset({"above", "below", "in_front_of", "behind", "lateral_to", "medial_to", "near"})
"""The limits of a boundary that name landmarks."""


def cross_check(volume: Volume) -> None:
    """Add a problem to the volume for everything in the content that does not fit together."""
    data = _mapping(volume.data)
    _check_references(volume, data)
    regions = _mapping(data.get("regions"))
    _check_regions(volume, regions)
    _check_headaches(volume, data, regions)
    hazards = _mapping(data.get("hazards"))
    owners: dict[str, str] = {}
    muscles = _mapping(data.get("muscles"))
    _check_lessons(volume, _mapping(data.get("lessons")), muscles)
    for muscle_id, muscle in muscles.items():
        _check_muscle(volume, _mapping(muscle), ("muscles", muscle_id), muscles)
        _check_note(volume, _mapping(muscle), ("muscles", muscle_id))
        for i, caution in enumerate(_items(_mapping(muscle).get("cautions"))):
            for j, hazard in enumerate(_items(_mapping(caution).get("hazards"))):
                _check_id(volume, ("muscles", muscle_id, "cautions", i, "hazards", j), hazard, hazards, "hazards")
        parts = _mapping(_mapping(muscle).get("parts"))
        for part_id, part in parts.items():
            _check_windows(volume, _mapping(part), ("muscles", muscle_id, "parts", part_id))
        for point_id, point in _mapping(_mapping(muscle).get("points")).items():
            loc: Loc = ("muscles", muscle_id, "points", point_id)
            first = owners.setdefault(point_id, muscle_id)
            if first != muscle_id:
                volume.add(loc, f"the point {point_id!r} is already under {first!r}", "give it another id", key=True)
            _check_point(volume, _mapping(point), loc, parts, regions)
            _check_note(volume, _mapping(point), loc)
            for i, kind in enumerate(_items(_mapping(point).get("headache_types"))):
                _check_id(volume, (*loc, "headache_types", i), kind, _mapping(data.get("headaches")), "headaches")


def check_landmarks(volume: Volume, known: Collection[str]) -> None:
    """Add a problem for every place that is described by a landmark which does not exist."""
    data = _mapping(volume.data)
    for muscle_id, muscle in _mapping(data.get("muscles")).items():
        for point_id, point in _mapping(_mapping(muscle).get("points")).items():
            loc: Loc = ("muscles", muscle_id, "points", point_id)
            offset = _mapping(_mapping(_mapping(point).get("location")).get("offset"))
            _check_id(volume, (*loc, "location", "offset", "landmark"), offset.get("landmark"), known, "landmarks")
            for i, zone in enumerate(_items(_mapping(point).get("zones"))):
                path = _items(_mapping(zone).get("path"))
                _check_waypoints(volume, (*loc, "zones", i, "path"), path, {*known, "trigger_point"})
    for region_id, region in _mapping(data.get("regions")).items():
        _check_waypoints(volume, ("regions", region_id, "shape"), _items(_mapping(region).get("shape")), known)
        for loc, marks in _lists(_mapping(region).get("boundary"), ("regions", region_id, "boundary")):
            if loc[-1] in _MARKS:
                _check_waypoints(volume, loc, marks, known)
    for hazard_id, hazard in _mapping(data.get("hazards")).items():
        for i, stroke in enumerate(_items(_mapping(hazard).get("shape"))):
            _check_waypoints(volume, ("hazards", hazard_id, "shape", i), _items(stroke), known)


def check_structures(volume: Volume, sheets: Mapping[str, int]) -> None:
    """Add a problem for every part whose structure or fibre sheet does not exist. sheets: structure -> how many."""
    for muscle_id, muscle in _mapping(_mapping(volume.data).get("muscles")).items():
        for part_id, part in _mapping(_mapping(muscle).get("parts")).items():
            loc: Loc = ("muscles", muscle_id, "parts", part_id)
            structure, sheet = _mapping(part).get("structure"), _mapping(part).get("sheet", 0)
            _check_id(volume, (*loc, "structure"), structure, sheets, "structures")
            count = sheets.get(structure) if isinstance(structure, str) else None
            if count is not None and isinstance(sheet, int) and not 0 <= sheet < count:
                mend = "write 0" if count == 1 else f"write a number from 0 to {count - 1}"
                volume.add((*loc, "sheet"), f"{structure} has no fibre sheet {sheet}", mend)


def check_taught(volume: Volume) -> None:
    """Add a problem for every point that no lesson teaches."""
    data = _mapping(volume.data)
    lessons = _mapping(data.get("lessons")).values()
    items = {item for lesson in lessons for item in _items(_mapping(lesson).get("items"))}
    for muscle_id, muscle in _mapping(data.get("muscles")).items():
        for point_id in _mapping(_mapping(muscle).get("points")):
            if not items & {muscle_id, point_id}:
                loc: Loc = ("muscles", muscle_id, "points", point_id)
                volume.add(loc, "no lesson teaches this point", "add it to the items of one in lessons.yaml", key=True)


def _check_waypoints(volume: Volume, loc: Loc, waypoints: list[Any], known: Collection[str]) -> None:
    for i, waypoint in enumerate(waypoints):
        _check_id(volume, (*loc, i, "at"), _mapping(waypoint).get("at"), known, "landmarks")


def _check_references(volume: Volume, data: dict[str, Any]) -> None:
    """Every source and study that is named anywhere exists."""
    known = {name: _mapping(data.get(name)) for name in ("sources", "studies")}
    for loc, value in _lists(data, ()):
        kind = loc[-1]
        if kind in known and isinstance(value, list):
            for i, item in enumerate(value):
                _check_id(volume, (*loc, i), item, known[str(kind)], str(kind))
    for study_id, study in known["studies"].items():
        _check_id(volume, ("studies", study_id, "source"), _mapping(study).get("source"), known["sources"], "sources")


def _check_id(volume: Volume, loc: Loc, value: Any, known: Collection[str], kind: str) -> None:
    """``value`` is a key of ``known``; a citation's page is left aside. Other types are the record types' affair."""
    if not isinstance(value, str):
        return
    name = value.split(" ")[0]
    if name and name not in known:
        volume.add(loc, f"{name!r} is not among the {kind}", did_you_mean(name, known))


def _check_muscle(volume: Volume, muscle: dict[str, Any], loc: Loc, muscles: dict[str, Any]) -> None:
    """Its links lead somewhere, and where it has no point it says why."""
    points = [point_id for each in muscles.values() for point_id in _mapping(_mapping(each).get("points"))]
    for i, link in enumerate(_items(muscle.get("links"))):
        _check_id(volume, (*loc, "links", i, "to"), _mapping(link).get("to"), {*muscles, *points}, "muscles and points")
    if not muscle.get("points") and not muscle.get("note"):
        volume.add(loc, "the muscle has no points and does not say why", "add a line 'note:' with the reason", key=True)


def _check_note(volume: Volume, record: dict[str, Any], loc: Loc) -> None:
    """A note for lay people says in other words what a note says."""
    if record.get("plain_note") and not record.get("note"):
        volume.add((*loc, "plain_note"), "there is no note that it puts in plain words", "call it 'note'", key=True)


def _check_regions(volume: Volume, regions: dict[str, Any]) -> None:
    """Borders are where they belong, name regions that exist, and do not chase each other."""
    beside: dict[str, list[tuple[Loc, str]]] = {}
    for region_id, region in regions.items():
        region, loc = _mapping(region), ("regions", region_id)
        if region.get("area") == "teeth" and region.get("kind") == "skin":
            volume.add((*loc, "kind"), "teeth are not on the skin", "write deep")
        if region.get("kind") == "deep" and region.get("boundary"):
            volume.add((*loc, "boundary"), "a deep region has no border on the skin", "delete it", key=True)
        if region.get("kind") == "skin" and region.get("shape") and not region.get("boundary"):
            volume.add(loc, "the region has a shape but no boundary", "add one, after its definition", key=True)
        for i, other in enumerate(_items(region.get("overlaps"))):
            _check_id(volume, (*loc, "overlaps", i), other, regions, "regions")
        beside[region_id] = list(_outside(region.get("boundary"), (*loc, "boundary")))
        for at, other in beside[region_id]:
            _check_id(volume, at, other, regions, "regions")
    for region_id, limits in beside.items():
        for at, other in limits:
            if region_id in _reached(other, beside):
                volume.add(
                    at, f"{other} lies outside {region_id} in turn", "let one of the two have borders of its own"
                )


def _outside(value: Any, loc: Loc) -> Iterator[tuple[Loc, str]]:
    """Every region that a boundary excludes, with the path of its name."""
    for at, limits in _lists(value, loc):
        for i, limit in enumerate(limits):
            if isinstance(other := _mapping(limit).get("outside"), str):
                yield (*at, i, "outside"), other


def _reached(start: str, beside: Mapping[str, list[tuple[Loc, str]]]) -> set[str]:
    """The region, those that it lies outside of, those of which they do, and so on."""
    found, waiting = {start}, [start]
    while waiting:
        for _, other in beside.get(waiting.pop(), ()):
            if other not in found:
                found.add(other)
                waiting.append(other)
    return found


def _check_lessons(volume: Volume, lessons: dict[str, Any], muscles: dict[str, Any]) -> None:
    """Lessons name muscles and points that exist, each once."""
    known = {*muscles, *(point for muscle in muscles.values() for point in _mapping(_mapping(muscle).get("points")))}
    for lesson_id, lesson in lessons.items():
        items = _items(_mapping(lesson).get("items"))
        for i, item in enumerate(items):
            loc: Loc = ("lessons", lesson_id, "items", i)
            _check_id(volume, loc, item, known, "muscles and points")
            if item in items[:i]:
                volume.add(loc, f"{item!r} stands in this lesson twice", "delete one of the two")


def _check_headaches(volume: Volume, data: dict[str, Any], regions: dict[str, Any]) -> None:
    """Headaches and studies name regions and muscles that exist."""
    muscles = _mapping(data.get("muscles"))
    for headache_id, headache in _mapping(data.get("headaches")).items():
        for i, site in enumerate(_items(_mapping(headache).get("sites"))):
            _check_id(volume, ("headaches", headache_id, "sites", i), site, regions, "regions")
        for i, studied in enumerate(_items(_mapping(headache).get("studied"))):
            for j, muscle in enumerate(_items(_mapping(studied).get("muscles"))):
                loc = ("headaches", headache_id, "studied", i, "muscles", j)
                _check_id(volume, loc, muscle, muscles, "muscles")
    for study_id, study in _mapping(data.get("studies")).items():
        for i, muscle in enumerate(_items(_mapping(study).get("muscles"))):
            _check_id(volume, ("studies", study_id, "muscles", i), muscle, muscles, "muscles")


def _check_windows(volume: Volume, part: dict[str, Any], loc: Loc) -> None:
    for name in ("along", "across"):
        window = part.get(name)
        if isinstance(window, list) and len(window) == 2 and window[0] == window[1]:
            volume.add((*loc, name), f"{name!r} covers nothing", "write two different values, such as [0, 1]")


def _check_point(
    volume: Volume, point: dict[str, Any], loc: Loc, parts: dict[str, Any], regions: dict[str, Any]
) -> None:
    _check_id(volume, (*loc, "part"), point.get("part"), parts, "parts of this muscle")
    zones = [_mapping(zone) for zone in _items(point.get("zones"))]
    if zones and not any(zone.get("kind") == "essential" for zone in zones):
        volume.add((*loc, "zones"), "no zone is essential", "write kind: essential for the main one", key=True)
    seen: set[tuple[Any, Any]] = set()
    for i, zone in enumerate(zones):
        at = (*loc, "zones", i)
        region_id, side = zone.get("region"), zone.get("side", "ipsilateral")
        _check_id(volume, (*at, "region"), region_id, regions, "regions")
        if not isinstance(region_id, str) or not isinstance(side, str):
            continue
        if (region_id, side) in seen:
            volume.add((*at, "region"), f"the point already has the zone {region_id!r}", "keep one of the two")
        seen.add((region_id, side))
        if zone.get("confidence") == "high" and point.get("referral_seen") is False:
            volume.add((*at, "confidence"), "nobody read about this referral", "write medium or low")
        _check_teeth(volume, zone, at, _mapping(regions.get(region_id)))


def _check_teeth(volume: Volume, zone: dict[str, Any], loc: Loc, region: dict[str, Any]) -> None:
    teeth = _items(zone.get("teeth"))
    for i, tooth in enumerate(teeth):
        if isinstance(tooth, int) and tooth not in TEETH:
            volume.add((*loc, "teeth", i), f"{tooth} is no FDI number of a right tooth", "write 11 to 18 or 41 to 48")
    if region and teeth and region.get("area") != "teeth":
        volume.add((*loc, "teeth"), f"the region {zone['region']!r} has no teeth", "delete the line", key=True)
    if region.get("area") == "teeth" and not teeth:
        volume.add((*loc, "teeth"), "the zone does not say which teeth", "add a line such as 'teeth: [16, 17, 18]'")


def _lists(value: Any, loc: Loc) -> Iterator[tuple[Loc, Any]]:
    """Every list below ``value`` with its path."""
    if isinstance(value, dict):
        for key, child in value.items():
            if isinstance(child, dict | list):
                yield from _lists(child, (*loc, key))
    elif isinstance(value, list):
        yield loc, value
        for i, child in enumerate(value):
            if isinstance(child, dict | list):
                yield from _lists(child, (*loc, i))


def _mapping(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _items(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []
