"""Calls of `client.blueprints`."""

from runloop_api_client import Runloop

with Runloop() as client:
    # List your blueprints.
    print(client.blueprints.list())

    # Start to build a blueprint.
    client.blueprints.create(name="name")
