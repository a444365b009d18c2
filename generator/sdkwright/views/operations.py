"""Views of operations: requests, and the methods of the three families."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby

from sdkwright.ir.api import Answer, Api, Operation, Parameter
from sdkwright.ir.schemas import Schema
from sdkwright.ir.types import SchemaId
from sdkwright.media import is_range
from sdkwright.naming import Names
from sdkwright.views.accept import Accept, OverloadView, result_of
from sdkwright.views.arguments import (
    FUNCTION,
    METHOD,
    NONE,
    OMIT,
    Arguments,
    ArgumentView,
    tuple_of,
)
from sdkwright.views.bodies import body_fact
from sdkwright.views.expressions import Expression, Import, Scope
from sdkwright.views.links import Links
from sdkwright.views.mentions import Mentions
from sdkwright.views.paging import items_fact, paging_fact, stream_fact
from sdkwright.views.security import MODULE, Credentials
from sdkwright.views.text import dated, docstring, entry, literal, one_line, sentence

_MODELS = frozenset({Import("..", "models")})


@dataclass(frozen=True, slots=True)
class OperationView:
    """A function in `requests/`, and what the methods of the families forward to it."""

    name: str
    constant: str
    operation_class: str
    facts: str
    """The arguments of `Operation(...)`."""
    signature: str
    method_signature: str
    result: str
    call_class: str
    """`Call`, or `Paged` for what answers in pages."""
    item: str
    """The further type argument of `Paged`: the type of the items."""
    event: str
    """The type of an event of a stream; empty where it answers with none."""
    implementation_result: str
    """The result of the implementation behind overloads, else the result."""
    call: str
    """The further arguments of `Call(...)`."""
    fields: str
    """The fields of the body among them; empty where it has none."""
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
    defaults: frozenset[Import]
    """What the defaults of its arguments need when they are defined."""
    returned: str = ""
    """What its method in a family returns."""
    sent: str = ""
    """How that method gets it."""


class OperationViews:
    """Makes the views of operations."""

    def __init__(self, api: Api, names: Names, *, flat: bool = False) -> None:
        self._names = names
        self._is_flat = flat
        self._absence = OMIT if flat else NONE
        self._schemas: Mapping[SchemaId, Schema] = api.schema_index()
        self._mentions = Mentions(api)
        self._links = Links(api, names)
        self._roots = tuple(server.url for server in api.servers)
        is_plain = flat or api.security.is_plain
        self._credentials = None if is_plain else Credentials(api, ())
        self._titles = {
            f"{place}.{names.methods[operation.id]}": (
                f"{names.group_path(group)}.{names.methods[operation.id]}"
            )
            for group in api.groups
            for operation in group.operations
            for place in (names.groups[group.key], names.group_path(group))
        }

    def operation(self, operation: Operation, siblings: frozenset[str]) -> OperationView:
        """Return the view of an operation.

        Args:
            operation: the operation.
            siblings: the method names of its group, which hide builtins in annotations.
        """
        name = self._names.methods[operation.id]
        scope = Scope(self._names.classes, self._schemas, "models.", _MODELS, siblings)
        arguments = Arguments(operation, self._names.classes, scope, self._absence)
        result = result_of(operation.answers, scope)
        accept = Accept(operation, scope)
        item = scope.value(operation.paging.item) if operation.paging else None
        event = scope.value(operation.stream.item) if operation.stream else Expression("")
        title = self._titles[f"{self._names.groups[operation.group]}.{name}"]
        return OperationView(
            name=name,
            constant=f"_{name.upper()}",
            operation_class="_servers.ServedOperation" if operation.server else "Operation",
            facts=", ".join([literal(title), *self._facts(operation, scope)]),
            signature=", ".join(_signature(arguments, accept, FUNCTION)),
            method_signature=", ".join(_signature(arguments, accept, METHOD)),
            result=result.text,
            call_class="Paged" if item else "Call",
            item=f", {item.text}" if item else "",
            event=event.text,
            implementation_result="Any" if accept.offered else result.text,
            call="".join(f", {part}" for part in [*arguments.call, *accept.call]),
            fields=arguments.fields,
            forward=", ".join([*arguments.forward, *accept.forward]),
            overloads=accept.overloads(arguments),
            deprecation=self._deprecation(operation, title),
            doc=self._doc(operation, arguments, accept),
            short_doc=docstring([_summary(operation)], indent=4),
            arguments=arguments.views,
            imports=result.imports.union(arguments.imports, accept.imports, event.imports),
            answer_imports=_answer_imports(operation, scope) | self._security_imports(operation),
            overload_imports=frozenset(accept.overload_imports),
            defaults=frozenset(arguments.defaults),
        )

    def _doc(self, operation: Operation, arguments: Arguments, accept: Accept) -> str:
        described = _described(operation, arguments, accept, self._mentions)
        return docstring([*self._dated_introduction(operation), described], indent=8)

    def _facts(self, operation: Operation, scope: Scope) -> Iterable[str]:
        yield literal(operation.method)
        yield literal(operation.route)
        stated = _parameters_fact(operation, is_brief=self._is_flat)
        if stated:
            yield f"parameters={stated}"
        if operation.body is not None:
            yield f"body={body_fact(operation.body)}"
        if operation.answers:
            yield f"responses={tuple_of(_answer_fact(a, scope) for a in operation.answers)}"
        if not operation.secured:
            yield "secured=False"
        elif self._credentials is not None:
            yield f"secured={MODULE}.{self._credentials.of(operation)}"
        implied = operation.idempotency_header is not None and operation.idempotent is True
        if operation.idempotent is not None and not implied:
            yield f"idempotent={literal(operation.idempotent)}"
        if operation.timeout is not None:
            yield f"timeout={literal(float(operation.timeout))}"
        if operation.idempotency_header is not None:
            yield f"idempotency_header={literal(operation.idempotency_header)}"
        if operation.paging is not None:
            yield paging_fact(operation.paging, self._schemas, is_brief=self._is_flat)
        if operation.server is not None:
            yield f"server={literal(operation.server)}"
            yield f"roots={tuple_of(map(literal, self._roots)) if self._roots else '()'}"
        if operation.stream is not None:
            plain = operation.stream.stated or self._is_flat
            fact = stream_fact if plain else items_fact
            yield fact(operation.stream, scope, self._schemas)

    def _security_imports(self, operation: Operation) -> frozenset[Import]:
        is_stated = operation.secured and self._credentials is not None
        return frozenset({Import("..", MODULE)} if is_stated else ())

    def _deprecation(self, operation: Operation, title: str) -> str:
        if not operation.deprecated:
            return ""
        successor = self._titles.get(operation.deprecated_by or "")
        advice = f"use {successor}" if successor else "it will be removed"
        return literal(f"{title} is deprecated: {advice}")

    def brief_doc(self, operation: Operation) -> str:
        """Return the docstring of a method without its arguments and without its age."""
        return docstring(self._introduction(operation), indent=8)

    def _dated_introduction(self, operation: Operation) -> list[str]:
        summary, *others = self._introduction(operation)
        return [dated(summary, operation.since), *others]

    def _introduction(self, operation: Operation) -> list[str]:
        texts = (_summary(operation), operation.description)
        paragraphs = [self._mentions.of_operation(text, operation) for text in texts]
        if operation.stream is not None and not operation.stream.stated:
            paragraphs.append("Items come one by one; closing the stream gives up the rest.")
        paragraphs += self._links.of(operation)
        if operation.deprecated:
            successor = self._titles.get(operation.deprecated_by or "")
            since = operation.deprecated_since and f" since {operation.deprecated_since}"
            paragraphs.append(f"Deprecated{since}{f': use `{successor}`' if successor else ''}.")
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
    types += [operation.stream.item] if operation.stream else []
    types += [operation.paging.item] if operation.paging else []
    return frozenset(item for of in types for item in scope.value(of).imports)


_VARIABLE = re.compile(r"\{([^{}]+)\}")
_DEFAULTS = {"path": ("simple", False), "query": ("form", True), "header": ("simple", False)}


def _parameters_fact(operation: Operation, *, is_brief: bool) -> str:
    """Return the parameters as a tuple; empty where there are none to state.

    In brief, those that are just the variables of the path are not stated, and plain ones of the
    query are stated by their names.
    """
    stated = {parameter.wire: _parameter_fact(parameter) for parameter in operation.parameters}
    in_path = {name: f"_call.path({literal(name)})" for name in _VARIABLE.findall(operation.route)}
    if len(stated) < len(operation.parameters) or not is_brief:
        facts = [_parameter_fact(parameter) for parameter in operation.parameters]
        return tuple_of(facts) if facts else ""
    return "" if [*stated.items()] == [*in_path.items()] else _briefly(stated)


def _briefly(stated: Mapping[str, str]) -> str:
    plain = {name for name, fact in stated.items() if fact == f"_call.query({literal(name)})"}
    parts: list[str] = []
    for is_plain, group in groupby(stated, key=plain.__contains__):
        names = list(group)
        if is_plain and len(names) > 1:
            parts.append(f"*_call.queries({', '.join(map(literal, names))})")
        else:
            parts += [stated[name] for name in names]
    return parts[0][1:] if len(parts) == 1 and parts[0][0] == "*" else tuple_of(parts)


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
    if parameter.allow_reserved and parameter.location == "query":
        parts.append("allow_reserved=True")
    maker = "_greedy" if parameter.allow_reserved and parameter.location == "path" else "_call"
    return f"{maker}.{parameter.location}({', '.join(parts)})"


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
            of = f"lambda: {scope.value(answer.type).text}"
            if answer.media_type and is_range(answer.media_type):
                return f"*_answers.anything({status}, {of}, {media})"
            other = "" if answer.media_type == "application/json" else f", {media}"
            return f"_call.json({status}, {of}{other})"
