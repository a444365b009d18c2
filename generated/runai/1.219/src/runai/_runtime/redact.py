"""Masking of secrets in everything that is printed: messages, reprs and log lines."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

MASK: Final = "***"
DECLARED: Final[set[str]] = set()  # further names, in lower case: those of API keys

# Field, header and query names whose values are never shown. Matched inside longer names too.
_SECRET_NAME: Final = re.compile(
    r"pass(?:word|wd|phrase)|secret|authorization|api[-_]?key|private[-_]?key|access[-_]?key"
    r"|credential|cookie|(?:^|[-_]|access|refresh|bearer|auth|app|api|id|session)token$|jwt|signature",
    re.IGNORECASE,
)
_QUERY_PAIR: Final = re.compile(r"([?&])([^=&#]+)=([^&#]*)")
# The value may be cut off; of an object or a list only the opening bracket is seen.
_JSON_PAIR: Final = re.compile(r'"([^"\\]{1,80})"\s*:\s*("(?:[^"\\]|\\.)*"?|[\[{]|[^\s,}\]\[{"]+)')
_FORM_PAIR: Final = re.compile(r"(?<![\w\"])([\w.-]{2,80})=([^&\s\"<>;]+)")
# Tokens in the middle of a text: after the name of their scheme (RFC 9110, 11.1), and JWTs.
# A word without a digit, as in "basic authentication", is none.
_TOKEN: Final = re.compile(
    r"\b((?:bearer|basic)\s+)(?=[^\s\d]*\d)[\w.~+/=-]{6,}|\beyJ[\w.-]{8,}",
    re.IGNORECASE,
)
_USERINFO: Final = re.compile(r"^([a-zA-Z][a-zA-Z0-9+.-]*://)[^/@\s]*@")


def is_secret(name: str) -> bool:
    """Whether a value of this name may not be shown."""
    return name.lower() in DECLARED or _SECRET_NAME.search(name) is not None


def url_text(url: str) -> str:
    """The URL with user information and secret query values masked."""
    shown = _USERINFO.sub(rf"\1{MASK}@", url)
    return _QUERY_PAIR.sub(_mask_query_pair, shown) if "?" in shown else shown


def headers_text(headers: Mapping[str, str]) -> str:
    """The headers as a dictionary display with secret values masked."""
    return repr({name: MASK if is_secret(name) else value for name, value in headers.items()})


def body_text(text: str, limit: int = 300) -> str:
    """The beginning of a body with the values of secret JSON members masked."""
    shown = words_text(_without_secret_members(text[: limit * 4]))
    return shown if len(shown) <= limit and len(text) <= limit * 4 else shown[:limit] + "…"


def words_text(text: str) -> str:
    """A text in which tokens and the values of secret `name=value` pairs are masked."""
    shown = _FORM_PAIR.sub(_mask_form_pair, text) if "=" in text else text
    return _TOKEN.sub(rf"\g<1>{MASK}", shown)


def without(text: str, *secrets: str | None) -> str:
    """The text with each given secret masked."""
    for secret in secrets:
        if secret:
            text = text.replace(secret, MASK)
    return text


def _mask_query_pair(match: re.Match[str]) -> str:
    value = MASK if is_secret(match[2]) else match[3]
    return f"{match[1]}{match[2]}={value}"


def _without_secret_members(text: str) -> str:
    shown, end = "", 0
    for match in _JSON_PAIR.finditer(text):
        if is_secret(match[1]):
            shown += f'{text[end : match.start()]}"{match[1]}": "{MASK}"'
            end = match.end()
            if match[2] in ("[", "{"):  # where it ends cannot be told in a text that is cut off
                return shown + "…"
    return shown + text[end:]


def _mask_form_pair(match: re.Match[str]) -> str:
    return f"{match[1]}={MASK}" if is_secret(match[1]) else match[0]
