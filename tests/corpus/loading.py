"""A document of any number of files as one plain value, read without the generator.

References to other files are moved: what `other.yaml#/a/b` points to is found afterwards at
`#/x-files/other.yaml/a/b` of the one document that is returned.
"""

from __future__ import annotations

import json
import os
import re
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import yaml

from support.document import Json, Node

FILES = "x-files"

_Base: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _Loader(_Base):  # type: ignore[misc]  # one of two classes
    """Scalars by the core schema of YAML 1.2.2, section 10.3: no dates, no `on` and `off`."""


_Loader.yaml_implicit_resolvers = {}
for _tag, _pattern, _first in (
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("int", r"[-+]?[0-9]+", "-+0123456789"),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", "-+0123456789."),
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
):
    _Loader.add_implicit_resolver(
        f"tag:yaml.org,2002:{_tag}", re.compile(f"^(?:{_pattern})$"), list(_first)
    )


def _integer(loader: Any, node: Any) -> int:
    return int(loader.construct_scalar(node), 10)  # a leading zero means nothing


def _float(loader: Any, node: Any) -> float:
    return float(loader.construct_scalar(node))


_Loader.add_constructor("tag:yaml.org,2002:int", _integer)
_Loader.add_constructor("tag:yaml.org,2002:float", _float)


def load(path: Path) -> Node:
    """Return a document with all files that it refers to."""
    return _Bundle(path).document


class _Bundle:
    """The files of a document while they are found."""

    def __init__(self, path: Path) -> None:
        self._folder = path.parent.resolve()
        self._files: dict[str, Json] = {}
        root = _read(path)
        self.document: Node = self._moved(root, path.parent.resolve(), "")
        if self._files:
            self.document[FILES] = self._files

    def _moved(self, value: Json, folder: Path, name: str) -> Json:
        """Return a value with its references as they are in the whole document."""
        if isinstance(value, list):
            return [self._moved(item, folder, name) for item in value]
        if not isinstance(value, dict):
            return value
        moved = {key: self._moved(item, folder, name) for key, item in value.items()}
        reference = value.get("$ref")
        if isinstance(reference, str):
            moved["$ref"] = self._reference(reference, folder, name)
        return moved

    def _reference(self, reference: str, folder: Path, name: str) -> str:
        file, _, fragment = reference.partition("#")
        if "://" in file:
            return reference
        if file:
            path = (folder / unquote(file)).resolve()
            name = self._include(path)
        if not name:
            return f"#{fragment}"
        return f"#/{FILES}/{name.replace('~', '~0').replace('/', '~1')}{fragment.rstrip('/')}"

    def _include(self, path: Path) -> str:
        name = Path(os.path.relpath(path, self._folder)).as_posix()
        if name not in self._files and path.is_file():
            self._files[name] = None  # files may refer to each other
            self._files[name] = self._moved(_read(path), path.parent, name)
        return name


def _read(path: Path) -> Json:
    text = path.read_text(encoding="utf-8-sig")
    try:
        return json.loads(text)
    except ValueError:
        return _with_text_keys(yaml.load(text, _Loader))  # a safe loader


def _with_text_keys(value: Json) -> Json:
    if isinstance(value, dict):
        return {_key(key): _with_text_keys(item) for key, item in value.items()}
    return [_with_text_keys(item) for item in value] if isinstance(value, list) else value


def _key(key: object) -> str:
    """Return a key of YAML as it would be in JSON."""
    return key if isinstance(key, str) else json.dumps(key)
