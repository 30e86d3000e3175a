"""Pictures without a screen: the `render` command, and the tour that replaces the window where there is no display."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from app.cli.output import Progress
from app.cli.places import open_placed
from app.content.load import load_content
from app.errors import UsageError

#: One point per muscle that causes most headaches, each with the sentence that a visitor reads first.
_TOUR = (
    "trapezius_upper_trp1",
    "scm_sternal_middle_outer",
    "scm_clavicular_middle",
    "rectus_capitis_posterior_major_trp1",
    "temporalis_trp1",
    "temporalis_trp2",
)


def render(arguments: Namespace) -> int:
    from app.scene.render import render_all, render_point

    library = load_content()
    if arguments.all == (arguments.point is not None):
        raise UsageError("Say which point to draw, or --all for every one of them on a sheet.")
    if arguments.all:
        atlas, placement = open_placed(library, arguments.pack, arguments.form)
        render_all(library, atlas, placement, Path(arguments.output), side=arguments.side, theme=arguments.theme)
        print(f"Wrote {arguments.output}")
        return 0
    entry = library.point(arguments.point)
    atlas, placement = open_placed(library, arguments.pack, arguments.form)
    output = Path(arguments.output)
    render_point(
        library,
        atlas,
        placement,
        entry.id,
        output,
        side=arguments.side,
        view=arguments.view,
        size=arguments.size,
        theme=arguments.theme,
    )
    print(f"Wrote {output}")
    return 0


def tour(folder: Path) -> int:
    """Render the tour pictures of the bundled atlas into ``folder``."""
    from app.scene.render import render_point

    library = load_content()
    atlas, placement = open_placed(library, "bundled")
    folder.mkdir(parents=True, exist_ok=True)
    progress = Progress()
    for done, point_id in enumerate(_TOUR):
        progress(f"Drawing {point_id}", done / len(_TOUR))
        render_point(library, atlas, placement, point_id, folder / f"{done + 1}_{point_id}.png", side="left")
    progress.done()
    return 0
