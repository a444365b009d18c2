"""View of `webhooks.py`: events, a handler with a method for each, and functions that make them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sdkwright.ir.api import Api, Parameter, Payload, Webhook
from sdkwright.ir.types import ListOf, Nullable, Type, nullable
from sdkwright.naming import Names
from sdkwright.naming.identifiers import Identifier, attribute_identifier
from sdkwright.naming.unique import unique_names
from sdkwright.naming.webhooks import event_class_names
from sdkwright.views.accept import result_of
from sdkwright.views.expressions import Expression, Import, Scope, import_lines, union_of
from sdkwright.views.text import docstring, entry, literal, one_line, sentence
from sdkwright.views.webhook_signs import sign_of

_MODELS = frozenset({Import(".", "models")})
_ANY = Expression("Any")


@dataclass(frozen=True, slots=True)
class AttributeView:
    """A header or a parameter of the query, as an attribute of an event."""

    declaration: str
    doc: str


@dataclass(frozen=True, slots=True)
class WebhookView:
    """One webhook or callback."""

    name: str
    """What stands behind `on_` and `parse_`."""
    method: str
    payload: str
    event: str
    """The type of its events."""
    event_class: str
    """A class of its own; empty where events have no attributes of their own."""
    event_doc: str
    attributes: tuple[AttributeView, ...]
    facts: str
    """The arguments of `Webhook(...)`."""
    doc: str
    parse_doc: str
    brief: str
    """What it says of itself, in one line."""


@dataclass(frozen=True, slots=True)
class WebhooksView:
    """The module."""

    doc: str
    handler_doc: str
    name_doc: str
    imports: tuple[str, ...]
    webhooks: tuple[WebhookView, ...]
    member: str
    """The member of bodies that tells which webhook it is, as a literal; empty if none does."""
    values: tuple[str, ...]
    """Its values with the names of webhooks, as entries of a dict."""


def webhooks_view(api: Api, names: Names) -> WebhooksView:
    """Return the view of the module.

    Args:
        api: what the document means; it has webhooks or callbacks.
        names: what its parts are called.
    """
    views = _Webhooks(api, names)
    webhooks = tuple(views.webhook(webhook) for webhook in api.webhooks)
    member, values = sign_of(api)
    is_told = f"by default, the member {member!r} of the body tells" if member else _UNTOLD
    return WebhooksView(
        doc=docstring([_DOC]),
        handler_doc=docstring([_HANDLER], indent=4),
        name_doc=docstring([is_told], indent=12).replace("\n", "\n    ").rstrip() + ".",
        imports=import_lines(views.imports),
        webhooks=webhooks,
        member=literal(member) if member else "",
        values=tuple(
            f"{literal(value)}: {literal(str(names.webhooks[identity]))}"
            for value, identity in values.items()
        ),
    )


_DOC = "Webhooks: requests that the API makes to you, as typed events."
_HANDLER = """Override the methods of the webhooks that you want; they may be `async`.

Each gets a typed event and may return anything. What no method takes goes to `on_other`."""
_UNTOLD = "needed where there are several"


class _Webhooks:
    def __init__(self, api: Api, names: Names) -> None:
        self._names = names
        self._events = event_class_names(names.webhooks)
        self._scope = Scope(names.classes, api.schema_index(), "models.", _MODELS)
        self._titles = {
            operation.id: f"{names.group_path(group)}.{names.methods[operation.id]}"
            for group in api.groups
            for operation in group.operations
        }
        self.imports: set[Import] = set()

    def webhook(self, webhook: Webhook) -> WebhookView:
        name = self._names.webhooks[webhook.id]
        payload = self._payload(webhook)
        self.imports.update(payload.imports)
        attributes = _attribute_names(webhook)
        event = self._events[webhook.id] if attributes else ""
        brief = sentence(one_line(webhook.summary or webhook.description.partition("\n")[0]))
        return WebhookView(
            name=name,
            method=webhook.method,
            payload=payload.text,
            event=event or f"Event[{payload.text}]",
            event_class=event,
            event_doc=docstring([f"An event of `on_{name}`."], indent=4),
            attributes=tuple(
                self._attribute(parameter, attributes[parameter.location, parameter.wire])
                for parameter in webhook.parameters
            ),
            facts=", ".join(self._facts(webhook, attributes, event)),
            doc=docstring(self._paragraphs(webhook, brief), indent=8),
            parse_doc=docstring([f"Return the event for `on_{name}` that a request is."], indent=4),
            brief=brief,
        )

    def _payload(self, webhook: Webhook) -> Expression:
        types = [self._scope.value(payload.type) for payload in webhook.payloads]
        return union_of(*types) if types else _ANY

    def _attribute(self, parameter: Parameter, name: str) -> AttributeView:
        expression = self._scope.value(nullable(parameter.type))
        self.imports.update(expression.imports)
        notes = [sentence(one_line(parameter.description))] if parameter.description else []
        return AttributeView(f"{name}: {expression.text}", docstring(notes, indent=4))

    def _facts(
        self, webhook: Webhook, attributes: dict[tuple[str, str], Identifier], event: str
    ) -> Iterator[str]:
        yield literal(webhook.wire)
        yield literal(webhook.method)
        if webhook.payloads:
            yield f"({''.join(f'{self._payload_fact(p)}, ' for p in webhook.payloads)})"
        if attributes:
            pairs = [
                f"{literal(str(attributes[p.location, p.wire]))}: {self._part_fact(p)}"
                for p in webhook.parameters
            ]
            yield f"parameters={{{', '.join(pairs)}}}"
            yield f"event=lambda: {event}"

    def _payload_fact(self, payload: Payload) -> str:
        of = self._scope.value(payload.type)
        is_plain = payload.media_type == "application/json"
        media = "" if is_plain else f", {literal(payload.media_type)}"
        return f"_webhooks.Payload({literal(payload.kind)}, lambda: {of.text}{media})"

    def _part_fact(self, parameter: Parameter) -> str:
        many = ""
        if _is_list(parameter.type):
            exploded = parameter.location == "query" and parameter.explode
            many = f", {literal('several' if exploded else 'comma')}"
        of = self._scope.value(parameter.type)
        place, wire = literal(parameter.location), literal(parameter.wire)
        return f"_webhooks.Part({place}, {wire}, lambda: {of.text}{many})"

    def _paragraphs(self, webhook: Webhook, brief: str) -> Iterator[str]:
        yield brief or f"The request `{one_line(webhook.wire)}`."
        if webhook.description and one_line(webhook.description) != one_line(webhook.summary):
            yield webhook.description if webhook.summary else _rest(webhook.description)
        if webhook.deprecated:
            yield "Deprecated."
        yield sentence(self._origin(webhook))
        answers = [self._answer(webhook, one.status, one.description) for one in webhook.expected]
        if answers:
            yield "\n".join(["The API expects an answer:", *answers])

    def _origin(self, webhook: Webhook) -> str:
        verb = f"`{webhook.method}`"
        if webhook.callback is None:
            return f"{verb}; the document calls it `{one_line(webhook.wire)}`"
        asked = ", ".join(f"`{self._titles[one]}`" for one in webhook.callback.operations)
        return f"{verb} to `{one_line(webhook.callback.expression)}`, a callback of {asked}"

    def _answer(self, webhook: Webhook, status: str, description: str) -> str:
        answers = [a for a in webhook.answers if a.status == status and a.type is not None]
        of = result_of(answers, self._scope).text if answers else ""
        told = f"{description} (`{of}`)" if of not in ("", "Any") else description
        return entry(one_line(status), told)


def _attribute_names(webhook: Webhook) -> dict[tuple[str, str], Identifier]:
    return unique_names(
        ((p.location, p.wire), attribute_identifier(p.name or p.wire)) for p in webhook.parameters
    )


def _is_list(of: Type) -> bool:
    return isinstance(of.of if isinstance(of, Nullable) else of, ListOf)


def _rest(description: str) -> str:
    """Return what follows the first line."""
    return description.partition("\n")[2].strip()
