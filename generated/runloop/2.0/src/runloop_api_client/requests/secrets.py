"""The operations of `secrets` as values, to send in any way."""

from __future__ import annotations

from .._runtime.rest import requested as _requested
from ..sync.secrets import Secrets

create = _requested.value(Secrets.create)
list = _requested.value(Secrets.list)
retrieve = _requested.value(Secrets.retrieve)
update = _requested.value(Secrets.update)
delete = _requested.value(Secrets.delete)
