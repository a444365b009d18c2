"""Models: network policies."""

from __future__ import annotations

from .._runtime.model import OpenEnum
from .._runtime.model import PlainModel as Model


class Protocol(OpenEnum):
    """The protocol; both if empty."""

    TCP = "TCP"
    UDP = "UDP"


class AllowedCidr(Model):
    """A range of addresses that devboxes may connect to."""

    cidr: str
    """The range, such as `10.0.0.0/8`."""
    ports: list[PortRule] | None = None
    """The ports within the range; all if empty."""


class NetworkPolicyListView(Model):
    """A page of network policies."""

    has_more: bool
    """Whether there are more items after this page."""
    network_policies: list[NetworkPolicyView]
    """The network policies of this page."""
    total_count: int | None = None
    """How many items there are on all pages; empty unless asked for by `include_total_count`."""


class NetworkPolicyView(Model):
    """What devboxes may connect to."""

    id: str
    """Its identifier."""
    create_time_ms: int
    """When it was created, in milliseconds since 1970 (UTC)."""
    egress: NetworkPolicyEgress
    """The rules."""
    name: str
    """Its name."""
    update_time_ms: int
    """When it was last changed, in milliseconds since 1970 (UTC)."""
    description: str | None = None
    """What it is for, in words."""


class NetworkPolicyEgress(Model):
    """The rules of a network policy."""

    allow_agent_gateway: bool
    """Whether devboxes may use the agent gateway."""
    allow_all: bool
    """Whether devboxes may connect to everything; the other rules then say nothing."""
    allow_devbox_to_devbox: bool
    """Whether devboxes may connect to each other."""
    allow_mcp_gateway: bool
    """Whether devboxes may use MCP servers through the gateway."""
    allow_runloop_mirrors: bool
    """Whether devboxes may use the mirrors of package registries that Runloop keeps."""
    allowed_cidrs: list[AllowedCidr]
    """Ranges of addresses that devboxes may connect to."""
    allowed_hostnames: list[str]
    """Hosts that devboxes may connect to; `*.example.com` stands for all hosts below."""


class PortRule(Model):
    """A port, or a range of ports."""

    port: int
    """The port, or the first of the range."""
    end_port: int | None = None
    """The last port of the range."""
    protocol: Protocol | None = None
    """The protocol; both if empty."""
