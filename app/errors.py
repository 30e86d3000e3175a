"""The errors a user may see. Each message is one clear sentence: the file, the place and the mend."""


class AtlasError(Exception):
    """Base of every error whose message is written for the user; anything else is a fault of ours."""

    exit_code = 1


class DataError(AtlasError):
    """A file, pack or content entry is at fault (command line: exit 1)."""


class UsageError(AtlasError):
    """The call is at fault: unknown id, wrong option (command line: exit 2)."""

    exit_code = 2


class Cancelled(AtlasError):  # noqa: N818 - no error: the user's own wish
    """The user stopped a long piece of work; nothing was changed."""
