"""What the build writes into pack.yaml: the sums of its files, and the platform on which they came out so."""

from __future__ import annotations

import hashlib
import platform
import re
from collections.abc import Mapping
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np

#: The libraries whose rounding or meshing decides the last digits.
_LIBRARIES = ("numpy", "scipy", "vtk", "pyvista", "manifold3d", "fast-simplification", "trimesh")


def platform_stamp() -> str:
    """One line; where it is the same, the same tables give the same bytes."""
    built: Any = np.show_config(mode="dicts")
    found = built.get("SIMD Extensions", {}).get("found") or [""]  # a build for the bare processor lists none
    blas = built.get("Build Dependencies", {}).get("blas", {})
    libc = "-".join(platform.libc_ver()).strip("-")
    machine = " ".join(filter(None, (platform.system(), platform.machine(), found[-1], libc)))
    libraries = [f"{name} {version(name)}" for name in _LIBRARIES]
    return f"{machine}; " + ", ".join([*libraries, f"{blas.get('name', 'no blas')} {blas.get('version', '')}".strip()])


def stamped(pack: Path, files: Mapping[str, bytes]) -> str:
    """The text of a pack.yaml with size and checksum of these files, which it lists as ``<name>: {…}``, and this
    platform. Raises ValueError when it has no place for one of them."""
    text = pack.read_text(encoding="utf-8")
    for name, data in files.items():
        facts = f"{{size: {len(data)}, sha256: {hashlib.sha256(data).hexdigest()}}}"
        text = _replaced(pack, text, rf"^( *{re.escape(name)}: )\{{[^}}\n]*\}}", facts)
    return _replaced(pack, text, r"^(built_on: ).*", f'"{platform_stamp()}"')


def _replaced(pack: Path, text: str, line: str, value: str) -> str:
    text, count = re.subn(line, lambda match: match[1] + value, text, flags=re.MULTILINE)
    if count != 1:
        raise ValueError(f"{pack}: {line!r} stands in it {count} times; it must once")
    return text
