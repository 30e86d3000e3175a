"""Files are found by name in folders and zips, and nothing that a zip claims is believed."""

from __future__ import annotations

import os
import struct
import zipfile
from pathlib import Path

import pytest

from app.anatomy import archive
from app.anatomy.archive import Wanted, find_files
from app.anatomy.store import file_sha256
from app.errors import Cancelled, DataError

SKULL = Wanted("skull.obj", ("skull.obj",))
SKIN = Wanted("FMA7163", ("FMA7163.obj", "FMA7163.stl"))


@pytest.fixture
def into(tmp_path: Path) -> Path:
    folder = tmp_path / "private"
    folder.mkdir()
    return folder


@pytest.fixture
def source(tmp_path: Path) -> Path:
    folder = tmp_path / "downloads"
    folder.mkdir()
    return folder


def never() -> bool:
    return False


def put(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return path


def make_zip(path: Path, entries: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in entries.items():
            file.writestr(name, content)
    return path


def refusal(source: Path, into: Path, *wanted: Wanted) -> str:
    with pytest.raises(DataError) as caught:
        find_files(source, wanted or (SKULL,), into, never)
    message = str(caught.value)
    assert "\n" not in message
    assert message.endswith(".")
    return message


def test_finds_files_at_any_depth_whatever_their_letter_case(source: Path, into: Path) -> None:
    put(source / "a" / "b" / "Skull.OBJ", "deep")
    put(source / "x" / "fma7163.stl", "skin")
    found = find_files(source, (SKULL, SKIN), into, never)
    assert found.files["skull.obj"].read_text() == "deep"
    assert found.files["FMA7163"].name == "FMA7163.stl"
    assert all(path.parent == into for path in found.files.values())


def test_prefers_the_best_name_and_then_the_shallowest(source: Path, into: Path) -> None:
    put(source / "FMA7163.stl", "second choice")
    put(source / "below" / "FMA7163.obj", "best")
    put(source / "below" / "further" / "FMA7163.obj", "deeper")
    assert find_files(source, (SKIN,), into, never).files["FMA7163"].read_text() == "best"


def test_the_known_checksum_decides_among_namesakes(source: Path, into: Path) -> None:
    put(source / "skull.obj", "an older release")
    right = put(source / "new" / "skull.obj", "the right one")
    wanted = Wanted("skull.obj", ("skull.obj",), file_sha256(right))
    assert find_files(source, (wanted,), into, never).files["skull.obj"].read_text() == "the right one"


def test_reads_a_zip_and_the_zips_in_a_folder(source: Path, into: Path) -> None:
    packed = make_zip(source / "meshes.zip", {"obj/skull.obj": b"from the zip", "obj/readme.txt": b""})
    for where in (packed, source):
        assert find_files(where, (SKULL,), into, never).files["skull.obj"].read_text() == "from the zip"


def test_namesakes_are_reported_and_the_exact_name_wins(source: Path, into: Path) -> None:
    put(source / "SKULL.OBJ", "shouted")
    put(source / "skull.obj", "right")
    found = find_files(source, (SKULL,), into, never)
    assert found.files["skull.obj"].read_text() == "right"
    assert "several files of the same name (skull.obj)" in found.problems[0]


def test_a_zip_of_zips_is_told_what_to_do(source: Path, into: Path) -> None:
    inner = make_zip(source / "inner.zip", {"skull.obj": b"x"}).read_bytes()
    found = find_files(make_zip(source / "outer.zip", {"inner.zip": inner}), (SKULL,), into, never)
    assert not found.files
    assert "unpack it" in found.problems[0]


def test_a_device_or_pipe_that_never_ends_is_refused(source: Path, into: Path) -> None:
    os.mkfifo(source / "endless.zip")
    assert "neither a folder nor a zip" in refusal(source / "endless.zip", into)


def test_leaves_out_what_is_not_there(source: Path, into: Path) -> None:
    put(source / "skull.obj", "")
    assert set(find_files(source, (SKULL, SKIN), into, never).files) == {"skull.obj"}


def test_does_not_follow_links(source: Path, into: Path, tmp_path: Path) -> None:
    put(tmp_path / "elsewhere" / "skull.obj", "secret")
    (source / "linked").symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    (source / "skull.obj").symlink_to(tmp_path / "elsewhere" / "skull.obj")
    (source / "round").symlink_to(source, target_is_directory=True)
    assert not find_files(source, (SKULL,), into, never).files


def test_a_folder_too_full_is_refused(source: Path, into: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "MAX_ENTRIES", 10)
    for number in range(11):
        put(source / f"{number}.txt", "")
    assert "more than 10 files" in refusal(source, into)


@pytest.mark.parametrize(
    "name", ["../skull.obj", "a/../../skull.obj", "/etc/skull.obj", "C:/skull.obj", "..\\skull.obj"]
)
def test_refuses_entries_that_lead_outside(source: Path, into: Path, name: str) -> None:
    packed = make_zip(source / "evil.zip", {name: b"x", "skull.obj": b"x"})
    assert "outside of its folder" in refusal(packed, into)
    assert not list(into.iterdir())


def test_refuses_links_in_a_zip(source: Path, into: Path) -> None:
    link = zipfile.ZipInfo("skull.obj")
    link.external_attr = 0o120777 << 16
    with zipfile.ZipFile(source / "links.zip", "w") as file:
        file.writestr(link, "/etc/passwd")
    assert "is a link" in refusal(source / "links.zip", into)


def test_refuses_a_bomb_by_ratio_before_it_has_gone_off(source: Path, into: Path) -> None:
    packed = make_zip(source / "bomb.zip", {"skull.obj": bytes(64 * 1024**2)})
    assert "zip bomb" in refusal(packed, into)
    assert sum(path.stat().st_size for path in into.iterdir()) < 10 * 1024**2


def test_refuses_a_bomb_whose_header_lies_about_its_packed_size(source: Path, into: Path) -> None:
    packed = make_zip(source / "bomb.zip", {"skull.obj": bytes(16 * 1024**2)})
    raw = bytearray(packed.read_bytes())
    at = raw.index(b"PK\x01\x02") + 20  # packed size in the central directory
    raw[at : at + 4] = struct.pack("<I", 0x7FFFFFFF)
    packed.write_bytes(raw)
    assert refusal(packed, into)
    assert sum(path.stat().st_size for path in into.iterdir()) < 10 * 1024**2


def test_refuses_a_total_that_no_single_entry_gives_away(
    source: Path, into: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archive, "MAX_UNPACKED", 3000)
    names = [f"{number}.obj" for number in range(4)]
    packed = make_zip(source / "many.zip", {name: os.urandom(1000) for name in names})
    assert "far more than it should" in refusal(packed, into, *(Wanted(name, (name,)) for name in names))


def test_refuses_a_table_of_entries_that_would_fill_the_memory(source: Path, into: Path) -> None:
    packed = make_zip(source / "table.zip", {"skull.obj": b"x"})
    raw = bytearray(packed.read_bytes())
    at = raw.index(b"PK\x05\x06") + 12
    raw[at : at + 4] = struct.pack("<I", 0x7FFFFFFF)
    packed.write_bytes(raw)
    assert "entries" in refusal(packed, into)


def test_refuses_an_encrypted_zip(source: Path, into: Path) -> None:
    packed = make_zip(source / "locked.zip", {"skull.obj": b"x"})
    raw = bytearray(packed.read_bytes())
    raw[raw.index(b"PK\x01\x02") + 8] |= 1
    raw[raw.index(b"PK\x03\x04") + 6] |= 1
    packed.write_bytes(raw)
    assert "is encrypted" in refusal(packed, into)


@pytest.mark.parametrize("keep", [0, 10, 0.5, 0.99])
def test_refuses_a_truncated_zip(source: Path, into: Path, keep: float) -> None:
    packed = make_zip(source / "cut.zip", {"skull.obj": os.urandom(5000)})
    whole = packed.read_bytes()
    packed.write_bytes(whole[: int(keep * len(whole)) if keep < 1 else int(keep)])
    assert "cut short" in refusal(packed, into)


def test_refuses_an_entry_with_flipped_bytes(source: Path, into: Path) -> None:
    packed = make_zip(source / "flipped.zip", {"skull.obj": os.urandom(5000)})
    raw = bytearray(packed.read_bytes())
    raw[2000] ^= 0xFF
    packed.write_bytes(raw)
    assert "is damaged" in refusal(packed, into)


def test_a_bad_zip_in_a_folder_is_passed_over_and_reported(source: Path, into: Path) -> None:
    put(source / "skull.obj", "good")
    put(source / "broken.zip", "no zip at all")
    found = find_files(source, (SKULL,), into, never)
    assert found.files["skull.obj"].read_text() == "good"
    assert len(found.problems) == 1
    assert "broken.zip" in found.problems[0]


def test_says_what_a_wrong_source_is(source: Path, into: Path) -> None:
    assert "neither a folder nor a zip" in refusal(put(source / "notes.txt", "hello"), into)
    assert "no such folder" in refusal(source / "nowhere", into)


def test_stops_when_asked(source: Path, into: Path) -> None:
    put(source / "skull.obj", "")
    with pytest.raises(Cancelled):
        find_files(source, (SKULL,), into, lambda: True)
