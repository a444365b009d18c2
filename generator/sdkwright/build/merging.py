"""Parts of `allOf` merged into one schema: all properties, the narrower of two types."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final

from sdkwright.build.context import Context
from sdkwright.build.extensions import is_ignored
from sdkwright.build.kinds import agree, allowed, is_structural, kinds_of
from sdkwright.resolve import Node, schema_id

_OF_THE_PART_ALONE: Final = frozenset(
    {
        *("$ref", "allOf", "oneOf", "anyOf", "properties", "required", "nullable"),
        *("if", "then", "else", "dependentSchemas", "discriminator", "title", "default"),
        *("example", "examples", "x-sdk-type-name", "x-sdk-ignore", "deprecated"),
    }
)

_DEPTH: Final = 24
_DEEP_PARTS: Final = 2_000
"""Parts of parts that a schema may have; a few lines can ask for more than there are atoms."""

_REFINING: Final = frozenset({"required", "properties"})


@dataclass(slots=True)
class Merged:
    """What several schemas say together."""

    pointer: tuple[str | int, ...]
    keywords: dict[str, Any] = field(default_factory=dict)
    properties: dict[str, Node] = field(default_factory=dict)
    required: dict[str, None] = field(default_factory=dict)
    unions: list[Node] = field(default_factory=list)
    """Schemas of which each has alternatives."""
    deep_parts: int = 0
    """How many parts its parts have."""

    @property
    def description(self) -> str:
        """What the last of them tells of itself."""
        text = self.keywords.get("description")
        return text if isinstance(text, str) else ""

    def node(self) -> Node:
        """Return all but the properties and alternatives as a schema."""
        return Node(self.keywords, self.pointer)


def merged(context: Context, node: Node, seen: frozenset[str] = frozenset()) -> Merged:
    """Return what a schema says together with the parts of its `allOf`; later parts win.

    Args:
        context: the document.
        node: the schema, or a reference to it.
        seen: the schemas that this one is a part of.
    """
    result = Merged(node.pointer)
    _merge(context, result, node, seen)
    return result


def combined(context: Context, whole: Merged, node: Node) -> Merged:
    """Return what is said already, but for its alternatives, together with another schema."""
    result = Merged(
        node.pointer, dict(whole.keywords), dict(whole.properties), dict(whole.required)
    )
    _merge(context, result, node, frozenset())
    return result


def _merge(context: Context, result: Merged, node: Node, seen: frozenset[str]) -> None:
    target = context.resolver.follow(node)
    if target is None or not isinstance(target.value, dict) or is_ignored(target):
        return
    identity = schema_id(target.pointer)
    if identity in seen:
        _tell_circle(context, node)
        return
    parts = target.elements("allOf")
    if len(seen) >= _DEPTH or result.deep_parts > _DEEP_PARTS:
        _tell_size(context, node)
        return
    result.deep_parts += len(parts) if seen else 0
    inside = seen | {identity}
    for part in parts:
        _merge(context, result, part, inside)
    _add(context, result, target, inside)
    if node.value is not target.value and context.has_siblings_of_references:
        beside = {key: value for key, value in node.value.items() if key != "$ref"}
        _add(context, result, Node(beside, node.pointer), inside)


def _add(context: Context, result: Merged, node: Node, inside: frozenset[str]) -> None:
    for wire, child in node.items("properties"):
        known = result.properties.get(wire)
        result.properties[wire] = child if known is None else _narrower(context, known, child)
    for wire, child in _conditional(node):
        result.properties.setdefault(wire, child)
    required = node.child("required").value
    if isinstance(required, list):
        result.required.update(dict.fromkeys(map(str, required)))
    for keyword in ("oneOf", "anyOf"):
        branches = node.elements(keyword)
        if not branches or is_refinement(node.value, keyword):
            continue
        if not any(_refers_to(context, branch, inside) for branch in branches):
            result.unions.append(Node({keyword: node.value[keyword]}, node.pointer))
    for key, value in node.value.items():
        if key not in _OF_THE_PART_ALONE:
            _add_keyword(context, result, key, value, node)


def _add_keyword(context: Context, result: Merged, key: str, value: Any, node: Node) -> None:
    known = result.keywords.get(key)
    if key == "type" and known is not None:
        before = allowed(context.resolver, result.node())
        if not agree(before, allowed(context.resolver, node)):
            tell_conflict(context, node, "type")
        elif before and "integer" in before and value == "number":
            return
    if key == "enum" and isinstance(known, list) and isinstance(value, list):
        value = [one for one in known if one in value] or value
    if key == "additionalProperties" and value is False:
        return  # a part cannot know what the others add
    result.keywords[key] = value


def _conditional(node: Node) -> Iterator[tuple[str, Node]]:
    """Yield the properties that an object has only under conditions."""
    for branch in (node.child("then"), node.child("else")):
        yield from branch.items("properties")
    for _, branch in node.items("dependentSchemas"):
        yield from branch.items("properties")


def is_refinement(schema: dict[str, Any], keyword: str) -> bool:
    """Tell whether the alternatives only say which properties go together."""
    return is_structural(schema, ignoring=frozenset({keyword})) and all(
        _only_refines(branch) for branch in schema[keyword]
    )


def _only_refines(branch: Any) -> bool:
    if not isinstance(branch, dict) or is_structural(branch, ignoring=_REFINING):
        return False
    properties = branch.get("properties")
    return not isinstance(properties, dict) or not any(map(is_structural, properties.values()))


def _refers_to(context: Context, branch: Node, identities: frozenset[str]) -> bool:
    reference = branch.value.get("$ref") if isinstance(branch.value, dict) else None
    target = context.resolver.find(reference) if isinstance(reference, str) else None
    return target is not None and schema_id(target.pointer) in identities


def _narrower(context: Context, known: Node, later: Node) -> Node:
    """Return what two schemas of one property say; the later wins where they contradict."""
    one, other = known.value, later.value
    if not isinstance(other, dict) or one == other:
        return known
    if not isinstance(one, dict):
        return later
    if not is_structural(other):
        return Node({**one, **other}, known.pointer)
    if not is_structural(one):
        return Node({**one, **other}, later.pointer)
    before = allowed(context.resolver, known)
    after = allowed(context.resolver, later)
    if not agree(before, after):
        tell_conflict(context, later, str(later.pointer[-1]))
        return later
    if "$ref" in other:
        return later
    if before == after == frozenset({"object"}):
        if not is_structural(other, ignoring=frozenset({"type"})):
            return Node({**one, **other}, known.pointer)
        return Node({**_annotations(other), "allOf": [one, other]}, later.pointer)
    if "$ref" in one:
        plain = not is_structural(other, ignoring=frozenset({"type"}))
        return Node({**other, **one}, known.pointer) if plain else later
    both = {**one, **other}
    if "integer" in (before or ()) and kinds_of(other) == ["number"]:
        both["type"] = "integer"
    if isinstance(one.get("enum"), list) and isinstance(other.get("enum"), list):
        both["enum"] = [value for value in one["enum"] if value in other["enum"]] or other["enum"]
    if "items" in one and "items" in other and one["items"] != other["items"]:
        both["items"] = {"allOf": [one["items"], other["items"]]}
    return Node(both, later.pointer)


def _annotations(schema: dict[str, Any]) -> dict[str, Any]:
    keys = ("description", "readOnly", "writeOnly", "deprecated", "x-sdk-name")
    return {key: schema[key] for key in keys if key in schema}


def tell_conflict(context: Context, node: Node, name: str) -> None:
    """Report parts that no value fits at once."""
    context.report.warning(
        "schema-conflict",
        f"the parts of `allOf` contradict each other in {name!r}; the later one is taken",
        context.document.where(node.pointer),
        "let them agree, or leave one of them out",
    )


def _tell_size(context: Context, node: Node) -> None:
    context.report.lenient(
        "schema-too-large",
        f"parts of `allOf` have parts more than {_DEPTH} levels deep, or {_DEEP_PARTS:,} of them;"
        " what is below here is left out",
        context.document.where(node.pointer),
        "put the properties into fewer schemas",
    )


def _tell_circle(context: Context, node: Node) -> None:
    context.report.warning(
        "schema-circular",
        "this part of `allOf` leads back to the schema that it is a part of; it adds nothing",
        context.document.where(node.pointer),
        "let one of the schemas end in a definition",
    )
