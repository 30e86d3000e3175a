"""Trigger Atlas: muscle trigger points of the head and neck, and where each sends its pain, on a 3D model."""

__version__ = "0.1.0"
