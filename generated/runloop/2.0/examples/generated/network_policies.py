"""Calls of `client.network_policies`."""

from runloop_api_client import Runloop

with Runloop() as client:
    # List your network policies.
    print(client.network_policies.list())

    # Create a network policy.
    client.network_policies.create(name="name")
