"""docs/objects.md: its example holds, and neither it nor the editor's schema misses a key."""

from __future__ import annotations

import json
import re

import pytest
import yaml

from sdkwright.build import object_classes, object_methods, object_waiters
from support.packages import ROOT
from unit.build.object_document import declared

PAGE = (ROOT / "docs" / "objects.md").read_text(encoding="utf-8")
SCHEMA = json.loads((ROOT / "docs/schema/sdk-overlay.schema.json").read_text(encoding="utf-8"))

METHOD = {
    "description",
    *object_methods._KEYS,
    *(key for keys in object_methods._KEYS.values() for key in keys),
}
KEYS = {
    "waiter": set(object_waiters._KEYS),
    "object": set(object_classes._KEYS),
    "objectMethod": METHOD,
}


@pytest.mark.parametrize("name", KEYS)
def test_the_schema_has_every_key_that_is_read(name: str) -> None:
    """And no other."""
    assert set(SCHEMA["$defs"][name]["properties"]) == KEYS[name]


@pytest.mark.parametrize("name", KEYS)
def test_the_page_tells_of_every_key(name: str) -> None:
    """In backticks, outside of its example."""
    plain = re.sub(r"```.*?```", "", PAGE, flags=re.DOTALL)
    told = {word for span in re.findall(r"`([^`]+)`", plain) for word in re.findall(r"\w+", span)}
    assert KEYS[name] - told - {"description", "methods"} == set()


def test_the_example_holds() -> None:
    """On a document that has its operations."""
    found = re.search(r"```yaml\n(.*?)```", PAGE, re.DOTALL)
    assert found is not None
    (action,) = yaml.safe_load(found[1])["actions"]
    text = json.dumps(action["update"]).replace('"status"', '"state"')
    layer = declared("\n".join(f"{k}: {json.dumps(v)}" for k, v in json.loads(text).items()))
    assert [one.name for one in layer.layer.classes] == ["MachineOps", "Machine"]
