"""What changed about models and enumerations."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sdkwright.apidiff.annotations import Relation
from sdkwright.apidiff.changes import Change, change
from sdkwright.apidiff.surface import Enum, Field, Model
from sdkwright.apidiff.types import Types

_BY_RELATION: dict[Relation, str] = {
    "wider": "field-wider",
    "narrower": "field-narrower",
    "other": "field-changed",
}


@dataclass(frozen=True, slots=True)
class _Subject:
    """What changes are told of, and where programs met both sides of it."""

    name: str
    requests: bool
    responses: bool

    @staticmethod
    def of(old: Model | Enum, new: Model | Enum) -> _Subject:
        """Return the subject for two sides of one type.

        Where it travels only now, no program met the old side. Where it travels no more, something
        else is told of what stands there now, unless it is in no old place at all.
        """
        requests = old.used_in_requests and new.used_in_requests
        responses = old.used_in_responses and new.used_in_responses
        if not requests and not responses:
            return _Subject(new.name, old.used_in_requests, old.used_in_responses)
        return _Subject(new.name, requests, responses)

    def change(self, kind: str, *, part: str, old: str = "", new: str = "") -> Change:
        return change(
            kind,
            self.name,
            part=part,
            old=old,
            new=new,
            requests=self.requests,
            responses=self.responses,
        )


def model_changes(
    old: Mapping[str, Model], new: Mapping[str, Model], types: Types
) -> Iterator[Change]:
    """Yield what changed about models that are on both sides.

    Args:
        old: the old models by name.
        new: the new ones.
        types: how their types relate.
    """
    for name in old.keys() & new.keys():
        subject = _Subject.of(old[name], new[name])
        yield from _fields(subject, old[name], new[name], types)
        yield from _extra(subject, old[name], new[name], types)
        if old[name].doc != new[name].doc:
            yield change("model-text", name)


def enum_changes(old: Mapping[str, Enum], new: Mapping[str, Enum]) -> Iterator[Change]:
    """Yield what changed about enumerations that are on both sides."""
    for name in old.keys() & new.keys():
        subject = _Subject.of(old[name], new[name])
        before = {member.value: member.name for member in old[name].members}
        after = {member.value: member.name for member in new[name].members}
        for value in after.keys() - before.keys():
            yield subject.change("value-added", part=f"{value!r}", new=f"{value!r}")
        for value in before.keys() - after.keys():
            yield subject.change("value-removed", part=f"{value!r}", old=f"{value!r}")
        for value in before.keys() & after.keys():
            if before[value] != after[value]:
                yield change(
                    "member-renamed", name, part=repr(value), old=before[value], new=after[value]
                )
        if old[name].doc != new[name].doc:
            yield change("enum-text", name)


def _fields(subject: _Subject, old: Model, new: Model, types: Types) -> Iterator[Change]:
    pairs = _pairs(old, new)
    kept = {one.name for one in pairs.values()}
    for field in old.fields:
        if field.name not in pairs:
            yield subject.change("field-removed", part=field.name)
        else:
            yield from _changes(subject, field, pairs[field.name], types)
    for field in new.fields:
        if field.name not in kept:
            how = "required" if field.required else "optional"
            yield subject.change(f"field-added-{how}", part=field.name)


def _pairs(old: Model, new: Model) -> dict[str, Field]:
    """Return the new fields by the names of the old ones: by wire name, else by name."""
    after = {field.wire: field for field in new.fields}
    pairs = {field.name: after[field.wire] for field in old.fields if field.wire in after}
    taken = {field.name for field in pairs.values()}
    free = {field.name: field for field in new.fields if field.name not in taken}
    left = (field.name for field in old.fields if field.name not in pairs)
    return pairs | {name: free[name] for name in left if name in free}


def _changes(subject: _Subject, old: Field, new: Field, types: Types) -> Iterator[Change]:
    name = new.name
    if old.name != name:
        yield subject.change("field-renamed", part=name, old=old.name, new=name)
    if old.required != new.required:
        how = "required" if new.required else "optional"
        yield subject.change(f"field-{how}", part=name)
    found = types.kept(old, new)
    if found.relation != "same":
        kind = _BY_RELATION[found.relation]
        yield subject.change(kind, part=name, old=found.old, new=found.new)
    if old.deprecated != new.deprecated:
        how = "deprecated" if new.deprecated else "undeprecated"
        yield subject.change(f"field-{how}", part=name)
    for kind, before, after in (
        ("field-wire", old.wire, new.wire),
        ("field-server-default", old.server_default, new.server_default),
        ("field-limits", old.limits, new.limits),
        ("field-text", old.doc, new.doc),
    ):
        if before != after:
            yield subject.change(kind, part=name, old=before, new=after)


def _extra(subject: _Subject, old: Model, new: Model, types: Types) -> Iterator[Change]:
    """Yield what changed about members that are not listed; without a type they are anything."""
    anything = "dict[str, Any]"
    found = types.read(old.extra or anything, new.extra or anything)
    if found.relation != "same":
        kind = _BY_RELATION[found.relation]
        yield subject.change(kind, part="__pydantic_extra__", old=found.old, new=found.new)
