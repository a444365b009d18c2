"""Operations that a document serves elsewhere than the rest of the API.

The credentials of a client go to the servers that the document names, as long as its base URL is
one of them, too. A base URL of the caller's own takes all calls.
"""

from __future__ import annotations

from typing import Any, Final, TypeVar

from .call import Operation

R = TypeVar("R")


class ServedOperation(Operation[R]):
    """An operation with a server of its own.

    Args:
        name: What messages call it.
        method: The HTTP method.
        path: The path template.
        server: Its URL, or the path of one on the server of the API.
        roots: The servers of the API as the document names them.
        **facts: What every operation has.
    """

    __slots__ = ("_roots", "_server")

    def __init__(
        self,
        name: str,
        method: str,
        path: str,
        *,
        server: str,
        roots: tuple[str, ...],
        **facts: Any,
    ) -> None:
        super().__init__(name, method, path, **facts)
        self._server: Final = server
        self._roots: Final = roots

    def root(self, base_url: str) -> str:
        """What stands before the path."""
        from urllib.parse import urljoin

        base = super().root(base_url)
        if self._roots and base not in self._roots:
            return base
        return urljoin(f"{base}/", self._server).rstrip("/")
