"""Signals while the fast engine's native code waits: handled at once, and nothing is left behind."""

from __future__ import annotations

import os

import pytest
from programs import python

pytest.importorskip("pyreqwest")
pytestmark = pytest.mark.skipif(os.name != "posix", reason="sends signals to itself")

_BEGIN = """
    import signal, socket, time
    signal.signal(signal.SIGINT, signal.default_int_handler)
    FAST = {"http_engine": "pyreqwest", "retry_enabled": False}

    def soon(number, seconds=0.3):
        threading.Timer(seconds, os.kill, (os.getpid(), number)).start()
"""


@pytest.mark.parametrize(
    ("handler", "error"),
    [("lambda *_: seen.append(time.monotonic())", None), ("lambda *_: sys.exit(3)", "SystemExit")],
)
def test_signals_that_the_program_handles_are_handled_during_a_call(
    handler: str, error: str | None
) -> None:
    """One that raises ends the call; another does not disturb it."""
    ended = python(_BEGIN + f"""
    seen, error = [], {error!r}
    signal.signal(signal.SIGTERM, {handler})
    with Server(lambda connection: (time.sleep(1), OK(connection))) as server:
        with SyncClient(to(server, **FAST)) as api:
            started = time.monotonic()
            soon(signal.SIGTERM)
            try:
                assert api.send(get()) == 1 and error is None
            except SystemExit:
                assert error == "SystemExit"
                seen.append(time.monotonic())
    assert 0.2 < seen[0] - started < 0.8, seen
    """)
    assert (ended.returncode, ended.stderr) == (0, "")


def test_a_program_that_reads_the_bytes_of_signals_keeps_them() -> None:
    """Its socket stays the one that is told."""
    ended = python(_BEGIN + """
    told, teller = socket.socketpair()
    teller.setblocking(False)
    signal.set_wakeup_fd(teller.fileno())
    with Server(silence(5)) as server, SyncClient(to(server, **FAST)) as api:
        started = time.monotonic()
        soon(signal.SIGINT)
        try:
            api.send(get())
        except KeyboardInterrupt:
            assert time.monotonic() - started < 2
    assert told.recv(1) == bytes([signal.SIGINT])
    assert signal.set_wakeup_fd(-1) == teller.fileno()
    """)
    assert (ended.returncode, ended.stderr) == (0, "")


@pytest.mark.skipif(not os.path.isdir("/proc/self/fd"), reason="counts the open files in /proc")
def test_no_thread_is_left_when_the_client_is_closed() -> None:
    """Nor a file: the second and the third client leave what the first one left."""
    ended = python(_BEGIN + """
    with Server(OK) as server:
        opened = []
        for _ in range(3):
            with SyncClient(to(server, **FAST)) as api:
                api.send(get())
            time.sleep(0.3)
            of_client = len(os.listdir("/proc/self/fd")) - server.connections
            opened.append((of_client, len(os.listdir("/proc/self/task"))))
        assert opened[2] == opened[1], opened
    """)
    assert (ended.returncode, ended.stderr) == (0, "")
