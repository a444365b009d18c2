"""Software bills of materials: what a distribution is, and what it needs (CycloneDX 1.6, JSON)."""

from __future__ import annotations

import hashlib
import json
import tomllib
import uuid
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

_FORM: Final = {
    "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
    "bomFormat": "CycloneDX",
    "specVersion": "1.6",
}

# Names of numbers by content live in a space of their own (RFC 9562, section 5.5).
_SPACE: Final = uuid.uuid5(uuid.NAMESPACE_URL, "urn:sdkwright:sbom")


def sbom(
    file: str,
    content: bytes,
    project: bytes,
    *,
    tools: Mapping[str, str],
    facts: Mapping[str, str],
) -> bytes:
    """Return the bill of materials of a distribution.

    It says nothing of when or where, so that it is the same for the same distribution.

    Args:
        file: the distribution's file name.
        content: its bytes.
        project: its `pyproject.toml`.
        tools: what made it, with versions.
        facts: further facts, by name, such as what it was generated from.
    """
    table = tomllib.loads(project.decode())["project"]
    digest = hashlib.sha256(content).hexdigest()
    own, needed = _component(table["name"], table["version"]), list(_needed(table))
    licences = [{"expression": table["license"]}] if "license" in table else []
    data = _FORM | {
        "serialNumber": f"urn:uuid:{uuid.uuid5(_SPACE, f'{file} {digest}')}",
        "version": 1,
        "metadata": {
            "tools": {"components": [_tool(name, tools[name]) for name in sorted(tools)]},
            "component": {
                **own,
                "description": table["description"],
                "hashes": [{"alg": "SHA-256", "content": digest}],
                "licenses": licences,
                "properties": _properties({"file": file, **facts}),
            },
        },
        "components": needed,
        "dependencies": [
            {"ref": own["bom-ref"], "dependsOn": [one["bom-ref"] for one in needed]},
            *({"ref": one["bom-ref"]} for one in needed),
        ],
    }
    return json.dumps(data, indent=2, ensure_ascii=False).encode() + b"\n"


def _tool(name: str, version: str) -> dict[str, str]:
    return {"type": "application", "name": name, "version": version}


def _needed(table: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield what is installed with the package, and what its extras add."""
    yield from _requirements(table.get("dependencies", ()), "required", "")
    for extra, texts in sorted(table.get("optional-dependencies", {}).items()):
        yield from _requirements(texts, "optional", extra)


def _requirements(texts: Iterable[str], scope: str, extra: str) -> Iterator[dict[str, Any]]:
    for text in sorted(texts):
        requirement = Requirement(text)
        facts = {"requirement": str(requirement)} | ({"extra": extra} if extra else {})
        component = _component(requirement.name, "", suffix=f"#{extra}" if extra else "")
        yield {**component, "scope": scope, "properties": _properties(facts)}


def _component(name: str, version: str, suffix: str = "") -> dict[str, Any]:
    """Return a package of the index; what is only required has no version of its own."""
    url = f"pkg:pypi/{canonicalize_name(name)}{f'@{version}' if version else ''}"
    stated = {"version": version} if version else {}
    return {"type": "library", "bom-ref": url + suffix, "name": name, **stated, "purl": url}


def _properties(facts: Mapping[str, str]) -> list[dict[str, str]]:
    return [{"name": f"sdkwright:{key}", "value": facts[key]} for key in sorted(facts)]
