"""Bodies of answers on their way in: decompressed piece by piece, and within their limits."""

from __future__ import annotations

import time
import zlib
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator
from typing import Any, Final

from ..errors import DeadlineExceededError, ProtocolError, ResponseTooLargeError

_PIECE: Final = 1_048_576
_MOST_LAYERS: Final = 5
_GZIP_OR_ZLIB: Final = zlib.MAX_WBITS | 32


class Collector:
    """Gathers a body within its limits of size and time."""

    def __init__(self, max_bytes: int | None, total: float | None) -> None:
        self._max_bytes = max_bytes
        self._total = total
        self._end = None if total is None else time.monotonic() + total
        self._chunks: list[bytes] = []
        self._size = 0

    def add(self, chunk: bytes) -> None:
        """Take one more chunk."""
        self._chunks.append(chunk)
        self._size += len(chunk)
        if self._max_bytes is not None and self._size > self._max_bytes:
            raise ResponseTooLargeError(f"the answer exceeds {self._max_bytes} bytes")
        if self._end is not None and time.monotonic() > self._end:
            raise DeadlineExceededError(f"no complete answer within {self._total:g} s")

    def content(self) -> bytes:
        """All chunks."""
        return self._chunks[0] if len(self._chunks) == 1 else b"".join(self._chunks)


def inflated(chunks: Iterable[bytes], encodings: str) -> Iterator[bytes]:
    """Chunks of a body without its content encodings; unknown ones are left on it."""
    layers = _layers(encodings)
    for chunk in chunks:
        yield from _through(layers, chunk)
    _finish(layers)


async def ainflated(chunks: AsyncIterable[bytes], encodings: str) -> AsyncIterator[bytes]:
    """The same for coroutines."""
    layers = _layers(encodings)
    async for chunk in chunks:
        for piece in _through(layers, chunk):
            yield piece
    _finish(layers)


class _Inflater:
    """Undoes gzip or deflate, in pieces of bounded size; gzip may have several members."""

    def __init__(self) -> None:
        self._inner: Any = None

    def feed(self, data: bytes) -> Iterator[bytes]:
        while data:
            if self._inner is None or self._inner.eof:
                self._inner = self._begin(data)
            try:
                piece = self._inner.decompress(data, _PIECE)
            except zlib.error as problem:
                raise ProtocolError("the body is not compressed as its header says") from problem
            data = self._inner.unconsumed_tail or self._inner.unused_data
            if piece:
                yield piece

    def _begin(self, data: bytes) -> Any:
        # Some servers send "deflate" without the frame of zlib, whose first byte is known.
        framed = data[0] == 0x1F or data[0] & 0x0F == 8
        return zlib.decompressobj(_GZIP_OR_ZLIB if framed or self._inner else -zlib.MAX_WBITS)

    def finish(self) -> None:
        if self._inner is not None and not self._inner.eof:
            raise ProtocolError("the compressed body is incomplete")


def _layers(encodings: str) -> list[_Inflater]:
    named = [name.strip().lower() for name in encodings.split(",")]
    coded = [name for name in named if name not in ("", "identity")]
    if len(coded) > _MOST_LAYERS:
        raise ProtocolError(f"the body is compressed {len(coded)} times")
    known = all(name in ("gzip", "x-gzip", "deflate") for name in coded)
    return [_Inflater() for _ in coded] if known else []


def _through(layers: list[_Inflater], chunk: bytes) -> Iterator[bytes]:
    if not layers:
        yield chunk
        return
    for piece in layers[-1].feed(chunk):
        yield from _through(layers[:-1], piece)


def _finish(layers: list[_Inflater]) -> None:
    for layer in layers:
        layer.finish()
