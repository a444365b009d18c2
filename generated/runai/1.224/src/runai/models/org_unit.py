"""Models: org unit."""

from __future__ import annotations

from .._runtime.model import Model


class GetPriorities200Response(Model):
    priorities: list[Priority] | None = None


class Priority(Model):
    name: str
    value: int
    is_default: bool | None = None
