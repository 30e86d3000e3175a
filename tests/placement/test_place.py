"""Placements are computed once and then opened from the cache."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest

from app.content.library import Library
from app.content.places import Waypoint
from app.errors import Cancelled, DataError
from app.paths import cache_dir
from app.placement import compute
from app.placement.place import place
from tests.placement.conftest import Placed

POINT = "obliquus_capitis_superior_trp1"


@pytest.fixture
def small(library: Library) -> Library:
    """The library with a single point, for speed."""
    return with_points(library, [POINT])


def with_points(library: Library, names: list[str], **update: object) -> Library:
    """Only these points, each with these fields changed."""
    muscles = {}
    for muscle_id, muscle in library.content.muscles.items():
        points = {name: muscle.points[name].model_copy(update=update) for name in muscle.points if name in names}
        if points:
            muscles[muscle_id] = muscle.model_copy(update={"points": points})
    return Library(library.content.model_copy(update={"muscles": muscles}))


def test_a_second_call_computes_nothing(small, bundled: Placed, user_home, monkeypatch):
    told: list[tuple[str, float]] = []
    first = place(small, bundled.atlas, lambda text, fraction: told.append((text, fraction)))
    assert told and told[-1][1] == 1.0
    monkeypatch.setattr(compute, "compute", lambda *_: pytest.fail("computed again"))
    again = place(small, bundled.atlas)
    assert isinstance(again.fields, np.memmap)
    assert again.points == first.points and dict(again.rows) == dict(first.rows)
    assert np.array_equal(again.fields, first.fields)


def test_rewording_keeps_the_placement_and_moving_a_point_does_not(small, bundled: Placed, user_home):
    place(small, bundled.atlas)
    (folder,) = (cache_dir() / "placements" / "bundled").iterdir()
    place(with_points(small, [POINT], note="another word"), bundled.atlas)
    assert [folder] == list((cache_dir() / "placements" / "bundled").iterdir())
    location = small.point(POINT).point.location
    moved = location.model_copy(update={"fibre": location.fibre.model_copy(update={"along": 0.3})})
    place(with_points(small, [POINT], location=moved), bundled.atlas)
    (other,) = (cache_dir() / "placements" / "bundled").iterdir()
    assert other != folder


def test_placing_can_be_stopped_between_points_and_keeps_nothing(library: Library, bundled: Placed, user_home):
    told: list[str] = []
    with pytest.raises(Cancelled):
        place(library, bundled.atlas, lambda text, _fraction: told.append(text), lambda: len(told) == 2)
    assert len(told) == 2
    assert not (cache_dir() / "placements").exists()


@pytest.mark.parametrize("damage", ["placement.json", "fields.npy"])
def test_a_damaged_cache_is_computed_again(small, bundled: Placed, user_home, damage):
    place(small, bundled.atlas)
    (folder,) = (cache_dir() / "placements" / "bundled").iterdir()
    (folder / damage).write_bytes(b"not this")
    assert place(small, bundled.atlas).points


def test_a_cache_that_cannot_be_written_does_not_stop_the_program(small, bundled: Placed, user_home):
    user_home.mkdir(parents=True)
    (user_home / "cache").write_text("a file where the folder should be")
    assert place(small, bundled.atlas).points


def test_an_unknown_landmark_is_named(library: Library, bundled: Placed, user_home):
    zone = library.point(POINT).point.zones[0].model_copy(update={"path": (Waypoint(at="third_eye"),)})
    wrong = with_points(library, [POINT], zones=(zone,))
    with pytest.raises(DataError, match="third_eye"):
        place(wrong, bundled.atlas)


def test_opening_a_cached_placement_imports_nothing_heavy(bundled: Placed, prepared_home):
    code = (
        "import sys\n"
        "from app.anatomy import packs\n"
        "from app.content.load import load_content\n"
        "from app.placement.place import place\n"
        "from app.placement.find import find_at\n"
        "library = load_content(); atlas = packs.open_pack('bundled'); placement = place(library, atlas)\n"
        "assert find_at(placement, library, atlas.landmarks['temple_centre.l'])\n"
        "heavy = {'scipy', 'trimesh', 'vtkmodules', 'DracoPy', 'pooch'} & set(sys.modules)\n"
        "assert not heavy, heavy\n"
    )
    environment = {"TRIGGER_ATLAS_HOME": str(prepared_home), "PATH": ""}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr


def test_another_border_places_anew(small, bundled: Placed, user_home):
    """Also one of a region in which no zone lies: others may be drawn outside of it."""
    place(small, bundled.atlas)
    (folder,) = (cache_dir() / "placements" / "bundled").iterdir()
    regions = dict(small.content.regions)
    felt = {zone.region for zone in small.point(POINT).point.zones}
    name = next(name for name, region in regions.items() if region.boundary and name not in felt)
    regions[name] = regions[name].model_copy(update={"boundary": regions[name].boundary[:1]})
    place(Library(small.content.model_copy(update={"regions": regions})), bundled.atlas)
    (other,) = (cache_dir() / "placements" / "bundled").iterdir()
    assert other != folder
