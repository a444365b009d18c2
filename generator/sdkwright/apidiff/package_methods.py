"""The methods of a package: their signatures, and the operations behind them."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from sdkwright.apidiff.annotations import plain
from sdkwright.apidiff.facts import digest
from sdkwright.apidiff.package_sources import (
    Signed,
    Sources,
    arguments_of,
    classes_in,
    functions_in,
    is_flat,
)
from sdkwright.apidiff.surface import Argument, Method, Place

_VARIABLE = re.compile(r"\{([^{}]+)\}")
_PLACES: dict[str, Place] = {
    "path": "path",
    "query": "query",
    "header": "header",
    "cookie": "cookie",
}

_ENTRY = re.compile(r"\n    (\w+): ")


@dataclass(frozen=True, slots=True)
class _Request:
    """An operation, and the function that makes a call of it."""

    title: str
    operation: str
    result: str
    pages: str
    events: str
    arguments: tuple[Argument, ...]


def read_methods(sources: Sources) -> dict[str, Method]:
    """Return the methods of the synchronous client."""
    return dict(_flat_methods(sources) if is_flat(sources) else _grouped_methods(sources))


def _grouped_methods(sources: Sources) -> Iterator[tuple[str, Method]]:
    requests = {name: _requests(sources, name) for name in sources.names("requests")}
    for module in sources.names("sync"):
        tree = sources.module(f"sync.{module}")
        modules = _request_modules(tree)
        for found in classes_in(tree):
            for function in functions_in(found):
                target = _target(function, modules)
                if target is not None:
                    request = requests[target[0]][target[1]]
                    path = f"{request.title.rpartition('.')[0]}.{function.name}"
                    yield f"{module}.{function.name}", _method(path, function, request)


def _flat_methods(sources: Sources) -> Iterator[tuple[str, Method]]:
    paths = _flat_paths(sources)
    classes = {
        found.name: (found, _known_operations(sources, tree))
        for tree in (sources.module(f"sync.{name}") for name in sources.names("sync"))
        for found in classes_in(tree)
    }
    for owner, prefix in paths.items():
        found, operations = classes[owner]
        named = [(one.name, one, operations) for one in functions_in(found)]
        for name, target, method in _shared_methods(found):
            home, known = classes[target]
            named += [(name, one, known) for one in functions_in(home) if one.name == method]
        for name, function, known in named:
            call = _sent(function, known)
            if call is not None:
                _inline_body(function, call)
                request = _request(function, call, known[ast.unparse(call.args[0])])
                yield f"{prefix}.{name}", _method(f"{prefix}.{name}", function, request)


def _known_operations(sources: Sources, tree: ast.Module) -> dict[str, ast.AnnAssign]:
    """Return the operations that a module defines, or imports from those beside it."""
    found = _operations(tree)
    for node in tree.body:
        if isinstance(node, ast.ImportFrom) and node.level == 1 and node.module:
            known = _operations(sources.module(f"sync.{node.module}"))
            found |= {a.name: known[a.name] for a in node.names if a.name in known}
    return found


def _shared_methods(found: ast.ClassDef) -> Iterator[tuple[str, str, str]]:
    """Yield methods that are those of other groups, each with the class and the name there."""
    for node in found.body:
        value = node.value if isinstance(node, ast.Assign) else None
        if isinstance(value, ast.Call) and ast.unparse(value.func) == "_shared":
            assert isinstance(node, ast.Assign)
            owner, _, name = ast.unparse(value.args[0]).rpartition(".")
            yield ast.unparse(node.targets[0]), owner, name


def _inline_body(function: ast.FunctionDef, call: ast.Call) -> None:
    """Put the body of a call in its place, if a statement before it makes it."""
    made = function.body[-2] if len(function.body) > 1 else None
    for keyword in call.keywords:
        if isinstance(made, ast.Assign) and keyword.arg == "body":
            keyword.value = made.value


def _sent(function: ast.FunctionDef, operations: dict[str, ast.AnnAssign]) -> ast.Call | None:
    """Return the call of an operation that a method sends."""
    return next(
        (
            node
            for node in ast.walk(function)
            if isinstance(node, ast.Call) and node.args and ast.unparse(node.args[0]) in operations
        ),
        None,
    )


def _method(path: str, function: ast.FunctionDef, request: _Request) -> Method:
    warning = _warning(function)
    replacement = warning.rpartition(": use ")[2] if warning and ": use " in warning else ""
    text, _, entries = (ast.get_docstring(function) or "").partition("\nArgs:\n")
    docs = _entries(entries)
    return Method(
        path=path,
        operation=request.operation,
        arguments=tuple(
            replace(one, doc=digest([docs.get(one.name, "")])) for one in request.arguments
        ),
        result=request.result,
        pages=request.pages,
        events=request.events,
        deprecated=warning is not None,
        replacement=replacement,
        doc=digest([text]),
    )


def _entries(text: str) -> dict[str, str]:
    """Return what the `Args:` section of a docstring says of each argument."""
    parts = _ENTRY.split(f"\n{text}")[1:]
    return {
        name: " ".join(said.split()) for name, said in zip(parts[::2], parts[1::2], strict=True)
    }


def _warning(function: ast.FunctionDef) -> str | None:
    """Return what a deprecated function warns with."""
    for decorator in function.decorator_list:
        if isinstance(decorator, ast.Call) and ast.unparse(decorator.func) == "deprecated":
            return str(ast.literal_eval(decorator.args[0]))
    return None


def _request_modules(tree: ast.Module) -> dict[str, str]:
    """Return the modules of requests that a module uses, by what it calls them."""
    return {
        alias.asname or alias.name: alias.name
        for node in tree.body
        if isinstance(node, ast.ImportFrom) and node.module == "requests"
        for alias in node.names
    }


def _target(function: ast.FunctionDef, modules: dict[str, str]) -> tuple[str, str] | None:
    """Return the module and name of the function that makes the call of a method."""
    for node in ast.walk(function):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            owner = node.func.value
            if isinstance(owner, ast.Name) and owner.id in modules:
                return modules[owner.id], node.func.attr
    return None


def _requests(sources: Sources, name: str) -> dict[str, _Request]:
    tree = sources.module(f"requests.{name}")
    operations = _operations(tree)
    found: dict[str, _Request] = {}
    for function in functions_in(tree):
        call = _last_call(function)
        if call is not None and ast.unparse(call.args[0]) in operations:
            found[function.name] = _request(function, call, operations[ast.unparse(call.args[0])])
    return found


def _operations(tree: ast.Module) -> dict[str, ast.AnnAssign]:
    return {
        node.target.id: node
        for node in tree.body
        if isinstance(node, ast.AnnAssign)
        and isinstance(node.target, ast.Name)
        and ast.unparse(node.annotation).startswith("Operation[")
    }


def _last_call(function: ast.FunctionDef) -> ast.Call | None:
    last = function.body[-1]
    value = last.value if isinstance(last, ast.Return) else None
    return value if isinstance(value, ast.Call) and value.args else None


def _request(function: ast.FunctionDef, call: ast.Call, stated: ast.AnnAssign) -> _Request:
    facts = stated.value
    assert isinstance(facts, ast.Call)
    assert isinstance(stated.annotation, ast.Subscript)
    title, method, path = (str(ast.literal_eval(one)) for one in facts.args[:3])
    keywords = {one.arg: one.value for one in facts.keywords}
    places = _places(call, list(_parameters(keywords.get("parameters"), path)))
    return _Request(
        title=title,
        operation=f"{method.lower()} {path}",
        result=plain(ast.unparse(stated.annotation.slice)),
        pages=_pages(function),
        events=_events(keywords.get("stream")),
        arguments=tuple(_argument(signed, places) for signed in arguments_of(function)),
    )


def _argument(signed: Signed, places: dict[str, tuple[Place, str]]) -> Argument:
    place, wire = places.get(signed.name, ("client", ""))
    return Argument(
        name=signed.name,
        wire=wire,
        place=place,
        type=signed.annotation,
        required=not signed.default,
        default=signed.default,
        positional=signed.positional,
    )


def _parameters(stated: ast.expr | None, path: str) -> Iterator[tuple[Place, str]]:
    """Yield place and wire name of each parameter; those of the path need not be stated."""
    if stated is None:
        for name in _VARIABLE.findall(path):
            yield "path", name
        return
    for one in stated.elts if isinstance(stated, ast.Tuple) else [stated]:
        made = one.value if isinstance(one, ast.Starred) else one
        assert isinstance(made, ast.Call)
        assert isinstance(made.func, ast.Attribute)
        if made.func.attr == "queries":
            for argument in made.args:
                yield "query", str(ast.literal_eval(argument))
        else:
            yield _PLACES[made.func.attr], str(ast.literal_eval(made.args[0]))


def _places(call: ast.Call, parameters: list[tuple[Place, str]]) -> dict[str, tuple[Place, str]]:
    """Return where the arguments of a function travel, and under which name."""
    found: dict[str, tuple[Place, str]] = {}
    given = call.args[1].elts if len(call.args) > 1 and isinstance(call.args[1], ast.Tuple) else []
    for parameter, value in zip(parameters, given, strict=True):
        found[_name(value)] = parameter
    for keyword in call.keywords:
        if keyword.arg != "body":
            continue
        fields = next((n for n in ast.walk(keyword.value) if isinstance(n, ast.Dict)), None)
        if fields is None:
            found[_name(keyword.value)] = ("body", "")
            continue
        for key, value in zip(fields.keys, fields.values, strict=True):
            assert key is not None
            found[_name(value)] = ("field", str(ast.literal_eval(key)))
    return found


def _name(value: ast.expr) -> str:
    """Return the argument in an expression: it alone, what is made of it, or stands for it."""
    if isinstance(value, ast.IfExp):
        return _name(value.orelse)
    if isinstance(value, ast.Call) and value.args:
        return _name(value.args[-1])
    return ast.unparse(value)


def _pages(function: ast.FunctionDef) -> str:
    result = function.returns
    if isinstance(result, ast.Subscript) and ast.unparse(result.value) in ("Paged", "Page"):
        assert isinstance(result.slice, ast.Tuple)
        return plain(ast.unparse(result.slice.elts[1]))
    return ""


def _events(stream: ast.expr | None) -> str:
    if isinstance(stream, ast.Call) and isinstance(stream.args[0], ast.Lambda):
        return plain(ast.unparse(stream.args[0].body))
    return ""


def _flat_paths(sources: Sources) -> dict[str, str]:
    """Return how a client reaches each class of a flat surface."""
    children = {
        found.name: list(_children(found))
        for name in sources.names("sync")
        for found in classes_in(sources.module(f"sync.{name}"))
    }
    pending = [
        child
        for name in sources.top()
        for found in classes_in(sources.module(name))
        for child in _children(found)
        if child[1].startswith("sync.")
    ]
    paths: dict[str, str] = {}
    while pending:
        path, target = pending.pop()
        owner = target.rpartition(".")[2]
        if owner not in paths:
            paths[owner] = path
            pending += [(f"{path}.{name}", below) for name, below in children.get(owner, [])]
    return paths


def _children(found: ast.ClassDef) -> Iterator[tuple[str, str]]:
    for node in found.body:
        value = node.value if isinstance(node, ast.Assign) else None
        if isinstance(value, ast.Call) and ast.unparse(value.func) == "Child":
            assert isinstance(node, ast.Assign)
            assert isinstance(value.args[0], ast.Lambda)
            yield ast.unparse(node.targets[0]), ast.unparse(value.args[0].body)
