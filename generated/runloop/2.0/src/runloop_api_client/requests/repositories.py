"""The operations of `repositories` as values, to send in any way."""

from __future__ import annotations

from .._runtime.rest import requested as _requested
from ..sync.repositories import Repositories

create = _requested.value(Repositories.create)
list = _requested.pages(Repositories.list)
retrieve = _requested.value(Repositories.retrieve)
delete = _requested.value(Repositories.delete)
inspect = _requested.value(Repositories.inspect)
list_inspections = _requested.value(Repositories.list_inspections)
refresh = _requested.value(Repositories.refresh)
retrieve_inspection = _requested.value(Repositories.retrieve_inspection)
