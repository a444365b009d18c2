"""Reading of overlay documents: fields, versions, references, and all mistakes at once."""

from __future__ import annotations

import pytest

from sdkwright.diagnostics import Report
from sdkwright.overlay import Overlay, read_overlay

from .conftest import HEADER, source


def _read(text: str, *, lenient: bool = False) -> tuple[Overlay | None, Report]:
    report = Report()
    whole = HEADER + text if text.startswith("- ") else text
    return read_overlay(source(whole, "o.yaml", report), report, lenient=lenient), report


def _findings(text: str) -> list[str]:
    _, report = _read(text)
    return report.render(listings=False).splitlines()


def test_fields_of_an_action() -> None:
    """An action keeps its expression, its change and how it is limited."""
    overlay, report = _read(
        "- target: $.a\n  description: D\n  update: {b: 1}\n  x-sdk-applies-to: '>=2.20,<2.23'\n"
        "  x-sdk-match: 3\n  x-sdk-reason: R\n  x-other: []\n"
        "- {target: $.b, copy: $.a, x-sdk-match: optional}\n"
        "- {target: $.c, remove: true, update: 1, copy: $.x}\n"
    )
    assert overlay is not None
    assert not report.diagnostics, report.render()
    update, copy, remove = overlay.actions
    assert (update.target.text, update.updates, update.update) == ("$.a", True, {"b": 1})
    assert (update.applies_to, update.match, update.description) == (">=2.20,<2.23", 3, "D")
    assert copy.copy is not None
    assert (copy.copy.text, copy.updates, copy.match) == ("$.a", False, "optional")
    assert (remove.remove, remove.copy, remove.updates) == (True, None, False)


@pytest.mark.parametrize("version", ["1.0.0", "1.0.7", "1.1.0", "1.2.0", "1.2.19"])
def test_patch_versions_make_no_difference(version: str) -> None:
    """All patches of the three minor versions are read."""
    overlay, report = _read(HEADER.replace("1.1.0", version) + "- {target: $, update: {a: 1}}")
    assert overlay is not None
    assert not report.diagnostics
    assert overlay.version == version


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("overlay: 2.0.0\nactions: []", "o.yaml:1:10: overlay-version: '2.0.0'"),
        ("overlay: 1.1\nactions: []", "o.yaml:1:10: overlay-version: 1.1 is not"),
        ("actions: [] # no overlay", "o.yaml:1:1: overlay-field-missing:"),
        ("- {update: 1}", "o.yaml:4:3: overlay-field-missing: an action needs the field `target`"),
        ("- {target: 3, update: 1}", "o.yaml:4:12: overlay-field-type: `target` must be text"),
        ("- {target: $, remove: maybe}", "o.yaml:4:23: overlay-field-type: `remove` must be true"),
        ("- 3", "o.yaml:4:3: overlay-field-type: `actions` must be a list of mappings"),
        ("- {target: $, updat: 1}", "o.yaml:4:15: overlay-field-unknown: an action has no field"),
        ("- {target: $}", "o.yaml:4:3: overlay-action-empty:"),
        ("- {target: $, remove: false}", "o.yaml:4:3: overlay-action-empty:"),
        ("- {target: $, update: 1, copy: $.a}", "o.yaml:4:3: overlay-action-conflict:"),
        ("- {target: $.x-y, update: 1}", "o.yaml:4:15: jsonpath: not a valid JSONPath (RFC 9535)"),
        ("- {target: $, copy: '$.a['}", "o.yaml:4:26: jsonpath:"),
        ("- {target: $, update: 1, x-sdk-match: 0}", "o.yaml:4:39: overlay-field-type:"),
        ("- {target: $, update: 1, x-sdk-match: true}", "o.yaml:4:39: overlay-field-type:"),
        ("- {target: $, update: 1, x-sdk-match: all}", "o.yaml:4:39: overlay-field-type:"),
        ("- {target: $, update: 1, x-sdk-applies-to: 2.20}", "o.yaml:4:44: overlay-range: '2.2'"),
        ("- {target: $, update: 1, x-sdk-applies-to: ''}", "o.yaml:4:44: overlay-range: ''"),
        ("- {target: $, update: 1, x-sdk-applies-to: '=>2'}", "o.yaml:4:44: overlay-range:"),
        ("- {target: $, update: 1, x-sdk-group: a}", "o.yaml:4:26: warning: overlay-extension:"),
        ("- {target: $, update: 1}\n- {target: $, update: 1}", "o.yaml:5:3: overlay-action-rep"),
    ],
)
def test_mistakes_are_found_with_their_place(text: str, expected: str) -> None:
    """Each mistake gives a finding that points at the offending field."""
    assert _findings(text)[0].startswith(expected)


def test_misspelt_fields_are_suggested() -> None:
    """The hint names the field that was probably meant."""
    assert "hint: did you mean `update`?" in _findings("- {target: $, updat: 1, remove: true}")[1]


def test_all_mistakes_of_a_file_are_found() -> None:
    """One wrong action does not hide the next; the right ones remain."""
    overlay, report = _read(
        "- {target: $.a-b, update: 1}\n- {update: 1}\n- {target: $.ok, update: 1}\n- {target: 1}\n"
    )
    assert overlay is not None
    assert [action.target.text for action in overlay.actions] == ["$.ok"]
    assert [
        finding.where and finding.where.position and finding.where.position.line
        for finding in report.errors
    ] == [4, 5, 7]


def test_document_fields_are_checked_together() -> None:
    """Missing and unknown fields of the document and its info are all told."""
    report = Report()
    text = "overlay: 1.1.0\ninfo: {title: 1, name: x}\nextends: []\nother: 1\nactions: []\n"
    read_overlay(source(text, "o.yaml", report), report)
    assert [finding.code for finding in report.errors] == [
        "overlay-field-missing",
        "overlay-field-type",
        "overlay-field-unknown",
        "overlay-field-type",
        "overlay-field-unknown",
        "overlay-actions-empty",
    ]


@pytest.mark.parametrize(
    ("version", "field"),
    [("1.0.0", "copy: $.a"), ("1.1.0", "$ref: '#/components/actions/a'")],
)
def test_fields_of_later_versions_are_refused(version: str, field: str) -> None:
    """A field that the stated version does not have is an error that names the version."""
    _, report = _read(HEADER.replace("1.1.0", version) + f"- {{target: $, {field}}}")
    assert "overlay-field-unknown" in [finding.code for finding in report.errors]


def test_lenient_reading_accepts_what_the_specification_accepts() -> None:
    """Idle and repeated actions are valid by the letter."""
    overlay, report = _read("- {target: $}\n- {target: $}\n", lenient=True)
    assert overlay is not None
    assert len(overlay.actions) == 2
    assert not report.diagnostics


_REUSABLE = """\
overlay: 1.2.0
info: {title: T, version: 1.0.0}
components:
  actions:
    add/one: {description: about it, fields: {description: inner, update: {n: 1}}}
    none: {}
actions:
"""


def test_references_take_the_fields_of_the_reusable_action() -> None:
    """Keys are escaped as in JSON pointers; the reference's own description wins."""
    overlay, report = _read(
        _REUSABLE + "- {$ref: '#/components/actions/add~1one', target: $.a}\n"
        "- {$ref: '#/components/actions/add~1one', target: $.b, description: outer}\n"
    )
    assert overlay is not None
    assert not report.diagnostics, report.render()
    first, second = overlay.actions
    assert first.update == second.update == {"n": 1}
    assert first.body == ("components", "actions", "add/one", "fields")
    assert (first.description, second.description) == ("inner", "outer")


@pytest.mark.parametrize(
    ("action", "expected"),
    [
        (
            "{$ref: '#/components/actions/ad~1one', target: $}",
            "'#/components/actions/ad~1one' is no",
        ),
        ("{$ref: 'other.yaml#/a', target: $}", "'other.yaml#/a' is no reusable action"),
        ("{$ref: '#/components/actions/add~1one'}", "needs the field `target`"),
        ("{$ref: '#/components/actions/none', target: $}", "this action does nothing"),
        ("{$ref: '#/components/actions/none', target: $, update: 1}", "has no field `update`"),
    ],
)
def test_wrong_references_are_found(action: str, expected: str) -> None:
    """References to nothing, without target or with other fields are errors."""
    _, report = _read(_REUSABLE + f"- {action}\n")
    assert expected in report.render(listings=False)


@pytest.mark.parametrize(
    ("components", "expected"),
    [
        ("{actions: {a: {fields: {target: $, update: 1}}}}", "o.yaml:3:37: overlay-field-unknown"),
        ("{actions: {a: 3}}", "o.yaml:3:27: overlay-field-type: `a` must be a mapping"),
        ("{actions: []}", "o.yaml:3:23: overlay-field-type: `actions` must be a mapping"),
        ("{actions: {a: {update: 1}}}", "o.yaml:3:28: overlay-field-unknown: a reusable action"),
    ],
)
def test_wrong_components_are_found(components: str, expected: str) -> None:
    """Reusable actions are checked whether they are used or not."""
    text = f"overlay: 1.2.0\ninfo: {{title: T, version: '1'}}\ncomponents: {components}\n"
    _, report = _read(text + "actions: [{target: $, update: {a: 1}}]")
    assert report.render(listings=False).startswith(expected)


def test_document_references_have_no_fragment() -> None:
    """`$self` and `extends` name whole documents since 1.2."""
    text = HEADER.replace("1.1.0", "1.2.0").replace("actions", "extends: a#b\n$self: c#\nactions")
    _, report = _read(text + "- {target: $, update: {a: 1}}")
    assert [finding.code for finding in report.errors] == ["overlay-field-type"] * 2
