"""Deterministic values that agree with a schema."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from .document import Json, Node
from .flatten import Flat, flatten
from .sample_scalars import sample_integer, sample_number, sample_text, vary
from .schemas import EXCLUDED, Schemas, Usage

# How often one reference may occur on the way from the root: a recursive schema is entered twice.
_RECURSIONS = 2
_DEPTH = 24


class Endless(ValueError):
    """A schema cannot be satisfied within the permitted depth."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a value is built: the references followed so far, and how much is wanted."""

    trail: tuple[str, ...]
    depth: int
    minimal: bool


def sample(
    schema: Node | bool, document: Node, *, minimal: bool = False, usage: Usage | None = None
) -> Json:
    """Return a value that agrees with a schema of a document; the same one every time.

    Examples of the document are not used: many of them contradict their schemas.

    Args:
        minimal: Leave out optional properties and items.
        usage: Leave out what does not travel in this direction (readOnly, writeOnly).

    Raises:
        Endless: The schema requires itself.
    """
    return Sampler(document, minimal=minimal, usage=usage).sample(schema)


class Sampler:
    """Builds samples for the schemas of one document.

    Args:
        minimal: Leave out optional properties and items.
        usage: Leave out what does not travel in this direction (readOnly, writeOnly).
        depth: How deep optional properties are filled in; below, only what is required is.
    """

    def __init__(
        self,
        document: Node,
        *,
        minimal: bool = False,
        usage: Usage | None = None,
        depth: int = _DEPTH,
    ) -> None:
        self._full_depth = depth
        self._schemas = Schemas(document, usage)
        self._minimal = minimal
        # Each entry keeps its schema alive: an identity must not be given to another schema.
        self._flat: dict[int, tuple[Node | bool, Flat]] = {}
        self._excluded = None if usage is None else EXCLUDED[usage]

    def sample(self, schema: Node | bool) -> Json:
        """Return a value that agrees with a schema; the same one every time."""
        return self._build(schema, _Place((), 0, self._minimal))

    def _flatten(self, schema: Node | bool) -> Flat:
        known = self._flat.get(id(schema))
        if known is None:
            known = self._flat[id(schema)] = schema, flatten(schema, self._schemas)
        return known[1]

    def _build(self, schema: Node | bool, place: _Place) -> Json:
        flat = self._flatten(schema)
        trail = (*place.trail, *flat.references)
        if place.depth > _DEPTH or any(trail.count(each) > _RECURSIONS for each in trail):
            raise Endless
        minimal = place.minimal or place.depth >= self._full_depth
        place = _Place(trail, place.depth + 1, minimal)
        if "const" in flat.node:
            return flat.node["const"]
        if flat.node.get("enum"):
            return _first_value(flat.node["enum"])
        if flat.unions:
            return self._build_union(schema, flat, place)
        heir = self._heir(flat.node, trail)
        if heir is not None:
            name, key, reference = heir
            return {**self._build({"$ref": reference}, place), name: key}
        return _BUILDERS[_type(flat.node)](self, flat.node, place)

    def _heir(self, node: Node, trail: tuple[str, ...]) -> tuple[str, str, str] | None:
        """Return the first schema that a discriminator of a base schema tells of.

        What stands in its property decides what else a value has to have (OpenAPI 3.0.3,
        Discriminator Object), so a value of the base alone would say what it is not.
        """
        discriminator = node.get("discriminator", {})
        mapping = discriminator.get("mapping", {})
        if "propertyName" not in discriminator or any(
            reference in trail for reference in mapping.values()
        ):
            return None
        for key, reference in mapping.items():
            if reference.startswith("#/"):
                return discriminator["propertyName"], key, reference
        return None

    def _build_union(self, schema: Node | bool, flat: Flat, place: _Place) -> Json:
        """Return the sample of the first alternative that suits the schema as a whole.

        Fewer properties are tried next: with all of them more than one alternative may match.
        """
        alternatives = sorted(flat.unions[0], key=lambda each: each.get("type") == "null")
        others = [{"anyOf": union} for union in flat.unions[1:]]
        candidates: list[Json] = []
        for minimal in dict.fromkeys((place.minimal, True)):
            for alternative in alternatives:
                whole = {"allOf": [flat.node, alternative, *others]}
                try:
                    value = self._build(whole, replace(place, minimal=minimal))
                except Endless:
                    continue
                value = self._discriminate(value, flat.node, alternative)
                if self._schemas.is_valid(value, schema):
                    return value
                candidates.append(value)
        if not candidates:
            raise Endless
        return candidates[0]

    def _discriminate(self, value: Json, node: Node, alternative: Node) -> Json:
        """Name the chosen alternative in the property that tells the alternatives apart."""
        name = node.get("discriminator", {}).get("propertyName")
        reference = alternative.get("$ref")
        if name is None or reference is None or not isinstance(value, dict):
            return value
        mapping = node["discriminator"].get("mapping", {})
        short = reference.rpartition("/")[2]
        targets = {reference, short}
        chosen = next((key for key, target in mapping.items() if target in targets), short)
        # An alternative may name itself, by a constant, as no mapping does.
        stated = self._schemas.properties(alternative).get(name, {})
        if name in value and not self._schemas.is_valid(chosen, stated):
            return value
        return {**value, name: chosen}

    def _build_object(self, node: Node, place: _Place) -> Json:
        required = node.get("required", [])
        found: dict[str, Json] = {}
        for name, schema in self._wanted(node, place).items():
            try:
                found[name] = self._build(schema, place)
            except Endless:
                if name in required:
                    raise
        is_closed = node.get("additionalProperties") is False
        for name in () if is_closed else required:
            if name not in found and name not in node.get("properties", {}):
                found[name] = self._build_additional(node, place)
        return self._add_key(found, node, place)

    def _wanted(self, node: Node, place: _Place) -> Mapping[str, Node]:
        """Return the properties to fill in."""
        allowed = {
            name: schema
            for name, schema in node.get("properties", {}).items()
            if schema is not False and not self._is_excluded(schema)
        }
        required = [name for name in allowed if name in node.get("required", ())]
        optional = [name for name in allowed if name not in required]
        least, most = node.get("minProperties", 0), node.get("maxProperties", len(allowed))
        count = least if place.minimal else most
        names = {*required, *optional[: max(0, count - len(required))]}
        return {name: schema for name, schema in allowed.items() if name in names}

    def _is_excluded(self, schema: Node) -> bool:
        if self._excluded is None:
            return False
        return self._flatten(schema).node.get(self._excluded) is True

    def _build_additional(self, node: Node, place: _Place) -> Json:
        additional = node.get("additionalProperties", True)
        return self._build(additional, place) if additional else "value"

    def _add_key(self, found: dict[str, Json], node: Node, place: _Place) -> dict[str, Json]:
        """Add a property of the user's own where the schema is there for such properties."""
        additional = node.get("additionalProperties", not node.get("properties"))
        is_map = isinstance(additional, dict) or (additional is True and not found)
        least, most = node.get("minProperties", 0), node.get("maxProperties", len(found) + 1)
        wanted = len(found) < least if place.minimal else len(found) < most
        if is_map and wanted:
            try:
                found["key"] = self._build_additional(node, place)
            except Endless:
                if len(found) < least:
                    raise
        return found

    def _build_array(self, node: Node, place: _Place) -> Json:
        prefix = [self._build(schema, place) for schema in node.get("prefixItems", ())]
        least = node.get("minItems", 0)
        count = min(max(least, 0 if place.minimal else 1), node.get("maxItems", max(least, 1)))
        schema = node.get("items", True)
        if count <= len(prefix) or schema is False:
            return prefix
        try:
            item = self._build(schema, place)
        except Endless:
            if least > len(prefix):
                raise
            return prefix
        values = self._flatten(schema).node.get("enum", ())
        items = [
            (
                (values[index] if index < len(values) and index else vary(item, index))
                if node.get("uniqueItems")
                else item
            )
            for index in range(count - len(prefix))
        ]
        return prefix + items


def _first_value(values: list[Json]) -> Json:
    return next((value for value in values if value is not None), None)


def _type(node: Node) -> str:
    stated = node.get("type")
    if isinstance(stated, list):
        stated = next((each for each in stated if each != "null"), "null")
    if stated in _BUILDERS:
        return str(stated)
    hints = {"properties": "object", "additionalProperties": "object", "items": "array"}
    return next((kind for keyword, kind in hints.items() if keyword in node), "any")


_BUILDERS: Mapping[str, Callable[[Sampler, Node, _Place], Json]] = {
    "object": Sampler._build_object,
    "array": Sampler._build_array,
    "string": lambda sampler, node, place: sample_text(node),
    "integer": lambda sampler, node, place: sample_integer(node),
    "number": lambda sampler, node, place: sample_number(node),
    "boolean": lambda sampler, node, place: True,
    "null": lambda sampler, node, place: None,
    "any": lambda sampler, node, place: "value",
}
