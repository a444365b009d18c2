"""Models and enumerations that only got another name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Mapping
from dataclasses import replace

from sdkwright.apidiff.annotations import renamed
from sdkwright.apidiff.surface import Argument, Enum, Model, Surface


def renamed_types(old: Surface, new: Surface) -> dict[str, str]:
    """Return new names by old ones, of types that are gone and came back under another name.

    Two types are one where they have the same parts and no others that are gone have these.
    """
    models = _pairs(_shapes(old.models, new.models), _shapes(new.models, old.models))
    enums = _pairs(_enum_shapes(old.enums, new.enums), _enum_shapes(new.enums, old.enums))
    return _consistent(models | enums, old.models, new.models)


def with_names(surface: Surface, names: dict[str, str]) -> Surface:
    """Return a surface as it is with other names for some of its types."""
    if not names:
        return surface
    return replace(
        surface,
        methods={
            key: replace(
                one,
                arguments=tuple(_argument(argument, names) for argument in one.arguments),
                result=renamed(one.result, names),
                pages=renamed(one.pages, names) if one.pages else "",
                events=renamed(one.events, names) if one.events else "",
            )
            for key, one in surface.methods.items()
        },
        models={names.get(key, key): _model(one, names) for key, one in surface.models.items()},
        enums={
            names.get(key, key): replace(one, name=names.get(key, key))
            for key, one in surface.enums.items()
        },
        aliases={key: renamed(text, names) for key, text in surface.aliases.items()},
    )


def _argument(argument: Argument, names: dict[str, str]) -> Argument:
    return replace(argument, type=renamed(argument.type, names))


def _model(model: Model, names: dict[str, str]) -> Model:
    return replace(
        model,
        name=names.get(model.name, model.name),
        fields=tuple(replace(f, type=renamed(f.type, names)) for f in model.fields),
        extra=renamed(model.extra, names) if model.extra else "",
    )


def _shapes(models: Mapping[str, Model], others: Mapping[str, Model]) -> dict[str, Hashable]:
    """Return what models that the others lack are made of, types aside."""
    return {
        name: (
            tuple((f.name, f.wire, f.required) for f in model.fields),
            model.used_in_requests,
            model.used_in_responses,
        )
        for name, model in models.items()
        if name not in others and model.fields
    }


def _enum_shapes(enums: Mapping[str, Enum], others: Mapping[str, Enum]) -> dict[str, Hashable]:
    return {name: enum.members for name, enum in enums.items() if name not in others}


def _pairs(old: Mapping[str, Hashable], new: Mapping[str, Hashable]) -> dict[str, str]:
    before, after = _by_shape(old), _by_shape(new)
    return {
        names[0]: after[shape][0]
        for shape, names in before.items()
        if len(names) == 1 and len(after.get(shape, ())) == 1
    }


def _by_shape(shapes: Mapping[str, Hashable]) -> dict[Hashable, list[str]]:
    found: dict[Hashable, list[str]] = defaultdict(list)
    for name, shape in shapes.items():
        found[shape].append(name)
    return found


def _consistent(
    names: dict[str, str], old: Mapping[str, Model], new: Mapping[str, Model]
) -> dict[str, str]:
    """Drop pairs whose fields have other types, until all that are left agree."""
    while True:
        kept = {
            before: after
            for before, after in names.items()
            if before not in old or _types(_model(old[before], names)) == _types(new[after])
        }
        if kept == names:
            return names
        names = kept


def _types(model: Model) -> list[str]:
    return [*(field.type for field in model.fields), model.extra]
