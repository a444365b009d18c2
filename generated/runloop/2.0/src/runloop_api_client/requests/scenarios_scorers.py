"""The operations of `scenarios.scorers` as values, to send in any way."""

from __future__ import annotations

from .._runtime.rest import requested as _requested
from ..sync.scenarios_scorers import ScenariosScorers

create = _requested.value(ScenariosScorers.create)
list = _requested.pages(ScenariosScorers.list)
retrieve = _requested.value(ScenariosScorers.retrieve)
update = _requested.value(ScenariosScorers.update)
validate = _requested.value(ScenariosScorers.validate)
