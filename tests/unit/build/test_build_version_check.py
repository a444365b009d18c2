"""`x-sdk-version-check`: where an API tells its version."""

from __future__ import annotations

import pytest

from sdkwright.ir.api import VersionCheck
from support_generate import understand

DOCUMENT = """
paths:
  {path}:
    {method}:
      x-sdk-version-check: {mark}
      responses: {{'204': {{description: none}}}}
"""


def test_an_operation_tells_it_in_a_field() -> None:
    """Exactly, unless it says otherwise."""
    text = DOCUMENT.format(path="/about", method="get", mark="{field: version}")
    assert understand(text).api.version_check == VersionCheck("/about", "version", False)
    text = DOCUMENT.format(path="/n", method="get", mark="{field: release, at_least: true}")
    assert understand(text).api.version_check == VersionCheck("/n", "release", True)


def test_most_documents_tell_nothing() -> None:
    """Then there is nothing to check."""
    assert understand("paths: {}").api.version_check is None


@pytest.mark.parametrize(
    ("path", "method", "mark"),
    [
        ("/about", "post", "{field: version}"),
        ("/about/{id}", "get", "{field: version}"),
        ("/about", "get", "{}"),
        ("/about", "get", "{field: 1}"),
        ("/about", "get", "{field: version, at_least: 'no'}"),
        ("/about", "get", "{field: version, more: 1}"),
        ("/about", "get", "version"),
    ],
)
def test_anything_else_is_a_finding(path: str, method: str, mark: str) -> None:
    """And no client gets a check that cannot work."""
    found = understand(DOCUMENT.format(path=path, method=method, mark=mark), faulty=True)
    assert found.api.version_check is None
    assert "extension" in found.codes
