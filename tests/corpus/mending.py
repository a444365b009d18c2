"""Documents as they are meant: what breaks the rules of OpenAPI is repaired or left out.

Real documents break many rules. What a reader can still understand is kept, by rules that say
nothing of any document; what is left without a meaning is dropped.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from support.document import METHODS, Json, Node, look_up, resolve

_VARIABLE = re.compile(r"\{([^{}]+)\}")
_PLACES = frozenset({"path", "query", "header", "cookie"})
_STYLES = {
    "path": {"simple", "label", "matrix"},
    "query": {"form", "spaceDelimited", "pipeDelimited", "deepObject"},
    "header": {"simple"},
    "cookie": {"form"},
}
_TYPES = frozenset({"string", "number", "integer", "boolean", "array", "object", "null"})
_NOT_SCHEMAS = frozenset({"in", "content", "flows", "scheme", "openIdConnectUrl", "schema"})


def mend(document: Node) -> Node:
    """Return a document that keeps the rules which the judgement of calls relies on."""
    _mend_values(document, document)
    for path, item in document.get("paths", {}).items():
        if isinstance(item, dict):
            _mend_path(path, resolve(item, document), document)
    return document


def _mend_values(value: Json, document: Node) -> None:
    """Mend references and keywords wherever they stand."""
    if isinstance(value, list):
        for item in value:
            _mend_values(item, document)
        return
    if not isinstance(value, dict):
        return
    reference = value.get("$ref")
    if isinstance(reference, str) and not _leads_somewhere(reference, document):
        # A reference that leads nowhere says nothing: as a schema, anything.
        del value["$ref"]
    _mend_keywords(value, document)
    for item in value.values():
        _mend_values(item, document)


def _mend_keywords(node: Node, document: Node) -> None:
    """Leave out keywords of schemas whose values are of the wrong kind."""
    if isinstance(node.get("items"), list) and node["items"]:
        node["items"] = {"anyOf": node["items"]}  # a tuple of older dialects
    types = node.get("type")
    if isinstance(types, list):
        node["type"] = [each for each in types if each in _TYPES]
    elif isinstance(types, str) and types not in _TYPES and not _NOT_SCHEMAS & node.keys():
        del node["type"]
    discriminator = node.get("discriminator")
    if isinstance(discriminator, str):
        del node["discriminator"]
    elif isinstance(discriminator, dict) and isinstance(
        mapping := discriminator.get("mapping"), dict
    ):
        discriminator["mapping"] = {
            key: target
            for key, target in mapping.items()
            if isinstance(target, str)
            and (not target.startswith("#") or _leads_somewhere(target, document))
        }
    if isinstance(node.get("required"), bool) and not _NOT_SCHEMAS & node.keys():
        del node["required"]
    if not str(document.get("openapi")).startswith("3.0"):
        for keyword in ("exclusiveMinimum", "exclusiveMaximum"):
            if isinstance(node.get(keyword), bool):
                del node[keyword]


def _leads_somewhere(reference: str, document: Node) -> bool:
    """Tell whether a chain of references ends at an object."""
    seen: set[str] = set()
    while reference not in seen:
        seen.add(reference)
        try:
            target = look_up(document, reference)
        except (LookupError, TypeError, ValueError):
            return False
        following = target.get("$ref") if isinstance(target, dict) else None
        if not isinstance(following, str):
            return isinstance(target, dict | bool)
        reference = following
    return False


def _mend_path(path: str, item: Node, document: Node) -> None:
    _mend_parameters(item, document)
    item["parameters"] = [each for each in item["parameters"] if _has_place(each, path, document)]
    for method in METHODS:
        operation = item.get(method)
        if not isinstance(operation, dict):
            item.pop(method, None)
            continue
        _mend_parameters(operation, document)
        declared = {*_path_names(item, document), *_path_names(operation, document)}
        missing = [name for name in dict.fromkeys(_VARIABLE.findall(path)) if name not in declared]
        operation["parameters"] = [
            *(each for each in operation.get("parameters", ()) if _has_place(each, path, document)),
            *(
                {"name": n, "in": "path", "required": True, "schema": {"type": "string"}}
                for n in missing
            ),
        ]


def _has_place(parameter: Node, path: str, document: Node) -> bool:
    """Tell whether a parameter can be sent: one of the path needs a place in the template."""
    node = resolve(parameter, document)
    return node["in"] != "path" or node["name"] in _VARIABLE.findall(path)


def _path_names(owner: Node, document: Node) -> Iterator[str]:
    for parameter in owner.get("parameters", ()):
        node = resolve(parameter, document)
        if node["in"] == "path":
            yield node["name"]


def _mend_parameters(owner: Node, document: Node) -> None:
    """Leave out what is no parameter, and styles that a place does not have."""
    stated = owner.get("parameters", ())
    kept = [
        node
        for node in (stated if isinstance(stated, list) else ())
        if isinstance(node, dict) and _is_parameter(resolve(node, document))
    ]
    for node in kept:
        parameter = resolve(node, document)
        if parameter.get("style") not in _STYLES[parameter["in"]]:
            parameter.pop("style", None)
    owner["parameters"] = kept


def _is_parameter(node: Node) -> bool:
    return node.get("in") in _PLACES and isinstance(node.get("name"), str)
