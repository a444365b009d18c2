"""The API as a whole: operations sorted into groups and categories."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sdkwright.build.bounds import bounded
from sdkwright.build.context import Context
from sdkwright.build.extensions import is_ignored
from sdkwright.build.grants import token_grant_of
from sdkwright.build.groups import Grouping
from sdkwright.build.items import with_items
from sdkwright.build.json_bytes import with_text_answers, with_texts
from sdkwright.build.operations import METHODS, operation_of
from sdkwright.build.paging import with_paging
from sdkwright.build.parameters import ADDITIONAL
from sdkwright.build.servers import servers_of
from sdkwright.build.streams import with_streams
from sdkwright.build.tagging import with_tags
from sdkwright.build.types import add_component
from sdkwright.build.version_check import version_check_of
from sdkwright.build.webhooks import webhooks_of
from sdkwright.diagnostics import Report
from sdkwright.document import Document
from sdkwright.ir.api import Api, Operation
from sdkwright.resolve import Node

_METHOD = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")


def build_api(document: Document, report: Report) -> Api:
    """Return what the document means.

    Args:
        document: the merged OpenAPI document.
        report: receives a finding for everything that cannot be understood.
    """
    context = Context(document, report)
    grouping = Grouping(context)
    emitted: list[tuple[str, str, Node]] = []
    for path, method, node in _operation_nodes(context):
        if not is_ignored(node):
            emitted.append((path, method, node))
            key = grouping.key_for(node)
            for operation in _attempted(context, path, method, node, key):
                grouping.add(key, operation)
    webhooks = webhooks_of(context, emitted)
    for component in context.components():
        if not is_ignored(component):
            _add_component(context, component)
    root = context.resolver.root
    servers = servers_of(context)
    grant = token_grant_of(context)
    groups = with_text_answers(with_streams(context, with_paging(context, grouping.groups())))
    return Api(
        title=_stated(root.child("info", "title").value),
        version=_stated(root.child("info", "version").value),
        description=root.child("info").text("description"),
        server=servers[0].url if servers else None,
        categories=grouping.categories(),
        groups=groups,
        schemas=bounded(with_tags(with_texts(context.schemas, groups)), document, report),
        token_grant=grant,
        version_check=version_check_of(context),
        webhooks=webhooks,
        servers=servers,
        security=context.security.security(has_grant=grant is not None),
    )


def _attempted(context: Context, path: str, method: str, node: Node, group: str) -> list[Operation]:
    """Return what the document says once, and a twin of it where it can also stream."""
    found = context.attempt(
        node.pointer,
        f"the operation `{method} {path}`",
        lambda: [*with_items(context, operation_of(context, path, method, node, group), node)],
    )
    return found or []


def _add_component(context: Context, node: Node) -> None:
    def add() -> bool:
        add_component(context, node)
        return True

    if not context.attempt(node.pointer, "this schema", add):
        context.forget(node)


def _operation_nodes(context: Context) -> Iterator[tuple[str, str, Node]]:
    for path, item in context.resolver.root.items("paths"):
        if path.startswith("x-"):
            continue
        target = context.resolver.follow(item)
        if target is None:
            continue
        if not path.startswith("/"):
            context.report.lenient(
                "path-without-slash",
                f"the path {path!r} does not begin with a slash; it is sent with one",
                context.document.where(item.pointer, key=True),
                "write it with a slash",
            )
        for method, node in target.items():
            if method == ADDITIONAL:
                yield from ((path, verb, below) for verb, below in _additional(node))
            elif method in METHODS:
                if isinstance(node.value, dict):
                    yield path, method, node
                else:
                    _tell_invalid(context, node)


def _additional(node: Node) -> Iterator[tuple[str, Node]]:
    for method, below in node.items():
        if _METHOD.fullmatch(method) and isinstance(below.value, dict):
            yield method.lower(), below


def _tell_invalid(context: Context, node: Node) -> None:
    context.report.lenient(
        "operation-invalid",
        "an operation needs to be an object; this one is left out",
        context.document.where(node.pointer, key=True),
        "describe it, or remove it",
    )


def _stated(value: object) -> str:
    """Return a text, which may look like a number where nobody quoted it."""
    return str(value) if isinstance(value, str | int | float) else ""
