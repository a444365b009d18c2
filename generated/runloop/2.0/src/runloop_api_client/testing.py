"""For tests of programs that use this package: clients that need no network.

Give one of these as `http_client`: a `ScriptedEngine` answers from a list, a `FakeServer` answers
every operation with a sample of its answer, until told otherwise:

    wire = FakeServer()
    wire.when("name_of_a_method", answer(404, {"message": "gone"}))
    client = Runloop(bearer_token="any", http_client=wire)
"""

from __future__ import annotations

from ._runtime.fake import FakeServer as _FakeServer
from ._runtime.testing import Headers, Request, Response, ScriptedEngine, answer

__all__ = ["FakeServer", "Headers", "Request", "Response", "ScriptedEngine", "answer"]


class FakeServer(_FakeServer):
    """Knows every operation of this package."""

    def __init__(self) -> None:
        from . import sync

        super().__init__(sync)
