"""JSON text: values by the standard parser, and positions by a scan of the tokens."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator
from typing import Any

from sdkwright.source import Mark
from sdkwright.syntax import (
    MAX_DEPTH,
    MAX_VALUES,
    Parsed,
    Problem,
    exceeds_depth,
    too_deep,
    too_many,
)

_TOKEN = re.compile(r'[{}\[\]]|"(?:[^"\\]+|\\.)*"|[^\s{}\[\],:"]+')

_HALF = re.compile(r"\\u[dD][89a-fA-F]")
_ESCAPE = re.compile(
    r"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(u[dD][89a-fA-F])[0-9a-fA-F]{2}|.)",
    re.DOTALL,
)


def parse(text: str) -> Parsed:
    """Return the value of a JSON text (RFC 8259) and everything that is wrong with it."""
    objects = _Objects()
    # Brackets in texts count as well, which only makes the limit a little lower.
    if text.count("{") + text.count("[") > MAX_VALUES:
        return _unusable(too_many(0))
    try:
        value = json.loads(
            _whole(text),
            object_pairs_hook=objects.build,
            parse_float=_finite,
            parse_constant=_refuse_constant,
        )
    except json.JSONDecodeError as error:
        return _unusable(Problem("json-syntax", error.msg, error.pos))
    except RecursionError:
        return _unusable(too_deep(_deep_offset(text)))
    except _NumberError as error:
        return _unusable(Problem("number", str(error), max(0, text.find(error.text))))
    except ValueError:  # the interpreter's limit on the digits of an integer
        return _unusable(_long_integer(text))
    if exceeds_depth(value):
        return _unusable(too_deep(_deep_offset(text)))
    return Parsed(value, problems=list(_duplicates(text)) if objects.repeated else [])


def _whole(text: str) -> str:
    """Return a text of the same length in which escapes of half characters mean U+FFFD.

    RFC 8259, 8.2 allows them and warns of them: they are in no UTF-8, and so in no request.
    """
    if _HALF.search(text) is None:
        return text
    return _ESCAPE.sub(lambda found: r"\ufffd" if found[1] else found[0], text)


def index(text: str) -> Mark:
    """Return the positions of all nodes of a valid JSON text."""
    holder: list[Mark] = []
    stack: list[dict[str, Mark] | list[Mark]] = [holder]
    key: tuple[str, int] | None = None
    for match in _TOKEN.finditer(_whole(text)):
        token, start = match[0], match.start()
        if token in "]}":
            stack.pop()
            continue
        parent = stack[-1]
        if isinstance(parent, dict) and key is None:
            key = (_unquote(token), start)
            continue
        mark = Mark(key[1] if key else start, start, _CHILDREN[token]() if token in "{[" else None)
        if isinstance(parent, list):
            parent.append(mark)
        elif key is not None:
            parent.setdefault(key[0], mark)
        if mark.children is not None:
            stack.append(mark.children)
        key = None
    return holder[0] if holder else Mark(0, 0)


_CHILDREN: dict[str, type[dict[str, Mark]] | type[list[Mark]]] = {"{": dict, "[": list}


class _Objects:
    """Builds objects and notes whether a name was repeated in one of them."""

    __slots__ = ("repeated",)

    def __init__(self) -> None:
        self.repeated = False

    def build(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        built = dict(pairs)
        if len(built) != len(pairs):
            self.repeated = True
        return built


class _NumberError(Exception):
    """A number that no finite value stands for."""

    def __init__(self, text: str) -> None:
        super().__init__(f"{text[:40]} is not a number that JSON can hold")
        self.text = text


def _finite(text: str) -> float:
    value = float(text)
    if math.isinf(value):
        raise _NumberError(text)
    return value


def _refuse_constant(text: str) -> float:
    raise _NumberError(text)


def _unusable(problem: Problem) -> Parsed:
    return Parsed(usable=False, problems=[problem])


def _long_integer(text: str) -> Problem:
    found = re.search(r"\d{4301,}", text)
    return Problem("number", "an integer has too many digits", found.start() if found else 0)


def _unquote(token: str) -> str:
    return str(json.loads(token)) if "\\" in token else token[1:-1]


def _deep_offset(text: str) -> int:
    depth = 0
    for match in _TOKEN.finditer(text):
        if match[0] in "{[":
            depth += 1
            if depth > MAX_DEPTH:
                return match.start()
        elif match[0] in "]}":
            depth -= 1
    return 0


def _duplicates(text: str) -> Iterator[Problem]:
    """Yield every repeated name with the place of its first use."""
    seen: list[dict[str, int] | None] = []
    expects_key = False
    for match in _TOKEN.finditer(text):
        token, names = match[0], seen[-1] if seen else None
        if token in "]}":
            seen.pop()
            expects_key = bool(seen) and seen[-1] is not None
        elif expects_key and names is not None:
            name = _unquote(token)
            first = names.setdefault(name, match.start())
            if first != match.start():
                yield duplicate_key(name, match.start(), first)
            expects_key = False
        else:
            if token in "{[":
                seen.append({} if token == "{" else None)
            expects_key = bool(seen) and seen[-1] is not None


def duplicate_key(name: str, offset: int, first: int) -> Problem:
    """Return the problem of a key that its object already has."""
    return Problem("duplicate-key", f"the key {name!r} is given twice", offset, earlier=first)
