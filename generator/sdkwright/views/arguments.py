"""Arguments of methods: in the signature, in the call, in what a family forwards."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from sdkwright.ir.api import Body, Operation, Parameter
from sdkwright.ir.types import Kind, Nullable, Primitive, SchemaId, Type, nullable, union
from sdkwright.layout import LINE_LENGTH
from sdkwright.naming.identifiers import Identifier
from sdkwright.naming.methods import argument_names, body_name, form_names
from sdkwright.views.bodies import Choice
from sdkwright.views.expressions import Expression, Import, Scope, union_of
from sdkwright.views.text import literal, one_line, sentence

REST = ".._runtime.rest"

# How far the lines of a signature are indented, in a function and in a method.
FUNCTION, METHOD = 4, 8


@dataclass(frozen=True, slots=True)
class ArgumentView:
    """An argument of a method, as its signature spells it."""

    name: str
    annotation: str
    is_union: bool
    required: bool
    positional: bool
    doc: str
    default: str = "None"
    """What stands for it where it is not given."""
    wire: str = ""
    """The name of the parameter or field; empty for a whole body."""

    def text(self, indent: int) -> str:
        """Return it as it stands in a signature whose lines are indented so far.

        A union that is too long for a line gets the parentheses that black would give it.
        """
        default = "" if self.required else f" = {self.default}"
        plain = f"{self.name}: {self.annotation}{default}"
        if indent + len(plain) < LINE_LENGTH or not self.is_union:
            return plain
        return f"{self.name}: ({self.annotation}){default}"

    def field(self, indent: int) -> str:
        """Return it as a field of a class, whose lines are indented so far."""
        return replace(self, required=True).text(indent)


@dataclass(frozen=True, slots=True)
class Absence:
    """How a call says that an argument is not given: in its default and in its type."""

    default: str
    annotation: str
    imports: frozenset[Import]


NONE = Absence("None", "", frozenset())
OMIT = Absence("omit", "Omit", frozenset({Import(REST, "Omit")}))


class Arguments:
    """The arguments of one method: in the signature, in the call, in what a family forwards.

    Args:
        operation: what is called.
        classes: the names of schemas.
        scope: how types are spelled.
        absence: what stands for a parameter or field that is not given; where that is not None,
            None is a value of its own.
    """

    def __init__(
        self,
        operation: Operation,
        classes: Mapping[SchemaId, Identifier],
        scope: Scope,
        absence: Absence = NONE,
    ) -> None:
        self._scope = scope
        self._absence = absence
        self.imports: set[Import] = set()
        self.defaults: set[Import] = set()
        self.fields = ""
        names = argument_names(operation)
        parameters = [
            self._parameter(parameter, names[parameter.location, parameter.wire])
            for parameter in operation.parameters
        ]
        paths = [view for view in parameters if view.positional]
        paths.sort(key=lambda view: view.wire != operation.positional)
        queries = [view for view in parameters if not view.positional]
        body, form = self._body(operation, classes, {view.name for view in parameters})
        self._choice = self._chosen(operation, [*parameters, *body, *form])
        self.views = (*paths, *body, *queries, *form, *self._choices())
        self.call = self._call(operation, parameters, body, form)

    def positional(self, indent: int) -> list[str]:
        """Return the arguments that may be given by position."""
        return [view.text(indent) for view in self.views if view.positional]

    def keywords(self, indent: int) -> list[str]:
        """Return keyword arguments, required ones first."""
        chosen = [view for view in self.views if not view.positional]
        return [view.text(indent) for view in sorted(chosen, key=lambda view: not view.required)]

    @property
    def forward(self) -> list[str]:
        return [v.name if v.positional else f"{v.name}={v.name}" for v in self.views]

    def _parameter(self, parameter: Parameter, name: str) -> ArgumentView:
        doc = one_line(parameter.description)
        if parameter.default is not None and doc:
            doc = f"{sentence(doc)} The server takes {_code(parameter.default)} by default."
        return self._view(
            name,
            parameter.type,
            required=parameter.required,
            positional=parameter.location == "path",
            doc=doc,
            wire=parameter.wire,
            generated=parameter.generated,
        )

    def _body(
        self, operation: Operation, classes: Mapping[SchemaId, Identifier], taken: set[str]
    ) -> tuple[list[ArgumentView], list[ArgumentView]]:
        body = operation.body
        if body is None:
            return [], []
        if body.fields:
            names = form_names(operation)
            scope = replace(self._scope, has_files=body.kind == "multipart")
            return [], [
                self._view(
                    names[field.wire],
                    field.type,
                    required=field.required,
                    positional=False,
                    doc=one_line(field.description),
                    wire=field.wire,
                    generated=field.generated,
                    scope=scope,
                )
                for field in body.fields
            ]
        view = self._view(
            body_name(operation, classes, taken),
            _any_of(body),
            required=body.required,
            positional=True,
            doc=one_line(body.description),
        )
        return [view], []

    def _chosen(self, operation: Operation, others: list[ArgumentView]) -> Choice | None:
        body = operation.body
        if body is None or not body.choices:
            return None
        choice = Choice(body, {view.name for view in others})
        self.imports.update(choice.imports)
        return choice

    def _choices(self) -> list[ArgumentView]:
        choice = self._choice
        if choice is None:
            return []
        default = literal(choice.media[0])
        name, annotation = choice.name, choice.annotation
        return [ArgumentView(name, annotation, False, False, False, choice.doc, default)]

    def _view(
        self,
        name: str,
        of: Type,
        *,
        required: bool,
        positional: bool,
        doc: str,
        wire: str = "",
        generated: str | None = None,
        scope: Scope | None = None,
    ) -> ArgumentView:
        absence = self._absence if wire else NONE
        needed = required and (generated is None or absence is NONE)
        expression = (scope or self._scope).argument(of if needed else nullable(of))
        if not needed and absence.annotation:
            expression = union_of(expression, Expression(absence.annotation, absence.imports))
            self.defaults.add(Import(REST, absence.default))
        self.imports.update(expression.imports)
        return ArgumentView(
            name,
            expression.text,
            bool(expression.members),
            needed,
            positional,
            doc,
            absence.default,
            wire,
        )

    def _call(
        self,
        operation: Operation,
        parameters: list[ArgumentView],
        body: list[ArgumentView],
        form: list[ArgumentView],
    ) -> list[str]:
        """Return the arguments of `Call(...)` after the operation; the runtime drops `omit`."""
        generated = _generated(operation)
        call: list[str] = []
        if parameters:
            call.append(tuple_of(self._sent(view, generated) for view in parameters))
        if body:
            call.append(f"body={self._in_choice(_whole(operation, body[0].name))}")
        if form:
            pairs = ", ".join(f"{literal(v.wire)}: {self._sent(v, generated)}" for v in form)
            self.fields = f"{{{pairs}}}"
            call.append(f"body={self._in_choice(self._fields(operation, self.fields))}")
        return call

    def _in_choice(self, body: str) -> str:
        return body if self._choice is None else self._choice.sent(body)

    def _fields(self, operation: Operation, fields: str) -> str:
        """Return a body of fields, which is none where none is needed and none is given."""
        assert operation.body is not None
        if operation.body.required:
            return fields
        return f"{'_forms' if self._absence is NONE else '_rest'}.given({fields})"

    def _sent(self, view: ArgumentView, generated: Mapping[str, str]) -> str:
        maker = generated.get(view.wire)
        if maker is None or self._absence is NONE:
            return view.name
        return f"_rest.{maker}() if {view.name} is omit else {view.name}"


def _whole(operation: Operation, name: str) -> str:
    """Return a body, which is null where it is needed and None is given."""
    body = operation.body
    if body is None or not body.required or body.kind != "json":
        return name
    is_null = isinstance(body.type, Nullable) or body.type == Primitive(Kind.NULL)
    return f"_bodies.or_null({name})" if is_null else name


def _any_of(body: Body) -> Type:
    """Return what a body may be in any of its media types."""
    return (
        union((body.type, *(choice.type for choice in body.choices))) if body.choices else body.type
    )


def _generated(operation: Operation) -> dict[str, str]:
    """Return what makes values that are not given, by wire name."""
    made = [(value.wire, value.generated) for value in operation.parameters]
    if operation.body is not None:
        made += [(field.wire, field.generated) for field in operation.body.fields]
    return {wire: generated for wire, generated in made if generated is not None}


def tuple_of(items: Iterable[str]) -> str:
    """Return the source of a tuple."""
    texts = list(items)
    return f"({', '.join(texts)})" if len(texts) > 1 else f"({texts[0]},)"


def _code(value: object) -> str:
    return f"`{one_line(str(value))}`"
