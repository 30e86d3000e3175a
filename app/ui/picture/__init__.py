"""The 3D view: what is painted over it, and what mouse, fingers and keys do to it."""
