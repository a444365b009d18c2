"""The operations of `agents` as values, to send in any way."""

from __future__ import annotations

from .._runtime.rest import requested as _requested
from ..sync.agents import Agents

create = _requested.value(Agents.create)
list = _requested.pages(Agents.list)
retrieve = _requested.value(Agents.retrieve)
delete = _requested.value(Agents.delete)
devbox_counts = _requested.value(Agents.devbox_counts)
list_public = _requested.pages(Agents.list_public)
