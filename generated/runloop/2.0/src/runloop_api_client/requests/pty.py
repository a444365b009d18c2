"""The operations of `pty` as values, to send in any way."""

from __future__ import annotations

from .._runtime.rest import requested as _requested
from ..sync.pty import Pty

connect = _requested.value(Pty.connect)
control = _requested.value(Pty.control)
