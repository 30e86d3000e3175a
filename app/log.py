"""The log of our own faults, in the user's folder: what a user is asked to send, never shown on screen."""

from __future__ import annotations

import logging
import logging.handlers
from pathlib import Path

from app import __version__, paths

_log = logging.getLogger("trigger_atlas")


def log_file() -> Path:
    return paths.user_data_dir() / "log.txt"


def record(error: BaseException) -> Path:
    """Append the error with its traceback to the log; returns the log's path even when it cannot be written."""
    if not _log.handlers:
        _log.propagate = False
        try:
            log_file().parent.mkdir(parents=True, exist_ok=True)
            handler = logging.handlers.RotatingFileHandler(
                log_file(), maxBytes=500_000, backupCount=1, encoding="utf-8"
            )
        except OSError:
            _log.addHandler(logging.NullHandler())  # nothing is gained by a second error message
        else:
            handler.setFormatter(logging.Formatter(f"%(asctime)s  Trigger Atlas {__version__}  %(message)s"))
            _log.addHandler(handler)
    _log.error("%s", error, exc_info=error)
    return log_file()
