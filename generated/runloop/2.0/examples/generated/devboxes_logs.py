"""Calls of `client.devboxes.logs`."""

from runloop_api_client import Runloop

with Runloop() as client:
    # Get the logs of a devbox.
    print(client.devboxes.logs.list("id"))
