"""Where in a document the run is at work, for the report of an error of our own."""

from __future__ import annotations

from contextvars import ContextVar
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sdkwright.document import Document
    from sdkwright.source import Location, Pointer

_DOCUMENT: ContextVar[Document | None] = ContextVar("document", default=None)
_POINTER: ContextVar[Pointer] = ContextVar("pointer", default=())


def begin(document: Document | None) -> None:
    """Remember the document that is worked on from here on."""
    _DOCUMENT.set(document)
    _POINTER.set(())


def working_on(pointer: Pointer) -> Pointer:
    """Remember the part of the document that is worked on, and return the one before."""
    before = _POINTER.get()
    _POINTER.set(pointer)
    return before


def place() -> Location | None:
    """Return the place of the part that was worked on last, None if no document was loaded."""
    document = _DOCUMENT.get()
    return document.where(_POINTER.get(), key=True) if document is not None else None
