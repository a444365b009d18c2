"""Bodies: unset, null and a value, forms, media types, and what is kept."""

from __future__ import annotations

import json
import pickle
import re
from typing import Any

import pytest

from behaviour.harness import Generate, Sdk

DOCUMENT = """
paths:
  /pets:
    post:
      operationId: addPet
      tags: [pets]
      requestBody: {required: true,
          content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
    patch:
      operationId: changePet
      tags: [pets]
      requestBody: {content: {
          application/merge-patch+json: {schema: {$ref: '#/components/schemas/Pet'}}}}
    put:
      operationId: replaceAll
      tags: [pets]
      requestBody: {required: true, content: {application/json: {schema: {type: array,
          items: {$ref: '#/components/schemas/Pet'}}}}}
    delete:
      operationId: anything
      tags: [pets]
      requestBody: {content: {'*/*': {schema: {}}}}
  /login:
    post:
      operationId: login
      tags: [pets]
      parameters: [{name: name, in: query, schema: {type: string}}]
      requestBody:
        required: true
        content:
          application/x-www-form-urlencoded:
            schema:
              type: object
              required: [password]
              properties: {name: {type: string}, password: {type: string}, self: {type: string},
                  json: {type: string}, scopes: {type: array, items: {type: string}}}
  /upload:
    post:
      operationId: upload
      tags: [pets]
      requestBody: {content: {multipart/form-data: {schema: {type: object,
          properties: {file: {type: string, format: binary}, note: {type: string}}}}}}
  /text: {post: {operationId: sendText, tags: [pets],
      requestBody: {content: {text/plain: {schema: {type: string}}}}}}
  /xml: {post: {operationId: sendXml, tags: [pets],
      requestBody: {content: {application/xml: {schema: {type: object}}}}}}
  /owner: {put: {operationId: setOwner, tags: [pets], requestBody: {required: true,
      content: {application/json: {schema: {type: string, nullable: true}}}}}}
  /bytes: {post: {operationId: sendBytes, tags: [pets],
      requestBody: {content: {application/octet-stream: {}}}}}
components:
  schemas:
    Pet:
      type: object
      required: [petName]
      properties:
        petName: {type: string}
        nickName: {type: string, nullable: true}
        color: {$ref: '#/components/schemas/Color'}
        legs: {type: integer, default: 4}
        parents: {type: array, items: {$ref: '#/components/schemas/Pet'}}
        home: {type: object, properties: {streetName: {type: string}}}
        birth: {type: string, format: date}
    Color: {type: string, enum: [red, green]}
"""


@pytest.fixture(scope="module")
def sdk(sdk_of: Generate) -> Sdk:
    """One document with bodies of every kind."""
    return sdk_of(DOCUMENT)


def _sent(sdk: Sdk, path: str, *arguments: object, **keywords: object) -> Any:
    return json.loads(sdk.request(path, *arguments, **keywords).content)


def test_a_body_that_is_needed_can_be_null(sdk: Sdk) -> None:
    """Where its schema allows it."""
    assert _sent(sdk, "pets.set_owner", "x") == "x"
    assert _sent(sdk, "pets.set_owner", None) is None


def test_unset_null_and_a_value_are_three_things(sdk: Sdk) -> None:
    """Only what was given is sent, null included; defaults are the server's."""
    pet = sdk.models.Pet
    assert _sent(sdk, "pets.add_pet", pet(pet_name="R")) == {"petName": "R"}
    assert _sent(sdk, "pets.add_pet", pet(pet_name="R", nick_name=None)) == {
        "petName": "R",
        "nickName": None,
    }
    assert _sent(sdk, "pets.add_pet", pet(pet_name="R", nick_name="r", legs=4)) == {
        "petName": "R",
        "nickName": "r",
        "legs": 4,
    }


def test_what_is_assigned_later_is_sent(sdk: Sdk) -> None:
    """Also inside of models and lists."""
    pet = sdk.models.Pet(pet_name="R")
    pet.nick_name = None
    pet.parents = [sdk.models.Pet(pet_name="P")]
    pet.parents[0].legs = 3
    assert _sent(sdk, "pets.add_pet", pet) == {
        "petName": "R",
        "nickName": None,
        "parents": [{"petName": "P", "legs": 3}],
    }


def test_a_mapping_can_be_given_for_a_model(sdk: Sdk) -> None:
    """It is sent as it is."""
    assert _sent(sdk, "pets.add_pet", {"petName": "R", "new": 1}) == {"petName": "R", "new": 1}


def test_the_body_can_be_given_by_name(sdk: Sdk) -> None:
    """It is called like its schema."""
    assert _sent(sdk, "pets.add_pet", pet={"petName": "R"}) == {"petName": "R"}


def test_models_take_attribute_names_and_wire_names(sdk: Sdk) -> None:
    """Both build the same object."""
    pet = sdk.models.Pet
    assert pet(pet_name="R", nick_name="r") == pet(petName="R", nickName="r")


def test_unknown_members_are_kept_in_both_directions(sdk: Sdk) -> None:
    """A newer server's fields survive a round trip."""
    pet = sdk.models.Pet.model_validate_json('{"petName": "R", "newField": {"a": [1]}}')
    assert pet.newField == {"a": [1]}
    assert _sent(sdk, "pets.add_pet", pet) == {"petName": "R", "newField": {"a": [1]}}


def test_enumerations_are_open(sdk: Sdk) -> None:
    """An unknown value is kept, equals its string, and survives copying and pickling."""
    pet = sdk.models.Pet(pet_name="R", color="violet")
    assert not pet.color.is_known
    assert pet.color == "violet"
    assert sdk.models.Color("red") is sdk.models.Color.RED
    assert pickle.loads(pickle.dumps(pet)) == pet
    assert _sent(sdk, "pets.add_pet", pet)["color"] == "violet"


def test_models_can_be_recursive(sdk: Sdk) -> None:
    """A pet has parents."""
    text = '{"petName": "a", "parents": [{"petName": "b", "parents": [{"petName": "c"}]}]}'
    pet = sdk.models.Pet.model_validate_json(text)
    assert pet.parents[0].parents[0].pet_name == "c"


def test_an_inline_object_is_a_model_too(sdk: Sdk) -> None:
    """It is named after its owner and its role."""
    pet = sdk.models.Pet(pet_name="R", home=sdk.models.PetHome(street_name="Main"))
    assert _sent(sdk, "pets.add_pet", pet)["home"] == {"streetName": "Main"}


def test_an_optional_body_can_be_left_out(sdk: Sdk) -> None:
    """Then no content type is sent either."""
    request = sdk.request("pets.change_pet")
    assert request.content is None
    assert "content-type" not in request.headers


def test_a_required_body_is_a_required_argument(sdk: Sdk) -> None:
    """Python says so before anything is sent."""
    with pytest.raises(TypeError, match="pet"):
        sdk.call("pets.add_pet")


def test_the_media_type_is_the_documents(sdk: Sdk) -> None:
    """JSON has many; a range becomes plain JSON."""
    request = sdk.request("pets.change_pet", {"petName": "R"})
    assert request.headers["content-type"] == "application/merge-patch+json"
    request = sdk.request("pets.anything", [1, None])
    assert request.headers["content-type"] == "application/json"
    assert request.content == b"[1,null]"


def test_a_list_is_a_body(sdk: Sdk) -> None:
    """Of models and mappings."""
    sent = _sent(sdk, "pets.replace_all", [sdk.models.Pet(pet_name="a"), {"petName": "b"}])
    assert sent == [{"petName": "a"}, {"petName": "b"}]


def test_fields_of_a_form_are_arguments(sdk: Sdk) -> None:
    """They stand beside parameters of the same name; required ones come first."""
    request = sdk.request(
        "pets.login", name="q", name_2="f", password="p w", self_="s", json="{}", scopes=["a", "b"]
    )
    assert request.url == "https://x/login?name=q"
    assert request.headers["content-type"] == "application/x-www-form-urlencoded"
    assert request.content == b"name=f&password=p+w&self=s&json=%7B%7D&scopes=a&scopes=b"
    with pytest.raises(TypeError, match="password"):
        sdk.call("pets.login")


def test_files_are_parts_of_a_form(sdk: Sdk) -> None:
    """Bytes and text, each in a part of its own."""
    request = sdk.request("pets.upload", file=b"\x00\x01", note="hello")
    media_type, _, boundary = request.headers["content-type"].partition("; boundary=")
    assert media_type == "multipart/form-data"
    names = re.findall(rb'; name="(\w+)"', request.content)
    assert names == [b"file", b"note"]
    assert request.content.count(boundary.encode()) == 3


@pytest.mark.parametrize(
    ("name", "value", "media_type", "content"),
    [
        ("send_text", "größe", "text/plain; charset=utf-8", "größe".encode()),
        ("send_xml", "<a/>", "application/xml", b"<a/>"),
        ("send_bytes", b"\x00\xff", "application/octet-stream", b"\x00\xff"),
    ],
)
def test_text_and_bytes_are_sent_as_they_are(
    sdk: Sdk, name: str, value: object, media_type: str, content: bytes
) -> None:
    """The media type decides."""
    request = sdk.request(f"pets.{name}", value)
    assert (request.headers["content-type"], request.content) == (media_type, content)


def test_documents_in_snake_case_are_sent_in_snake_case(sdk_of: Generate) -> None:
    """The base class follows what most fields need."""
    sdk = sdk_of("""
        paths:
          /x: {post: {operationId: send, tags: [x],
              requestBody: {content: {
              application/json: {schema: {$ref: '#/components/schemas/A'}}}}}}
        components:
          schemas:
            A:
              type: object
              properties: {first_name: {type: string}, last_name: {type: string},
                  camelCase: {type: string}, inner: {$ref: '#/components/schemas/B'}}
            B: {type: object, properties: {a_b: {type: string}}}
        """)
    value = sdk.models.A(first_name="f", last_name="l", camel_case="c", inner=sdk.models.B(a_b="1"))
    assert _sent(sdk, "x.send", value) == {
        "first_name": "f",
        "last_name": "l",
        "camelCase": "c",
        "inner": {"a_b": "1"},
    }
    assert sdk.models.A.model_validate_json('{"first_name": "x"}').first_name == "x"
