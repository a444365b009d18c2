"""Judges of all files that are no modules: their names, metadata and Markdown."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Iterator
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token

from sdkwright.diagnostics import Report
from sdkwright.reporting import FORMS, rendered
from sdkwright.tree import Tree

_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
_READER = MarkdownIt("commonmark").enable("table")


def bad_paths(paths: Iterable[str]) -> list[str]:
    """Return the paths that some file system could not hold, or that lead elsewhere."""
    folded: set[str] = set()
    bad = []
    for path in paths:
        parts = path.split("/")
        proper = all(f"a{part}".replace(".", "").replace("-", "").isidentifier() for part in parts)
        reserved = any(
            part[0] == "-" or _RESERVED.fullmatch(part) or part.strip(".") == "" for part in parts
        )
        name = unicodedata.normalize("NFKC", path).casefold()
        if not proper or reserved or len(path.encode()) > 250 or name in folded:
            bad.append(path)
        folded.add(name)
    return bad


def unprintable(tree: Tree) -> list[str]:
    """Return the files that hold what does not print, such as marks that reorder what is read."""
    return [
        path
        for path, content in tree.items()
        if "/_runtime/" not in path
        and not all(line.isprintable() for line in content.decode().split("\n"))
    ]


def metadata(tree: Tree) -> dict[str, Any]:
    """Return what `pyproject.toml` says, by dotted path, without what documents may choose."""
    values = dict(_leaves(tomllib.loads(tree["pyproject.toml"].decode()), ""))
    for chosen in ("name", "version", "description"):
        assert isinstance(values.pop(f"project.{chosen}"), str)
    return {path: value for path, value in values.items() if "src/" not in str(value)}


def _leaves(value: Any, path: str) -> Iterator[tuple[str, Any]]:
    if not isinstance(value, dict):
        yield path, value
        return
    for key, child in value.items():
        yield from _leaves(child, f"{path}.{key}" if path else key)


def markdown_kinds(tree: Tree) -> dict[str, set[str]]:
    """Return the kinds of tokens in each Markdown file, links with what they lead to."""
    return {
        re.sub(r"\w+\.md$", "*.md", path) if "/" in path else path: set(
            _kinds(_READER.parse(content.decode()))
        )
        for path, content in tree.items()
        if path.endswith(".md")
    }


def _kinds(tokens: Iterable[Token]) -> Iterator[str]:
    for token in tokens:
        target = token.attrs.get("href") or token.attrs.get("src")
        yield token.type if target is None else f"{token.type} {_target(str(target))}"
        yield from _kinds(token.children or ())


def _target(target: str) -> str:
    """Return what a link leads to; a place in the package is as good as another."""
    return "here" if re.fullmatch(r"(?:%[\dA-F]{2}|[\w./#-])+", target) else target


def unprintable_messages(report: Report) -> list[str]:
    """Return the lines of messages, in all forms, that could steer a terminal."""
    return [
        line
        for form in FORMS
        for line in rendered(report, form).split("\n")
        if not line.isprintable()
    ]
