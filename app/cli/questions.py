"""Commands that answer from the content: points, show."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

from app.cli.output import print_json, print_table, print_wrapped
from app.content.library import Library, PointEntry
from app.content.load import load_content
from app.content.records import Claim, Zone

_MARK = {"essential": "●", "spillover": "◌"}


def points(arguments: Namespace) -> int:
    library = load_content()
    rows = [_summary(library, entry) for entry in library.points.values()]
    if arguments.json:
        print_json(rows)
    else:
        print_table((row["id"], f"{row['muscle_name']} {row['label']}", ", ".join(row["regions"])) for row in rows)
    return 0


def _summary(library: Library, entry: PointEntry) -> dict[str, Any]:
    essential_first = sorted(entry.point.zones, key=lambda zone: zone.kind != "essential")
    return {
        "id": entry.id,
        "muscle": entry.muscle_id,
        "muscle_name": entry.muscle.name.term,
        "part": entry.point.part,
        "label": entry.point.label,
        "regions": list(dict.fromkeys(zone.region for zone in essential_first)),
    }


def show(arguments: Namespace) -> int:
    library = load_content()
    entry = library.point(arguments.point)
    if arguments.json:
        record = entry.point.model_dump(mode="json")
        muscle = entry.muscle.model_dump(mode="json", exclude={"points"})
        print_json({"id": entry.id, "muscle_id": entry.muscle_id, **record, "muscle": muscle})
    else:
        _print_point(library, entry)
    return 0


def _print_point(library: Library, entry: PointEntry) -> None:
    point, muscle = entry.point, entry.muscle
    print(f"{point.name.term} ({point.name.lay})")
    print(f"{muscle.name.la}; {entry.part.name.term}; {point.label}")
    _heading("Where it hurts")
    for zone in sorted(point.zones, key=lambda zone: zone.kind != "essential"):
        print_wrapped(
            f"{_zone_title(library, zone)}: {zone.plain or zone.text} [sure: {zone.confidence}]", f"{_MARK[zone.kind]} "
        )
    print("  ● essential: nearly always when the point is active   ◌ spillover: in some people")
    _heading("Where it is")
    print_wrapped(point.location.plain)
    print_wrapped(f"{point.location.text} [sure: {point.location.confidence}]")
    if point.location.palpation:
        _heading("How to find it")
        print_wrapped(point.location.palpation)
    _claims("Other symptoms", point.symptoms)
    _claims("What may bring it on", muscle.activating)
    _claims("What may keep it going", muscle.perpetuating)
    _claims("What helps", muscle.self_care)
    _claims("Be careful", muscle.cautions)
    _claims("What else it may be", muscle.differential)
    _claims("What it goes together with", muscle.associated)
    _claims("How often it was found", muscle.active_latent)
    if point.headache_types:
        _heading("Headaches it may have a share in")
        print_wrapped("; ".join(library.headache(kind).name.lay for kind in point.headache_types))
    _heading("How sure are we")
    for note in (muscle.note, point.note):
        if note:
            print_wrapped(note)
    print_wrapped(f"Pattern: {point.confidence} ({point.basis}). Place: {point.location.fibre.confidence}.")
    for citation in dict.fromkeys((*point.sources, *muscle.cited)):
        print_wrapped(f"{citation}: {library.cite(citation)}", "- ")
    print()
    print_wrapped(library.content.safety.text)


def _heading(text: str) -> None:
    print(f"\n{text.upper()}")


def _claims(title: str, claims: tuple[Claim, ...]) -> None:
    if claims:
        _heading(title)
    for claim in claims:
        sources = ", ".join(claim.sources)
        print_wrapped(f"{claim.plain or claim.text} [{claim.basis}, sure: {claim.confidence}; {sources}]", "- ")


def _zone_title(library: Library, zone: Zone) -> str:
    other_side = {"contralateral": ", other side", "bilateral": ", both sides"}.get(zone.side, "")
    feeling = ", gooseflesh rather than pain" if zone.sensation == "gooseflesh" else ""
    return f"{library.region(zone.region).name.lay}{other_side}{feeling}"
