"""Calls of `client.benchmark_runs`."""

from runloop_api_client import Runloop

with Runloop() as client:
    # List the runs of benchmarks.
    print(client.benchmark_runs.list())

    # Get a run of a benchmark.
    print(client.benchmark_runs.retrieve("id"))
