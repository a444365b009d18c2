"""Calls of `client.devboxes`."""

from runloop_api_client import Runloop

with Runloop() as client:
    # List your devboxes.
    print(client.devboxes.list())

    # Create a devbox.
    client.devboxes.create()
