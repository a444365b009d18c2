"""Calls of `client.agents`."""

from runloop_api_client import Runloop

with Runloop() as client:
    # List your agents.
    print(client.agents.list())

    # Register an agent.
    client.agents.create(name="name")
