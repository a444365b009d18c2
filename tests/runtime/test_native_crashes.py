"""The fast engine's library does not crash processes: when threads end, nor when they do."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

pytest.importorskip("pyreqwest")
_HERE = Path(__file__).resolve().parent
_TIMES = 10
_BEGIN = """
    import asyncio, os, sys, threading
    from runtime.client import AsyncClient, SyncClient, ThreadedClient
    from runtime_server import Server, respond
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


@pytest.mark.parametrize("first", ["threaded", "sync", "tasks"])
def test_clients_in_threads_that_end_follow_each_other(first: str) -> None:
    """Whichever kind loads the library, in whichever thread, later ones can use it."""
    ended = python(f"""
        with Server(OK) as server:
            assert in_thread({first}, server) == {{1}}
            for _ in range({_TIMES}):
                for kind in (threaded, sync, tasks):
                    assert in_thread(kind, server, http_engine="pyreqwest") == {{1}}
            assert threaded(server) == sync(server) == tasks(server) == {{1}}
    """)
    assert (ended.returncode, ended.stderr) == (0, "")


def test_the_main_thread_needs_no_other_one() -> None:
    """It lasts by itself."""
    ended = python("""
        with Server(OK) as server:
            sync(server)
            assert in_thread(threaded, server) == {1}
        assert "pyreqwest" in sys.modules
        from runtime.engines import loading
        assert loading._process is None
    """)
    assert (ended.returncode, ended.stderr) == (0, "")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_child_without_that_thread_uses_another_engine() -> None:
    """The library would crash it; where it is asked for by name, that is an error."""
    ended = python(f"""
        from runtime.errors import ConfigurationError
        with Server(OK) as server:
            assert in_thread(threaded, server) == {{1}}
            child = os.fork()
            if child == 0:
                good = all(in_thread(threaded, server) == {{1}} for _ in range({_TIMES}))
                try:
                    sync(server, http_engine="pyreqwest")
                except ConfigurationError as error:
                    good = good and "a fork has left its threads behind" in str(error)
                os._exit(0 if good else 1)
            assert os.waitpid(child, 0)[1] == 0
    """)
    assert (ended.returncode, ended.stderr) == (0, "")


def test_a_program_may_end_right_after_its_last_call() -> None:
    """The library's thread, which has just given the answer to a task, does not abort it."""
    program = """
        with Server(OK) as server:
            tasks(server, http_engine="pyreqwest")
    """
    codes = [python(program).returncode for _ in range(_TIMES)]
    assert codes == [0] * _TIMES
