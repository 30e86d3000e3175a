"""Installs packs: gathers the files, checks them, has them prepared, and puts the result in place in one step."""

from __future__ import annotations

import hashlib
import json
import shutil
import tempfile
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock, Timeout

from app import paths
from app.anatomy import installed, store
from app.anatomy.archive import Found, Wanted, find_files
from app.anatomy.atlas import Atlas, Part
from app.anatomy.installed import CancelCheck, InstallReport, Progress
from app.anatomy.pack import Pack, PackFile
from app.anatomy.read import RawMesh
from app.errors import Cancelled, DataError, UsageError
from app.words import say

_STOPPED = "Stopped; nothing was changed."


@dataclass(frozen=True, slots=True)
class _Gathered:
    """files: the pack's file name -> where it lies. kept: they are copies of ours, in the new generation."""

    files: Mapping[str, Path]
    kept: bool
    source: str
    problems: tuple[str, ...] = ()


def install_pack(pack: Pack, source: Path | None, progress: Progress, cancelled: CancelCheck) -> InstallReport:
    """Install from a folder or zip; by download (or, when bundled, from beside its pack.yaml) when source is None.

    Raises DataError or Cancelled, and then leaves the last good state as it was.
    """
    with _locked(pack.id, progress, cancelled):
        if source is not None:
            return _from_source(pack, source, progress, cancelled)
        if pack.bundled:
            return _from_beside(pack, progress, cancelled)
        return _from_download(pack, progress, cancelled)


def prepare_again(pack_id: str, progress: Progress, cancelled: CancelCheck) -> Atlas:
    """Prepare a pack from the files that were kept at its install (bundled: from those beside its pack.yaml).

    Raises DataError when they were not kept or cannot be prepared, Cancelled.
    """
    pack = installed.pack(pack_id)
    with _locked(pack_id, progress, cancelled):
        atlas = installed.open_if_fresh(pack_id)  # another process may have been quicker
        if atlas is not None:
            return atlas
        place = installed.generation(pack_id)
        originals = place / installed.ORIGINALS if place else None
        if pack.bundled and (originals is None or not originals.is_dir()):
            _from_beside(pack, progress, cancelled)
        elif originals is not None and originals.is_dir():
            _from_source(pack, originals, progress, cancelled)
        else:
            raise DataError(
                "{pack_id} was prepared by another version of Trigger Atlas or is damaged, and its files were not "
                "kept; run `trigger-atlas models install {pack_id}` again.",
                pack_id=pack_id,
            )
        place = installed.generation(pack_id)
        if place is None:
            raise DataError("{pack_id}: was removed while it was being prepared; open it again.", pack_id=pack_id)
        return store.open_atlas(place / installed.PREPARED)


def remove_pack(pack_id: str) -> None:
    """Remove an installed pack, what a killed install left, and its downloads; UsageError when there is nothing."""
    home = installed.home_of(pack_id)
    if not home.exists():
        installed.pack(pack_id)
        raise UsageError("{pack_id} is not installed, so there is nothing to remove.", pack_id=pack_id)
    with _locked(pack_id, lambda _sentence, _fraction: None, lambda: False):
        try:
            (home / installed.CURRENT).unlink(missing_ok=True)
            shutil.rmtree(home)
        except OSError as error:
            raise DataError(
                "{home}: could not be removed ({why}); close what uses it, try again.", home=home, why=error.strerror
            ) from error
        shutil.rmtree(_downloads(pack_id), ignore_errors=True)


def _downloads(pack_id: str) -> Path:
    return paths.cache_dir() / "downloads" / pack_id


@contextmanager
def _locked(pack_id: str, progress: Progress, cancelled: CancelCheck) -> Iterator[None]:
    """Alone with this pack, over all processes; the system frees the lock of one that was killed."""
    home = installed.home_of(pack_id)
    lock = FileLock(home.parent / f".{pack_id}.lock")
    try:
        home.parent.mkdir(parents=True, exist_ok=True)
        while True:
            try:
                lock.acquire(timeout=0.2)
                break
            except Timeout:
                progress(say("Waiting for another Trigger Atlas that is preparing the same pack"), 0.0)
                if cancelled():
                    raise Cancelled(_STOPPED) from None
    except (OSError, NotImplementedError) as error:
        why = getattr(error, "strerror", None) or error
        raise DataError(
            "{parent}: cannot be written ({why}); set TRIGGER_ATLAS_HOME to a folder of yours.",
            parent=home.parent,
            why=why,
        ) from error
    try:
        _sweep(home)
        yield
    finally:
        lock.release()


def _sweep(home: Path) -> None:
    """Remove the generations that killed installs left, and those that were in use when they were replaced."""
    if home.is_dir():
        keep = installed.generation(home.name)
        for path in home.glob("g-*"):
            if path != keep:
                shutil.rmtree(path, ignore_errors=True)


@contextmanager
def _new_generation(home: Path) -> Iterator[Path]:
    """A fresh private folder for an install; removed again unless ``current`` has come to name it."""
    try:
        home.mkdir(parents=True, exist_ok=True)
        place = Path(tempfile.mkdtemp(prefix="g-", dir=home))
    except OSError as error:
        raise DataError(
            "{home}: cannot be written ({why}); set TRIGGER_ATLAS_HOME to a folder of yours.",
            home=home,
            why=error.strerror,
        ) from error
    try:
        yield place
    except OSError as error:
        why = error.strerror or say("the disk may be full")
        raise DataError(
            "{filename}: could not be written ({why}); free some space and try again.",
            filename=error.filename or home,
            why=why,
        ) from error
    finally:
        if installed.generation(home.name) != place:
            shutil.rmtree(place, ignore_errors=True)
        if not any(home.iterdir()):
            home.rmdir()


def _from_download(pack: Pack, progress: Progress, cancelled: CancelCheck) -> InstallReport:
    from app.anatomy import download

    folder = _downloads(pack.id)
    plan = download.plan(pack)
    download.fetch(plan, folder, _part_of(progress, 0.0, 0.5), cancelled)
    try:
        report = _from_source(pack, folder, _part_of(progress, 0.5, 1.0), cancelled)
    except DataError:
        download.distrust(plan, folder)
        raise
    download.trust(plan, folder)
    shutil.rmtree(folder, ignore_errors=True)
    return report


def _from_source(pack: Pack, source: Path, progress: Progress, cancelled: CancelCheck) -> InstallReport:
    wanted = [Wanted(file.name, file.accepted, file.sha256) for file in pack.files]
    progress(say("Looking for the {count} files of {pack}", count=len(wanted), pack=pack.title), 0.0)
    with _new_generation(installed.home_of(pack.id)) as place:
        originals = place / installed.ORIGINALS
        originals.mkdir()
        found: Found = find_files(source, wanted, originals, cancelled)
        if not found.files:
            names = ", ".join(file.accepted[0] for file in pack.files[:2])
            nothing = say("{source}: holds none of the files of {pack}.", source=source, pack=pack.title)
            raise DataError(
                "{problem}; choose the folder or zip that holds files such as {names}.",
                problem=(found.problems[0] if found.problems else nothing).removesuffix("."),
                names=names,
            )
        gathered = _Gathered(found.files, True, str(source), found.problems)
        try:
            return _prepare_into(place, pack, gathered, progress, cancelled)
        except DataError as error:  # names the user's files, not our copies of them
            raise DataError(str(error).replace(str(originals), str(source))) from error


def _from_beside(pack: Pack, progress: Progress, cancelled: CancelCheck) -> InstallReport:
    folder = installed.folder_of(pack.id)
    if folder is None:
        raise DataError("{pack}: its pack.yaml is gone; install Trigger Atlas again.", pack=pack.id)
    files = {
        file.name: folder / name
        for file in pack.files
        for name in reversed(file.accepted)  # the best is written last
        if (folder / name).is_file()
    }
    with _new_generation(installed.home_of(pack.id)) as place:
        return _prepare_into(place, pack, _Gathered(files, False, str(folder)), progress, cancelled)


def _prepare_into(
    place: Path, pack: Pack, gathered: _Gathered, progress: Progress, cancelled: CancelCheck
) -> InstallReport:
    from app.anatomy.motion import decimate
    from app.anatomy.prepare import prepare

    started = time.monotonic()
    stamp = installed.stamp(installed.folder_of(pack.id) or place)
    checksums = _checked(pack, gathered)
    light, light_notes = _light_meshes(pack, gathered, checksums)
    made = prepare(pack, gathered.files.get, _part_of(progress, 0.05, 0.9), cancelled)
    if not made.parts:
        raise DataError(
            "{source}: none of the structures of {pack} could be made from its files.",
            source=gathered.source,
            pack=pack.title,
        )
    if cancelled():
        raise Cancelled(_STOPPED)
    progress(say("Writing the prepared atlas"), 0.9)
    notes = tuple(dict.fromkeys((*pack.notes, *made.notes, *light_notes, *gathered.problems)))
    meta = {
        "pack_id": pack.id,
        "title": pack.title,
        "attribution": _credit(pack, made.parts),
        "licence": pack.licence,
        "key": _key(stamp, checksums),
        "missing": list(made.missing),
        "notes": list(notes),
        "landmarks": {name: [float(x) for x in at] for name, at in made.landmarks.items()},
    }
    store.write(place / installed.PREPARED, made.parts, meta=meta, decimate=lambda parts: decimate(parts, light))
    record = {
        "stamp": stamp,
        "source": gathered.source,
        "originals": {gathered.files[name].name: sha256 for name, sha256 in checksums.items()} if gathered.kept else {},
        "beside": {} if gathered.kept else _signatures(installed.folder_of(pack.id), gathered.files.values()),
    }
    (place / installed.RECORD).write_text(json.dumps(record, indent=1), encoding="utf-8")
    if cancelled():
        raise Cancelled(_STOPPED)
    _make_current(place)
    progress(say("Installed"), 1.0)
    lent = tuple(part.info.id for part in made.parts if part.info.borrowed_from)
    own = len(made.parts) - len(lent)
    return InstallReport(pack.id, own, tuple(made.missing), notes, time.monotonic() - started, lent)


def _credit(pack: Pack, parts: Iterable[Part]) -> str:
    """Whose work the prepared pack shows: the pack's, and that of the packs that structures were carried over from."""
    lenders = sorted({part.info.borrowed_from for part in parts if part.info.borrowed_from})
    sentences = (f"Schematic structures: {installed.pack(each).attribution}" for each in lenders)
    return " ".join([pack.attribution if not lenders else pack.attribution.rstrip(".") + ".", *sentences])


def _checked(pack: Pack, gathered: _Gathered) -> dict[str, str]:
    """Checksums of the files; DataError for one that is not the file that the pack knows, unless it can do without."""
    checksums: dict[str, str] = {}
    for file in pack.files:
        path = gathered.files.get(file.name)
        if path is None:
            continue
        checksums[file.name] = store.file_sha256(path)
        fault = _fault(file, path, checksums[file.name])
        if fault and file.name != pack.motion:
            raise DataError("{source}: its {name} {fault}.", source=gathered.source, name=path.name, fault=fault)
    return checksums


def _fault(file: PackFile, path: Path, sha256: str) -> str:
    """What is wrong with a file, empty when nothing is known to be."""
    if not file.sha256 or sha256 == file.sha256:
        return ""
    size = path.stat().st_size
    if size < (file.size or 0):
        return say(
            "is cut short ({size} of {whole} bytes), so it is not what the pack needs; get it again",
            size=size,
            whole=file.size,
        )
    return say("has another checksum, so it is not what the pack needs; get it again")


def _light_meshes(
    pack: Pack, gathered: _Gathered, checksums: Mapping[str, str]
) -> tuple[Mapping[str, RawMesh], tuple[str, ...]]:
    """The pack's own meshes for motion by structure id, none when they are of no use; and notes that say why."""
    from app.anatomy.motion import companion

    file = next((file for file in pack.files if file.name == pack.motion), None)
    if file is None:
        return {}, ()
    instead = "Until then the program makes the structures lighter itself."
    path = gathered.files.get(file.name)
    if path is None:
        return {}, (f"{file.name} is not there; put it beside the other files and install the pack again. {instead}",)
    if fault := _fault(file, path, checksums[file.name]):
        return {}, (f"{path.name} {fault}. {instead}",)
    try:
        return companion(path, pack.sources[file.source].to_frame(), [recipe.id for recipe in pack.recipes])
    except DataError as error:
        return {}, (f"{str(error).replace(str(path), path.name)} {instead}",)


def _key(stamp: str, checksums: Mapping[str, str]) -> str:
    return hashlib.sha256(json.dumps([stamp, sorted(checksums.items())]).encode()).hexdigest()


def _signatures(folder: Path | None, files: Iterable[Path]) -> dict[str, list[int]]:
    return {path.relative_to(folder).as_posix(): installed.signature(path) for path in files} if folder else {}


def _make_current(place: Path) -> None:
    """The one step that counts: ``current`` names the new generation; the ones before it go."""
    pointer = place / installed.CURRENT
    pointer.write_text(place.name, encoding="utf-8")
    pointer.replace(place.parent / installed.CURRENT)
    _sweep(place.parent)


def _part_of(progress: Progress, start: float, stop: float) -> Progress:
    return lambda sentence, fraction: progress(sentence, start + (stop - start) * min(1.0, max(0.0, fraction)))
