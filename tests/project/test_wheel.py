"""The wheel carries the packs and the content: unpacked anywhere, it runs without the repository."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

_PROJECT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def unpacked_wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built wheel, unpacked as an installer would."""
    folder = tmp_path_factory.mktemp("wheel")
    built = subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)],
        cwd=_PROJECT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert built.returncode == 0, built.stderr
    (wheel,) = folder.glob("*.whl")
    site = folder / "site"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(site)
    return site


def test_it_carries_packs_content_and_licences_and_nothing_else(unpacked_wheel: Path) -> None:
    assets = unpacked_wheel / "app" / "_assets"
    for pack in ("bundled", "z-anatomy", "bodyparts3d"):
        assert (assets / "models" / pack / "pack.yaml").is_file()
        assert (assets / "models" / pack / "LICENSE").is_file()
    assert (assets / "data" / "trigger_points.yaml").is_file()
    assert {path.name for path in unpacked_wheel.iterdir() if not path.name.endswith(".dist-info")} == {"app"}


def test_it_speaks_all_its_languages(unpacked_wheel: Path, tmp_path: Path) -> None:
    for language, word in (("de", "Schläfe"), ("es", "sien")):
        assert (unpacked_wheel / "app" / "translations" / f"trigger_atlas_{language}.qm").is_file()
        done = subprocess.run(
            [sys.executable, "-P", "-m", "app", "show", "temporalis_trp1", "--language", language],
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(unpacked_wheel), "PYTHONUTF8": "1"},
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )
        assert word in done.stdout, done.stderr


def test_it_renders_from_another_folder(unpacked_wheel: Path, tmp_path: Path) -> None:
    picture = tmp_path / "picture.png"
    done = subprocess.run(
        [sys.executable, "-P", "-m", "app", "render", "temporalis_trp1", "--size", "320x200", "-o", str(picture)],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(unpacked_wheel), "TRIGGER_ATLAS_HOME": str(tmp_path / "home")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert picture.stat().st_size > 5_000
