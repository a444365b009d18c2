"""Bodies that need not be sent, made of arguments that need not be given."""

from __future__ import annotations

from collections.abc import Mapping

from ..unset import UNSET, Unset


def given(fields: Mapping[str, object]) -> object:
    """The fields of a body, or no body at all where each of them is omitted."""
    is_empty = all(isinstance(value, Unset) for value in fields.values())
    return UNSET if is_empty else fields
