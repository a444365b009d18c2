"""Names of webhooks and callbacks: what stands behind `on_` in the methods that take them."""

from __future__ import annotations

from sdkwright.ir.api import Api, Operation, Webhook
from sdkwright.naming.findings import Findings
from sdkwright.naming.identifiers import Identifier, class_identifier, webhook_identifier
from sdkwright.naming.methods import wanted_name
from sdkwright.naming.unique import unique_names
from sdkwright.naming.words import pascal_case, split_words


def webhook_names(api: Api, findings: Findings) -> dict[str, Identifier]:
    """Return the name of every webhook and callback, by its identity.

    Names that overlays give come first. A callback that stands in an operation begins with the
    name of the operation, so that callbacks of one name in several keep theirs.
    """
    operations = {operation.id: operation for operation in api.operations}
    webhooks = {webhook.id: webhook for webhook in api.webhooks}

    def told(name: str, first: str | None, second: str) -> None:
        if first is not None:
            findings.webhook_collision(f"on_{name}", webhooks[first], webhooks[second])

    given_first = sorted(api.webhooks, key=lambda webhook: webhook.name is None)
    return unique_names(
        ((one.id, webhook_identifier(_wanted(one, operations))) for one in given_first), told=told
    )


def event_class_names(names: dict[str, Identifier]) -> dict[str, Identifier]:
    """Return the name of the class of events of every webhook, by its identity."""
    return unique_names(
        ((key, class_identifier(f"{pascal_case(name)}Event")) for key, name in names.items()),
        {"Event"},
    )


def _wanted(webhook: Webhook, operations: dict[str, Operation]) -> str:
    if webhook.name:
        return webhook.name
    words = split_words(webhook.wire)
    if len(words) > 1 and words[0].lower() == "on":
        words = words[1:]
    callback = webhook.callback
    if callback is not None and callback.component is None:
        words = (wanted_name(operations[callback.operations[0]]), *words)
    if webhook.method != "POST" and not webhook.is_only:
        words = (*words, webhook.method.lower())
    return "_".join(words)
