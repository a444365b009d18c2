"""The operations of `devboxes.browsers` as values, to send in any way."""

from __future__ import annotations

from .._runtime.rest import requested as _requested
from ..sync.devboxes_browsers import DevboxesBrowsers

create = _requested.value(DevboxesBrowsers.create)
retrieve = _requested.value(DevboxesBrowsers.retrieve)
