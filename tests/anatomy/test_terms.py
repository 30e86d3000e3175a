"""Every structure that is no muscle has its terms, and teeth their numbers."""

from __future__ import annotations

import pytest

from app.anatomy.pack import available
from app.anatomy.terms import term, tooth_names


def test_every_bone_cartilage_and_tooth_of_every_pack_has_a_name() -> None:
    recipes = [r for pack in available().values() for r in pack.recipes if r.tissue not in ("muscle", "skin")]
    assert len({r.base for r in recipes}) >= 27
    assert {r.id for r in recipes if not (tooth_names(r.id) or term(r.base))} == set()


@pytest.mark.parametrize(
    ("structure", "plain"),
    [
        ("tooth_upper_6.l", "Upper left first molar (tooth 26)"),
        ("tooth_upper_1.r", "Upper right central incisor (tooth 11)"),
        ("tooth_lower_3.l", "Lower left canine (tooth 33)"),
        ("tooth_lower_8.r", "Lower right third molar (tooth 48)"),
    ],
)
def test_teeth_are_numbered_by_quadrant_and_place(structure: str, plain: str) -> None:
    names = tooth_names(structure)
    assert names is not None
    assert names.plain == plain


def test_there_are_32_teeth_with_names_of_their_own() -> None:
    ids = [f"tooth_{jaw}_{k}{side}" for jaw in ("upper", "lower") for k in range(1, 9) for side in (".l", ".r")]
    found = [tooth_names(name) for name in ids]
    assert len({names.plain for names in found if names}) == 32


@pytest.mark.parametrize("name", ["tooth_upper_9.l", "tooth_upper_1", "temporalis.l", "tooth_fairy_1.l"])
def test_what_is_no_tooth_has_no_number(name: str) -> None:
    assert tooth_names(name) is None


@pytest.mark.parametrize(
    ("base", "en", "la"),
    [
        ("vertebra_c5", "Cervical vertebra C5", "Vertebra cervicalis C5"),
        ("vertebra_c2", "Axis, C2", "Axis"),
        ("disc_c7_t1", "Intervertebral disc C7–T1", "Discus intervertebralis"),
        ("thyroid_cartilage", "Thyroid cartilage", "Cartilago thyroidea"),
    ],
)
def test_terms(base: str, en: str, la: str) -> None:
    found = term(base)
    assert found is not None
    assert (found.en, found.la) == (en, la)
