"""Bodies that are read while they are sent: files by path or open, and chunks of an iterator."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, Final

from .errors import RequestError

if TYPE_CHECKING:
    from collections.abc import AsyncIterable
    from typing import IO, TypeAlias

    FileContent: TypeAlias = (
        str | bytes | os.PathLike[str] | IO[bytes] | Iterable[bytes] | AsyncIterable[bytes]
    )
    # A file of a form: as it is, or a tuple of name, content and maybe media type.
    FileInput: TypeAlias = (
        bytes
        | os.PathLike[str]
        | IO[bytes]
        | tuple[str, FileContent]
        | tuple[str, FileContent, str]
    )

CHUNK: Final = 262_144

_BYTES: Final = (bytes, bytearray, memoryview)


class Source:
    """Where chunks come from.

    Args:
        chunks: Gives the chunks, from the beginning.
        size: The number of bytes, if it is known.
        is_repeatable: Whether the chunks can be given again.
    """

    __slots__ = ("chunks", "is_repeatable", "size")

    def __init__(
        self, chunks: Callable[[], Any], size: int | None, *, is_repeatable: bool = True
    ) -> None:
        self.chunks = chunks
        self.size = size
        self.is_repeatable = is_repeatable


class Upload:
    """A body of sources, one after the other; iterating it begins anew where that is possible."""

    __slots__ = ("_begun", "_sources")

    def __init__(self, sources: Sequence[Source]) -> None:
        self._sources = sources
        self._begun = False

    def __repr__(self) -> str:
        return f"<Upload of {'unknown' if self.length is None else self.length} bytes>"

    @property
    def length(self) -> int | None:
        """The number of bytes, None if a source does not know it."""
        sizes = [source.size for source in self._sources]
        return None if None in sizes else sum(size or 0 for size in sizes)

    @property
    def is_spent(self) -> bool:
        """Whether it was read, in part or in full, and cannot be read again."""
        return self._begun and not all(source.is_repeatable for source in self._sources)

    def __iter__(self) -> Iterator[bytes]:
        self._begin()
        for source in self._sources:
            chunks = source.chunks()
            if hasattr(chunks, "__aiter__"):
                raise RequestError("body: an async iterator needs the asynchronous client")
            yield from chunks

    async def __aiter__(self) -> AsyncIterator[bytes]:
        from asyncio import to_thread

        self._begin()
        for source in self._sources:
            chunks = source.chunks()
            if hasattr(chunks, "__aiter__"):
                async for chunk in chunks:
                    yield _checked(chunk)
            else:  # reading a file, or running a generator of the user, may block
                while (part := await to_thread(next, chunks, None)) is not None:
                    yield part

    def _begin(self) -> None:
        if self.is_spent:
            raise RequestError("body: what it is read from cannot be read twice")
        self._begun = True


def source_of(value: Any) -> Source:
    """The source of bytes, a path, an open file, or an iterable of chunks.

    Raises:
        ValueError: It is none of them, or the file cannot be read.
    """
    if isinstance(value, _BYTES):
        content = bytes(value)
        return Source(lambda: iter((content,)), len(content))
    if hasattr(value, "__fspath__"):
        try:
            size = os.stat(value).st_size
        except OSError as problem:
            raise ValueError(f"the file cannot be read: {problem}") from problem
        return Source(lambda: _of_path(value, size), size)
    if hasattr(value, "read"):
        return _of_file(value)
    if hasattr(value, "__aiter__"):
        return Source(lambda: value, None, is_repeatable=not hasattr(value, "__anext__"))
    if hasattr(value, "__iter__") and not isinstance(value, (str, dict)):
        again = not hasattr(value, "__next__")
        return Source(lambda: map(_checked, value), None, is_repeatable=again)
    raise ValueError(
        f"{type(value).__name__} is neither bytes nor a path, a file, or an iterable of bytes"
    )


def _of_path(path: Any, size: int) -> Iterator[bytes]:
    with open(path, "rb") as file:
        yield from _exactly(file, size)


def _of_file(file: Any) -> Source:
    """An open file, from where it stands; the file stays open."""
    is_text = isinstance(file.read(0), str)
    if is_text or not (hasattr(file, "seekable") and file.seekable()):
        return Source(lambda: _to_end(file), None, is_repeatable=False)
    start = file.tell()
    size = file.seek(0, os.SEEK_END) - start
    file.seek(start)

    def chunks() -> Iterator[bytes]:
        file.seek(start)
        yield from _exactly(file, size)

    return Source(chunks, size)


def _exactly(file: Any, size: int) -> Iterator[bytes]:
    """What the file held when its length was announced; it may have grown since."""
    while size > 0:
        chunk = file.read(min(CHUNK, size))
        if not chunk:
            raise RequestError("body: the file became shorter while it was sent")
        size -= len(chunk)
        yield chunk


def _to_end(file: Any) -> Iterable[bytes]:
    while chunk := file.read(CHUNK):
        yield _checked(chunk)


def _checked(chunk: Any) -> bytes:
    if isinstance(chunk, str):
        return chunk.encode("utf-8")
    if not isinstance(chunk, _BYTES):
        raise RequestError(f"body: a chunk is {type(chunk).__name__}, not bytes")
    return bytes(chunk)
