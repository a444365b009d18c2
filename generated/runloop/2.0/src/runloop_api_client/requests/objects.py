"""The operations of `objects` as values, to send in any way."""

from __future__ import annotations

from .._runtime.rest import requested as _requested
from ..sync.objects import Objects

create = _requested.value(Objects.create)
list = _requested.pages(Objects.list)
retrieve = _requested.value(Objects.retrieve)
delete = _requested.value(Objects.delete)
complete = _requested.value(Objects.complete)
download = _requested.value(Objects.download)
list_public = _requested.pages(Objects.list_public)
