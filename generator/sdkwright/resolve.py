"""References: from a `$ref` to the node it means, with the pointer of that node."""

from __future__ import annotations

from typing import Any, NamedTuple
from urllib.parse import unquote

from sdkwright.diagnostics import Report
from sdkwright.document import Document
from sdkwright.ir.types import Pointer, SchemaId

_LONGEST_INDEX = 10
"""Digits of an index."""

_GUESSES = 100
"""References to nothing for which a name like theirs is looked for; each may take milliseconds."""


class Node(NamedTuple):
    """A part of the document and where it stands."""

    value: Any
    pointer: Pointer

    def child(self, *keys: str | int) -> Node:
        """Return the node below, None-valued where a key is missing."""
        value = self.value
        for key in keys:
            if isinstance(value, dict):
                value = value.get(key)
            elif isinstance(value, list) and isinstance(key, int) and key < len(value):
                value = value[key]
            else:
                value = None
        return Node(value, (*self.pointer, *keys))

    def items(self, *keys: str) -> list[tuple[str, Node]]:
        """Return the entries of an object below, in document order; nothing if there is none."""
        node = self.child(*keys)
        if not isinstance(node.value, dict):
            return []
        return [(str(key), Node(value, (*node.pointer, key))) for key, value in node.value.items()]

    def elements(self, *keys: str) -> list[Node]:
        """Return the elements of an array below; nothing if there is none."""
        node = self.child(*keys)
        if not isinstance(node.value, list):
            return []
        return [Node(value, (*node.pointer, index)) for index, value in enumerate(node.value)]

    def text(self, key: str) -> str:
        """Return a string below, or an empty one."""
        value = self.child(key).value
        return value if isinstance(value, str) else ""


class Resolver:
    """Follows references inside one merged document."""

    def __init__(self, document: Document, report: Report) -> None:
        self.document = document
        self.report = report
        self.root = Node(document.value, ())
        self._guesses = 0
        self._texts_count = not str(document.value.get("openapi")).startswith("3.0")

    def find(self, reference: str) -> Node | None:
        """Return the node that a local reference means, or None where there is none.

        Args:
            reference: a URI fragment with a JSON Pointer (RFC 6901), such as `#/paths/~1a`.
        """
        if reference != "#" and not reference.startswith("#/"):
            return None
        node: Node | None = self.root
        for part in reference.split("/")[1:]:
            node = _below(node, part) if node is not None else None
        return node

    def follow(self, node: Node) -> Node | None:
        """Return the node that remains after all references; None (and a finding) if none does.

        From OpenAPI 3.1 on, a description or summary beside a reference stands for its own.
        """
        seen: set[str] = set()
        texts: dict[str, Any] = {}
        while isinstance(node.value, dict) and isinstance(node.value.get("$ref"), str):
            reference = node.value["$ref"]
            if reference in seen:
                self.circular(node, reference)
                return None
            seen.add(reference)
            target = self.find(reference)
            if target is None:
                self.missing(node, reference)
                return None
            if self._texts_count:
                texts = {**_texts(node.value), **texts}
            node = target
        if texts and isinstance(node.value, dict):
            return Node({**node.value, **texts}, node.pointer)
        return node

    def missing(self, node: Node, reference: str) -> None:
        """Report a reference to nothing, unless that was done when files were gathered."""
        if reference in self.document.refused:
            return
        remote = not reference.startswith("#")
        self.report.lenient(
            "reference-remote" if remote else "reference-missing",
            f"the reference {reference!r} leads "
            + ("outside this document" if remote else "to nothing in this document"),
            self.document.where((*node.pointer, "$ref")),
            "bundle the documents into one file first" if remote else self._nearest(reference),
        )

    def circular(self, node: Node, reference: str) -> None:
        """Report a reference that leads back to itself."""
        self.report.lenient(
            "reference-circular",
            f"the reference {reference!r} leads back to itself",
            self.document.where((*node.pointer, "$ref")),
            "let one of the references end in a definition",
        )

    def _nearest(self, reference: str) -> str:
        import difflib

        parent, _, last = reference.rpartition("/")
        siblings = self.find(parent) if parent and self._guesses < _GUESSES else None
        known = list(siblings.value) if siblings and isinstance(siblings.value, dict) else []
        self._guesses += 1
        if near := difflib.get_close_matches(last, [str(key) for key in known], 1):
            return f"did you mean {parent}/{near[0]}?"
        return "define it, or mend the reference with an overlay"


def schema_id(pointer: Pointer) -> SchemaId:
    """Return the identity of the schema at a pointer, as a URI fragment."""
    return "#/" + "/".join(str(part).replace("~", "~0").replace("/", "~1") for part in pointer)


def reference_to(pointer: Pointer) -> str:
    """Return a reference that `Resolver.find` follows to a pointer (RFC 6901, section 6)."""
    return schema_id(pointer).replace("%", "%25")


def _below(node: Node, part: str) -> Node | None:
    """Return the child that a part of a reference means; escapes may have been forgotten."""
    for text in dict.fromkeys((unquote(part), part)):
        key: str | int = text.replace("~1", "/").replace("~0", "~")
        if isinstance(node.value, list) and text.isdecimal() and len(text) < _LONGEST_INDEX:
            key = int(text)
        if _has(node.value, key):
            return node.child(key)
    return None


def _has(value: Any, key: str | int) -> bool:
    if isinstance(value, list):
        return isinstance(key, int) and key < len(value)
    return isinstance(value, dict) and key in value


def _texts(value: dict[str, Any]) -> dict[str, Any]:
    found = {key: value.get(key) for key in ("description", "summary")}
    return {key: text for key, text in found.items() if isinstance(text, str) and text}
