"""Programs that use the runtime in a process of their own, which has loaded nothing yet."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from pathlib import Path

_HERE = Path(__file__).resolve().parent
_BEGIN = """
    import asyncio, os, sys, threading
    from runtime.client import AsyncClient, SyncClient, ThreadedClient
    from runtime_server import Server, respond, silence
    from runtime_support import get
    from stream_support import to

    OK = respond(b"1")

    def in_thread(function, *arguments, **more):
        seen = []
        work = lambda: seen.append(function(*arguments, **more))
        thread = threading.Thread(target=work)
        thread.start()
        thread.join()
        return seen[0]

    def threaded(server, **more):
        with ThreadedClient(to(server, pool_maxsize=4, **more)) as api:
            return {each.result() for each in [api.send(get()) for _ in range(8)]}

    def sync(server, **more):
        with SyncClient(to(server, **more)) as api:
            return {api.send(get())}

    def tasks(server, **more):
        async def main():
            async with AsyncClient(to(server, **more)) as api:
                return {await api.send(get())}
        return asyncio.run(main())
"""


def python(program: str) -> subprocess.CompletedProcess[str]:
    """What becomes of a program in a process of its own, which has loaded nothing yet."""
    text = textwrap.dedent(_BEGIN) + textwrap.dedent(program)
    path = os.pathsep.join((str(_HERE.parent.parent / "templates"), str(_HERE)))
    return subprocess.run(
        [sys.executable, "-W", "ignore", "-c", text],
        env={**os.environ, "PYTHONPATH": path},
        capture_output=True,
        text=True,
        timeout=60,
    )
