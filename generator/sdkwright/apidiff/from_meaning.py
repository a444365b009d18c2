"""The surface of what a document means; no code is generated for it."""

from __future__ import annotations

from collections.abc import Iterator

from sdkwright.apidiff.annotations import plain, respelled
from sdkwright.apidiff.facts import default_of, digest, errors_of, limits_text, stated
from sdkwright.apidiff.surface import Argument, Enum, Field, Member, Method, Model, Place, Surface
from sdkwright.apidiff.usage import with_usage
from sdkwright.edition import Edition
from sdkwright.ir.api import Api, Group, Operation
from sdkwright.ir.schemas import AliasSchema, EnumSchema, ObjectSchema
from sdkwright.ir.types import ANY, MapOf, nullable
from sdkwright.naming.methods import argument_names, form_names
from sdkwright.naming.models import field_names, member_names
from sdkwright.pipeline import Meaning
from sdkwright.settings import Settings
from sdkwright.views.accept import Accept, result_of
from sdkwright.views.arguments import NONE, OMIT, Arguments, ArgumentView
from sdkwright.views.configuration import OptionView, configuration_options
from sdkwright.views.expressions import Scope
from sdkwright.views.flat_client import flat_exports, object_exports


def surface_of(meaning: Meaning, edition: Edition) -> Surface:
    """Return the surface of what a document means.

    Args:
        meaning: what the document means.
        edition: the settings and versions of the package.
    """
    reader = _Reader(meaning, flat=edition.settings.surface.layout == "flat")
    methods = dict(reader.methods())
    models, enums = with_usage(methods, dict(reader.models()), dict(reader.enums()))
    return Surface(
        product=edition.settings.package.name,
        version=edition.version,
        source="document",
        methods=methods,
        models=models,
        enums=enums,
        aliases=dict(reader.aliases()),
        exports=tuple(sorted(_exports(meaning, edition.settings))),
        options=() if reader.flat else _options(meaning.api, edition.settings),
    )


class _Reader:
    def __init__(self, meaning: Meaning, *, flat: bool) -> None:
        self.flat = flat
        self._api, self._names, self._document = meaning.api, meaning.names, meaning.document
        self._scope = Scope(meaning.names.classes, meaning.api.schema_index())
        self._groups = {group.key: group for group in meaning.api.groups}
        self._titles = {
            f"{place}.{self._names.methods[operation.id]}": self._path(operation)
            for operation in meaning.api.operations
            for place in (
                self._names.groups[operation.group],
                self._names.paths[operation.group],
            )
        }

    def methods(self) -> Iterator[tuple[str, Method]]:
        for operation in self._api.operations:
            if not operation.internal:
                yield self._method(operation, operation.group, self._names.methods[operation.id])
            for key, _ in operation.aliases:
                yield self._method(operation, key, self._names.aliases[operation.id, key])

    def models(self) -> Iterator[tuple[str, Model]]:
        for schema in self._api.schemas:
            if isinstance(schema, ObjectSchema):
                name = str(self._names.classes[schema.origin.id])
                yield name, self._model(name, schema)

    def enums(self) -> Iterator[tuple[str, Enum]]:
        for schema in self._api.schemas:
            if isinstance(schema, EnumSchema):
                name = str(self._names.classes[schema.origin.id])
                members = tuple(Member(str(n), v) for v, n in member_names(schema).items())
                yield name, Enum(name, members, doc=digest([schema.origin.description]))

    def aliases(self) -> Iterator[tuple[str, str]]:
        for schema in self._api.schemas:
            if isinstance(schema, AliasSchema):
                expanding = frozenset({schema.origin.id})
                scope = Scope(self._scope.classes, self._scope.schemas, expanding=expanding)
                name = str(self._names.classes[schema.origin.id])
                yield name, plain(scope.value(schema.type).text)

    def _path(self, operation: Operation) -> str:
        return f"{self._names.paths[operation.group]}.{self._names.methods[operation.id]}"

    def _key(self, group: Group, name: str) -> str:
        place = self._names.paths if self.flat else self._names.groups
        return f"{place[group.key]}.{name}"

    def _method(self, operation: Operation, group: str, name: str) -> tuple[str, Method]:
        scope = self._scope
        accept = Accept(operation, scope)
        views = Arguments(operation, scope.classes, scope, OMIT if self.flat else NONE).views
        places = _places(operation)
        arguments = [self._argument(view, operation, places) for view in views]
        arguments += _accept(accept)
        result = result_of(operation.answers, scope)
        paging, stream = operation.paging, operation.stream
        return self._key(self._groups[group], name), Method(
            path=f"{self._names.paths[group]}.{name}",
            operation=operation.id,
            arguments=sorted_arguments(arguments),
            result=plain(result.text),
            pages=plain(scope.value(paging.item).text) if paging else "",
            events=plain(scope.value(stream.item).text) if stream else "",
            deprecated=operation.deprecated,
            replacement=self._replacement(operation),
            errors=errors_of(self._document, operation.where),
            doc=digest([operation.summary, operation.description]),
        )

    def _replacement(self, operation: Operation) -> str:
        return self._titles.get(operation.deprecated_by or "", "") if operation.deprecated else ""

    def _argument(
        self, view: ArgumentView, operation: Operation, places: dict[str, Place]
    ) -> Argument:
        parameter = next((p for p in operation.parameters if p.wire == view.wire), None)
        fields = operation.body.fields if operation.body else ()
        field = next((f for f in fields if f.wire == view.wire), None)
        place = places.get(view.name, "body")
        default, limits = "", ""
        if parameter is not None and place == parameter.location:
            default, limits = stated(parameter.default), limits_text(parameter.limits)
        elif field is not None and place == "field":
            default, limits = default_of(self._document, field.where), limits_text(field.limits)
        return Argument(
            name=str(view.name),
            wire=view.wire,
            place=place,
            type=plain(view.annotation),
            required=view.required,
            default="" if view.required else view.default,
            positional=view.positional,
            server_default=default,
            limits=limits,
            doc=digest([view.doc]),
        )

    def _model(self, name: str, schema: ObjectSchema) -> Model:
        names = field_names(schema)
        fields = tuple(
            Field(
                name=str(names[field.wire]),
                wire=field.wire,
                type=plain(self._value(field.type if field.required else nullable(field.type))),
                required=field.required,
                deprecated=field.deprecated,
                server_default=default_of(self._document, field.where),
                limits=limits_text(field.limits),
                doc=digest([field.description]),
            )
            for field in schema.fields
        )
        is_typed = schema.extra is not None and schema.extra != ANY
        return Model(
            name=name,
            fields=tuple(sorted(fields, key=lambda field: field.name)),
            extra=plain(self._value(MapOf(schema.extra))) if is_typed and schema.extra else "",
            doc=digest([schema.origin.description]),
        )

    def _value(self, of: object) -> str:
        return self._scope.value(of).text  # type: ignore[arg-type]


def sorted_arguments(arguments: list[Argument]) -> tuple[Argument, ...]:
    """Return arguments by position in their order, then the others by name."""
    keywords = sorted((a for a in arguments if not a.positional), key=lambda a: a.name)
    return (*(a for a in arguments if a.positional), *keywords)


def _places(operation: Operation) -> dict[str, Place]:
    places: dict[str, Place] = {
        str(name): location  # type: ignore[misc]  # a key of parameters begins with their place
        for (location, _), name in argument_names(operation).items()
    }
    fields: dict[str, Place] = {str(name): "field" for name in form_names(operation).values()}
    return places | fields


def _accept(accept: Accept) -> list[Argument]:
    """Return the argument that chooses among media types."""
    if not accept.offered:
        return []
    annotation, _, default = accept.marked([])[-1].partition(": ")[2].rpartition(" = ")
    return [Argument("accept", "", "client", plain(annotation), False, respelled(default))]


def _exports(meaning: Meaning, settings: Settings) -> list[str]:
    client = settings.client
    if settings.surface.layout == "flat":
        above = object_exports(settings) if meaning.api.objects else ()
        return [export.name for export in (*flat_exports(settings), *above)]
    return [client.sync, client.threaded, client.asynchronous, client.class_name, "Configuration"]


def _options(api: Api, settings: Settings) -> tuple[Argument, ...]:
    options = configuration_options(api, settings)
    positional = [_option(option, positional=True) for option in options.positional]
    keywords = [_option(option, positional=False) for option in options.keyword]
    return sorted_arguments([*positional, *keywords])


def _option(option: OptionView, *, positional: bool) -> Argument:
    return Argument(
        name=option.name,
        wire="",
        place="client",
        type=plain(option.annotation),
        required=False,
        default=respelled(option.default),
        positional=positional,
    )
