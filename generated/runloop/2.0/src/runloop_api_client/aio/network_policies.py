"""network_policies. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from .._runtime.rest import AsyncRaw, AsyncRestGroup, AsyncStreamed, View
from .._runtime.rest import awaited as _awaited
from ..sync.network_policies import NetworkPolicies, NetworkPoliciesViews


class AsyncNetworkPolicies(AsyncRestGroup):
    """Say what devboxes may connect to."""

    with_raw_response = View(lambda group: NetworkPoliciesViews(group, AsyncRaw))
    with_streaming_response = View(lambda group: NetworkPoliciesViews(group, AsyncStreamed))

    create = _awaited.value(NetworkPolicies.create)
    list = _awaited.pages(NetworkPolicies.list)
    retrieve = _awaited.value(NetworkPolicies.retrieve)
    update = _awaited.value(NetworkPolicies.update)
    delete = _awaited.value(NetworkPolicies.delete)
