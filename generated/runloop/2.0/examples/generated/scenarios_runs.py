"""Calls of `client.scenarios.runs`."""

from runloop_api_client import Runloop

with Runloop() as client:
    # List the runs of scenarios.
    print(client.scenarios.runs.list())

    # Get a run of a scenario with its state and score.
    print(client.scenarios.runs.retrieve("id"))
