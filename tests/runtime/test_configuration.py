"""Settings are checked when they are given; messages name the argument; secrets stay hidden."""

from __future__ import annotations

from typing import Any

import pytest
from runtime.configuration import BaseConfiguration
from runtime.errors import ConfigurationError, SdkError
from runtime_support import GRANT

BASE = {"base_url": "https://h"}


class Product(BaseConfiguration):
    """A configuration whose base URL has another name."""

    base_url_argument = "product_base_url"


@pytest.mark.parametrize(
    "url", [None, "", "example.com", "ftp://h", "https://", "https://h?x", "https://u:p@h", "h t"]
)
def test_a_base_url_has_a_scheme_and_a_host(url: str | None) -> None:
    """The message uses the product's name of the argument, and shows no password."""
    with pytest.raises(ValueError, match=r"^product_base_url") as caught:
        Product(base_url=url)
    assert ":p@" not in str(caught.value)


@pytest.mark.parametrize(
    "url", ["https://h", "https://h/", "http://127.0.0.1:8080", "https://[::1]:1/a/", " https://h"]
)
def test_base_urls_lose_their_trailing_slash(url: str) -> None:
    """So that paths can follow."""
    assert BaseConfiguration(base_url=url).base_url == url.strip().rstrip("/")


@pytest.mark.parametrize(
    ("settings", "named"),
    [
        ({"client_id": "a"}, "client_id and client_secret"),
        ({"client_secret": "a"}, "client_id and client_secret"),
        ({"client_id": "", "client_secret": "a"}, "client_id and client_secret"),
        ({"client_id": "a", "client_secret": "b"}, "client_id"),
        (
            {"client_id": "a", "client_secret": "b", "bearer_token": "c", "token_grant": GRANT},
            "client_id and client_secret and bearer_token exclude",
        ),
        ({"bearer_token": "c", "token_provider": str}, "bearer_token and token_provider exclude"),
        ({"token_grant": GRANT}, "credentials are missing"),
        ({"bearer_token": "a\nb"}, "bearer_token"),
        ({"pool_maxsize": 0}, "pool_maxsize"),
        ({"pool_size": -1}, "pool_size"),
        ({"retry_max_retries": -1}, "retry_max_retries"),
        ({"retry_max_retries": 1.5}, "retry_max_retries"),
        ({"retry_backoff_factor": -1}, "retry_backoff_factor"),
        ({"token_refresh_margin": float("nan")}, "token_refresh_margin"),
        ({"timeout": 0}, "timeout"),
        ({"timeout": (1, 2, 3)}, "timeout"),
        ({"timeout": "5"}, "timeout"),
        ({"total_timeout": -1}, "total_timeout"),
        ({"max_response_bytes": 0}, "max_response_bytes"),
        ({"key_file": "k"}, "key_file"),
        ({"proxy_headers": {"a": "b"}}, "proxy_headers"),
        ({"default_headers": {"a b": "c"}}, "default_headers"),
        ({"default_headers": {"a": "b\r\nc: d"}}, "default_headers"),
        ({"user_agent": "a\nb"}, "user_agent"),
        ({"http_client": object(), "http_engine": "httpx"}, "http_client and http_engine"),
    ],
)
def test_what_cannot_work_is_refused_by_name(settings: dict[str, Any], named: str) -> None:
    """A ValueError, and an error of ours."""
    with pytest.raises(ConfigurationError, match=f"^{named}") as caught:
        BaseConfiguration(**{**BASE, **settings})
    assert isinstance(caught.value, (ValueError, SdkError))


def test_defaults_are_those_of_the_table() -> None:
    """As documented."""
    settings = BaseConfiguration(base_url="https://h")
    assert settings.verify_ssl is True
    assert (settings.pool_maxsize, settings.pool_size) == (4, 4)
    assert (settings.retry_enabled, settings.retry_max_retries) == (True, 3)
    assert settings.retry_backoff_factor == 0.5
    assert (settings.auto_refresh_token, settings.token_refresh_margin) == (True, 60)
    assert (settings.connect_timeout, settings.read_timeout) == (5, 60)
    assert settings.total_timeout == 300


@pytest.mark.parametrize(
    ("timeout", "expected"),
    [(3, (3, 3)), ((1, 2), (1, 2)), (None, (None, None)), ((None, 2), (None, 2))],
)
def test_timeouts_are_seconds_or_a_pair(timeout: Any, expected: Any) -> None:
    """None means no limit."""
    settings = BaseConfiguration(base_url="https://h", timeout=timeout)
    assert (settings.connect_timeout, settings.read_timeout) == expected


def test_the_repr_masks_secrets() -> None:
    """Of credentials, headers and URLs."""
    shown = repr(
        BaseConfiguration(
            base_url="https://h",
            bearer_token="hunter2",
            proxy_url="http://u:hunter2@proxy",
            proxy_headers={"Proxy-Authorization": "hunter2"},
            default_headers={"X-Api-Key": "hunter2", "X-Plain": "seen"},
        )
    )
    assert "hunter2" not in shown
    assert "seen" in shown
