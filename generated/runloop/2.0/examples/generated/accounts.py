"""Calls of `client.accounts`."""

from runloop_api_client import Runloop

with Runloop() as client:
    # Get the account that the API key belongs to.
    print(client.accounts.me())
