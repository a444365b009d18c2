"""What each kind of change means to programs that use the SDK: a table, with reasons.

Requests and responses differ: programs make what is sent, and read what comes back.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Verdict(StrEnum):
    """What a change means to a program that was right before it."""

    BREAKING = "breaking"
    """Some programs no longer work, or do something else."""
    COMPATIBLE = "compatible"
    """All programs go on as they are, and there is something to know."""
    COSMETIC = "cosmetic"
    """Programs cannot tell."""


BREAKING, COMPATIBLE, COSMETIC = Verdict.BREAKING, Verdict.COMPATIBLE, Verdict.COSMETIC


@dataclass(frozen=True, slots=True)
class Rule:
    """A kind of change."""

    kind: str
    request: Verdict
    """What it means where programs make the value, and where there is no position."""
    response: Verdict
    """What it means where programs read the value."""
    message: str
    """What happened to the subject, in the words of users; `{part}`, `{old}`, `{new}`."""
    reason: str

    def verdict(self, *, requests: bool, responses: bool) -> Verdict:
        """Return the verdict for something that travels there; the worse of both.

        What travels nowhere is something that programs have no use for.
        """
        found = [self.request] * requests + [self.response] * responses
        return worst(found) or COSMETIC


def worst(verdicts: Iterable[Verdict]) -> Verdict | None:
    """Return the worst of some verdicts."""
    return min(verdicts, key=tuple(Verdict).index, default=None)


def _rule(
    kind: str, verdict: Verdict, message: str, reason: str, *, response: Verdict | None = None
) -> Rule:
    return Rule(kind, verdict, response or verdict, message, reason)


_METHODS = (
    _rule("method-added", COMPATIBLE, "new method", "Nothing called it before."),
    _rule("method-removed", BREAKING, "removed{hint}", "Calls raise AttributeError."),
    _rule("method-renamed", BREAKING, "now called `{new}`", "The old name is gone."),
    _rule(
        "method-retargeted",
        BREAKING,
        "now calls `{new}`, no longer `{old}`",
        "The same line of a program does something else, and nothing tells.",
    ),
    _rule(
        "method-moved",
        BREAKING,
        "now reached as `{new}`, no longer as `{old}`",
        "The old way from the client is gone.",
    ),
    _rule(
        "method-deprecated",
        COMPATIBLE,
        "deprecated{hint}",
        "Calls work, and warn once.",
    ),
    _rule("method-undeprecated", COMPATIBLE, "no longer deprecated", "A warning goes away."),
    _rule(
        "replacement-changed",
        COSMETIC,
        "the advice what to use instead is now `{new}`",
        "Only the text of the warning changes.",
    ),
    _rule(
        "result-wider",
        BREAKING,
        "may now return `{new}`, not only `{old}`",
        "Programs meet values that they never had to expect.",
    ),
    _rule(
        "result-narrower",
        COMPATIBLE,
        "returns only `{new}`, no longer `{old}`",
        "Everything that it returns was possible before.",
    ),
    _rule(
        "result-changed",
        BREAKING,
        "returns `{new}`, no longer `{old}`",
        "Programs that read the result read something else.",
    ),
    _rule(
        "result-gained",
        COMPATIBLE,
        "returns `{new}`; it returned nothing",
        "No program used a result that was always None.",
    ),
    _rule("pages-gained", COMPATIBLE, "its pages can be iterated", "Nothing else changes."),
    _rule("pages-lost", BREAKING, "its pages can no longer be iterated", "Loops over it fail."),
    _rule(
        "items-changed",
        BREAKING,
        "its pages have items `{new}`, no longer `{old}`",
        "Loops meet something else.",
    ),
    _rule(
        "events-changed",
        BREAKING,
        "its events are `{new}`, no longer `{old}`",
        "Loops meet something else, or there is no stream any more.",
    ),
    _rule(
        "error-added",
        COMPATIBLE,
        "may answer with status {new}",
        "Any status could come before and raises as all do; programs may want to know this one.",
    ),
    _rule(
        "error-removed",
        COSMETIC,
        "status {old} is no longer documented",
        "What handled it never runs, and does no harm.",
    ),
    _rule("method-text", COSMETIC, "documentation", "Texts do nothing."),
)

_ARGUMENTS = (
    _rule(
        "argument-added-required",
        BREAKING,
        "new required argument `{part}`",
        "All calls lack it.",
    ),
    _rule(
        "argument-added-optional",
        COMPATIBLE,
        "new optional argument `{part}`",
        "Calls go on without it.",
    ),
    _rule("argument-removed", BREAKING, "argument `{part}` removed", "Calls with it fail."),
    _rule(
        "argument-renamed",
        BREAKING,
        "argument `{old}` is now called `{new}`",
        "Every argument can be given by name.",
    ),
    _rule(
        "argument-required",
        BREAKING,
        "argument `{part}` is now required",
        "Calls without it fail.",
    ),
    _rule(
        "argument-optional",
        COMPATIBLE,
        "argument `{part}` is now optional",
        "Calls with it work as before.",
    ),
    _rule(
        "argument-wider",
        COMPATIBLE,
        "argument `{part}` takes `{new}`; it took only `{old}`",
        "All values that were taken still are.",
    ),
    _rule(
        "argument-narrower",
        BREAKING,
        "argument `{part}` takes only `{new}`, no longer `{old}`",
        "Some values are taken no more.",
    ),
    _rule(
        "argument-changed",
        BREAKING,
        "argument `{part}` takes `{new}`, no longer `{old}`",
        "Values that were taken are taken no more.",
    ),
    _rule(
        "argument-default",
        BREAKING,
        "argument `{part}` is `{new}` where it is not given, no longer `{old}`",
        "Calls without it send something else.",
    ),
    _rule(
        "argument-server-default",
        COMPATIBLE,
        "argument `{part}`: the server takes {new} where it is not given, no longer {old}",
        "The client sends nothing in its place, so it is the server that changes, not the SDK.",
    ),
    _rule(
        "argument-limits",
        COMPATIBLE,
        "argument `{part}`: limits are {new}, no longer {old}",
        "The client enforces no limits, because documents are often wrong about them.",
    ),
    _rule(
        "argument-place",
        COSMETIC,
        "argument `{part}` travels in the {new}, no longer in the {old}",
        "Calls are written in the same way.",
    ),
    _rule(
        "argument-wire",
        COSMETIC,
        "argument `{part}` is sent as `{new}`, no longer as `{old}`",
        "Calls are written in the same way.",
    ),
    _rule(
        "argument-keyword-only",
        BREAKING,
        "argument `{part}` can be given only by name",
        "Calls that give it by position fail.",
    ),
    _rule(
        "argument-positional",
        COMPATIBLE,
        "argument `{part}` can be given by position, too",
        "Calls that give it by name work as before.",
    ),
    _rule("argument-text", COSMETIC, "documentation of argument `{part}`", "Texts do nothing."),
    _rule(
        "arguments-reordered",
        BREAKING,
        "arguments by position are now {new}; they were {old}",
        "Calls by position give values to other arguments, and nothing may tell.",
    ),
)

_MODELS = (
    _rule("model-added", COMPATIBLE, "new model", "Nothing used it before."),
    _rule("model-removed", BREAKING, "removed", "Programs that name it fail."),
    _rule("model-renamed", BREAKING, "now called `{new}`", "The old name is gone."),
    _rule(
        "kind-changed",
        BREAKING,
        "now {new}, no longer {old}",
        "It is made and read in another way.",
    ),
    _rule(
        "field-added-required",
        BREAKING,
        "new required field `{part}`",
        "The server refuses requests without it; answers just have more.",
        response=COMPATIBLE,
    ),
    _rule(
        "field-added-optional",
        COMPATIBLE,
        "new optional field `{part}`",
        "Requests go on without it; answers just have more.",
    ),
    _rule(
        "field-removed",
        BREAKING,
        "field `{part}` removed",
        "The server ignores or refuses it in requests; in answers it is no attribute any more.",
    ),
    _rule(
        "field-renamed",
        BREAKING,
        "field `{old}` is now called `{new}`",
        "The old attribute is gone.",
    ),
    _rule(
        "field-required",
        BREAKING,
        "field `{part}` is now required",
        "The server refuses requests without it; answers always have it.",
        response=COMPATIBLE,
    ),
    _rule(
        "field-optional",
        COMPATIBLE,
        "field `{part}` is now optional",
        "Requests with it work as before; in answers it may be None, which nobody expected.",
        response=BREAKING,
    ),
    _rule(
        "field-wider",
        COMPATIBLE,
        "field `{part}` may be `{new}`, not only `{old}`",
        "What was sent still can be; what is read may be something new.",
        response=BREAKING,
    ),
    _rule(
        "field-narrower",
        BREAKING,
        "field `{part}` is only `{new}`, no longer `{old}`",
        "What was sent may be refused; what is read was possible before.",
        response=COMPATIBLE,
    ),
    _rule(
        "field-changed",
        BREAKING,
        "field `{part}` is `{new}`, no longer `{old}`",
        "Programs make and read another type.",
    ),
    _rule(
        "field-wire",
        BREAKING,
        "field `{part}` is `{new}` on the wire, no longer `{old}`",
        "Requests may be plain mappings, which have names of the wire; attributes stay.",
        response=COSMETIC,
    ),
    _rule("field-deprecated", COMPATIBLE, "field `{part}` is deprecated", "It works as before."),
    _rule(
        "field-undeprecated",
        COSMETIC,
        "field `{part}` is no longer deprecated",
        "Only its text changes.",
    ),
    _rule(
        "field-server-default",
        COMPATIBLE,
        "field `{part}`: the server takes {new} where it is not given, no longer {old}",
        "The client sends no defaults, so it is the server that changes, not the SDK.",
        response=COSMETIC,
    ),
    _rule(
        "field-limits",
        COMPATIBLE,
        "field `{part}`: limits are {new}, no longer {old}",
        "The client enforces no limits, because documents are often wrong about them.",
        response=COSMETIC,
    ),
    _rule("field-text", COSMETIC, "documentation of field `{part}`", "Texts do nothing."),
    _rule("model-text", COSMETIC, "documentation", "Texts do nothing."),
)

_ENUMS = (
    _rule("enum-added", COMPATIBLE, "new enumeration", "Nothing used it before."),
    _rule("enum-removed", BREAKING, "removed", "Programs that name it fail."),
    _rule("enum-renamed", BREAKING, "now called `{new}`", "The old name is gone."),
    _rule(
        "value-added",
        COMPATIBLE,
        "new value {new}",
        "Unknown values were kept before, so that programs met nothing that they could not read.",
    ),
    _rule(
        "value-removed",
        BREAKING,
        "value {old} removed",
        "The server refuses it in requests. Answers no longer have it, so that what was done for "
        "it is not done any more; its text can still be compared with, its member is gone.",
        response=COMPATIBLE,
    ),
    _rule(
        "member-renamed",
        BREAKING,
        "the member for {part} is `{new}`, no longer `{old}`",
        "Programs that name the member fail.",
    ),
    _rule("enum-text", COSMETIC, "documentation", "Texts do nothing."),
)

_REST = (
    _rule("alias-added", COMPATIBLE, "new name for a type", "Nothing used it before."),
    _rule("alias-removed", BREAKING, "removed", "Programs that import it fail."),
    _rule(
        "alias-changed",
        COSMETIC,
        "stands for `{new}`, no longer for `{old}`",
        "It is a name in annotations; what is made of that type is reported where it is used.",
    ),
    _rule("export-added", COMPATIBLE, "can be imported from the package", "It is new."),
    _rule(
        "export-removed",
        BREAKING,
        "can no longer be imported from the package",
        "The import fails.",
    ),
)

RULES: Final = {rule.kind: rule for rule in (*_METHODS, *_ARGUMENTS, *_MODELS, *_ENUMS, *_REST)}
"""Every kind of change that is told."""
