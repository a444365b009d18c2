"""Running printed programs: as they are, and in the other mode."""

from __future__ import annotations

import ast
import asyncio
import inspect
from typing import Any

# What programs call the objects whose methods are coroutines in the asynchronous mode.
_ROOTS = frozenset(
    [
        "runloop",
        "devbox",
        "new_devbox",
        "devbox_with_archive",
        "blueprint",
        "snapshot",
        "execution",
        "result",
        "storage_object",
        "uploaded",
        "obj",
    ]
)
_CLASSES = {"RunloopSDK": "AsyncRunloopSDK", "Runloop": "AsyncRunloop"}


def run(source: str, names: dict[str, Any]) -> None:
    """Run a program in these names; `await` may stand outside of functions."""
    code = compile(source, "<printed>", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    if not code.co_flags & inspect.CO_COROUTINE:
        exec(code, names)
        return

    async def main() -> None:
        await eval(code, names)

    with asyncio.Runner() as runner:
        runner.run(main())


def twin(source: str) -> str:
    """Return the asynchronous form of a synchronous program."""
    tree = _Awaiting().visit(ast.parse(source))
    return ast.unparse(ast.fix_missing_locations(tree))


def unfolded(example: str) -> str:
    """Return the program in an example whose lines were joined."""
    text = example.strip().removeprefix(">>> ")
    return text.replace(" >>> ", "\n").replace(" ... ", "\n    ")


class _Awaiting(ast.NodeTransformer):
    """Puts `await` before calls of methods and `async` before `with`."""

    def visit_Name(self, node: ast.Name) -> ast.AST:
        return ast.copy_location(ast.Name(_CLASSES.get(node.id, node.id), node.ctx), node)

    def visit_ImportFrom(self, node: ast.ImportFrom) -> ast.AST:
        for alias in node.names:
            alias.name = _CLASSES.get(alias.name, alias.name)
        return node

    def visit_Call(self, node: ast.Call) -> ast.AST:
        self.generic_visit(node)
        return ast.Await(node) if _is_ours(node) else node

    def visit_With(self, node: ast.With) -> ast.AST:
        ours = any(_is_ours(item.context_expr) for item in node.items)
        self.generic_visit(node)
        return ast.AsyncWith(node.items, node.body) if ours else node


def _is_ours(node: ast.AST) -> bool:
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
        return False
    root: ast.AST = node.func
    while isinstance(root, ast.Attribute):
        root = root.value
    # What was awaited already is the result of such a method.
    return isinstance(root, ast.Await) or (isinstance(root, ast.Name) and root.id in _ROOTS)
