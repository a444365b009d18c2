"""The operations of `gateway_configs` as values, to send in any way."""

from __future__ import annotations

from .._runtime.rest import requested as _requested
from ..sync.gateway_configs import GatewayConfigs

create = _requested.value(GatewayConfigs.create)
list = _requested.pages(GatewayConfigs.list)
retrieve = _requested.value(GatewayConfigs.retrieve)
update = _requested.value(GatewayConfigs.update)
delete = _requested.value(GatewayConfigs.delete)
