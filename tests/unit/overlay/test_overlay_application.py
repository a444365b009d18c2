"""Update, copy and remove: the rules of the specification, on small documents."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from sdkwright.diagnostics import Report
from sdkwright.load import read_text
from sdkwright.overlay import apply_to_value, read_overlay

from .conftest import HEADER, Apply, source

_SPEC = """\
openapi: 3.1.0
info: {title: T, n: 1, none: null, tags: [a, b], deep: {x: {y: 1}}}
list: [1, {k: 1}, {k: 2}, [9]]
paths:
  /a: {get: {operationId: a}, put: {operationId: b}}
  /b: {get: {operationId: c}}
"""


@pytest.mark.parametrize(
    ("action", "pointer", "expected"),
    [
        ("target: $.info, update: {title: U}", ["info", "title"], "U"),
        ("target: $.info, update: {new: {a: [1]}}", ["info", "new"], {"a": [1]}),
        ("target: $.info, update: {deep: {x: {z: 2}}}", ["info", "deep"], {"x": {"y": 1, "z": 2}}),
        ("target: $.info, update: {tags: [b, c]}", ["info", "tags"], ["a", "b", "b", "c"]),
        ("target: $.info, update: {n: null}", ["info", "n"], None),
        ("target: $.info, update: {none: x}", ["info", "none"], "x"),
        ("target: $.info, update: {n: true}", ["info", "n"], True),
        ("target: $.info.title, update: ''", ["info", "title"], ""),
        ("target: $.info.title, update: null", ["info", "title"], None),
        ("target: $.info.tags, update: [c]", ["info", "tags"], ["a", "b", "c"]),
        ("target: $.info.tags, update: c", ["info", "tags"], ["a", "b", "c"]),
        ("target: $.info.tags, update: null", ["info", "tags"], ["a", "b", None]),
        ("target: $.info.tags, update: {c: 1}", ["info", "tags"], ["a", "b", {"c": 1}]),
        ("target: $.info.tags, update: [[c]]", ["info", "tags"], ["a", "b", ["c"]]),
        ("target: '$.list[?@.k]', update: {k: 3}", ["list"], [1, {"k": 3}, {"k": 3}, [9]]),
        ("target: '$.list[0,0]', update: 5", ["list", 0], 5),
        ("target: '$.list[3,3]', update: 5", ["list", 3], [9, 5]),
        ("target: $.info, remove: true", [], "info"),
        ("target: '$.list[0,2,0]', remove: true", ["list"], [{"k": 1}, [9]]),
        ("target: '$.list[*]', remove: true", ["list"], []),
        ("target: '$..[?@.y]', remove: true", ["info", "deep"], {}),
        ("target: '$..k', remove: true", ["list"], [1, {}, {}, [9]]),
        ("target: '$[?@.x || @.title]..*', remove: true", ["info"], {}),
        ("target: $.info, copy: $.info.deep", ["info", "x"], {"y": 1}),
        ("target: $.info.tags, copy: $.list", ["info", "tags", 2], 1),
        ("target: $.info.tags, copy: $.info.tags", ["info", "tags"], ["a", "b", "a", "b"]),
        ("target: $.info.tags, copy: $.info.deep", ["info", "tags", 2], {"x": {"y": 1}}),
        ("target: $.info.title, copy: $.info.n", ["info", "title"], 1),
        ("target: $.info.deep.x, copy: $.info", ["info", "deep", "x", "deep"], {"x": {"y": 1}}),
        ("target: $.info, remove: true, update: {a: 1}", [], "info"),
    ],
)
def test_one_action(apply: Apply, action: str, pointer: list[Any], expected: Any) -> None:
    """Each rule of merging, appending, replacing, copying and removing."""
    value: Any = apply(_SPEC, f"- {{{action}}}").value
    if not pointer:
        assert expected not in value
        return
    for part in pointer:
        value = value[part]
    assert value == expected
    assert type(value) is type(expected)


@pytest.mark.parametrize(
    ("action", "code"),
    [
        ("target: $.info, update: 1", "overlay-kind"),
        ("target: $.info, update: [1]", "overlay-kind"),
        ("target: $.info.title, update: {a: 1}", "overlay-kind"),
        ("target: $.info.title, update: [a]", "overlay-kind"),
        ("target: $.info, update: {tags: x}", "overlay-kind"),
        ("target: $.info, update: {tags: {a: 1}}", "overlay-kind"),
        ("target: $.info, update: {deep: null}", "overlay-kind"),
        ("target: $.info, update: {none: {}}", "overlay-kind"),
        ("target: $.info, update: {deep: {x: {y: [1]}}}", "overlay-kind"),
        ("target: '$.list.*', update: 1", "overlay-mixed-kinds"),
        ("target: '$.list.*', copy: $.info", "overlay-mixed-kinds"),
        ("target: $, remove: true", "overlay-remove-root"),
        ("target: '$.paths.*', copy: $.nothing", "overlay-copy-source"),
        ("target: $.info, copy: '$.paths.*'", "overlay-copy-source"),
        ("target: $.info.title, copy: $.info", "overlay-kind"),
    ],
)
def test_impossible_actions(apply: Apply, action: str, code: str) -> None:
    """What cannot be merged, copied or removed is an error in both modes."""
    assert apply(_SPEC, f"- {{{action}}}").codes == [code]
    assert apply(_SPEC, f"- {{{action}}}", lenient=True).codes == [code]


@pytest.mark.parametrize(
    "action",
    [
        "target: $.nope, update: 1",
        "target: $.nope, remove: true",
        "target: $.nope, copy: $.neither",
        "target: $.info, update: {}",
        "target: $.info, update: {title: T, deep: {x: {}}, tags: []}",
        "target: $.info.n, update: 1.0",
    ],
)
def test_actions_without_effect_are_errors_unless_lenient(apply: Apply, action: str) -> None:
    """Strict mode finds what selects or changes nothing; the specification lets it pass."""
    strict = apply(_SPEC, f"- {{{action}}}")
    assert strict.codes in (["overlay-no-match"], ["overlay-no-change"])
    lenient = apply(_SPEC, f"- {{{action}}}", lenient=True)
    assert lenient.value == apply(_SPEC, lenient=True).value


def test_actions_see_what_earlier_ones_did(apply: Apply) -> None:
    """Actions of all overlays work in order, each on the result of the one before."""
    result = apply(
        _SPEC,
        "- {target: $.info, update: {new: {a: 1}}}\n- {target: $.info.new, update: {b: 2}}\n",
        "- {target: $.info.new.a, remove: true}\n- {target: $.info.new, update: {a: [3]}}\n",
    )
    assert result.value["info"]["new"] == {"b": 2, "a": [3]}


def test_order_of_keys_is_kept(apply: Apply) -> None:
    """Replaced values stay in place, new keys follow the old ones in the order given."""
    value = apply(_SPEC, "- {target: $.info, update: {z: 1, n: 2, a: 3}}").value
    assert list(value["info"]) == ["title", "n", "none", "tags", "deep", "z", "a"]


def test_values_written_to_several_places_are_independent(apply: Apply) -> None:
    """An update or a copy to several targets does not tie them together."""
    result = apply(
        _SPEC,
        "- {target: '$.paths.*', update: {x: {tags: [t]}}}\n"
        "- {target: \"$.paths['/a'].x.tags\", update: only-a}\n"
        "- {target: '$.paths.*', copy: $.info.deep}\n"
        "- {target: $.info.deep.x, update: {y: 2}}\n"
        "- {target: \"$.paths['/b'].x\", update: {y: 3}}\n",
    )
    first, second = result.value["paths"]["/a"]["x"], result.value["paths"]["/b"]["x"]
    assert first == {"tags": ["t", "only-a"], "y": 1}
    assert second == {"tags": ["t"], "y": 3}
    assert result.value["info"]["deep"] == {"x": {"y": 2}}


def test_aliased_parts_of_a_document_are_independent(apply: Apply) -> None:
    """A YAML alias is shorthand: changing one place leaves the other."""
    value = apply("a: &x {k: [1]}\nb: *x\n", "- {target: $.a.k, update: 2}").value
    assert value == {"a": {"k": [1, 2]}, "b": {"k": [1]}}


def test_inputs_stay_as_they_are() -> None:
    """Neither the document nor the overlays are changed, whatever is done with their parts."""
    report = Report()
    base = source(_SPEC, "spec.yaml", report)
    text = (
        "- {target: $.paths, update: {/c: {get: {tags: [x]}}}}\n"
        "- {target: \"$.paths['/c'].get\", update: {tags: [y], new: 1}}\n"
        "- {target: $.info, copy: $.paths}\n"
        "- {target: \"$.info['/c'].get.tags[0]\", remove: true}\n"
        "- {target: '$..operationId', remove: true}\n"
        "- {target: '$.list[1]', update: {k: 5}}\n"
    )
    layer = source(HEADER + text, "o.yaml", report)
    overlay = read_overlay(layer, report)
    assert overlay is not None
    before = json.dumps([base.value, layer.value])
    first, _ = apply_to_value(base.value, base, [overlay], report=report)
    second, _ = apply_to_value(base.value, base, [overlay], report=report)
    assert not report.errors, report.render()
    assert json.dumps([base.value, layer.value]) == before
    assert first == second != base.value


def test_unchanged_parts_are_shared() -> None:
    """Only what an action writes to is copied, so large documents cost little."""
    report = Report()
    base = source(_SPEC, "spec.yaml", report)
    layer = source(HEADER + "- {target: $.info, update: {new: 1}}", "o.yaml", report)
    overlay = read_overlay(layer, report)
    assert overlay is not None
    value, _ = apply_to_value(base.value, base, [overlay], report=report)
    assert value["paths"] is base.value["paths"]
    assert value["info"] is not base.value["info"]


@pytest.mark.parametrize("text", ["[1, 2]", '"text"', "{}"])
def test_any_json_value_can_be_a_document(text: str) -> None:
    """The engine does not ask for OpenAPI, nor for an object at the root."""
    report = Report()
    base = read_text(text, Path("a.json"), report, name="a.json", any_root=True)
    assert base is not None
    update = {"[1, 2]": "3", '"text"': "other", "{}": "{a: 1}"}[text]
    layer = source(HEADER + f"- {{target: $, update: {update}}}", "o.yaml", report)
    overlay = read_overlay(layer, report)
    assert overlay is not None
    value, _ = apply_to_value(base.value, base, [overlay], report=report)
    assert not report.errors, report.render()
    assert value == {"[1, 2]": [1, 2, 3], '"text"': "other", "{}": {"a": 1}}[text]
