"""What stands out, and what gives way."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from app.anatomy.atlas import Atlas, Span
from app.content.library import Library
from app.placement.placed import Placement
from app.scene import emphasis
from app.scene.emphasis import Cover, Role
from app.scene.relief import fibre_grain, hollows, nooks, openness
from app.scene.subject import resolve
from app.session import Session

DEEP = "obliquus_capitis_inferior"


def test_more_superficial_muscles_nearby_lie_over_a_deep_one(head: Atlas) -> None:
    cover = Cover(head)
    assert cover.over(f"{DEEP}.l") == {"trapezius_descending.l"}
    assert cover.over("trapezius_descending.l") == frozenset()


def test_roles_beside_a_selection(head: Atlas) -> None:
    roles = emphasis.roles(head, frozenset({f"{DEEP}.l"}), frozenset({"temporalis.r"}), frozenset(), Cover(head))
    assert roles[f"{DEEP}.l"] is Role.LIT
    assert roles["trapezius_descending.l"] is Role.GHOST
    assert roles["trapezius_descending.r"] is Role.CALM
    assert roles["temporalis.r"] is Role.KIN
    assert roles["parietal_bone"] is Role.PLAIN
    assert "skin" not in roles


def test_hidden_layers_hide_all_but_the_selection(head: Atlas) -> None:
    hidden = frozenset({"muscle_1", "muscle_5", "bone"})
    roles = emphasis.roles(head, frozenset({f"{DEEP}.l"}), frozenset(), hidden, Cover(head))  # type: ignore[arg-type]
    assert roles[f"{DEEP}.l"] is Role.LIT
    assert roles[f"{DEEP}.r"] is Role.HIDDEN
    assert roles["trapezius_descending.l"] is Role.HIDDEN
    assert roles["parietal_bone"] is Role.HIDDEN
    assert roles["temporalis.l"] is Role.CALM


def test_tints_are_within_eleven_percent_and_the_same_on_both_sides() -> None:
    names = ("temporalis", "masseter", "splenius_capitis", "longus_colli", "platysma")
    tints = [emphasis.tint(f"{name}.l") for name in names]
    assert all(0.89 <= tint <= 1.11 for tint in tints)
    assert len(set(tints)) == len(names)
    assert tints == [emphasis.tint(f"{name}.r") for name in names]


def test_a_point_lights_its_part_and_marks_its_muscles_other_points(
    head: Atlas, placed: Placement, library: Library
) -> None:
    session = Session()
    session.select_point("temporalis_trp1")
    subject = resolve(session, head, placed, library)
    assert subject.lit == {"temporalis.l"}
    assert [(p.point_id, p.side) for p in subject.points] == [("temporalis_trp1", "left")]
    assert subject.essential is not None
    assert subject.essential.max() > 128


def test_both_sides_are_the_union_of_the_two(head: Atlas, placed: Placement, library: Library) -> None:
    session = Session(side="both")
    session.select_point("temporalis_trp1")
    subject = resolve(session, head, placed, library)
    left, right = (placed.field("temporalis_trp1", side, "essential") for side in ("left", "right"))
    assert subject.essential is not None
    assert np.array_equal(subject.essential, np.maximum(left, right))
    assert subject.lit == {"temporalis.l", "temporalis.r"}
    assert len(subject.deep) == 2


def test_without_a_selection_every_point_of_the_shown_side_is_marked(
    head: Atlas, placed: Placement, library: Library
) -> None:
    subject = resolve(Session(side="right"), head, placed, library)
    assert {p.side for p in subject.quiet} == {"right"}
    assert len(subject.quiet) == 3
    assert subject.lit == frozenset()
    assert subject.essential is None


def test_points_of_a_peeled_muscle_go_with_it(head: Atlas, placed: Placement, library: Library) -> None:
    layer = head.structures["temporalis.r"].layer
    subject = resolve(Session(side="right", hidden=frozenset({f"muscle_{layer}"})), head, placed, library)  # type: ignore[arg-type]
    assert subject.quiet
    assert all(head.structures[point.structure].layer != layer for point in subject.quiet)


def test_balls_have_no_hollows_and_lie_open(head: Atlas) -> None:
    span = head.full.spans["parietal_bone"]
    assert hollows(head.full, span) == pytest.approx(1.0, abs=1.0)
    assert hollows(head.full, span).min() > 0
    assert openness(head.full, span).min() > 0.3


def test_unknown_fibres_are_marked_as_such(head: Atlas) -> None:
    span = head.full.spans["temporalis.l"]
    grain = fibre_grain(head.full, span)
    assert np.isfinite(grain).all()
    assert (grain[:, 0] == -1).all()


@pytest.mark.parametrize("width", [30.0, 60.0])
def test_fibre_density_follows_the_muscles_width_and_is_one_across_it(head: Atlas, width: float) -> None:
    from dataclasses import replace

    span = head.full.spans["temporalis.l"]
    x = head.full.vertices[:, 1]
    fibres = np.stack([np.full(len(x), 0.5), x / width], axis=1).astype(np.float32)
    density = 2.0 ** fibre_grain(replace(head.full, fibres=fibres), span)[:, 2]
    assert np.ptp(density) == 0
    # On a ball the fibres turn away from x: the middle one of all vertices changes cos 30 degrees as fast.
    assert density[0] == pytest.approx(np.cos(np.pi / 6) / width, rel=0.1)


def test_teeth_hurt_in_the_colour_of_the_strongest_pain(placed: Placement) -> None:
    point = placed.points["temporalis_trp1", "left"]
    strong, weak, deep = point.zones
    zones = (replace(strong, teeth=("tooth_upper_1.l",)), replace(weak, teeth=("tooth_upper_1.l", "tooth_upper_2.l")))
    colours = emphasis.aching([replace(point, zones=(*zones, deep))])
    assert set(colours) == {"tooth_upper_1.l", "tooth_upper_2.l"}
    assert colours["tooth_upper_1.l"] == (255, 107, 26)
    assert sum(colours["tooth_upper_2.l"]) > sum(colours["tooth_upper_1.l"])


def test_open_skin_has_no_shadow_and_what_lies_close_together_has(head: Atlas) -> None:
    assert nooks(head.full, head.full.spans["skin"]).min() > 0.9
    near = [head.full.spans[name] for name in ("trapezius_descending.l", "obliquus_capitis_inferior.l")]
    both = Span(
        min(span.vertex_start for span in near),
        max(span.vertex_stop for span in near),
        min(span.face_start for span in near),
        max(span.face_stop for span in near),
    )
    assert nooks(head.full, both).min() < 0.6
