"""Files that a document refers to become parts of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from sdkwright.ir.schemas import AliasSchema, ObjectSchema
from sdkwright.ir.types import Reference
from unit.gather.gathering import document, gather

PET = "type: object\nproperties: {name: {type: string}}\n"


def test_a_document_without_other_files_stays_the_same(tmp_path: Path) -> None:
    """No part of it is copied."""
    text = document("components: {schemas: {A: {$ref: '#/components/schemas/B'}, B: {}}}")
    whole = gather(tmp_path, {"api.yaml": text})
    assert whole.value["components"]["schemas"]["A"] == {"$ref": "#/components/schemas/B"}
    assert whole.value is whole.document.source.value


def test_a_definition_takes_the_place_of_the_reference_to_it(tmp_path: Path) -> None:
    """Components and paths that come from files stand where overlays look for them."""
    whole = gather(
        tmp_path,
        {
            "api.yaml": document("""
                paths: {/pets: {$ref: ./paths/pets.yaml}}
                components: {schemas: {Pet: {$ref: 'schemas/pet.json'}}}
                """),
            "paths/pets.yaml": """
                get:
                  responses:
                    '200':
                      description: ok
                      content:
                        application/json: {schema: {$ref: ../schemas/pet.json}}
                """,
            "schemas/pet.json": '{"type": "object", "properties": {"name": {"type": "string"}}}',
        },
    )
    assert whole.found == []
    assert "x-gathered-files" not in whole.value
    assert whole.value["components"]["schemas"]["Pet"]["type"] == "object"
    answer = whole.value["paths"]["/pets"]["get"]["responses"]["200"]
    assert answer["content"]["application/json"]["schema"] == {"$ref": "#/components/schemas/Pet"}
    assert [schema.origin.component for schema in whole.api().schemas] == ["Pet"]
    names = {path.name for path in whole.document.files}
    assert names == {"pets.yaml", "pet.json"}


def test_places_are_those_of_the_files(tmp_path: Path) -> None:
    """Also below what was moved, and for what stands under the key of files."""
    whole = gather(
        tmp_path,
        {
            "api.yaml": document("""
                components:
                  schemas:
                    Pet: {$ref: pet.yaml}
                    Owner: {properties: {dog: {$ref: 'more.yaml#/Dog'}}}
                """),
            "pet.yaml": PET,
            "more.yaml": "Dog:\n  properties:\n    bark: {type: string}\n",
        },
    )
    where = whole.document.where
    pet = ("components", "schemas", "Pet", "properties", "name")
    dog = ("x-gathered-files", "more.yaml", "Dog", "properties", "bark")
    assert str(where(pet, key=True)) == "pet.yaml:2:14"
    assert str(where(dog, key=True)) == "more.yaml:3:5"
    assert str(where(("info", "title"), key=True)) == "api.yaml:2:8"


def test_what_several_places_refer_to_is_one_schema(tmp_path: Path) -> None:
    """It is called as its file calls it, or as the file is called."""
    whole = gather(
        tmp_path,
        {
            "api.yaml": document("""
                components:
                  schemas:
                    A: {properties: {x: {$ref: 'more.yaml#/Dog'}, y: {$ref: ./cat.schema.yaml}}}
                    B: {properties: {x: {$ref: './more.yaml#/Dog'}, y: {$ref: cat.schema.yaml#}}}
                """),
            "more.yaml": "Dog:\n  properties:\n    friend: {$ref: '#/Dog'}\n    cat: {$ref: cat.schema.yaml}",
            "cat.schema.yaml": PET,
        },
    )
    assert whole.found == []
    schemas = {schema.origin.component: schema for schema in whole.api().schemas}
    assert list(schemas) == ["A", "B", "Dog", "cat"]
    for name in "AB":
        owner = schemas[name]
        assert isinstance(owner, ObjectSchema)
        assert [field.type for field in owner.fields] == [
            Reference("#/x-gathered-files/more.yaml/Dog"),
            Reference("#/x-gathered-files/cat.schema.yaml"),
        ]


def test_files_refer_back_to_the_document_and_to_each_other(tmp_path: Path) -> None:
    """Circles of files are followed once."""
    whole = gather(
        tmp_path,
        {
            "api.yaml": document("""
                components:
                  schemas:
                    Root: {properties: {a: {$ref: 'parts/a.yaml#/definitions/A'}}}
                """),
            "parts/a.yaml": """
                definitions:
                  A:
                    properties:
                      b: {$ref: b.json}
                      root: {$ref: '../api.yaml#/components/schemas/Root'}
                """,
            "parts/b.json": '{"properties": {"a": {"$ref": "./a.yaml#/definitions/A"}}}',
        },
    )
    assert whole.found == []
    files = whole.value["x-gathered-files"]
    a = files["parts/a.yaml"]["definitions"]["A"]["properties"]
    assert a["root"] == {"$ref": "#/components/schemas/Root"}
    assert a["b"] == {"$ref": "#/x-gathered-files/parts~1b.json"}
    b = files["parts/b.json"]["properties"]
    assert b["a"] == {"$ref": "#/x-gathered-files/parts~1a.yaml/definitions/A"}
    assert [schema.origin.component for schema in whole.api().schemas] == ["Root", "A", "b"]


def test_sections_in_files_of_their_own(tmp_path: Path) -> None:
    """A whole map or list may be given by a reference, though the specification knows none."""
    whole = gather(
        tmp_path,
        {
            "api.yaml": document("""
                paths: {$ref: paths/index.yaml}
                tags: {$ref: tags.yaml}
                components: {schemas: {$ref: schemas/index.yaml}}
                """),
            "tags.yaml": "- {name: pets}\n",
            "paths/index.yaml": "/pets: {$ref: pets.yaml}\n",
            "paths/pets.yaml": """
                parameters: {$ref: parameters.yaml}
                get: {$ref: get.yaml}
                """,
            "paths/parameters.yaml": "- {name: limit, in: query, schema: {type: integer}}\n",
            "paths/get.yaml": """
                operationId: listPets
                responses:
                  '200': {$ref: '../answers.yaml#/Pets'}
                """,
            "answers.yaml": """
                Pets:
                  description: ok
                  content: {application/json: {schema: {$ref: schemas/index.yaml#/Pet}}}
                """,
            "schemas/index.yaml": "Pet: {$ref: pet.yaml}\n",
            "schemas/pet.yaml": PET,
        },
    )
    assert whole.found == []
    api = whole.api()
    (operation,) = api.operations
    assert (operation.operation_id, operation.path) == ("listPets", "/pets")
    assert [parameter.wire for parameter in operation.parameters] == ["limit"]
    assert [answer.type for answer in operation.answers] == [Reference("#/components/schemas/Pet")]
    assert [schema.origin.component for schema in api.schemas] == ["Pet"]
    assert whole.value["tags"] == [{"name": "pets"}]
    assert whole.found == []


def test_examples_are_left_alone(tmp_path: Path) -> None:
    """What looks like a reference there is data."""
    whole = gather(
        tmp_path,
        {
            "api.yaml": document("""
                components:
                  schemas:
                    A:
                      example: {$ref: none.yaml}
                      default: {$ref: none.yaml}
                      enum: [{$ref: none.yaml}]
                      properties: {$ref: {$ref: a.yaml}}
                  examples:
                    E: {value: {$ref: none.yaml}}
                """),
            "a.yaml": "type: string\n",
        },
    )
    assert whole.found == []
    a = whole.value["components"]["schemas"]["A"]
    assert (a["example"], a["default"]) == ({"$ref": "none.yaml"},) * 2
    assert a["properties"] == {"$ref": {"$ref": "#/x-gathered-files/a.yaml"}}


def test_mappings_of_discriminators_name_files(tmp_path: Path) -> None:
    """Names of components stay names."""
    whole = gather(
        tmp_path,
        {
            "api.yaml": document("""
                components:
                  schemas:
                    Pet:
                      oneOf: [{$ref: cat.yaml}, {$ref: '#/components/schemas/Dog'}]
                      discriminator:
                        propertyName: kind
                        mapping: {cat: ./cat.yaml, dog: Dog, d: '#/components/schemas/Dog'}
                    Dog: {type: object}
                """),
            "cat.yaml": PET,
        },
    )
    assert whole.found == []
    assert whole.value["components"]["schemas"]["Pet"]["discriminator"]["mapping"] == {
        "cat": "#/x-gathered-files/cat.yaml",
        "dog": "Dog",
        "d": "#/components/schemas/Dog",
    }


def test_a_name_of_a_component_is_taken_for_a_reference(tmp_path: Path) -> None:
    """Where there is no file of that name."""
    text = document("components: {schemas: {A: {items: {$ref: B}}, B: {type: string}}}")
    whole = gather(tmp_path, {"api.yaml": text})
    assert whole.found == []
    assert whole.value["components"]["schemas"]["A"]["items"] == {"$ref": "#/components/schemas/B"}


def test_escapes_in_names_of_files_and_parts(tmp_path: Path) -> None:
    """Percent-encoding (RFC 3986) and the escapes of pointers (RFC 6901)."""
    whole = gather(
        tmp_path,
        {
            "api.yaml": document("""
                components:
                  schemas:
                    A: {items: {$ref: './my%20types.yaml#/a~1b%25~0c'}}
                """),
            "my types.yaml": "a/b%~c: {type: object, properties: {x: {}}}\n",
        },
    )
    assert whole.found == []
    reference = whole.value["components"]["schemas"]["A"]["items"]["$ref"]
    assert reference == "#/x-gathered-files/my types.yaml/a~1b%25~0c"
    schemas = whole.api().schemas
    assert whole.found == []
    assert [type(schema) for schema in schemas] == [AliasSchema, ObjectSchema]


@pytest.mark.parametrize(
    ("reference", "expected"),
    [
        ("../secret.yaml", "reference-refused: .* leads out of the folder"),
        ("a/../../secret.yaml", "reference-refused: .* leads out of the folder"),
        ("..%2Fsecret.yaml", "reference-refused: .* leads out of the folder"),
        ("/etc/passwd", "reference-refused: .* no path from the file"),
        ("%2Fetc/passwd", "reference-refused: .* no path from the file"),
        ("~/x.yaml", "reference-refused: "),
        ("file:///etc/passwd", "reference-refused: .* no path from the file"),
        ("C:/x.yaml", "reference-refused: "),
        ("C%3A/x.yaml", "reference-refused: "),
        ("..\\\\secret.yaml", "reference-refused: .* backslashes"),
        ("a%00.yaml", "reference-refused: "),
        ("link.yaml", "reference-refused: .* leads out of the folder"),
        ("folder", "reference-unreadable: .* it is a directory"),
        ("pipe", "reference-unreadable: .* it is no regular file"),
        ("none.yaml", "reference-unreadable: .* there is no such file"),
        ("text.md", "reference-unreadable: .* neither JSON nor YAML"),
        ("latin.yaml", "reference-unreadable: .* no UTF-8 text"),
        ("pet.yaml#/None", "reference-missing: .* leads to nothing in the file"),
        ("http://example.com/x.yaml", "reference-remote: .* another host"),
        ("//example.com/x.yaml", "reference-remote: .* another host"),
        ("https://user:pass@example.com/x.yaml", "reference-refused: .* credentials"),
        ("https://[/x.yaml", "reference-refused: .* is no URL"),
        ("ftp://example.com/x.yaml", "reference-refused: "),
        ("a" * 5000, "reference-refused: |reference-unreadable: "),
    ],
)
def test_references_that_are_not_followed(tmp_path: Path, reference: str, expected: str) -> None:
    """Each costs itself only, and the finding is at the reference."""
    import os
    import re

    (tmp_path / "secret.yaml").write_text("type: string\n")
    folder = tmp_path / "api"
    (folder / "folder").mkdir(parents=True)
    (folder / "link.yaml").symlink_to(tmp_path / "secret.yaml")
    (folder / "text.md").write_text("a: [\n")
    (folder / "latin.yaml").write_bytes(b"a: \xff")
    os.mkfifo(folder / "pipe")
    text = document(f"""components:
  schemas:
    A:
      properties:
        a: {{$ref: "{reference}"}}
        b: {{type: string}}
""")
    whole = gather(folder, {"api.yaml": text, "pet.yaml": PET})
    api = whole.api()
    here = [one for one in whole.found if one.startswith("api.yaml:7:19: warning: ")]
    assert len(here) == 1, whole.found
    assert re.search(expected, here[0]), here
    assert whole.report.errors == ()
    (schema,) = api.schemas
    assert isinstance(schema, ObjectSchema)
    assert [field.wire for field in schema.fields] == ["a", "b"]


def test_a_broken_file_costs_what_refers_to_it(tmp_path: Path) -> None:
    """The mistake in it is told, too."""
    text = document("components: {schemas: {A: {$ref: a.yaml}, B: {$ref: 'a.yaml#/x'}}}")
    whole = gather(tmp_path, {"api.yaml": text, "a.yaml": "a: [\n"})
    codes = [one.code for one in whole.report.diagnostics]
    assert codes == ["yaml-syntax", "reference-unreadable", "reference-unreadable"]
    assert whole.report.errors == ()


def test_definitions_that_only_refer_to_each_other(tmp_path: Path) -> None:
    """A circle of references has nothing in it."""
    text = document("components: {schemas: {A: {$ref: 'b.yaml#/B'}}}")
    whole = gather(
        tmp_path, {"api.yaml": text, "b.yaml": "B: {$ref: 'api.yaml#/components/schemas/A'}\n"}
    )
    whole.api()
    assert [one.code for one in whole.report.warnings] == ["reference-circular"]


def test_maps_that_contain_themselves(tmp_path: Path) -> None:
    """Properties of properties of the same file end in a finding."""
    text = document("components: {schemas: {A: {properties: {$ref: 'p.yaml'}}}}")
    whole = gather(
        tmp_path, {"api.yaml": text, "p.yaml": "p: {type: object, properties: {$ref: p.yaml}}\n"}
    )
    assert [one.code for one in whole.report.warnings] == ["reference-circular"]
    assert "p" in whole.value["components"]["schemas"]["A"]["properties"]
