"""Queries that are given as mappings: `default_query` and `extra_query`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..errors import RequestError
from ..styles import quote
from ..unset import Unset
from ..values import plain, scalar_text


def with_query(url: str, defaults: Mapping[str, object], extra: Mapping[str, object]) -> str:
    """The URL with a query below its own, and one that wins over it.

    Raises:
        RequestError: A value cannot be written.
    """
    target, _, present = url.partition("?")
    pairs = dict(_pairs(defaults))
    own = present.split("&") if present else []
    winning = dict(_pairs(extra))
    named = {pair.partition("=")[0] for pair in own}
    below = [f"{name}={text}" for name, text in pairs.items() if name not in {*named, *winning}]
    kept = [pair for pair in own if pair.partition("=")[0] not in winning]
    query = "&".join([*below, *kept, *(f"{name}={text}" for name, text in winning.items())])
    return f"{target}?{query}" if query else target


def _pairs(values: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    for name, value in values.items():
        if not isinstance(value, Unset):
            try:
                yield from _written(name, plain(value))
            except (TypeError, ValueError) as problem:
                raise RequestError(f"{name}: {problem}") from problem


def _written(name: str, value: Any) -> Iterator[tuple[str, str]]:
    """Lists are joined by commas, members of mappings are written as name[member]."""
    if isinstance(value, dict):
        for member, item in value.items():
            yield from _written(f"{name}[{member}]", item)
        return
    items = value if isinstance(value, list) else [value]
    text = ",".join(quote(scalar_text(item)) for item in items if item is not None)
    if text:
        yield quote(name), text
