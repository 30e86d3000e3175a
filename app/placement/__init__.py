"""Content on anatomy: where each trigger point lies on a pack, what it paints on the skin, and the way back."""

from app.placement.placed import EDGE, PlacedPoint, PlacedZone, Placement, intensity

__all__ = ["EDGE", "PlacedPoint", "PlacedZone", "Placement", "intensity"]
