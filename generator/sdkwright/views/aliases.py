"""Aliases: names for types that need no class.

Most are spelled out wherever they are used. Those that are recursive, or whose members a property
tells apart, are types of their own (PEP 695), because only a name can carry that.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from sdkwright.ir.schemas import AliasSchema
from sdkwright.ir.types import Nullable, Reference, Type, Union
from sdkwright.layout import LINE_LENGTH
from sdkwright.views.expressions import Expression, Import, Scope
from sdkwright.views.text import literal

_RUNTIME: Final = ".._runtime.aliases"
_UNION: Final = Expression("", frozenset({Import("typing", "Union")}))

MODELS: Final = frozenset({Import("..", "models")})
"""What names of other modules need, which are looked up when a type is first used."""


def declaration(schema: AliasSchema, scope: Scope) -> Expression:
    """Return the statement that defines an alias.

    Args:
        schema: the alias.
        scope: how types are spelled in its module.
    """
    name = scope.classes[schema.origin.id]
    if not schema.is_spoken:
        inner = replace(scope, expanding=frozenset({schema.origin.id})).value(schema.type)
        imports = inner.imports | {Import("typing", "TypeAlias")}
        return Expression(f"{name}: TypeAlias = {_kept(literal(inner.text))}", imports)
    value = _spoken(schema.type, scope)
    imports = value.imports | {Import(_RUNTIME, "TypeAliasType"), Import("typing", "Annotated")}
    return Expression(f"{name} = TypeAliasType({literal(str(name))}, {value.text})", imports)


def _spoken(of: Type, scope: Scope) -> Expression:
    if isinstance(of, Nullable) and _has_tags(of.of):
        inner = _spoken(of.of, scope)
        return inner.join(f"Union[{inner.text}, None]", _UNION)
    if isinstance(of, Union) and of.tags:
        return _tagged(of, scope)
    value = scope.value(of)
    imports = value.imports | {Import(_RUNTIME, "Linked")}
    return Expression(f"Annotated[{literal(value.text)}, Linked()]", imports)


def _has_tags(of: Type) -> bool:
    return isinstance(of, Union) and bool(of.tags)


def _tagged(of: Union, scope: Scope) -> Expression:
    members = [scope.value(member) for member in of.members]
    texts = ", ".join(literal(member.text) for member in members)
    tags = ", ".join(f"{literal(tag)}: {_name(Reference(to), scope)}" for tag, to in of.tags)
    rest = f", {_name(Reference(of.fallback), scope)}" if of.fallback else ""
    marker = f"Tagged({literal(of.discriminator)}, {{{tags}}}{rest})"
    own = Expression("", frozenset({Import(_RUNTIME, "Tagged")}))
    return own.join(f"Annotated[Union[{texts}], {marker}]", _UNION, *members)


def _name(of: Reference, scope: Scope) -> str:
    return literal(str(scope.classes[of.schema]))


def _kept(text: str) -> str:
    """Return the value of an alias; formatters disagree about one that no line has room for.

    Type checkers read it as one literal only, so it cannot be split.
    """
    if len(text) + 4 <= LINE_LENGTH:
        return text
    plain = text[1:-1]
    quoted = text if '"' in plain or "\\" in plain else f'"{plain}"'
    return f"{quoted}  # fmt: skip"
