"""What only a document knows of an API: statuses of errors, defaults of the server, limits."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from typing import Any

from sdkwright.document import Document
from sdkwright.ir.limits import Limits
from sdkwright.ir.types import Pointer


def errors_of(document: Document, operation: Pointer) -> tuple[str, ...]:
    """Return the statuses of errors that an operation states."""
    responses = _at(document, (*operation, "responses"))
    statuses = responses if isinstance(responses, dict) else {}
    return tuple(sorted(str(status) for status in statuses if str(status)[:1] in "45d"))


def default_of(document: Document, schema: Pointer) -> str:
    """Return the default that a schema states, as JSON; empty where it states none."""
    found = _at(document, schema)
    return stated(found.get("default")) if isinstance(found, dict) else ""


def stated(value: Any) -> str:
    """Return a default as JSON; empty for none."""
    return "" if value is None else json.dumps(value, sort_keys=True)


def limits_text(limits: Limits | None) -> str:
    """Return limits in words."""
    if limits is None:
        return ""
    parts = {
        "at least": limits.least,
        "at most": limits.most,
        "pattern": limits.pattern or None,
    }
    return ", ".join(f"{word} {_number(v)}" for word, v in parts.items() if v is not None)


def digest(texts: Iterable[str]) -> str:
    """Return a short digest of texts; empty where there are none."""
    whole = "\n".join(texts)
    return hashlib.sha256(whole.encode()).hexdigest()[:8] if whole.strip() else ""


def _number(value: float | str) -> str:
    return f"{value:g}" if isinstance(value, float) else str(value)


def _at(document: Document, pointer: Pointer) -> Any:
    node: Any = document.value
    for token in pointer:
        if isinstance(node, dict):
            node = node.get(token)
        elif isinstance(node, list) and isinstance(token, int) and token < len(node):
            node = node[token]
        else:
            return None
    return node
