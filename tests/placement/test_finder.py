"""From a painted pain to the points: each finds its way back, says what it leaves, and does so at once."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from scipy.spatial import KDTree

from app.anatomy.frame import MIRROR, Side
from app.content.library import Library
from app.errors import UsageError
from app.placement.finder import Finder
from app.placement.pain import Answer, Explained, Pain
from app.placement.placed import Floats, Placement, intensity
from app.placement.score import documented, score
from tests.placement.conftest import Placed

_OTHER = {"left": "right", "right": "left", "both": "both", None: None}


@pytest.fixture(scope="module")
def finder(bundled: Placed, library: Library) -> Finder:
    return Finder(library, bundled.placement, bundled.atlas)


def essential_zones(placement: Placement, point: str, side: Side) -> Pain:
    """Somebody who hurts exactly where the point's essential zones are, on the skin and inside."""
    zones = placement.points[point, side].zones
    inside = {(zone.region, zone.side) for zone in zones if zone.kind == "essential" and not zone.area_cm2}
    return Pain(intensity(placement.field(point, side, "essential"), "essential"), tuple(sorted(inside)))


def felt(placed: Placed, library: Library, point: str, side: Side) -> set[tuple[str, Side | None]]:
    """Where its essential zones are felt; the left and the right point may share that, as on the midline."""
    zones = placed.placement.points[point, side].zones
    return {(z.region, z.side if library.region(z.region).paired else None) for z in zones if z.kind == "essential"}


def together(first: Pain, second: Pain) -> Pain:
    return Pain(np.maximum(first.skin, second.skin), tuple(dict.fromkeys((*first.regions, *second.regions))))


def disc(placed: Placed, landmark: str, radius: float) -> Floats:
    gaps = placed.placement.skin - np.array(placed.atlas.landmarks[landmark], np.float32)
    return (np.linalg.norm(gaps, axis=1) < radius).astype(np.float32)


def match(answer: Answer, point: str) -> Explained:
    return next(match for match in answer.matches if match.id == point)


def before(answer: Answer, point: str) -> list[Explained]:
    """What stands before a point with a better score."""
    own = match(answer, point).score
    return [each for each in answer.matches if each.score > own]


# ── finding ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_who_hurts_where_a_point_refers_to_is_led_to_that_point(finder: Finder, bundled: Placed, library: Library):
    lost = []
    for point, side in bundled.placement.points:
        answer = finder.rank(essential_zones(bundled.placement, point, side))
        entry = library.point(point)
        charted = entry.muscle.standing == "documented" and entry.point.basis != "expert"
        # One that nobody has charted comes after those with the same zone that somebody has.
        rivals = [each for each in before(answer, point) if charted or each.covers < match(answer, point).covers - 0.02]
        alike = felt(bundled, library, point, "left") == felt(bundled, library, point, "right")
        if len(rivals) > 2 or match(answer, point).side != ("both" if alike else side):
            lost.append((point, side, match(answer, point).side, [each.id for each in rivals]))
    assert not lost


def test_a_pattern_that_is_the_painted_place_goes_before_one_that_only_passes_it(finder: Finder, bundled: Placed):
    answer = finder.rank(Pain(disc(bundled, "temple_centre.l", 10)))
    assert answer.matches[0].muscle == "temporalis"
    for wide in ("trapezius_upper_trp1", "rectus_capitis_posterior_major_trp1"):
        assert "temporalis_trp2" in [each.id for each in before(answer, wide)]
        assert match(answer, wide).covers > 0.9


def test_a_pattern_that_barely_touches_the_pain_goes_far_down(finder: Finder, bundled: Placed):
    answer = finder.rank(essential_zones(bundled.placement, "scm_sternal_upper", "left"))
    assert answer.ids[0] == "scm_sternal_upper"
    touching = [each for each in answer.matches if each.covers < 0.3]
    assert touching
    assert all(each.score < answer.matches[0].score / 2 for each in touching)


def test_what_is_poorly_known_comes_later_and_does_not_vanish(finder: Finder, bundled: Placed):
    answer = finder.rank(essential_zones(bundled.placement, "scm_clavicular_lower", "left"))
    ids = list(answer.ids)
    assert 0 <= ids.index("scm_clavicular_middle") < ids.index("scm_clavicular_lower") < 4


@pytest.mark.parametrize("strength", [0.2, 17, 255])
def test_only_the_proportions_of_the_paint_count(finder: Finder, bundled: Placed, strength: float):
    skin = disc(bundled, "temple_centre.l", 30) + disc(bundled, "gonion_skin.l", 20) / 2
    assert finder.rank(Pain(skin * strength)).ids == finder.rank(Pain(skin)).ids


def test_strong_pain_counts_more_than_weak(finder: Finder, bundled: Placed):
    temple, jaw = disc(bundled, "temple_centre.l", 25), disc(bundled, "gonion_skin.l", 25)
    at_temple, at_jaw = (finder.rank(Pain(a + 0.1 * b)) for a, b in ((temple, jaw), (jaw, temple)))
    assert match(at_temple, "temporalis_trp2").score > 2 * match(at_jaw, "temporalis_trp2").score
    assert {part.region for part in at_temple.parts} <= {"temple"} | {part.region for part in at_jaw.parts}
    assert at_temple.parts[0].region == "temple" != at_jaw.parts[0].region


def test_the_area_of_the_skin_counts_and_not_the_number_of_its_vertices(finder: Finder, bundled: Placed):
    zones = bundled.placement.points["temporalis_trp2", "left"].zones
    real = sum(zone.area_cm2 for zone in zones if zone.kind == "essential")
    answer = finder.rank(essential_zones(bundled.placement, "temporalis_trp2", "left"))
    assert answer.area_cm2 == pytest.approx(real, rel=0.1)


def test_every_pack_leads_from_the_temple_to_the_points_that_refer_to_it(placed: Placed, library: Library):
    finder = Finder(library, placed.placement, placed.atlas)
    answer = finder.rank(Pain(disc(placed, "temple_centre.r", 20)))
    assert "trapezius_upper_trp1" in answer.ids[:8]
    assert all(match.side == "right" for match in answer.matches[:5])
    if ("temporalis_trp2", "right") in placed.placement.points:
        assert "temporalis_trp2" in answer.ids[:3]


# ── sides ────────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_mirrored_paint_has_the_mirrored_answer(finder: Finder, bundled: Placed):
    skin = disc(bundled, "temple_centre.l", 30) + disc(bundled, "hairline_behind_ear.l", 25)
    mirror = KDTree(bundled.placement.skin * MIRROR).query(bundled.placement.skin)[1]
    left, right = finder.rank(Pain(skin)), finder.rank(Pain(skin[mirror]))
    assert left.matches[0].side == "left"
    assert [(m.id, _OTHER[m.side]) for m in left.matches[:12]] == [(m.id, m.side) for m in right.matches[:12]]
    assert [m.score for m in left.matches] == pytest.approx([m.score for m in right.matches], abs=0.01)
    assert [(p.region, _OTHER[p.side]) for p in left.parts] == [(p.region, p.side) for p in right.parts]


def test_pain_on_both_sides_names_the_points_of_both(finder: Finder, bundled: Placed):
    one, other = (essential_zones(bundled.placement, "temporalis_trp3", side) for side in ("left", "right"))
    found = match(finder.rank(together(one, other)), "temporalis_trp3")
    assert (found.side, found.covers) == ("both", pytest.approx(1, abs=0.02))
    assert {(part.region, part.side) for part in found.covered} >= {("temple", "left"), ("temple", "right")}


def test_a_zone_on_the_other_side_is_asked_for_and_found(finder: Finder, bundled: Placed):
    pain = essential_zones(bundled.placement, "scm_clavicular_middle", "left")
    found = match(finder.rank(pain), "scm_clavicular_middle")
    assert found.side == "left"
    assert [(e.region, e.side, e.kind) for e in found.expected] == [("forehead", "right", "spillover")]
    whole = intensity(bundled.placement.field("scm_clavicular_middle", "left", "spillover"), "essential")
    found = match(finder.rank(replace(pain, skin=pain.skin + 0.4 * whole)), "scm_clavicular_middle")
    assert not found.expected and not found.leaves


# ── the answer explains itself ───────────────────────────────────────────────────────────────────────────────────────


def test_a_match_says_what_it_explains_what_it_leaves_and_where_else_it_would_hurt(finder: Finder, bundled: Placed):
    pain = Pain(disc(bundled, "temple_centre.l", 18), (("chin", "left"),))
    found = match(finder.rank(pain), "trapezius_upper_trp1")
    assert [(part.region, part.side) for part in found.covered] == [("temple", "left")]
    assert [(part.region, part.side) for part in found.leaves] == [("chin", "left")]
    expected = [(zone.region, zone.side, zone.kind) for zone in found.expected]
    assert ("orbit_deep", "left", "spillover") in expected, "also look for pain behind the eye"
    assert expected[0] == ("posterolateral_neck", "left", "essential")
    assert "temple" not in [region for region, _, _ in expected]
    kinds = [kind for _, _, kind in expected]
    assert kinds == sorted(kinds)
    more = match(finder.rank(replace(pain, regions=(("orbit_deep", "left"),))), "trapezius_upper_trp1")
    assert "orbit_deep" not in [zone.region for zone in more.expected]
    assert not more.leaves
    assert more.covers > found.covers


def test_essential_zones_cover_in_full_and_spillover_less(finder: Finder):
    answer = finder.rank(Pain(regions=(("orbit_deep", "left"),)))
    found = {each.kind: each.covers for each in answer.matches}
    assert found == {"essential": 1.0, "spillover": 0.45}
    kinds = [each.kind for each in answer.matches]
    assert kinds == sorted(kinds)
    assert match(answer, "trapezius_upper_trp1").kind == "spillover"


def test_spots_are_parts_of_the_pain(finder: Finder, bundled: Placed):
    spots = tuple(bundled.atlas.landmarks[name] for name in ("temple_centre.l", "gonion_skin.l"))
    answer = finder.rank(Pain(spots=spots))
    assert [part.share for part in answer.parts] == [0.5, 0.5]
    assert answer.ids[0] == "trapezius_upper_trp1"
    assert not answer.matches[0].leaves


def test_two_points_that_cover_the_whole_pain_are_named_as_a_pair(finder: Finder, bundled: Placed, library: Library):
    for pair in (("temporalis_trp1", "scm_sternal_upper"), ("trapezius_lower_trp3", "temporalis_trp3")):
        pains = [essential_zones(bundled.placement, point, "left") for point in pair]
        answer = finder.rank(together(*pains))
        named = {frozenset(point for point, _ in each.points): each for each in answer.pairs[:4]}
        assert frozenset(pair) in named
        assert named[frozenset(pair)].whole
        assert not named[frozenset(pair)].leaves
        assert {side for _, side in named[frozenset(pair)].points} == {"left"}
        best = max(each.covers for each in answer.matches)
        assert all(each.covers >= best + 0.1 for each in answer.pairs)


def test_no_pair_is_named_where_one_point_explains_it_all(finder: Finder, bundled: Placed):
    assert finder.rank(essential_zones(bundled.placement, "trapezius_upper_trp1", "left")).pairs == ()


def test_a_pair_says_what_it_leaves(finder: Finder, bundled: Placed):
    regions = (("upper_incisors", "left"), ("throat_deep", "left"), ("vertex", "left"))
    answer = finder.rank(Pain(regions=regions))
    assert answer.pairs
    for pair in answer.pairs:
        assert not pair.whole
        assert len(pair.leaves) == 1
        assert (pair.leaves[0].region, pair.leaves[0].side) in regions


@pytest.mark.parametrize("headache", ["tension_type", "migraine_without_aura", "cervicogenic", "tmd_headache"])
def test_a_kind_of_headache_leads_to_its_points(finder: Finder, library: Library, headache: str):
    answer = finder.headache(headache)
    assert set(answer.ids) == set(library.points_in(headache)) != set()
    scores = [each.score for each in answer.matches]
    assert scores == sorted(scores, reverse=True)
    assert {part.region for part in answer.parts} <= set(library.headache(headache).sites)


# ── questions that have no answer ────────────────────────────────────────────────────────────────────────────────────


def test_no_pain_has_no_answer(finder: Finder, bundled: Placed):
    assert finder.rank(Pain()) == Answer()
    assert finder.rank(Pain(np.zeros(len(bundled.placement.skin)))) == Answer()


@pytest.mark.parametrize(
    ("pain", "sentence"),
    [
        (Pain(np.ones(7)), "7 values"),
        (Pain(regions=(("tempel", None),)), "temple"),
        (Pain(spots=((0, 0, 900),)), "from the skin"),
        (Pain(spots=((float("nan"), 0, 0),)), "from the skin"),
    ],
)
def test_what_cannot_be_meant_is_refused_in_one_sentence(finder: Finder, pain: Pain, sentence: str):
    with pytest.raises(UsageError, match=sentence):
        finder.rank(pain)


# ── the score ────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_for_one_place_any_essential_zone_goes_before_any_spillover():
    worst, best = score(1.0, 1.0, 0.0, 0.0, 0.0), score(0.0, 1.0, 1.0, 1.0, 1.0)
    assert worst >= best > score(0.0, 1.0, 0.0, 0.0, 0.0) > 0


def test_every_part_of_the_score_counts():
    base = (0.5, 0.6, 0.5, 0.5, 0.5)
    for i in range(5):
        more = [value + 0.1 * (k == i) for k, value in enumerate(base)]
        assert score(*more) > score(*base)


def test_a_study_of_the_point_counts_more_than_one_of_its_muscle(library: Library):
    entry = library.point("trapezius_upper_trp2")
    own = set(entry.point.studies)
    others = set(entry.muscle.studies) - own
    assert own and others
    assert documented(entry, [next(iter(own))]) > documented(entry, [next(iter(others))]) > documented(entry, [])
    assert documented(entry, []) == 0 and documented(entry, own | others) < 1


# ── time ─────────────────────────────────────────────────────────────────────────────────────────────────────────────


def fastest(run: Callable[[], object]) -> float:
    taken = []
    for _ in range(9):
        start = time.process_time()
        run()
        taken.append(time.process_time() - start)
    return min(taken)


def test_an_answer_is_there_within_30_ms_of_the_stroke(finder: Finder, bundled: Placed):
    """Against a bare product of the zone matrix, which alone would already say which points reach the pain."""
    away = np.linalg.norm(bundled.placement.skin - bundled.atlas.landmarks["temple_centre.l"], axis=1)
    skin = np.clip(1.5 - away / 60, 0, 1)
    matrix = np.asarray(bundled.placement.fields, np.float32)
    light = skin.astype(np.float32)
    answer = fastest(lambda: finder.rank(Pain(skin, (("orbit_deep", "left"),))))
    assert answer < 0.030
    assert answer < 12 * fastest(lambda: matrix @ light)
    assert fastest(lambda: finder.rank(Pain(np.ones(len(skin))))) < 0.030
