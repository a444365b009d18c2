"""Calls of `client.axons.events`."""

from runloop_api_client import Runloop

with Runloop() as client:
    # List the events of an axon.
    print(client.axons.events.list("id"))
