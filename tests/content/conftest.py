"""The shipped content, read once."""

from __future__ import annotations

from pathlib import Path

import pytest

from app import paths
from app.content.files import CONTENT_FILE


@pytest.fixture(scope="session")
def content_file() -> Path:
    return paths.data_dir() / CONTENT_FILE
