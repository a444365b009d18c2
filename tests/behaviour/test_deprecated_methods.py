"""Deprecated methods: they work, warn at each place that calls them, and name what to use."""

from __future__ import annotations

import inspect
import warnings
from typing import Any

import pytest

from behaviour.harness import Generate, Sdk


@pytest.fixture(scope="module")
def sdk(sdk_of: Generate) -> Sdk:
    """Two deprecated operations, one of which has a successor."""
    return sdk_of("""
        paths:
          /new: {get: {operationId: getPets, tags: [pets], responses: {'204': {description: ok}}}}
          /old:
            get:
              operationId: get_pets
              tags: [pets]
              deprecated: true
              x-sdk-deprecated-by: pets.get_pets
              description: Old ways.
              responses: {'204': {description: ok}}
          /gone/{id}:
            delete:
              operationId: drop
              tags: [pets]
              deprecated: true
              parameters: [{name: id, in: path, required: true, schema: {type: string}}]
              responses: {'204': {description: ok}}
        """)


def test_a_deprecated_method_works(sdk: Sdk) -> None:
    """It sends what it always sent."""
    client, engine = sdk.answered(sdk.answer(204), sdk.answer(204))
    with pytest.warns(DeprecationWarning, match="is deprecated"):
        client.pets.get_pets_0()
    with pytest.warns(DeprecationWarning, match="is deprecated"):
        client.pets.drop("7")
    assert [request.url for request in engine.requests] == ["https://x/old", "https://x/gone/7"]


def test_the_warning_names_the_replacement(sdk: Sdk) -> None:
    """Or says that there is none."""
    client, _ = sdk.answered(sdk.answer(204), sdk.answer(204))
    with pytest.warns(DeprecationWarning, match=r"use pets\.get_pets$"):
        client.pets.get_pets_0()
    with pytest.warns(DeprecationWarning, match="it will be removed"):
        client.pets.drop("7")


def test_the_warning_comes_once_for_each_place_that_calls(sdk: Sdk) -> None:
    """It points at the caller's line, so that Python can tell places apart."""
    client, _ = sdk.answered(*[sdk.answer(204)] * 4)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("default")
        for _ in range(3):
            client.pets.get_pets_0()
        client.pets.get_pets_0()
    assert len(caught) == 2
    assert {warning.filename for warning in caught} == {__file__}


def test_the_method_that_stays_does_not_warn(sdk: Sdk) -> None:
    """Warnings are errors in these tests."""
    client, _ = sdk.answered(sdk.answer(204))
    client.pets.get_pets()


def test_deprecated_methods_are_listed_on_request(sdk: Sdk) -> None:
    """Nobody finds them by chance."""
    client, _ = sdk.answered()
    assert client.pets.options() == ["get_pets"]
    assert client.pets.options(include_deprecated=True) == ["get_pets", "get_pets_0", "drop"]


@pytest.mark.parametrize(
    ("family", "prefix"), [("sync", ""), ("threaded", "Threaded"), ("aio", "Async")]
)
def test_signature_and_docstring_are_kept(sdk: Sdk, family: str, prefix: str) -> None:
    """Editors and documentation see the method, not its wrapper."""
    method: Any = getattr(sdk.module(f"{family}.pets"), f"{prefix}Pets").drop
    assert list(inspect.signature(method).parameters) == ["self", "id"]
    assert "Deprecated." in (inspect.getdoc(method) or "")
    assert inspect.iscoroutinefunction(method) is (family == "aio")
