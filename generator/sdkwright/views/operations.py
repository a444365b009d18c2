"""Views of operations: requests, and the methods of the three families."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sdkwright.ir.api import Answer, Api, Operation, Parameter
from sdkwright.ir.schemas import Schema
from sdkwright.ir.types import SchemaId, Type, nullable
from sdkwright.layout import LINE_LENGTH
from sdkwright.media import essence_of
from sdkwright.naming import Names
from sdkwright.naming.identifiers import Identifier
from sdkwright.naming.methods import argument_names, body_name, form_names
from sdkwright.views.expressions import Expression, Import, Scope, union_of
from sdkwright.views.mentions import Mentions
from sdkwright.views.paging import paging_fact
from sdkwright.views.text import docstring, entry, literal, one_line, sentence

# How far the lines of a signature are indented, in a function and in a method.
_FUNCTION, _METHOD = 4, 8

_MODELS = frozenset({Import("..", "models")})


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


@dataclass(frozen=True, slots=True)
class OverloadView:
    """One way to call a method that has several results."""

    signature: str
    result: str


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
        arguments = _Arguments(operation, self._names.classes, scope)
        result = _result(operation.answers, scope)
        accept = _Accept(operation, scope)
        item = scope.value(operation.paging.item) if operation.paging else None
        title = self._titles[f"{self._names.groups[operation.group]}.{name}"]
        return OperationView(
            name=name,
            constant=f"_{name.upper()}",
            facts=", ".join([literal(title), *_facts(operation, scope, self._schemas)]),
            signature=", ".join(_signature(arguments, accept, _FUNCTION)),
            method_signature=", ".join(_signature(arguments, accept, _METHOD)),
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
    operation: Operation, arguments: _Arguments, accept: _Accept, mentions: Mentions
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


class _Arguments:
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
        self.call = [_tuple_of([view.name for view in parameters])] if parameters else []
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


class _Accept:
    """The `accept` argument of an operation that answers in one of several media types."""

    def __init__(self, operation: Operation, scope: Scope) -> None:
        self._scope = scope
        media = dict.fromkeys(
            essence_of(answer.media_type) for answer in operation.answers if answer.media_type
        )
        self._media = tuple(media) if len(media) > 1 else ()
        self._answers = operation.answers
        self.imports: set[Import] = set()
        self.overload_imports: set[Import] = set()
        if self._media:
            self.imports.add(Import("typing", "Literal"))
            self.overload_imports |= {Import("typing", "Any"), Import("typing", "overload")}

    @property
    def offered(self) -> bool:
        """Whether callers can choose."""
        return bool(self._media)

    def marked(self, keywords: list[str]) -> list[str]:
        """Return the keyword part of the signature, after its `*`."""
        parts = [*keywords, *self._parameter(self._media)]
        return ["*", *parts] if parts else []

    @property
    def call(self) -> list[str]:
        return ["accept=accept"] if self._media else []

    @property
    def forward(self) -> list[str]:
        return ["accept=accept"] if self._media else []

    @property
    def entries(self) -> list[str]:
        if not self._media:
            return []
        return [entry("accept", f"the media type of the answer: {' or '.join(self._media)}.")]

    def overloads(self, arguments: _Arguments) -> tuple[OverloadView, ...]:
        """Return a signature and result for each media type."""
        views = []
        for number, media in enumerate(self._media):
            default = f" = {literal(media)}" if number == 0 else ""
            chosen = [f"accept: Literal[{literal(media)}]{default}"]
            others = arguments.keywords(_METHOD)
            keywords = [*chosen, *others] if number else [*others, *chosen]
            result = _result(self._answers_in(media), self._scope)
            self.overload_imports.update(result.imports)
            signature = ", ".join([*arguments.positional(_METHOD), "*", *keywords])
            views.append(OverloadView(signature, result.text))
        return tuple(views)

    def _answers_in(self, media: str) -> tuple[Answer, ...]:
        return tuple(
            answer
            for answer in self._answers
            if answer.media_type is None or essence_of(answer.media_type) == media
        )

    def _parameter(self, media: tuple[str, ...]) -> list[str]:
        if not media:
            return []
        choices = ", ".join(literal(choice) for choice in media)
        return [f"accept: Literal[{choices}] = {literal(media[0])}"]


def _signature(arguments: _Arguments, accept: _Accept, indent: int) -> list[str]:
    return [*arguments.positional(indent), *accept.marked(arguments.keywords(indent))]


def _result(answers: Iterable[Answer], scope: Scope) -> Expression:
    types = [scope.value(a.type) if a.type is not None else Expression("None") for a in answers]
    return union_of(*types) if types else Expression("None")


def _answer_imports(operation: Operation, scope: Scope) -> frozenset[Import]:
    types = [answer.type for answer in operation.answers if answer.kind == "json" and answer.type]
    return frozenset(item for of in types for item in scope.value(of).imports)


def _facts(operation: Operation, scope: Scope, schemas: Mapping[SchemaId, Schema]) -> Iterable[str]:
    yield literal(operation.method)
    yield literal(operation.path)
    if operation.parameters:
        yield f"parameters={_tuple_of(_parameter_fact(p) for p in operation.parameters)}"
    if operation.body is not None:
        required = ", required=True" if operation.body.required else ""
        yield f"body=_call.Body({literal(operation.body.media_type)}{required})"
    if operation.answers:
        yield f"responses={_tuple_of(_answer_fact(a, scope) for a in operation.answers)}"
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


def _form_call(operation: Operation, form: list[ArgumentView]) -> str:
    assert operation.body is not None
    pairs = zip(operation.body.fields, form, strict=True)
    return "body={" + ", ".join(f"{literal(f.wire)}: {v.name}" for f, v in pairs) + "}"


def _tuple_of(items: Iterable[str]) -> str:
    texts = list(items)
    return f"({', '.join(texts)})" if len(texts) > 1 else f"({texts[0]},)"


def _code(value: object) -> str:
    return f"`{one_line(str(value))}`"
