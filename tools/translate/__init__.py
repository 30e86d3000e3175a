"""Keeps the translations in step with the sources; see docs/translating.md."""
