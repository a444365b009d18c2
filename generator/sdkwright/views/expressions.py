"""Python expressions for types, each with the imports that it needs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple

from sdkwright.ir.schemas import AliasSchema, EnumSchema, Schema
from sdkwright.ir.types import (
    Constant,
    Kind,
    ListOf,
    MapOf,
    Nullable,
    Primitive,
    Reference,
    SchemaId,
    TupleOf,
    Type,
    Union,
)
from sdkwright.naming.identifiers import Identifier
from sdkwright.views.text import literal


class Import(NamedTuple):
    """`import module [as alias]`, or `from module import name [as alias]`."""

    module: str
    name: str = ""
    alias: str = ""

    @property
    def target(self) -> str:
        """What is imported, with the name that it gets."""
        plain = self.name or self.module
        return f"{plain} as {self.alias}" if self.alias else plain


@dataclass(frozen=True, slots=True)
class Expression:
    """Source text and what it needs to be imported."""

    text: str
    imports: frozenset[Import] = frozenset()
    members: tuple[str, ...] = ()
    """The texts of the members of a union; empty for what is none."""

    def join(self, text: str, *others: Expression) -> Expression:
        """Return another text that needs these imports and those of others."""
        return Expression(text, self.imports.union(*(other.imports for other in others)))


_ANY = Expression("Any", frozenset({Import("typing", "Any")}))

_FILE = Expression("FileInput", frozenset({Import(".._runtime.uploads", "FileInput")}))

_PRIMITIVES: Mapping[Kind, tuple[str, str]] = {
    Kind.NULL: ("", "None"),
    Kind.STRING: ("", "str"),
    Kind.INTEGER: ("", "int"),
    Kind.NUMBER: ("", "float"),
    Kind.BOOLEAN: ("", "bool"),
    Kind.DATETIME: ("datetime", "datetime"),
    Kind.DATE: ("datetime", "date"),
    Kind.TIME: ("datetime", "time"),
    Kind.UUID: ("uuid", "UUID"),
    Kind.BASE64: ("", "str"),
    Kind.BINARY: ("", "bytes"),
}


@dataclass(frozen=True, slots=True)
class Scope:
    """Where an expression stands, and so how it spells names.

    Args:
        classes: the names of schemas.
        schemas: the schemas themselves; aliases among them are spelled out.
        qualifier: what stands before a class name, such as `models.`.
        imports: what the qualifier needs.
        shadowed: names that mean something else here, such as a field called `list`.
        local: schemas that need no qualifier.
        has_files: whether binary arguments are files of a form: also paths, open files and tuples.
    """

    classes: Mapping[SchemaId, Identifier]
    schemas: Mapping[SchemaId, Schema]
    qualifier: str = ""
    imports: frozenset[Import] = frozenset()
    shadowed: frozenset[str] = frozenset()
    expanding: frozenset[SchemaId] = frozenset()
    local: frozenset[SchemaId] = frozenset()
    has_files: bool = False

    def value(self, of: Type) -> Expression:
        """Return the type of values that are read, or kept by a model."""
        match of:
            case Primitive(Kind.ANY):
                return _ANY
            case Primitive(kind):
                return self._primitive(kind)
            case Reference(schema):
                return self._reference(schema)
            case Constant(values):
                return _literal(values)
            case ListOf(item):
                inner = self.value(item)
                builtin = self.builtin("list")
                return inner.join(f"{builtin.text}[{inner.text}]", builtin)
            case TupleOf(items):
                return self._tuple([self.value(item) for item in items])
            case MapOf(item):
                return self._mapping(self.value(item))
            case Nullable(inner_type):
                return _or(self.value(inner_type), Expression("None"))
            case Union(members):
                return _or(*(self.value(member) for member in members))

    def argument(self, of: Type) -> Expression:
        """Return the type of an argument, which takes what callers usually have at hand.

        Enumerations take their plain strings, models take mappings, UUIDs take their text,
        lists take any sequence.
        """
        match of:
            case Primitive(Kind.UUID):
                return _or(self.value(of), self.builtin("str"))
            case Primitive(Kind.BINARY):
                return _FILE if self.has_files else self.builtin("bytes")
            case Reference():
                return self._reference_argument(of)
            case ListOf(item):
                inner = self.argument(item)
                sequence = Expression("", frozenset({Import("collections.abc", "Sequence")}))
                return inner.join(f"Sequence[{inner.text}]", sequence)
            case TupleOf(items):
                return self._tuple([self.argument(item) for item in items])
            case MapOf(item):
                inner = self.argument(item)
                mapping = Expression("", frozenset({Import("collections.abc", "Mapping")}))
                key = self.builtin("str")
                return inner.join(f"Mapping[{key.text}, {inner.text}]", mapping, key)
            case Nullable(inner_type):
                return _or(self.argument(inner_type), Expression("None"))
            case Union(members):
                return _or(*(self.argument(member) for member in members))
            case _:
                return self.value(of)

    def builtin(self, name: str) -> Expression:
        """Return a builtin, also where its plain name is taken."""
        if name not in self.shadowed:
            return Expression(name)
        alias = "builtins_" if "builtins" in self.shadowed else ""
        return Expression(
            f"{alias or 'builtins'}.{name}", frozenset({Import("builtins", "", alias)})
        )

    def _reference(self, schema: SchemaId) -> Expression:
        target = self.schemas[schema]
        if not isinstance(target, AliasSchema) or target.is_spoken:
            if schema in self.local:
                return Expression(self.classes[schema])
            return Expression(self.qualifier + self.classes[schema], self.imports)
        if schema in self.expanding:
            return _ANY
        return replace(self, expanding=self.expanding | {schema}).value(target.type)

    def _reference_argument(self, of: Reference) -> Expression:
        schema = self.schemas[of.schema]
        if isinstance(schema, AliasSchema):
            if of.schema in self.expanding:
                return _ANY
            return replace(self, expanding=self.expanding | {of.schema}).argument(schema.type)
        named = self.value(of)
        if isinstance(schema, EnumSchema):
            plain = "str" if schema.values and isinstance(schema.values[0], str) else "int"
            return _or(named, self.builtin(plain))
        imports = frozenset({Import("collections.abc", "Mapping"), Import("typing", "Any")})
        key = self.builtin("str")
        return _or(named, key.join(f"Mapping[{key.text}, Any]", Expression("", imports)))

    def _primitive(self, kind: Kind) -> Expression:
        module, name = _PRIMITIVES[kind]
        if not module:
            return self.builtin(name)
        alias = f"{module}_" if module in self.shadowed else ""
        return Expression(f"{alias or module}.{name}", frozenset({Import(module, "", alias)}))

    def _tuple(self, items: list[Expression]) -> Expression:
        builtin = self.builtin("tuple")
        texts = ", ".join(item.text for item in items)
        return builtin.join(f"{builtin.text}[{texts}]", *items)

    def _mapping(self, item: Expression) -> Expression:
        builtin, key = self.builtin("dict"), self.builtin("str")
        return item.join(f"{builtin.text}[{key.text}, {item.text}]", builtin, key)


def _literal(values: Iterable[object]) -> Expression:
    text = ", ".join(literal(value) for value in values)
    return Expression(f"Literal[{text}]", frozenset({Import("typing", "Literal")}))


def _or(*parts: Expression) -> Expression:
    texts = tuple(dict.fromkeys(text for part in parts for text in part.members or (part.text,)))
    if "Any" in texts:
        return _ANY
    imports = frozenset[Import]().union(*(part.imports for part in parts))
    return Expression(" | ".join(texts), imports, texts if len(texts) > 1 else ())


def union_of(*parts: Expression) -> Expression:
    """Return the type that allows any of several."""
    return _or(*parts)


def import_lines(imports: Iterable[Import]) -> tuple[str, ...]:
    """Return an import statement for each import; the formatter sorts and joins them."""
    return tuple(
        f"from {item.module} import {item.target}" if item.name else f"import {item.target}"
        for item in sorted(imports)
    )
