"""What passes between the runtime and an engine: a request, a response, its time limits."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from .redact import MASK, headers_text, is_secret, url_text

if TYPE_CHECKING:
    from .uploads import Upload

    Content = bytes | Upload


class Headers(Mapping[str, str]):
    """Response headers: names in any case, repeated fields joined by a comma (RFC 9110, 5.3)."""

    __slots__ = ("_pairs", "_values")

    def __init__(self, pairs: Iterable[tuple[str, str]] = ()) -> None:
        self._pairs = [(name.lower(), value) for name, value in pairs]
        self._values = dict(self._pairs)
        if len(self._values) < len(self._pairs):
            for name in self._values:
                self._values[name] = ", ".join(self.get_all(name))

    def __getitem__(self, name: str) -> str:
        return self._values[name.lower()]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def get_all(self, name: str) -> list[str]:
        """Each field of that name by itself, as `Set-Cookie` needs."""
        wanted = name.lower()
        return [value for known, value in self._pairs if known == wanted]

    def __repr__(self) -> str:
        return f"Headers({headers_text(self._values)})"


class Request:
    """An encoded request: header names in lower case, the body (None: no body).

    Attributes:
        content: Bytes, or an Upload, which is read while it is sent.
        stream: Whether the body of an answer of success is left to be read by `Response.stream`.
        route: The path of the operation before its parameters are put in, if there is one.
        sends: How often it was sent, counted for telemetry.
    """

    __slots__ = ("content", "headers", "method", "route", "sends", "stream", "url")

    def __init__(
        self,
        method: str,
        url: str,
        headers: dict[str, str],
        content: Content | None = None,
        *,
        stream: bool = False,
        route: str | None = None,
    ) -> None:
        self.method = method
        self.url = url
        self.headers = headers
        self.content = content
        self.stream = stream
        self.route = route
        self.sends = 0

    @property
    def is_spent(self) -> bool:
        """Whether the body was read and cannot be read again, so that no attempt may follow."""
        return getattr(self.content, "is_spent", False)

    def copy(self) -> Request:
        """The same request with headers of its own."""
        return Request(self.method, self.url, dict(self.headers), self.content, stream=self.stream)

    def masked(self) -> Request:
        """The same request without its body and its secrets."""
        shown = {name: MASK if is_secret(name) else text for name, text in self.headers.items()}
        return Request(self.method, url_text(self.url), shown)

    def __repr__(self) -> str:
        return f"<Request {self.method} {url_text(self.url)}>"


class Response:
    """An answer: status, headers and the decompressed body.

    Attributes:
        stream: The body that is still to be read, where the request asked for it; an engine may
            as well give the whole `content`.
    """

    __slots__ = ("content", "headers", "status", "stream")

    def __init__(
        self, status: int, headers: Headers, content: bytes = b"", *, stream: Any = None
    ) -> None:
        self.status = status
        self.headers = headers
        self.content = content
        self.stream = stream

    @property
    def status_code(self) -> int:
        """The status code."""
        return self.status

    @property
    def text(self) -> str:
        """The body as text."""
        from .decoding import text_of

        return text_of(self)

    def json(self) -> Any:
        """The body as JSON; raises ValueError."""
        from .codec import load_json

        return load_json(self.content)

    def __repr__(self) -> str:
        return f"<Response {self.status}, {len(self.content)} bytes>"


class TimeLimits:
    """Seconds that an exchange may take: to connect, between two bytes, and in total."""

    __slots__ = ("connect", "read", "total")

    def __init__(
        self,
        connect: float | None = None,
        read: float | None = None,
        total: float | None = None,
    ) -> None:
        self.connect = connect
        self.read = read
        self.total = total

    def within(self, remaining: float | None) -> TimeLimits:
        """These limits, none of them longer than what remains of the whole call."""
        if remaining is None:
            return self
        return TimeLimits(_least(self.connect, remaining), _least(self.read, remaining), remaining)


def _least(limit: float | None, remaining: float) -> float:
    return remaining if limit is None else min(limit, remaining)
