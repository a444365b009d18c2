"""Calls of `client.devboxes.disk_snapshots`."""

from runloop_api_client import Runloop

with Runloop() as client:
    # Change the name, the metadata or the message of a snapshot.
    client.devboxes.disk_snapshots.update("id")

    # Get whether a snapshot is complete.
    print(client.devboxes.disk_snapshots.query_status("id"))
