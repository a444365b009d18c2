"""Calls of `client.secrets`."""

from runloop_api_client import Runloop

with Runloop() as client:
    # List your secrets without their values.
    print(client.secrets.list())

    # Store a secret.
    client.secrets.create(name="name", value="value")
