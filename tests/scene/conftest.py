"""One little head for all tests of the scene, and a watch on VTK objects that outlive their test."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator

import pytest
from vtkmodules.vtkCommonCore import vtkObjectBase

from app.anatomy.atlas import Atlas
from app.content.library import Library
from app.placement.placed import Placement
from app.scene.scene import Scene
from app.session import Session
from tests.scene import little

SIZE = (480, 360)


@pytest.fixture(scope="session")
def head(tmp_path_factory: pytest.TempPathFactory) -> Atlas:
    return little.atlas(tmp_path_factory.mktemp("little") / "prepared")


@pytest.fixture(scope="session")
def placed(head: Atlas) -> Placement:
    return little.placement(head)


@pytest.fixture
def scene(head: Atlas, placed: Placement, library: Library, session: Session) -> Iterator[Scene]:
    """A scene of the little head that follows ``session``."""
    scene = Scene(SIZE)
    scene.attach(session)
    scene.show(head, placed, library)
    yield scene
    scene.close()


@pytest.fixture(autouse=True)
def no_vtk_leaks(scene_free: Callable[[], list[str]]) -> Iterator[None]:
    """Fails a test after which VTK objects live on (set up before, and so checked after, the scene)."""
    yield
    left = scene_free()
    assert not left, f"VTK objects outlived their test: {left}"


@pytest.fixture
def scene_free() -> Iterator[Callable[[], list[str]]]:
    """Names of the VTK objects that were not there when the test began."""
    gc.freeze()  # what is there already is neither looked at nor walked through again

    def left() -> list[str]:
        gc.collect()
        return sorted(type(thing).__name__ for thing in gc.get_objects() if isinstance(thing, vtkObjectBase))

    yield left
    gc.unfreeze()
