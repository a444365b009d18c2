"""Changes, as rules tell them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sdkwright.apidiff.rules import RULES, Verdict


@dataclass(frozen=True, slots=True)
class Change:
    """One difference between two surfaces."""

    kind: str
    """A key of `RULES`."""
    subject: str
    """A method, a model, an enumeration or another name."""
    verdict: Verdict
    message: str
    """What happened, in the words of users."""
    part: str = ""
    """The argument, field or value of the subject that it is about."""
    old: str = ""
    new: str = ""


def change(
    kind: str,
    subject: str,
    *,
    part: str = "",
    old: str = "",
    new: str = "",
    hint: str = "",
    requests: bool = True,
    responses: bool = False,
) -> Change:
    """Return a change, judged by its rule.

    Args:
        kind: a key of `RULES`.
        subject: what changed.
        part: the part of it.
        old: what it was.
        new: what it is.
        hint: more of the message, where its rule has a place for it.
        requests: whether programs send it.
        responses: whether programs receive it.
    """
    rule = RULES[kind]
    words = {"part": part, "old": old or "none", "new": new or "none", "hint": hint}
    return Change(
        kind=kind,
        subject=subject,
        verdict=rule.verdict(requests=requests, responses=responses),
        message=f"`{subject}`: {rule.message.format(**words)}",
        part=part,
        old=old,
        new=new,
    )


def ordered(changes: Iterable[Change]) -> tuple[Change, ...]:
    """Return changes, the worst first, then by subject."""
    ranks = {verdict: rank for rank, verdict in enumerate(Verdict)}
    return tuple(
        sorted(changes, key=lambda c: (ranks[c.verdict], c.subject, c.kind, c.part, c.message))
    )
