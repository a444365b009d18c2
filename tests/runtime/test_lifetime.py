"""What clients leave behind: nothing; on real sockets."""

from __future__ import annotations

import asyncio
import gc
import os
import subprocess
import sys
import textwrap
import threading
import time
from pathlib import Path
from typing import Any

import pytest
from runtime.call import Call
from runtime.client import AsyncClient, SyncClient, ThreadedClient
from runtime.errors import ClientClosedError
from runtime_server import Server, respond, silence
from runtime_support import get
from stream_support import DOWNLOAD, to

OK = respond(b"1")


def open_sockets() -> int:
    """The sockets of this process."""
    links = []
    for name in os.listdir("/proc/self/fd"):
        try:
            links.append(os.readlink(f"/proc/self/fd/{name}"))
        except OSError:
            continue
    return sum(link.startswith("socket:") for link in links)


needs_proc = pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="needs /proc")


def settle(wanted: int) -> int:
    """The sockets, once the server's side has noticed what was closed."""
    for _ in range(100):
        gc.collect()
        if open_sockets() <= wanted:
            break
        time.sleep(0.02)
    return open_sockets()


@needs_proc
def test_closing_leaves_no_socket_and_no_thread() -> None:
    """After calls, futures and a stream that was read in part."""
    threads = threading.active_count()
    with Server(OK) as server:
        before = open_sockets()
        with SyncClient(to(server)) as api:
            api.send(get())
            assert api.submit(get()).result() == 1
            with api.stream(Call(DOWNLOAD)):
                pass
        with ThreadedClient(to(server)) as threaded:
            assert [threaded.send(get()).result() for _ in range(8)] == [1] * 8
        for connection in server._open:
            connection.close()
        assert settle(before) == before
    time.sleep(0.05)
    assert threading.active_count() <= threads + 1  # the server's own


@needs_proc
def test_an_async_client_leaves_nothing_in_its_loop() -> None:
    """Neither sockets nor tasks, whether it was closed or forgotten, in several loops in turn."""

    async def use(client: AsyncClient, *, close: bool) -> set[asyncio.Task[Any]]:
        assert await asyncio.gather(*[client.send(get()) for _ in range(4)]) == [1] * 4
        if close:
            await client.aclose()
        return asyncio.all_tasks() - {asyncio.current_task()}

    with Server(OK) as server:
        before = open_sockets()
        api = AsyncClient(to(server))
        for close in (False, False, True):
            assert asyncio.run(use(api, close=close)) == set()
            for connection in server._open:
                connection.close()
            # Nothing is left to the collector: a forgotten loop has closed its connections.
            assert settle(before) == before
        assert all(state._engine is None for state in api._lifetime._loops.values())
        with pytest.raises(ClientClosedError):
            asyncio.run(use(api, close=True))


@needs_proc
def test_a_cancelled_task_closes_what_it_had_open() -> None:
    """While it waits for an answer, and in the middle of a stream."""

    async def main(server: Server, before: int) -> int:
        async with AsyncClient(to(server)) as api:

            async def follow() -> None:
                async with api.stream(Call(DOWNLOAD)) as stream:
                    async for _ in stream.iter_bytes():
                        pass

            for work in (api.send(get()), follow()):
                task = asyncio.ensure_future(work)
                await asyncio.sleep(0.1)
                task.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await task
            for connection in server._open:
                connection.close()
            await asyncio.sleep(0.05)
            return open_sockets() - before

    def begin(connection: Any) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1\r\nx\r\n")
        silence(1)(connection)

    with Server(silence(1), begin) as server:
        before = open_sockets()
        # Of this process, the event loop itself has a pair of sockets.
        assert asyncio.run(main(server, before)) <= 2


INTERRUPTED = """
    import os, signal, sys, threading, time
    sys.path.insert(0, {templates!r})
    from runtime.call import Call, Operation
    from runtime.client import SyncClient, ThreadedClient
    from runtime.configuration import BaseConfiguration

    api = {kind}(BaseConfiguration(base_url={url!r}))
    threading.Timer(0.4, os.kill, (os.getpid(), signal.SIGINT)).start()
    started = time.monotonic()
    try:
        with api:
            {use}
    except KeyboardInterrupt:
        print(f"{{time.monotonic() - started:.3f}}")
"""


@pytest.mark.parametrize(
    "use",
    [
        "api.send(Call(Operation('get', 'GET', '/')))",
        "with api.stream(Call(Operation('get', 'GET', '/'))): pass",
    ],
)
def test_an_interrupt_ends_a_call_at_once(use: str) -> None:
    """Ctrl-C does not wait for the server."""
    templates = str(Path(__file__).resolve().parents[2] / "templates")
    with Server(silence(5)) as server:
        program = textwrap.dedent(
            INTERRUPTED.format(templates=templates, kind="SyncClient", url=server.url, use=use)
        )
        done = subprocess.run(
            [sys.executable, "-c", program], capture_output=True, text=True, timeout=10, check=True
        )
    assert 0.3 < float(done.stdout) < 1.5


def test_leaving_a_threaded_client_by_an_interrupt_gives_up_what_waits() -> None:
    """Calls that have not begun are cancelled; the futures say so."""
    with Server(silence(0.3)) as server:
        api = ThreadedClient(to(server, pool_maxsize=1, retry_enabled=False))
        futures = [api.send(get()) for _ in range(20)]
        started = time.monotonic()
        with pytest.raises(KeyboardInterrupt), api:
            raise KeyboardInterrupt
        assert time.monotonic() - started < 0.3
        assert sum(future.cancelled() for future in futures) >= 18
        with pytest.raises(ClientClosedError):
            raise api.send(get()).exception() or AssertionError


def test_leaving_a_threaded_client_otherwise_waits() -> None:
    """Also when the program raised an error."""
    with Server(OK) as server:
        api = ThreadedClient(to(server, pool_maxsize=1))
        futures = [api.send(get()) for _ in range(5)]
        with pytest.raises(LookupError), api:
            raise LookupError
        assert [future.result() for future in futures] == [1] * 5


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_a_child_has_connections_and_threads_of_its_own() -> None:
    """It sends on new ones, and the parent's still work."""
    with Server(OK) as server:
        with ThreadedClient(to(server)) as api:
            assert api.send(get()).result() == 1
            connections = server.connections
            child = os.fork()
            if child == 0:
                good = api.send(get()).result(timeout=5) == 1
                api.close()
                os._exit(0 if good else 1)
            assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
            assert server.connections == connections + 1
            assert api.send(get()).result() == 1
        assert server.connections == connections + 1


def test_a_child_closes_nothing_of_the_parent() -> None:
    """What it never used is not its own."""
    if not hasattr(os, "fork"):
        pytest.skip("needs fork")
    with Server(OK) as server, SyncClient(to(server)) as api:
        api.send(get())
        child = os.fork()
        if child == 0:
            api.close()
            os._exit(0)
        os.waitpid(child, 0)
        assert api.send(get()) == 1
        assert server.connections == 1
