"""The object storage behind presigned URLs: another server, which knows nothing of API keys."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping

from .faults import Fault
from .web import Reply, Visit, WebServer

# What only the API may see: a storage service refuses a presigned request that also has one.
_FOREIGN = ("authorization", "cookie", "x-request-id", "x-api-key")


class Storage:
    """Keeps what is put under presigned URLs.

    Args:
        findings: where misuse is noted.
    """

    def __init__(self, findings: list[str]) -> None:
        self.contents: dict[str, bytes] = {}
        self.sizes: dict[str, tuple[int, str]] = {}
        self.visits: list[Visit] = []
        self.faults: deque[Fault] = deque()
        self._findings = findings
        self.web = WebServer(self._handle, "storage", findings)

    def url(self, id: str) -> str:
        """Return the presigned URL of an object."""
        return f"{self.web.url}/bucket/{id}?X-Amz-Expires=3600&X-Amz-Signature=a%2Fb%3D"

    def _handle(self, visit: Visit) -> Reply:
        self.visits.append(visit)
        foreign = [name for name in visit.headers if name in _FOREIGN or "stainless" in name]
        if foreign:
            self._findings.append(f"storage was sent {', '.join(foreign)}")
            return Reply(403, body=b"<Error>only one auth mechanism allowed</Error>")
        if "X-Amz-Signature=a%2Fb%3D" not in visit.query:
            self._findings.append(f"the signature became {visit.query!r}")
            return Reply(403, body=b"<Error>signature does not match</Error>")
        if self.faults:
            return self.faults.popleft().reply()
        answer = _ANSWERS.get(visit.method)
        return Reply(405) if answer is None else answer(self, visit)

    def _put(self, visit: Visit) -> Reply:
        id = visit.path.rpartition("/")[2]
        self.contents[id] = visit.body
        self.sizes[id] = (visit.size, visit.digest)
        return Reply(200)

    def _get(self, visit: Visit) -> Reply:
        id = visit.path.rpartition("/")[2]
        if id not in self.contents:
            return Reply(404, body=b"<Error>no such key</Error>")
        return Reply(200, {"content-type": "binary/octet-stream"}, self.contents[id])


_ANSWERS: Mapping[str, Callable[[Storage, Visit], Reply]] = {
    "PUT": Storage._put,
    "GET": Storage._get,
}
