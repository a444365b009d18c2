"""Calls of `client.restricted_keys`."""

from runloop_api_client import Runloop

with Runloop() as client:
    # Create an API key with chosen rights.
    print(client.restricted_keys.create())
