"""What the pointer's tag says of structures."""

from __future__ import annotations

import pytest

from app.content.library import Library
from app.session import Register
from app.ui.names import below_muscle, hovered_title


@pytest.mark.parametrize(
    ("hovered", "register", "said"),
    [
        ("clavicle.l", "plain", "Clavicle (collarbone), left"),
        ("clavicle.l", "clinical", "Clavicle, left · Clavicula"),
        ("maxilla.r", "clinical", "Maxilla, right"),
        ("tooth_upper_6.l", "plain", "Upper left first molar (tooth 26)"),
        ("tooth_upper_6.l", "clinical", "Upper left first molar (26) · Dens molaris 26"),
        ("eyeball.r", "plain", "Eyeball, right"),
        ("temporalis.l", "plain", "Temporalis, left"),
        ("of_an_own_pack.l", "plain", "Of an own pack, left"),
    ],
)
def test_structures_are_called_by_their_names(library: Library, hovered: str, register: Register, said: str) -> None:
    assert hovered_title(library, hovered, register) == said


def test_what_the_model_lacks_is_named_as_schematic(library: Library) -> None:
    assert hovered_title(library, "temporalis.l", "plain", schematic=True) == "Temporalis, left (schematic)"


def test_a_point_below_its_muscle_does_not_repeat_the_muscle(library: Library) -> None:
    entry = library.point("scm_sternal_lower")
    assert below_muscle(entry.point.name, entry.muscle.name).term == "Lower point"
    entry = library.point("temporalis_trp1")
    assert below_muscle(entry.point.name, entry.muscle.name).term == "Temporalis 1"
