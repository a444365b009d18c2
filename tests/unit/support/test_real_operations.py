"""Every operation of a real document, called by hand and held against the document."""

from __future__ import annotations

import httpx
import pytest

from support.control_plane import ControlPlane
from support.document import Node, read_operations
from support.hand_client import encode_call
from support.wire_arguments import undelivered, wire_arguments


@pytest.mark.parametrize("minimal", [False, True], ids=["full", "minimal"])
def test_every_operation_of_a_real_document_can_be_called(
    real_document: Node, http: httpx.Client, minimal: bool
) -> None:
    """Right requests to all 391 operations have no findings, and every value arrives."""
    with ControlPlane(real_document, minimal=minimal) as plane:
        plane.tokens.accept("token")
        operations = read_operations(real_document)
        for operation in operations:
            item = real_document["paths"][operation.path]
            expected = wire_arguments(operation.node, item, real_document, minimal=minimal)
            request = encode_call(operation, expected, {"Authorization": "Bearer token"})
            answer = http.request(
                request.method,
                plane.url + request.target,
                headers=request.headers,
                content=request.body or None,
            )
            assert answer.is_success, answer.text
            assert plane.requests[-1].operation_id == operation.operation_id
            assert undelivered(plane.requests[-1], expected) == []
        assert plane.findings == []
        assert len(operations) == len(plane.requests) == 391
