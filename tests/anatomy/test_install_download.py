"""Installing without files of one's own: download, check, prepare, and remember what was trusted."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.anatomy import checksums, packs, resume
from app.errors import Cancelled, DataError
from tests.anatomy import tiny_pack
from tests.anatomy.loopback_server import Server


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.setattr(resume, "WAIT", 0.01)
    with Server() as running:
        running.files["/all.zip"] = zipped("50.0")
        yield running


@pytest.fixture
def home(user_home: Path, server: Server, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The pack's files come in one zip of unknown size and checksum."""
    monkeypatch.setattr("app.anatomy.prepare.prepare", tiny_pack.prepare)
    path = tiny_pack.write_pack() / "pack.yaml"
    archive = f"    archive: {{url: {server.address}/all.zip}}\n"
    path.write_text(path.read_text().replace("    files:\n", archive + "    files:\n"))
    return user_home


def zipped(content: str) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as file:
        for name in ("obj/skin.obj", "obj/atlas.obj"):
            file.writestr(name, content)
    return packed.getvalue()


def downloads(home: Path) -> list[str]:
    return [path.name for path in (home / "cache" / "downloads").rglob("*") if path.is_file()]


def test_a_download_is_installed_trusted_and_tidied_away(home: Path, server: Server) -> None:
    steps: list[float] = []
    report = packs.install("tiny", None, lambda _sentence, fraction: steps.append(fraction))
    assert report.structures == 2
    assert steps == sorted(steps)
    assert packs.open_pack("tiny").full.vertices.max() == 50
    assert list(checksums.known()) == [f"{server.address}/all.zip"]
    assert downloads(home) == []


def test_other_bytes_at_the_next_download_are_refused_and_the_pack_kept(home: Path, server: Server) -> None:
    packs.install("tiny", None)
    server.files["/all.zip"] = zipped("70.0")
    with pytest.raises(DataError, match="other bytes than expected"):
        packs.install("tiny", None)
    assert packs.open_pack("tiny").full.vertices.max() == 50
    assert downloads(home) == []


@pytest.mark.parametrize("content", [b"<html>Please log in</html>", zipped("no mesh")])
def test_a_download_that_is_no_pack_is_neither_trusted_nor_kept(home: Path, server: Server, content: bytes) -> None:
    right, server.files["/all.zip"] = server.files["/all.zip"], content
    with pytest.raises(DataError):
        packs.install("tiny", None)
    assert not packs.is_installed("tiny")
    assert checksums.known() == {}
    server.files["/all.zip"] = right
    packs.install("tiny", None)
    assert packs.is_installed("tiny")


def test_a_cancelled_download_goes_on_the_next_time(home: Path, server: Server) -> None:
    server.files["/all.zip"] = bytes(100_000) + server.files["/all.zip"]  # what precedes a zip is passed over
    said: list[str] = []
    with pytest.raises(Cancelled):
        packs.install("tiny", None, lambda sentence, _: said.append(sentence), lambda: len(said) > 3)
    assert "all.zip.part" in downloads(home)
    server.ranges.clear()
    packs.install("tiny", None)
    assert server.ranges[0] is not None
    assert packs.is_installed("tiny")
