"""Calls of `client.apikeys`."""

from runloop_api_client import Runloop

with Runloop() as client:
    # Create an API key with all rights of the account.
    print(client.apikeys.create())
