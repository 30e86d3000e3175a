"""What the build writes into pack.yaml: the sums of its files, and the platform on which they came out so."""

from __future__ import annotations

import hashlib
import platform
import re
from importlib.metadata import version
from pathlib import Path

import numpy as np

#: The libraries whose rounding or meshing decides the last digits.
_LIBRARIES = ("numpy", "scipy", "vtk", "manifold3d", "fast-simplification", "trimesh")


def platform_stamp() -> str:
    """One line; where it is the same, the same tables give the same bytes."""
    found = np.show_config(mode="dicts")["SIMD Extensions"].get("found", [])
    libc = "-".join(platform.libc_ver()).strip("-")
    machine = " ".join(filter(None, (platform.system(), platform.machine(), found[-1] if found else "", libc)))
    return f"{machine}; " + ", ".join(f"{name} {version(name)}" for name in _LIBRARIES)


def stamp_file(pack: Path, name: str, data: bytes) -> None:
    """Write size and checksum of a file into the pack.yaml that lists it as ``<name>: {…}``."""
    facts = f"{{size: {len(data)}, sha256: {hashlib.sha256(data).hexdigest()}}}"
    _replace(pack, rf"^( *{re.escape(name)}: )\{{[^}}\n]*\}}", facts)


def stamp_platform(pack: Path) -> None:
    """Write this platform into the pack.yaml."""
    _replace(pack, r"^(built_on: ).*", f'"{platform_stamp()}"')


def _replace(pack: Path, line: str, value: str) -> None:
    text, count = re.subn(line, lambda match: match[1] + value, pack.read_text(encoding="utf-8"), flags=re.MULTILINE)
    if count != 1:
        raise ValueError(f"{pack}: {line!r} stands in it {count} times; it must once")
    pack.write_text(text, encoding="utf-8")
