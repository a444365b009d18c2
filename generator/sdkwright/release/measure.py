"""Measures of a package: hashes of what is in it, without its changelog."""

from __future__ import annotations

import hashlib
import json
import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Final

from sdkwright.apidiff.from_meaning import surface_of
from sdkwright.apidiff.surface import Surface
from sdkwright.cache import Cache
from sdkwright.diagnostics import Report
from sdkwright.pipeline import generate, merged_document, understood
from sdkwright.runs import Target, fingerprint
from sdkwright.tree import Tree, digest_of_tree
from sdkwright.views.project import first_change

CHANGELOG: Final = "CHANGELOG.md"

DOCUMENTS: Final = "documents"
"""The part that alone is no reason for a release."""

# The part of a package that a file belongs to, by the first pattern that fits.
_PARTS: Final = (
    ("runtime", re.compile(r"src/[^/]+/_runtime/")),
    ("code", re.compile(r"src/")),
    ("metadata", re.compile(r"pyproject\.toml$|LICENSE$")),
    (DOCUMENTS, re.compile(r"")),
)


@dataclass(frozen=True, slots=True)
class Measure:
    """What identifies the content of a package."""

    content: str
    parts: Mapping[str, str]
    api: str
    """The fingerprint of the interface."""
    first: str
    """What a changelog says of it, if nothing was released of its line before."""


@dataclass(frozen=True, slots=True)
class Package:
    """A package in full."""

    tree: Tree
    surface: Surface
    measure: Measure


def measured(target: Target, cache: Cache) -> Measure:
    """Return the measure of a package, from the cache if nothing changed since it was taken.

    Raises:
        InputError: if the package cannot be generated.
    """
    return known_measure(target, cache) or made(target, cache).measure


def known_measure(target: Target, cache: Cache) -> Measure | None:
    """Return the measure of a package if it is in the cache."""
    text = cache.get(_key(target))
    return Measure(**json.loads(text)) if text is not None else None


def made(target: Target, cache: Cache) -> Package:
    """Generate a package and measure it.

    Raises:
        InputError: if the package cannot be generated.
    """
    report = Report()
    tree = generate(target.job, report, cache).tree
    document = merged_document(target.job, report, cache)
    meaning = understood(document, target.job, report)
    report.checkpoint()
    edition = target.job.edition
    surface = surface_of(meaning, edition)
    content, parts = hashes(tree)
    first = first_change(meaning.api, edition)
    measure = Measure(content, parts, surface.fingerprint(), first)
    cache.put(_key(target), json.dumps(asdict(measure)))
    return Package(tree, surface, measure)


def hashes(tree: Tree) -> tuple[str, dict[str, str]]:
    """Return the hash of a package without its changelog, and the hashes of its parts."""
    rest = {path: content for path, content in tree.items() if path != CHANGELOG}
    parts: dict[str, dict[str, bytes]] = defaultdict(dict)
    for path, content in rest.items():
        parts[_part(path)][path] = content
    return digest_of_tree(rest), {part: digest_of_tree(parts[part]) for part in sorted(parts)}


def _part(path: str) -> str:
    return next(part for part, pattern in _PARTS if pattern.match(path))


def _key(target: Target) -> str:
    return hashlib.sha256(f"measure {fingerprint(target.job)}".encode()).hexdigest()
