"""Fetches a pack's files from their pinned addresses: size and licence known first, cuts resumed, bytes checked.

Pooch stores a file only when its checksum is right; what it lacks, going on after a cut, is in ``resume``.
"""

from __future__ import annotations

import logging
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pooch
import requests

from app.anatomy import checksums, resume
from app.anatomy.pack import FileFacts, Pack, PackFile
from app.anatomy.store import file_sha256
from app.errors import Cancelled, DataError
from app.words import say

Progress = Callable[[str, float], None]

#: Kept free on the disk besides the files themselves, for unpacking and preparing them.
SPARE_BYTES = 300 * 1000**2
_ASK_SECONDS = 5


@dataclass(frozen=True, slots=True)
class Download:
    """One file to fetch, saved as ``name``; size in bytes and sha256 where known."""

    url: str
    name: str
    size: int | None
    sha256: str | None


@dataclass(frozen=True, slots=True)
class DownloadPlan:
    """What a download would bring, to be shown before anything is fetched."""

    pack_id: str
    files: tuple[Download, ...]
    total_bytes: int | None
    """None when the size of one of them is not known."""
    licence: str
    text: str
    """All of it in a few plain lines: what, how much, from where, under which licence."""


def plan(pack: Pack, *, ask_server: bool = True) -> DownloadPlan:
    """What a download of the pack would fetch, with sizes and licences.

    ask_server: ask for the size of a zip whose size is not known (waits a few seconds at most; not on a GUI thread).
    Raises DataError when one of the files has no address.
    """
    seen = checksums.known()
    files: dict[str, Download] = {}
    for file in pack.files:
        url, name, facts = _address(pack, file)
        recorded = seen.get(url)
        size = facts.size or (recorded.size if recorded else None)
        sha256 = facts.sha256 or (recorded.sha256 if recorded else None)
        if size is None and ask_server and file.archive and url not in files:
            size = _ask_size(url)
        files.setdefault(url, Download(url, name, size, sha256))
    downloads = tuple(files.values())
    sizes = [each.size for each in downloads]
    total = None if None in sizes else sum(size or 0 for size in sizes)
    licences = dict.fromkeys(source.licence for source in pack.sources.values())
    licence = "; ".join(licences)
    return DownloadPlan(pack.id, downloads, total, licence, _text(pack, downloads, total, licence))


def _address(pack: Pack, file: PackFile) -> tuple[str, str, FileFacts]:
    """Where the file comes from, the name to save it under, and what is known of that download."""
    facts = FileFacts(size=file.size, sha256=file.sha256, url=file.url) if file.url else file.archive
    if facts is None or not facts.url:
        raise DataError(
            "{pack}: the pack names no address for {file}; install it with --from and your files.",
            pack=pack.id,
            file=file.name,
        )
    name = unquote(urlsplit(facts.url).path.rsplit("/", 1)[-1])
    if file.url and name.casefold() not in {each.casefold() for each in file.accepted}:
        name = Path(file.accepted[0]).name
    return facts.url, name, facts


def _ask_size(url: str) -> int | None:
    try:
        answer = requests.head(url, allow_redirects=True, timeout=_ASK_SECONDS, headers=resume.PLAIN)
        return int(answer.headers["Content-Length"]) if answer.ok else None
    except (requests.RequestException, KeyError, ValueError):
        return None


def _text(pack: Pack, files: tuple[Download, ...], total: int | None, licence: str) -> str:
    hosts = dict.fromkeys(urlsplit(each.url).hostname or each.url for each in files)
    known = sum(each.size or 0 for each in files)
    size = in_megabytes(known) if known else ""
    if total is None:
        size = f"{size} and files of unknown size" if size else "size not known"
    count = "1 file" if len(files) == 1 else f"{len(files)} files"
    shown = [f"  {each.name}: {in_megabytes(each.size) if each.size else 'size not known'}" for each in files[:8]]
    more = [f"  and {len(files) - 8} more"] if len(files) > 8 else []
    return "\n".join(
        [
            f"{pack.title}: {count} ({size}) from {', '.join(hosts)}.",
            *shown,
            *more,
            f"Licence: {licence}.",
            pack.attribution,
        ]
    )


def in_megabytes(count: int) -> str:
    return f"{count / 1e6:.1f} MB"


def fetch(wanted: DownloadPlan, folder: Path, progress: Progress, cancelled: Callable[[], bool]) -> None:
    """Bring all files of the plan into ``folder``; those that lie there whole and right stay.

    What a cut or a cancel leaves (``<name>.part``) is gone on with the next time.
    Raises DataError (one sentence) for no connection, wrong bytes, a full disk; Cancelled when asked to stop.
    """
    pooch.get_logger().setLevel(logging.ERROR)  # it would print checksums for the reader to copy
    try:
        folder.mkdir(parents=True, exist_ok=True)
        free = shutil.disk_usage(folder).free
    except OSError as error:
        raise DataError("{folder}: cannot be written ({why}).", folder=folder, why=error.strerror or error) from error
    needed = sum(each.size or 0 for each in wanted.files) + SPARE_BYTES
    if free < needed:
        raise DataError(
            "{folder}: the download needs {needed} of disk space and {free} are free; free some and try again.",
            folder=folder,
            needed=in_megabytes(needed),
            free=in_megabytes(free),
        )
    for each, shares in zip(wanted.files, _shares(wanted.files), strict=True):
        _fetch_one(each, folder, _telling(each, shares, progress), cancelled)


def _shares(files: tuple[Download, ...]) -> Iterator[tuple[float, float]]:
    """Each file's stretch of the progress bar: by size when all are known, else evenly."""
    weights = [each.size or 0 for each in files] if all(each.size for each in files) else [1] * len(files)
    done, total = 0, sum(weights)
    for weight in weights:
        yield done / total, (done + weight) / total
        done += weight


def _telling(each: Download, shares: tuple[float, float], progress: Progress) -> Callable[[int, int | None], None]:
    start, stop = shares

    def tell(count: int, total: int | None) -> None:
        size = total or each.size
        fraction = min(1.0, count / size) if size else 0.0
        sentence = (
            say("Downloading {file}: {count:.1f} of {size:.1f} MB", file=each.name, count=count / 1e6, size=size / 1e6)
            if size
            else say("Downloading {file}: {count:.1f} MB", file=each.name, count=count / 1e6)
        )
        progress(sentence, start + fraction * (stop - start))

    return tell


def _fetch_one(
    each: Download, folder: Path, tell: Callable[[int, int | None], None], cancelled: Callable[[], bool]
) -> None:
    if cancelled():
        raise Cancelled("Stopped; what has arrived is kept for the next time.")
    target = folder / each.name
    downloader = resume.Downloader(folder / f"{each.name}.part", each.size, tell, cancelled)
    try:
        # Pooch takes a file of unknown checksum that lies there for good: it was moved there whole.
        pooch.retrieve(each.url, each.sha256 and f"sha256:{each.sha256}", each.name, folder, downloader=downloader)
    except ValueError as error:
        mend = say("try again")
        if each.url in checksums.known():
            record = checksums.record_file()
            mend = say("try again, or remove its entry in {record} if its publisher has renewed it", record=record)
        raise DataError(
            "{file} came with other bytes than expected, so it was removed; {mend}. Address: {url}",
            file=each.name,
            mend=mend,
            url=each.url,
        ) from error
    except OSError as error:  # requests' own errors are turned into sentences by the downloader
        raise DataError(
            "{target}: could not be written ({why}).", target=target, why=error.strerror or error
        ) from error


def trust(wanted: DownloadPlan, folder: Path) -> None:
    """Record the checksums that were not known, now that the files have proved good, for the next download."""
    for each in wanted.files:
        path = folder / each.name
        if each.sha256 is None and path.is_file():
            checksums.record(each.url, checksums.Seen(file_sha256(path), path.stat().st_size))


def distrust(wanted: DownloadPlan, folder: Path) -> None:
    """Remove the files whose checksum was not known and that have proved bad, so that they are fetched again."""
    for each in wanted.files:
        if each.sha256 is None:
            (folder / each.name).unlink(missing_ok=True)
