"""The operations of `axons` as values, to send in any way."""

from __future__ import annotations

from .._runtime.rest import requested as _requested
from ..sync.axons import Axons

create = _requested.value(Axons.create)
list = _requested.pages(Axons.list)
retrieve = _requested.value(Axons.retrieve)
delete = _requested.value(Axons.delete)
publish = _requested.value(Axons.publish)
subscribe_sse = _requested.events(Axons.subscribe_sse)
