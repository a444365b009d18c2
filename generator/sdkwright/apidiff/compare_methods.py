"""What changed about methods."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping

from sdkwright.apidiff.annotations import Relation
from sdkwright.apidiff.changes import Change, change
from sdkwright.apidiff.compare_arguments import argument_changes
from sdkwright.apidiff.surface import Method
from sdkwright.apidiff.types import Types

_VARIABLE = re.compile(r"\{[^{}]*\}")

_BY_RELATION: dict[Relation, str] = {
    "wider": "result-wider",
    "narrower": "result-narrower",
    "other": "result-changed",
}


def method_changes(
    old: Mapping[str, Method], new: Mapping[str, Method], types: Types
) -> Iterator[Change]:
    """Yield what changed about methods.

    Args:
        old: the old methods by name.
        new: the new ones.
        types: how their types relate.
    """
    renames = _renames(old, new)
    targets = set(renames.values())
    for name, method in old.items():
        if name in renames:
            yield change("method-renamed", name, old=name, new=renames[name])
            yield from _changes(renames[name], method, new[renames[name]], types)
        elif name not in new:
            yield change("method-removed", name, hint=_removed(method, new))
        elif _route(method) != _route(new[name]):
            yield change("method-retargeted", name, old=method.operation, new=new[name].operation)
        else:
            yield from _moved(name, method, new[name])
            yield from _changes(name, method, new[name], types)
    for name in new.keys() - old.keys() - targets:
        yield change("method-added", name)


def _route(method: Method) -> str:
    """Return what a method calls; what variables of a path are called is not part of it."""
    return _VARIABLE.sub("{}", method.operation)


def _renames(old: Mapping[str, Method], new: Mapping[str, Method]) -> dict[str, str]:
    """Return new names by old ones, of methods whose operations now have a name that is new.

    A name is new to an operation, too, if it was that of another operation.
    """
    fresh: dict[str, list[str]] = defaultdict(list)
    for name in sorted(new):
        if name not in old or _route(old[name]) != _route(new[name]):
            fresh[_route(new[name])].append(name)
    renames: dict[str, str] = {}
    for name in sorted(old):
        names = fresh[_route(old[name])]
        if name not in new and names:
            group = name.rpartition(".")[0]
            near = (one for one in names if one.rpartition(".")[0] == group)
            renames[name] = next(near, names[0])
            names.remove(renames[name])
    return renames


def _removed(method: Method, new: Mapping[str, Method]) -> str:
    others = sorted(name for name, one in new.items() if _route(one) == _route(method))
    if others:
        return f"; `{others[0]}` calls the same operation"
    if method.replacement:
        return f"; use `{method.replacement}`"
    return ""


def _moved(name: str, old: Method, new: Method) -> Iterator[Change]:
    if old.path != new.path:
        yield change("method-moved", name, old=old.path, new=new.path)


def _changes(name: str, old: Method, new: Method, types: Types) -> Iterator[Change]:
    yield from argument_changes(name, old.arguments, new.arguments, types)
    yield from _result(name, old, new, types)
    yield from _deprecation(name, old, new)
    for status in sorted({*new.errors} - {*old.errors}):
        yield change("error-added", name, part=status, new=status)
    for status in sorted({*old.errors} - {*new.errors}):
        yield change("error-removed", name, part=status, old=status)
    if old.doc != new.doc:
        yield change("method-text", name)


def _result(name: str, old: Method, new: Method, types: Types) -> Iterator[Change]:
    found = types.read(old.result, new.result)
    if found.relation != "same":
        kind = "result-gained" if old.result == "None" else _BY_RELATION[found.relation]
        yield change(kind, name, old=old.result, new=new.result)
    if bool(old.pages) != bool(new.pages):
        yield change("pages-gained" if new.pages else "pages-lost", name)
    elif types.read(old.pages or "None", new.pages or "None").relation not in ("same", "narrower"):
        yield change("items-changed", name, old=old.pages, new=new.pages)
    if types.read(old.events or "None", new.events or "None").relation not in ("same", "narrower"):
        yield change("events-changed", name, old=old.events, new=new.events)


def _deprecation(name: str, old: Method, new: Method) -> Iterator[Change]:
    if new.deprecated and not old.deprecated:
        hint = f": use `{new.replacement}`" if new.replacement else ""
        yield change("method-deprecated", name, hint=hint, new=new.replacement)
    elif old.deprecated and not new.deprecated:
        yield change("method-undeprecated", name)
    elif old.replacement != new.replacement:
        yield change("replacement-changed", name, old=old.replacement, new=new.replacement)
