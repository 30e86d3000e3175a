"""Presenting: the picture from edge to edge, one sentence at a time, on a screen of its own."""
