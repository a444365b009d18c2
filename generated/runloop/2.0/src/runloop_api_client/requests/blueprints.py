"""The operations of `blueprints` as values, to send in any way."""

from __future__ import annotations

from .._runtime.rest import requested as _requested
from ..sync.blueprints import Blueprints

create = _requested.value(Blueprints.create)
list = _requested.pages(Blueprints.list)
retrieve = _requested.value(Blueprints.retrieve)
delete = _requested.value(Blueprints.delete)
list_public = _requested.pages(Blueprints.list_public)
logs = _requested.value(Blueprints.logs)
preview = _requested.value(Blueprints.preview)
create_from_inspection = _requested.value(Blueprints.create_from_inspection)
