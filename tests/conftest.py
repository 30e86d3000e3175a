"""What every test may ask for: a private user folder, the real meshes when they are beside the project."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from filelock import FileLock

from app.anatomy import packs
from app.anatomy.prepare import Prepared, prepare
from app.content.library import Library
from app.content.load import load_content
from app.session import Session
from tests import sharing

_PROJECT = Path(__file__).resolve().parents[1]
_MESHES = _PROJECT.parent / "shared" / "meshes"
_REFERENCE = _PROJECT.parent / "shared" / "reference" / "z_anatomy_head_neck.npz"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Where several processes share the tests, the longest come first."""
    if "PYTEST_XDIST_WORKER" in os.environ:
        items.sort(key=lambda item: sharing.rank(sharing.group(item.nodeid)))


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> sharing.Sharing:
    return sharing.Sharing(config, log)


@pytest.fixture
def shared_meshes() -> Path:
    """Folder of the downloaded open meshes; the test is skipped where they are not beside the project."""
    if not _MESHES.is_dir():
        pytest.skip("the open meshes are not beside the project (shared/meshes)")
    return _MESHES


@pytest.fixture
def reference_file() -> Path:
    """The decoded reference head and neck; skipped where it is not beside the project."""
    if not _REFERENCE.is_file():
        pytest.skip("the reference head is not beside the project (shared/reference)")
    return _REFERENCE


@pytest.fixture
def user_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty user folder of the test's own."""
    home = tmp_path / "home"
    monkeypatch.setenv("TRIGGER_ATLAS_HOME", str(home))
    return home


@pytest.fixture(scope="session")
def prepared_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One user folder for the whole run and all its processes: packs and placements are prepared once."""
    base = tmp_path_factory.getbasetemp()
    home = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "prepared_home"
    home.mkdir(exist_ok=True)
    return home


@pytest.fixture
def shared_home(prepared_home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The run's common user folder: for tests that only read prepared packs."""
    monkeypatch.setenv("TRIGGER_ATLAS_HOME", str(prepared_home))
    return prepared_home


@pytest.fixture
def fresh_home(prepared_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A user's own folder, in which the bundled atlas is prepared already when another test has done so."""
    cache = prepared_home / "cache"
    cache.mkdir(exist_ok=True)
    home = tmp_path / "fresh"
    home.mkdir()
    (home / "cache").symlink_to(cache, target_is_directory=True)
    monkeypatch.setenv("TRIGGER_ATLAS_HOME", str(home))
    return home


@pytest.fixture(scope="session")
def real_pack(prepared_home: Path) -> Callable[[str], Prepared]:
    """Installs an open pack from its real files in the run's common home, and gives what preparing it made; once for
    all tests of a process. The test is skipped where the files are not beside the project."""
    made: dict[str, Prepared] = {}

    def install(pack_id: str) -> Prepared:
        if pack_id in made:
            return made[pack_id]
        if not _MESHES.is_dir():
            pytest.skip("the open meshes are not beside the project (shared/meshes)")

        def kept(*given: Any) -> Prepared:
            made[pack_id] = prepare(*given)
            return made[pack_id]

        with pytest.MonkeyPatch.context() as patch, FileLock(prepared_home / f"{pack_id}.lock"):
            patch.setenv("TRIGGER_ATLAS_HOME", str(prepared_home))
            patch.setattr("app.anatomy.prepare.prepare", kept)
            packs.install(pack_id, _MESHES)
        return made[pack_id]

    return install


@pytest.fixture(scope="session")
def library() -> Library:
    """The content that we ship, in English whatever is spoken when it is first asked for; read-only."""
    return load_content(language="en")


@pytest.fixture
def session() -> Session:
    """A session at its start, of the test's own."""
    return Session()
