"""The `bench` command: the program's speed on this machine, as ratios against a baseline measured in the same run.

Machines differ and are noisy; a ratio holds where a bare time does not. Each figure is the median of several runs, and
two things that are compared are run in turn.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from argparse import Namespace
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np

from app.anatomy import packs
from app.anatomy.atlas import Atlas
from app.cli.output import Progress, print_json, print_table
from app.content.library import Library
from app.content.load import load_content
from app.placement.place import place
from app.placement.placed import Placement

_SIZE = (1280, 800)
_LEVEL_ARRAYS = ("vertices", "normals", "fibres", "faces")

#: What anybody would write to look at a folder of meshes.
_PLAIN_SCRIPT = """
import sys
from pathlib import Path
import pyvista
plotter = pyvista.Plotter(off_screen=True, window_size=(1280, 800))
for path in sorted(Path(sys.argv[1]).glob("*.ply")):
    skin = path.stem == "skin"
    plotter.add_mesh(pyvista.read(path), color="tan" if skin else "firebrick", opacity=0.3 if skin else 1.0)
plotter.show(screenshot=sys.argv[2])
"""
_OUR_FIRST_PICTURE = "import sys; from app.cli.first_picture import first_picture; first_picture(*sys.argv[1:])"


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured figure with the limit that we hold ourselves to (``at_most`` or, for frames a second, at least)."""

    name: str
    value: float | None
    unit: str
    limit: float
    at_most: bool = True

    @property
    def ok(self) -> bool | None:
        if self.value is None:
            return None
        return self.value <= self.limit if self.at_most else self.value >= self.limit


def bench(arguments: Namespace) -> int:
    progress = Progress()
    library = load_content()
    atlas = packs.open_pack(arguments.pack, progress)
    placement = place(library, atlas, progress)
    figures = [
        _load(arguments.pack, atlas),
        *_questions(library, atlas, placement),
        *_drawing(library, atlas, placement),
    ]
    progress("Starting the program and a plain script in turn", 0.5)
    figures += _start(arguments.pack, atlas)
    progress.done()
    if arguments.json:
        print_json([{**asdict(figure), "ok": figure.ok} for figure in figures])
    else:
        print_table(
            (_verdict(f), f.name, _number(f), f"{'at most' if f.at_most else 'at least'} {f.limit:g} {f.unit}")
            for f in figures
        )
    return 0


def _verdict(figure: Figure) -> str:
    return {True: "ok", False: "MISSED", None: "not measured"}[figure.ok]


def _number(figure: Figure) -> str:
    return "-" if figure.value is None else f"{figure.value:.3g} {figure.unit}"


def _median_ms(run: Callable[[], object], times: int) -> float:
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        run()
        taken.append(1000 * (time.perf_counter() - start))
    return statistics.median(taken)


def _load(pack: str, atlas: Atlas) -> Figure:
    """Opening the prepared pack and reading all of it, against numpy.load of the same raw arrays."""
    with tempfile.TemporaryDirectory() as folder:
        files = []
        for name in _LEVEL_ARRAYS:
            for level in ("full", "motion"):
                file = Path(folder) / f"{level}_{name}.npy"
                np.save(file, getattr(getattr(atlas, level), name))
                files.append(file)

        def ours() -> None:
            opened = packs.open_pack(pack)
            for level in (opened.full, opened.motion):
                for name in _LEVEL_ARRAYS:
                    np.array(getattr(level, name))

        def raw() -> None:
            for file in files:
                np.load(file)

        ratios = [_median_ms(ours, 3) / _median_ms(raw, 3) for _ in range(5)]
    return Figure(
        "open a prepared pack and read it all / numpy.load of the same arrays", statistics.median(ratios), "x", 4
    )


def _questions(library: Library, atlas: Atlas, placement: Placement) -> list[Figure]:
    from app.placement.find import find_at, find_region
    from app.placement.finder import Finder
    from app.placement.pain import Pain

    spot = atlas.landmarks["temple_centre.l"]
    find_at(placement, library, spot)  # the search tree over the skin is built once, on first use
    finder = Finder(library, placement, atlas)
    near = np.linalg.norm(placement.skin - np.asarray(spot), axis=1)
    pain = Pain(np.clip(1.5 - near / 60, 0, 1), (("orbit_deep", "left"),))
    return [
        Figure("find by region", _median_ms(lambda: find_region(library, "temple"), 50), "ms", 5),
        Figure("find by a spot", _median_ms(lambda: find_at(placement, library, spot), 50), "ms", 5),
        Figure("find by a painted pain, with pairs", _median_ms(lambda: finder.rank(pain), 50), "ms", 30),
    ]


def _drawing(library: Library, atlas: Atlas, placement: Placement) -> list[Figure]:
    from app.scene.scene import Scene
    from app.session import Session

    scene, session = Scene(_SIZE), Session(pack=atlas.pack_id)
    try:
        scene.show(atlas, placement, library)
        scene.attach(session)
        scene.image()
        scene.pick(640, 400)
        points = list(library.points) * 2
        select = [_median_ms(lambda point=point: session.select_point(point), 1) for point in points]  # type: ignore[misc]
        for _ in scene.fly_to_selection(0):
            pass
        spots = [(x, y) for x in range(300, 1000, 100) for y in range(150, 700, 100)]
        pick = [_median_ms(lambda spot=spot: scene.pick(*spot), 1) for spot in spots]  # type: ignore[misc]
        rate = _frames_per_second(scene)
        before = scene.renders
        for _ in range(20):
            scene.image()
        idle = scene.renders - before
    finally:
        scene.close()
    return [
        Figure("select a point, without drawing", statistics.median(select), "ms", 5),
        Figure("pick", statistics.median(pick), "ms", 2),
        Figure("rotate at 1280x800", rate, "frames/s", 24, at_most=False),
        Figure("frames drawn when nothing changes", float(idle), "", 0),
    ]


def _frames_per_second(scene: object) -> float:
    from app.scene.scene import Scene

    assert isinstance(scene, Scene)
    scene.begin_motion()
    scene.rotate(3, 0)
    scene.image()
    taken = []
    for _ in range(5):
        start = time.perf_counter()
        for _ in range(12):
            scene.rotate(6, 0)
            scene.image()
        taken.append((time.perf_counter() - start) / 12)
    scene.end_motion()
    scene.image()
    return 1 / statistics.median(taken)


def _start(pack: str, atlas: Atlas) -> list[Figure]:
    """Process start to first picture against the plain script, run in turn; and our peak memory."""
    from app.anatomy.export import export_atlas

    with tempfile.TemporaryDirectory() as folder:
        meshes, picture = Path(folder) / "meshes", str(Path(folder) / "picture.png")
        export_atlas(atlas, meshes, lambda _sentence, _fraction: None)
        ratios, peaks = [], []
        for turn in range(6):
            ours, said = _timed([sys.executable, "-c", _OUR_FIRST_PICTURE, pack, picture])
            plain, _ = _timed([sys.executable, "-c", _PLAIN_SCRIPT, str(meshes), picture])
            if turn:  # the first turn fills the file cache
                ratios.append(ours / plain)
                peaks.append(float(said) if said else None)
    memory = max((peak for peak in peaks if peak is not None), default=None)
    return [
        Figure(
            "process start to first picture / plain PyVista script on PLY files", statistics.median(ratios), "x", 0.8
        ),
        Figure("peak memory", memory, "MB", 500),
    ]


def _timed(command: Sequence[str]) -> tuple[float, str]:
    start = time.perf_counter()
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return time.perf_counter() - start, done.stdout.strip()
