"""The time that a stream may take to open and to go on; how long it may flow has no limit."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any

import pytest
from runtime.call import Call
from runtime.errors import DeadlineExceededError, ReadTimeoutError
from runtime_server import Script, Server, drip, silence
from stream_support import DOWNLOAD, READERS, Read, to

pytestmark = pytest.mark.usefixtures("each_engine")

HEAD = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n"
TOTAL = 0.3
SOON = 2.0
"""Much more than the limits, much less than the servers take."""


def begun(connection: Any) -> None:
    """Send the first byte of a body, and no more for long."""
    connection.sendall(HEAD + b"1")
    silence(SOON * 2)(connection)


@READERS
@pytest.mark.parametrize("elsewhere", [False, True], ids=["main", "thread"])
@pytest.mark.parametrize(
    "script",
    [silence(SOON * 2), drip(HEAD[:-2] + b"x: " + b"y" * 80, 0.05)],
    ids=["silence", "dripping"],
)
def test_a_stream_opens_within_the_total_timeout(
    read: Read, elsewhere: bool, script: Script
) -> None:
    """In whichever thread, also when each wait may be longer, and when a size is set."""
    with Server(script) as server, ThreadPoolExecutor(1) as pool:
        for size in (None, 1000):
            settings = to(server, total_timeout=TOTAL, max_response_bytes=size)
            started = time.monotonic()
            reading = partial(read, settings, Call(DOWNLOAD), "iter_bytes")
            run = pool.submit(reading).result if elsewhere else reading
            with pytest.raises(DeadlineExceededError, match="download"):
                run()
            assert TOTAL * 0.9 < time.monotonic() - started < SOON


@READERS
def test_the_wait_for_a_chunk_is_bounded_without_a_limit_for_waits(read: Read) -> None:
    """One that is as long as the total timeout, which ended with the headers."""
    with Server(begun) as server:
        settings = to(server, total_timeout=TOTAL, timeout=(5, None))
        started = time.monotonic()
        with pytest.raises(ReadTimeoutError):
            read(settings, Call(DOWNLOAD), "iter_bytes")
        assert time.monotonic() - started < SOON


@READERS
def test_an_error_instead_of_a_stream_has_the_total_timeout(read: Read) -> None:
    """It is read whole, as the answer of any call."""
    with Server(drip(b"HTTP/1.1 404 X\r\ncontent-length: 90\r\n\r\n" + b"x" * 90, 0.05)) as server:
        settings = to(server, total_timeout=TOTAL)
        started = time.monotonic()
        with pytest.raises(DeadlineExceededError):
            read(settings, Call(DOWNLOAD), "iter_bytes")
        assert time.monotonic() - started < SOON
