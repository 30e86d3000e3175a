"""How two processes share the tests: what is prepared at length is used in one process, and the longest comes first."""

from __future__ import annotations

from xdist.scheduler import LoadScopeScheduling
from xdist.workermanage import WorkerController

#: Files and groups that take longest, the longest first; the rest follow in their order and fill the gaps. While the
#: soak prepares the bundled atlas, the other process is given what does without.
LONGEST = (
    "whole pack",
    "bodyparts3d",
    "z-anatomy",
    "tests/sculpt/test_rebuild.py",
    "tests/ui/test_soak.py",
    "tests/ui/test_card.py",
    "tests/ui/test_accessibility.py",
    "tests/ui/test_real_window.py",
    "tests/ui/test_form.py",
    "tests/sculpt/test_fit_others.py",
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
    """Hands out groups in the order in which they were collected, also when a process dies."""

    def _split_scope(self, nodeid: str) -> str:
        return group(nodeid)

    def remove_node(self, node: WorkerController) -> str | None:
        """Take a process from the run, and hand out again what it leaves undone; the test in which it died, if any.

        That test has failed and is not run again, and a group that is done is not handed out again: no report ever
        comes of it, and the process that got it would wait for ever.
        """
        groups = self.assigned_work.pop(node)
        died_in = next((test for tests in groups.values() for test, done in tests.items() if not done), None)
        for name, tests in groups.items():
            if died_in in tests:
                tests[died_in] = True
            if not all(tests.values()):
                self.workqueue[name] = tests
        if died_in is not None:
            for other in self.assigned_work:
                self._reschedule(other)
        return died_in
