"""The operations of `apikeys` as values, to send in any way."""

from __future__ import annotations

from .._runtime.rest import requested as _requested
from ..sync.apikeys import Apikeys

create = _requested.value(Apikeys.create)
