"""The JSON Schema of `sdk.toml`, made of the dataclasses that the generator reads it into.

Write it anew after a change of the settings, with `generator` and `tests` on the path:

    python -m support.settings_schema > docs/schema/sdk-settings.schema.json
"""

from __future__ import annotations

import ast
import inspect
import json
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, Field, fields
from typing import Any

from sdkwright import settings, settings_file
from sdkwright.runtime import error_classes

_NAME = r"^[^\W\d]\w*$"
_KINDS: Mapping[str, dict[str, Any]] = {
    "str": {"type": "string"},
    "str | None": {"type": "string"},
    "int": {"type": "integer"},
    "float": {"type": "number", "minimum": 0},
    "bool": {"type": "boolean"},
    "tuple[str, ...]": {"type": "array", "items": {"type": "string"}},
    "Mapping[str, str]": {
        "type": "object",
        "propertyNames": {"pattern": _NAME},
        "additionalProperties": {"type": "string"},
    },
}
_STATUSES = {"type": "array", "items": {"type": "string", "pattern": r"^[1-5](\d\d|XX)$"}}
_LAYOUTS = {
    "if": {"properties": {"layout": {"const": "flat"}}, "required": ["layout"]},
    "then": {"properties": {"threaded": {"const": False}}, "required": ["threaded"]},
    "else": {"properties": {"threaded": {"const": True}, "body": {"const": "model"}}},
}
"""A flat surface has no threads; fields as arguments need one."""


def settings_schema() -> dict[str, Any]:
    """Return the schema."""
    texts = _texts()
    sections = {
        title: _section(title, section, texts) for title, section in settings_file._SECTIONS.items()
    }
    sections["surface"] |= _LAYOUTS
    errors = {
        "type": "object",
        "description": _plain(texts["Settings.errors"]),
        "propertyNames": {"pattern": _NAME},
        "additionalProperties": {"enum": sorted(error_classes())},
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:sdkwright:settings",
        "title": "Settings of a product of sdkwright (sdk.toml)",
        "type": "object",
        "required": ["package"],
        "properties": {**sections, "errors": errors},
        "additionalProperties": False,
    }


def _section(title: str, section: type[Any], texts: Mapping[str, str]) -> dict[str, Any]:
    known = {settings_file._KEYS.get(one.name, one.name): one for one in fields(section)}
    needed = [key for key, one in known.items() if settings_file._is_needed(one)]
    return {
        "type": "object",
        "description": _plain(texts[section.__name__]),
        **({"required": needed} if needed else {}),
        "properties": {
            key: _field(title, one, texts.get(f"{section.__name__}.{one.name}"))
            for key, one in known.items()
        },
        "additionalProperties": False,
    }


def _field(title: str, one: Field[Any], text: str | None) -> dict[str, Any]:
    kind = str(one.type)
    schema: dict[str, Any] = (
        {"enum": list(ast.literal_eval(kind.removeprefix("Literal")))}
        if kind.startswith("Literal[")
        else dict(_KINDS[kind])
    )
    if one.name in settings_file._PYTHON_NAMES.get(title, ()):
        schema["pattern"] = _NAME
    if (title, one.name) == ("retry", "statuses"):
        schema = dict(_STATUSES)
    if text:
        schema["description"] = _plain(text)
    if one.default is not MISSING and one.default not in (None, ()):
        schema["default"] = list(one.default) if isinstance(one.default, tuple) else one.default
    return schema


def _texts() -> dict[str, str]:
    """Return the docstrings of the classes of settings and of their fields."""
    found: dict[str, str] = {}
    for node in ast.parse(inspect.getsource(settings)).body:
        if isinstance(node, ast.ClassDef):
            found[node.name] = ast.get_docstring(node) or ""
            found |= {f"{node.name}.{name}": text for name, text in _texts_of_fields(node)}
    return found


def _texts_of_fields(node: ast.ClassDef) -> Iterator[tuple[str, str]]:
    for one, after in zip(node.body, node.body[1:], strict=False):
        if isinstance(one, ast.AnnAssign) and isinstance(one.target, ast.Name):
            text = after.value if isinstance(after, ast.Expr) else None
            if isinstance(text, ast.Constant) and isinstance(text.value, str):
                yield one.target.id, inspect.cleandoc(text.value)


def _plain(text: str) -> str:
    """Return a docstring as a sentence, without the name of its table."""
    sentence = " ".join(text.partition("]`: ")[2].split() or text.split())
    return sentence[:1].upper() + sentence[1:]


if __name__ == "__main__":
    print(json.dumps(settings_schema(), indent=2))
