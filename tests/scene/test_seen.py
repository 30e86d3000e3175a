"""Single structures hidden, as ghosts, or alone: what is drawn of them, and what the pointer finds."""

from __future__ import annotations

import numpy as np
import pytest

from app.anatomy.atlas import Atlas
from app.content.library import Library
from app.placement.placed import Placement
from app.scene.emphasis import Cover, Role, roles
from app.scene.scene import Scene
from app.scene.subject import resolve
from app.session import Selection, Session

MUSCLE = "temporalis.l"


def _roles(head: Atlas, **how: frozenset[str]) -> dict[str, Role]:
    return roles(head, frozenset({MUSCLE}), frozenset(), frozenset(), Cover(head), **how)


def test_what_is_hidden_stays_so_even_when_it_is_selected(head: Atlas) -> None:
    assert _roles(head, without=frozenset({MUSCLE}))[MUSCLE] is Role.HIDDEN
    assert _roles(head, ghosted=frozenset({MUSCLE, "parietal_bone"}))["parietal_bone"] is Role.GHOST


def test_only_what_is_isolated_is_shown_and_the_selection(head: Atlas) -> None:
    shown = {name for name, role in _roles(head, only=frozenset({"parietal_bone"})).items() if role is not Role.HIDDEN}
    assert shown == {"parietal_bone", MUSCLE}


def _middle(scene: Scene, head: Atlas, structure: str) -> tuple[float, float]:
    """A pixel in which the structure is what is seen."""
    for vertex in head.full.structure_vertices(structure)[::7]:
        x, y = scene.project(vertex)
        hit = scene.pick(x, y)
        if hit is not None and hit.id == structure:
            return x, y
    raise AssertionError(f"{structure} is nowhere to be seen")


def test_what_is_hidden_is_neither_drawn_nor_found(scene: Scene, session: Session, head: Atlas) -> None:
    scene.look("left")
    session.hidden = frozenset({"skin"})
    at = _middle(scene, head, MUSCLE)
    before = scene.image().copy()
    session.hidden_structures = frozenset({MUSCLE})
    hit = scene.pick(*at)
    assert hit is None or hit.id != MUSCLE
    assert np.abs(scene.image().astype(int) - before).max() > 20
    session.hidden_structures = frozenset()
    assert np.array_equal(scene.image(), before)


def test_a_ghost_of_bone_is_paler_and_found_only_at_its_rim(scene: Scene, session: Session, head: Atlas) -> None:
    scene.look("left")
    session.isolated = frozenset({"parietal_bone"})
    _middle(scene, head, "parietal_bone")
    solid = scene.image().copy()
    session.ghosted = frozenset({"parietal_bone"})
    ghost = scene.image()
    assert not np.array_equal(solid, ghost)
    span = head.full.structure_vertices("parietal_bone")
    centre = scene.project((span.min(axis=0) + span.max(axis=0)) / 2)
    assert scene.pick(*centre) is None


def test_alone_there_is_no_skin_to_be_found(scene: Scene, session: Session, head: Atlas) -> None:
    scene.look("left")
    session.isolated = frozenset({MUSCLE})
    found = {hit.id for y in range(20, 340, 20) for x in range(20, 460, 20) if (hit := scene.pick(x, y))}
    assert found and "skin" not in found
    assert all(name == MUSCLE or name.startswith("temporalis") for name in found)


def test_the_points_of_what_is_hidden_are_not_marked(head: Atlas, placed: Placement, library: Library) -> None:
    everything = {p.structure for p in resolve(Session(), head, placed, library).quiet}
    assert MUSCLE in everything
    hidden = resolve(Session(hidden_structures=frozenset({MUSCLE})), head, placed, library)
    assert {p.structure for p in hidden.quiet} == everything - {MUSCLE}
    alone = resolve(Session(isolated=frozenset({MUSCLE})), head, placed, library)
    assert {p.structure for p in alone.quiet} == {MUSCLE}


def test_a_bone_is_lit_when_it_is_selected(scene: Scene, session: Session, head: Atlas) -> None:
    session.isolated = frozenset({"parietal_bone"})
    before = scene.image().copy()
    session.selection = Selection("structure", "parietal_bone")
    assert not np.array_equal(scene.image(), before)


def test_a_region_shows_the_points_that_send_pain_there(head: Atlas, placed: Placement, library: Library) -> None:
    subject = resolve(Session(selection=Selection("region", "upper_incisors")), head, placed, library)
    assert subject.quiet
    assert all(
        any(zone.region == "upper_incisors" for zone in library.point(p.point_id).point.zones) for p in subject.quiet
    )


@pytest.mark.parametrize("kind", ["hidden_structures", "ghosted", "isolated"])
def test_the_picture_follows_each_of_them(scene: Scene, session: Session, kind: str) -> None:
    before = scene.image().copy()
    setattr(session, kind, frozenset({MUSCLE}))
    assert scene.dirty
    assert not np.array_equal(scene.image(), before)


def test_alone_a_muscle_keeps_its_pain_on_a_clear_skin(scene: Scene, session: Session) -> None:
    scene.look("left")
    session.select_point("temporalis_trp1")
    session.isolated = frozenset({MUSCLE})
    painted = scene.image().copy()
    session.hidden = frozenset({"skin"})
    assert not np.array_equal(scene.image(), painted)


def test_alone_a_muscle_is_seen_through_the_skin_that_a_brush_paints_on(scene: Scene, session: Session) -> None:
    scene.look("left")
    session.mode, session.skin_opacity = "pain", 1.0
    session.isolated = frozenset({"parietal_bone"})
    clear = scene.image().astype(int)
    session.select_structure("parietal_bone")
    assert np.abs(scene.image() - clear).max() > 20, "what lies under it shows that it is selected"
    assert scene.pick(240, 180) is not None, "the skin is there to be painted on"
    session.clear()
    session.isolated = frozenset()
    assert session.skin_opacity == 1.0
