"""Gathering: a document and the files that it refers to become one document.

Files are put under the key `x-gathered-files`, only those parts of them that are referred to. What
the document's own components and paths take from files comes to where they stand, so that overlays
find it there. Afterwards every reference is a JSON Pointer into the document (RFC 6901);
names such as `$anchor` and `$id` are pointers, too.
"""

from __future__ import annotations

import os
import re
from collections.abc import Collection
from dataclasses import replace
from pathlib import Path
from typing import Final

from sdkwright.cache import NO_CACHE, Cache
from sdkwright.collector import collector_paused
from sdkwright.diagnostics import Report
from sdkwright.document import Document
from sdkwright.gather.addresses import Rules
from sdkwright.gather.embed import Embedding
from sdkwright.gather.file_store import FileStore

__all__ = ["gathered"]

_KEY: Final = "x-gathered-files"
_ELSEWHERE: Final = re.compile(
    r"""\$(?:id|anchor|dynamicRef|dynamicAnchor|recursiveRef|defs)\b
    | \$ref["']?+\s*+:\s*+["']?+(?!\#/(?!definitions/))
    | "?mapping"?\s*+:""",
    re.VERBOSE,
)
"""What a text holds if there is something to do: all else are pointers already."""


def gathered(
    document: Document,
    report: Report,
    *,
    hosts: Collection[str] = (),
    cache: Cache = NO_CACHE,
) -> Document:
    """Return a document with everything that it refers to, the same one if that is nothing.

    Args:
        document: as it was loaded.
        report: receives a finding for each reference that is not followed.
        hosts: the hosts whose files may be fetched.
        cache: what earlier runs read.
    """
    if not _ELSEWHERE.search(document.source.text):
        return document
    folder = Path(os.path.realpath(document.source.path.parent))
    with collector_paused():
        store = FileStore(document, Rules(folder, hosts), report, cache)
        embedding = Embedding(store, _free_key(document), report)
        value = embedding.whole()
    if value is document.value and len(store.files) == 1 and not embedding.named:
        return replace(document, refused=frozenset(embedding.refused))
    others = store.files[1:]
    for file in others:
        report.attach(file.source)
    return replace(
        document,
        value=value,
        origins=embedding.origins,
        files=tuple(file.address.path for file in others if file.address.path is not None),
        is_remote=any(file.address.url for file in others),
        named=embedding.named,
        refused=frozenset(embedding.refused),
    )


def _free_key(document: Document) -> str:
    key, number = _KEY, 2
    while key in document.value:
        key, number = f"{_KEY}-{number}", number + 1
    return key
