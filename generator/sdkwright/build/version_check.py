"""The operation that tells the version of the API: `x-sdk-version-check` says where."""

from __future__ import annotations

from typing import Final

from sdkwright.build.context import Context
from sdkwright.build.operations import METHODS
from sdkwright.ir.api import VersionCheck

_MARK: Final = "x-sdk-version-check"
_KEYS: Final = frozenset({"field", "at_least"})


def version_check_of(context: Context) -> VersionCheck | None:
    """Return what the document marks as telling its version, None if it marks nothing."""
    for path, item in context.resolver.root.items("paths"):
        for method, node in item.items():
            mark = node.child(_MARK)
            if method not in METHODS or mark.value is None:
                continue
            stated = mark.value if isinstance(mark.value, dict) else {}
            field, at_least = stated.get("field"), stated.get("at_least", False)
            is_right = isinstance(field, str) and isinstance(at_least, bool)
            if is_right and method == "get" and "{" not in path and _KEYS.issuperset(stated):
                return VersionCheck(path, str(field), at_least)
            context.report.lenient(
                "extension",
                f"`{_MARK}` cannot be {mark.value!r} here",
                context.document.where(mark.pointer),
                "on a `get` without path parameters, it is a map of `field`, a text, and"
                " `at_least`, true or false",
            )
    return None
