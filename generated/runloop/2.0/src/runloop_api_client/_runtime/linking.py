"""Late linking of models: names in annotations are imported when a class is first built.

A generated module imports other model modules for type checkers only. Before pydantic builds a
class, the names that its annotations use are looked up in the package of its module, whose
`__getattr__` imports the module that defines a name. So a program loads what it uses.
"""

from __future__ import annotations

import builtins
import sys
from typing import Any, Final

_MISSING: Final = object()
_NOT_OURS: Final = frozenset({"builtins", "pydantic", "typing"})
_linked: Final[set[type]] = set()


def link(cls: type) -> None:
    """Put every name that the annotations of a class use into the globals of its module."""
    if cls in _linked:
        return
    own = _globals(cls)
    for base in cls.__mro__:
        if base.__module__.partition(".")[0] in _NOT_OURS:
            continue
        defining = _globals(base)
        for annotation in getattr(base, "__annotations__", {}).values():
            if isinstance(annotation, str):
                _provide(annotation, defining, own)
    _linked.add(cls)


def _provide(annotation: str, defining: dict[str, Any], own: dict[str, Any]) -> None:
    for name in compile(annotation, "<annotation>", "eval").co_names:
        if name not in defining:
            value = _lookup(name, defining)
            if value is _MISSING:
                continue
            defining[name] = value
        # An inherited field is built again in the module of the class that inherits it.
        own.setdefault(name, defining[name])


def _lookup(name: str, defining: dict[str, Any]) -> Any:
    package = sys.modules.get(defining.get("__package__") or "")
    if package is None or hasattr(builtins, name):
        return _MISSING
    return getattr(package, name, _MISSING)


def _globals(cls: type) -> dict[str, Any]:
    module = sys.modules.get(cls.__module__)
    return module.__dict__ if module is not None else {}
