"""The tables stay what a paper could print: few numbers, each with its unit and its source.

Only measures are counted. Which spheres are joined (``joints``, ``curves``, ``sheets``, ``outline``) is named, not
measured: words such as ``condyle1-condyle4``, about 3,000 of them, that say nothing of a place or a size.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tools.sculpt.build import PACK, table

TABLES = sorted(path.stem for path in (PACK / "tables").glob("*.yaml"))
#: Tables that hold one whole each, and how many numbers it may take.
WHOLE = {"cranium": 1400, "face_skeleton": 1400, "skin": 1400}


def numbers(value: Any) -> int:
    """How many numbers are in a value; the names of joints are words."""
    if isinstance(value, dict):
        return sum(map(numbers, value.values()))
    if isinstance(value, list):
        return sum(map(numbers, value))
    return int(isinstance(value, (int, float)) and not isinstance(value, bool))


def test_all_tables_together_hold_at_most_15000_numbers() -> None:
    assert sum(numbers(table(name)) for name in TABLES) <= 15_000


@pytest.mark.parametrize("name", WHOLE)
def test_cranium_face_skeleton_and_skin_hold_at_most_1400_numbers_each(name: str) -> None:
    assert numbers(table(name)) <= WHOLE[name]


@pytest.mark.parametrize("name", [name for name in TABLES if name not in WHOLE])
def test_no_structure_takes_more_than_300_numbers(name: str) -> None:
    content = table(name)
    structures = content.get("structures") or content.get("muscles") or {name: content}
    assert {key: count for key, value in structures.items() if (count := numbers(value)) > 300} == {}


@pytest.mark.parametrize("name", TABLES)
def test_every_table_says_its_unit_and_its_source(name: str) -> None:
    head = Path(PACK / "tables" / f"{name}.yaml").read_text(encoding="utf-8")[:2500].lower()
    assert "source" in head
    assert "mm" in head or "millimet" in head


@pytest.mark.parametrize("name", TABLES)
def test_every_structure_says_how_true_it_is_or_where_it_comes_from(name: str) -> None:
    content = table(name)
    rows = content.get("structures", content.get("muscles", {}))
    assert {key for key, row in rows.items() if "fit_mm" not in row and "source" not in row} == set()
    assert all(0 < row["fit_mm"] < 1.5 for row in rows.values() if "fit_mm" in row)


@pytest.mark.parametrize("name", TABLES)
def test_every_part_has_a_name_a_person_can_read(name: str) -> None:
    content = table(name)
    parts = {part for row in content.get("structures", {}).values() for part in row.get("spheres", {})}
    assert {part for part in parts if len(part) < 3} == set()
