"""What changed between two surfaces."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeVar

from sdkwright.apidiff.changes import Change, change, ordered
from sdkwright.apidiff.compare_arguments import argument_changes
from sdkwright.apidiff.compare_methods import method_changes
from sdkwright.apidiff.compare_models import enum_changes, model_changes
from sdkwright.apidiff.renames import renamed_types, with_names
from sdkwright.apidiff.surface import Surface
from sdkwright.apidiff.types import Types

T = TypeVar("T")


def compare(old: Surface, new: Surface) -> tuple[Change, ...]:
    """Return what changed, the worst first.

    Where one surface is of a document and the other of a package, only what both can know is
    compared.

    Args:
        old: what programs were written for.
        new: what they are used with.
    """
    if old.source != new.source:
        old, new = old.shared(), new.shared()
    names = renamed_types(old, new)
    before = with_names(old, names)
    types = Types.of(before, new)
    return ordered(
        [
            *_renames(names, new),
            *method_changes(before.methods, new.methods, types),
            *_types(before, new),
            *model_changes(before.models, new.models, types),
            *enum_changes(before.enums, new.enums),
            *_aliases(before, new),
            *_exports(old, new),
            *argument_changes("Configuration", before.options, new.options, types),
        ]
    )


def _renames(names: Mapping[str, str], new: Surface) -> Iterator[Change]:
    for old_name, new_name in names.items():
        kind = "model-renamed" if new_name in new.models else "enum-renamed"
        yield change(kind, old_name, old=old_name, new=new_name)


_KINDS = {"model": "a model", "enum": "an enumeration", "alias": "a name for a type"}


def _types(old: Surface, new: Surface) -> Iterator[Change]:
    """Yield types that came, went, or are of another kind."""
    before, after = _kinds(old), _kinds(new)
    for name in after.keys() - before.keys():
        yield change(f"{after[name]}-added", name)
    for name in before.keys() - after.keys():
        yield change(f"{before[name]}-removed", name)
    for name in before.keys() & after.keys():
        if before[name] != after[name]:
            yield change("kind-changed", name, old=_KINDS[before[name]], new=_KINDS[after[name]])


def _kinds(surface: Surface) -> dict[str, str]:
    return {
        **dict.fromkeys(surface.models, "model"),
        **dict.fromkeys(surface.enums, "enum"),
        **dict.fromkeys(surface.aliases, "alias"),
    }


def _aliases(old: Surface, new: Surface) -> Iterator[Change]:
    for name in old.aliases.keys() & new.aliases.keys():
        if old.aliases[name] != new.aliases[name]:
            yield change("alias-changed", name, old=old.aliases[name], new=new.aliases[name])


def _exports(old: Surface, new: Surface) -> Iterator[Change]:
    before, after = set(old.exports), set(new.exports)
    yield from (change("export-added", name) for name in after - before)
    yield from (change("export-removed", name) for name in before - after)
