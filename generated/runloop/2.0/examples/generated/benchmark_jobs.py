"""Calls of `client.benchmark_jobs`."""

from runloop_api_client import Runloop

with Runloop() as client:
    # List your benchmark jobs.
    print(client.benchmark_jobs.list())

    # Start a job that runs agents against a benchmark or against scenarios.
    client.benchmark_jobs.create()
