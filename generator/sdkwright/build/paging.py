"""Paging: `x-sdk-pagination` says how the pages of an operation follow each other."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Final, get_args

from sdkwright.build.context import Context
from sdkwright.build.extension_reader import ExtensionReader
from sdkwright.ir.api import Answer, Group, Operation, Paging, PagingStyle, Parameter
from sdkwright.ir.schemas import AliasSchema, ObjectSchema, Schema
from sdkwright.ir.types import (
    ANY,
    Kind,
    ListOf,
    MapOf,
    Nullable,
    Primitive,
    Reference,
    SchemaId,
    Type,
)

_MARK: Final = "x-sdk-pagination"
_KEYS: Final = ("style", "position", "size", "items", "next", "more")
_NEEDED: Final[dict[PagingStyle, tuple[str, ...]]] = {
    "offset": ("position", "items"),
    "cursor": ("position", "items", "next"),
    "last-id": ("position", "items", "next"),
    "link": ("items",),
}
"""What each style cannot do without; a `link` without `next` is found in the Link header."""

_NUMBERS: Final = frozenset({Kind.INTEGER, Kind.NUMBER})
_SCALARS: Final = _NUMBERS | {Kind.STRING, Kind.UUID, Kind.DATETIME}
_DEPTH: Final = 32


def with_paging(context: Context, groups: tuple[Group, ...]) -> tuple[Group, ...]:
    """Return the groups with the paging of their operations.

    Args:
        context: the document with all its schemas; what an extension gets wrong is reported.
        groups: the groups.
    """
    schemas = {schema.origin.id: schema for schema in context.schemas}

    def paged(operation: Operation) -> Operation:
        mark = context.resolver.root.child(*operation.where, _MARK)
        if mark.value is None:
            return operation
        reader = _Reader(context, schemas, mark)
        return replace(operation, paging=reader.paging(operation.parameters, operation.answers))

    return tuple(replace(g, operations=tuple(map(paged, g.operations))) for g in groups)


class _Reader(ExtensionReader):
    """Reads one extension of an operation."""

    CODE = "paging"

    def paging(
        self, parameters: tuple[Parameter, ...], answers: tuple[Answer, ...]
    ) -> Paging | None:
        style = self._style()
        answer = next((a.type for a in answers if a.kind == "json" and a.type is not None), None)
        if answer is None:
            self.wrong("style", "an operation without a JSON answer has no pages", "remove it")
        if style is None or answer is None:
            return None
        position = self._parameter("position", parameters, numeric=style == "offset")
        size = self._parameter("size", parameters, numeric=True)
        items = self._tokens("items")
        item = self._item(answer, items)
        following, more = self._tokens("next"), self._tokens("more")
        owner = item if style == "last-id" else answer
        self._member("next", owner, following, _NUMBERS if style == "offset" else _SCALARS)
        self._member("more", answer, more, frozenset({Kind.BOOLEAN}))
        if self.is_wrong:
            return None
        return Paging(style, answer, item, items, position, size, following, more)

    def _style(self) -> PagingStyle | None:
        for key, _ in self.mark.items():
            if key not in _KEYS:
                self.wrong(key, f"paging knows no {key!r}", f"known: {', '.join(_KEYS)}")
        stated = self.mark.text("style")
        for style in get_args(PagingStyle):
            if style == stated:
                for key in _NEEDED[style]:
                    if not isinstance(self.mark.child(key).value, str):
                        self.wrong("style", f"paging by {style} needs {key!r}", "state it")
                return style  # type: ignore[no-any-return]
        known = ", ".join(get_args(PagingStyle))
        self.wrong("style", f"there is no paging by {stated!r}", f"known: {known}")
        return None

    def _parameter(
        self, key: str, parameters: tuple[Parameter, ...], *, numeric: bool
    ) -> str | None:
        name = self.mark.text(key)
        if not name:
            return None
        known = {p.wire: p.type for p in parameters if p.location != "path"}
        if name not in known:
            hint = f"there are: {', '.join(known)}" if known else "it has no parameters"
            self.wrong(key, f"the operation has no parameter {name!r}", hint)
        elif not self._is(known[name], _NUMBERS if numeric else _SCALARS):
            self.wrong(key, f"the parameter {name!r} has an unfit type", "check its schema")
        return name

    def _tokens(self, key: str) -> tuple[str, ...]:
        """Return the names that a JSON Pointer (RFC 6901), or a single name, goes through."""
        text = self.mark.text(key)
        if not text.startswith("/"):
            return (text,) if text else ()
        return tuple(t.replace("~1", "/").replace("~0", "~") for t in text[1:].split("/"))

    def _item(self, answer: Type, tokens: tuple[str, ...]) -> Type:
        found = self._follow("items", answer, tokens)
        if isinstance(found, ListOf):
            return found.item
        if found not in (None, ANY):
            self.wrong("items", f"{self._shown('items')} is not a list", "name the list")
        return ANY

    def _member(
        self, key: str, owner: Type, tokens: tuple[str, ...], kinds: frozenset[Kind]
    ) -> None:
        found = self._follow(key, owner, tokens) if tokens else None
        if found is not None and not self._is(found, kinds):
            wanted = ", ".join(sorted(kinds))
            self.wrong(key, f"{self._shown(key)} has an unfit type", f"fit are: {wanted}")

    def _follow(self, key: str, of: Type, tokens: Iterable[str]) -> Type | None:
        """Return the type that names lead to; None (and a finding) where they lead to nothing."""
        found: Type | None = resolved(of, self.schemas)
        for token in tokens:
            found = member(found, token, self.schemas) if found is not None else None
            if found is None:
                self.wrong(key, f"the answer has no {self._shown(key)}", "check its schema")
                return None
        return found

    def _is(self, of: Type, kinds: frozenset[Kind]) -> bool:
        found = resolved(of, self.schemas)
        return found == ANY or (isinstance(found, Primitive) and found.kind in kinds)

    def _shown(self, key: str) -> str:
        return repr(self.mark.text(key))


def resolved(of: Type, schemas: dict[SchemaId, Schema]) -> Type:
    """Return the type behind aliases and null."""
    for _ in range(_DEPTH):
        if isinstance(of, Nullable):
            of = of.of
        elif isinstance(of, Reference) and isinstance(alias := schemas[of.schema], AliasSchema):
            of = alias.type
        else:
            return of
    return ANY


def member(of: Type, name: str, schemas: dict[SchemaId, Schema]) -> Type | None:
    """Return the type of a member of an object, None where the object has none of that name."""
    if of == ANY:
        return ANY
    if isinstance(of, MapOf):
        return resolved(of.value, schemas)
    schema = schemas.get(of.schema) if isinstance(of, Reference) else None
    if isinstance(schema, ObjectSchema):
        for field in schema.fields:
            if field.wire == name:
                return resolved(field.type, schemas)
    return None
