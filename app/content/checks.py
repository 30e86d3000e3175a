"""What the record types cannot check by themselves: ids that resolve, teeth, essential zones.

Works on the plain data, so that these problems are told together with those of the record types.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from app.yaml_messages import Loc, did_you_mean
from app.yaml_source import Document

TEETH = frozenset(10 * quadrant + tooth for quadrant in (1, 4) for tooth in range(1, 9))
"""FDI numbers of the right side: upper 11..18, lower 41..48."""


def cross_check(document: Document) -> None:
    """Add a problem to the document for everything in the content that does not fit together."""
    data = _mapping(document.data)
    _check_references(document, data)
    regions = _mapping(data.get("regions"))
    for region_id, region in regions.items():
        if _mapping(region).get("area") == "teeth" and _mapping(region).get("kind") == "skin":
            document.add(("regions", region_id, "kind"), "teeth are not on the skin", "write deep")
    owners: dict[str, str] = {}
    for muscle_id, muscle in _mapping(data.get("muscles")).items():
        parts = _mapping(_mapping(muscle).get("parts"))
        for part_id, part in parts.items():
            _check_windows(document, _mapping(part), ("muscles", muscle_id, "parts", part_id))
        for point_id, point in _mapping(_mapping(muscle).get("points")).items():
            loc: Loc = ("muscles", muscle_id, "points", point_id)
            first = owners.setdefault(point_id, muscle_id)
            if first != muscle_id:
                document.add(loc, f"the point {point_id!r} is already under {first!r}", "give it another id", key=True)
            _check_point(document, _mapping(point), loc, parts, regions)


def check_landmarks(document: Document, known: Collection[str]) -> None:
    """Add a problem for every place that is described by a landmark which does not exist."""
    data = _mapping(document.data)
    for muscle_id, muscle in _mapping(data.get("muscles")).items():
        for point_id, point in _mapping(_mapping(muscle).get("points")).items():
            loc: Loc = ("muscles", muscle_id, "points", point_id)
            offset = _mapping(_mapping(_mapping(point).get("location")).get("offset"))
            _check_id(document, (*loc, "location", "offset", "landmark"), offset.get("landmark"), known, "landmarks")
            for i, zone in enumerate(_items(_mapping(point).get("zones"))):
                path = _items(_mapping(zone).get("path"))
                _check_waypoints(document, (*loc, "zones", i, "path"), path, {*known, "trigger_point"})
    for region_id, region in _mapping(data.get("regions")).items():
        _check_waypoints(document, ("regions", region_id, "shape"), _items(_mapping(region).get("shape")), known)


def check_structures(document: Document, sheets: Mapping[str, int]) -> None:
    """Add a problem for every part whose structure or fibre sheet does not exist. sheets: structure -> how many."""
    for muscle_id, muscle in _mapping(_mapping(document.data).get("muscles")).items():
        for part_id, part in _mapping(_mapping(muscle).get("parts")).items():
            loc: Loc = ("muscles", muscle_id, "parts", part_id)
            structure, sheet = _mapping(part).get("structure"), _mapping(part).get("sheet", 0)
            _check_id(document, (*loc, "structure"), structure, sheets, "structures")
            count = sheets.get(structure) if isinstance(structure, str) else None
            if count is not None and isinstance(sheet, int) and not 0 <= sheet < count:
                mend = "write 0" if count == 1 else f"write a number from 0 to {count - 1}"
                document.add((*loc, "sheet"), f"{structure} has no fibre sheet {sheet}", mend)


def _check_waypoints(document: Document, loc: Loc, waypoints: list[Any], known: Collection[str]) -> None:
    for i, waypoint in enumerate(waypoints):
        _check_id(document, (*loc, i, "at"), _mapping(waypoint).get("at"), known, "landmarks")


def _check_references(document: Document, data: dict[str, Any]) -> None:
    """Every source and study that is named anywhere exists."""
    known = {name: _mapping(data.get(name)) for name in ("sources", "studies")}
    for loc, value in _lists(data, ()):
        kind = loc[-1]
        if kind in known and isinstance(value, list):
            for i, item in enumerate(value):
                _check_id(document, (*loc, i), item, known[str(kind)], str(kind))
    for study_id, study in known["studies"].items():
        _check_id(document, ("studies", study_id, "source"), _mapping(study).get("source"), known["sources"], "sources")


def _check_id(document: Document, loc: Loc, value: Any, known: Collection[str], kind: str) -> None:
    """``value`` is a key of ``known``; a citation's page is left aside. Other types are the record types' affair."""
    if not isinstance(value, str):
        return
    name = value.split(" ")[0]
    if name and name not in known:
        document.add(loc, f"{name!r} is not among the {kind}", did_you_mean(name, known))


def _check_windows(document: Document, part: dict[str, Any], loc: Loc) -> None:
    for name in ("along", "across"):
        window = part.get(name)
        if isinstance(window, list) and len(window) == 2 and window[0] == window[1]:
            document.add((*loc, name), f"{name!r} covers nothing", "write two different values, such as [0, 1]")


def _check_point(
    document: Document, point: dict[str, Any], loc: Loc, parts: dict[str, Any], regions: dict[str, Any]
) -> None:
    _check_id(document, (*loc, "part"), point.get("part"), parts, "parts of this muscle")
    zones = [_mapping(zone) for zone in _items(point.get("zones"))]
    if zones and not any(zone.get("kind") == "essential" for zone in zones):
        document.add((*loc, "zones"), "no zone is essential", "write kind: essential for the main one", key=True)
    seen: set[tuple[Any, Any]] = set()
    for i, zone in enumerate(zones):
        at = (*loc, "zones", i)
        region_id, side = zone.get("region"), zone.get("side", "ipsilateral")
        _check_id(document, (*at, "region"), region_id, regions, "regions")
        if not isinstance(region_id, str) or not isinstance(side, str):
            continue
        if (region_id, side) in seen:
            document.add((*at, "region"), f"the point already has the zone {region_id!r}", "keep one of the two")
        seen.add((region_id, side))
        if zone.get("confidence") == "high" and point.get("referral_seen") is False:
            document.add((*at, "confidence"), "nobody read about this referral", "write medium or low")
        _check_teeth(document, zone, at, _mapping(regions.get(region_id)))


def _check_teeth(document: Document, zone: dict[str, Any], loc: Loc, region: dict[str, Any]) -> None:
    teeth = _items(zone.get("teeth"))
    for i, tooth in enumerate(teeth):
        if isinstance(tooth, int) and tooth not in TEETH:
            document.add((*loc, "teeth", i), f"{tooth} is no FDI number of a right tooth", "write 11 to 18 or 41 to 48")
    if region and teeth and region.get("area") != "teeth":
        document.add((*loc, "teeth"), f"the region {zone['region']!r} has no teeth", "delete the line", key=True)
    if region.get("area") == "teeth" and not teeth:
        document.add((*loc, "teeth"), "the zone does not say which teeth", "add a line such as 'teeth: [16, 17, 18]'")


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
