"""Every point drawn from where it and its pain are seen best: kept as a sheet to look at, and probed for its pain."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from app.anatomy import packs
from app.anatomy.atlas import Atlas
from app.content.library import Library
from app.placement import EDGE
from app.placement.place import place
from app.placement.placed import Placement
from app.scene import camera
from app.scene.sheet import COLUMNS, Tile, contact_sheet, tiles
from tests.reports import report_folder

SIZE = 320


@pytest.fixture(scope="module")
def real(library: Library, prepared_home: Path) -> Iterator[tuple[Atlas, Placement]]:
    """The bundled atlas with the content placed on it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TRIGGER_ATLAS_HOME", str(prepared_home))
        atlas = packs.open_pack("bundled")
        yield atlas, place(library, atlas)


@pytest.fixture(scope="module")
def drawn(library: Library, real: tuple[Atlas, Placement]) -> list[Tile]:
    return list(tiles(library, *real, size=SIZE))


def shown(tile: Tile, places: np.ndarray) -> np.ndarray:
    """(n, 2) pixels x, y where places (n, 3) mm appear in a tile."""
    return np.array([camera.project(tile.pose, at, (SIZE, SIZE)) for at in np.atleast_2d(places)])


def colours(tile: Tile, pixels: np.ndarray) -> np.ndarray:
    """(n, 3) RGB at pixels (n, 2) that lie in the tile."""
    x, y = np.clip(pixels.round().astype(int), 0, SIZE - 1).T
    return tile.pixels[y, x].astype(int)


def hot(rgb: np.ndarray) -> np.ndarray:
    """(n,) the red to orange that belongs to pain alone: more saturated than muscle is."""
    red, blue = rgb[:, 0], rgb[:, 2]
    return (red > 150) & (red - blue > 0.68 * red)


def facing(real: tuple[Atlas, Placement], tile: Tile, least: float) -> np.ndarray:
    """(n_skin,) whether the skin looks towards the eye, by the cosine of its slope."""
    atlas, placement = real
    to_eye = np.asarray(tile.pose.eye) - placement.skin
    to_eye /= np.linalg.norm(to_eye, axis=1, keepdims=True)
    return np.einsum("ij,ij->i", atlas.full.structure_normals("skin"), to_eye) > least


def test_the_sheet_is_kept_and_holds_every_point(library: Library, drawn: list[Tile]):
    sheet = contact_sheet(drawn)
    sheet.save(report_folder() / "contact_bundled.jpg", quality=88)
    assert [tile.point_id for tile in drawn] == list(library.points)
    rows = -(-len(drawn) // COLUMNS)
    assert sheet.width > COLUMNS * SIZE and sheet.height > rows * SIZE
    assert len({tile.title for tile in drawn}) == len(drawn)


def test_each_picture_shows_the_point(drawn: list[Tile], real: tuple[Atlas, Placement]):
    """A yellow light where the point lies, and room around it."""
    for tile in drawn:
        (at,) = shown(tile, np.array(real[1].points[tile.point_id, "left"].position))
        assert (at > 12).all() and (at < SIZE - 12).all(), tile.point_id
        x, y = at.round().astype(int)
        around = tile.pixels[y - 5 : y + 6, x - 5 : x + 6].reshape(-1, 3).astype(int)
        yellow = (around[:, 0] > 200) & (around[:, 1] > 160) & (around[:, 2] < 130)
        assert yellow.sum() > 5, tile.point_id


def test_each_picture_shows_the_usual_pain_in_its_colour(drawn: list[Tile], real: tuple[Atlas, Placement]):
    """Where essential zones of the skin face the eye, the picture is red to orange; all of them when they are deep."""
    for tile in drawn:
        field = real[1].field(tile.point_id, "left", "essential")
        seen = (field > EDGE + 24) & facing(real, tile, 0.35)
        if seen.sum() < 8:
            continue
        share = hot(colours(tile, shown(tile, real[1].skin[seen]))).mean()
        assert share > 0.6, (tile.point_id, share)


def test_where_nothing_hurts_there_is_no_such_colour(
    drawn: list[Tile], real: tuple[Atlas, Placement], library: Library
):
    """So that the colours above tell something: the rest of the head, where no pain is deep, has hardly any of them."""
    for tile in drawn:
        zones = library.point(tile.point_id).point.zones
        if any(library.region(zone.region).kind == "deep" for zone in zones):
            continue
        fields = [real[1].field(tile.point_id, "left", kind) for kind in ("essential", "spillover")]
        calm = (np.max(fields, axis=0) < 16) & facing(real, tile, 0.35) & (real[1].skin[:, 2] > -20)
        assert hot(colours(tile, shown(tile, real[1].skin[calm][::3]))).mean() < 0.05, tile.point_id


def test_each_pattern_is_seen_from_its_best_side(drawn: list[Tile], real: tuple[Atlas, Placement]):
    """At least half of the usual pain faces the eye, or two fifths where the pattern runs round the head."""
    for tile in drawn:
        painted = real[1].field(tile.point_id, "left", "essential") > EDGE
        if painted.any():
            assert facing(real, tile, 0.05)[painted].mean() > 0.4, tile.point_id


def test_nothing_painted_is_cut_off(drawn: list[Tile], real: tuple[Atlas, Placement]):
    for tile in drawn:
        for kind in ("essential", "spillover"):
            painted = real[1].field(tile.point_id, "left", kind) > EDGE
            if painted.any():
                pixels = shown(tile, real[1].skin[painted][::5])
                assert pixels.min() > 2 and pixels.max() < SIZE - 2, (tile.point_id, kind)


def test_deep_pain_glows_at_its_place(drawn: list[Tile], real: tuple[Atlas, Placement]):
    """Behind the eye, in the ear, on the teeth: the picture is redder there than the same model without pain."""
    for tile in drawn:
        for zone in real[1].points[tile.point_id, "left"].zones:
            if zone.deep and zone.kind == "essential":
                places = np.array([at[:3] for at in zone.places])
                pixels = shown(tile, places)
                assert pixels.min() > 2 and pixels.max() < SIZE - 2, (tile.point_id, zone.region)
                red = colours(tile, pixels)
                assert (red[:, 0] - red[:, 2] > 70).all(), (tile.point_id, zone.region, red.tolist())
