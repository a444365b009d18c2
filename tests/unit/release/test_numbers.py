"""Numbers of releases."""

from __future__ import annotations

import pytest

from sdkwright.apidiff.rules import Verdict
from sdkwright.release.numbers import NoNumberError, first_number, next_number
from sdkwright.settings import PackageSettings

BY_DOCUMENT = "1.{major}{minor:02}.{patch}"
BY_ITSELF = "2.0.{patch}"


def _settings(scheme: str, patch: int = 0) -> PackageSettings:
    return PackageSettings(name="n", import_name="n", title="N", version=scheme, patch=patch)


@pytest.mark.parametrize(
    ("scheme", "target", "major", "expected"),
    [
        (BY_DOCUMENT, "2.19", None, "1.219.0"),
        (BY_DOCUMENT, "3.0", None, "1.300.0"),
        (BY_DOCUMENT, "2.19", 2, "2.219.0"),
        (BY_DOCUMENT, "2.19", 1, "1.219.0"),
        (BY_ITSELF, "1.29.0", None, "2.0.0"),
        (BY_ITSELF, "1.29.0", 3, "3.0.0"),
    ],
)
def test_the_first_number_of_a_line(
    scheme: str, target: str, major: int | None, expected: str
) -> None:
    """A new client major takes the place of the first number."""
    assert first_number(_settings(scheme), target, major) == expected


@pytest.mark.parametrize("scheme", ["{version}", "{major}.{minor}.{patch}", BY_ITSELF])
def test_a_client_major_needs_a_place(scheme: str) -> None:
    """And never goes back."""
    with pytest.raises(NoNumberError):
        first_number(_settings(scheme), "2.19", 1)


def test_the_first_patch_number_is_a_setting() -> None:
    """For lines that were released before there was a ledger."""
    assert first_number(_settings(BY_DOCUMENT, 4), "2.19", None) == "1.219.4"


@pytest.mark.parametrize(
    ("scheme", "released", "worst", "expected"),
    [
        (BY_DOCUMENT, "1.219.0", None, "1.219.1"),
        (BY_DOCUMENT, "1.219.9", Verdict.COSMETIC, "1.219.10"),
        (BY_DOCUMENT, "1.219.9", Verdict.COMPATIBLE, "1.219.10"),
        (BY_ITSELF, "2.0.0", Verdict.COSMETIC, "2.0.1"),
        (BY_ITSELF, "2.0.3", Verdict.COMPATIBLE, "2.1.0"),
        (BY_ITSELF, "2.9.3", Verdict.COMPATIBLE, "2.10.0"),
    ],
)
def test_the_next_number(scheme: str, released: str, worst: Verdict | None, expected: str) -> None:
    """Additions raise the second number only where it is not the document's."""
    assert next_number(_settings(scheme), released, worst) == expected


@pytest.mark.parametrize("scheme", [BY_DOCUMENT, BY_ITSELF])
def test_nothing_follows_that_would_break_programs(scheme: str) -> None:
    """People pin lines, and trust them."""
    with pytest.raises(NoNumberError, match="needs a new client major"):
        next_number(_settings(scheme), "1.219.0", Verdict.BREAKING)


def test_a_scheme_without_patches_has_no_next_number() -> None:
    """It is said so, instead of counting something else."""
    with pytest.raises(NoNumberError, match=r"no place for \{patch\}"):
        next_number(_settings("{version}"), "2.19", None)
