"""Calls of `client.devboxes.executions`."""

from runloop_api_client import Runloop

with Runloop() as client:
    # Kill a command that runs in a devbox.
    client.devboxes.executions.kill("execution-id", "devbox-id")

    # Get a command with its state and its output so far.
    print(client.devboxes.executions.retrieve("execution-id", "devbox-id"))
