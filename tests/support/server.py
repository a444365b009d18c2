"""A small HTTP server in a background thread (uvicorn behind a plain ASGI application)."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable
from typing import Any

import uvicorn

_PATIENCE = 5.0


class Server:
    """Serves an ASGI application on a free port of 127.0.0.1 until it is stopped."""

    def __init__(self, application: Callable[..., Any]) -> None:
        # Only sockets that name their protocol get TCP_NODELAY from asyncio; without it, each
        # answer waits for a delayed acknowledgement.
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        self._socket.bind(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        self._uvicorn = uvicorn.Server(
            uvicorn.Config(
                application,
                http="h11",
                ws="none",
                loop="asyncio",
                lifespan="off",
                log_config=None,
                access_log=False,
                server_header=False,
                timeout_graceful_shutdown=1,
            )
        )
        self._thread = threading.Thread(target=self._run, name="control-plane", daemon=True)

    def start(self) -> None:
        """Start serving; returns when requests are accepted.

        Raises:
            RuntimeError: The server did not start.
        """
        self._thread.start()
        deadline = time.monotonic() + _PATIENCE
        while not self._uvicorn.started:
            if not self._thread.is_alive() or time.monotonic() > deadline:
                raise RuntimeError("the control plane did not start")
            time.sleep(0.002)

    def stop(self) -> None:
        """Stop serving and close every connection."""
        self._uvicorn.should_exit = True
        self._thread.join(_PATIENCE)
        self._socket.close()

    def _run(self) -> None:
        self._uvicorn.run(sockets=[self._socket])
