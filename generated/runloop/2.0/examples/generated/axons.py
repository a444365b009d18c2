"""Calls of `client.axons`."""

from runloop_api_client import Runloop

with Runloop() as client:
    # List your axons.
    print(client.axons.list())

    # Create an axon.
    client.axons.create()
