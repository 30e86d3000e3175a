"""Builds the bundled atlas (``models/bundled``) from its tables of measures. Not shipped, not imported by ``app``."""
