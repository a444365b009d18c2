"""Options of single calls: what `with_options` changes in a view of a client."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypedDict

from .configuration import checked_headers, checked_seconds, checked_timeout, checked_whole
from .messages import TimeLimits

if TYPE_CHECKING:
    from .configuration import Timeout
    from .core import Core


class Options(TypedDict, total=False):
    """The options; one that is not given stays as it is.

    Keys:
        timeout: Seconds to connect and between two bytes, or a pair of both; None: no limit.
        total_timeout: Seconds that a call may take with all its attempts; None: no limit.
        retries: Attempts after the first.
        headers: Headers that win over those of the configuration and of the call.
        strict: Whether an answer that differs from the document is an error.
    """

    timeout: Timeout
    total_timeout: float | None
    retries: int
    headers: Mapping[str, str]
    strict: bool


def apply(core: Core, options: Options) -> None:
    """Put checked options in the place of a client's settings.

    Raises:
        TypeError: There is no such option.
        ConfigurationError: A value cannot work; it is a ValueError and names the option.
    """
    unknown = sorted(set(options) - set(Options.__annotations__))
    if unknown:
        raise TypeError(
            f"unknown option {unknown[0]!r}; known: {', '.join(Options.__annotations__)}"
        )
    connect, read, total = core.limits.connect, core.limits.read, core.limits.total
    if "timeout" in options:
        connect, read = checked_timeout(options["timeout"])
    if "total_timeout" in options:
        given = options["total_timeout"]
        total = None if given is None else checked_seconds("total_timeout", given)
    core.limits = TimeLimits(connect, read, total)
    if "retries" in options:
        retries = checked_whole("retries", options["retries"], least=0)
        core.policy = core.policy.limited(retries)
    if "headers" in options:
        core.overrides = {**core.overrides, **checked_headers("headers", options["headers"])}
    core.strict = options.get("strict", core.strict)
