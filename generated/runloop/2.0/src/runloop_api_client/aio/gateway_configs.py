"""gateway_configs. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from .._runtime.rest import AsyncRaw, AsyncRestGroup, AsyncStreamed, View
from .._runtime.rest import awaited as _awaited
from ..sync.gateway_configs import GatewayConfigs, GatewayConfigsViews


class AsyncGatewayConfigs(AsyncRestGroup):
    """Describe services that devboxes call through the agent gateway, which adds the credentials."""

    with_raw_response = View(lambda group: GatewayConfigsViews(group, AsyncRaw))
    with_streaming_response = View(lambda group: GatewayConfigsViews(group, AsyncStreamed))

    create = _awaited.value(GatewayConfigs.create)
    list = _awaited.pages(GatewayConfigs.list)
    retrieve = _awaited.value(GatewayConfigs.retrieve)
    update = _awaited.value(GatewayConfigs.update)
    delete = _awaited.value(GatewayConfigs.delete)
