"""What an operation, a schema or a field is, and which line of which file says so."""

from __future__ import annotations

import difflib
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from sdkwright.diagnostics import InputError, Report
from sdkwright.document import Document
from sdkwright.ir.api import Operation
from sdkwright.ir.schemas import ObjectSchema, Schema
from sdkwright.naming.models import field_names
from sdkwright.overlay.query import shown_path
from sdkwright.pipeline import Meaning, merged_document, understood
from sdkwright.products import Product
from sdkwright.runs import targets
from sdkwright.source import Location, Pointer

_TEXT_WIDTH = 72
_SUGGESTIONS = 5
_PLAIN = re.compile(r"[A-Za-z_$][\w$-]*")


@dataclass(frozen=True, slots=True)
class Subject:
    """Something that a name means: what it is, and where it stands in the merged document."""

    title: str
    kind: str
    pointer: Pointer
    group: Pointer | None = None
    """Where the group of a method is described, if it is."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One property of a subject, with the place that gave it."""

    path: str
    value: Any
    where: Location


def explain(product: Product, version: str, name: str, root: Path) -> Iterator[str]:
    """Yield lines about everything that a name means.

    Args:
        product: the product.
        version: one of its versions.
        name: a method (`projects.get_projects`, with the category or without), an operation
            (`get /api/v1/projects`, or its operationId), a model or component (`Project`), or a
            field of one (`Project.clusterId`, `Project.cluster_id`).
        root: the project folder.

    Raises:
        InputError: if the name means nothing, or a document or overlay is wrong.
    """
    (target,) = targets(product, (version,), root)
    report = Report()
    document = merged_document(target.job, report)
    meaning = understood(document, target.job, report)
    report.checkpoint()
    known = _subjects(meaning)
    if name not in known:
        hint = _hint(name, known)
        report.error("name-unknown", f"{target.label} has no {name!r}", None, hint)
        raise InputError(report)
    for number, subject in enumerate(known[name]):
        if number:
            yield ""
        yield from _lines(subject, document)


def facts(document: Document, pointer: Pointer) -> Iterator[Fact]:
    """Yield every scalar below a node of a document with the place that gave it."""
    value: Any = document.value
    for part in pointer:
        value = value[part]
    yield from _facts(document, pointer, len(pointer), value)


def _facts(document: Document, pointer: Pointer, depth: int, value: Any) -> Iterator[Fact]:
    if isinstance(value, dict) and value:
        for key, member in value.items():
            yield from _facts(document, (*pointer, key), depth, member)
    elif isinstance(value, list) and value:
        for index, item in enumerate(value):
            yield from _facts(document, (*pointer, index), depth, item)
    else:
        yield Fact(_path(pointer[depth:]), value, document.where(pointer))


def _path(pointer: Pointer) -> str:
    parts = (
        f".{part}" if isinstance(part, str) and _PLAIN.fullmatch(part) else shown_path((part,))[1:]
        for part in pointer
    )
    return "".join(parts).removeprefix(".")


def _subjects(meaning: Meaning) -> dict[str, list[Subject]]:
    """Return everything that can be asked for by name; some names mean several things."""
    known: dict[str, list[Subject]] = {}
    for name, subject in (*_operations(meaning), *_schemas(meaning)):
        listed = known.setdefault(name, [])
        if subject not in listed:
            listed.append(subject)
    return known


def _operations(meaning: Meaning) -> Iterator[tuple[str, Subject]]:
    names = meaning.names
    for group in meaning.api.groups:
        path = names.group_path(group)
        for operation in group.operations:
            method = names.methods[operation.id]
            described = group.where if group.where[:1] == ("x-sdk-tags",) else None
            title = f"{path}.{method}"
            subject = Subject(title, _spelling(operation), operation.where, described)
            yield f"{path}.{method}", subject
            yield f"{names.groups[group.key]}.{method}", subject
            yield operation.id, subject
            yield f"{operation.method} {operation.path}", subject
            if operation.operation_id:
                yield operation.operation_id, subject


def _spelling(operation: Operation) -> str:
    mark = ", deprecated" if operation.deprecated else ""
    return f"{operation.method} {operation.path}{mark}"


def _schemas(meaning: Meaning) -> Iterator[tuple[str, Subject]]:
    for schema in meaning.api.schemas:
        name = meaning.names.classes[schema.origin.id]
        spellings = dict.fromkeys((str(name), schema.origin.component or str(name)))
        subject = Subject(str(name), _kind(schema, meaning), schema.origin.where)
        for spelling in spellings:
            yield spelling, subject
            if isinstance(schema, ObjectSchema):
                yield from _fields(schema, str(name), spelling)


def _kind(schema: Schema, meaning: Meaning) -> str:
    module = meaning.names.modules[schema.origin.id]
    origin = f", the schema {schema.origin.component}" if schema.origin.component else ""
    return f"in models.{module}{origin}"


def _fields(schema: ObjectSchema, name: str, spelling: str) -> Iterator[tuple[str, Subject]]:
    attributes = field_names(schema)
    for field in schema.fields:
        attribute = str(attributes[field.wire])
        needed = "required" if field.required else "optional"
        subject = Subject(f"{name}.{attribute}", f"{field.wire} on the wire, {needed}", field.where)
        for end in dict.fromkeys((attribute, field.wire)):
            yield f"{spelling}.{end}", subject


def _hint(name: str, known: dict[str, list[Subject]]) -> str:
    last = name.rpartition(".")[2]
    ending = [one for one in known if one.rpartition(".")[2] == last and one != last]
    near = ending[:_SUGGESTIONS] or difflib.get_close_matches(name, known, _SUGGESTIONS, 0.5)
    if not near:
        return "`sdkwright inspect` lists the methods"
    return f"did you mean {' or '.join(repr(one) for one in near)}?"


def _lines(subject: Subject, document: Document) -> Iterator[str]:
    yield f"{subject.title}  ({subject.kind})"
    yield f"  {document.where(subject.pointer, key=True)}"
    found = list(facts(document, subject.pointer))
    if subject.group is not None:
        label = _path(subject.group)
        found += [
            replace(fact, path=f"{label}.{fact.path}") for fact in facts(document, subject.group)
        ]
    texts = [(f"{fact.path}:" if fact.path else "", _text(fact.value)) for fact in found]
    width = max((len(path) + len(text) + 1 for path, text in texts), default=0)
    for fact, (path, text) in zip(found, texts, strict=True):
        shown = f"{path} {text}".strip()
        yield f"    {shown:<{min(width, 100)}}  {fact.where}"


def _text(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=True)
    return text if len(text) <= _TEXT_WIDTH else f"{text[: _TEXT_WIDTH - 1]}…"
