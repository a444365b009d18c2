"""The manifest of a release: what it is, and the hashes of all its files."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

from sdkwright.tree import Tree

FILE: Final = "manifest.json"
FORMAT: Final = 1


class BrokenManifestError(ValueError):
    """A manifest, or a file that it names, is not what it should be."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """A release as it was built."""

    product: str
    name: str
    version: str
    target: str
    """The version of the document."""
    document: str
    """The hash of the document."""
    content: str
    api: str
    parts: Mapping[str, str]
    changes: tuple[str, ...]
    tools: Mapping[str, str]
    source_date: str
    """The time that archives state."""
    files: Mapping[str, str]
    """The hash of each file beside the manifest."""

    def to_bytes(self) -> bytes:
        """Return it as it is written."""
        data = {"format": FORMAT, **asdict(self)}
        data["files"] = {name: {"sha256": self.files[name]} for name in sorted(self.files)}
        return (json.dumps(data, indent=2, ensure_ascii=False) + "\n").encode()


def digests(files: Tree) -> dict[str, str]:
    """Return the hash of each file."""
    return {name: hashlib.sha256(content).hexdigest() for name, content in files.items()}


def read_manifest(folder: Path) -> Manifest:
    """Return the manifest in a folder, and see that the files are those that it names.

    Raises:
        BrokenManifestError: if a file is missing, or another, or more than the manifest says.
    """
    try:
        data: dict[str, Any] = json.loads((folder / FILE).read_bytes())
        files = {name: one["sha256"] for name, one in data.pop("files").items()}
        known = data.pop("format") == FORMAT
        manifest = Manifest(**{**data, "changes": tuple(data["changes"])}, files=files)
    except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
        raise BrokenManifestError(f"{folder / FILE} cannot be read: {error}") from error
    if not known:
        raise BrokenManifestError(f"{folder / FILE} is of another format")
    present = {path.name: path.read_bytes() for path in folder.iterdir() if path.name != FILE}
    differing = sorted(set(digests(present).items()) ^ set(files.items()))
    if differing:
        raise BrokenManifestError(f"{folder / differing[0][0]} is not what the manifest says")
    return manifest
