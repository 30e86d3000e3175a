"""How two processes share the tests: what is prepared at length is used in one process, and the longest comes first."""

from __future__ import annotations

import pytest

#: Files and groups that take longest, the longest first; the rest follow in their order and fill the gaps.
LONGEST = (
    "whole pack",
    "bodyparts3d",
    "z-anatomy",
    "tests/sculpt/test_rebuild.py",
    "tests/ui/test_main_window.py",
    "tests/ui/test_form.py",
    "tests/sculpt/test_fit_others.py",
    "tests/ui/test_card.py",
    "tests/sculpt/test_muscles.py",
    "bundled",
    "tests/scene/",
    "tests/ui/",
    "tests/project/",
    "tests/cli/",
    "tests/sculpt/",
)
_PACKS = ("bundled", "z-anatomy", "bodyparts3d")
#: Fixture -> the pack that it prepares.
_PREPARED = {"z_anatomy": "z-anatomy", "bodyparts3d": "bodyparts3d"}


def group(item: pytest.Item) -> str:
    """A test's own ``xdist_group``; else the pack that it is run on, of which all tests share the preparing; else its
    file."""
    mark = item.get_closest_marker("xdist_group")
    if mark is not None:
        return str(mark.args[0])
    params = item.callspec.params if hasattr(item, "callspec") else {}
    if params.get("placed") in _PACKS or params.get("pack") in _PACKS:
        return str(params.get("placed") or params["pack"])
    fixtures = getattr(item, "fixturenames", ())
    return next((pack for name, pack in _PREPARED.items() if name in fixtures), item.nodeid.partition("::")[0])


def rank(name: str) -> int:
    return next((place for place, start in enumerate(LONGEST) if name.startswith(start)), len(LONGEST))
