"""Servers that a document names."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ServerVariable:
    """A part of the URL of a server that differs between installations."""

    name: str
    default: str
    values: tuple[str, ...]
    """Those that are possible; none where any is."""


@dataclass(frozen=True, slots=True)
class Server:
    """Where the API is served."""

    url: str
    """With the defaults of its variables, and without a slash at the end."""
    is_absolute: bool
    is_reserved: bool
    """Whether its domain is one that nobody serves, such as `example.com`."""
    template: str
    description: str
    variables: tuple[ServerVariable, ...]
