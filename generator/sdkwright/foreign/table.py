"""The table of foreign extensions: their name, where it stands, ours, and how the value changes."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeAlias

from sdkwright.foreign import conversions as to
from sdkwright.foreign import paging
from sdkwright.foreign.places import Kind

Convert: TypeAlias = Callable[[Any, to.Around], Any]
"""Gives our value, None where there is nothing to say.

Raises UnlikeError for what ours cannot say.
"""


@dataclass(frozen=True, slots=True)
class Row:
    """One foreign extension at one kind of place."""

    theirs: str
    kinds: tuple[Kind, ...]
    ours: str
    convert: Convert
    shared: bool = False
    """Whether several places may give the same value, which only the first then gets."""


_ANY_SCHEMA: tuple[Kind, ...] = ("schema", "property")
_IGNORABLE: tuple[Kind, ...] = ("operation", "parameter", "property", "schema")

ROWS: tuple[Row, ...] = (
    Row("x-speakeasy-group", ("operation",), "x-sdk-group", to.path),
    Row("x-speakeasy-name-override", ("operation",), "x-sdk-method", to.text),
    Row("x-speakeasy-name-override", ("parameter", "property"), "x-sdk-name", to.text),
    Row("x-speakeasy-name-override", ("schema",), "x-sdk-type-name", to.text),
    Row("x-speakeasy-ignore", _IGNORABLE, "x-sdk-ignore", to.flag),
    Row("x-speakeasy-enums", _ANY_SCHEMA, "x-sdk-enum", to.members),
    Row("x-speakeasy-pagination", ("operation",), "x-sdk-pagination", paging.speakeasy),
    Row("x-speakeasy-timeout", ("operation",), "x-sdk-timeout", to.seconds),
    Row("x-fern-sdk-group-name", ("operation",), "x-sdk-group", to.path),
    Row("x-fern-sdk-method-name", ("operation",), "x-sdk-method", to.text),
    Row("x-fern-parameter-name", ("parameter",), "x-sdk-name", to.text),
    Row("x-fern-property-name", ("property",), "x-sdk-name", to.text),
    Row("x-fern-type-name", _ANY_SCHEMA, "x-sdk-type-name", to.text),
    Row("x-fern-ignore", _IGNORABLE, "x-sdk-ignore", to.flag),
    Row("x-fern-enum", _ANY_SCHEMA, "x-sdk-enum", to.described_members),
    Row("x-fern-pagination", ("operation",), "x-sdk-pagination", paging.fern),
    Row("x-fern-idempotent", ("operation",), "x-sdk-idempotency-key", to.idempotency_header),
    Row("x-fern-idempotent", ("operation",), "x-sdk-idempotent", to.repeatable),
    Row("x-fern-availability", ("operation", "property"), "deprecated", to.deprecated),
    Row("x-ms-client-name", ("parameter", "property"), "x-sdk-name", to.text),
    Row("x-ms-client-name", ("schema",), "x-sdk-type-name", to.text),
    Row("x-ms-requestBody-name", ("body",), "x-sdk-name", to.text),
    Row("x-ms-enum", _ANY_SCHEMA, "x-sdk-enum", to.microsoft_members),
    Row("x-ms-enum", _ANY_SCHEMA, "x-sdk-type-name", to.microsoft_enum_name, shared=True),
    Row("x-ms-pageable", ("operation",), "x-sdk-pagination", paging.microsoft),
    Row("x-ms-deprecation", ("operation", "property"), "deprecated", to.present),
    Row("x-enum-varnames", _ANY_SCHEMA, "x-sdk-enum", to.listed_members),
    Row("x-enumNames", _ANY_SCHEMA, "x-sdk-enum", to.listed_members),
)
"""Of several that say the same at one place, the first counts.

Sources: the published references of Speakeasy, Fern, AutoRest, OpenAPI Generator and NSwag.
"""

BEGINNINGS = re.compile("x-(?:speakeasy-|fern-|ms-|enum)")
"""How all names of the table begin: a document without any of these texts needs no look."""
