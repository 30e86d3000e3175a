"""Installing, opening, verifying and removing packs: whatever goes wrong, the last good state is kept."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from filelock import FileLock

import app
from app.anatomy import installed, packs, store
from app.anatomy.atlas import Atlas
from app.errors import AtlasError, Cancelled, DataError, UsageError
from tests.anatomy import tiny_pack


@pytest.fixture
def home(user_home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("app.anatomy.prepare.prepare", tiny_pack.prepare)
    tiny_pack.write_pack()
    return user_home


@pytest.fixture
def source(tmp_path: Path) -> Path:
    return tiny_pack.write_files(tmp_path / "source")


def size_of(atlas: Atlas) -> float:
    """What the files said: tells installs apart."""
    return float(atlas.full.vertices.max())


def generations(home: Path) -> list[str]:
    return sorted(path.name for path in (home / "packs" / "tiny").glob("g-*"))


def refusal(call: Callable[[], object], kind: type[AtlasError] = DataError) -> str:
    with pytest.raises(kind) as caught:
        call()
    message = str(caught.value)
    assert "\n" not in message
    return message


def test_install_open_remove(home: Path, source: Path) -> None:
    assert not packs.is_installed("tiny")
    assert "not installed" in refusal(lambda: packs.open_pack("tiny"))
    steps: list[float] = []
    report = packs.install("tiny", source, lambda _sentence, fraction: steps.append(fraction))
    assert (report.pack_id, report.structures, report.missing) == ("tiny", 2, ())
    assert report.notes == ("It has two structures.",)
    assert steps == sorted(steps)
    assert steps[-1] == 1.0
    assert "tiny" in packs.installed()
    atlas = packs.open_pack("tiny")
    assert set(atlas.structures) == {"skin", "atlas"}
    assert atlas.landmarks["glabella"] == (0.0, 100.0, 40.0)
    packs.remove("tiny")
    assert not packs.is_installed("tiny")
    assert not (home / "packs" / "tiny").exists()
    assert "nothing to remove" in refusal(lambda: packs.remove("tiny"), UsageError)


def test_opening_a_prepared_pack_imports_nothing_heavy(home: Path, source: Path) -> None:
    packs.install("tiny", source)
    heavy = {"scipy", "trimesh", "vtkmodules", "pooch", "pydantic", "yaml"}
    code = (
        f"import sys; from app.anatomy.packs import open_pack; open_pack('tiny'); print([*{heavy} & {{*sys.modules}}])"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"


def test_missing_structures_are_listed_and_the_rest_works(home: Path, tmp_path: Path) -> None:
    report = packs.install("tiny", tiny_pack.write_files(tmp_path / "part", skip="atlas.obj"))
    assert report.missing == ("atlas",)
    assert packs.open_pack("tiny").missing == ("atlas",)
    assert packs.verify("tiny") == []


def test_a_source_with_nothing_of_the_pack_is_refused(home: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    message = refusal(lambda: packs.install("tiny", tmp_path / "empty"))
    assert "skin.obj" in message
    assert not (home / "packs" / "tiny").exists()


def test_unknown_packs_are_answered_with_the_nearest(home: Path, source: Path) -> None:
    assert "tiny" in refusal(lambda: packs.install("tny", source), UsageError)
    assert "no pack" in refusal(lambda: packs.open_pack("nothing"), UsageError)
    assert "cannot be the id" in refusal(lambda: packs.open_pack("../tiny"), UsageError)


def test_a_file_with_another_checksum_is_refused(home: Path, source: Path) -> None:
    tiny_pack.write_pack(facts="{size: 999, sha256: " + "ab" * 32 + "}")
    message = refusal(lambda: packs.install("tiny", source))
    assert "skin.obj is cut short (4 of 999 bytes)" in message
    assert not packs.is_installed("tiny")


def test_errors_name_the_users_files_and_not_our_copies(home: Path, source: Path) -> None:
    (source / "skin.obj").write_text("no mesh")
    assert f"{source / 'skin.obj'}: holds no mesh" in refusal(lambda: packs.install("tiny", source))


def test_any_failure_keeps_the_last_good_state(
    home: Path, source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    packs.install("tiny", source)
    before = generations(home)
    worse = tiny_pack.write_files(tmp_path / "worse", 70)

    def full(*_args: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(np, "save", full)
        assert "No space left" in refusal(lambda: packs.install("tiny", worse))
    with monkeypatch.context() as patch:
        patch.setattr(shutil, "copyfile", full)
        assert "No space left" in refusal(lambda: packs.install("tiny", worse))
    for last in ("Looking", "Reading", "Writing"):
        said: list[str] = []
        with pytest.raises(Cancelled):
            packs.install("tiny", worse, lambda step, _: said.append(step), lambda: said[-1].startswith(last))  # noqa: B023
    (worse / "skin.obj").write_text("no mesh")
    refusal(lambda: packs.install("tiny", worse))
    assert generations(home) == before
    assert size_of(packs.open_pack("tiny")) == 50


def test_an_atlas_in_use_survives_an_install_over_it(home: Path, source: Path, tmp_path: Path) -> None:
    packs.install("tiny", source)
    atlas = packs.open_pack("tiny")
    packs.install("tiny", tiny_pack.write_files(tmp_path / "newer", 70))
    assert size_of(atlas) == 50
    assert size_of(packs.open_pack("tiny")) == 70
    assert atlas.key != packs.open_pack("tiny").key
    assert len(generations(home)) == 1


@pytest.mark.parametrize("stage", ["preparing", "writing", "placing"])
@pytest.mark.parametrize("installed_before", [False, True])
def test_a_killed_install_leaves_no_half_pack(
    home: Path, source: Path, tmp_path: Path, stage: str, installed_before: bool
) -> None:
    if installed_before:
        packs.install("tiny", source)
    newer = tiny_pack.write_files(tmp_path / "newer", 70)
    script = Path(tiny_pack.__file__)
    with subprocess.Popen(
        [sys.executable, script, newer, stage], stdout=subprocess.PIPE, text=True, env=dict(os.environ)
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "hanging\n"
        process.send_signal(signal.SIGKILL)
    assert len(generations(home)) == 1 + installed_before
    assert packs.is_installed("tiny") is installed_before
    if installed_before:
        assert size_of(packs.open_pack("tiny")) == 50
    packs.install("tiny", newer)
    assert size_of(packs.open_pack("tiny")) == 70
    assert len(generations(home)) == 1  # what the killed one left has been swept


def test_what_killed_installs_left_makes_room_before_the_next_one(home: Path, tmp_path: Path) -> None:
    (home / "packs" / "tiny" / "g-left").mkdir(parents=True)
    refusal(lambda: packs.install("tiny", tmp_path / "nowhere"))
    assert generations(home) == []


def test_installs_at_the_same_time_take_turns(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    running: list[int] = []
    most: list[int] = []

    def slow(*args: object) -> object:
        running.append(1)
        most.append(len(running))
        time.sleep(0.05)
        running.pop()
        return tiny_pack.prepare(*args)  # type: ignore[arg-type]

    monkeypatch.setattr("app.anatomy.prepare.prepare", slow)
    sources = [tiny_pack.write_files(tmp_path / str(size), size) for size in (60, 70, 80)]
    threads = [threading.Thread(target=packs.install, args=("tiny", source)) for source in sources]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert most == [1, 1, 1]
    assert size_of(packs.open_pack("tiny")) in (60, 70, 80)
    assert packs.verify("tiny") == []
    assert len(generations(home)) == 1


def test_waiting_for_another_install_can_be_cancelled(home: Path, source: Path) -> None:
    (home / "packs").mkdir(parents=True)
    waiting: list[str] = []
    with FileLock(home / "packs" / ".tiny.lock"), pytest.raises(Cancelled):
        packs.install("tiny", source, lambda sentence, _: waiting.append(sentence), lambda: bool(waiting))
    assert "Waiting" in waiting[0]


def test_says_where_it_cannot_write(home: Path, source: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (home / "packs").write_text("")  # a file where the folder must be: not even root can write below it
    assert str(home / "packs") in refusal(lambda: packs.install("tiny", source))


def test_a_cache_of_another_version_is_prepared_again_from_the_kept_files(
    home: Path, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    packs.install("tiny", source)
    shutil.rmtree(source)
    key = packs.open_pack("tiny").key
    monkeypatch.setattr(installed, "__version__", app.__version__ + ".1")
    atlas = packs.open_pack("tiny")
    assert size_of(atlas) == 50
    assert atlas.key != key
    assert installed.open_if_fresh("tiny") is not None


def test_a_cache_of_another_format_is_prepared_again(home: Path, source: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    packs.install("tiny", source)
    monkeypatch.setattr(store, "FORMAT", store.FORMAT + 1)
    assert size_of(packs.open_pack("tiny")) == 50


def test_other_code_prepares_again_and_the_rest_does_not(
    home: Path, source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(installed, "_CODE", tmp_path / "code")
    (tmp_path / "code").mkdir()
    packs.install("tiny", source)
    before = generations(home)
    (tmp_path / "code" / "download.py").write_text("another way to fetch")
    (tmp_path / "code" / "terms.py").write_text("other words on the labels")
    packs.open_pack("tiny")
    assert generations(home) == before
    (tmp_path / "code" / "clean.py").write_text("another way to clean")
    packs.open_pack("tiny")
    assert generations(home) != before


def test_what_has_no_say_is_used_nowhere_in_preparing() -> None:
    code = "import sys, app.anatomy.prepare, app.anatomy.motion, app.anatomy.store; print(*sys.modules)"
    used = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert "app.anatomy.clean" in used
    assert {f"app.anatomy.{name}" for name in installed._NO_SAY} & {*used} == set()


def test_a_changed_pack_yaml_has_its_effect(home: Path, source: Path) -> None:
    packs.install("tiny", source)
    path = home / "packs.d" / "tiny" / "pack.yaml"
    path.write_text(path.read_text().replace("title: Tiny", "title: Renamed"))
    assert packs.open_pack("tiny").title == "Renamed"


def test_without_the_kept_files_it_says_what_to_do(home: Path, source: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    packs.install("tiny", source)
    shutil.rmtree(home / "packs" / "tiny" / generations(home)[0] / installed.ORIGINALS)
    monkeypatch.setattr(installed, "__version__", app.__version__ + ".1")
    assert "models install tiny" in refusal(lambda: packs.open_pack("tiny"))


def test_a_damaged_cache_is_reported_and_heals_on_opening(home: Path, source: Path) -> None:
    packs.install("tiny", source)
    vertices = home / "packs" / "tiny" / generations(home)[0] / installed.PREPARED / "full_vertices.npy"
    vertices.write_bytes(vertices.read_bytes()[:-8])
    problems = packs.verify("tiny")
    assert any("has changed" in problem for problem in problems)
    assert any("cut short" in problem for problem in problems)
    assert size_of(packs.open_pack("tiny")) == 50
    assert packs.verify("tiny") == []


def test_a_pack_without_its_yaml_still_opens(home: Path, source: Path) -> None:
    packs.install("tiny", source)
    shutil.rmtree(home / "packs.d")
    assert size_of(packs.open_pack("tiny")) == 50


def test_a_bundled_pack_prepares_itself_and_notices_changed_files(home: Path) -> None:
    folder = tiny_pack.write_files(tiny_pack.write_pack(bundled=True))
    assert packs.is_installed("tiny")
    assert size_of(packs.open_pack("tiny")) == 50
    first = generations(home)
    packs.open_pack("tiny")
    assert generations(home) == first
    tiny_pack.write_files(folder, 70.5)
    assert size_of(packs.open_pack("tiny")) == 70.5
    assert packs.verify("tiny") == []


def prepared(home: Path) -> Path:
    return home / "packs" / "tiny" / generations(home)[0] / installed.PREPARED


def spoil(home: Path, name: str, change: Callable[[np.ndarray], None]) -> None:
    """Change an array and its checksum, as a faulty preparation would."""
    path = prepared(home) / f"{name}.npy"
    array = np.load(path)
    change(array)
    np.save(path, array)
    table = json.loads((prepared(home) / store.TABLE).read_text())
    table["sha256"][name] = store.file_sha256(path)
    (prepared(home) / store.TABLE).write_text(json.dumps(table))


def set_all(value: float) -> Callable[[np.ndarray], None]:
    return lambda array: array.fill(value)


@pytest.mark.parametrize(
    ("name", "change", "says"),
    [
        ("full_vertices", set_all(np.nan), "not numbers"),
        ("full_vertices", set_all(5000), "farther than"),
        ("full_vertices", set_all(0), "smaller than"),
        ("full_faces", set_all(7), "point outside"),
        ("motion_faces", set_all(-1), "point outside"),
        ("full_normals", set_all(0), "unit length"),
        ("motion_source", set_all(99), "outside of its full level"),
    ],
)
def test_verify_finds_what_makes_no_sense(
    home: Path, source: Path, name: str, change: Callable[[np.ndarray], None], says: str
) -> None:
    packs.install("tiny", source)
    assert packs.verify("tiny") == []
    spoil(home, name, change)
    problems = packs.verify("tiny")
    assert any(says in problem for problem in problems), problems


def test_verify_finds_changed_files_and_lost_structures(home: Path, source: Path) -> None:
    packs.install("tiny", source)
    (prepared(home).parent / installed.ORIGINALS / "skin.obj").write_text("changed")
    (prepared(home).parent / installed.ORIGINALS / "atlas.obj").unlink()
    path = home / "packs.d" / "tiny" / "pack.yaml"
    path.write_text(path.read_text() + "      axis: {file: axis.obj}\n")
    problems = "\n".join(packs.verify("tiny"))
    for part in ("skin.obj: has changed", "atlas.obj: is missing", "axis is in its pack.yaml", "another version"):
        assert part in problems


def test_the_pack_that_we_ship_prepares_whole_and_in_order(shared_home: Path) -> None:
    atlas = packs.open_pack("bundled")
    assert atlas.missing == ()
    assert atlas.has("skin")
    assert packs.verify("bundled") == []
