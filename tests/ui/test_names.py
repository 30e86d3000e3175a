"""What the pointer's tag says of structures."""

from __future__ import annotations

import pytest

from app.content.library import Library
from app.session import Register
from app.ui.names import below_muscle, hovered_title, muscle_second, second_name
from app.words import LANGUAGES


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


def test_clinical_names_of_neighbours_differ_in_the_list(library: Library) -> None:
    """Nothing that stands in the heading is said again below it, in any language."""
    for language in LANGUAGES:
        said = library.said_in(language)
        for muscle in said.content.muscles.values():
            assert muscle_second(muscle.name, "clinical") not in ("", muscle.name.term)
            assert not muscle_second(muscle.name, "clinical").startswith("Musculus")
            below = [below_muscle(said.point(point_id).point.name, muscle.name) for point_id in muscle.points]
            rows = {(name.term, second_name(name, "clinical")) for name in below}
            assert len(rows) == len(below)
            latin = {second_name(name, "clinical") for name in below}
            assert muscle_second(muscle.name, "clinical") not in latin - {name.term for name in below}
