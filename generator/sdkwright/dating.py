"""Dating: operations and groups learn since which version they exist."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from sdkwright.diagnostics import Report
from sdkwright.ir.api import Api, Category, Group, Operation
from sdkwright.lifespans import Dates, Lifespan
from sdkwright.naming import Names
from sdkwright.source import Location

_SHOWN = 3


def dated(api: Api, names: Names, dates: Dates | None, report: Report) -> Api:
    """Return the API with what is on record of its methods.

    Args:
        api: what the document means.
        names: what its parts are called.
        dates: what is on record; None if nothing is.
        report: told of a record that knows other methods than the document has.
    """
    if dates is None:
        return api
    _check(api, names, dates, report)
    order = {version: index for index, version in enumerate(dates.versions)}
    groups = tuple(_group(group, names, dates, order) for group in api.groups)
    categories = tuple(_category(category, groups, order) for category in api.categories)
    return replace(api, groups=groups, categories=categories)


def method_path(operation: Operation, names: Names) -> str:
    """Return how a method is reached from the client."""
    return f"{names.paths[operation.group]}.{names.methods[operation.id]}"


def _check(api: Api, names: Names, dates: Dates, report: Report) -> None:
    methods = {method_path(one, names): one for one in api.operations if not one.internal}
    methods |= {
        f"{names.paths[key]}.{names.aliases[one.id, key]}": one
        for one in api.operations
        for key, _ in one.aliases
    }
    there = {(path, one.deprecated) for path, one in methods.items()}
    known = {(path, one.deprecated) for path, one in dates.methods.items()}
    others = sorted({path for path, _ in there ^ known})
    if others:
        more = f" and {len(others) - _SHOWN} more" if len(others) > _SHOWN else ""
        report.warning(
            "record-stale",
            f"the record of versions disagrees on {', '.join(others[:_SHOWN])}{more}",
            Location(dates.file),
            "bring it up to date with: sdkwright matrix PRODUCT --record",
        )


def _group(group: Group, names: Names, dates: Dates, order: dict[str, int]) -> Group:
    operations = tuple(
        _operation(one, dates.methods.get(method_path(one, names), Lifespan()))
        for one in group.operations
    )
    shown = [one.since for one in operations if not one.internal]
    return replace(group, operations=operations, since=_earliest(shown, order))


def _operation(operation: Operation, lifespan: Lifespan) -> Operation:
    return replace(operation, since=lifespan.since, deprecated_since=lifespan.deprecated_since)


def _category(category: Category, groups: Iterable[Group], order: dict[str, int]) -> Category:
    own = [group.since for group in groups if group.category == category.key]
    return replace(category, since=_earliest(own, order))


def _earliest(versions: list[str], order: dict[str, int]) -> str:
    """Return the first of some versions; the empty one comes before all others."""
    return min(versions, key=lambda version: order.get(version, -1), default="")
