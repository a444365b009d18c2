"""Names that are no Python, or mean something in Python, still reach the wire as they are."""

from __future__ import annotations

import pytest
from behaviour.harness import Generate, Sdk


@pytest.fixture(scope="module")
def sdk(sdk_of: Generate) -> Sdk:
    """A small document."""
    return sdk_of("""
        paths:
          /pets/{petId}:
            get:
              operationId: getPet
              tags: [pets]
              parameters: [{name: petId, in: path, required: true, schema: {type: string}}]
              responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
        components:
          schemas:
            Pet: {type: object, properties: {petName: {type: string}}}
        """)


def test_path(sdk: Sdk) -> None:
    """x"""
    assert sdk.request("pets.get_pet", "a b").url == "https://x/pets/a%20b"
    client, engine = sdk.answered(sdk.answer(200, {"petName": "Rex"}))
    assert client.pets.get_pet("x").pet_name == "Rex"
