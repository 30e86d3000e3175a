"""Downloads from a server on loopback: cut, wrong, refused, cancelled, and with a full disk."""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from app.anatomy import checksums, download, resume
from app.anatomy.pack import Pack
from app.errors import Cancelled, DataError
from tests.anatomy.loopback_server import Server

BYTES = os.urandom(300_000)
SHA256 = hashlib.sha256(BYTES).hexdigest()


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.setattr(resume, "WAIT", 0.01)
    with Server() as running:
        running.files["/skull.glb"] = BYTES
        yield running


@pytest.fixture
def folder(user_home: Path) -> Path:
    return user_home / "downloads"


def pack(server: Server, **facts: Any) -> Pack:
    facts = {"url": f"{server.address}/skull.glb", "size": len(BYTES), "sha256": SHA256, **facts}
    return tiny({"skull.glb": facts}, None, "skull.glb")


def tiny(files: dict[str, Any], archive: dict[str, Any] | None, *names: str) -> Pack:
    source = {"title": "T", "licence": "CC BY 4.0", "formats": ["glb"], "units": "mm", "axes": "RAS"}
    shapes = {f"bone_{number}": {"file": name} for number, name in enumerate(names)}
    return Pack.model_validate(
        {
            "id": "tiny",
            "title": "Tiny",
            "licence": "CC BY 4.0",
            "attribution": "Made by nobody.",
            "sources": {"s": {**source, "files": files, "archive": archive}},
            "groups": [{"source": "s", "tissue": "bone", "structures": shapes}],
        }
    )


def never() -> bool:
    return False


def silent(_sentence: str, _fraction: float) -> None:
    pass


def fetch(of: Pack, folder: Path) -> None:
    download.fetch(download.plan(of), folder, silent, never)


def failure(of: Pack, folder: Path) -> str:
    with pytest.raises(DataError) as caught:
        fetch(of, folder)
    message = str(caught.value)
    assert "\n" not in message
    return message


def test_the_plan_tells_size_host_and_licence_without_fetching(server: Server, user_home: Path) -> None:
    plan = download.plan(pack(server))
    assert plan.total_bytes == len(BYTES)
    assert plan.licence == "CC BY 4.0"
    for part in ("Tiny", "1 file", "0.3 MB", "127.0.0.1", "CC BY 4.0", "Made by nobody."):
        assert part in plan.text
    assert server.ranges == []


def test_files_of_one_zip_are_one_download_and_its_size_is_asked_for(server: Server, user_home: Path) -> None:
    server.files["/all.zip"] = BYTES
    of = tiny({}, {"url": f"{server.address}/all.zip"}, "a.glb", "b.glb")
    plan = download.plan(of)
    assert [(each.name, each.size) for each in plan.files] == [("all.zip", len(BYTES))]
    assert download.plan(of, ask_server=False).total_bytes is None
    assert "1 file (size not known)" in download.plan(of, ask_server=False).text


def test_a_file_without_an_address_is_said(server: Server, user_home: Path) -> None:
    with pytest.raises(DataError, match="no address for skull"):
        download.plan(pack(server, url=None))


def test_fetches_with_progress(server: Server, folder: Path) -> None:
    seen: list[tuple[str, float]] = []
    download.fetch(download.plan(pack(server)), folder, lambda *step: seen.append(step), never)
    assert (folder / "skull.glb").read_bytes() == BYTES
    assert sorted(path.name for path in folder.iterdir()) == ["skull.glb"]
    assert [fraction for _, fraction in seen] == sorted(fraction for _, fraction in seen)
    assert seen[-1][1] == 1.0
    assert "skull.glb: 0.3 of 0.3 MB" in seen[-1][0]


def test_a_file_that_is_there_is_not_fetched_again(server: Server, folder: Path) -> None:
    fetch(pack(server), folder)
    fetch(pack(server), folder)
    assert server.ranges == [None]


def test_goes_on_after_cuts(server: Server, folder: Path) -> None:
    server.cuts, server.cut_after = 2, 6 * 16384
    fetch(pack(server), folder)
    assert (folder / "skull.glb").read_bytes() == BYTES
    assert server.ranges == [None, "bytes=98304-", "bytes=196608-"]


def test_goes_on_with_what_an_earlier_run_left(server: Server, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resume, "TRIES", 1)
    server.cuts, server.cut_after = 1, 7 * 16384 + 1
    assert "is kept" in failure(pack(server), folder)
    assert (folder / "skull.glb.part").read_bytes() == BYTES[: 7 * 16384]
    fetch(pack(server), folder)
    assert (folder / "skull.glb").read_bytes() == BYTES
    assert server.ranges == [None, "bytes=114688-"]


def test_gives_up_after_a_bounded_number_of_tries(server: Server, folder: Path) -> None:
    server.cuts, server.cut_after = 1000, 10
    failure(pack(server), folder)
    assert len(server.ranges) == resume.TRIES


def test_a_server_that_ignores_ranges_is_read_from_the_beginning(server: Server, folder: Path) -> None:
    server.ignore_range = True
    server.cuts, server.cut_after = 1, 100_000
    fetch(pack(server), folder)
    assert (folder / "skull.glb").read_bytes() == BYTES


def test_a_part_of_another_version_is_not_gone_on_with(
    server: Server, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(resume, "TRIES", 1)
    of = pack(server, sha256=None, size=None)
    server.cuts, server.cut_after = 1, 100_000
    failure(of, folder)
    server.files["/skull.glb"] = newer = os.urandom(300_000)
    fetch(of, folder)
    assert (folder / "skull.glb").read_bytes() == newer


def test_a_part_that_is_too_long_is_begun_again(server: Server, folder: Path) -> None:
    folder.mkdir(parents=True)
    (folder / "skull.glb.part").write_bytes(BYTES + b"more")
    fetch(pack(server), folder)
    assert (folder / "skull.glb").read_bytes() == BYTES


def test_a_part_that_the_server_cannot_go_on_with_is_begun_again(server: Server, folder: Path) -> None:
    folder.mkdir(parents=True)
    (folder / "skull.glb.part").write_bytes(BYTES)
    fetch(pack(server, size=None), folder)
    assert (folder / "skull.glb").read_bytes() == BYTES


def test_wrong_bytes_are_removed_and_said(server: Server, folder: Path) -> None:
    server.files["/skull.glb"] = os.urandom(300_000)
    assert "other bytes than expected" in failure(pack(server), folder)
    assert not list(folder.iterdir())


def test_more_bytes_than_announced_are_not_taken(server: Server, folder: Path) -> None:
    server.files["/skull.glb"] = BYTES * 20
    assert "more than the 300000 bytes" in failure(pack(server), folder)
    assert not list(folder.iterdir())


@pytest.mark.parametrize(("status", "tries"), [(404, 1), (403, 1), (503, resume.TRIES)])
def test_refusals_are_said_and_only_a_busy_server_is_asked_again(
    server: Server, folder: Path, status: int, tries: int
) -> None:
    server.status = status
    assert str(status) in failure(pack(server), folder)
    assert len(server.ranges) == tries


def test_no_connection_is_said(server: Server, folder: Path) -> None:
    message = failure(pack(server, url="http://127.0.0.1:9/skull.glb"), folder)
    assert message.startswith("No connection to 127.0.0.1; check the network")
    assert message.endswith("http://127.0.0.1:9/skull.glb"), "the address comes last"


def test_an_unusable_address_is_said(server: Server, folder: Path) -> None:
    assert "check the address" in failure(pack(server, url="ftp://127.0.0.1/skull.glb"), folder)


def test_cancel_keeps_the_part_for_the_next_time(server: Server, folder: Path) -> None:
    stop: list[bool] = []
    with pytest.raises(Cancelled):
        download.fetch(
            download.plan(pack(server)),
            folder,
            lambda _sentence, fraction: stop.append(fraction > 0),
            lambda: any(stop),
        )
    assert 0 < (folder / "skull.glb.part").stat().st_size < len(BYTES)
    assert not (folder / "skull.glb").exists()
    fetch(pack(server), folder)
    assert (folder / "skull.glb").read_bytes() == BYTES


def test_too_little_free_space_is_said_before_anything_is_fetched(
    server: Server, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: SimpleNamespace(free=1000))
    assert "of disk space" in failure(pack(server), folder)
    assert server.ranges == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs the device that is always full")
def test_a_disk_that_fills_up_is_said_and_the_part_removed(server: Server, folder: Path) -> None:
    folder.mkdir(parents=True)
    (folder / "skull.glb.part").symlink_to("/dev/full")
    assert "the disk is full" in failure(pack(server), folder)
    assert not list(folder.iterdir())


def test_says_where_it_cannot_write(server: Server, tmp_path: Path, user_home: Path) -> None:
    (tmp_path / "file").write_text("")
    assert "cannot be written" in failure(pack(server), tmp_path / "file" / "downloads")


def test_an_unknown_checksum_is_trusted_once_and_held_to(server: Server, folder: Path) -> None:
    of = pack(server, sha256=None, size=None)
    plan = download.plan(of)
    download.fetch(plan, folder, silent, never)
    download.trust(plan, folder)
    assert download.plan(of).files[0].sha256 == SHA256
    assert download.plan(of).total_bytes == len(BYTES)
    (folder / "skull.glb").unlink()
    server.files["/skull.glb"] = os.urandom(300_000)
    message = failure(of, folder)
    assert "other bytes" in message
    assert str(checksums.record_file()) in message


def test_what_proved_bad_is_fetched_again(server: Server, folder: Path) -> None:
    of = pack(server, sha256=None, size=None)
    plan = download.plan(of)
    download.fetch(plan, folder, silent, never)
    download.distrust(plan, folder)
    assert not (folder / "skull.glb").exists()
    assert checksums.known() == {}


def test_a_damaged_record_of_checksums_is_said(server: Server, user_home: Path) -> None:
    user_home.mkdir()
    checksums.record_file().write_text('{"http')
    with pytest.raises(DataError, match="is damaged; delete it"):
        download.plan(pack(server))
