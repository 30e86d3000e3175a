"""How two processes share the tests: what is prepared at length is used in one process, and the longest comes first."""

from __future__ import annotations

from xdist.scheduler import LoadScopeScheduling

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
    "tests/project/",
    "tests/cli/",
    "tests/sculpt/",
)


def group(test: str) -> str:
    """What a test (its node id) must stay together with: the tests that share a real pack, else those of its file."""
    file, _, name = test.partition("::")
    if "whole_pack_rebuilds" in name:
        return "whole pack"
    if file.startswith("tests/placement/") or file == "tests/anatomy/test_real_packs.py":
        if "bodyparts3d" in name:
            return "bodyparts3d"
        if "z-anatomy" in name or file.startswith("tests/anatomy/"):
            return "z-anatomy"
        if "[bundled" in name:
            return "bundled"
    return file


def rank(name: str) -> int:
    return next((place for place, start in enumerate(LONGEST) if name.startswith(start)), len(LONGEST))


class Sharing(LoadScopeScheduling):  # type: ignore[misc]
    """Hands out groups in the order in which they were collected."""

    def _split_scope(self, nodeid: str) -> str:
        return group(nodeid)
