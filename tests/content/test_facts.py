"""The shipped content says what the table of facts says: nothing lost, nothing made surer than it is."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from app.content.library import Library

_KNOWLEDGE = Path(__file__).resolve().parents[2].parent / "shared" / "knowledge"
_SURENESS = {"low": 0, "medium": 1, "high": 2}


def _facts(name: str) -> Any:
    path = _KNOWLEDGE / name
    if not path.is_file():
        pytest.skip("the table of facts is not beside the project (shared/knowledge)")
    return yaml.load(path.read_text(encoding="utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))


@pytest.fixture(scope="module")
def muscles(library: Library) -> dict[str, Any]:
    """The facts of the muscles that the content has."""
    table = {muscle["id"]: muscle for muscle in _facts("trigger_points_facts.yaml")["muscles"]}
    return {muscle_id: table[muscle_id] for muscle_id in library.content.muscles}


@pytest.fixture(scope="module")
def points(muscles: dict[str, Any]) -> dict[str, Any]:
    return {point["id"]: point for muscle in muscles.values() for point in muscle["trigger_points"]}


def test_the_four_muscles_are_complete(library: Library, points: dict[str, Any]) -> None:
    assert list(library.points) == list(points)
    groups = {"trapezius", "sternocleidomastoid_sternal", "sternocleidomastoid_clavicular", "temporalis"}
    groups |= {"rectus_capitis_posterior_major", "rectus_capitis_posterior_minor"}
    groups |= {"obliquus_capitis_inferior", "obliquus_capitis_superior"}
    assert groups <= set(library.content.muscles)


def test_every_zone_is_carried_through(library: Library, points: dict[str, Any]) -> None:
    for point_id, fact in points.items():
        told = [(z["region"], z["kind"], z["side"].split("/")[0], z["confidence"]) for z in fact["zones"]]
        zones = library.point(point_id).point.zones
        assert [(z.region, z.kind, z.confidence) for z in zones] == [(z[0], z[1], z[3]) for z in told], point_id
        for zone, (region, _, side, _) in zip(zones, told, strict=True):
            # A region on the midline has no sides: a path through it belongs to the point's own.
            assert zone.side == side or (side == "bilateral" and not library.region(region).paired), point_id


def test_deep_zones_are_deep(library: Library, points: dict[str, Any]) -> None:
    for fact in points.values():
        for zone in fact["zones"]:
            assert (library.region(zone["region"]).kind == "deep") == zone["deep"]


def test_gooseflesh_is_not_pain(library: Library, points: dict[str, Any]) -> None:
    odd = {i for i, e in library.points.items() if any(z.sensation == "gooseflesh" for z in e.point.zones)}
    assert odd == {i for i, fact in points.items() if "gooseflesh" in str(fact["zones"])}


def test_confidence_of_points_and_places(library: Library, points: dict[str, Any]) -> None:
    for point_id, fact in points.items():
        point = library.point(point_id).point
        place = fact["location"]
        told = (fact["confidence"], place["anatomical"]["confidence"], place["fibre_fraction"]["confidence"])
        ours = (point.confidence, point.location.confidence, point.location.fibre.confidence)
        assert ours == told, point_id
        assert point.location.offset.confidence == place["landmark"]["confidence"], point_id
        assert point.referral_seen == (fact["referral_check"] == "search"), point_id


# The landmarks of the facts that the packs measure under the same meaning.
_SAME_LANDMARK = {
    "C7 spinous process": "c7_spinous_tip",
    "C2 spinous process": "c2_spinous_tip",
    "C3 spinous process": "c3_spinous_tip",
    "C5 spinous process": "c5_spinous_tip",
    "inferior angle of scapula": "scapula_inferior_angle",
    "superior angle of scapula": "scapula_superior_angle",
    "root of scapular spine": "scapula_spine_root",
    "angle of mandible (gonion)": "gonion",
    "mastoid tip": "mastoid_tip",
}


def test_landmark_offsets_are_the_separate_estimates(library: Library, points: dict[str, Any]) -> None:
    """Not computed from the fibre places: only so do the two descriptions check each other."""
    compared = 0
    for point_id, fact in points.items():
        ours, told = library.point(point_id).point.location.offset, fact["location"]["landmark"]
        assert ours.depth_below_skin == told["depth_below_skin_mm"], point_id
        if told["name"] in _SAME_LANDMARK:
            assert ours.landmark == _SAME_LANDMARK[told["name"]], point_id
            assert {name: getattr(ours, name) for name in told["offset_mm"]} == told["offset_mm"], point_id
            compared += 1
    assert compared == 27


def test_pages_and_studies_of_points(library: Library, points: dict[str, Any]) -> None:
    for point_id, fact in points.items():
        point = library.point(point_id).point
        assert [source.replace(" p. ", " p.") for source in point.sources] == fact["sources"], point_id
        assert list(point.studies) == fact["prevalence_refs"], point_id


def test_muscles(library: Library, muscles: dict[str, Any]) -> None:
    for muscle_id, fact in muscles.items():
        muscle = library.muscle(muscle_id)
        assert (muscle.fma_id, muscle.layer, muscle.group) == (fact["fma_id"], fact["layer"], fact["group"]), muscle_id
        sure = fact["confidence"]
        assert muscle.anatomy_confidence == sure["anatomy"]
        assert muscle.positions_confidence == sure["trp_positions"]
        assert muscle.referral_confidence == sure["referral"]
        assert list(muscle.studies) == fact["prevalence_refs"]
        assert list(muscle.sources) == fact["sources"]
        for claim in muscle.associated:
            assert _SURENESS[claim.confidence] <= _SURENESS[fact["associated"]["confidence"]]
        for claim in muscle.self_care:
            assert _SURENESS[claim.confidence] <= _SURENESS[fact["self_care"]["confidence"]]
        assert {claim.way for claim in muscle.self_care} == {"pressure", "stretch", "habit"}


def test_regions(library: Library) -> None:
    told = {region["id"]: region for region in _facts("regions.yaml")["regions"]}
    ours = library.content.regions
    assert list(ours) == list(told)
    for region_id, region in ours.items():
        fact = told[region_id]
        assert (region.kind, region.area, region.paired) == (fact["kind"], fact["area"], fact["paired"]), region_id
        assert region.confidence == fact["confidence"]


def test_studies(library: Library) -> None:
    told = _facts("trigger_points_facts.yaml")["studies"]
    for study_id, study in library.content.studies.items():
        assert study.source == told[study_id]["source"]
        assert study.confidence == told[study_id]["confidence"]


def test_headaches(library: Library) -> None:
    for fact in _facts("headache_types.yaml")["types"]:
        headache = library.content.headaches[fact["id"]]
        assert list(headache.sites) == fact["typical_sites"], fact["id"]
        told = {study for group in fact["muscles"] for study in group["studies"]}
        assert {study for studied in headache.studied for study in studied.studies} == told, fact["id"]


def test_sources(library: Library) -> None:
    told = _facts("trigger_points_facts.yaml")["sources"]
    for source_id, source in library.content.sources.items():
        if source_id in told:
            assert (source.year, source.doi) == (told[source_id]["year"], told[source_id]["doi"]), source_id
            if "memory" in told[source_id]["access"] and "search" not in told[source_id]["access"]:
                assert "ecalled" in source.read or "knowledge" in source.read, source_id


def test_no_sentence_is_copied(library: Library) -> None:
    """No run of eight words is shared with the facts, bibliography aside."""
    ours = _runs(library.content.model_dump(exclude={"sources"}))
    for name in ("trigger_points_facts.yaml", "regions.yaml", "headache_types.yaml"):
        shared = ours & _runs({key: value for key, value in _facts(name).items() if key != "sources"})
        assert not {" ".join(run) for run in shared}


def _runs(value: Any) -> set[tuple[str, ...]]:
    """Every run of eight words within one text of a tree of plain data."""
    if isinstance(value, dict):
        return set().union(*map(_runs, value.values()))
    if isinstance(value, list | tuple):
        return set().union(*map(_runs, value))
    words = "".join(letter if letter.isalnum() else " " for letter in str(value).casefold()).split()
    return {tuple(words[i : i + 8]) for i in range(len(words) - 7)}
