"""Calls of `client.benchmarks`."""

from runloop_api_client import Runloop

with Runloop() as client:
    # List your benchmarks.
    print(client.benchmarks.list())

    # Create a benchmark out of scenarios.
    client.benchmarks.create(name="name")
