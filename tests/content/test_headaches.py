"""Kinds of headache and what can pass for them: complete, tied to studies and points, and no diagnosis."""

from __future__ import annotations

import re

from app.content.library import Library


def test_the_five_headaches_have_points_and_studies(library: Library) -> None:
    headaches = library.content.headaches
    assert list(headaches) == ["tension_type", "migraine_without_aura", "cervicogenic", "cluster", "tmd_headache"]
    for headache_id, headache in headaches.items():
        assert any(headache_id in entry.point.headache_types for entry in library.points.values()), headache_id
        assert headache.studied, headache_id


def test_every_code_is_a_number_of_the_classification_with_its_title(library: Library) -> None:
    codes = [code for headache in library.content.headaches.values() for code in headache.codes]
    codes += [lookalike.code for lookalike in library.content.lookalikes.values() if lookalike.code]
    assert len(set(codes)) == len(codes)
    for code in codes:
        assert re.match(r"A?\d{1,2}(\.\d){1,2} \(?[a-zA-Z]{4,}", code), code


def test_muscles_of_a_headache_were_looked_at_in_its_studies(library: Library) -> None:
    for headache_id, headache in library.content.headaches.items():
        for studied in headache.studied:
            looked_at = {muscle for study in studied.studies for muscle in library.content.studies[study].muscles}
            assert set(studied.muscles) <= looked_at, headache_id


def test_every_study_of_patients_is_told_with_its_headache(library: Library) -> None:
    of_patients = {study for study in library.content.studies if not study.startswith(("ST_SALINE", "ST_LONGUS"))}
    shown = {
        study
        for headache in library.content.headaches.values()
        for studied in headache.studied
        for study in studied.studies
    }
    assert of_patients - shown == {"ST_TRAP_LOC"}, "a study of neck pain, not of headache"


def test_criteria_end_with_who_may_apply_them(library: Library) -> None:
    for headache_id, headache in library.content.headaches.items():
        last = headache.criteria[-1]
        assert "shortened" in last.text and "clinician" in last.text, headache_id
        assert last.plain is not None and "Only a doctor" in last.plain, headache_id


def test_both_registers(library: Library) -> None:
    for headache in library.content.headaches.values():
        for claim in (headache.summary, *headache.criteria, headache.laterality, headache.evidence):
            assert claim.plain
    assert all(lookalike.clue.plain for lookalike in library.content.lookalikes.values())


def test_what_must_not_wait_among_the_lookalikes(library: Library) -> None:
    lookalikes = library.content.lookalikes
    assert lookalikes["cervical_artery_dissection"].urgency == "emergency"
    assert lookalikes["giant_cell_arteritis"].urgency == "same_day"
    assert {"occipital_neuralgia", "trochlear_headache", "medication_overuse"} <= set(lookalikes)
