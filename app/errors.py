"""The errors a user may see. Each message is one clear sentence: the file, the place and the mend."""

from __future__ import annotations

from app.words import say


class AtlasError(Exception):
    """Base of every error whose message is written for the user; anything else is a fault of ours.

    ``DataError("{path}: is empty; download it again.", path=path)`` is told in the language that is spoken.
    """

    exit_code = 1

    def __init__(self, text: str, **values: object) -> None:
        super().__init__(text)
        self._text, self._values = text, values

    def __str__(self) -> str:
        return say(self._text, **self._values)


class DataError(AtlasError):
    """A file, pack or content entry is at fault (command line: exit 1)."""


class UsageError(AtlasError):
    """The call is at fault: unknown id, wrong option (command line: exit 2)."""

    exit_code = 2


class Cancelled(AtlasError):  # noqa: N818 - no error: the user's own wish
    """The user stopped a long piece of work; nothing was changed."""
