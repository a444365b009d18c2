"""Which version of the API answers, as far as its answers tell."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, ClassVar, overload

from .call import Call, Operation, json
from .codec import load_json
from .errors import VersionMismatchError
from .modes import Async, M, Sync, Threaded
from .product import ProductClient

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from concurrent.futures import Future


class VersionedClient(ProductClient[M]):
    """A product client of an API that tells its version: path, member, own version, at least."""

    _told: ClassVar[tuple[str, str, str, bool]]

    @overload
    def check_version(self: VersionedClient[Sync]) -> str | None: ...
    @overload
    def check_version(self: VersionedClient[Threaded]) -> Future[str | None]: ...
    @overload
    def check_version(self: VersionedClient[Async]) -> Coroutine[Any, Any, str | None]: ...
    def check_version(self) -> Any:
        """Ask which version answers; None if that is not told. Never done unasked.

        Raises:
            VersionMismatchError: It cannot be the one that this package is made for.
        """
        (path, *_), answer = self._told, json("200", lambda: None)
        answer._decoder = self._judged
        return self.api_client.send(Call(Operation(path, "GET", path, responses=(answer,))))

    def _judged(self, content: bytes, _: object) -> str | None:
        (_, member, own, at_least), value = self._told, load_json(content)
        items = value if isinstance(value, list) else [value]
        told = (str(item.get(member)) for item in items if isinstance(item, dict))
        newest = max(told, key=_numbers, default="")
        found = _numbers(newest)[: len(made_for := _numbers(own))]
        if found > made_for or (found and not at_least and found != made_for):
            raise VersionMismatchError(f"the package is for {own}, what answers tells {newest}")
        return newest if found else None


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(number) for number in re.findall(r"\d+", version))
