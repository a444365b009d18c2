"""One request as the parts of the stand-in see it, and the tables that they answer it by."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias, TypeVar

from ..document import Json, Node
from .faults import Faults
from .storage import Storage
from .web import Reply, Visit
from .world import World

T = TypeVar("T")
_PAGE = 20
_STEP = 0.004


class Refusal(Exception):
    """The request gets an answer with a status that means failure."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.message = message


@dataclass(frozen=True, slots=True)
class Ask:
    """A request that was found to be what the document allows.

    Args:
        values: of the path, decoded.
        query: the arguments in the query, typed.
        body: the decoded body; files in forms are texts.
    """

    visit: Visit
    values: Mapping[str, str]
    query: Mapping[str, Json]
    body: Json
    world: World
    faults: Faults
    storage: Storage

    @property
    def fields(self) -> Node:
        """The members of the body, none if there is no body."""
        return self.body if isinstance(self.body, dict) else {}

    def find(self, things: Mapping[str, T], name: str = "id") -> T:
        """Return what a value of the path refers to.

        Raises:
            Refusal: there is nothing of that name.
        """
        id = self.values[name]
        if id not in things:
            raise Refusal(404, f"{id} not found")
        return things[id]

    def page(self, field: str, items: Sequence[Node], key: str = "id") -> Node:
        """Return a page of a list, by `limit` and `starting_after`."""
        names = [item[key] for item in items]
        after = self.query.get("starting_after")
        start = names.index(after) + 1 if after in names else 0
        end = start + (self.query.get("limit") or _PAGE)
        found: Node = {field: list(items[start:end]), "has_more": end < len(items)}
        if self.query.get("include_total_count"):
            found["total_count"] = len(items)
        return found

    def ticks(self, seconds: float) -> Iterator[None]:
        """Go on for some seconds of the server, in small steps, as long as the client is there."""
        world = self.world
        deadline = world.clock.now() + seconds
        while not (world.closing or self.visit.gone()):
            yield
            left = (deadline - world.clock.now()) / world.clock.scale
            if left <= 0:
                return
            with world.changed:
                world.changed.wait(min(left, _STEP))


Handler: TypeAlias = Callable[[Ask], Json | Reply]
"""Returns a JSON value, or a whole reply."""

Routes: TypeAlias = Mapping[str, Handler]
"""Handlers by method and path template."""
