"""The stand-in itself: holds requests and its own answers against the document."""

from __future__ import annotations

from collections.abc import Mapping
from types import TracebackType
from typing import Self
from urllib.parse import unquote

from ..document import Json, Node, Operation, read_operations
from ..examine import examine
from ..exchange import Examination, RecordedRequest
from ..responses import Responder, success
from ..routing import Router
from ..schemas import Schemas
from ..security import check_security
from ..tokens import Tokens
from ..wire import Wire, decode_pairs, read_cookies, read_query
from .asking import Ask, Handler, Refusal, Routes
from .clock import Clock
from .collections import collections
from .devboxes import DEVBOXES
from .executions import EXECUTIONS
from .faults import Fault, Faults
from .images import IMAGES
from .objects import OBJECTS
from .storage import Storage
from .web import Reply, Visit, WebServer, json_reply
from .world import World

KEY = "your-api-key"
_REPEATABLE = frozenset({"POST", "PUT", "PATCH", "DELETE"})


class StandIn:
    """Serves the Runloop API on a free port of 127.0.0.1, and its storage on another.

    Every request is recorded in `requests`. Whatever disagrees with the document, in requests as
    in answers, is appended to `findings`.

    Args:
        document: the API.
        scale: how many seconds of the server pass in a real one.
    """

    def __init__(self, document: Node, scale: float = 1000.0) -> None:
        self.document = document
        self.requests: list[RecordedRequest] = []
        self.findings: list[str] = []
        self.tokens = Tokens()
        self.tokens.accept(KEY)
        self.storage = Storage(self.findings)
        self._schemas = Schemas(document, usage="request")
        self._answers = Schemas(document, usage="response")
        self._router = Router(read_operations(document))
        self._responder = Responder(document, minimal=True)
        self._routes: Routes = {
            **collections(document), **DEVBOXES, **EXECUTIONS, **IMAGES, **OBJECTS
        }  # fmt: skip
        self.web = WebServer(self._handle, "stand-in", self.findings)
        self.url = self.web.url
        self.reset(scale)

    def __enter__(self) -> Self:
        self.web.start()
        self.storage.web.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.world.closing = True
        self.web.stop()
        self.storage.web.stop()

    def reset(self, scale: float = 1000.0) -> None:
        """Forget everything that happened and was ordered, and furnish the world anew."""
        self.requests.clear()
        self.findings.clear()
        self.faults = Faults()
        self.clock = Clock(scale)
        self.world = World(self.clock)
        self._done: dict[tuple[str, str, str], Reply] = {}
        self.storage.contents.clear()
        self.storage.visits.clear()
        self.storage.faults.clear()
        furnish(self.world)

    def fail(self, operation: str, *faults: Fault) -> None:
        """Let the next requests of an operation (`METHOD /path/{template}`) go wrong.

        Raises:
            LookupError: the document has no such operation.
        """
        method, _, path = operation.partition(" ")
        if self._router.operation(method, path) is None:
            raise LookupError(f"the document has no operation {operation}")
        self.faults.order(operation, *faults)

    @property
    def calls(self) -> list[str]:
        """The requests so far, as `METHOD /path/{template}`."""
        return [f"{each.method} {each.path}" for each in self.requests]

    def asked(self, operation: str) -> list[RecordedRequest]:
        """Return the requests of an operation."""
        return [each for each in self.requests if f"{each.method} {each.path}" == operation]

    def _handle(self, visit: Visit) -> Reply:
        found = self._router.find(visit.method, visit.path)
        if found is None:
            self.findings.append(f"{visit.method} {visit.path}: no such operation")
            return json_reply({"message": "no such operation"}, 404)
        operation, match = found
        wire = Wire(
            path=match.values,
            query=read_query(visit.query),
            headers=visit.headers,
            cookies=read_cookies(visit.headers.get("cookie", "")),
        )
        examination = Examination(operation)
        if visit.size == len(visit.body):
            examination = examine(operation, wire, visit.body, self.document, self._schemas)
        self.requests.append(_record(visit, examination))
        denial = check_security(operation, wire, self.document, self.tokens)
        if denial is not None:
            return json_reply({"message": denial.reason}, 401)
        fault = self.faults.next(f"{operation.method} {operation.path}")
        if fault is not None and not fault.late:
            return self._fail(fault, visit)
        if examination.findings:
            self.findings += [f"{operation}: {finding}" for finding in examination.findings]
            return json_reply({"message": "; ".join(examination.findings)}, 400)
        reply = self._once(operation, self._ask(visit, examination, match.values))
        return reply if fault is None else self._fail(fault, visit)

    def _ask(self, visit: Visit, examination: Examination, values: Mapping[str, str]) -> Ask:
        return Ask(
            visit=visit,
            values={name: unquote(value) for name, value in values.items()},
            query={
                name: value
                for (location, name), value in examination.arguments.items()
                if location == "query"
            },
            body=examination.payload,
            world=self.world,
            faults=self.faults,
            storage=self.storage,
        )

    def _fail(self, fault: Fault, visit: Visit) -> Reply:
        with self.world.changed:
            deadline = self.clock.now() + fault.pause * self.clock.scale
            while not visit.gone() and (left := deadline - self.clock.now()) > 0:
                self.world.changed.wait(min(left / self.clock.scale, 0.004))
        return fault.reply()

    def _once(self, operation: Operation, ask: Ask) -> Reply:
        """Carry out an operation, but a repeated request only once (by its `x-request-id`)."""
        key = ask.visit.headers.get("x-request-id")
        if key is None or operation.method not in _REPEATABLE:
            return self._carry_out(operation, ask)
        known = (operation.method, ask.visit.path, key)
        if known not in self._done:
            reply = self._carry_out(operation, ask)
            if reply.status >= 300:
                return reply
            self._done[known] = reply
        return self._done[known]

    def _carry_out(self, operation: Operation, ask: Ask) -> Reply:
        route = f"{operation.method} {operation.path}"
        handler: Handler = self._routes.get(route, lambda _: self._sample(operation, ask.visit))
        try:
            self.world.hooks.get(route, _nothing)(ask)
            answer = handler(ask)
        except Refusal as refusal:
            return json_reply({"message": refusal.message}, refusal.status)
        if isinstance(answer, Reply):
            return answer
        self._check_answer(operation, answer)
        return json_reply(answer)

    def _sample(self, operation: Operation, visit: Visit) -> Reply:
        usual = self._responder.answer(operation, visit.headers.get("accept"))
        headers = {name.decode(): value.decode() for name, value in usual.raw_headers()}
        return Reply(usual.status, headers, usual.content())

    def _check_answer(self, operation: Operation, answer: Json) -> None:
        _, response = success(operation)
        schema = response.get("content", {}).get("application/json", {}).get("schema", {})
        errors = self._answers.errors(answer, schema)
        self.findings += [f"{operation}: the stand-in answers {error}" for error in errors]


def _nothing(ask: Ask) -> None:
    """What happens before an operation unless a test says otherwise."""


def furnish(world: World) -> None:
    """Add what the printed programs take for granted."""
    for id in ("dbx_123", "dev-123"):
        world.add_devbox(id, name=id)
        world.add_snapshot(f"snp-of-{id}", id)
    for id in ("snp_123", "snap-123"):
        world.add_snapshot(id, "dbx_123", name="saved")
    world.add_blueprint("bpt_123", name="my-blueprint-name", dockerfile="FROM ubuntu:22.04\n")


def _record(visit: Visit, examination: Examination) -> RecordedRequest:
    return RecordedRequest(
        method=visit.method,
        path=examination.operation.path,
        operation_id=examination.operation.operation_id,
        raw_path=visit.path,
        query=decode_pairs(read_query(visit.query)),
        raw_query=visit.query,
        headers=visit.headers,
        body=visit.body,
        arguments=examination.arguments,
        payload=examination.payload,
    )
