"""Files on other hosts: fetched once, within limits, without credentials or a cache."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

from sdkwright.gather.addresses import RefusalError, Rules

if TYPE_CHECKING:
    import httpx

MAX_BYTES: Final = 16 * 1024 * 1024
MAX_SECONDS: Final = 10.0
_MAX_REDIRECTS: Final = 3
_HEADERS: Final = {
    "Accept": "application/yaml, application/json, */*;q=0.5",
    "Accept-Encoding": "identity",
    "User-Agent": "sdkwright",
}


def fetch(url: str, rules: Rules, *, seconds: float = MAX_SECONDS) -> bytes:
    """Return the content of a file.

    Redirects are followed to hosts that are allowed, too.

    Args:
        url: where it is, as `Rules.remote` gave it.
        rules: which hosts may be asked.
        seconds: how long all of it may take.

    Raises:
        RefusalError: if it cannot be had.
    """
    import httpx

    deadline = time.monotonic() + seconds
    try:
        with httpx.Client(trust_env=False, timeout=seconds / 2, headers=_HEADERS) as client:
            for _ in range(_MAX_REDIRECTS + 1):
                found = _once(client, url, deadline)
                if isinstance(found, bytes):
                    return found
                url = str(rules.remote(found))
    except httpx.TimeoutException:
        raise _unreadable("it takes too long to arrive") from None
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise _unreadable(str(error) or type(error).__name__) from None
    raise _unreadable("it is redirected too often")


def _once(client: httpx.Client, url: str, deadline: float) -> bytes | str:
    """Return the content, or the URL that the request is redirected to."""
    with client.stream("GET", url) as response:
        if response.next_request is not None:
            return str(response.next_request.url)
        if response.status_code != 200:
            raise _unreadable(f"the host answers with status {response.status_code}")
        if response.headers.get("content-encoding", "identity") != "identity":
            raise _unreadable("the host sends it compressed, which was not asked for")
        content = bytearray()
        for chunk in response.iter_raw():
            content += chunk
            if len(content) > MAX_BYTES:
                raise _unreadable(f"it is larger than {MAX_BYTES:,} bytes")
            if time.monotonic() > deadline:
                raise _unreadable("it takes too long to arrive")
        return bytes(content)


def _unreadable(reason: str) -> RefusalError:
    return RefusalError(
        "reference-unreadable", f"cannot read it: {reason}", "mend the reference, or the file"
    )
