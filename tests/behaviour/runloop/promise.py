"""What a promise is: a call in the object layer, and what comes of it."""

from __future__ import annotations

from dataclasses import dataclass

from support.document import Json

CREATE = "POST /v1/devboxes"
WAIT = "POST /v1/devboxes/{id}/wait_for_status"
EXECUTE = "POST /v1/devboxes/{id}/execute_async"
EXECUTION = "/v1/devboxes/{devbox_id}/executions/{execution_id}"
SNAPSHOT = "/v1/devboxes/disk_snapshots/{id}"


@dataclass(frozen=True, slots=True)
class Promise:
    """A call in the object layer and what comes of it.

    Args:
        call: the call, as a synchronous program writes it.
        requests: what it sends, in order; one that begins with `?` may be missing.
        result: the class of its result; without `Async`.
        sent: the body of the first request.
        asynchronous: what it sends in the asynchronous mode, where that differs.
        before: what happens before.
        after: an expression that holds afterwards, with the result in `it`.
    """

    call: str
    requests: tuple[str, ...]
    result: str = "object"
    sent: Json = None
    asynchronous: tuple[str, ...] | None = None
    before: str = ""
    after: str = "True"


def started(call: str, sent: Json) -> Promise:
    """A devbox that is made, and runs."""
    return Promise(call, (CREATE, WAIT), "Devbox", sent, after="it.id.startswith('dbx_')")
