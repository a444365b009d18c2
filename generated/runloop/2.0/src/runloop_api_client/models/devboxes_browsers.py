"""Models: devboxes browsers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import PlainModel as Model

if TYPE_CHECKING:
    from .devboxes import DevboxView


class BrowserView(Model):
    """A devbox with a browser in it."""

    connection_url: str
    """Where programs control the browser."""
    devbox: DevboxView
    """The devbox."""
    live_view_url: str
    """Where to watch the browser."""
