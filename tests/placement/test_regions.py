"""The regions' borders lie where anatomy has them, cover head and neck, and hold for both sides alike."""

from __future__ import annotations

import time
from functools import cached_property

import numpy as np
import pytest
from scipy.spatial import cKDTree

from app.anatomy.atlas import Atlas
from app.anatomy.frame import MIRROR, SIDES, SUFFIX, lateral
from app.content.library import Library
from app.content.places import Limit, Mark
from app.errors import DataError
from app.placement import intensity
from app.placement import zones as painted
from app.placement.regions import RegionFields
from app.placement.strokes import draw
from app.placement.surface import Surface
from tests.placement.conftest import Placed

#: cm2 that two regions may share at a border without saying so.
CRUMB = 1.5


class Map:
    """The regions of a pack with the true area of each vertex of its skin (cm2)."""

    def __init__(self, library: Library, atlas: Atlas) -> None:
        self.library, self.atlas = library, atlas
        self.fields = RegionFields.of(library, atlas)
        full = atlas.full
        self.skin = Surface(full.structure_vertices("skin"), full.structure_faces("skin"))
        self.areas = self.skin.vertex_areas / 100

    @cached_property
    def inside(self) -> np.ndarray:
        return np.array([self.fields.inside(*key) for key in self.fields.keys])

    def vertex(self, landmark: str, side: str, offset=(0.0, 0.0, 0.0)) -> int:
        """The skin nearest a landmark, moved by (lateral, anterior, superior) mm."""
        marks = self.atlas.landmarks
        base = marks.get(landmark + SUFFIX[side]) or marks[landmark]
        spot = np.add(base, (lateral(side) * offset[0], offset[1], offset[2]))
        return int(np.argmin(((self.skin.vertices - spot) ** 2).sum(1)))


@pytest.fixture(scope="module")
def chart(placed: Placed, library: Library) -> Map:
    return Map(library, placed.atlas)


@pytest.fixture(scope="module")
def own(bundled: Placed, library: Library) -> Map:
    """Of the bundled atlas."""
    return Map(library, bundled.atlas)


PLACES = [
    ("vertex", "vertex_skin", (15, 0, 0)),
    ("forehead", "skin_glabella", (30, 0, 30)),
    ("forehead", "trichion_hairline_mid", (10, 0, 0)),
    ("glabella", "skin_glabella", (0, 0, 0)),
    ("supraorbital", "eyebrow_peak", (0, 0, 0)),
    ("upper_eyelid", "eye_front", (0, 0, 8)),
    ("periorbital_lateral", "outer_canthus", (9, 0, 2)),
    ("temple", "temple_centre", (0, 0, 0)),
    ("parietal", "euryon_skin", (-6, 0, 40)),
    ("supraauricular", "ear_canal_skin", (8, -15, 50)),
    ("auricle", "auricle", (0, 0, 0)),
    ("mastoid", "ear_canal_skin", (0, -40, -5)),
    ("occiput", "opisthocranion_skin", (15, 0, 0)),
    ("suboccipital", "inion_skin", (25, 10, -35)),
    ("posterior_neck_upper", "c2_skin", (12, 0, -15)),
    ("posterior_neck_lower", "c7_skin", (15, 0, 12)),
    ("posterolateral_neck", "neck_side_middle", (-8, -18, 0)),
    ("lateral_neck", "neck_side_middle", (0, 25, -5)),
    ("anterior_neck", "laryngeal_prominence", (12, 15, -5)),
    ("under_chin", "skin_menton", (14, -25, -6)),
    ("angle_of_neck", "neck_shoulder_angle", (0, 0, 0)),
    ("nose", "pronasale", (4, -4, 4)),
    ("maxilla", "infraorbital_skin", (2, 0, -18)),
    ("upper_lip", "labrale_superius", (8, 0, 2)),
    ("zygomatic", "cheek_prominence", (6, -8, -4)),
    ("cheek", "mouth_corner", (20, -20, 12)),
    ("preauricular_tmj", "jaw_joint_skin", (0, 4, 0)),
    ("angle_of_jaw", "gonion_skin", (0, 4, 4)),
    ("mandible_body", "mouth_corner", (8, -14, -24)),
    ("chin", "skin_pogonion", (6, 0, 0)),
    ("acromion", "acromion_skin", (0, 0, 0)),
    ("sternum_upper", "suprasternal_notch_skin", (10, 0, -25)),
    ("vertebral_border_of_scapula", "scapula_spine_root_skin", (0, 0, 0)),
    ("interscapular", "c7_skin", (20, 0, -45)),
    ("suprascapular", "neck_shoulder_angle", (40, -26, -25)),
    ("anterior_chest", "clavicle_middle_skin", (-15, 30, -40)),
]


@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize(("region", "landmark", "offset"), PLACES)
def test_a_place_everybody_knows_lies_in_its_region(chart: Map, region, landmark, offset, side):
    here = chart.fields.at(chart.vertex(landmark, side, offset))
    assert region in [each for each, _ in here], here
    if chart.library.region(region).paired:
        assert (region, side) in here


@pytest.mark.parametrize(
    ("region", "landmark", "offset"),
    [
        ("temple", "cheek_prominence", (0, 0, -10)),
        ("temple", "ear_canal_skin", (8, -30, 50)),
        ("forehead", "eye_front", (0, 0, 0)),
        ("cheek", "neck_side_middle", (0, 0, 0)),
        ("mastoid", "auricle", (0, 0, 0)),
        ("occiput", "c2_skin", (0, 0, 0)),
        ("suboccipital", "opisthocranion_skin", (0, 0, 0)),
        ("anterior_neck", "skin_pogonion", (0, 0, 0)),
        ("upper_eyelid", "inion_skin", (30, 0, 0)),
    ],
)
def test_a_region_leaves_its_neighbours_alone(chart: Map, region, landmark, offset):
    assert not chart.fields.inside(region, "left")[chart.vertex(landmark, "left", offset)]


def test_every_region_on_the_skin_has_a_patch_of_it(chart: Map):
    for region_id, region in chart.library.content.regions.items():
        if region.kind == "skin" and region.shape:
            for side in SIDES:
                assert 5 < chart.areas[chart.fields.inside(region_id, side)].sum() < 260, region_id


def test_the_regions_cover_head_and_neck(chart: Map):
    """From the line between the jugular notch and the seventh vertebra up; lips and lower lids are in none."""
    marks = chart.atlas.landmarks
    front, back = marks["suprasternal_notch_skin"], marks["c7_skin"]
    x, y, z = chart.skin.vertices.T
    above = (z > np.interp(y, (back[1], front[1]), (back[2], front[2]))) & (np.abs(x) < 85)
    bare = above & ~chart.inside.any(axis=0)
    assert chart.areas[bare].sum() / chart.areas[above].sum() < 0.05


def test_regions_overlap_only_where_they_say_so(chart: Map):
    left = [i for i, (_, side) in enumerate(chart.fields.keys) if side == "left"]
    for i in left:
        for j in (j for j in left if j > i):
            one, other = chart.fields.keys[i][0], chart.fields.keys[j][0]
            regions = chart.library.content.regions
            shared = chart.areas[chart.inside[i] & chart.inside[j]].sum()
            if other not in regions[one].overlaps and one not in regions[other].overlaps:
                assert shared < CRUMB, (one, other, shared)


def test_left_and_right_are_mirror_images(own: Map):
    twin = cKDTree(own.skin.vertices).query(own.skin.vertices * MIRROR)[1]
    for region_id, side in own.fields.keys:
        if side == "left":
            gap = own.fields.field(region_id, "left") - own.fields.field(region_id, "right")[twin]
            assert np.percentile(np.abs(gap), 99) < 1.0, region_id


def test_a_default_shape_lies_in_its_region_and_fills_its_share(own: Map):
    for region_id, region in own.library.content.regions.items():
        if region.kind == "deep" or not region.shape:
            continue
        spots = np.array([own.fields.place(mark, "left") for mark in region.shape])
        (stroke,) = draw(own.skin, [(spots, np.array([mark.radius for mark in region.shape]))])
        field = painted.signed_distance(own.skin, stroke)
        if region.paired:
            field = painted.keep_to_side(field, own.skin, lateral("left"))
        weight = intensity(painted.encode(field), "essential") * own.areas
        inside = own.fields.inside(region_id, "left")
        assert weight[inside].sum() > 0.9 * weight.sum(), region_id
        # Broad regions keep a patch in their middle; what is small is filled.
        assert weight[inside].sum() > min(0.4 * own.areas[inside].sum(), 8.0), region_id


def test_fields_are_about_distances(own: Map):
    """Walking one millimetre changes a field by one at most, so that half a region's width is its largest value."""
    for region_id, side in own.fields.keys:
        field = own.fields.field(region_id, side).astype(float)
        a, b = own.skin.edges.T
        step = np.linalg.norm(own.skin.vertices[a] - own.skin.vertices[b], axis=1)
        near = (np.abs(field[a]) < 10) & (np.abs(field[b]) < 10) & (step > 0.5)
        slope = np.abs(field[a] - field[b])[near] / step[near]
        assert np.percentile(slope, 98) < 1.2, region_id


def test_both_sides_as_one_have_no_border_at_the_midline(own: Map):
    chin = own.fields.whole("chin")
    left, right = (own.fields.field("chin", side) for side in SIDES)
    near = np.abs(own.skin.vertices[:, 0]) < 1
    assert chin[near].max() > 5 > max(left[near].max(), right[near].max())
    assert ((chin > 0) == ((left > 0) | (right > 0))).all()


def test_a_spot_knows_its_most_telling_region_first(own: Map):
    spot = own.vertex("jaw_joint_skin", "right", (0, 16, -10))
    here = own.fields.at(spot)
    sizes = [own.areas[own.fields.inside(*key)].sum() for key in here]
    assert len(here) >= 2 and sizes == sorted(sizes)


def test_all_fields_of_a_pack_are_quick(own: Map, bundled: Placed):
    """Against a plain pass over as many numbers, so that a slow machine is not blamed."""
    best = min(_seconds(lambda: RegionFields.of(own.library, bundled.atlas).matrix) for _ in range(3))
    cells = np.ones((len(own.fields.keys), len(own.areas)))
    plain = min(_seconds(lambda: np.sqrt(cells * cells + 1.0)) for _ in range(3))
    assert best < max(0.2, 30 * plain)


def _seconds(work) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


SKIN = np.array([[x, y, z] for x in (-20, 20) for y in (-30, 0, 30) for z in (-10, 10)], np.float32)
MARKS = {
    "low": (0.0, -30.0, -20.0),
    "high": (0.0, 30.0, 0.0),
    "spot.l": (-20.0, 0.0, 10.0),
    "spot.r": (20.0, 0.0, 10.0),
}


def limited(library: Library, **limit) -> RegionFields:
    region = library.region("temple").model_copy(update={"boundary": (Limit(**limit),)})
    content = library.content.model_copy(update={"regions": {**library.content.regions, "temple": region}})
    return RegionFields(Library(content), SKIN, MARKS)


def test_a_border_through_two_marks_is_the_line_between_them(library: Library):
    field = limited(library, above=(Mark(at="low"), Mark(at="high"))).field("temple", "right")
    at = {tuple(spot): value for spot, value in zip(SKIN.tolist(), field, strict=True)}
    assert at[20, 0, -10] == pytest.approx(0, abs=1e-4)
    assert at[20, 0, 10] == pytest.approx(20 * np.cos(np.arctan2(20, 60)))
    assert at[20, 30, -10] == pytest.approx(-10 * np.cos(np.arctan2(20, 60)))
    assert at[-20, 0, 10] < 0  # the other side of the body


def test_a_spot_in_no_region_belongs_to_the_one_beside_it_if_to_any(library: Library):
    near = Limit(near=(Mark(at="spot", lateral=5),), within=6)
    region = library.region("temple").model_copy(update={"boundary": (near,)})
    alone = library.content.model_copy(update={"regions": {"temple": region}})
    fields = RegionFields(Library(alone), SKIN, MARKS)
    below = SKIN.tolist().index([20, 0, -10])  # 14.6 mm from the border
    assert fields.at(below) == ()
    assert fields.beside(below, 14) is None
    assert fields.beside(below, 15) == ("temple", "right")


def test_lateral_is_away_from_the_midline_on_either_side(library: Library):
    fields = limited(library, near=(Mark(at="spot", lateral=5),), within=6)
    for side in SIDES:
        inside = SKIN[fields.inside("temple", side)]
        assert inside.tolist() == [[20 * lateral(side), 0, 10]]


def test_a_border_at_a_mark_that_does_not_exist_is_one_sentence(library: Library):
    with pytest.raises(DataError, match="nowhere: no landmark has this name"):
        limited(library, above=(Mark(at="nowhere"),)).field("temple", "left")
