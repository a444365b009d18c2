"""Views of operations: requests, and the methods of the three families."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sdkwright.ir.api import Answer, Api, Operation, Parameter
from sdkwright.ir.schemas import Schema
from sdkwright.ir.types import SchemaId
from sdkwright.naming import Names
from sdkwright.views.accept import Accept, OverloadView, result_of
from sdkwright.views.arguments import FUNCTION, METHOD, Arguments, ArgumentView, tuple_of
from sdkwright.views.expressions import Import, Scope
from sdkwright.views.mentions import Mentions
from sdkwright.views.paging import paging_fact
from sdkwright.views.text import docstring, entry, literal, one_line, sentence

_MODELS = frozenset({Import("..", "models")})


@dataclass(frozen=True, slots=True)
class OperationView:
    """A function in `requests/`, and what the methods of the families forward to it."""

    name: str
    constant: str
    facts: str
    """The arguments of `Operation(...)`."""
    signature: str
    method_signature: str
    result: str
    call_class: str
    """`Call`, or `Paged` for what answers in pages."""
    item: str
    """The further type argument of `Paged`: the type of the items."""
    implementation_result: str
    """The result of the implementation behind overloads, else the result."""
    call: str
    """The further arguments of `Call(...)`."""
    forward: str
    overloads: tuple[OverloadView, ...]
    deprecation: str
    doc: str
    short_doc: str
    arguments: tuple[ArgumentView, ...]
    imports: frozenset[Import]
    """What its annotations need."""
    answer_imports: frozenset[Import]
    """What its answers need when they are decoded."""
    overload_imports: frozenset[Import]
    """What its overloads need besides."""


class OperationViews:
    """Makes the views of operations."""

    def __init__(self, api: Api, names: Names) -> None:
        self._names = names
        self._schemas: Mapping[SchemaId, Schema] = api.schema_index()
        self._mentions = Mentions(api)
        self._titles = {
            f"{names.groups[group.key]}.{names.methods[operation.id]}": (
                f"{names.group_path(group)}.{names.methods[operation.id]}"
            )
            for group in api.groups
            for operation in group.operations
        }

    def operation(self, operation: Operation, siblings: frozenset[str]) -> OperationView:
        """Return the view of an operation.

        Args:
            operation: the operation.
            siblings: the method names of its group, which hide builtins in annotations.
        """
        name = self._names.methods[operation.id]
        scope = Scope(self._names.classes, self._schemas, "models.", _MODELS, siblings)
        arguments = Arguments(operation, self._names.classes, scope)
        result = result_of(operation.answers, scope)
        accept = Accept(operation, scope)
        item = scope.value(operation.paging.item) if operation.paging else None
        title = self._titles[f"{self._names.groups[operation.group]}.{name}"]
        return OperationView(
            name=name,
            constant=f"_{name.upper()}",
            facts=", ".join([literal(title), *_facts(operation, scope, self._schemas)]),
            signature=", ".join(_signature(arguments, accept, FUNCTION)),
            method_signature=", ".join(_signature(arguments, accept, METHOD)),
            result=result.text,
            call_class="Paged" if item else "Call",
            item=f", {item.text}" if item else "",
            implementation_result="Any" if accept.offered else result.text,
            call="".join(f", {part}" for part in [*arguments.call, *accept.call]),
            forward=", ".join([*arguments.forward, *accept.forward]),
            overloads=accept.overloads(arguments),
            deprecation=self._deprecation(operation, title),
            doc=docstring(
                [
                    *self._introduction(operation),
                    _described(operation, arguments, accept, self._mentions),
                ],
                indent=8,
            ),
            short_doc=docstring([_summary(operation)], indent=4),
            arguments=arguments.views,
            imports=result.imports.union(arguments.imports, accept.imports),
            answer_imports=_answer_imports(operation, scope).union(item.imports if item else ()),
            overload_imports=frozenset(accept.overload_imports),
        )

    def _deprecation(self, operation: Operation, title: str) -> str:
        if not operation.deprecated:
            return ""
        successor = self._titles.get(operation.deprecated_by or "")
        advice = f"use {successor}" if successor else "it will be removed"
        return literal(f"{title} is deprecated: {advice}")

    def brief_doc(self, operation: Operation) -> str:
        """Return the docstring of a method without its arguments."""
        return docstring(self._introduction(operation), indent=8)

    def _introduction(self, operation: Operation) -> list[str]:
        texts = (_summary(operation), operation.description)
        paragraphs = [self._mentions.of_operation(text, operation) for text in texts]
        if operation.deprecated:
            successor = self._titles.get(operation.deprecated_by or "")
            paragraphs.append(f"Deprecated: use `{successor}`." if successor else "Deprecated.")
        return paragraphs


def _described(
    operation: Operation, arguments: Arguments, accept: Accept, mentions: Mentions
) -> str:
    """Return the `Args:` section, empty if no argument has a text."""
    entries = [
        entry(view.name, mentions.of_argument(view.doc, operation))
        for view in arguments.views
        if view.doc
    ]
    entries += accept.entries
    return "\n".join(["Args:", *entries]) if entries else ""


def _summary(operation: Operation) -> str:
    return sentence(one_line(operation.summary or operation.description.partition("\n")[0])) or (
        f"`{one_line(operation.method + ' ' + operation.path)}`."
    )


def _signature(arguments: Arguments, accept: Accept, indent: int) -> list[str]:
    return [*arguments.positional(indent), *accept.marked(arguments.keywords(indent))]


def _answer_imports(operation: Operation, scope: Scope) -> frozenset[Import]:
    types = [answer.type for answer in operation.answers if answer.kind == "json" and answer.type]
    return frozenset(item for of in types for item in scope.value(of).imports)


def _facts(operation: Operation, scope: Scope, schemas: Mapping[SchemaId, Schema]) -> Iterable[str]:
    yield literal(operation.method)
    yield literal(operation.path)
    if operation.parameters:
        yield f"parameters={tuple_of(_parameter_fact(p) for p in operation.parameters)}"
    if operation.body is not None:
        required = ", required=True" if operation.body.required else ""
        yield f"body=_call.Body({literal(operation.body.media_type)}{required})"
    if operation.answers:
        yield f"responses={tuple_of(_answer_fact(a, scope) for a in operation.answers)}"
    if not operation.secured:
        yield "secured=False"
    if operation.idempotent is not None:
        yield f"idempotent={literal(operation.idempotent)}"
    if operation.paging is not None:
        yield paging_fact(operation.paging, schemas)


_DEFAULTS = {"path": ("simple", False), "query": ("form", True), "header": ("simple", False)}


def _parameter_fact(parameter: Parameter) -> str:
    style, explode = _DEFAULTS.get(parameter.location, ("form", True))
    parts = [literal(parameter.wire)]
    if parameter.style != style:
        parts.append(f"style={literal(parameter.style)}")
    if parameter.explode != explode:
        parts.append(f"explode={parameter.explode}")
    if parameter.required and parameter.location != "path":
        parts.append("required=True")
    if parameter.content_type:
        parts.append(f"content={literal(parameter.content_type)}")
    return f"_call.{parameter.location}({', '.join(parts)})"


def _answer_fact(answer: Answer, scope: Scope) -> str:
    status = literal(answer.status)
    media = literal(answer.media_type)
    match answer.kind:
        case "empty":
            return f"_call.empty({status})"
        case "text" | "binary":
            return f"_call.{answer.kind}({status}, {media})"
        case "json":
            assert answer.type is not None
            other = "" if answer.media_type == "application/json" else f", {media}"
            return f"_call.json({status}, lambda: {scope.value(answer.type).text}{other})"
