"""The border between what a file says and what it means: is the merged document valid OpenAPI?

`openapi-pydantic` judges; this module asks it part by part (each path, each component), so that a
part that was found valid before is not judged again, and maps its findings to positions.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from functools import cache as cache_result
from importlib.metadata import version as distribution_version
from typing import Any, NamedTuple

from sdkwright.cache import Cache
from sdkwright.diagnostics import Report
from sdkwright.document import Document
from sdkwright.ir.types import Pointer

_PARTS = {"paths": "PathItem", "webhooks": "PathItem"}

_COMPONENTS = {
    "schemas": "Schema",
    "responses": "Response",
    "parameters": "Parameter",
    "examples": "Example",
    "requestBodies": "RequestBody",
    "headers": "Header",
    "securitySchemes": "SecurityScheme",
    "links": "Link",
    "pathItems": "PathItem",
}


class Violation(NamedTuple):
    """A place where the document breaks the specification."""

    pointer: Pointer
    message: str


def violations(value: dict[str, Any], name: str, cache: Cache) -> list[Violation]:
    """Return where a document breaks the OpenAPI Specification.

    Args:
        value: the merged document.
        name: of the document, for which the cache remembers what was valid the last time.
        cache: remembers it.
    """
    version = str(value.get("openapi", ""))
    memory = hashlib.sha256(f"valid parts of {name}".encode()).hexdigest()
    known = frozenset((cache.get(memory) or "").split())
    valid: list[str] = []
    found: list[Violation] = []
    for pointer, kind, part in _parts(value):
        key = _key(version, kind, part)
        broken = [] if key in known else _judge(version, kind, part, pointer)
        found += broken
        if not broken:
            valid.append(key)
    if known != set(valid):
        cache.put(memory, "\n".join(valid))
    return found


def report_violations(found: list[Violation], document: Document, report: Report) -> None:
    """Report violations with their positions: errors in a product, else warnings."""
    for violation in found:
        report.lenient(
            "openapi-invalid",
            violation.message,
            document.where(violation.pointer),
            "mend the document with an overlay",
        )


def _parts(value: dict[str, Any]) -> Iterator[tuple[Pointer, str, Any]]:
    """Yield the parts, and last the document without them."""
    shell = dict(value)
    for section, kind in _PARTS.items():
        entries = value.get(section)
        if isinstance(entries, dict):
            shell[section] = {}
            for name, part in entries.items():
                if not str(name).startswith("x-"):
                    yield (section, name), kind, part
    components = value.get("components")
    if isinstance(components, dict):
        shell["components"] = {}
        for section, kind in _COMPONENTS.items():
            entries = components.get(section)
            for name, part in entries.items() if isinstance(entries, dict) else ():
                if not isinstance(part, bool):
                    yield ("components", section, name), kind, part
    yield (), "OpenAPI", shell


def _judge(version: str, kind: str, part: Any, pointer: Pointer) -> list[Violation]:
    from pydantic import ValidationError

    if isinstance(part, dict) and "$ref" in part:
        return []
    try:
        _models(version)[kind].model_validate(part)
    except ValidationError as error:
        items = [(item["msg"], *_place(part, item["loc"])) for item in reversed(error.errors())]
        # What is no reference need not be told what references lack.
        wanted = [item for item in items if "Reference" not in item[2]] or items
        places = {place: message for message, place, _ in wanted}
        return [
            Violation((*pointer, *place), f"{kind}: {message}")
            for place, message in reversed(list(places.items()))
        ]
    return []


def _models(version: str) -> dict[str, Any]:
    import importlib

    name = "v3_0" if version.startswith("3.0") else "v3_1"
    module = importlib.import_module(f"openapi_pydantic.v3.{name}")
    return vars(module)


def _place(part: Any, location: tuple[str | int, ...]) -> tuple[Pointer, list[str | int]]:
    """Return the pointer that a location of pydantic means, and the branches of unions in it."""
    place: list[str | int] = []
    branches: list[str | int] = []
    node = part
    for step in location:
        if _has(node, step):
            node = node[step]
            place.append(step)
        else:
            branches.append(step)
    return tuple(place), branches


def _has(node: Any, step: str | int) -> bool:
    if isinstance(node, list):
        return isinstance(step, int) and step < len(node)
    return isinstance(node, dict) and step in node


def _key(version: str, kind: str, part: Any) -> str:
    text = json.dumps([_judge_version(), version, kind, part], sort_keys=True, default=str)
    return hashlib.sha256(text.encode()).hexdigest()


@cache_result
def _judge_version() -> str:
    return f"openapi-pydantic {distribution_version('openapi-pydantic')}"
