"""Which models and enumerations travel in requests, and which in responses."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from sdkwright.apidiff.annotations import names_in
from sdkwright.apidiff.surface import Enum, Method, Model


def with_usage(
    methods: Mapping[str, Method], models: Mapping[str, Model], enums: Mapping[str, Enum]
) -> tuple[dict[str, Model], dict[str, Enum]]:
    """Return models and enumerations with where methods use them, directly or inside others."""
    sent = (argument.type for method in methods.values() for argument in method.arguments)
    got = (t for m in methods.values() for t in (m.result, m.pages, m.events) if t)
    requests, responses = _reached(sent, models), _reached(got, models)
    return (
        {
            name: replace(
                one, used_in_requests=name in requests, used_in_responses=name in responses
            )
            for name, one in models.items()
        },
        {
            name: replace(
                one, used_in_requests=name in requests, used_in_responses=name in responses
            )
            for name, one in enums.items()
        },
    )


def _reached(types: Iterable[str], models: Mapping[str, Model]) -> set[str]:
    pending = [name for text in dict.fromkeys(types) for name in names_in(text)]
    found: set[str] = set()
    while pending:
        name = pending.pop()
        if name in found:
            continue
        found.add(name)
        if name in models:
            model = models[name]
            texts = [*(field.type for field in model.fields), *([model.extra] * bool(model.extra))]
            pending += [inner for text in texts for inner in names_in(text)]
    return found
