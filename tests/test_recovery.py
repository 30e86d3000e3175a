"""What a program leaves behind that came to a sudden end."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest

from app.errors import DataError
from app.pose import Pose
from app.recovery import Keeper, folder, left_behind, snapshot
from app.session import Session


@pytest.fixture
def looking() -> Session:
    """At much at once."""
    session = Session(pack="z-anatomy", form=0.4, mode="pain", side="both", hidden=frozenset({"skin"}))
    session.select_point("temporalis_trp1")
    session.compare("scm_sternal_middle_outer")
    session.ghosted = frozenset({"mandible"})
    session.pose = Pose(-41.25, 12.5, 800.0, (1.0, 2.0, 3.0))
    skin = np.zeros(5000, np.uint8)
    skin[40:90] = 200
    session.mark(session.marked.painted("z-anatomy", skin).with_place(("temple", "left")))
    return session


def _die(keeper: Keeper) -> None:
    """As the system does it: the lock goes, the file stays."""
    keeper._lock.release()


def test_what_was_left_behind_is_all_there(user_home: Path, looking: Session) -> None:
    keeper = Keeper()
    keeper.keep(snapshot(looking))
    assert left_behind() is None  # of a program that runs
    _die(keeper)
    left = left_behind()
    assert left is not None
    found = left.snapshot
    assert (found.view.view, found.view.pack, found.view.form, found.mode) == (looking.view, "z-anatomy", 0.4, "pain")
    assert found.marked.places == (("temple", "left"),)
    assert found.marked.pack == "z-anatomy"
    assert np.array_equal(found.marked.skin, looking.marked.skin)
    assert left_behind() is None  # another window does not offer it as well
    left.let_go()
    again = left_behind()
    assert again is not None
    again.forget()
    assert left_behind() is None
    assert not list(folder().iterdir())


def test_nothing_is_left_by_a_program_that_ends_as_it_should(user_home: Path, looking: Session) -> None:
    keeper = Keeper()
    keeper.keep(snapshot(looking))
    keeper.forget()
    assert not list(folder().iterdir())


@pytest.mark.skipif(os.name == "nt", reason="files have no such permissions there")
def test_nobody_else_can_read_it(user_home: Path, looking: Session) -> None:
    keeper = Keeper()
    keeper.keep(snapshot(looking))
    assert keeper.file.stat().st_mode & 0o077 == 0
    keeper.forget()


def test_two_windows_keep_a_file_each_and_the_latest_is_offered_first(user_home: Path, looking: Session) -> None:
    first, second = Keeper(), Keeper()
    first.keep(snapshot(Session(side="right")))
    second.keep(snapshot(looking))
    os.utime(first.file, (1e9 * 10, 1e9 * 10))
    _die(first)
    _die(second)
    one, two = left_behind(), left_behind()
    assert one is not None
    assert two is not None
    assert (one.snapshot.view.view.side, two.snapshot.view.view.side) == ("right", "both")
    one.forget()
    two.forget()


@pytest.mark.parametrize(
    "damage",
    [b"", b"{", b"\xff\xfe", b'{"format": "trigger-atlas-recovery", "version": 1}', b"[" * 100_000],
    ids=["empty", "cut", "bytes", "half", "deep"],
)
def test_a_damaged_file_is_set_aside_with_one_sentence(user_home: Path, looking: Session, damage: bytes) -> None:
    keeper = Keeper()
    keeper.keep(snapshot(looking))
    keeper.file.write_bytes(damage)
    _die(keeper)
    with pytest.raises(DataError, match="cannot be read") as told:
        left_behind()
    assert "\n" not in str(told.value)
    assert left_behind() is None
    assert [each.read_bytes() for each in folder().glob("damaged-*")] == [damage]


def test_paint_that_unpacks_to_too_much_is_damaged(user_home: Path, looking: Session) -> None:
    looking.mark(looking.marked.painted("z-anatomy", np.ones(5_000_000, np.uint8)))
    keeper = Keeper()
    keeper.keep(snapshot(looking))
    _die(keeper)
    with pytest.raises(DataError):
        left_behind()


def test_what_is_old_is_forgotten(user_home: Path, looking: Session) -> None:
    keeper = Keeper()
    keeper.keep(snapshot(looking))
    os.utime(keeper.file, (1e9, 1e9))
    _die(keeper)
    assert left_behind() is None
    assert not list(folder().iterdir())
