"""Schemas with a value each, and what Python makes of it: a case per line."""

from __future__ import annotations

from typing import Any, NamedTuple


class Case(NamedTuple):
    """A schema, a JSON text of a value, and the name of the Python type that it gets."""

    name: str
    schema: str
    value: str
    type: str
    drift: int = 0
    """How many differences from the schema are told."""


SHARED = """
Pet: {type: object, required: [kind], properties: {kind: {type: string}, name: {type: string}}}
Cat: {type: object, properties: {kind: {type: string, enum: [cat]}, lives: {type: integer}}}
Dog: {type: object, properties: {kind: {type: string, enum: [dog]}, barks: {type: boolean}}}
Lynx: {type: object, properties: {kind: {type: string, enum: [cat]}, ears: {type: integer}}}
Fish: {type: object, properties: {kind: {type: string}, depth: {type: number}}}
Color: {type: string, enum: [red, green]}
Size: {type: integer, enum: [1, 2]}
Animal: {type: object, required: [species], properties: {species: {type: string},
  at: {type: object, properties: {zoo: {type: string}}}},
  discriminator: {propertyName: species, mapping: {LION: '#/components/schemas/Lion'}}}
Lion: {allOf: [{$ref: '#/components/schemas/Animal'},
  {type: object, properties: {mane: {type: boolean}}}]}
Tiger: {allOf: [{$ref: '#/components/schemas/Animal'}], properties: {stripes: {type: integer}}}
Liger: {allOf: [{$ref: '#/components/schemas/Tiger'},
  {properties: {parent: {$ref: '#/components/schemas/Animal'}}}]}
Plain: {allOf: [{$ref: '#/components/schemas/Animal'}]}
Tree: {type: object, properties: {left: {$ref: '#/components/schemas/Tree'},
  all: {type: array, items: {$ref: '#/components/schemas/Forest'}}}}
Forest: {type: object, additionalProperties: {$ref: '#/components/schemas/Tree'}}
Json: {anyOf: [{type: string}, {type: integer}, {type: boolean}, {type: array,
  items: {$ref: '#/components/schemas/Json'}}, {type: object,
  additionalProperties: {$ref: '#/components/schemas/Json'}}]}
Nested: {type: array, items: {$ref: '#/components/schemas/Nested'}}
Alias1: {$ref: '#/components/schemas/Alias2'}
Alias2: {$ref: '#/components/schemas/Alias3'}
Alias3: {$ref: '#/components/schemas/Cat'}
Base: {type: object, required: [id], properties: {id: {type: string, readOnly: true},
  secret: {type: string}, nick: {type: string}}}
Perhaps: {type: object, nullable: true, properties: {a: {type: string}}}
Sum: {type: object, required: [op], properties: {op: {type: string, enum: [sum]},
  parts: {type: array, items: {$ref: '#/components/schemas/Expression'}}}}
Number: {type: object, required: [op, value], properties: {op: {type: string, enum: [number]},
  value: {type: number}}}
Expression: {oneOf: [{$ref: '#/components/schemas/Sum'}, {$ref: '#/components/schemas/Number'}],
  discriminator: {propertyName: op}}
Vehicle: {type: object, properties: {wheels: {type: integer}, make: {type: string}},
  oneOf: [{$ref: '#/components/schemas/Car'}, {$ref: '#/components/schemas/Bike'}],
  discriminator: {propertyName: make}}
Car: {allOf: [{$ref: '#/components/schemas/Vehicle'}, {properties: {doors: {type: integer}}}]}
Bike: {allOf: [{$ref: '#/components/schemas/Vehicle'}, {properties: {bell: {type: boolean}}}]}
"""
"""Schemas that the cases refer to."""


def _ref(name: str) -> str:
    return f"$ref: '#/components/schemas/{name}'"


_PETS = f"oneOf: [{{{_ref('Cat')}}}, {{{_ref('Dog')}}}]"
_FISH = f"oneOf: [{{{_ref('Cat')}}}, {{{_ref('Fish')}}}]"
_BY = "discriminator: {propertyName: kind"
_AB = "{properties: {a: {type: string}}}, {properties: {b: {type: string}}}"

BOTH = (
    Case("told apart", f"{{{_PETS}, {_BY}}}}}", '{"kind":"dog","barks":true}', "Dog"),
    Case("tag of the other", f"{{{_PETS}, {_BY}}}}}", '{"kind":"cat","barks":true}', "Cat", 1),
    Case("tag alone", f"{{{_PETS}, {_BY}}}}}", '{"kind":"dog"}', "Dog"),
    Case("unknown tag", f"{{{_PETS}, {_BY}}}}}", '{"kind":"cow","milk":1}', "dict", 1),
    Case("no tag", f"{{{_PETS}, {_BY}}}}}", '{"milk":1}', "Cat", 1),
    Case("tag of another type", f"{{{_PETS}, {_BY}}}}}", '{"kind":[1],"milk":1}', "dict", 1),
    Case("ill member", f"{{{_PETS}, {_BY}}}}}", '{"kind":"dog","barks":"x"}', "Dog", 1),
    Case("implicit name", f"{{{_FISH}, {_BY}}}}}", '{"kind":"Fish","lives":1}', "Fish", 1),
    Case("mapping", f"{{{_FISH}, {_BY}, mapping: {{f: Fish}}}}}}", '{"kind":"f"}', "Fish"),
    Case("two tags", f"{{{_PETS}, {_BY}, mapping: {{x: Cat, y: Cat}}}}}}", '{"kind":"y"}', "Cat", 1),
    Case("tag of null", f"{{{_PETS}, {_BY}}}, nullable: true}}", "null", "NoneType"),
    Case("list of tagged", f"{{type: array, items: {{{_PETS}, {_BY}}}}}}}", '[{"kind":"cat"}]', "list"),
    Case("one tag for two", f"{{oneOf: [{{{_ref('Cat')}}}, {{{_ref('Lynx')}}}], {_BY}}}}}", '{"kind":"cat","ears":2}', "Lynx"),
    Case("tagged or text", f"{{oneOf: [{{{_PETS}, {_BY}}}}}, {{type: string}}]}}", '"x"', "str"),
    Case("text or tagged", f"{{oneOf: [{{type: string}}, {{{_PETS}, {_BY}}}}}]}}", '{"kind":"dog"}', "Dog"),
    Case("base, first", f"{{{_ref('Animal')}}}", '{"species":"LION","mane":true}', "Lion"),
    Case("base, second", f"{{{_ref('Animal')}}}", '{"species":"Tiger","stripes":7}', "Tiger"),
    Case("base, grandchild", f"{{{_ref('Animal')}}}",
         '{"species":"Liger","parent":{"species":"LION","mane":false}}', "Liger"),
    Case("base, plain child", f"{{{_ref('Animal')}}}", '{"species":"Plain","at":{"zoo":"x"}}', "Plain"),
    Case("base, unknown", f"{{{_ref('Animal')}}}", '{"species":"Wolf","howls":1}', "Animal", 1),
    Case("base with alternatives", f"{{{_ref('Vehicle')}}}", '{"make":"Bike","bell":true}', "Bike"),
    Case("recursive expression", f"{{{_ref('Expression')}}}",
         '{"op":"sum","parts":[{"op":"number","value":1.5},{"op":"sum","parts":[]}]}', "Sum"),
    Case("best fit", f"{{anyOf: [{{{_ref('Cat')}}}, {{{_ref('Fish')}}}]}}", '{"depth":1.5}', "Fish"),
    Case("map last", f"{{anyOf: [{{type: object}}, {{{_ref('Fish')}}}]}}", '{"depth":1.5}', "Fish"),
    Case("text or enumeration", f"{{anyOf: [{{type: string}}, {{{_ref('Color')}}}]}}", '"x"', "str"),
    Case("integer or text", "{oneOf: [{type: string}, {type: integer}]}", "5", "int"),
    Case("shared properties", "{type: object, properties: {n: {type: integer}}, oneOf: ["
         "{properties: {a: {type: string}}}, {properties: {b: {type: boolean}}}]}",
         '{"n":1,"b":true}', "SharedPropertiesOption2"),
    Case("shared type", "{type: string, anyOf: [{format: ipv4}, {format: ipv6}]}", '"::1"', "str"),
    Case("refinement", "{type: object, properties: {a: {type: string}, b: {type: string}},"
         " oneOf: [{required: [a]}, {required: [b]}]}", '{"b":"x"}', "Refinement"),
    Case("parts", f"{{allOf: [{{{_ref('Base')}}}, {{properties: {{x: {{type: integer}}}}}}]}}",
         '{"id":"1","x":2}', "Parts"),
    Case("single part", f"{{allOf: [{{{_ref('Pet')}}}], description: d}}", '{"kind":"x"}', "Pet"),
    Case("part and text", f"{{allOf: [{{{_ref('Pet')}}}, {{description: d}}]}}", '{"kind":"x"}', "Pet"),
    Case("perhaps a part", f"{{allOf: [{{{_ref('Pet')}}}], nullable: true}}", "null", "NoneType"),
    Case("part, required", f"{{allOf: [{{{_ref('Base')}}}, {{required: [nick]}}]}}",
         '{"id":"1","nick":"n"}', "PartRequired"),
    Case("parts with alternatives", f"{{allOf: [{{{_ref('Base')}}}, {{oneOf: [{_AB}]}}]}}",
         '{"id":"1","b":"x"}', "PartsWithAlternativesOption2"),
    Case("all at once", f"{{allOf: [{{{_ref('Base')}}}], properties: {{x: {{type: integer}}}},"
         f" anyOf: [{_AB}]}}", '{"id":"1","x":2,"a":"y"}', "AllAtOnceOption1"),
    Case("parts of enumerations", f"{{allOf: [{{{_ref('Color')}}}, {{enum: [red]}}]}}", '"red"', "PartsOfEnumerations"),
    Case("parts of scalars", "{allOf: [{type: integer}, {minimum: 1}]}", "3", "int"),
    Case("parts of lists", "{allOf: [{properties: {l: {type: array, items: {properties: {a: "
         "{type: integer}}}}}}, {properties: {l: {type: array, items: {properties: {b: "
         "{type: string}}}}}}]}", '{"l":[{"a":1,"b":"x"}]}', "PartsOfLists"),
    Case("contradiction", "{allOf: [{properties: {a: {type: string}}}, "
         "{properties: {a: {type: integer}}}]}", '{"a":3}', "Contradiction"),
    Case("narrower number", "{allOf: [{type: integer}, {type: number}]}", "3", "int"),
    Case("float constant", "{enum: [1.5]}", "1.5", "float"),
    Case("mixed numbers", "{enum: [1, 1.5]}", "1.5", "float"),
    Case("mixed values", "{enum: [1, a, true]}", "true", "bool"),
    Case("mixed with null", "{enum: [1, a, null]}", "null", "NoneType"),
    Case("lists and objects", "{enum: [[1], {a: 1}, x]}", '{"a":1}', "dict"),
    Case("flags", "{type: boolean, enum: [true]}", "true", "bool"),
    Case("no values", "{type: string, enum: []}", '"x"', "str"),
    Case("unknown value", f"{{{_ref('Color')}}}", '"blue"', "Color", 1),
    Case("unknown number", f"{{{_ref('Size')}}}", "9", "Size", 1),
    Case("numbers as texts", "{type: string, enum: [1, 2]}", '"2"', "NumbersAsTexts"),
    Case("texts as numbers", "{type: integer, enum: ['1', '2']}", "2", "TextsAsNumbers"),
    Case("repeated", "{type: string, enum: [a, A, 'a ', '-a', a]}", '"a "', "Repeated"),
    Case("empty text", "{type: string, enum: ['', x]}", '""', "EmptyText"),
    Case("odd members", "{type: string, enum: [name, value, mro, _x_, None, __class__, '名', 1a]}",
         '"mro"', "OddMembers"),
    Case("no type", "{description: d}", '{"a":[1]}', "dict"),
    Case("unknown type", "{type: datetime}", '"x"', "str"),
    Case("file", "{type: file}", '"x"', "str"),
    Case("hinted object", "{additionalProperties: {type: integer}}", '{"a":1}', "dict"),
    Case("hinted list", "{items: {type: integer}}", "[1]", "list"),
    Case("hinted format", "{format: date}", '"2020-01-02"', "date"),
    Case("typed rest", "{properties: {a: {type: string}}, additionalProperties: {type: integer}}",
         '{"a":"x","b":1}', "TypedRest"),
    Case("nothing but rest", "{type: object, additionalProperties: false}", '{"a":1}', "dict"),
    Case("boolean schema", "{type: object, additionalProperties: true, properties: {a: {}}}",
         '{"a":[1],"b":{}}', "BooleanSchema", 1),
    Case("not", "{not: {type: string}}", "[1]", "list"),
    Case("moment", "{type: string, format: date-time}", '"2020-01-02T03:04:05Z"', "datetime"),
    Case("no moment", "{type: string, format: date-time}", '"yesterday"', "str", 1),
    Case("no date", "{type: string, format: date}", '"2020-13-01"', "str", 1),
    Case("no uuid", "{type: string, format: uuid}", '"x"', "str", 1),
    Case("duration", "{type: string, format: duration}", '"P1Y2M"', "str"),
    Case("time", "{type: string, format: time}", '"10:30:00Z"', "str"),
    Case("decimal", "{type: string, format: decimal}", '"1.10"', "str"),
    Case("byte", "{type: string, format: byte}", '"not base64!"', "str"),
    Case("binary", "{type: string, format: binary}", '"abc"', "str"),
    Case("email", "{type: string, format: email}", '"not one"', "str"),
    Case("unknown format", "{type: string, format: x-y}", '"z"', "str"),
    Case("large integer", "{type: integer, format: int64}", "9223372036854775807", "int"),
    Case("integral float", "{type: integer}", "5.0", "int"),
    Case("recursive object", f"{{{_ref('Tree')}}}", '{"left":{"left":{}},"all":[{"a":{"left":null}}]}', "Tree"),
    Case("recursive map", f"{{{_ref('Forest')}}}", '{"a":{"all":[]}}', "dict"),
    Case("recursive union", f"{{{_ref('Json')}}}", '[1,["x",{"a":[true]}]]', "list"),
    Case("recursive list", f"{{{_ref('Nested')}}}", "[[[]],[]]", "list"),
    Case("recursive list, ill", f"{{{_ref('Nested')}}}", "[[[]],[3]]", "list", 1),
    Case("chain of aliases", f"{{{_ref('Alias1')}}}", '{"lives":9}', "Cat"),
    Case("possibly", f"{{{_ref('Perhaps')}}}", "null", "NoneType"),
    Case("perhaps by reference", f"{{{_ref('Pet')}, nullable: true}}", "null", "NoneType"),
    Case("perhaps a value", "{type: string, nullable: true, enum: [a, b]}", "null", "NoneType"),
    Case("only answers", "{type: object, required: [id], properties: {id: {type: string,"
         " readOnly: true}, pw: {type: string, writeOnly: true}}}", '{"pw":"x"}', "OnlyAnswers"),
)  # fmt: skip
"""What both versions of OpenAPI have."""

NEWER = (
    Case("constant", "{const: x}", '"x"', "str"),
    Case("other constant", "{const: x}", '"y"', "str", 1),
    Case("constant number", "{const: 1.5}", "1.5", "float"),
    Case("constant null", "{const: null}", "null", "NoneType"),
    Case("constant object", "{const: {a: 1}}", '{"a":1}', "dict"),
    Case("constant list", "{const: [1]}", "[1]", "list"),
    Case("constants", "{oneOf: [{const: a, title: A}, {const: b, title: B}]}", '"b"', "str"),
    Case("types", "{type: [string, integer, 'null']}", "7", "int"),
    Case("types with null", "{type: [object, 'null'], properties: {a: {type: string}}}", "null", "NoneType"),
    Case("types of all kinds", "{type: [array, object, boolean], items: {type: integer},"
         " properties: {a: {type: string}}}", '{"a":"x"}', "TypesOfAllKinds"),
    Case("alternative null", f"{{oneOf: [{{{_ref('Pet')}}}, {{type: 'null'}}]}}", "null", "NoneType"),
    Case("sibling text", f"{{{_ref('Pet')}, description: d, default: {{}}}}", '{"kind":"x"}', "Pet"),
    Case("sibling properties", f"{{{_ref('Pet')}, properties: {{age: {{type: integer}}}}}}",
         '{"kind":"x","age":3}', "SiblingProperties"),
    Case("sibling parts", f"{{{_ref('Pet')}, allOf: [{{{_ref('Base')}}}]}}",
         '{"kind":"x","id":"3"}', "SiblingParts"),
    Case("tuple", "{type: array, prefixItems: [{type: string}, {type: integer}]}", '["a",1]', "tuple"),
    Case("closed tuple", "{prefixItems: [{type: string}], items: false}", '["a"]', "tuple"),
    Case("short tuple", "{prefixItems: [{type: string}, {type: integer}]}", '["a"]', "list", 1),
    Case("tuple of pets", f"{{prefixItems: [{{{_ref('Pet')}}}]}}", '[{"kind":"x"}]', "tuple"),
    Case("tuple with rest", "{prefixItems: [{type: string}], items: {type: integer}}", '["a",1,2]', "list"),
    Case("contains", "{contains: {type: string}}", '[1,"a"]', "list"),
    Case("no items", "{type: array, items: false}", "[]", "list"),
    Case("any items", "{type: array, items: true}", "[1]", "list"),
    Case("patterns", "{patternProperties: {'^x-': {type: integer}}}", '{"x-a":1}', "dict"),
    Case("patterns and rest", "{patternProperties: {'^x-': {type: integer}},"
         " additionalProperties: {type: string}}", '{"x-a":1,"b":"y"}', "dict"),
    Case("known and patterns", "{properties: {a: {type: string}}, patternProperties:"
         f" {{'^x-': {{{_ref('Pet')}}}}}}}", '{"a":"y","x-b":{"kind":"k"}}', "KnownAndPatterns"),
    Case("names", "{propertyNames: {enum: [a, b]}, additionalProperties: {type: integer}}", '{"a":1}', "dict"),
    Case("unevaluated", "{properties: {a: {type: string}}, unevaluatedProperties: {type: integer}}",
         '{"a":"x","b":2}', "Unevaluated"),
    Case("unevaluated items", "{type: array, unevaluatedItems: false}", "[1]", "list"),
    Case("conditional", "{type: object, properties: {a: {type: string}}, if: {required: [a]}, then:"
         " {properties: {b: {type: integer}}}, else: {properties: {c: {type: integer}}}}",
         '{"a":"x","b":2}', "Conditional"),
    Case("dependent", "{type: object, properties: {a: {type: string}}, dependentSchemas: {a:"
         " {properties: {b: {type: integer}}}}}", '{"a":"x","b":2}', "Dependent"),
    Case("true", "true", '{"a":1}', "dict"),
    Case("false", "false", "7", "int"),
    Case("boolean property", "{properties: {a: true, b: false}}", '{"a":1,"b":2}', "BooleanProperty"),
)  # fmt: skip
"""What only OpenAPI 3.1 has."""


def document(cases: tuple[Case, ...], openapi: str) -> str:
    """Return a document with a component for each case, all of them members of one object.

    Args:
        cases: the cases.
        openapi: the version.
    """
    lines = [
        f"openapi: {openapi}",
        "paths:",
        "  /x:",
        "    get:",
        "      responses:",
        "        '200':",
    ]
    lines += ["          description: ok", "          content: {application/json: {schema:"]
    lines += [f"            {{{_ref('Holder')}}}}}}}", "components:", "  schemas:"]
    lines += [f"    {line}" for line in SHARED.strip().splitlines()]
    lines += [f"    {_component(case)}: {case.schema}" for case in cases]
    members = ", ".join(f"{_component(case)}: {{{_ref(_component(case))}}}" for case in cases)
    return "\n".join([*lines, f"    Holder: {{type: object, properties: {{{members}}}}}", ""])


def _component(case: Case) -> str:
    words = "".join(c if c.isalnum() else " " for c in case.name).split()
    return "".join(word.capitalize() for word in words)


def member(case: Case) -> str:
    """Return the name of the member that holds a case."""
    return _component(case)


def attribute(holder: Any, case: Case) -> Any:
    """Return the decoded value of a case."""
    fields = {field.validation_alias: name for name, field in type(holder).model_fields.items()}
    return getattr(holder, fields[_component(case)])
