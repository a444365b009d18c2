"""Calls of `client.pty`."""

from runloop_api_client import Runloop

with Runloop() as client:
    # Resize a terminal, send a signal to it, or close it.
    client.pty.control("session-name")

    # Open a terminal, or attach to one that is open.
    print(client.pty.connect("session-name"))
