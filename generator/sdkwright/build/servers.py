"""Servers: where a document says that it is served, with the defaults of their variables."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urljoin

from sdkwright.build.context import Context
from sdkwright.ir.servers import Server, ServerVariable
from sdkwright.resolve import Node

_VARIABLE = re.compile(r"\{([^{}]+)\}")
_URL = re.compile(r"https?://(\[[0-9a-fA-F:.]+\]|[^/?#@:\s\\]+)(?::\d{1,5})?(/[^?#\s\\]*)?", re.I)
_RESERVED = re.compile(r"(?:.*\.)?(?:invalid|example|test|example\.(?:com|net|org))\.?", re.I)
"""Domains that nobody serves (RFC 2606)."""

_VERBS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")


def servers_of(context: Context) -> tuple[Server, ...]:
    """Return the servers of the document that can be called; the first one is the default.

    Where the document as a whole names none, it is the first one that an operation names.
    """
    root = context.resolver.root
    stated = tuple(server for server in _servers(context, root) if server.is_absolute)
    return stated or tuple(_first_below(context, root))


def server_for(context: Context, operation: Node, path_item: Node) -> str | None:
    """Return the URL of the server of one operation; None where it is that of the document.

    Args:
        context: the document.
        operation: the Operation Object.
        path_item: the Path Item Object that it stands in.
    """
    own = next(_servers(context, operation), None) or next(_servers(context, path_item), None)
    if own is None:
        return None
    known = servers_of(context)
    base = known[0].url if known else ""
    if known and urljoin(f"{base}/", own.url).rstrip("/") == base:
        return None
    return own.url if own.is_absolute or own.url.startswith("/") else f"/{own.url}"


def _first_below(context: Context, root: Node) -> Iterator[Server]:
    for _, item in root.items("paths"):
        for node in (item, *(item.child(verb) for verb in _VERBS)):
            for server in _servers(context, node):
                if server.is_absolute:
                    yield server
                    return


def _servers(context: Context, node: Node) -> Iterator[Server]:
    for stated in node.elements("servers"):
        variables = tuple(_variable(name, below) for name, below in stated.items("variables"))
        template = stated.text("url").strip()
        url = _filled(template, variables)
        found = _URL.fullmatch(url)
        if found is not None or (url[:1] != "{" and "://" not in url and "{" not in url):
            is_reserved = found is not None and bool(_RESERVED.fullmatch(found[1]))
            description = stated.text("description")
            yield Server(url, found is not None, is_reserved, template, description, variables)
        elif template:
            context.report.warning(
                "server-url",
                f"{template!r} is no URL of a server; it is left out",
                context.document.where((*stated.pointer, "url")),
                "write scheme and host, and give each variable a default",
            )


def _filled(template: str, variables: tuple[ServerVariable, ...]) -> str:
    """Return a URL with the defaults of its variables; what has none stays as it is."""
    defaults = {variable.name: variable.default for variable in variables if variable.default}
    filled = _VARIABLE.sub(lambda match: defaults.get(match[1], match[0]), template)
    return filled.rstrip("/")


def _variable(name: str, node: Node) -> ServerVariable:
    values = tuple(str(value.value) for value in node.elements("enum"))
    default = node.child("default").value
    text = str(default) if isinstance(default, str | int | float) else ""
    return ServerVariable(name, text or (values[0] if values else ""), values)
