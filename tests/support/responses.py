"""The answers that a document promises, filled with samples."""

from __future__ import annotations

import json
from collections.abc import Mapping

from .document import Node, Operation
from .exchange import Answer
from .media_types import choose, essence, is_json
from .samples import Sampler

FIXED: Mapping[str, bytes] = {
    "text/csv": b"name,value\r\nsample,1\r\n",
    "text/html": b"<!DOCTYPE html><title>sample</title>\n",
}
FIXED_TEXT = b"sample text\n"
_EMPTY = frozenset({204, 205, 304})
# Bytes that are not UTF-8, so that nobody takes them for text.
FIXED_BINARY = b"\x00\x01sample\xff\xfe"


def success(operation: Operation) -> tuple[int, Node]:
    """Return the first success answer of an operation: its status and its response object."""
    for status, response in operation.responses.items():
        if status[0] == "2":
            return _status(status), response
    if "default" in operation.responses:
        return 200, operation.responses["default"]
    return 204, {}


class Responder:
    """Makes the answers of a document; each is built once.

    Args:
        minimal: Leave out optional properties.
        depth: How deep optional properties are filled in; None: wherever they end.
    """

    def __init__(self, document: Node, *, minimal: bool = False, depth: int | None = None) -> None:
        limit = {} if depth is None else {"depth": depth}
        self._sampler = Sampler(document, minimal=minimal, usage="response", **limit)
        self._made: dict[tuple[str, str, int, str | None], Answer] = {}

    def answer(
        self, operation: Operation, accept: str | None = None, status: str | None = None
    ) -> Answer:
        """Return the answer of an operation.

        Args:
            accept: The Accept header, which chooses among several media types.
            status: The answer's key in the document; the first success answer by default.
        """
        code, response = success(operation)
        if status is not None:
            code, response = _status(status), operation.responses[status]
        # RFC 9110, sections 15.3.5 and 15.3.6: these have no content, whatever a document says.
        content = {} if code in _EMPTY else response.get("content", {})
        media_type = choose(accept, content)
        key = (operation.method, operation.path, code, media_type)
        if key not in self._made:
            self._made[key] = self._make(code, response, media_type)
        return self._made[key]

    def _make(self, status: int, response: Node, media_type: str | None) -> Answer:
        if media_type is None:
            return Answer(status)
        schema = response["content"][media_type].get("schema", {})
        headers = {"content-type": media_type}
        return Answer(status, headers, self._content(media_type, schema))

    def _content(self, media_type: str, schema: Node) -> bytes:
        name = essence(media_type)
        if is_json(name) or name == "*/*":
            return json.dumps(self._sampler.sample(schema)).encode()
        if name == "text/event-stream":
            return f"data: {json.dumps(self._sampler.sample(schema))}\n\n".encode()
        is_text = name.startswith("text/") or name.endswith(("xml", "yaml"))
        return FIXED.get(name, FIXED_TEXT if is_text else FIXED_BINARY)


def _status(key: str) -> int:
    """Return a status code for the key of a response, which may be a range such as 2XX."""
    return 200 if key == "default" else int(key.upper().replace("XX", "00"))
