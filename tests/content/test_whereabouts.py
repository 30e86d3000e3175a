"""Every entry can be found again in the files by whoever mends it."""

from __future__ import annotations

import pytest

from app import paths
from app.content.library import Library
from app.content.whereabouts import whereabouts


def test_every_entry_has_its_line(library: Library) -> None:
    content = library.content
    entries = {
        "point": library.points,
        "muscle": content.muscles,
        "region": content.regions,
        "headache": content.headaches,
    }
    for kind, ids in entries.items():
        for name in ids:
            file, _, line = whereabouts(kind, name).partition(":")  # type: ignore[arg-type]
            text = (paths.data_dir().parent / file).read_text("utf-8").splitlines()[int(line) - 1]
            assert text.strip().startswith(f"{name}:")


@pytest.mark.parametrize("name", ["third_eye", "a.b", ""])
def test_what_has_no_line_has_a_file(name: str) -> None:
    assert whereabouts("point", name) == "data/trigger_points.yaml"
