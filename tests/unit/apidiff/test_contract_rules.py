"""Our rules beside those for the contract on the wire, as tools such as oasdiff judge it.

For them a change narrows or widens what is valid: what is sent must not get narrower, what is
received must not get wider, and names of Python do not exist. We judge for programs that use the
SDK; where that gives another verdict, a reason stands here.
"""

from __future__ import annotations

import pytest

from sdkwright.apidiff import RULES, Verdict

B, C, N = Verdict.BREAKING, Verdict.COMPATIBLE, Verdict.COSMETIC

NARROWS, WIDENS, OTHER, UNKNOWN, NOTHING = "narrows", "widens", "incomparable", "unknown", "nothing"

LAW = {
    ("request", NARROWS): True,
    ("request", WIDENS): False,
    ("response", NARROWS): False,
    ("response", WIDENS): True,
    ("request", OTHER): True,
    ("response", OTHER): True,
    ("request", UNKNOWN): False,  # a warning
    ("response", UNKNOWN): False,
    ("request", NOTHING): False,
    ("response", NOTHING): False,
}
"""Whether an effect on what is valid breaks the contract, by its direction."""

EFFECTS: dict[str, str | tuple[str, str]] = {
    "method-added": WIDENS,
    "method-removed": NARROWS,
    "method-renamed": NOTHING,
    "method-retargeted": NARROWS,
    "method-moved": NOTHING,
    "method-deprecated": NOTHING,
    "method-undeprecated": NOTHING,
    "replacement-changed": NOTHING,
    "result-wider": ("", WIDENS),
    "result-narrower": ("", NARROWS),
    "result-changed": ("", OTHER),
    "result-gained": ("", OTHER),
    "pages-gained": NOTHING,
    "pages-lost": NOTHING,
    "items-changed": ("", OTHER),
    "events-changed": ("", OTHER),
    "error-added": NOTHING,
    "error-removed": NOTHING,
    "method-text": NOTHING,
    "argument-added-required": NARROWS,
    "argument-added-optional": WIDENS,
    "argument-removed": UNKNOWN,
    "argument-renamed": NOTHING,
    "argument-required": NARROWS,
    "argument-optional": WIDENS,
    "argument-wider": WIDENS,
    "argument-narrower": NARROWS,
    "argument-changed": OTHER,
    "argument-default": NOTHING,
    "argument-server-default": NOTHING,
    "argument-limits": NARROWS,
    "argument-place": OTHER,
    "argument-wire": UNKNOWN,
    "argument-keyword-only": NOTHING,
    "argument-positional": NOTHING,
    "argument-text": NOTHING,
    "arguments-reordered": NOTHING,
    "model-added": NOTHING,
    "model-removed": NOTHING,
    "model-renamed": NOTHING,
    "kind-changed": (OTHER, OTHER),
    "field-added-required": (NARROWS, NARROWS),
    "field-added-optional": (WIDENS, NOTHING),
    "field-removed": (UNKNOWN, NOTHING),
    "field-renamed": (NOTHING, NOTHING),
    "field-required": (NARROWS, NARROWS),
    "field-optional": (WIDENS, WIDENS),
    "field-wider": (WIDENS, WIDENS),
    "field-narrower": (NARROWS, NARROWS),
    "field-changed": (OTHER, OTHER),
    "field-wire": (NARROWS, OTHER),
    "field-deprecated": (NOTHING, NOTHING),
    "field-undeprecated": (NOTHING, NOTHING),
    "field-server-default": (NOTHING, NOTHING),
    "field-limits": (NARROWS, WIDENS),
    "field-text": (NOTHING, NOTHING),
    "model-text": NOTHING,
    "enum-added": NOTHING,
    "enum-removed": NOTHING,
    "enum-renamed": NOTHING,
    "value-added": (WIDENS, WIDENS),
    "value-removed": (NARROWS, NARROWS),
    "member-renamed": (NOTHING, NOTHING),
    "enum-text": NOTHING,
    "alias-added": NOTHING,
    "alias-removed": NOTHING,
    "alias-changed": NOTHING,
    "export-added": NOTHING,
    "export-removed": NOTHING,
}
"""The worst effect that each kind of change has on what is valid: of requests, of responses."""

_NAMES = "the wire does not know the names of Python, and programs are written in them"
_LIMITS = (
    "documents are often wrong about limits, so the client enforces none: its users see no change "
    "until the server refuses something, and that is told in the message"
)

DIFFERENCES = {
    ("method-renamed", "request"): _NAMES,
    ("method-moved", "request"): _NAMES,
    ("pages-lost", "request"): "that pages can be iterated is a promise of the SDK alone",
    ("result-gained", "response"): "the old status is gone, but no program used a result of None",
    ("argument-removed", "request"): "Python refuses an argument that a method does not have",
    ("argument-renamed", "request"): _NAMES,
    (
        "argument-default",
        "request",
    ): "the first media type of an answer is what calls get by default",
    ("argument-limits", "request"): _LIMITS,
    ("argument-place", "request"): "the client puts it where it belongs; calls stay as they are",
    ("argument-keyword-only", "request"): _NAMES,
    ("arguments-reordered", "request"): "positions are part of how methods are called",
    ("model-removed", "request"): _NAMES,
    ("model-renamed", "request"): _NAMES,
    ("field-removed", "request"): "type checkers refuse a field that a model does not have",
    ("field-removed", "response"): (
        "a tolerant reader of JSON asks whether a member is there; an attribute just is, or "
        "raises AttributeError"
    ),
    ("field-renamed", "request"): _NAMES,
    ("field-renamed", "response"): _NAMES,
    ("field-wire", "response"): "the client translates it; the attribute stays what it is called",
    ("field-limits", "request"): _LIMITS,
    ("field-limits", "response"): "nothing in the client depends on limits of what it reads",
    ("enum-removed", "request"): _NAMES,
    ("enum-renamed", "request"): _NAMES,
    ("value-added", "response"): "enumerations are open: programs could always meet unknown values",
    ("member-renamed", "request"): _NAMES,
    ("member-renamed", "response"): _NAMES,
    ("alias-removed", "request"): _NAMES,
    ("export-removed", "request"): _NAMES,
}
"""Where the verdict for programs is another one than that for the contract, with the reason."""


def test_every_rule_has_an_effect_and_a_reason() -> None:
    """A new rule has to be put beside those for the contract, too."""
    assert EFFECTS.keys() == RULES.keys()
    assert all(rule.reason.endswith(".") and rule.message for rule in RULES.values())


@pytest.mark.parametrize("kind", RULES)
def test_a_rule_agrees_with_the_contract_or_the_difference_has_a_reason(kind: str) -> None:
    """In each direction in which the kind of change exists."""
    effects = EFFECTS[kind]
    request, response = (effects, "") if isinstance(effects, str) else effects
    rule = RULES[kind]
    for direction, effect, verdict in (
        ("request", request, rule.request),
        ("response", response, rule.response),
    ):
        if effect:
            agrees = LAW[direction, effect] is (verdict is B)
            assert agrees is ((kind, direction) not in DIFFERENCES), direction


def test_requests_and_responses_are_judged_apart() -> None:
    """The pairs that mirror each other are the heart of the table."""
    mirrored = {
        "field-added-required": (B, C),
        "field-required": (B, C),
        "field-narrower": (B, C),
        "field-optional": (C, B),
        "field-wider": (C, B),
        "value-removed": (B, C),
        "value-added": (C, C),
    }
    found = {kind: (RULES[kind].request, RULES[kind].response) for kind in mirrored}
    assert found == mirrored
