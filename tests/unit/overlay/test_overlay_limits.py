"""Hostile overlays end in a finding, and ordinary large ones are fast."""

from __future__ import annotations

import time

import pytest

from .conftest import Apply

_SPEC = f"openapi: 3.1.0\na: {{b: {{c: [1, 2, 3]}}}}\nt: [{'a' * 60}]\n"


_COPIES_OF_COPIES = "".join(
    f"- {{target: $, update: {{k{n}: {{}}}}}}\n- {{target: $.k{n}, copy: $}}\n" for n in range(60)
)
_COPIES_INTO_THEMSELVES = "".join(
    f"- {{target: $.a{'.a' * n}, copy: $, description: '{n}'}}\n" for n in range(60)
)
_DEEP = "- {target: $, update: {d: " + "{x: " * 80 + "{}" + "}" * 80 + "}}\n"
_DEEP_COPY = _DEEP + f"- {{target: $.d{'.x' * 80}, copy: $.d}}\n"
_MANY_DESCENTS = "- {target: '$" + "..*" * 12 + "', remove: true}\n"


@pytest.mark.parametrize(
    ("actions", "code"),
    [
        (_COPIES_OF_COPIES, "overlay-too-large"),
        (_COPIES_INTO_THEMSELVES, "nested-too-deeply"),
        (_DEEP_COPY, "nested-too-deeply"),
        (_MANY_DESCENTS, "overlay-no-match"),
    ],
    ids=["copies-of-copies", "copies-into-themselves", "deep-copy", "many-descents"],
)
def test_growth_is_limited(apply: Apply, actions: str, code: str) -> None:
    """Overlays cannot make a document grow without bounds, in size or in depth."""
    started = time.monotonic()
    outcome = apply(_SPEC, actions)
    assert time.monotonic() - started < 5
    assert code in outcome.codes, outcome.text[:500]


def test_a_stopped_query_ends_the_run(apply: Apply, monkeypatch: pytest.MonkeyPatch) -> None:
    """A thousand slow expressions cost as much as one."""
    monkeypatch.setattr("sdkwright.overlay.full_query.MAX_SECONDS", 0.1)
    actions = "".join(
        f"- {{target: \"$.t[?search(@, '(a|aa)+c{number}')]\", remove: true}}\n"
        for number in range(50)
    )
    started = time.monotonic()
    outcome = apply(_SPEC, actions)
    assert time.monotonic() - started < 2
    assert outcome.codes == ["jsonpath-limit"]
    assert outcome.text.startswith("1.overlay.yaml:4:12: jsonpath-limit: the expression cannot")


def test_a_thousand_targeted_actions_are_fast(apply: Apply) -> None:
    """Path-and-method actions cost microseconds each, whatever the size of the document."""
    paths = "".join(
        f"  /p{n}: {{get: {{operationId: o{n}}}, put: {{tags: [a]}}}}\n" for n in range(500)
    )
    actions = "".join(
        f"- {{target: \"$.paths['/p{n}'].get\", update: {{n: 1}}}}\n" for n in range(500)
    )
    actions += "".join(
        f"- {{target: \"$.paths.*[?@.operationId=='o{n}']\", update: {{m: 1}}}}\n"
        for n in range(100)
    )
    spec = "openapi: 3.1.0\npaths:\n" + paths
    started = time.monotonic()
    outcome = apply(spec, actions)
    elapsed = time.monotonic() - started
    assert outcome.value["paths"]["/p99"]["get"] == {"operationId": "o99", "n": 1, "m": 1}
    assert elapsed < 1.5  # takes a tenth of it: the limit only catches a lost fast path
