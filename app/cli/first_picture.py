"""From nothing to the first picture: what `bench` starts in a process of its own; imports no more than it needs."""

from __future__ import annotations

import sys
from pathlib import Path

from app.anatomy import packs
from app.content.load import load_content
from app.placement.place import place

_SIZE = (1280, 800)


def first_picture(pack: str, output: str) -> None:
    """The first picture of a pack with a point selected, then this process' peak memory, MB, on stdout."""
    from app.scene.render import render_point

    library = load_content()
    atlas = packs.open_pack(pack)
    render_point(library, atlas, place(library, atlas), "trapezius_upper_trp1", Path(output), size=_SIZE)
    print(_peak_memory_mb() or "")


def _peak_memory_mb() -> float | None:
    """Peak resident memory of this process alone."""
    status = Path("/proc/self/status")
    if status.is_file():  # Linux' getrusage would count what the process that started this one had, too
        peak = next(line for line in status.read_text(encoding="ascii").splitlines() if line.startswith("VmHWM"))
        return float(peak.split()[1]) / 1024
    try:
        import resource
    except ImportError:  # not on Windows
        return None
    used: float = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return used / (1024 * 1024 if sys.platform == "darwin" else 1024)
