"""What a package is made of, as syntax trees in which texts and names are blank.

A text that became code would change one of these (types in quotes count as code): the shape of a statement, a name that nothing
in its module binds, an import, or a comment that tools obey.
"""

from __future__ import annotations

import ast
import io
import re
import tokenize
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

Shape = tuple[object, ...]

# What types are written with: which of them stands where depends on how names fall together.
_IN_TYPES = frozenset({"Name", "Attribute", "Subscript", "BinOp", "Constant"})
_OWN_ORDERS = frozenset({"# fmt: skip", "# ruff: noqa: N999"})
_ORDER = re.compile(
    r"#\s*(noqa|nosec|!|-\*-|(type|fmt|pyright|mypy|ruff|isort|pylint|flake8|coding)\s*[:=])", re.I
)


@dataclass(slots=True)
class Vocabulary:
    """What the modules of packages are made of."""

    statements: Counter[Shape] = field(default_factory=Counter)
    """The statements of modules, without texts and names."""
    edges: set[tuple[str, str, str]] = field(default_factory=set)
    """Which kind of node stands in which field of which other."""
    free: set[str] = field(default_factory=set)
    """Names that no module binds: the builtins that templates use."""
    dunders: set[str] = field(default_factory=set)
    """Attributes such as `__class__`."""
    imports: set[str] = field(default_factory=set)
    """Modules from outside the package."""
    orders: set[str] = field(default_factory=set)
    """Comments that a checker or formatter would obey."""

    def add(self, modules: Mapping[str, str], package: str) -> Vocabulary:
        """Learn from the modules of a package, by path."""
        known = {path.removesuffix(".py").removesuffix("/__init__") for path in modules}
        for path, text in modules.items():
            tree = _Unquoted().visit(ast.parse(text, path))
            self._learn(tree, path, known, package)
            self.orders |= set(orders(text))
        return self

    def _learn(self, tree: ast.Module, path: str, known: set[str], package: str) -> None:
        self.statements.update(map(shape, tree.body))
        for node in ast.walk(tree):
            self.edges |= set(_edges(node))
            if isinstance(node, ast.Attribute) and node.attr.startswith("__"):
                self.dunders.add(node.attr)
        self.free |= _free(tree)
        self.imports |= set(_imports(tree, path, known, package))


class _Unquoted(ast.NodeTransformer):
    """Puts types in the place of the texts that state them, because these are run one day."""

    def visit_Subscript(self, node: ast.Subscript) -> ast.AST:
        if isinstance(node.value, ast.Name) and node.value.id != "Literal":
            parts = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
            parts = [_parsed(part) for part in parts]
            node.slice = ast.Tuple(parts, ast.Load()) if len(parts) > 1 else parts[0]
            self.generic_visit(node)
        return node

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.AST:
        node.annotation = _parsed(node.annotation)
        if node.value is not None and "TypeAlias" in ast.dump(node.annotation):
            node.value = _parsed(node.value)
        return self.generic_visit(node)

    def visit_arg(self, node: ast.arg) -> ast.AST:
        node.annotation = _parsed(node.annotation) if node.annotation else None
        return self.generic_visit(node)


def _parsed(node: ast.expr) -> ast.expr:
    if not (isinstance(node, ast.Constant) and isinstance(node.value, str)):
        return node
    return ast.parse(node.value.strip(), mode="eval").body


def shape(node: ast.AST) -> Shape:
    """Return a tree without its texts and names; whether an import is renamed is a name too."""
    if isinstance(node, ast.alias):
        return ("alias",)
    return (type(node).__name__, *(_blank(value) for _, value in ast.iter_fields(node)))


def orders(text: str) -> list[str]:
    """Return the comments of a module that a checker or formatter would obey."""
    found = [comment for comment in comments(text) if _ORDER.search(comment)]
    return [comment for comment in found if comment not in _OWN_ORDERS]


def _blank(value: object) -> object:
    if isinstance(value, ast.AST):
        return shape(value)
    if isinstance(value, list):
        return tuple(_blank(item) for item in value)
    return type(value).__name__


def _edges(node: ast.AST) -> Iterator[tuple[str, str, str]]:
    for name, value in ast.iter_fields(node):
        for child in value if isinstance(value, list) else [value]:
            kind = type(child).__name__
            yield type(node).__name__, name, "type" if kind in _IN_TYPES else kind


def _free(tree: ast.Module) -> set[str]:
    """Return the names that are read and bound nowhere in a module."""
    bound: set[str] = set()
    read: set[str] = set()
    for node in ast.walk(tree):
        match node:
            case ast.Name(id=name, ctx=ast.Load()):
                read.add(name)
            case ast.Name(id=name) | ast.arg(arg=name):
                bound.add(name)
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                bound.add(name)
            case ast.ClassDef(name=name):
                bound.add(name)
            case ast.alias(name=name, asname=other):
                bound.add(other or name.partition(".")[0])
    return read - bound


def _imports(tree: ast.Module, path: str, known: set[str], package: str) -> Iterator[str]:
    """Yield what a module imports, but for the modules of its package."""
    folder = path.split("/")[:-1]
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name != package)
        elif isinstance(node, ast.ImportFrom):
            parts = node.module.split(".") if node.module else []
            base = folder[: len(folder) - node.level + 1] if node.level else ["src"]
            below = "/".join([*base, *parts])
            inside = [f"{below}/{alias.name}" in known for alias in node.names]
            if below not in known and not all(inside):
                yield "." * node.level + (node.module or "")


def comments(text: str) -> Iterator[str]:
    """Yield the comments of a module."""
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type == tokenize.COMMENT:
            yield token.string


def improper_names(text: str) -> list[str]:
    """Return the names in a module that Python would read as others, or that are odd."""
    return [name for name in _tokens(text) if not _is_proper(name)]


def _tokens(text: str) -> Iterator[str]:
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type == tokenize.NAME:
            yield token.string


@lru_cache(maxsize=10_000)
def _is_proper(name: str) -> bool:
    return unicodedata.normalize("NFKC", name) == name and name.isidentifier()
