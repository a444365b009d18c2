"""network_policies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation, Paged
from .._runtime.rest import Kind, Raw, ResponseViews, Streamed, SyncRestGroup, View, omit
from .._runtime.rest import viewed as _viewed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Unpack

    from .._runtime.rest import Omit, Page, RequestOptions, WriteOptions

_CREATE: Operation[models.NetworkPolicyView] = Operation(
    "network_policies.create",
    "POST",
    "/v1/network-policies",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.NetworkPolicyView),),
    idempotency_header="x-request-id",
)
_LIST: Operation[models.NetworkPolicyListView] = Operation(
    "network_policies.list",
    "GET",
    "/v1/network-policies",
    parameters=_call.queries(
        "id", "include_total_count", "limit", "name", "search", "starting_after"
    ),
    responses=(_call.json("200", lambda: models.NetworkPolicyListView),),
    paging=_call.Paging(
        "last-id", "starting_after", "limit", items="network_policies", next="id", more="has_more"
    ),
)
_RETRIEVE: Operation[models.NetworkPolicyView] = Operation(
    "network_policies.retrieve",
    "GET",
    "/v1/network-policies/{id}",
    responses=(_call.json("200", lambda: models.NetworkPolicyView),),
)
_UPDATE: Operation[models.NetworkPolicyView] = Operation(
    "network_policies.update",
    "POST",
    "/v1/network-policies/{id}",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.NetworkPolicyView),),
    idempotency_header="x-request-id",
)
_DELETE: Operation[models.NetworkPolicyView] = Operation(
    "network_policies.delete",
    "POST",
    "/v1/network-policies/{id}/delete",
    responses=(_call.json("200", lambda: models.NetworkPolicyView),),
    idempotency_header="x-request-id",
)


class NetworkPolicies(SyncRestGroup):
    """Say what devboxes may connect to."""

    with_raw_response = View(lambda group: NetworkPoliciesViews(group, Raw))
    with_streaming_response = View(lambda group: NetworkPoliciesViews(group, Streamed))

    def create(
        self,
        *,
        name: str,
        allow_agent_gateway: bool | None | Omit = omit,
        allow_all: bool | None | Omit = omit,
        allow_devbox_to_devbox: bool | None | Omit = omit,
        allow_mcp_gateway: bool | None | Omit = omit,
        allow_runloop_mirrors: bool | None | Omit = omit,
        allowed_cidrs: Sequence[models.AllowedCidr | Mapping[str, Any]] | None | Omit = omit,
        allowed_hostnames: Sequence[str] | None | Omit = omit,
        description: str | None | Omit = omit,
        **options: Unpack[WriteOptions],
    ) -> models.NetworkPolicyView:
        """Create a network policy.

        Args:
            name: A name for the network policy.
            allow_agent_gateway: Whether devboxes may use the agent gateway.
            allow_all: Whether devboxes may connect to everything; the other rules then say
                nothing.
            allow_devbox_to_devbox: Whether devboxes may connect to each other.
            allow_mcp_gateway: Whether devboxes may use MCP servers through the gateway.
            allow_runloop_mirrors: Whether devboxes may use the mirrors of package registries
                that Runloop keeps.
            allowed_cidrs: Ranges of addresses that devboxes may connect to.
            allowed_hostnames: Hosts that devboxes may connect to; `*.example.com` stands for
                all hosts below.
            description: What it is for, in words.
        """
        body = {
            "name": name,
            "allow_agent_gateway": allow_agent_gateway,
            "allow_all": allow_all,
            "allow_devbox_to_devbox": allow_devbox_to_devbox,
            "allow_mcp_gateway": allow_mcp_gateway,
            "allow_runloop_mirrors": allow_runloop_mirrors,
            "allowed_cidrs": allowed_cidrs,
            "allowed_hostnames": allowed_hostnames,
            "description": description,
        }
        return self._send(Call(_CREATE, body=body), options)

    def list(
        self,
        *,
        id: str | None | Omit = omit,
        include_total_count: bool | None | Omit = omit,
        limit: int | None | Omit = omit,
        name: str | None | Omit = omit,
        search: str | None | Omit = omit,
        starting_after: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[models.NetworkPolicyListView, models.NetworkPolicyView]:
        """List your network policies.

        Args:
            id: Keep only the item with this id.
            include_total_count: Whether to count all items of the list, for `total_count`;
                leaving it out is faster.
            limit: How many items a page has at most.
            name: Keep only items with this name.
            search: Keep only items in whose name or id this text occurs.
            starting_after: The id of the last item of the page before; the list goes on after
                it.
        """
        return self._page(
            Paged(_LIST, (id, include_total_count, limit, name, search, starting_after)), options
        )

    def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> models.NetworkPolicyView:
        """Get a network policy.

        Args:
            id: The id of the network policy.
        """
        return self._send(Call(_RETRIEVE, (id,)), options)

    def update(
        self,
        id: str,
        *,
        allow_agent_gateway: bool | None | Omit = omit,
        allow_all: bool | None | Omit = omit,
        allow_devbox_to_devbox: bool | None | Omit = omit,
        allow_mcp_gateway: bool | None | Omit = omit,
        allow_runloop_mirrors: bool | None | Omit = omit,
        allowed_cidrs: Sequence[models.AllowedCidr | Mapping[str, Any]] | None | Omit = omit,
        allowed_hostnames: Sequence[str] | None | Omit = omit,
        description: str | None | Omit = omit,
        name: str | None | Omit = omit,
        **options: Unpack[WriteOptions],
    ) -> models.NetworkPolicyView:
        """Change a network policy.

        Fields that are not given stay as they are.

        Args:
            id: The id of the network policy.
            allow_agent_gateway: Whether devboxes may use the agent gateway.
            allow_all: Whether devboxes may connect to everything; the other rules then say
                nothing.
            allow_devbox_to_devbox: Whether devboxes may connect to each other.
            allow_mcp_gateway: Whether devboxes may use MCP servers through the gateway.
            allow_runloop_mirrors: Whether devboxes may use the mirrors of package registries
                that Runloop keeps.
            allowed_cidrs: Ranges of addresses that devboxes may connect to.
            allowed_hostnames: Hosts that devboxes may connect to; `*.example.com` stands for
                all hosts below.
            description: What it is for, in words.
            name: A new name.
        """
        body = {
            "allow_agent_gateway": allow_agent_gateway,
            "allow_all": allow_all,
            "allow_devbox_to_devbox": allow_devbox_to_devbox,
            "allow_mcp_gateway": allow_mcp_gateway,
            "allow_runloop_mirrors": allow_runloop_mirrors,
            "allowed_cidrs": allowed_cidrs,
            "allowed_hostnames": allowed_hostnames,
            "description": description,
            "name": name,
        }
        return self._send(Call(_UPDATE, (id,), body=body), options)

    def delete(self, id: str, **options: Unpack[WriteOptions]) -> models.NetworkPolicyView:
        """Delete a network policy.

        Args:
            id: The id of the network policy.
        """
        return self._send(Call(_DELETE, (id,)), options)


class NetworkPoliciesViews(ResponseViews[Kind]):
    create = _viewed.value(NetworkPolicies.create)
    list = _viewed.pages(NetworkPolicies.list)
    retrieve = _viewed.value(NetworkPolicies.retrieve)
    update = _viewed.value(NetworkPolicies.update)
    delete = _viewed.value(NetworkPolicies.delete)
