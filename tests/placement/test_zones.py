"""The painted patterns are the ones that the content describes: where they pass, and where they must not be."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from app.anatomy.frame import SIDES, SUFFIX, lateral
from app.content.library import Library
from app.placement import EDGE, intensity
from app.placement.audit import stray_zones, unlike_sides, zone_reports
from app.placement.regions import RegionFields
from app.placement.surface import Surface
from app.placement.zones import join_borders
from tests.placement.conftest import Placed
from tests.reports import keep_report


def value_at(placed: Placed, point_id: str, side: str, kind: str, landmark: str, offset=(0.0, 0.0, 0.0)) -> int:
    """The field at the skin nearest a landmark, moved by (lateral, anterior, superior) mm."""
    marks = placed.atlas.landmarks
    base = marks.get(landmark + SUFFIX[side]) or marks[landmark]
    spot = np.add(base, (lateral(side) * offset[0], offset[1], offset[2]))
    nearest = int(np.argmin(((placed.placement.skin - spot) ** 2).sum(1)))
    return int(placed.placement.field(point_id, side, kind)[nearest])


QUESTION_MARK = [
    ("neck_side_middle", (0, -14, 0)),
    ("hairline_behind_ear", (0, 0, 0)),
    ("ear_canal_skin", (4, -40, 15)),
    ("ear_canal_skin", (6, 0, 50)),
    ("temple_centre", (0, 0, 0)),
]


@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize(("landmark", "offset"), QUESTION_MARK)
def test_the_question_mark_passes_neck_mastoid_arch_and_temple(placed: Placed, side, landmark, offset):
    assert value_at(placed, "trapezius_upper_trp1", side, "essential", landmark, offset) > EDGE


@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize(
    ("landmark", "offset"),
    [
        ("ear_canal_skin", (0, 2, 4)),
        ("cheek_prominence", (0, 0, 0)),
        ("gonion_skin", (0, 0, 0)),
        ("vertex_skin", (20, 0, 0)),
        ("c7_skin", (0, 0, 0)),
        ("outer_canthus", (0, 0, 0)),
    ],
)
def test_the_question_mark_leaves_the_rest_of_the_head_alone(placed: Placed, side, landmark, offset):
    assert value_at(placed, "trapezius_upper_trp1", side, "essential", landmark, offset) < EDGE


def test_every_zone_lies_in_its_region_and_its_path_runs_through_it(placed: Placed, library: Library):
    """At least 90 % of an essential zone's weight, 75 % of a spillover's; a table of all of them is kept."""
    reports = zone_reports(library, placed.atlas, placed.placement)
    keep_report(f"zones_{placed.atlas.pack_id}", reports)
    shown = {report.point for report in reports}
    for point_id, entry in library.points.items():
        on_skin = any(library.region(zone.region).boundary for zone in entry.point.zones)
        assert (point_id in shown) == on_skin, point_id
    assert not list(stray_zones(library, reports))


def test_the_weight_inside_is_measured_on_what_is_painted(bundled: Placed, library: Library):
    """The share that a zone tells of itself, again from the matrix: of points with one zone of the kind."""
    fields = RegionFields.of(library, bundled.atlas)
    full = bundled.atlas.full
    areas = Surface(full.structure_vertices("skin"), full.structure_faces("skin")).vertex_areas
    measured = 0
    for (point_id, side, kind), row in bundled.placement.rows.items():
        zones = [z for z in bundled.placement.points[point_id, side].zones if z.kind == kind and z.area_cm2]
        if len(zones) == 1 and zones[0].side == side:
            weight = intensity(bundled.placement.fields[row], kind) * areas
            share = weight[fields.inside(zones[0].region, side)].sum() / weight.sum()
            assert share == pytest.approx(zones[0].inside, abs=0.01), point_id
            measured += 1
    assert measured > 20


def test_left_and_right_are_mirror_images(bundled: Placed, library: Library):
    assert not list(unlike_sides(library, bundled.placement))


def test_a_side_that_was_moved_is_found(bundled: Placed, library: Library):
    """The test above can fail: a point 2 mm off, and a zone painted on one side alone."""
    key = ("temporalis_trp2", "left")
    x, y, z = bundled.placement.points[key].position
    moved = replace(bundled.placement.points[key], position=(x, y + 2, z))
    fields = bundled.placement.fields.copy()
    fields[bundled.placement.rows["splenius_capitis_trp1", "right", "essential"]] = 0
    broken = replace(bundled.placement, points={**bundled.placement.points, key: moved}, fields=fields)
    found = {finding.loc[3]: finding.what for finding in unlike_sides(library, broken)}
    assert found["temporalis_trp2"] == "its two sides differ by 2.0 mm"
    assert "essential zones differ" in found["splenius_capitis_trp1"]
    assert len(found) == 2


def test_where_zones_run_on_from_one_another_there_is_no_seam(bundled: Placed):
    """Along the middle of the question mark the field stays well inside, over the borders of its regions as well."""
    for landmark, offset in [
        ("ear_canal_skin", (2, -42, 16)),
        ("hairline_behind_ear", (0, -1, -8)),
        ("tragus", (6, 0, 56)),
    ]:
        assert value_at(bundled, "trapezius_upper_trp1", "left", "essential", landmark, offset) > EDGE + 4 * 16


def test_joined_borders_are_a_distance_to_the_common_rim(bundled: Placed, library: Library):
    """Two regions side by side: the border between them is gone, and the rest of both is as it was."""
    fields = RegionFields.of(library, bundled.atlas)
    full = bundled.atlas.full
    skin = Surface(full.structure_vertices("skin"), full.structure_faces("skin"))
    temple, above = (fields.field(name, "left") for name in ("temple", "supraauricular"))
    joined = join_borders(skin, [temple, above])
    between = (np.abs(temple) < 2) & (np.abs(above) < 2) & (skin.vertices[:, 2] > 50) & (skin.vertices[:, 2] < 65)
    assert between.sum() > 3 and joined[between].min() > 8
    assert np.sign(joined[temple > 2]).min() > 0 and np.sign(joined[above > 2]).min() > 0
    outside = np.maximum(temple, above) < -2
    assert joined[outside].max() < 0


def test_the_question_mark_is_one_piece(placed: Placed):
    full = placed.atlas.full
    skin = Surface(full.structure_vertices("skin"), full.structure_faces("skin"))
    inside = placed.placement.field("trapezius_upper_trp1", "left", "essential") > EDGE
    start = int(np.argmax(inside))
    nodes = np.flatnonzero(inside)
    walked = skin.distances(nodes, np.array([start]), np.zeros(1))
    assert np.isfinite(walked).all()
    assert walked.max() > 150


@pytest.mark.parametrize(
    ("point_id", "kind", "landmark", "offset"),
    [
        ("trapezius_upper_trp1", "spillover", "gonion_skin", (2, 11, 12)),
        ("scm_sternal_middle_outer", "essential", "eyebrow_peak", (0, 0, 0)),
        ("scm_sternal_middle_outer", "essential", "infraorbital_skin", (4, 0, -16)),
        ("scm_sternal_lower", "essential", "suprasternal_notch_skin", (12, 0, -20)),
        ("scm_sternal_upper", "essential", "inion_skin", (30, 5, 2)),
        ("scm_sternal_upper", "spillover", "vertex_skin", (26, 0, 0)),
        ("scm_clavicular_middle", "essential", "skin_glabella", (28, -8, 22)),
        ("scm_clavicular_upper", "essential", "hairline_behind_ear", (0, 0, 8)),
        ("rectus_capitis_posterior_minor_trp1", "essential", "inion_skin", (40, 8, -3)),
        ("obliquus_capitis_superior_trp1", "essential", "temple_centre", (0, 0, 2)),
        ("temporalis_trp1", "essential", "eyebrow_peak", (0, 0, 2)),
        ("temporalis_trp2", "essential", "temple_centre", (0, 0, 0)),
        ("temporalis_trp4", "essential", "euryon_skin", (0, 0, 4)),
        ("trapezius_middle_trp6", "essential", "acromion_skin", (0, 0, 0)),
    ],
)
def test_patterns_cover_the_places_they_are_known_for(bundled: Placed, point_id, kind, landmark, offset):
    for side in SIDES:
        assert value_at(bundled, point_id, side, kind, landmark, offset) > EDGE


def test_an_ipsilateral_zone_paints_nothing_on_the_other_side(placed: Placed, library: Library):
    for (point_id, side, kind), row in placed.placement.rows.items():
        zones = [zone for zone in library.point(point_id).point.zones if zone.kind == kind]
        if any(zone.side != "ipsilateral" or not library.region(zone.region).paired for zone in zones):
            continue
        across = placed.placement.skin[:, 0] * lateral(side) < -0.1
        assert not (placed.placement.fields[row][across] > EDGE).any(), point_id


def test_a_contralateral_zone_crosses_over(bundled: Placed):
    zones = bundled.placement.points["scm_clavicular_middle", "left"].zones
    crossing = [zone for zone in zones if zone.side == "right"]
    assert crossing and all(zone.centroid is not None and zone.centroid[0] > 5 for zone in crossing)
    field = bundled.placement.field("scm_clavicular_middle", "left", "spillover")
    assert (field[bundled.placement.skin[:, 0] > 20] > EDGE).any()


def test_zones_have_the_size_of_hand_drawn_ones(placed: Placed):
    for point in placed.placement.points.values():
        for zone in point.zones:
            if zone.deep:
                assert zone.places and zone.area_cm2 == 0
                assert all(2 < radius < 25 for *_, radius in zone.places)
            elif zone.centroid is not None:
                assert 1.5 < zone.area_cm2 < 60, (point.point_id, zone.region)


def test_area_and_centroid_agree_with_the_field(bundled: Placed):
    """The zones' areas, which may overlap a little, add up to the painted area of their kind."""
    full = bundled.atlas.full
    skin = Surface(full.structure_vertices("skin"), full.structure_faces("skin"))
    for (point_id, side, kind), row in bundled.placement.rows.items():
        painted, _ = skin.patch(bundled.placement.fields[row].astype(float) - EDGE)
        zones = [z for z in bundled.placement.points[point_id, side].zones if z.kind == kind and z.area_cm2]
        listed = sum(zone.area_cm2 for zone in zones)
        assert 0.55 * listed < painted / 100 < 1.1 * listed + 0.5, (point_id, kind)


def test_the_jaw_patch_does_not_paint_the_neck_beneath(placed: Placed):
    """What is painted near the patch is near it along the skin too, round the edge of the jaw, not across the air."""
    full = placed.atlas.full
    skin = Surface(full.structure_vertices("skin"), full.structure_faces("skin"))
    zones = {zone.region: zone for zone in placed.placement.points["trapezius_upper_trp1", "left"].zones}
    gap = ((skin.vertices - zones["angle_of_jaw"].centroid) ** 2).sum(1)
    nodes = np.flatnonzero(gap < 35**2)
    walked = skin.distances(nodes, np.array([int(np.argmin(gap))]), np.zeros(1))
    painted = placed.placement.field("trapezius_upper_trp1", "left", "spillover")[nodes] > EDGE
    assert painted.any()
    assert walked[painted].max() < 31
    assert not painted[walked > 31].any()


def test_deep_pain_lies_inside_the_head_on_its_own_side(bundled: Placed):
    full = bundled.atlas.full
    skin = Surface(full.structure_vertices("skin"), full.structure_faces("skin"))
    for point in bundled.placement.points.values():
        for zone in (zone for zone in point.zones if zone.deep):
            for x, y, z, _ in zone.places:
                assert skin.contains((x, y, z)), (point.point_id, zone.region)
                assert x * lateral(zone.side) >= 0, (point.point_id, zone.region)


def test_teeth_are_the_ones_named(bundled: Placed):
    zones = {zone.region: zone for zone in bundled.placement.points["temporalis_trp1", "left"].zones}
    places = zones["upper_incisors"].places
    assert len(places) == 2
    assert abs(places[0][0]) < abs(places[1][0]) < 15
    upper = {z.region: z for z in bundled.placement.points["temporalis_trp3", "left"].zones}["upper_molars"]
    lower = {z.region: z for z in bundled.placement.points["trapezius_upper_trp1", "left"].zones}["lower_molars"]
    assert lower.places[0][2] < upper.places[0][2] - 3


def test_a_tooth_that_hurts_is_the_packs_own_where_it_has_teeth(placed: Placed):
    """The place lies in the crown, not in the root, and the tooth itself is named so that it can be coloured."""
    full, found = placed.atlas.full, 0
    for point in placed.placement.points.values():
        for zone in point.zones:
            for tooth in zone.teeth:
                assert placed.atlas.structures[tooth].tissue == "tooth"
                mesh = full.structure_vertices(tooth)
                x, y, z, _ = min(zone.places, key=lambda at: np.linalg.norm(mesh.mean(axis=0) - at[:3]))
                assert np.linalg.norm(mesh - np.array([x, y, z]), axis=1).min() < 7, tooth
                assert 1 < (z - mesh[:, 2].min() if "upper" in tooth else mesh[:, 2].max() - z) < 6, tooth
                found += 1
    assert (found > 0) == any(info.tissue == "tooth" for info in placed.atlas.structures.values())


def test_gooseflesh_beyond_the_model_is_kept_but_not_painted(bundled: Placed):
    (zone,) = bundled.placement.points["trapezius_middle_trp7", "left"].zones
    assert zone.sensation == "gooseflesh" and zone.area_cm2 == 0 and zone.centroid is None
    assert not bundled.placement.field("trapezius_middle_trp7", "left", "essential").any()


def test_intensity_tells_essential_from_spillover():
    field = np.array([0, EDGE - 20, EDGE, EDGE + 20, 255], np.uint8)
    strong, weak = intensity(field, "essential"), intensity(field, "spillover")
    assert strong.tolist() == [0, 0, 0.5, 1, 1]
    assert weak[-1] == pytest.approx(0.45) and weak[0] == 0
