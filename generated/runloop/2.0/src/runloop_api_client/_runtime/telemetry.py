"""A span of OpenTelemetry for each request, by the conventions for HTTP clients.

Source: OpenTelemetry semantic conventions 1.27, HTTP client spans. Answers that are streamed
end their span with the headers.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from .errors import ConfigurationError
from .log import LOGGER
from .redact import url_text

if TYPE_CHECKING:
    from .engines.base import AsyncEngine, Engine
    from .messages import Request, Response, TimeLimits

_METHODS: Final = frozenset(
    ["CONNECT", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "TRACE"]
)


class _Tracer:
    """Makes the spans."""

    def __init__(self) -> None:
        try:
            # By name, so that type checkers accept this package where the library is missing.
            propagate: Any = import_module("opentelemetry.propagate")
            trace: Any = import_module("opentelemetry.trace")
        except ImportError:
            raise ConfigurationError("telemetry: opentelemetry-api is not installed") from None
        self._propagate = propagate
        self._trace = trace
        self._tracer = trace.get_tracer(LOGGER)

    @contextmanager
    def span(self, request: Request) -> Iterator[Any]:
        method = request.method if request.method in _METHODS else "HTTP"
        name = f"{method} {request.route}" if request.route else method
        with self._tracer.start_as_current_span(
            name,
            kind=self._trace.SpanKind.CLIENT,
            attributes=_attributes(request),
            record_exception=False,
            set_status_on_exception=False,
        ) as span:
            self._propagate.inject(request.headers)
            request.sends += 1
            try:
                yield span
            except BaseException as error:
                self._fail(span, type(error).__qualname__)
                raise

    def end(self, span: Any, response: Response) -> None:
        span.set_attribute("http.response.status_code", response.status)
        if response.status >= 400:
            self._fail(span, str(response.status))

    def _fail(self, span: Any, kind: str) -> None:
        span.set_attribute("error.type", kind)
        span.set_status(self._trace.StatusCode.ERROR)


def _attributes(request: Request) -> dict[str, str | int]:
    parts = urlsplit(request.url)
    known = request.method in _METHODS
    found: dict[str, str | int] = {
        "http.request.method": request.method if known else "_OTHER",
        "url.full": url_text(request.url),
        "server.address": parts.hostname or "",
        "server.port": parts.port or (443 if parts.scheme == "https" else 80),
    }
    if not known:
        found["http.request.method_original"] = request.method
    if request.route:
        found["url.template"] = request.route
    if request.sends:
        found["http.request.resend_count"] = request.sends
    return found


class TracedEngine:
    """An engine whose requests are spans."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._tracer = _Tracer()

    def send(self, request: Request, limits: TimeLimits) -> Response:
        with self._tracer.span(request) as span:
            response = self._engine.send(request, limits)
            self._tracer.end(span, response)
            return response

    def close(self) -> None:
        self._engine.close()


class AsyncTracedEngine:
    """The same for coroutines."""

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine
        self._tracer = _Tracer()

    async def asend(self, request: Request, limits: TimeLimits) -> Response:
        with self._tracer.span(request) as span:
            response = await self._engine.asend(request, limits)
            self._tracer.end(span, response)
            return response

    async def aclose(self) -> None:
        await self._engine.aclose()
