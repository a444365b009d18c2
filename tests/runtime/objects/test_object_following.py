"""Followed output on real sockets: complete, in order, reported, and with nothing left behind."""

from __future__ import annotations

import asyncio
import json
import logging
import signal
import socket
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from object_support import Chunk, Mode, both, output, threads
from runtime.objects.following import CallbackError
from runtime_server import Server, silence
from stream_support import chunked

HELD = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n"


def event(text: str, offset: int) -> bytes:
    """One piece of output."""
    return f"data: {json.dumps({'output': text, 'offset': offset})}\n\n".encode()


def events(*texts: str) -> list[bytes]:
    """Pieces of output, one after the other."""
    offsets = [sum(len(text.encode()) for text in texts[:n]) for n in range(len(texts))]
    return [event(text, offset) for text, offset in zip(texts, offsets, strict=True)]


def open_ended(*pieces: bytes) -> Callable[[socket.socket], None]:
    """A stream that says something and then nothing more, for as long as someone listens."""

    def script(connection: socket.socket) -> None:
        connection.sendall(HELD + b"".join(b"%x\r\n%s\r\n" % (len(p), p) for p in pieces))
        connection.recv(1)

    return script


@pytest.fixture(autouse=True)
def chunks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Items as models, not as mappings."""
    from runtime.rest.streams import Items

    decoded = Items._decoded

    def model(self: Items, event: Any) -> Any:
        item = decoded(self, event)
        return None if item is None else Chunk(**item)

    monkeypatch.setattr(Items, "_decoded", model)


@pytest.fixture(autouse=True)
def fast(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pauses between attempts are short."""
    monkeypatch.setattr("runtime.retry.RetryPolicy.backoff", lambda *_: 0.01)


@both
async def test_every_line_is_delivered_before_the_join_ends(mode: Mode, each_engine: str) -> None:
    """Also to callbacks that are slower than the stream."""
    with Server(chunked(*events("a", "b\nc", "\n\nd"))) as server:
        lines: list[str] = []

        def slow(line: str) -> None:
            time.sleep(0.02)
            lines.append(line)

        following = mode.following(mode.client(server))
        following.follow(output(), [slow], name="out")
        assert await mode.of(following.join())
        assert lines == ["ab\n", "c\n", "\n", "d"]
        following.check()


@both
async def test_a_broken_stream_loses_and_repeats_nothing(mode: Mode, each_engine: str) -> None:
    """In the middle of a line, of a character's event, and before the first one."""
    first, second, third = events("höl", "lo\nwe", "lt\n")
    scripts = [
        chunked(end=False),
        chunked(first, second[:9], end=False),
        chunked(first, second, end=False),  # a server that begins again with what was had
        chunked(third),
    ]
    with Server(*scripts) as server:
        lines: list[str] = []
        following = mode.following(mode.client(server))
        following.follow(output(), [lines.append], name="out")
        await mode.of(following.join())
        assert lines == ["höllo\n", "welt\n"]
        starts = [request.split()[1] for request in server.requests]
        assert [b"offset" in each for each in starts] == [False, False, True, True]
        assert starts[2:] == [b"/output/1?offset=4", b"/output/1?offset=9"]


@both
async def test_what_a_callback_raises_is_logged_and_told_at_the_end(
    mode: Mode, caplog: pytest.LogCaptureFixture
) -> None:
    """The stream goes on, for this callback and for others."""
    with Server(chunked(*events("a\nb\n"))) as server, caplog.at_level(logging.ERROR):
        lines: list[str] = []

        def broken(line: str) -> None:
            raise LookupError(line.strip())

        following = mode.following(mode.client(server))
        following.follow(output(), [broken, lines.append], name="out")
        await mode.of(following.join())
        with pytest.raises(CallbackError, match=r"LookupError\('a'\), and 1 more") as caught:
            following.check("the result")
    assert (lines, caught.value.result) == (["a\n", "b\n"], "the result")
    assert [str(each) for each in caught.value.exceptions] == ["a", "b"]
    assert caught.value.__cause__ is caught.value.exceptions[0]
    assert len(caplog.records) == 2


@both
async def test_a_stream_that_breaks_for_good_is_told_as_well(
    mode: Mode, caplog: pytest.LogCaptureFixture
) -> None:
    """What had come is delivered, the beginning of a line too."""
    failure = b'event: error\ndata: {"code": 500, "message": "no disk"}\n\n'
    with Server(chunked(*events("a\nhal"), failure)) as server, caplog.at_level(logging.ERROR):
        lines: list[str] = []
        following = mode.following(mode.client(server))
        following.follow(output(), [lines.append], name="out")
        await mode.of(following.join())
        assert lines == ["a\n", "hal"]
        with pytest.raises(CallbackError, match="no disk"):
            following.check()


@both
async def test_callbacks_of_two_streams_do_not_run_at_the_same_time(mode: Mode) -> None:
    """They need no locks of their own."""
    with Server(chunked(*events(*["x\n"] * 20))) as server:
        running: list[int] = []
        most: list[int] = []

        def callback(line: str) -> None:
            running.append(1)
            most.append(len(running))
            time.sleep(0.001)
            running.pop()

        following = mode.following(mode.client(server))
        for number in "12":
            following.follow(output(number), [callback], name=number)
        await mode.of(following.join())
        assert most == [1] * 40


def test_async_callbacks_are_awaited_one_after_the_other() -> None:
    """And what they raise is told."""

    async def main() -> list[str]:
        lines: list[str] = []

        async def callback(line: str) -> None:
            lines.append("begin")
            await asyncio.sleep(0.001)
            lines.append("end")
            if line == "bad\n":
                raise LookupError(line)

        mode = Mode(True)
        async with mode.following(mode.client(server)) as following:
            for number in "12":
                following.follow(output(number), [callback], name=number)
            await following.join()
            with pytest.raises(CallbackError):
                following.check()
        await mode.close()
        return lines

    with Server(chunked(*events("a\n", "bad\n"))) as server:
        assert asyncio.run(main()) == ["begin", "end"] * 4


def test_async_callbacks_need_the_asynchronous_client() -> None:
    """Said before anything is sent, or at the call where it cannot be known before."""

    async def callback(line: str) -> None: ...

    following = Mode(False).following
    with pytest.raises(TypeError, match="asynchronous client"):
        following.check_callback(callback)
    with pytest.raises(TypeError, match="must be a function, not str"):
        following.check_callback("print")
    with Server(chunked(*events("a\n"))) as server:
        client = Mode(False).client(server)
        with client, following(client) as one:
            one.follow(output(), [lambda line: callback(line)], name="out")
            one.join()
            assert [type(error) for error in one.exceptions] == [TypeError]


@both
async def test_leaving_the_block_ends_a_reader_that_waits(mode: Mode, each_engine: str) -> None:
    """At once, also when an error leaves it; no callback is called any more."""
    with Server(open_ended(*events("a\n"))) as server:
        lines: list[str] = []
        following = mode.following(mode.client(server))
        following.follow(output(), [lines.append], name="out")
        await mode.until(lambda: lines == ["a\n"])
        assert not await mode.of(following.join(0.05))
        begun = time.monotonic()
        await mode.of(following.close())
        assert time.monotonic() - begun < 1
        assert following.exceptions == []


@both
async def test_a_reader_that_waits_for_its_answer_is_ended(mode: Mode, each_engine: str) -> None:
    """Before the headers, too."""
    with Server(silence(5)) as server:
        following = mode.following(mode.client(server))
        following.follow(output(), [print], name="out")
        await mode.until(lambda: len(server.requests) == 1)
        begun = time.monotonic()
        await mode.of(following.close())
        assert time.monotonic() - begun < 1


@both
async def test_a_reader_that_pauses_is_ended(mode: Mode, monkeypatch: pytest.MonkeyPatch) -> None:
    """It sends nothing more."""
    monkeypatch.setattr("runtime.retry.RetryPolicy.backoff", lambda *_: 30.0)
    with Server(chunked(end=False)) as server:
        following = mode.following(mode.client(server))
        following.follow(output(), [print], name="out")
        await mode.until(lambda: len(server.requests) == 1)
        await mode.pause(0.05)
        begun = time.monotonic()
        await mode.of(following.close())
        assert (time.monotonic() - begun < 1, len(server.requests)) == (True, 1)


@both
async def test_closing_the_client_ends_its_readers(mode: Mode, each_engine: str) -> None:
    """Those that no one holds any more as well."""
    with Server(open_ended(*events("a\n"))) as server:
        lines: list[str] = []
        client = mode.client(server)
        mode.following(client).follow(output(), [lines.append], name="out")
        await mode.until(lambda: lines == ["a\n"])
        begun = time.monotonic()
        await mode.of(client.close())
        assert time.monotonic() - begun < 1


@both
async def test_a_callback_does_not_wait_for_itself(mode: Mode) -> None:
    """It can stop what calls it, and close the client."""
    with Server(open_ended(*events("a\n", "b\n"))) as server:
        lines: list[str] = []
        following = mode.following(mode.client(server))

        def callback(line: str) -> None:
            lines.append(line)
            following.stop()
            if not mode.is_async:
                assert not following.join()

        following.follow(output(), [callback], name="out")
        await mode.until(lambda: lines == ["a\n"])
        await mode.of(following.close())
        assert lines[0] == "a\n"


@pytest.fixture
def interrupts() -> Iterator[None]:
    """Python's own handler of SIGINT, which programs started in the background do not get."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("interrupts")
def test_an_interrupt_of_the_main_thread_leaves_nothing() -> None:
    """Ctrl-C while it waits for the end of a stream."""
    with Server(open_ended(*events("a\n"))) as server:
        mode = Mode(False)
        client = mode.client(server)
        before = threads()
        begun = time.monotonic()

        def interrupt(line: str) -> None:
            signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)

        def work() -> None:
            with mode.following(client) as following:
                following.follow(output(), [interrupt], name="out")
                following.join()

        with pytest.raises(KeyboardInterrupt):
            work()
        assert (threads(), time.monotonic() - begun < 2) == (before, True)
        client.close()


def test_a_cancelled_task_leaves_no_task() -> None:
    """Whoever follows may be cancelled at any time."""

    async def main() -> None:
        mode = Mode(True)
        lines: list[str] = []

        async def work() -> None:
            async with mode.following(mode.client(server)) as following:
                following.follow(output(), [lines.append], name="out")
                await following.join()

        task = asyncio.create_task(work())
        await mode.until(lambda: lines == ["a\n"])
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert asyncio.all_tasks() == {asyncio.current_task()}
        await mode.close()

    with Server(open_ended(*events("a\n"))) as server:
        asyncio.run(main())
