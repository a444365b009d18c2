"""How the methods of a family send the calls of operations, and what they return."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from sdkwright.views.families import ASYNC, SYNC, THREADED, Family
from sdkwright.views.operations import OperationView

STREAMS: Final = ".._runtime.item_streams"
_OPENERS: Final = {SYNC: "opened", THREADED: "opened_later", ASYNC: "opened_async"}


def stream_class(family: Family) -> str:
    """Return the class of streams of items in a family."""
    return "AsyncItemStream" if family is ASYNC else "ItemStream"


def sent_by(family: Family, view: OperationView) -> OperationView:
    """Return the view of an operation as a method of a family.

    Args:
        family: how calls are made.
        view: the view of the operation.
    """
    call = f"requests.{view.name}({view.forward})"
    if view.event:
        opened = f"_streams.{_OPENERS[family]}(self._client, {call})"
        result, sent = f"{stream_class(family)}[{view.event}]", f"{family.wait}{opened}"
    else:
        result, sent = view.implementation_result, f"{family.wait}self._send({call})"
    returned = f"{family.result_prefix}{result}{family.result_suffix}"
    return replace(view, returned=returned, sent=sent)


def result_in_words(view: OperationView) -> str:
    """Return what a method of the first family returns."""
    return f"{stream_class(SYNC)}[{view.event}]" if view.event else view.result
