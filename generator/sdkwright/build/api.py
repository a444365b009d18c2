"""The API as a whole: operations sorted into groups and categories."""

from __future__ import annotations

from collections.abc import Iterator

from sdkwright.build.context import Context
from sdkwright.build.extensions import is_ignored
from sdkwright.build.grants import token_grant_of
from sdkwright.build.groups import Grouping
from sdkwright.build.operations import METHODS, operation_of
from sdkwright.build.paging import with_paging
from sdkwright.build.streams import with_streams
from sdkwright.build.types import add_component
from sdkwright.build.version_check import version_check_of
from sdkwright.diagnostics import Report
from sdkwright.document import Document
from sdkwright.ir.api import Api
from sdkwright.resolve import Node


def build_api(document: Document, report: Report) -> Api:
    """Return what the document means.

    Args:
        document: the merged OpenAPI document.
        report: receives a finding for everything that cannot be understood.
    """
    context = Context(document, report)
    grouping = Grouping(context)
    for path, method, node in _operation_nodes(context):
        if not is_ignored(node):
            key = grouping.key_for(node)
            grouping.add(key, operation_of(context, path, method, node, key))
    for component in context.components():
        if not is_ignored(component):
            add_component(context, component)
    root = context.resolver.root
    return Api(
        title=root.child("info").text("title"),
        version=root.child("info").text("version"),
        description=root.child("info").text("description"),
        server=_server(root),
        categories=grouping.categories(),
        groups=with_streams(context, with_paging(context, grouping.groups())),
        schemas=context.schemas,
        token_grant=token_grant_of(context),
        version_check=version_check_of(context),
    )


def _operation_nodes(context: Context) -> Iterator[tuple[str, str, Node]]:
    for path, item in context.resolver.root.items("paths"):
        if not path.startswith("/"):
            continue
        target = context.resolver.follow(item)
        if target is None:
            continue
        for method, node in target.items():
            if method in METHODS and isinstance(node.value, dict):
                yield path, method, node


def _server(root: Node) -> str | None:
    servers = root.elements("servers")
    return servers[0].text("url") or None if servers else None
