"""The `find` command: from where it hurts to the points that may be behind it."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli.output import print_json, print_table, print_wrapped
from app.content.library import Library
from app.content.load import load_content
from app.errors import UsageError

if TYPE_CHECKING:
    from app.anatomy.frame import Side
    from app.placement.find import Match
    from app.placement.pain import Answer, Expected, Explained, Pain, Part, Where
    from app.placement.placed import Placement

#: So many of the best points are explained in words.
_EXPLAINED = 3
#: So many are listed; and from this share of the pain on it is told that some lies in no named region.
_LISTED, _NAMELESS = 20, 0.05
_SCORE = "The score ranks how well a point's pattern explains the pain. It is not a probability."


def find(arguments: Namespace) -> int:
    regions, spots = [*arguments.regions, *arguments.region], arguments.at
    if not (regions or spots or arguments.paint or arguments.headache):
        raise UsageError("Say where it hurts: find REGION, or --at X Y Z, --paint FILE.ply, or --headache TYPE.")
    if arguments.side and not regions:
        raise UsageError("--side says on which side regions hurt; name a region as well.")
    if arguments.form and not (spots or arguments.paint):
        raise UsageError("--form matters only with --at and --paint; the points of a region are the same in any build.")
    library = load_content()
    single = len(regions) + len(spots) == 1 and not (arguments.paint or arguments.headache or arguments.side)
    if single:
        _print_matches(library, _matches(library, arguments, regions, spots), arguments.json)
    else:
        answer = _answer(library, arguments, regions, spots)
        if arguments.json:
            print_json(_rounded(asdict(answer)))
        else:
            _print_answer(library, answer, with_sides=bool(spots or arguments.paint or arguments.side))
    return 0


def _matches(
    library: Library, arguments: Namespace, regions: list[str], spots: list[tuple[float, float, float]]
) -> list[Match]:
    """Of one region, or of one spot."""
    from app.placement.find import find_at, find_region

    if regions:
        return find_region(library, regions[0])
    from app.cli.places import open_placed

    _, placement = open_placed(library, arguments.pack, arguments.form)
    return find_at(placement, library, tuple(spots[0]))


def _print_matches(library: Library, matches: list[Match], as_json: bool) -> None:
    if as_json:
        print_json([asdict(match) for match in matches])
    elif not matches:
        print("No point of the library is known to send pain there.")
    else:
        print_table((m.id, m.side or "", m.region, m.kind, f"{m.score:.2f}") for m in matches)
        _print_close(library)


def _answer(
    library: Library, arguments: Namespace, regions: list[str], spots: list[tuple[float, float, float]]
) -> Answer:
    from app.cli.places import open_placed
    from app.placement.finder import Finder
    from app.placement.paint import load_paint

    if arguments.headache:
        library.headache(arguments.headache)  # an unknown one is told before anything slow
    for region_id in regions:
        library.region(region_id)
    atlas, placement = open_placed(library, arguments.pack, arguments.form)
    skin = load_paint(Path(arguments.paint), placement) if arguments.paint else None
    finder = Finder(library, placement, atlas)
    if arguments.headache and not (regions or spots or skin is not None):
        return finder.headache(arguments.headache)
    from app.placement.pain import Pain

    pain = Pain(skin, (), tuple((x, y, z) for x, y, z in spots))
    side = None if arguments.side == "both" else arguments.side or _side_of(pain, placement)
    pain = Pain(skin, tuple((region_id, side) for region_id in regions), pain.spots)
    return finder.rank(pain, library.points_in(arguments.headache) if arguments.headache else None)


def _side_of(pain: Pain, placement: Placement) -> Side | None:
    """The side on which all spots and all paint lie; None for both, and when there are none."""
    across = [x for x, _, _ in pain.spots]
    if pain.skin is not None:
        across += placement.skin[pain.skin > 0.5 * pain.skin.max(), 0].tolist()
    if across and max(across) < 0:
        return "left"
    return "right" if across and min(across) > 0 else None


def _print_answer(library: Library, answer: Answer, with_sides: bool) -> None:
    """with_sides: False when the question named none, so that both sides have the same answer."""
    if not answer.matches:
        print("No point of the library is known to send pain there.")
        return
    painted = f" on {answer.area_cm2:.0f} cm² of skin" if answer.area_cm2 else ""
    parts = [_places(library, answer.parts, None if with_sides else "both")] if answer.parts else []
    if 1 - sum(part.share for part in answer.parts) > _NAMELESS:
        parts.append("skin of no named region")
    print_wrapped(f"Pain{painted}: {', '.join(parts)}.")
    print()
    print_table(
        (
            m.id,
            m.side if with_sides else "",
            m.kind if m.covers else "elsewhere",
            f"covers {m.covers:.0%}",
            f"{m.score:.2f}",
        )
        for m in answer.matches[:_LISTED]
    )
    if len(answer.matches) > _LISTED:
        print(f"... and {len(answer.matches) - _LISTED} more, which --json lists.")
    for match in answer.matches[:_EXPLAINED]:
        print()
        _print_explained(library, match, with_sides)
    if answer.pairs:
        print("\nTwo points together:")
    for pair in answer.pairs:
        names = " + ".join(f"{point} ({side})" if with_sides else point for point, side in pair.points)
        rest = f", leave {_places(library, pair.leaves, None if with_sides else 'both')}" if pair.leaves else ""
        print_wrapped(f"{names}: cover {pair.covers:.0%}{rest}", "  ")
    _print_close(library)


def _print_explained(library: Library, match: Explained, with_sides: bool) -> None:
    entry = library.point(match.id)
    print(f"{entry.point.name.term}{f' ({match.side})' if with_sides else ''}")
    own = match.side if with_sides else "both"
    for title, places in (("explains", match.covered), ("leaves", match.leaves)):
        if places:
            print_wrapped(f"{title} {_places(library, places, own)}", "  ")
    if match.expected:
        print_wrapped(f"also look for pain: {_places(library, match.expected, own)}", "  ")


def _places(library: Library, places: Iterable[Part | Expected], own: Where | None) -> str:
    """Names of regions. own: the side that goes without saying; with ``both``, all do."""
    names = []
    for place in places:
        name = library.region(place.region).name.lay
        names.append(name if own == "both" or place.side in (own, None) else f"{name} ({place.side})")
    return ", ".join(dict.fromkeys(names))


def _print_close(library: Library) -> None:
    print(f"\n{_SCORE}")
    print_wrapped(library.content.safety.text)


def _rounded(value: Any) -> Any:
    """Floats as they are worth: three places."""
    if isinstance(value, dict):
        return {key: _rounded(each) for key, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [_rounded(each) for each in value]
    return round(value, 3) if isinstance(value, float) else value
