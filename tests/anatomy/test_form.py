"""The family of the bundled atlas: published proportions come out, and no shape of it folds, opens or pokes through."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import yaml

from app import paths
from app.anatomy import packs
from app.anatomy.atlas import Atlas
from app.anatomy.form import FORM_FILE, Form, FormTable, check_form, load_form
from app.anatomy.frame import MIRROR
from app.anatomy.normals import vertex_normals
from app.anatomy.read import RawMesh
from app.anatomy.shaped import Shaper, shaper_of
from app.errors import DataError
from tools.sculpt.mesh import Mesh
from tools.sculpt.rest import height_over

BUNDLED = paths.models_dir() / "bundled"
#: Above this height, mm, the skin covers all; below it the bust ends.
SHOULDERS = -250.0


@pytest.fixture(scope="module")
def shaper(prepared_home: Path) -> Iterator[Shaper]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TRIGGER_ATLAS_HOME", str(prepared_home))
        found = shaper_of(packs.open_pack("bundled"))
        assert found is not None
        yield found


@pytest.fixture(scope="module")
def feminine(shaper: Shaper) -> Atlas:
    return shaper.at(1.0)


@pytest.fixture(scope="module")
def table() -> FormTable:
    return FormTable(**yaml.safe_load((BUNDLED / FORM_FILE).read_text(encoding="utf-8")))


def _surface(atlas: Atlas, structure: str) -> Mesh:
    level = atlas.full
    return Mesh(level.structure_vertices(structure).astype(float), level.structure_faces(structure).astype(np.int64))


def test_form_0_is_the_atlas_itself(shaper: Shaper) -> None:
    assert shaper.at(0.0) is shaper.atlas


@pytest.mark.parametrize(
    ("measure", "one", "other", "axes"),
    [
        ("head_length", "skin_glabella", "opisthocranion_skin", [1]),
        ("head_breadth", "euryon_skin.l", "euryon_skin.r", [0]),
        ("face_breadth", "zygion_skin.l", "zygion_skin.r", [0]),
        ("face_height", "skin_nasion", "skin_menton", [2]),
        ("jaw_breadth", "gonion_skin.l", "gonion_skin.r", [0]),
        ("eye_distance", "eye_front.l", "eye_front.r", [0]),
        ("nose_breadth", "alare.l", "alare.r", [0]),
        ("mouth_breadth", "mouth_corner.l", "mouth_corner.r", [0]),
        ("neck", "neck_side_middle.l", "neck_side_middle.r", [0]),
        ("neck", "nape_deepest", "angle_of_neck_front", [1]),
        ("shoulders", "acromion_top.l", "acromion_top.r", [0]),
        ("thyroid_depth", "laryngeal_prominence", "thyroid_superior_horn.r", [1]),
    ],
)
def test_a_published_proportion_comes_out(
    shaper: Shaper, feminine: Atlas, table: FormTable, measure: str, one: str, other: str, axes: list[int]
) -> None:
    def length(atlas: Atlas) -> float:
        return float(np.linalg.norm(np.subtract(atlas.landmarks[one], atlas.landmarks[other])[axes]))

    assert length(feminine) / length(shaper.atlas) == pytest.approx(table.measures[measure].ratio, abs=0.02)


def test_the_traits_of_the_skull_soften(shaper: Shaper, feminine: Atlas) -> None:
    """Beyond what the proportions do: glabella and inion stand out less, mastoids hang less deep."""

    def at(atlas: Atlas, name: str) -> np.ndarray:
        return np.array(atlas.landmarks[name])

    def share(name: str, base: str, axis: int) -> float:
        now, was = ((at(atlas, name) - at(atlas, base))[axis] for atlas in (feminine, shaper.atlas))
        return float(now / was)

    assert share("glabella", "frontozygomatic.r", 1) < 0.94
    assert share("mastoid_tip.r", "ear_canal_skin.r", 2) < 0.88
    assert share("inion", "euryon.r", 1) < 0.95


def test_values_between_blend_linearly(shaper: Shaper, feminine: Atlas) -> None:
    half = shaper.at(0.5)
    middle = (shaper.atlas.full.vertices + feminine.full.vertices) / 2
    assert np.abs(half.full.vertices - middle).max() < 1e-4
    assert np.abs(half.motion.vertices - (shaper.atlas.motion.vertices + feminine.motion.vertices) / 2).max() < 1e-4
    assert half.landmarks["menton"] == pytest.approx(
        np.mean([shaper.atlas.landmarks["menton"], feminine.landmarks["menton"]], axis=0)
    )


def test_both_sides_move_alike_to_the_last_bit(shaper: Shaper) -> None:
    points = np.asarray(shaper.atlas.full.vertices[::7], float)
    move, slope = shaper.form.both(points)
    mirrored, mirrored_slope = shaper.form.both(points * MIRROR)
    assert np.array_equal(move * MIRROR, mirrored)
    assert np.array_equal(slope * np.outer(MIRROR, MIRROR), mirrored_slope)
    assert shaper.form.displacement([[0, 50, 20]])[0, 0] == 0


def test_the_jacobian_is_the_slope_of_the_displacement(shaper: Shaper) -> None:
    points = np.asarray(shaper.atlas.full.vertices[::997], float) + 0.01
    slope, step = shaper.form.jacobian(points), 1e-3
    for axis in range(3):
        ahead = np.eye(3)[axis] * step
        measured = (shaper.form.displacement(points + ahead) - shaper.form.displacement(points - ahead)) / (2 * step)
        assert np.abs(measured - slope[:, :, axis]).max() < 1e-4


@pytest.mark.parametrize("amount", [0.5, 1.0])
def test_space_does_not_fold_anywhere_in_or_near_the_body(shaper: Shaper, amount: float) -> None:
    vertices = np.asarray(shaper.atlas.full.vertices, float)
    low, high = vertices.min(axis=0) - 5, vertices.max(axis=0) + 5
    grid = np.stack(np.meshgrid(*(np.arange(a, b, 6.0) for a, b in zip(low, high, strict=True))), axis=-1)
    for points in (vertices[::3], grid.reshape(-1, 3)):
        assert np.linalg.det(np.eye(3) + amount * shaper.form.jacobian(points)).min() > 0.5


def test_no_triangle_turns_over_and_no_structure_turns_inside_out(shaper: Shaper, feminine: Atlas) -> None:
    assert feminine.full.faces is shaper.atlas.full.faces  # closed stays closed
    for structure in feminine.structures:
        before, after = _surface(shaper.atlas, structure), _surface(feminine, structure)
        assert 0.6 < after.volume / before.volume < 1.0, structure
    faces, normals = feminine.full.faces, feminine.full.normals
    a, b, c = (feminine.full.vertices[faces[:, k]] for k in range(3))
    facing = np.einsum("ij,ij->i", np.cross(b - a, c - a), normals[faces].sum(axis=1))
    was = np.einsum(
        "ij,ij->i",
        np.cross(*(shaper.atlas.full.vertices[faces[:, k]] - shaper.atlas.full.vertices[faces[:, 0]] for k in (1, 2))),
        shaper.atlas.full.normals[faces].sum(axis=1),
    )
    assert ((facing <= 0) & (was > 1e-3)).mean() < 1e-4


def test_the_light_is_right_without_computing_normals_anew(feminine: Atlas) -> None:
    level = feminine.full
    assert np.allclose(np.linalg.norm(level.normals, axis=1), 1, atol=1e-4)
    anew = vertex_normals(RawMesh(level.vertices.astype(float), level.faces.astype(np.int64)))
    off = np.degrees(np.arccos(np.clip((anew * level.normals).sum(axis=1), -1, 1)))
    assert np.quantile(off, 0.99) < 5


def test_nothing_comes_through_the_skin(shaper: Shaper, feminine: Atlas) -> None:
    """What lay under the skin lies under it still, more than half as deep."""
    before, after = _surface(shaper.atlas, "skin"), _surface(feminine, "skin")
    level = shaper.atlas.full
    rest = np.concatenate([np.arange(s.vertex_start, s.vertex_stop, 9) for i, s in level.spans.items() if i != "skin"])
    rest = rest[level.vertices[rest, 2] > SHOULDERS]
    was = height_over(before, level.vertices[rest].astype(float))
    now = height_over(after, feminine.full.vertices[rest].astype(float))
    covered = was < -0.3
    assert (now[covered] / was[covered]).min() > 0.5


def test_muscles_stay_on_their_side_of_the_bone(shaper: Shaper, feminine: Atlas) -> None:
    for muscle, bone in (("temporalis.l", "parietal_bone.l"), ("masseter_superficial.l", "mandible")):
        was, now = (
            height_over(_surface(atlas, bone), atlas.full.structure_vertices(muscle).astype(float))
            for atlas in (shaper.atlas, feminine)
        )
        clear = np.abs(was) > 0.3
        assert (np.sign(now) == np.sign(was))[clear].mean() > 0.999


def test_teeth_and_eyes_keep_their_shape(shaper: Shaper) -> None:
    """Each is nearly its own smaller copy: what is left after scaling and turning is a fraction of a millimetre."""
    solid = [i.id for i in shaper.atlas.structures.values() if i.tissue in ("tooth", "eye")]
    assert "eyeball.l" in solid
    for structure in solid:
        was = shaper.atlas.full.structure_vertices(structure).astype(float)
        now = was + shaper.form.displacement(was)
        left_over = _misfit(was, now)
        assert left_over < 0.6, structure


def _misfit(was: np.ndarray, now: np.ndarray) -> float:
    """The largest distance, mm, after the best similarity from ``was`` to ``now``."""
    a, b = was - was.mean(axis=0), now - now.mean(axis=0)
    u, spread, v = np.linalg.svd(b.T @ a)
    turn = u @ v
    return float(np.linalg.norm(b - spread.sum() / (a**2).sum() * a @ turn.T, axis=1).max())


def test_the_table_stays_short_and_names_its_sources(table: FormTable) -> None:
    def numbers(value: object) -> int:
        if isinstance(value, dict):
            return sum(map(numbers, value.values()))
        return sum(map(numbers, value)) if isinstance(value, list) else isinstance(value, (int, float))

    assert numbers(yaml.safe_load((BUNDLED / FORM_FILE).read_text(encoding="utf-8"))) <= 250
    used = {name for group in table.groups for name in (group.across, group.deep, group.high)}
    assert used == set(table.measures)
    for measure in table.measures.values():
        assert round(measure.ratio, 2) == measure.ratio
        assert measure.source != "ours" or measure.sure == "low"


def test_a_pack_without_the_table_has_one_form() -> None:
    assert load_form(paths.models_dir() / "z-anatomy") is None


def _with_table(folder: Path, text: str) -> Path:
    """A pack of one's own beside nothing but its table; its folder."""
    (folder / "tables").mkdir(parents=True)
    shutil.copy(BUNDLED / "pack.yaml", folder)
    (folder / FORM_FILE).write_text(text, encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("across: head_breadth", "across: head_width", "'head_width' is not among the measures"),
        ("[vertex_bone, bregma", "[vertex_bone, bregna", "is called 'bregna', write 'bregma'"),
        ("{at: pronasale", "{at: pronsale", "is called 'pronsale', write 'pronasale'"),
        ("centre: skin_nasion", "centre: gonion", "no earlier group moves the centre 'gonion'"),
        ("[auricle]", "[auricle, bregma]", "'bregma' is in the groups twice"),
        ("[auricle]", "[auricle, auricle]", "'auricle' is in the groups twice"),
        ("[auricle]", "[auricle, gonion.r]", "is called 'gonion.r', write 'gonion'"),
        ("ratio: 0.95, source: ansur", "ratio: 0.95, source: ansur3", "'ansur3' is not listed"),
    ],
)
def test_a_mistake_in_the_table_is_told_with_its_place(tmp_path: Path, old: str, new: str, said: str) -> None:
    text = (BUNDLED / FORM_FILE).read_text(encoding="utf-8")
    assert old in text
    pack = _with_table(tmp_path / "own", text.replace(old, new, 1))
    with pytest.raises(DataError) as refused:
        load_form(pack)
    assert said in str(refused.value)
    assert str(refused.value).startswith(f"{pack / FORM_FILE}:")
    assert [str(problem) for problem in check_form(pack / FORM_FILE)] == str(refused.value).splitlines()


def test_an_unknown_landmark_is_told_with_its_line(tmp_path: Path) -> None:
    text = (BUNDLED / FORM_FILE).read_text(encoding="utf-8").replace("[auricle]", "[auricel]")
    line = 1 + next(n for n, each in enumerate(text.splitlines()) if "auricel" in each)
    problems = check_form(_with_table(tmp_path / "own", text) / FORM_FILE)
    assert [problem.line for problem in problems] == [line]


@pytest.mark.parametrize(
    "landmarks", [None, "[pronasale]", "[gonion, zygion]", "[vertex_skin, inion_skin, pronasale, skin_menton, bregma]"]
)
def test_landmarks_that_tell_no_displacement_of_space_are_refused(tmp_path: Path, landmarks: str | None) -> None:
    table = yaml.safe_load((BUNDLED / FORM_FILE).read_text(encoding="utf-8"))
    group = {**table["groups"][0], "landmarks": yaml.safe_load(landmarks or "[]")}
    table.update(groups=[group] if landmarks else [], features={})
    pack = _with_table(tmp_path / "own", yaml.safe_dump(table))
    with pytest.raises(DataError, match="too few landmarks, or all in one plane"):
        load_form(pack)


def test_two_landmarks_at_one_place_are_refused(tmp_path: Path) -> None:
    pack = _with_table(tmp_path / "own", (BUNDLED / FORM_FILE).read_text(encoding="utf-8"))
    spots = yaml.safe_load((paths.models_dir() / "landmarks.yaml").read_text(encoding="utf-8"))["landmarks"]
    record = yaml.safe_load((pack / "pack.yaml").read_text(encoding="utf-8"))
    record["landmarks"] = {**(record.get("landmarks") or {}), "menton": spots["skin_menton"]["at"]}
    (pack / "pack.yaml").write_text(yaml.safe_dump(record), encoding="utf-8")
    with pytest.raises(DataError, match="'skin_menton' lies where 'menton' does"):
        load_form(pack)


def test_a_landmark_goes_where_its_group_sends_it() -> None:
    """A table of one group and one feature, by hand."""
    source = {"source": "own", "sure": "low"}
    parts = {
        "about": "x",
        "sources": {"own": "x"},
        "measures": {"half": {"ratio": 0.6, "what": "x", **source}, "same": {"ratio": 1.0, "what": "x", **source}},
        "blend": 5,
        "groups": [{"across": "half", "deep": "same", "high": "same", "landmarks": ["a", "b", "c", "d", "e"]}],
        "features": {"bump": {"at": "e", "move": [0, 1, 0], "reach": 10, "why": "x", **source}},
    }
    spots = {"a": (10, 0, 0), "b": (10, 20, 0), "c": (0, 0, 30), "d": (40, 5, 5), "e": (0, 60, 0)}
    form = Form(FormTable(**parts), {name: (float(x), float(y), float(z)) for name, (x, y, z) in spots.items()})
    moved = form.displacement(np.array(list(spots.values())))
    assert moved[:, 0] == pytest.approx([-4, -4, 0, -16, 0], abs=1e-9)
    assert moved[:, 1] == pytest.approx([0, 0, 0, 0, 1], abs=1e-9)
    assert form.displacement([[0, 71, 0]])[0, 1] == pytest.approx(0, abs=1e-9)
