"""A control plane for tests: a real HTTP server that holds every request against its document."""

from __future__ import annotations

import threading
import time
from collections import defaultdict, deque
from collections.abc import Callable, Iterable
from types import TracebackType
from typing import Self

from .asgi import Application
from .document import Node, Operation, read_operations
from .examine import examine
from .exchange import Answer, Examination, RawRequest, RecordedRequest, Scripted
from .responses import Responder
from .routing import Match, Router
from .schemas import Schemas
from .security import check_security
from .server import Server
from .token_grant import grant, is_token_operation
from .tokens import Tokens
from .wire import Wire, decode_pairs, read_cookies, read_query


class ControlPlane:
    """Serves the operations of an OpenAPI document on a free port of 127.0.0.1.

    Every request is recorded in `requests`. What disagrees with the document is appended to
    `findings` and answered with status 400 (401 if it is about credentials) and a message;
    everything else gets the answer that the document promises, filled with a sample.

    Args:
        document: A whole OpenAPI 3.0 or 3.1 document.
        minimal: Leave optional properties out of the answers.
        now: The clock that tokens expire by, in seconds since the epoch.
        refusing: Answer wrong requests with a refusal; otherwise with what the document promises.
        depth: How deep optional properties are filled in; None: wherever they end.
    """

    def __init__(
        self,
        document: Node,
        *,
        minimal: bool = False,
        now: Callable[[], float] = time.time,
        refusing: bool = True,
        depth: int | None = None,
    ) -> None:
        self._refusing = refusing
        self.requests: list[RecordedRequest] = []
        self.findings: list[str] = []
        self.token_requests = 0
        self.tokens = Tokens(now)
        self._document = document
        self._schemas = Schemas(document, usage="request")
        self._router = Router(read_operations(document))
        self._responder = Responder(document, minimal=minimal, depth=depth)
        self._expected: Operation | None = None
        self._scripts: dict[tuple[str, str], deque[Scripted]] = defaultdict(deque)
        self._lock = threading.RLock()
        self._application = Application(self._handle)
        self._server = Server(self._application)
        self.url = self._server.url

    def __enter__(self) -> Self:
        self._server.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._application.closing = True
        self._server.stop()

    def expect(self, operation: Operation | None) -> None:
        """Prefer an operation from now on where several path templates agree with a request."""
        self._expected = operation

    def script(self, method: str, path: str, answers: Iterable[Scripted]) -> None:
        """Queue answers for the next correct requests of an operation.

        Args:
            path: The path template, or any path that it covers.

        Raises:
            LookupError: The document has no such operation.
        """
        operation = self._operation(method, path)
        with self._lock:
            self._scripts[operation.method, operation.path].extend(answers)

    def sample_answer(
        self, method: str, path: str, *, status: str | None = None, accept: str | None = None
    ) -> Answer:
        """Return the answer that the document promises, for use in a script.

        Args:
            status: The key of another answer than the first success answer.

        Raises:
            LookupError: The document has no such operation or no such answer.
        """
        return self._responder.answer(self._operation(method, path), accept, status)

    def reset(self) -> None:
        """Forget requests, findings and scripts; tokens stay valid, so clients can go on."""
        with self._lock:
            self.requests.clear()
            self.findings.clear()
            self._scripts.clear()
            self.token_requests = 0

    def _operation(self, method: str, path: str) -> Operation:
        operation = self._router.operation(method, path)
        if operation is None:
            found = self._router.find(method.upper(), path)
            if found is None:
                raise LookupError(f"the document has no operation {method.upper()} {path}")
            operation = found[0]
        return operation

    def _handle(self, request: RawRequest) -> Answer:
        with self._lock:
            found = self._router.find(request.method, request.path, self._expected)
            if found is None:
                self.requests.append(_record(request, None))
                return self._refuse(400, f"{request.method} {request.path}", ["no such operation"])
            operation, match = found
            wire = _read_wire(request, match)
            examination = examine(operation, wire, request.body, self._document, self._schemas)
            recorded = _record(request, examination)
            self.requests.append(recorded)
            self.token_requests += is_token_operation(operation)
            refusal = self._check(examination, wire)
            if refusal is not None and self._refusing:
                return refusal
            return self._answer(operation, recorded)

    def _check(self, examination: Examination, wire: Wire) -> Answer | None:
        """Return the answer to a request that is wrong or not authorised."""
        operation = examination.operation
        denial = check_security(operation, wire, self._document, self.tokens)
        findings = list(examination.findings)
        if denial is not None and denial.is_finding:
            findings.append(denial.reason)
        if findings:
            return self._refuse(400 if examination.findings else 401, str(operation), findings)
        return None if denial is None else _error(401, denial.reason)

    def _refuse(self, status: int, subject: str, findings: list[str]) -> Answer:
        found = [f"{subject}: {finding}" for finding in findings]
        self.findings += found
        return _error(status, "; ".join(found))

    def _answer(self, operation: Operation, request: RecordedRequest) -> Answer:
        scripts = self._scripts.get((operation.method, operation.path))
        if scripts:
            scripted = scripts.popleft()
            return scripted if isinstance(scripted, Answer) else scripted(request)
        usual = self._responder.answer(operation, request.headers.get("accept"))
        if is_token_operation(operation):
            return grant(operation, request.payload, usual, self.tokens)
        return usual


def _read_wire(request: RawRequest, match: Match) -> Wire:
    return Wire(
        path=match.values,
        query=read_query(request.query),
        headers=request.headers,
        cookies=read_cookies(request.headers.get("cookie", "")),
    )


def _record(request: RawRequest, examination: Examination | None) -> RecordedRequest:
    operation = examination.operation if examination else None
    return RecordedRequest(
        method=request.method,
        path=operation.path if operation else None,
        operation_id=operation.operation_id if operation else None,
        raw_path=request.path,
        query=decode_pairs(read_query(request.query)),
        raw_query=request.query,
        headers=request.headers,
        body=request.body,
        arguments=examination.arguments if examination else {},
        payload=examination.payload if examination else None,
    )


def _error(status: int, message: str) -> Answer:
    return Answer(status, body={"code": status, "message": message})
