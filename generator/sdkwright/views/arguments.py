"""Arguments of methods: in the signature, in the call, in what a family forwards."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sdkwright.ir.api import Operation, Parameter
from sdkwright.ir.types import SchemaId, Type, nullable
from sdkwright.layout import LINE_LENGTH
from sdkwright.naming.identifiers import Identifier
from sdkwright.naming.methods import argument_names, body_name, form_names
from sdkwright.views.expressions import Import, Scope
from sdkwright.views.text import literal, one_line, sentence

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

    def text(self, indent: int) -> str:
        """Return it as it stands in a signature whose lines are indented so far.

        A union that is too long for a line gets the parentheses that black would give it.
        """
        default = "" if self.required else " = None"
        plain = f"{self.name}: {self.annotation}{default}"
        if indent + len(plain) < LINE_LENGTH or not self.is_union:
            return plain
        return f"{self.name}: ({self.annotation}){default}"


class Arguments:
    """The arguments of one method: in the signature, in the call, in what a family forwards."""

    def __init__(
        self, operation: Operation, classes: Mapping[SchemaId, Identifier], scope: Scope
    ) -> None:
        self._scope = scope
        self.imports: set[Import] = set()
        names = argument_names(operation)
        parameters = [
            self._parameter(parameter, names[parameter.location, parameter.wire])
            for parameter in operation.parameters
        ]
        paths = [view for view in parameters if view.positional]
        queries = [view for view in parameters if not view.positional]
        body, form = self._body(operation, classes, {view.name for view in parameters})
        self.views = (*paths, *body, *queries, *form)
        self.call = [tuple_of([view.name for view in parameters])] if parameters else []
        if body:
            self.call.append(f"body={body[0].name}")
        if form:
            self.call.append(_form_call(operation, form))

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
        )

    def _body(
        self, operation: Operation, classes: Mapping[SchemaId, Identifier], taken: set[str]
    ) -> tuple[list[ArgumentView], list[ArgumentView]]:
        body = operation.body
        if body is None:
            return [], []
        if body.fields:
            names = form_names(operation)
            return [], [
                self._view(
                    names[field.wire],
                    field.type,
                    required=field.required,
                    positional=False,
                    doc=one_line(field.description),
                )
                for field in body.fields
            ]
        view = self._view(
            body_name(operation, classes, taken),
            body.type,
            required=body.required,
            positional=True,
            doc=one_line(body.description),
        )
        return [view], []

    def _view(
        self, name: str, of: Type, *, required: bool, positional: bool, doc: str
    ) -> ArgumentView:
        expression = self._scope.argument(of if required else nullable(of))
        self.imports.update(expression.imports)
        return ArgumentView(
            name, expression.text, bool(expression.members), required, positional, doc
        )


def _form_call(operation: Operation, form: list[ArgumentView]) -> str:
    assert operation.body is not None
    pairs = zip(operation.body.fields, form, strict=True)
    return "body={" + ", ".join(f"{literal(f.wire)}: {v.name}" for f, v in pairs) + "}"


def tuple_of(items: Iterable[str]) -> str:
    """Return the source of a tuple."""
    texts = list(items)
    return f"({', '.join(texts)})" if len(texts) > 1 else f"({texts[0]},)"


def _code(value: object) -> str:
    return f"`{one_line(str(value))}`"
