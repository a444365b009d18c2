"""What changed about the arguments of a method."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping

from sdkwright.apidiff.annotations import Relation
from sdkwright.apidiff.changes import Change, change
from sdkwright.apidiff.surface import Argument
from sdkwright.apidiff.types import Types

_BY_RELATION: dict[Relation, str] = {
    "wider": "argument-wider",
    "narrower": "argument-narrower",
    "other": "argument-changed",
}


def argument_changes(
    subject: str, old: tuple[Argument, ...], new: tuple[Argument, ...], types: Types
) -> Iterator[Change]:
    """Yield what changed about the arguments of a method or constructor.

    Args:
        subject: what has the arguments.
        old: the old arguments.
        new: the new ones.
        types: how their types relate.
    """
    pairs = _pairs(old, new)
    kept = {one.name for one in pairs.values()}
    for argument in old:
        if argument.name not in pairs:
            yield change("argument-removed", subject, part=argument.name)
    for argument in new:
        if argument.name not in kept:
            how = "required" if argument.required else "optional"
            yield change(f"argument-added-{how}", subject, part=argument.name)
    for before in old:
        if before.name in pairs:
            yield from _changes(subject, before, pairs[before.name], types)
    yield from _order(subject, old, new, pairs)


def _pairs(old: tuple[Argument, ...], new: tuple[Argument, ...]) -> dict[str, Argument]:
    """Return the new arguments by the names of the old ones.

    They are the same where they travel under the same name, else where they are called the same;
    variables of a path whose names say nothing are so by their order.
    """
    pairs: dict[str, Argument] = {}
    for key in (_slot, _name):
        free = {key(one): one for one in new if one not in pairs.values()}
        for argument in old:
            if argument.name not in pairs and key(argument) in free:
                pairs[argument.name] = free[key(argument)]
    before = [one for one in old if one.place == "path" and one.name not in pairs]
    after = [one for one in new if one.place == "path" and one not in pairs.values()]
    return pairs | {one.name: other for one, other in zip(before, after, strict=False)}


def _slot(argument: Argument) -> Hashable:
    """Return where an argument travels."""
    is_local = argument.place == "client"
    return argument.place, argument.name if is_local else argument.wire


def _name(argument: Argument) -> Hashable:
    return argument.name


def _changes(subject: str, old: Argument, new: Argument, types: Types) -> Iterator[Change]:
    name = new.name
    if old.name != name:
        yield change("argument-renamed", subject, part=name, old=old.name, new=name)
    if old.required != new.required:
        how = "required" if new.required else "optional"
        yield change(f"argument-{how}", subject, part=name)
    found = types.given(old, new)
    if found.relation != "same":
        kind = _BY_RELATION[found.relation]
        yield change(kind, subject, part=name, old=found.old, new=found.new)
    if old.default != new.default and old.default and new.default:
        yield change("argument-default", subject, part=name, old=old.default, new=new.default)
    if old.positional != new.positional:
        how = "positional" if new.positional else "keyword-only"
        yield change(f"argument-{how}", subject, part=name)
    # What a variable of a path is called on the wire is seen by nobody: only its value travels.
    for kind, before, after in (
        ("argument-place", old.place, new.place),
        ("argument-wire", old.wire, new.wire),
        ("argument-server-default", old.server_default, new.server_default),
        ("argument-limits", old.limits, new.limits),
        ("argument-text", old.doc, new.doc),
    ):
        if before != after and not (kind == "argument-wire" and new.place == "path"):
            yield change(kind, subject, part=name, old=before, new=after)


def _order(
    subject: str,
    old: tuple[Argument, ...],
    new: tuple[Argument, ...],
    pairs: Mapping[str, Argument],
) -> Iterator[Change]:
    """Yield that positions mean other arguments, beyond what has been told by then."""
    kept = [pairs[one.name].name for one in old if one.positional and one.name in pairs]
    now = [one.name for one in new if one.positional]
    still = [name for name in kept if name in now]
    if now[: len(still)] != still:
        yield change(
            "arguments-reordered",
            subject,
            old=", ".join(f"`{name}`" for name in still),
            new=", ".join(f"`{name}`" for name in now),
        )
