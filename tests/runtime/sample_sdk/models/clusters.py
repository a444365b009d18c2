"""A module that nothing but a base class mentions."""

from __future__ import annotations

from runtime.model import Model


class Cluster(Model):
    """A cluster."""

    name: str
