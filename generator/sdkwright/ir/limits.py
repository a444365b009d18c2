"""Limits of values: what a document says of a scalar beyond its type."""

from __future__ import annotations

from dataclasses import dataclass

from sdkwright.ir.types import Scalar


@dataclass(frozen=True, slots=True)
class Limits:
    """The limits of a scalar, or of the items of a list.

    Clients enforce none of them, because documents are often wrong about them; samples keep them.
    """

    format: str = ""
    pattern: str = ""
    least: float | None = None
    """The smallest number, or the smallest length of a text."""
    most: float | None = None
    """The largest number, or the largest length of a text."""
    example: Scalar = None
    """The document's own example."""
