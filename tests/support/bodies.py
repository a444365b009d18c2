"""Comparison of a request's body with the one that the document declares."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from email.parser import BytesParser
from email.policy import HTTP
from typing import Any
from urllib.parse import parse_qsl

from .document import Json, Node
from .exchange import Examination
from .media_types import covers, essence, is_json
from .scalars import coerce
from .schemas import Schemas

# A member of an object in the style deepObject.
_DEEP = re.compile(r"([^\[\]]+)\[([^\[\]]+)\]")


class Unreadable(ValueError):
    """The bytes of a body are not what its content type says."""


def check_body(
    content: bytes, content_type: str | None, examination: Examination, schemas: Schemas
) -> None:
    """Read the body of a request and note whatever is wrong with it."""
    declared = examination.operation.body
    if declared is None:
        if content:
            examination.findings.append("has a body, but the operation declares none")
        return
    if not content and content_type is None:
        if declared.get("required", False):
            examination.findings.append("the body is required but missing")
        return
    examination.findings += _check_content(content, content_type, examination, schemas)


def undeclared_properties(value: Json, schema: Node | bool, schemas: Schemas) -> list[str]:
    """Return the paths of properties that a closed reading of the schema does not know.

    A schema allows other properties unless it forbids them, so validation alone would accept every
    misspelt optional property. Only a schema that says `additionalProperties` is taken as open.
    """
    return list(_walk_undeclared(value, schema, schemas, "$"))


def _check_content(
    content: bytes, content_type: str | None, examination: Examination, schemas: Schemas
) -> list[str]:
    if content_type is None:
        return ["the body has no content type"]
    offered: Node = (examination.operation.body or {}).get("content", {})
    media = next((offered[each] for each in offered if covers(each, content_type)), None)
    if media is None:
        return [f"content type {content_type!r} is not one of {', '.join(offered)}"]
    schema = media.get("schema", {})
    try:
        value = _reader(content_type)(content, content_type, schema, schemas)
    except Unreadable as error:
        return [f"the body {error}"]
    examination.payload = value
    if isinstance(value, bytes):
        return []
    errors = [f"the body does not fit: {error}" for error in schemas.errors(value, schema)]
    unknown = undeclared_properties(value, schema, schemas)
    return errors + [f"the body has the undeclared property {path}" for path in unknown]


def _read_json(content: bytes, content_type: str, schema: Node, schemas: Schemas) -> Json:
    try:
        return _parse(content.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise Unreadable(f"is not JSON: {error}") from None


def _parse(text: str) -> Json:
    try:
        return json.loads(
            text,
            parse_constant=_refuse_constant,
            object_pairs_hook=_refuse_duplicates,
        )
    except ValueError as error:
        raise Unreadable(f"is not JSON: {error}") from None


def _read_form(content: bytes, content_type: str, schema: Node, schemas: Schemas) -> Json:
    try:
        pairs = parse_qsl(
            content.decode("ascii"), keep_blank_values=True, strict_parsing=bool(content)
        )
    except ValueError as error:
        raise Unreadable(f"is not a form: {error}") from None
    return _fields(pairs, schema, schemas)


def _read_multipart(content: bytes, content_type: str, schema: Node, schemas: Schemas) -> Json:
    head = f"content-type: {content_type}\r\n\r\n".encode()
    message = BytesParser(policy=HTTP).parsebytes(head + content)
    if not message.is_multipart():
        raise Unreadable("is not in multipart format")
    parts = [_read_part(part) for part in message.iter_parts()]
    return _fields(parts, schema, schemas)


@dataclass(frozen=True, slots=True)
class _Stated:
    """A value that says of itself to be JSON."""

    value: Json


def _read_part(part: Any) -> tuple[str, str | _Stated]:
    name = part.get_param("name", header="content-disposition")
    if not name:
        raise Unreadable("has a part without a name")
    # Files may hold anything; what is looked at is whether the part is there.
    text = part.get_payload(decode=True).decode("utf-8", errors="replace")
    if not part.get_filename() and is_json(part.get_content_type()):
        return str(name), _Stated(_parse(text))
    return str(name), text


def _read_text(content: bytes, content_type: str, schema: Node, schemas: Schemas) -> Json:
    try:
        return coerce(content.decode("utf-8"), schema, schemas)
    except UnicodeDecodeError:
        raise Unreadable("is not UTF-8") from None


def _read_binary(content: bytes, content_type: str, schema: Node, schemas: Schemas) -> Json:
    return content


READERS: Mapping[str, Callable[[bytes, str, Node, Schemas], Json]] = {
    "application/x-www-form-urlencoded": _read_form,
    "multipart/form-data": _read_multipart,
    "text/plain": _read_text,
}


def _reader(content_type: str) -> Callable[[bytes, str, Node, Schemas], Json]:
    if is_json(content_type):
        return _read_json
    return READERS.get(essence(content_type), _read_binary)


def _fields(pairs: Sequence[tuple[str, str | _Stated]], schema: Node, schemas: Schemas) -> Json:
    """Return the object that form fields stand for; a repeated field is an item of an array."""
    properties = schemas.properties(schema)
    found: dict[str, Json] = {}
    counts = Counter(name for name, _ in pairs)
    for name, text in pairs:
        declared = properties.get(name, {})
        nested = _DEEP.fullmatch(name)
        if name not in properties and nested and nested[1] in properties:
            members = schemas.properties(properties[nested[1]])
            inner = found.setdefault(nested[1], {})
            inner[nested[2]] = _piece(text, members.get(nested[2], {}), schemas)
            continue
        types = schemas.types(declared)
        # One piece of what may also be no list is that.
        if "array" in types and (counts[name] > 1 or types <= {"array", "null"}):
            found.setdefault(name, []).append(_piece(text, schemas.items(declared), schemas))
        elif name in found:
            raise Unreadable(f"repeats the field {name!r}")
        else:
            found[name] = _piece(text, declared, schemas)
    return found


def _piece(text: str | _Stated, schema: Node, schemas: Schemas) -> Json:
    """Return one field; what no style has a form for is JSON (OpenAPI 3.0.3, Encoding Object)."""
    if isinstance(text, _Stated):
        return text.value
    value = coerce(text, schema, schemas)
    if isinstance(value, str) and schemas.types(schema) == {"object"}:
        raise Unreadable("has a field that is not JSON")
    return value


def _walk_undeclared(value: Json, schema: Node | bool, schemas: Schemas, path: str) -> list[str]:
    found: list[str] = []
    if isinstance(value, list):
        items = schemas.items(schema)
        for index, item in enumerate(value):
            found += _walk_undeclared(item, items, schemas, f"{path}[{index}]")
    elif isinstance(value, dict):
        properties = schemas.properties(schema)
        is_open = schemas.is_open(schema)
        for name, item in value.items():
            if name in properties:
                found += _walk_undeclared(item, properties[name], schemas, f"{path}.{name}")
            elif not is_open:
                found.append(f"{path}.{name}")
    return found


def _refuse_constant(name: str) -> Json:
    raise ValueError(f"{name} is not a JSON value")


def _refuse_duplicates(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a property is repeated")
    return found
