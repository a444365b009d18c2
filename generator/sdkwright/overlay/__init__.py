"""The OpenAPI Overlay engine: reading overlays and applying them to documents."""

from sdkwright.overlay.apply import apply_overlays, apply_to_value
from sdkwright.overlay.model import Action, Overlay
from sdkwright.overlay.read import load_overlay, read_overlay
from sdkwright.overlay.versions import check_ranges

__all__ = [
    "Action",
    "Overlay",
    "apply_overlays",
    "apply_to_value",
    "check_ranges",
    "load_overlay",
    "read_overlay",
]
