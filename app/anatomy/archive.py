"""Finds a pack's files by name: in a folder at any depth, in a zip, or in the zips inside a folder.

Nothing here trusts what it is given: the walk is bounded and follows no links, and a zip is refused whole when an
entry would land outside of its folder, is a link or encrypted, or unpacks to far more than it is.
"""

from __future__ import annotations

import os
import re
import shutil
import stat
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.anatomy.store import file_sha256
from app.errors import Cancelled, DataError
from app.words import say

#: Files and folders looked at below one folder, and entries in one zip.
MAX_ENTRIES = 200_000
#: Bytes unpacked for one pack, over all zips.
MAX_UNPACKED = 2 * 1024**3
#: How often its packed size an entry may be; meshes written as text pack to a fifth.
MAX_RATIO = 100
_RATIO_GRACE = 1024**2
#: Bytes of a zip's table of entries, which is read whole; MAX_ENTRIES take far less.
_MAX_TABLE = 64 * 1024**2
_CHUNK = 1024**2

Fetch = Callable[[], Path]


@dataclass(frozen=True, slots=True)
class Wanted:
    """A file to find: the names that will do, best first (letter case is ignored), and its checksum when known."""

    name: str
    accepted: tuple[str, ...]
    sha256: str | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """files: wanted name -> where its copy lies. problems: one sentence for every zip that was passed over."""

    files: Mapping[str, Path]
    problems: tuple[str, ...]


def find_files(source: Path, wanted: Sequence[Wanted], into: Path, cancelled: Callable[[], bool]) -> Found:
    """Copy the wanted files out of ``source`` (a folder or a zip) into the existing private folder ``into``.

    A file nearer to the top of the folder wins, then one in a zip; when its checksum is known, the one that has it
    wins over all. A bad zip in a folder is passed over and reported in ``problems``; as ``source`` itself it raises.
    Raises DataError when ``source`` cannot be used, Cancelled when asked to stop.
    """
    found: dict[str, list[tuple[int, bool, Fetch]]] = {}
    ranks = {name.casefold(): (each, rank) for each in wanted for rank, name in enumerate(each.accepted)}
    budget = _Budget(cancelled)
    problems: list[str] = []

    def offer(file_name: str, fetch: Callable[[Path], Path]) -> None:
        if hit := ranks.get(file_name.casefold()):
            each, rank = hit
            into_name = into / Path(each.accepted[rank]).name
            other_case = file_name != into_name.name
            found.setdefault(each.name, []).append((rank, other_case, lambda: fetch(into_name)))

    if source.is_dir():
        zips = []
        for path in _walk(source, cancelled):
            offer(path.name, _copier(path))
            if path.suffix.lower() == ".zip":
                zips.append(path)
        for path in zips:
            try:
                members = _members(path)
            except DataError as error:
                problems.append(str(error))
            else:
                _offer_members(path, members, offer, budget)
    elif source.exists():
        # A device or a pipe never ends.
        if not source.is_file() or (source.suffix.lower() != ".zip" and not zipfile.is_zipfile(source)):
            raise DataError("{source}: is neither a folder nor a zip; give the folder the files lie in.", source=source)
        members = _members(source)
        _offer_members(source, members, offer, budget)
        if not found and any(member.filename.lower().endswith(".zip") for member in members):
            problems.append(
                say(
                    "{source}: holds zips in a zip, which are not opened; unpack it and give the folder.", source=source
                )
            )
    else:
        raise DataError("{source}: there is no such folder or zip; check the spelling.", source=source)

    files: dict[str, Path] = {}
    for each in wanted:
        candidates = [fetch for *_, fetch in sorted(found.get(each.name, ()), key=lambda entry: entry[:2])]
        if candidates:
            files[each.name] = _best(each, candidates)
    twice = [each.accepted[0] for each in wanted if not each.sha256 and len(found.get(each.name, ())) > 1]
    if twice:
        names = ", ".join(twice[:3]) + (", …" if len(twice) > 3 else "")
        problems.append(
            say(
                "{source}: holds several files of the same name ({names}); the first was taken.",
                source=source,
                names=names,
            )
        )
    return Found(files, tuple(problems))


def _best(wanted: Wanted, candidates: Sequence[Fetch]) -> Path:
    """The candidate with the known checksum, else the first; each is copied over the one before."""
    if wanted.sha256 and len(candidates) > 1:
        for fetch in candidates:
            path = fetch()
            if file_sha256(path) == wanted.sha256:
                return path
    return candidates[0]()


def _copier(path: Path) -> Callable[[Path], Path]:
    def copy(target: Path) -> Path:
        try:
            shutil.copyfile(path, target)
        except OSError as error:
            raise DataError(
                "{path}: could not be copied to {parent} ({why}); free some space and try again.",
                path=path,
                parent=target.parent,
                why=error.strerror,
            ) from error
        return target

    return copy


def _walk(folder: Path, cancelled: Callable[[], bool]) -> Iterator[Path]:
    """Files below a folder, level by level and in order of name; links and unreadable folders are left out."""
    level, seen = [folder], 0
    while level:
        below: list[Path] = []
        for here in level:
            try:
                with os.scandir(here) as scan:
                    entries = sorted(_counted(scan, seen, folder), key=lambda entry: entry.name)
            except OSError:
                continue
            seen += len(entries)
            if cancelled():
                raise Cancelled("Stopped; nothing was changed.")
            below.extend(Path(entry.path) for entry in entries if entry.is_dir(follow_symlinks=False))
            yield from (Path(entry.path) for entry in entries if entry.is_file(follow_symlinks=False))
        level = below


def _counted(scan: Iterable[os.DirEntry[str]], seen: int, folder: Path) -> Iterator[os.DirEntry[str]]:
    for count, entry in enumerate(scan, seen + 1):
        if count > MAX_ENTRIES:
            raise DataError(
                "{folder}: holds more than {max_entries} files; give the folder the meshes lie in.",
                folder=folder,
                max_entries=MAX_ENTRIES,
            )
        yield entry


def _members(path: Path) -> list[zipfile.ZipInfo]:
    """The entries of a zip that is safe to read from; DataError with the reason when it is not."""
    too_many = DataError(
        "{path}: holds more than {max_entries} entries; unpack it and give the meshes' folder.",
        path=path,
        max_entries=MAX_ENTRIES,
    )
    try:
        if _table_bytes(path) > _MAX_TABLE:
            raise too_many
        with zipfile.ZipFile(path) as file:
            members = file.infolist()
    except (zipfile.BadZipFile, EOFError, ValueError, NotImplementedError) as error:
        raise DataError("{path}: is not a zip, or was cut short on its way; download it again.", path=path) from error
    except OSError as error:
        raise DataError("{path}: cannot be read ({why}).", path=path, why=error.strerror) from error
    if len(members) > MAX_ENTRIES:
        raise too_many
    for member in members:
        name = member.filename.replace("\\", "/")
        if name.startswith("/") or re.match("[A-Za-z]:", name) or ".." in name.split("/"):
            raise DataError(
                "{path}: its entry {name!r} would land outside of its folder; get it from its publisher.",
                path=path,
                name=name,
            )
        if stat.S_ISLNK(member.external_attr >> 16):
            raise DataError(
                "{path}: its entry {name!r} is a link to elsewhere; get the zip from its publisher.",
                path=path,
                name=name,
            )
        if member.flag_bits & 0x1:
            raise DataError("{path}: is encrypted; unpack it with its password and give the folder instead.", path=path)
    return members


def _table_bytes(path: Path) -> int:
    """How long a zip says its table of entries is; 0 when it does not say (zipfile then finds it no zip)."""
    with path.open("rb") as file:
        file.seek(max(0, path.stat().st_size - 22 - 0xFFFF))
        tail = file.read()
    at = tail.rfind(b"PK\x05\x06")
    return int.from_bytes(tail[at + 12 : at + 16], "little") if at >= 0 else 0


def _offer_members(
    path: Path,
    members: Iterable[zipfile.ZipInfo],
    offer: Callable[[str, Callable[[Path], Path]], None],
    budget: _Budget,
) -> None:
    for member in members:
        if not member.is_dir():
            offer(member.filename.replace("\\", "/").rsplit("/", 1)[-1], _unpacker(path, member, budget))


def _unpacker(path: Path, member: zipfile.ZipInfo, budget: _Budget) -> Callable[[Path], Path]:
    def unpack(target: Path) -> Path:
        try:
            with zipfile.ZipFile(path) as file, file.open(member) as packed, target.open("wb") as plain:
                size = min(member.compress_size, path.stat().st_size)
                for chunk in iter(lambda: packed.read(_CHUNK), b""):
                    plain.write(chunk)
                    budget.spend(len(chunk), plain.tell(), size, f"{path}: its entry {member.filename!r}")
        except (zipfile.BadZipFile, zlib.error, EOFError) as error:
            raise DataError(
                "{path}: its entry {filename!r} is damaged; download the zip again.",
                path=path,
                filename=member.filename,
            ) from error
        except (NotImplementedError, RuntimeError) as error:
            raise DataError("{path}: is packed in an unknown way; unpack it and give the folder.", path=path) from error
        except OSError as error:
            raise DataError(
                "{path}: could not be unpacked to {parent} ({why}); free some space and try again.",
                path=path,
                parent=target.parent,
                why=error.strerror,
            ) from error
        return target

    return unpack


class _Budget:
    """Counts the bytes that really come out of zips; their headers may lie."""

    def __init__(self, cancelled: Callable[[], bool]) -> None:
        self._left = MAX_UNPACKED
        self._cancelled = cancelled

    def spend(self, count: int, entry_so_far: int, entry_packed: int, place: str) -> None:
        if self._cancelled():
            raise Cancelled("Stopped; nothing was changed.")
        self._left -= count
        if self._left < 0 or entry_so_far > max(_RATIO_GRACE, MAX_RATIO * entry_packed):
            raise DataError(
                "{place} unpacks to far more than it should (a zip bomb); get the zip from its publisher.", place=place
            )
