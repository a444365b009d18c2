"""Time limits in the forms that callers write them: seconds, pairs, and those of httpx."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from ..configuration import checked_timeout
from ..unset import NotGiven

if TYPE_CHECKING:
    from typing import Self

_GIVEN_BY_HTTPX = (5.0, 5.0, 5.0, 5.0)
_PARTS = ("connect", "read", "write", "pool")


class TimeoutLike(Protocol):
    """A timeout of httpx, or ours."""

    @property
    def connect(self) -> float | None: ...
    @property
    def read(self) -> float | None: ...


class Timeout(tuple[float | None, ...]):
    """Seconds for the parts of a request; also a tuple of four as httpx takes it.

    Args:
        timeout: For all parts that are not given by name; None: no limit.
        connect: To open a connection.
        read: Between two pieces of an answer.
        write: Kept for httpx; sending is bounded by `read`.
        pool: Kept for httpx.
    """

    __slots__ = ()

    def __new__(
        cls,
        timeout: float | TimeoutLike | NotGiven | None = NotGiven(),  # noqa: B008 - immutable
        *,
        connect: float | NotGiven | None = NotGiven(),  # noqa: B008
        read: float | NotGiven | None = NotGiven(),  # noqa: B008
        write: float | NotGiven | None = NotGiven(),  # noqa: B008
        pool: float | NotGiven | None = NotGiven(),  # noqa: B008
    ) -> Self:
        parts = (connect, read, write, pool)
        if isinstance(timeout, NotGiven) and any(isinstance(part, NotGiven) for part in parts):
            raise ValueError("timeout: give the seconds for all parts, or each part by its name")
        whole: Any = timeout
        return super().__new__(
            cls,
            [
                getattr(whole, name, whole) if isinstance(part, NotGiven) else part
                for name, part in zip(_PARTS, parts, strict=True)
            ],
        )

    @property
    def connect(self) -> float | None:
        """Seconds to open a connection."""
        return self[0]

    @property
    def read(self) -> float | None:
        """Seconds between two pieces of an answer."""
        return self[1]

    @property
    def write(self) -> float | None:
        """What httpx takes for writing."""
        return self[2]

    @property
    def pool(self) -> float | None:
        """What httpx takes for waiting in its pool."""
        return self[3]

    def __repr__(self) -> str:
        return f"Timeout({', '.join(f'{n}={v}' for n, v in zip(_PARTS, self, strict=True))})"


def pair_of(timeout: Any) -> tuple[float | None, float | None]:
    """Seconds to connect and between two pieces.

    Raises:
        ConfigurationError: It is none of the forms; it is a ValueError.
    """
    if hasattr(timeout, "connect") and hasattr(timeout, "read"):
        return checked_timeout((timeout.connect, timeout.read))
    return checked_timeout(timeout)


def chosen_in(http_client: Any) -> TimeoutLike | None:
    """The timeout that the user chose in a client of httpx; None when it is httpx's own."""
    timeout = getattr(http_client, "timeout", None)
    parts = tuple(getattr(timeout, name, None) for name in _PARTS)
    return None if timeout is None or parts == _GIVEN_BY_HTTPX else timeout
