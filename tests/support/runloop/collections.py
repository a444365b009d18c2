"""Collections of plain records: created, listed, changed and deleted, with no life of their own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..document import Json, Node, read_operations
from ..responses import success
from ..samples import Sampler
from ..schemas import Schemas
from .asking import Ask, Handler, Routes
from .world import now_ms

# Where they are, the field that holds them in a list, and what their identifiers begin with.
_KEPT = (
    ("/v1/agents", "agents", "agt"),
    ("/v1/axons", "axons", "axn"),
    ("/v1/benchmarks", "benchmarks", "bmd"),
    ("/v1/gateway-configs", "gateway_configs", "gwc"),
    ("/v1/mcp-configs", "mcp_configs", "mcp"),
    ("/v1/network-policies", "network_policies", "npl"),
    ("/v1/scenarios", "scenarios", "scn"),
    ("/v1/scenarios/scorers", "scorers", "scr"),
    ("/v1/secrets", "secrets", "sec"),
)


@dataclass(frozen=True, slots=True)
class Collection:
    """The handlers of one collection.

    Args:
        path: where it is.
        field: what holds the records in a list.
        prefix: of identifiers.
        key: the field that records are addressed by.
        blank: a record with its required fields.
        known: the names of all fields of a record.
    """

    path: str
    field: str
    prefix: str
    key: str
    blank: Node
    known: frozenset[str]

    def create(self, ask: Ask) -> Json:
        """Add a record with what the request says."""
        record = {**self.blank, "id": ask.world.new_id(self.prefix), "create_time_ms": now_ms()}
        self._fill(record, ask)
        self._records(ask)[record[self.key]] = record
        return record

    def list(self, ask: Ask) -> Json:
        """Return a page of records."""
        return ask.page(self.field, list(self._records(ask).values()))

    def retrieve(self, ask: Ask) -> Json:
        """Return a record."""
        return ask.find(self._records(ask), self.key)

    def update(self, ask: Ask) -> Json:
        """Change a record."""
        record = ask.find(self._records(ask), self.key)
        self._fill(record, ask)
        return record

    def delete(self, ask: Ask) -> Json:
        """Remove a record."""
        record = ask.find(self._records(ask), self.key)
        del self._records(ask)[record[self.key]]
        return record

    def _records(self, ask: Ask) -> dict[str, Node]:
        return ask.world.collections.setdefault(self.path, {})

    def _fill(self, record: Node, ask: Ask) -> None:
        record |= {name: value for name, value in ask.fields.items() if name in self.known}


def collections(document: Node) -> Routes:
    """Return the routes of all collections, with records as the document describes them."""
    return dict(_routes(document))


def _routes(document: Node) -> Iterator[tuple[str, Handler]]:
    known = {f"{each.method} {each.path}": each for each in read_operations(document)}
    sampler, schemas = Sampler(document, minimal=True, usage="response"), Schemas(document)
    for path, field, prefix in _KEPT:
        _, response = success(known[f"POST {path}"])
        schema = response["content"]["application/json"]["schema"]
        key = "name" if f"GET {path}/{{name}}" in known else "id"
        names = frozenset(schemas.properties(schema))
        kept = Collection(path, field, prefix, key, sampler.sample(schema), names)
        item = f"{path}/{{{key}}}"
        for route, handler in (
            (f"POST {path}", kept.create),
            (f"GET {path}", kept.list),
            (f"GET {item}", kept.retrieve),
            (f"POST {item}", kept.update),
            (f"POST {item}/delete", kept.delete),
            (f"DELETE {item}", kept.delete),
        ):
            if route in known:
                yield route, handler
