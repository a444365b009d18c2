"""Models: devboxes computers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import OpenEnum
from .._runtime.model import PlainModel as Model

if TYPE_CHECKING:
    from .devboxes import DevboxView


class ValueAction2(OpenEnum):
    """Whether to press a key or to type text."""

    KEY = "key"
    TYPE = "type"


class ValueAction3(OpenEnum):
    """What to do."""

    MOUSE_MOVE = "mouse_move"
    LEFT_CLICK = "left_click"
    LEFT_CLICK_DRAG = "left_click_drag"
    RIGHT_CLICK = "right_click"
    MIDDLE_CLICK = "middle_click"
    DOUBLE_CLICK = "double_click"


class ValueAction4(OpenEnum):
    """Whether to take a screenshot or to ask for the position of the cursor."""

    SCREENSHOT = "screenshot"
    CURSOR_POSITION = "cursor_position"


class DisplayDimensions(Model):
    """The size of a desktop."""

    display_height_px: int
    """The height in pixels."""
    display_width_px: int
    """The width in pixels."""


class ComputerView(Model):
    """A devbox with a desktop in it."""

    devbox: DevboxView
    """The devbox."""
    live_screen_url: str
    """Where to watch the desktop."""


class ComputerInteractionView(Model):
    """What became of an interaction with a desktop."""

    error: str | None = None
    """What went wrong, if anything did."""
    latest_screenshot_base64_img: str | None = None
    """A screenshot from afterwards, in Base64."""
    output: str | None = None
    """What the interaction returned."""


class Coordinate(Model):
    """A point of a desktop."""

    x: int
    """Pixels from the left."""
    y: int
    """Pixels from the top."""
