"""The documents to run over: folders with an index, or with anything that may be a document."""

from __future__ import annotations

import csv
import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

_ROOT = Path(__file__).parents[2]
_SUFFIXES = (".json", ".yaml", ".yml")
_ENTRY = ("openapi", "swagger")


@dataclass(frozen=True, slots=True)
class Document:
    """A document to generate a package from.

    Args:
        name: what the report calls it; no two documents have the same.
        path: its file, or the main one of several.
    """

    name: str
    path: Path

    @property
    def import_name(self) -> str:
        """The name that its package gets."""
        return "doc_" + re.sub(r"\W", "_", self.name.lower(), flags=re.ASCII)

    @property
    def size(self) -> int:
        """The bytes of the file."""
        return self.path.stat().st_size


def default_folder() -> Path:
    """Return where the documents are expected: named by `SDKWRIGHT_CORPUS`, or beside the project."""
    corpus = os.environ.get("SDKWRIGHT_CORPUS")
    return Path(corpus or _ROOT.parent / "shared" / "corpus") / "openapi"


def find_documents(folders: Sequence[Path], only: Sequence[str] = ()) -> list[Document]:
    """Return the documents of folders, in the order of their names.

    A folder with an `index.csv` holds what its columns `id` and `file` say. Of any other, every
    JSON or YAML file is a document, and every folder in it that has an `openapi` file.

    Args:
        folders: where to look.
        only: names to keep; none keeps all.

    Raises:
        ValueError: if a name of `only` is that of no document.
    """
    found: dict[str, Document] = {}
    for folder in folders:
        for name, path in _entries(folder):
            unique = name if name not in found else f"{folder.name}-{name}"
            found[unique] = Document(unique, path)
    unknown = sorted(set(only) - set(found))
    if unknown:
        raise ValueError(f"no such document: {', '.join(unknown)}")
    return [found[name] for name in sorted(found) if not only or name in only]


def _entries(folder: Path) -> Iterator[tuple[str, Path]]:
    index = folder / "index.csv"
    if index.is_file():
        with index.open(encoding="utf-8", newline="") as lines:
            for row in csv.DictReader(lines):
                yield row["id"], folder / row["file"]
        return
    for path in sorted(folder.iterdir()):
        if path.is_file() and path.suffix in _SUFFIXES:
            yield path.stem, path
        elif path.is_dir():
            mains = [path / f"{stem}{suffix}" for stem in _ENTRY for suffix in _SUFFIXES]
            yield from ((path.name, main) for main in mains if main.is_file())
