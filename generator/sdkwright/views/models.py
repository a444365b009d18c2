"""Views of the modules of models."""

from __future__ import annotations

import textwrap
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from sdkwright.ir.api import Api
from sdkwright.ir.schemas import AliasSchema, EnumSchema, Field, ObjectSchema, Schema
from sdkwright.ir.types import ANY, MapOf, SchemaId, nullable, references
from sdkwright.naming import Names
from sdkwright.naming.identifiers import Identifier
from sdkwright.naming.models import field_names, member_names
from sdkwright.naming.modules import types_of
from sdkwright.naming.words import lower_camel
from sdkwright.views.aliases import MODELS, declaration
from sdkwright.views.expressions import Expression, Import, Scope, import_lines
from sdkwright.views.mentions import Mentions
from sdkwright.views.text import docstring, literal, one_line, sentence

_RUNTIME = ".._runtime.model"


@dataclass(frozen=True, slots=True)
class FieldView:
    """An attribute of a model, and the docstring below it."""

    declaration: str
    doc: str


@dataclass(frozen=True, slots=True)
class ModelView:
    """A class for an object."""

    name: str
    doc: str
    fields: tuple[FieldView, ...]


@dataclass(frozen=True, slots=True)
class MemberView:
    """A member of an enumeration."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class EnumView:
    """A class for an enumeration."""

    name: str
    base: str
    doc: str
    members: tuple[MemberView, ...]


@dataclass(frozen=True, slots=True)
class AliasView:
    """A name for a type that needs no class."""

    declaration: str
    doc: str


@dataclass(frozen=True, slots=True)
class ModelsModuleView:
    """A module below `models/`."""

    doc: str
    imports: tuple[str, ...]
    typing_imports: tuple[str, ...]
    enums: tuple[EnumView, ...]
    models: tuple[ModelView, ...]
    aliases: tuple[AliasView, ...]


@dataclass(frozen=True, slots=True)
class ModelsIndexView:
    """`models/__init__.py`: which module holds which name."""

    modules: tuple[ModelsIndexEntryView, ...]


@dataclass(frozen=True, slots=True)
class ModelsIndexEntryView:
    """A module of models and the names in it."""

    name: str
    names: tuple[str, ...]
    """Literals that together list the names, separated by spaces."""


class ModelViews:
    """Makes the views of all models of an API."""

    def __init__(self, api: Api, names: Names) -> None:
        self._names = names
        self._schemas = api.schema_index()
        self._by_module: dict[str, list[Schema]] = defaultdict(list)
        for schema in api.schemas:
            self._by_module[names.modules[schema.origin.id]].append(schema)
        self._mentions = Mentions(api)
        self.base = _model_base(api.schemas)

    def index(self) -> ModelsIndexView:
        """Return the view of the index of models."""
        return ModelsIndexView(tuple(self._index_entry(m) for m in sorted(self._by_module)))

    def modules(self) -> dict[str, ModelsModuleView]:
        """Return the view of each module of models."""
        return {module: self._module(module) for module in sorted(self._by_module)}

    def _index_entry(self, module: str) -> ModelsIndexEntryView:
        names = self._sorted_names(module)
        lines = textwrap.wrap(" ".join(names), 88, break_long_words=False)
        return ModelsIndexEntryView(
            name=module,
            names=tuple(literal(f"{line} ") for line in lines),
        )

    def _sorted_names(self, module: str) -> list[str]:
        return sorted(self._names.classes[s.origin.id] for s in self._by_module[module])

    def _module(self, module: str) -> ModelsModuleView:
        schemas = self._by_module[module]
        imports: set[Import] = set()
        enums = tuple(self._enum(s, imports) for s in schemas if isinstance(s, EnumSchema))
        models = tuple(self._model(s, imports) for s in schemas if isinstance(s, ObjectSchema))
        aliases = tuple(self._alias(s, imports) for s in schemas if isinstance(s, AliasSchema))
        siblings = self._siblings(module, schemas)
        if siblings:
            imports.add(Import("typing", "TYPE_CHECKING"))
        return ModelsModuleView(
            doc=docstring([_module_doc(module)]),
            imports=import_lines(imports),
            typing_imports=import_lines(siblings),
            enums=enums,
            models=models,
            aliases=aliases,
        )

    def _siblings(self, module: str, schemas: Iterable[Schema]) -> set[Import]:
        """Return the imports of classes of other modules; the runtime links them on first use."""
        return {
            Import(f".{self._names.modules[target]}", self._names.classes[target])
            for schema in schemas
            if not (isinstance(schema, AliasSchema) and schema.is_spoken)
            for of in types_of(schema)
            for target in self._expanded(references(of))
            if self._names.modules[target] != module
        }

    def _expanded(self, targets: Iterable[SchemaId]) -> set[SchemaId]:
        found: set[SchemaId] = set()
        pending, seen = list(targets), set[SchemaId]()
        while pending:
            target = pending.pop()
            if target in seen:
                continue
            seen.add(target)
            schema = self._schemas[target]
            if isinstance(schema, AliasSchema) and not schema.is_spoken:
                pending += references(schema.type)
            else:
                found.add(target)
        return found

    def _enum(self, schema: EnumSchema, imports: set[Import]) -> EnumView:
        name = self._names.classes[schema.origin.id]
        base = "OpenEnum" if isinstance(schema.values[0], str) else "OpenIntEnum"
        imports.add(Import(_RUNTIME, base))
        return EnumView(
            name=name,
            base=base,
            doc=docstring(self._paragraphs(schema, name), indent=4),
            members=tuple(
                MemberView(name, literal(value)) for value, name in member_names(schema).items()
            ),
        )

    def _model(self, schema: ObjectSchema, imports: set[Import]) -> ModelView:
        name = self._names.classes[schema.origin.id]
        names = field_names(schema)
        scope = Scope(
            self._names.classes, self._schemas, shadowed=frozenset(str(n) for n in names.values())
        )
        alias = "" if self.base == "Model" else "Model"
        imports.add(Import(_RUNTIME, self.base, alias))
        views = [self._field(field, names, scope, imports) for field in schema.fields]
        if schema.extra is not None and schema.extra != ANY:
            views.append(_extra(scope.value(MapOf(schema.extra)), imports))
        return ModelView(
            name=name,
            doc=docstring(self._paragraphs(schema, name), indent=4),
            fields=tuple(views),
        )

    def _field(
        self,
        field: Field,
        names: Mapping[str, Identifier],
        scope: Scope,
        imports: set[Import],
    ) -> FieldView:
        name = names[field.wire]
        expression = scope.value(field.type if field.required else nullable(field.type))
        imports.update(expression.imports)
        default = self._default(field, name, imports)
        notes = [sentence(one_line(field.description))] if field.description else []
        notes += ["Deprecated."] if field.deprecated else []
        return FieldView(
            declaration=f"{name}: {expression.text}{default}",
            doc=docstring([self._mentions.of_fields(" ".join(notes))], indent=4),
        )

    def _default(self, field: Field, name: str, imports: set[Import]) -> str:
        expected = lower_camel(name) if self.base == "Model" else name
        parts = []
        if field.is_one_way:
            imports.add(Import(".._runtime.absent", "absent"))
            parts.append("default_factory=absent")
        elif field.wire == expected:
            return "" if field.required else " = None"
        elif not field.required:
            parts.append("default=None")
        if field.wire != expected:
            wire = literal(field.wire)
            parts.append(f"validation_alias={wire}, serialization_alias={wire}")
        imports.add(Import("pydantic", "Field"))
        return f" = Field({', '.join(parts)})"

    def _alias(self, schema: AliasSchema, imports: set[Import]) -> AliasView:
        scope = Scope(self._names.classes, self._schemas)
        if schema.is_spoken:
            module = self._names.modules[schema.origin.id]
            local = frozenset(one.origin.id for one in self._by_module[module])
            scope = replace(scope, qualifier="models.", imports=MODELS, local=local)
        expression = declaration(schema, scope)
        imports.update(expression.imports)
        paragraphs = self._paragraphs(schema, self._names.classes[schema.origin.id])
        return AliasView(declaration=expression.text, doc=docstring(paragraphs))

    def _paragraphs(self, schema: Schema, name: str) -> list[str]:
        """Return what a class says of itself; nothing where its name says it all."""
        if schema.origin.description:
            return [self._mentions.of_fields(sentence(schema.origin.description))]
        component = one_line(schema.origin.component or "")
        return [f"The schema `{component}`."] if component not in ("", name) else []


def _extra(expression: Expression, imports: set[Import]) -> FieldView:
    imports.update(expression.imports)
    imports.add(Import("typing", "TYPE_CHECKING"))
    return FieldView(
        "if not TYPE_CHECKING:  # for pydantic: the type of members that are not listed here\n"
        f"        __pydantic_extra__: {expression.text}",
        "",
    )


def _module_doc(module: str) -> str:
    return f"Models: {module.replace('_', ' ')}."


def _model_base(schemas: Iterable[Schema]) -> str:
    """Return the base class that spares most fields a wire name of their own."""
    plain = camel = 0
    for schema in schemas:
        if isinstance(schema, ObjectSchema):
            for wire, name in field_names(schema).items():
                plain += wire == name
                camel += wire == lower_camel(name)
    return "PlainModel" if plain > camel else "Model"
