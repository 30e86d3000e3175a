"""The session note: what was found in one patient."""
