"""The models, enumerations and aliases of a package."""

from __future__ import annotations

import ast
from collections.abc import Callable

from sdkwright.apidiff.annotations import plain
from sdkwright.apidiff.facts import digest
from sdkwright.apidiff.package_sources import Sources
from sdkwright.apidiff.surface import Enum, Field, Member, Model
from sdkwright.naming.words import lower_camel

_ENUMS = frozenset({"OpenEnum", "OpenIntEnum"})
_DEPRECATED = "Deprecated."


def read_models(sources: Sources) -> tuple[dict[str, Model], dict[str, Enum], dict[str, str]]:
    """Return models, enumerations and aliases by name."""
    models: dict[str, Model] = {}
    enums: dict[str, Enum] = {}
    aliases: dict[str, str] = {}
    for name in sources.names("models"):
        tree = sources.module(f"models.{name}")
        wire = _wire_names(tree)
        for node in tree.body:
            if isinstance(node, ast.ClassDef) and ast.unparse(node.bases[0]) in _ENUMS:
                enums[node.name] = _enum(node)
            elif isinstance(node, ast.ClassDef):
                models[node.name] = _model(node, wire)
            elif isinstance(node, ast.AnnAssign) and ast.unparse(node.annotation) == "TypeAlias":
                assert node.value is not None
                aliases[ast.unparse(node.target)] = plain(str(ast.literal_eval(node.value)))
    return models, enums, aliases


def _wire_names(tree: ast.Module) -> Callable[[str], str]:
    """Return what makes the wire name of an attribute that has none of its own."""
    for node in tree.body:
        if isinstance(node, ast.ImportFrom) and any(a.name == "PlainModel" for a in node.names):
            return str
    return lower_camel


def _enum(node: ast.ClassDef) -> Enum:
    members = tuple(
        Member(ast.unparse(one.targets[0]), ast.literal_eval(one.value))
        for one in node.body
        if isinstance(one, ast.Assign)
    )
    return Enum(node.name, members, doc=digest([ast.get_docstring(node) or ""]))


def _model(node: ast.ClassDef, wire: Callable[[str], str]) -> Model:
    docs = _docs(node)
    fields = [
        _field(one, wire, docs.get(ast.unparse(one.target), ""))
        for one in node.body
        if isinstance(one, ast.AnnAssign)
    ]
    return Model(
        name=node.name,
        fields=tuple(sorted(fields, key=lambda field: field.name)),
        extra=_extra(node),
        doc=digest([ast.get_docstring(node) or ""]),
    )


def _docs(node: ast.ClassDef) -> dict[str, str]:
    """Return the docstrings below the attributes of a class."""
    found: dict[str, str] = {}
    for one, below in zip(node.body, node.body[1:], strict=False):
        if isinstance(one, ast.AnnAssign) and isinstance(below, ast.Expr):
            found[ast.unparse(one.target)] = str(ast.literal_eval(below.value))
    return found


def _field(node: ast.AnnAssign, wire: Callable[[str], str], doc: str) -> Field:
    name = ast.unparse(node.target)
    call = node.value if isinstance(node.value, ast.Call) else None
    facts = {one.arg: one.value for one in call.keywords} if call is not None else {}
    stated = facts.get("serialization_alias")
    return Field(
        name=name,
        wire=str(ast.literal_eval(stated)) if stated is not None else wire(name),
        type=plain(ast.unparse(node.annotation)),
        required=node.value is None or (call is not None and "default" not in facts),
        deprecated=doc.rstrip().endswith(_DEPRECATED),
        doc=digest([doc.rstrip().removesuffix(_DEPRECATED).rstrip()]),
    )


def _extra(node: ast.ClassDef) -> str:
    """Return the type of members that are not listed; it stands behind `if not TYPE_CHECKING`."""
    for one in node.body:
        for inner in one.body if isinstance(one, ast.If) else []:
            if isinstance(inner, ast.AnnAssign):
                return plain(ast.unparse(inner.annotation))
    return ""
