"""What strict application demands of an action, and how its answers help."""

from __future__ import annotations

import pytest

from sdkwright.diagnostics import Report
from sdkwright.overlay import check_ranges, read_overlay

from .conftest import HEADER, Apply, source

_SPEC = """\
openapi: 3.1.0
info: {title: T}
paths:
  /api/v1/nodes: {get: {operationId: getNodes}, post: {operationId: createNode}}
  /api/v1/pools: {get: {operationId: getPools}}
list: [1, 2, 3]
"""


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        (
            "\"$.paths['/api/v1/nodez'].get\"",
            "1.overlay.yaml:4:20: overlay-no-match: $.paths selects 1 node; ['/api/v1/nodez'] "
            "selects nothing there\n  hint: did you mean '/api/v1/nodes'?",
        ),
        (
            "$.paths.*.put",
            "1.overlay.yaml:4:21: overlay-no-match: $.paths.* selects 2 nodes; .put selects "
            "nothing there\n  hint: nothing is created by a target; to add it, target $.paths.* "
            "and update 'put'",
        ),
        (
            "$.paths.*.gets",
            "1.overlay.yaml:4:21: overlay-no-match: $.paths.* selects 2 nodes; .gets selects "
            "nothing there\n  hint: did you mean 'get'?",
        ),
        (
            "$.zzz.title",
            "1.overlay.yaml:4:13: overlay-no-match: $ selects 1 node; .zzz selects nothing there"
            "\n  hint: there is 'openapi', 'info', 'paths', 'list'",
        ),
        (
            "'$.list[?@ > 5]'",
            "1.overlay.yaml:4:19: overlay-no-match: $.list selects 1 node; [?@ > 5] selects "
            "nothing there",
        ),
        (
            "$..operationid",
            "1.overlay.yaml:4:13: overlay-no-match: $ selects 1 node; ..operationid selects "
            "nothing there",
        ),
    ],
)
def test_a_target_without_nodes_is_explained(apply: Apply, target: str, expected: str) -> None:
    """The finding points inside the expression and names what stands there instead."""
    assert apply(_SPEC, f"- {{target: {target}, remove: true}}").text == expected


def test_all_findings_of_a_run_are_told(apply: Apply) -> None:
    """A mistake does not hide those after it, in this file or the next."""
    outcome = apply(
        _SPEC,
        "- {target: $.nope, remove: true}\n- {target: $.info, update: []}\n",
        "- {target: $.info, update: {title: T}}\n- {target: $, remove: true}\n",
    )
    assert outcome.codes == [
        "overlay-no-match",
        "overlay-kind",
        "overlay-no-change",
        "overlay-remove-root",
    ]


def test_a_conflict_points_at_the_value_that_cannot_be_merged(apply: Apply) -> None:
    """All conflicts of an action are told, each at its own place, with the path they meet."""
    outcome = apply(_SPEC, "- target: $\n  update:\n    info: [1]\n    paths: {/api/v1/nodes: 3}\n")
    first, second = outcome.report.diagnostics
    assert str(first.where) == "1.overlay.yaml:6:11"
    assert first.message == "$.info is an object in the document and cannot be merged with an array"
    assert str(second.where) == "1.overlay.yaml:7:28"
    assert "$.paths['/api/v1/nodes'] is an object" in second.message


@pytest.mark.parametrize(
    ("match", "target", "codes"),
    [
        ("one", "$.info", []),
        ("one", "$.paths.*", ["overlay-match-count"]),
        ("one", "$.nope", ["overlay-no-match"]),
        ("2", "$.paths.*", []),
        ("2", "$.paths.*.get", []),
        ("3", "$.paths.*", ["overlay-match-count"]),
        ("1", "$.nope", ["overlay-no-match"]),
        ("optional", "$.nope", []),
        ("optional", "$.info", []),
        ("some", "$.nope", ["overlay-no-match"]),
    ],
)
def test_expected_numbers_of_nodes(apply: Apply, match: str, target: str, codes: list[str]) -> None:
    """`x-sdk-match` states how many nodes an action expects."""
    text = f"- {{target: {target}, x-sdk-match: {match}, update: {{new: 1}}}}"
    assert apply(_SPEC, text).codes == codes


def test_stated_numbers_hold_in_lenient_mode(apply: Apply) -> None:
    """What the author states is checked in either mode."""
    text = "- {target: $.nope, x-sdk-match: one, update: {new: 1}}"
    assert apply(_SPEC, text, lenient=True).codes == ["overlay-no-match"]


@pytest.mark.parametrize(
    ("version", "expected"),
    [
        ("2.19", {}),
        ("2.20", {"a": 1}),
        ("2.22.4", {"a": 1, "b": 1}),
        ("2.23", {"b": 1}),
        ("2.23rc1", {"b": 1}),
        ("2.25rc1", {"b": 1}),
        (None, {"a": 1, "b": 1}),
    ],
)
def test_ranges_limit_actions(apply: Apply, version: str | None, expected: dict[str, int]) -> None:
    """An action applies to the versions in its range, pre-releases like others, or to all."""
    outcome = apply(
        _SPEC,
        "- {target: $.info, update: {a: 1}, x-sdk-applies-to: '>=2.20,<2.23rc1'}\n"
        "- {target: $.info, update: {b: 1}, x-sdk-applies-to: '>=2.22'}\n",
        version=version,
    )
    assert {
        key: value for key, value in outcome.value["info"].items() if key != "title"
    } == expected


def test_ranges_limit_whole_overlays(apply: Apply) -> None:
    """Both the overlay's range and the action's must hold."""
    whole = HEADER.replace("actions", "x-sdk-applies-to: '>=2.20'\nactions")
    text = whole + "- {target: $.info, update: {a: 1}, x-sdk-applies-to: '<2.22'}"
    found = {
        v: "a" in apply(_SPEC, text, version=v).value["info"] for v in ("2.19", "2.21", "2.22")
    }
    assert found == {"2.19": False, "2.21": True, "2.22": False}


def test_actions_out_of_range_are_not_judged(apply: Apply) -> None:
    """An action that selects nothing is no mistake in a version that it does not apply to."""
    text = "- {target: $.nope, remove: true, x-sdk-applies-to: '<2.20'}"
    assert apply(_SPEC, text, version="2.20").codes == []
    found = apply(_SPEC, text, version="2.19")
    assert found.codes == ["overlay-no-match"]
    assert "(in 2.19)" in found.text


def test_a_version_that_cannot_be_compared_is_a_finding(apply: Apply) -> None:
    """Versions must be such that ranges can be asked about them."""
    assert apply(_SPEC, "- {target: $.info, remove: true}", version="x").codes == ["overlay-range"]


def test_ranges_that_no_version_falls_in_are_found() -> None:
    """A range is judged against all versions, an action's within its overlay's."""
    report = Report()
    whole = HEADER.replace("actions", "x-sdk-applies-to: '>=2.20'\nactions")
    overlay = read_overlay(
        source(
            whole + "- {target: $.a, update: 1, x-sdk-applies-to: '<2.20'}\n"
            "- {target: $.b, update: 1, x-sdk-applies-to: '==2.21.*'}\n",
            "o.yaml",
            report,
        ),
        report,
    )
    late = read_overlay(
        source(whole.replace("2.20", "3") + "- {target: $.a, update: 1}", "p.yaml", report), report
    )
    assert overlay is not None
    assert late is not None
    check_ranges([overlay, late], ["2.19", "2.20", "2.21"], report)
    assert report.render(listings=False).splitlines() == [
        "o.yaml:5:46: overlay-range-unused: no known version falls in '<2.20'",
        "p.yaml:3:19: overlay-range-unused: no known version falls in '>=3'",
    ]


def test_growing_lists_of_extensions_are_warned_of(apply: Apply) -> None:
    """A list that another overlay wrote cannot be overridden, only extended: that is surprising."""
    outcome = apply(
        _SPEC,
        "- {target: $.info, update: {x-sdk-args: {positional: [a]}, list: [a]}}\n",
        "- {target: $.info, update: {x-sdk-args: {positional: [b]}, list: [b]}}\n",
    )
    assert outcome.codes == ["overlay-list-grows"]
    assert "beside those written at 1.overlay.yaml:4:54" in outcome.text
    assert not outcome.report.errors


def test_suggestions_end_after_some_findings(apply: Apply) -> None:
    """An overlay made for another document does not take minutes to be refused."""
    actions = "".join(f"- {{target: $.infx.a{number}, remove: true}}\n" for number in range(60))
    outcome = apply(_SPEC, actions)
    hints = [finding.hint for finding in outcome.report.errors]
    assert len(hints) == 60
    assert 0 < sum(hint is not None for hint in hints) < 60
