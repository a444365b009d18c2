"""Answers that are read piece by piece, in bounded memory.

`total_timeout` ends with the headers; from then on the read timeout bounds every wait. Leaving
the `with` statement closes the connection, wherever reading stopped.
"""

from __future__ import annotations

from codecs import getincrementaldecoder, lookup
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Iterator
from contextlib import aclosing
from typing import TYPE_CHECKING, Any, Final, Self

from .bodies import essence
from .errors import CallError, DecodeError, SdkError, TransportError
from .events import Event, EventReader, Lines
from .flow import Sleep
from .journey import Journey
from .messages import Headers
from .redact import body_text

if TYPE_CHECKING:
    from .call import Call
    from .core import Core
    from .flow import Flow
    from .messages import Response

    Resume = Callable[[Event | None], Call[Any]]
    Pipe = Callable[[bytes, bool], list[Any]]

LONGEST_RECONNECT_WAIT: Final = 60.0


class _Base:
    """What both kinds of streams do without I/O.

    Attributes:
        status: The status code.
        headers: The headers of the answer.
    """

    status: int = 0
    headers: Headers = Headers()

    def __init__(self, core: Core, call: Call[Any]) -> None:
        self._core = core
        self._call = call
        self._body: Any = None
        self._unread: Any = None

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._call.operation.name}: {self.status or 'not open'}>"

    def _use(self, response: Response) -> None:
        self.status, self.headers = response.status, response.headers
        self._body = response.stream
        self._unread = response.content if response.stream is None else response.stream

    def _take(self) -> Any:
        """The body; it can be taken once."""
        body, self._unread = self._unread, None
        if body is None:
            raise SdkError(f"{self._call.operation.name}: the stream is not open, or was read")
        return body

    def _told(self, error: CallError) -> CallError:
        return Journey(self._call.operation.name, self._core.clock, self._core.limits).told(error)

    def _texts(self) -> Pipe:
        """Bytes to text, in the charset that the answer names, else UTF-8."""
        _, _, named = self.headers.get("content-type", "").lower().partition("charset=")
        try:
            charset = lookup(named.partition(";")[0].strip(" \"'") or "utf-8").name
        except LookupError:
            charset = "utf-8"
        decode = getincrementaldecoder(charset)("replace").decode
        return lambda chunk, is_last: list(filter(None, [decode(chunk, is_last)]))

    def _lines(self) -> Pipe:
        texts, lines = self._texts(), Lines()

        def pipe(chunk: bytes, is_last: bool) -> list[str]:
            found = [line for text in texts(chunk, is_last) for line in lines.feed(text)]
            return [*found, *lines.rest()] if is_last else found

        return pipe

    def _values(self) -> Pipe:
        lines = self._lines()
        return lambda chunk, last: [self._json(s) for s in lines(chunk, last) if s.strip()]

    def _json(self, line: str) -> Any:
        import json

        try:
            return json.loads(line)
        except ValueError as problem:
            name, shown = self._call.operation.name, body_text(line)
            raise DecodeError(f"{name}: a line is not valid JSON; got: {shown}") from problem

    def _check_events(self) -> bool:
        """Whether events may come; 204 is a server's way to say that there will be no more."""
        came = essence(self.headers.get("content-type", ""))
        if self.status != 204 and came != "text/event-stream":
            raise DecodeError(
                f"{self._call.operation.name}: expected text/event-stream, got {came or 'no type'}"
            )
        return self.status != 204


class _Reconnection:
    """When, how often, and from where a broken stream of events goes on."""

    def __init__(self, core: Core, call: Call[Any], reconnects: int, resume: Resume | None) -> None:
        self.reader = EventReader()
        self._core = core
        self._call = call
        self._most = reconnects
        self._resume = resume
        self._used = 0
        self._last: Event | None = None
        self.is_connected = False

    def events(self, chunk: bytes) -> Iterator[Event]:
        """The events that a chunk completes."""
        for event in self.reader.feed(chunk):
            self._last = event
            yield event

    def after(self, error: TransportError) -> Flow[Response]:
        """The flow that connects again; the error is raised where that would lose or repeat."""
        if self._used >= self._most or not self._knows_where():
            raise error
        self._used += 1
        policy, reader = self._core.policy, self.reader
        wait = policy.backoff(self._used, self._core.clock.chance())
        reader.restart()
        return self._again(min(LONGEST_RECONNECT_WAIT, max(wait, reader.retry or 0.0)))

    def _knows_where(self) -> bool:
        if self._resume is not None:
            return True
        position = self.reader.last_id
        is_sendable = position.isascii() and position.isprintable()
        place_is_known = is_sendable if position else self._last is None
        return place_is_known and self._call.operation.idempotent

    def _again(self, wait: float) -> Flow[Response]:
        yield Sleep(wait)
        call, core = self._call, self._core
        if self._resume is not None:
            call = self._resume(self._last)
        elif self.reader.last_id:
            core = core.with_options({"headers": {"last-event-id": self.reader.last_id}})
        return (yield from core.exchange(call, stream=True))


class Streamed(_Base):
    """An answer that is read piece by piece, once; use it in a `with` statement."""

    def __init__(
        self, core: Core, call: Call[Any], run: Callable[[Flow[Response]], Response]
    ) -> None:
        super().__init__(core, call)
        self._run = run

    def __enter__(self) -> Self:
        self._use(self._run(self._core.exchange(self._call, stream=True)))
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Give up what is not read."""
        body, self._body, self._unread = self._body, None, None
        if body is not None:
            body.close()

    def iter_bytes(self) -> Iterator[bytes]:
        """The decompressed body in chunks as they come."""
        body = self._take()
        try:
            if isinstance(body, bytes):
                yield body
            else:
                yield from body
        except CallError as error:
            raise self._told(error) from error.__cause__

    def iter_text(self) -> Iterator[str]:
        """The body as text, in chunks as they come."""
        return self._through(self._texts())

    def iter_lines(self) -> Iterator[str]:
        """The lines of the text, without their ends."""
        return self._through(self._lines())

    def iter_json(self) -> Iterator[Any]:
        """The values of a text with one JSON value in each line; empty lines are skipped."""
        return self._through(self._values())

    def _through(self, pipe: Pipe) -> Iterator[Any]:
        for chunk in self.iter_bytes():
            yield from pipe(chunk, False)
        yield from pipe(b"", True)

    def save(self, target: Any) -> int:
        """Write the body to a file; returns the number of bytes.

        Args:
            target: A path, at which a file appears when it is complete; or an open binary file.
        """
        with _Target(target) as file:
            return sum(file.write(chunk) or len(chunk) for chunk in self.iter_bytes())

    def events(self, *, reconnects: int = 10, resume: Resume | None = None) -> Iterator[Event]:
        """Server-sent events; a broken connection is made again, an ended one is the end.

        Args:
            reconnects: How often, at most.
            resume: Gives the call that goes on after an event (None: after nothing). Without it
                the last id is sent as Last-Event-ID; where the server gives no ids, a break
                after the first event is an error, because events would be lost or repeated.
        """
        return self.follow(_Reconnection(self._core, self._call, reconnects, resume))

    def follow(self, again: _Reconnection) -> Iterator[Any]:
        """What `again` makes of the events, over as many connections as it allows."""
        flow: Flow[Response] | None = None
        while True:
            try:
                again.is_connected = flow is None
                if flow is not None:
                    self._use(self._run(flow))
                    again.is_connected = True
                if self._check_events():
                    for chunk in self.iter_bytes():
                        yield from again.events(chunk)
                return
            except TransportError as error:
                self.close()
                flow = again.after(error)


class AsyncStreamed(_Base):
    """An answer that is read piece by piece, once; use it in an `async with` statement."""

    def __init__(
        self, core: Core, call: Call[Any], run: Callable[[Flow[Response]], Awaitable[Response]]
    ) -> None:
        super().__init__(core, call)
        self._run = run

    async def __aenter__(self) -> Self:
        self._use(await self._run(self._core.exchange(self._call, stream=True)))
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Give up what is not read."""
        body, self._body, self._unread = self._body, None, None
        if body is not None:
            await body.aclose()

    async def iter_bytes(self) -> AsyncGenerator[bytes, None]:
        """The decompressed body in chunks as they come."""
        body = self._take()
        try:
            if isinstance(body, bytes):
                yield body
            else:
                async for chunk in body:
                    yield chunk
        except CallError as error:
            raise self._told(error) from error.__cause__

    def iter_text(self) -> AsyncIterator[str]:
        """The body as text, in chunks as they come."""
        return self._through(self._texts())

    def iter_lines(self) -> AsyncIterator[str]:
        """The lines of the text, without their ends."""
        return self._through(self._lines())

    def iter_json(self) -> AsyncIterator[Any]:
        """The values of a text with one JSON value in each line; empty lines are skipped."""
        return self._through(self._values())

    async def _through(self, pipe: Pipe) -> AsyncIterator[Any]:
        async for chunk in self.iter_bytes():
            for item in pipe(chunk, False):
                yield item
        for item in pipe(b"", True):
            yield item

    async def save(self, target: Any) -> int:
        """Write the body to a file, in a thread; returns the number of bytes.

        Args:
            target: A path, at which a file appears when it is complete; or an open binary file.
        """
        from asyncio import to_thread

        size = 0
        with _Target(target) as file:
            async for chunk in self.iter_bytes():
                await to_thread(file.write, chunk)
                size += len(chunk)
        return size

    def events(self, *, reconnects: int = 10, resume: Resume | None = None) -> AsyncIterator[Event]:
        """Server-sent events, as `Streamed.events` gives them."""
        return self.follow(_Reconnection(self._core, self._call, reconnects, resume))

    async def follow(self, again: _Reconnection) -> AsyncIterator[Any]:
        """What `again` makes of the events, over as many connections as it allows."""
        flow: Flow[Response] | None = None
        while True:
            try:
                again.is_connected = flow is None
                if flow is not None:
                    self._use(await self._run(flow))
                    again.is_connected = True
                if self._check_events():
                    # Left to the event loop, it might close the next connection instead of its own.
                    async with aclosing(self.iter_bytes()) as chunks:
                        async for chunk in chunks:
                            for event in again.events(chunk):
                                yield event
                return
            except TransportError as error:
                await self.aclose()
                flow = again.after(error)


class _Target:
    """The file to write to; one at a path gets its name when all was written."""

    def __init__(self, target: Any) -> None:
        self._target = target
        self._part = ""
        self._file: Any = target

    def __enter__(self) -> Any:
        if not hasattr(self._target, "write"):
            import os

            self._part = f"{os.fspath(self._target)}.{os.urandom(4).hex()}.part"
            self._file = open(self._part, "xb")
        return self._file

    def __exit__(self, kind: object, *_: object) -> None:
        if self._part:
            import os

            self._file.close()
            if kind is None:
                os.replace(self._part, self._target)
            else:
                os.unlink(self._part)
