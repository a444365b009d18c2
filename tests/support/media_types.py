"""Media types of bodies and Accept headers (RFC 9110, sections 8.3.1 and 12.5.1)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Range:
    """One element of an Accept header."""

    media_type: str
    quality: float

    @property
    def precision(self) -> int:
        """Return how narrow the range is: 0 for */*, 1 for type/*, 2 for a media type."""
        return 2 - self.media_type.count("*")


def essence(content_type: str) -> str:
    """Return a media type without its parameters, in lower case."""
    return content_type.partition(";")[0].strip().lower()


def is_json(media_type: str) -> bool:
    """Tell whether a media type is JSON or has the structured suffix of JSON (RFC 6839)."""
    name = essence(media_type)
    return name == "application/json" or name.endswith("+json")


def covers(pattern: str, media_type: str) -> bool:
    """Tell whether a media range (such as text/*) includes a media type."""
    wanted, given = essence(pattern), essence(media_type)
    if wanted == "*/*" or wanted == given:
        return True
    return wanted.endswith("/*") and given.startswith(wanted[:-1])


def read_accept(header: str) -> list[Range]:
    """Return the media ranges of an Accept header."""
    return [_read_range(part) for part in header.split(",") if part.strip()]


def choose(accept: str | None, offered: Iterable[str]) -> str | None:
    """Return the offered media type that an Accept header likes best, None if it likes none.

    Without a header everything is acceptable; between equals the order of the offer decides.
    """
    offers = list(offered)
    if accept is None:
        return next(iter(offers), None)
    ranges = read_accept(accept)
    best = max(offers, key=lambda offer: _quality(offer, ranges), default=None)
    return best if best is not None and _quality(best, ranges) > 0 else None


def _quality(media_type: str, ranges: list[Range]) -> float:
    matching = [each for each in ranges if covers(each.media_type, media_type)]
    return max(matching, key=lambda each: each.precision).quality if matching else 0.0


def _read_range(text: str) -> Range:
    media_type, *parameters = (part.strip() for part in text.split(";"))
    for each in parameters:
        name, _, value = each.partition("=")
        if name.strip().lower() == "q":
            return Range(media_type, _read_quality(value.strip()))
    return Range(media_type, 1.0)


def _read_quality(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return 0.0
