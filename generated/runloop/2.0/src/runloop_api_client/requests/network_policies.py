"""The operations of `network_policies` as values, to send in any way."""

from __future__ import annotations

from .._runtime.rest import requested as _requested
from ..sync.network_policies import NetworkPolicies

create = _requested.value(NetworkPolicies.create)
list = _requested.pages(NetworkPolicies.list)
retrieve = _requested.value(NetworkPolicies.retrieve)
update = _requested.value(NetworkPolicies.update)
delete = _requested.value(NetworkPolicies.delete)
