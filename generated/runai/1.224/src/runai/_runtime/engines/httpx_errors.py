"""Errors of httpx, httpcore and their successors as ours, by name: all of them use the same."""

from __future__ import annotations

from typing import Final

from ..errors import (
    ConnectError,
    ConnectionLostError,
    ConnectTimeoutError,
    ProtocolError,
    ReadTimeoutError,
    SdkError,
    TlsError,
    TransportError,
)

_TABLE: Final[dict[str, tuple[type[TransportError], str]]] = {
    "ConnectTimeout": (ConnectTimeoutError, "no connection in time"),
    "PoolTimeout": (ConnectTimeoutError, "no free connection in time"),
    "ReadTimeout": (ReadTimeoutError, "the server was silent for too long"),
    "WriteTimeout": (ReadTimeoutError, "the server took the request too slowly"),
    "ConnectError": (ConnectError, "no connection"),
    "ProxyError": (ConnectError, "the proxy refused"),
    "ReadError": (ConnectionLostError, "the connection broke"),
    "WriteError": (ConnectionLostError, "the connection broke"),
    "CloseError": (ConnectionLostError, "the connection broke"),
    "RemoteProtocolError": (ProtocolError, "the server broke the rules of HTTP"),
    "DecodingError": (ProtocolError, "the body is not compressed as its header says"),
    "LocalProtocolError": (TransportError, "this request cannot be written as HTTP"),
    "InvalidURL": (TransportError, "this URL cannot be used"),
    "UnsupportedProtocol": (TransportError, "this URL cannot be used"),
}
# What the libraries call a violation of the protocol, but is a connection that was closed.
_CLOSED: Final = ("disconnected", "closed connection", "GOAWAY")


def translate(error: BaseException) -> SdkError | None:
    """Our error for one of the library; None when it is not one that a network causes."""
    for base in type(error).__mro__:
        if base.__name__ in _TABLE and base.__module__.startswith(("httpx", "httpcore")):
            return _made(*_TABLE[base.__name__], error)
    if isinstance(error, UnicodeError):  # of the codec of host names
        return ConnectError(f"the URL has no host name that can be: {error}")
    return None


def _made(kind: type[TransportError], words: str, error: BaseException) -> TransportError:
    detail = str(error)
    if kind is ConnectError and _is_tls(error):
        kind, words = TlsError, "the TLS handshake failed"
    elif kind is ProtocolError and any(mark in detail for mark in _CLOSED):
        kind, words = ConnectionLostError, "the connection broke"
    return kind(f"{words}: {detail}" if detail else words)


def _is_tls(error: BaseException) -> bool:
    seen: BaseException | None = error
    while seen is not None:
        if any(base.__name__ == "SSLError" for base in type(seen).__mro__):
            return True
        seen = seen.__cause__ or seen.__context__
    return False
