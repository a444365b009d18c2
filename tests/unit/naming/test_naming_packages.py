"""Names and versions of packages that belong to no product."""

from __future__ import annotations

import sys

import pytest
from packaging.version import Version

from sdkwright.naming.packages import package_identifier, package_version


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (("Pet Store",), "pet_store"),
        (("API de España",), "api_de_espana"),
        (("Пользователи", "users-api"), "users_api"),
        (("😀", "😀"), "client"),
        (("", "api.v2"), "api_v2"),
        (("3scale",), "api_3scale"),
        (("class",), "class_"),
        (("con",), "con_"),
        (("../../etc/passwd",), "etc_passwd"),
        (("x" * 300,), "x" * 60),
        (("json",), "json_client"),
        (("HTTPX",), "httpx_client"),
        (("test",), "test_client"),
        (("pydantic core",), "pydantic_core_client"),
        (("cgi",), "cgi_client"),
    ],
)
def test_names_of_packages(texts: tuple[str, ...], expected: str) -> None:
    """The first text with Latin letters or digits names it; no module is hidden."""
    assert package_identifier(*texts) == expected


def test_no_standard_module_is_hidden() -> None:
    """Whatever a title says, the package can import the library."""
    names = {package_identifier(name) for name in sys.stdlib_module_names}
    assert names.isdisjoint(sys.stdlib_module_names)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1.2.3", "1.2.3"),
        ("v1", "1"),
        ("2024-01-05", "2024.1.5"),
        ("2024-01-05-preview", "2024.1.5"),
        ("1.0.0-beta+exp.sha", "1.0.0"),
        ("1.0.0rc1", "1.0.0rc1"),
        ("1.2 (build 5)", "1.2"),
        ("1.2\nimport os", "1.2"),
        ("latest", "0.0.0"),
        ("", "0.0.0"),
        ("\u0661.\u0662", "0.0.0"),
        ("1" * 5000, "0.0.0"),
        (".".join(["1"] * 5000), "1.1.1.1.1.1.1.1.1.1"),
        ('1"\n[tool]', "0.0.0"),
    ],
)
def test_versions_of_packages(text: str, expected: str) -> None:
    """What PEP 440 takes of it, always something that it takes."""
    assert package_version(text) == expected
    assert str(Version(expected))
