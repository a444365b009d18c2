"""Views of the requests of a flat surface: calls as values, made of the methods that send them."""

from __future__ import annotations

from dataclasses import dataclass

from sdkwright.ir.api import Api, Group
from sdkwright.naming import Names
from sdkwright.views.arguments import REST
from sdkwright.views.expressions import Import, import_lines
from sdkwright.views.families import SYNC
from sdkwright.views.flat import TwinView
from sdkwright.views.flat_methods import call_imports, kind_of
from sdkwright.views.groups import GroupViews, class_name
from sdkwright.views.operations import OperationView
from sdkwright.views.text import docstring


@dataclass(frozen=True, slots=True)
class FlatRequestsView:
    """A module in `requests/`: the operations of a group as values."""

    doc: str
    imports: tuple[str, ...]
    typing_imports: tuple[str, ...]
    twins: tuple[TwinView, ...]
    """Functions that are made of methods."""
    operations: tuple[OperationView, ...]
    """What has no method, or one with several results."""


def flat_requests(api: Api, names: Names, groups: GroupViews) -> dict[str, FlatRequestsView]:
    """Return the view of each module in `requests/`.

    Args:
        api: what the document means.
        names: what its parts are called.
        groups: the views of its groups.
    """
    return {
        names.groups[group.key]: _module(group, names, groups)
        for group in api.groups
        if group.operations
    }


def _module(group: Group, names: Names, groups: GroupViews) -> FlatRequestsView:
    home = names.groups[group.key]
    base = class_name(home, SYNC)
    pairs = tuple(zip(group.operations, groups.operations(group), strict=True))
    plain = tuple(view for operation, view in pairs if operation.internal or view.overloads)
    twins = tuple(
        TwinView(view.name, f"_requested.{kind_of(operation, view)}", f"{base}.{view.name}")
        for operation, view in pairs
        if view not in plain
    )
    runtime = {Import(f"..sync.{home}", view.constant) for view in plain}
    runtime |= {item for view in plain for item in (*call_imports(view), *view.defaults)}
    if twins:
        runtime |= {Import(REST, "requested", "_requested"), Import(f"..sync.{home}", base)}
    typing = {item for view in plain for item in view.imports} - runtime
    if typing:
        runtime.add(Import("typing", "TYPE_CHECKING"))
    path = names.group_path(group)
    return FlatRequestsView(
        doc=docstring([f"The operations of `{path}` as values, to send in any way."]),
        imports=import_lines(runtime),
        typing_imports=import_lines(typing),
        twins=twins,
        operations=plain,
    )
