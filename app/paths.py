"""Where things live: what we ship, and what belongs to the user."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

_PACKAGE = Path(__file__).resolve().parent
_APP_NAME = "trigger-atlas"


def _shipped(name: str) -> Path:
    """A shipped folder: inside the package when installed from a wheel, beside it in a checkout."""
    inside = _PACKAGE / "_assets" / name
    return inside if inside.is_dir() else _PACKAGE.parent / name


def models_dir() -> Path:
    """Folder of the packs that we ship (one sub-folder with a ``pack.yaml`` each)."""
    return _shipped("models")


def data_dir() -> Path:
    """Folder of the content that people edit (``trigger_points.yaml`` and what lies beside it)."""
    return _shipped("data")


def user_data_dir() -> Path:
    """The user's own folder for installed packs and settings; ``TRIGGER_ATLAS_HOME`` overrides it."""
    home = os.environ.get("TRIGGER_ATLAS_HOME")
    return Path(home) if home else Path(platformdirs.user_data_dir(_APP_NAME, appauthor=False))


def cache_dir() -> Path:
    """What can be computed again: placements and zone matrices."""
    home = os.environ.get("TRIGGER_ATLAS_HOME")
    return Path(home) / "cache" if home else Path(platformdirs.user_cache_dir(_APP_NAME, appauthor=False))
