"""Editions: one package of a product, for one version of its document."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from sdkwright.ledger import Entry
from sdkwright.lifespans import Dates
from sdkwright.settings import Settings


@dataclass(frozen=True, slots=True)
class Edition:
    """What makes this package different from others of the same product."""

    settings: Settings
    version: str
    """The version of the package, such as 1.224.0."""
    document_version: str
    """The version of the document, such as 2.24."""
    all_versions: tuple[str, ...]
    """All versions of the document that the product has."""
    modules: tuple[Path, ...] = ()
    """Hand-written modules."""
    examples: tuple[Path, ...] = ()
    """Hand-written examples; each says in its header which versions it runs on."""
    texts: tuple[Path, ...] = ()
    """The licence and the product's own parts of the README."""
    history: tuple[Entry, ...] = ()
    """What the changelog says of each version of the release line, the newest first."""
    upgrade: str = ""
    """What users of the former release line have to know, in Markdown."""
    dates: Dates | None = None
    """What is on record of its methods; None if nothing is."""
