"""Examples of a document, decoded as the client decodes answers, and encoded again.

An example counts if it is valid against its schema, and if the package has a type for it. What
comes back must be the same JSON value; two texts of one instant are the same, and so are 5 and
5.0. An example that is not valid need not come back, but decoding it must not fail.
"""

from __future__ import annotations

import importlib
import json
from types import ModuleType
from typing import Any
from urllib.parse import unquote

from support.document import Node
from support.schemas import Schemas
from support.wire_arguments import same

from .emitted import Emitted, Key
from .examples import Example, examples_of
from .tally import Tally

_SHOWN = 200


def round_trips(package: ModuleType, document: Node, types: Emitted) -> Tally:
    """Decode and encode every example of a document."""
    tally, trips = Tally(), _Trips(package, document, types)
    for example in examples_of(document):
        problems = trips.problems(example)
        if problems is not None:
            tally.count("#/" + "/".join(example.where), problems)
    return tally


class _Trips:
    """Decodes with the runtime of a package."""

    def __init__(self, package: ModuleType, document: Node, types: Emitted) -> None:
        runtime = f"{package.__name__}._runtime"
        self._decoder_for = importlib.import_module(f"{runtime}.codec").decoder_for
        self._plain = importlib.import_module(f"{runtime}.values").plain
        self._document = document
        self._schemas = Schemas(document)
        self._types = types
        self._decoders: dict[Key, Any] = {}

    def problems(self, example: Example) -> list[str] | None:
        """Return what is wrong with an example, None if it does not count."""
        try:
            decoder = self._decoder(example.schema)
        except Exception as error:
            return [f"no type: {type(error).__name__}: {str(error)[:_SHOWN]}"]
        if decoder is None:
            return None
        text = json.dumps(example.value).encode()
        drifts: list[str] = []
        try:
            value = decoder(text, lambda *drift: drifts.append(" ".join(drift)))
        except Exception as error:
            return [f"{type(error).__name__}: {str(error)[:_SHOWN]}"]
        if not self._is_valid(example):
            return None
        encoded = self._plain(value)
        if not same(encoded, example.value):
            drifts.append(f"{str(encoded)[:_SHOWN]} instead of {str(example.value)[:_SHOWN]}")
        return drifts

    def _decoder(self, schema: Key) -> Any:
        place = self._followed(schema)
        if place not in self._decoders:
            found = self._types.at(place)
            self._decoders[place] = None if found is None else self._decoder_for(found)
        return self._decoders[place]

    def _followed(self, place: Key) -> Key:
        """Return the place that a reference leads to, if there is one without a type of its own."""
        seen: set[Key] = set()
        while place not in seen:
            seen.add(place)
            node = self._at(place)
            reference = node.get("$ref") if isinstance(node, dict) else None
            if not isinstance(reference, str) or self._types.knows(place):
                break
            place = tuple(
                token.replace("~1", "/").replace("~0", "~")
                for token in unquote(reference).removeprefix("#/").split("/")
            )
        return place

    def _at(self, place: Key) -> Any:
        value: Any = self._document
        for key in place:
            value = value[int(key)] if isinstance(value, list) else value[key]
        return value

    def _is_valid(self, example: Example) -> bool:
        try:
            return self._schemas.is_valid(example.value, self._at(example.schema))
        except RecursionError:
            return False
