"""Views that are kept, and the files they travel in."""
