"""Calls of `client.scenarios.scorers`."""

from runloop_api_client import Runloop

with Runloop() as client:
    # List your scorers.
    print(client.scenarios.scorers.list())

    # Create a scorer of your own.
    client.scenarios.scorers.create(bash_script="bash-script", type="type")
