"""For tests of programs that use this package: a client without a network.

wire = ScriptedEngine(answer(200, {"projects": []}))
client = ApiClient(Configuration(..., http_engine=wire))
...
assert wire.requests[0].method == "GET"
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from .bodies import Body
from .messages import Headers, Request, Response, TimeLimits
from .unset import UNSET
from .uploads import Upload

__all__ = ["Headers", "Request", "Response", "ScriptedEngine", "answer"]

Answer = Response | Exception | Callable[[Request], Response]


def answer(
    status: int = 200, body: object = UNSET, headers: Mapping[str, str] | None = None
) -> Response:
    """A response; bytes are sent as they are, str as text, everything else as JSON."""
    fields = {name.lower(): value for name, value in (headers or {}).items()}
    content = b""
    if isinstance(body, bytes):
        content = body
    elif body is not UNSET:
        media_type = "text/plain" if isinstance(body, str) else "application/json"
        media_type, encoded = Body(fields.get("content-type", media_type)).encode(body)
        content = b"".join(encoded) if isinstance(encoded, Upload) else encoded
        fields["content-type"] = media_type
    return Response(status, Headers(fields.items()), content)


class ScriptedEngine:
    """Answers from a list, in order, and keeps what was asked.

    Args:
        answers: Responses, errors to raise, or functions of the request.
    """

    def __init__(self, *answers: Answer) -> None:
        self.answers = list(answers)
        self.requests: list[Request] = []
        self.limits: list[TimeLimits] = []
        self.is_closed = False

    def send(self, request: Request, limits: TimeLimits) -> Response:
        """The next answer."""
        kept = request.copy()
        if isinstance(kept.content, Upload):
            kept.content = b"".join(kept.content)
        self.requests.append(kept)
        self.limits.append(limits)
        following = self._following(kept)
        if isinstance(following, Exception):
            raise following
        return following if isinstance(following, Response) else following(request)

    def _following(self, request: Request) -> Answer:
        if not self.answers:
            raise AssertionError(f"no answer is left for {request!r}")
        return self.answers.pop(0)

    def close(self) -> None:
        """Note that the client was closed."""
        self.is_closed = True

    async def asend(self, request: Request, limits: TimeLimits) -> Response:
        """The next answer, for an asynchronous client."""
        if isinstance(request.content, Upload):
            content = b"".join([chunk async for chunk in request.content])
            request = request.copy()
            request.content = content
        return self.send(request, limits)

    async def aclose(self) -> None:
        """Note that the client was closed."""
        self.close()
