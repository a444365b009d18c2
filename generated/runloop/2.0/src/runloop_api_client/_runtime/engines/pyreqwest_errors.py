"""Errors of pyreqwest as ours.

Its classes say less than ours must: a connection that breaks after the request was sent is a
ConnectError there, and silence is a timeout to connect. What happened is in the causes.
"""

from __future__ import annotations

from typing import Any, Final

from ..errors import (
    ConnectError,
    ConnectionLostError,
    ConnectTimeoutError,
    DeadlineExceededError,
    ProtocolError,
    ReadTimeoutError,
    SdkError,
    TlsError,
    TransportError,
)

_BEFORE_SENDING: Final = "client error (Connect)"
_TLS: Final = ("certificate", "tls", "handshake", "fatal alert")
_BROKEN_OFF: Final = ("end of file before", "connection closed", "reset by peer", "broken pipe")


def translate(error: Exception, total: float | None, taken: float) -> SdkError | None:
    """Our error for one of the library; None when it is not one that a network causes.

    Args:
        error: What was raised.
        total: The limit of the whole exchange in seconds.
        taken: How long it has taken.
    """
    names = {base.__name__ for base in type(error).__mro__ if "pyreqwest" in base.__module__}
    if isinstance(error, SdkError):
        return None
    if not names:
        # The library has no class for a header that is not text.
        known = isinstance(error, ValueError) and "header" in str(error)
        return ProtocolError(f"the server broke the rules of HTTP: {error}") if known else None
    details: Any = getattr(error, "details", None)
    causes = [cause["message"] for cause in (details or {}).get("causes") or ()]
    # The first one repeats the URL, which may hold a secret.
    told = ": ".join(causes[1:]) or str(error.args[0] if error.args else type(error).__name__)
    if "RequestTimeoutError" in names:
        return _timeout(names, told, total, taken)
    return _kind(names, told)


def _timeout(names: set[str], told: str, total: float | None, taken: float) -> TransportError:
    if "PoolTimeoutError" in names or _BEFORE_SENDING in told:
        return ConnectTimeoutError(f"no connection in time: {told}")
    if total is not None and taken >= total:
        return DeadlineExceededError(f"no complete answer within {total:g} s")
    return ReadTimeoutError(f"the server was silent for too long: {told}")


def _kind(names: set[str], told: str) -> TransportError:
    lower = told.lower()
    if "ConnectError" in names and _BEFORE_SENDING in told:
        if any(mark in lower for mark in _TLS):
            return TlsError(f"the TLS handshake failed: {told}")
        return ConnectError(f"no connection: {told}")
    if "NetworkError" in names or any(mark in lower for mark in _BROKEN_OFF):
        return ConnectionLostError(f"the connection broke: {told}")
    if "DecodeError" in names:
        return ProtocolError(f"the server broke the rules of HTTP: {told}")
    return TransportError(told)
