"""The operations of `restricted_keys` as values, to send in any way."""

from __future__ import annotations

from .._runtime.rest import requested as _requested
from ..sync.restricted_keys import RestrictedKeys

create = _requested.value(RestrictedKeys.create)
