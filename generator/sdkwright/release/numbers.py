"""Numbers of releases: which one comes next."""

from __future__ import annotations

from sdkwright.apidiff.rules import Verdict
from sdkwright.settings import PackageSettings, follows_document, package_version


class NoNumberError(ValueError):
    """There is no number for a release; the message says why."""


def first_number(settings: PackageSettings, target: str, client_major: int | None) -> str:
    """Return the first version of a release line.

    Args:
        settings: hold the scheme.
        target: the version of the document.
        client_major: the first number, where it is not that of the scheme.

    Raises:
        NoNumberError: if the scheme begins with no number of its own.
    """
    first = package_version(settings, target)
    if client_major is None:
        return first
    head, dot, rest = first.partition(".")
    if not settings.version.startswith(f"{head}.") or not head.isdecimal():
        raise NoNumberError(
            f"the scheme {settings.version!r} begins with no client major to replace"
        )
    if client_major < int(head):
        raise NoNumberError(f"the scheme begins with client major {head} already")
    return f"{client_major}{dot}{rest}"


def next_number(settings: PackageSettings, released: str, worst: Verdict | None) -> str:
    """Return the version that follows a release within its client major.

    Where each version of the document has a line of its own, the last number counts. Otherwise
    the package is versioned by itself, and additions raise the second number.

    Args:
        settings: hold the scheme.
        released: the newest release.
        worst: the worst verdict on what changed in the interface.

    Raises:
        NoNumberError: if programs would break, or the scheme counts no patches.
    """
    if worst is Verdict.BREAKING:
        raise NoNumberError("programs would break; that needs a new client major")
    numbers = released.split(".")
    if "{patch" not in settings.version or len(numbers) < 3 or not all(map(str.isdecimal, numbers)):
        raise NoNumberError(f"the scheme {settings.version!r} has no place for {{patch}}")
    major, minor, patch = (int(number) for number in numbers[:3])
    if worst is Verdict.COMPATIBLE and not follows_document(settings):
        return f"{major}.{minor + 1}.0"
    return f"{major}.{numbers[1]}.{patch + 1}"


def client_major(version: str) -> int:
    """Return the first number of a version; 0 if it is none."""
    head = version.partition(".")[0]
    return int(head) if head.isdecimal() else 0
