"""Values of every kind of schema: typed, told where they differ, and sent back as they came."""

from __future__ import annotations

import json
from typing import Any

import pytest

from behaviour.harness import Generate, Sdk
from behaviour.schema_cases import BOTH, NEWER, Case, attribute, document, member

OLD = document(BOTH, "3.0.3")
NEW = document((*BOTH, *NEWER), "3.1.0")


@pytest.fixture(scope="module")
def sdks(sdk_of: Generate) -> dict[str, Sdk]:
    """A package for each version."""
    return {"3.0": sdk_of(OLD), "3.1": sdk_of(NEW)}


def _decoded(sdk: Sdk, text: str) -> tuple[Any, list[tuple[str, str, str]]]:
    drift: list[tuple[str, str, str]] = []

    def record(*found: Any) -> None:
        drift.append(found)

    decoder = sdk.module("_runtime.codec").decoder_for(sdk.models.Holder)
    holder = decoder(text.encode(), record)
    sdk.module("_runtime.drift").find(holder, record)
    return holder, drift


@pytest.mark.parametrize(
    ("version", "case"),
    [
        pytest.param(version, case, id=f"{version} {case.name}")
        for version, cases in (("3.0", BOTH), ("3.1", (*BOTH, *NEWER)))
        for case in cases
    ],
)
def test_values_are_typed_and_keep_what_they_are(
    sdks: dict[str, Sdk], version: str, case: Case
) -> None:
    """Decoded and encoded again, a value is what it was; differences are told."""
    text = f'{{"{member(case)}": {case.value}}}'
    holder, drift = _decoded(sdks[version], text)
    assert holder.to_wire() == json.loads(text)
    assert type(attribute(holder, case)).__name__ == case.type
    assert len(drift) == case.drift, drift
