"""Bodies of multipart/form-data (RFC 7578)."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from .bodies import essence
from .errors import RequestError
from .unset import ABSENT
from .uploads import Upload, source_of
from .values import Plain, plain

if TYPE_CHECKING:
    from .messages import Content


def encode_multipart(
    fields: Mapping[str, Any], media_type: str, part: Callable[[str, Any], tuple[str, Any]]
) -> tuple[str, Content]:
    """The content type with its boundary, and the parts in the order of the fields.

    A file is bytes, a path, an open binary file, or a tuple of name, file (also an iterator of
    chunks) and optionally media type. A list gives several parts of one name; None is left out.
    """
    boundary = os.urandom(16).hex()
    chunks: list[Any] = []
    for name, value in fields.items():
        for item in value if isinstance(value, list) else [value]:
            if type(item) not in ABSENT:
                head, content = part(name, item)
                chunks += [f"--{boundary}\r\n{head}\r\n\r\n".encode(), content, b"\r\n"]
    chunks.append(f"--{boundary}--\r\n".encode())
    kind = f"{essence(media_type)}; boundary={boundary}"
    if all(isinstance(chunk, bytes) for chunk in chunks):
        return kind, b"".join(chunks)
    return kind, Upload([source_of(chunk) for chunk in chunks])


def part_of(name: str, item: Any, text_of: Callable[[Plain], str]) -> tuple[str, Any]:
    """The head of a part, and its content: bytes, or what they are read from."""
    file_name, file, media_type = file_of(item)
    disposition = f'Content-Disposition: form-data; name="{_quoted(name)}"'
    if file is None:
        value = plain(item)
        kind = "\r\nContent-Type: application/json" if isinstance(value, (dict, list)) else ""
        return disposition + kind, text_of(value).encode("utf-8")
    head = f'{disposition}; filename="{_quoted(file_name)}"\r\nContent-Type: {media_type}'
    if isinstance(file, str):
        return head, file.encode("utf-8")
    return head, bytes(file) if isinstance(file, (bytearray, memoryview)) else file


def file_of(item: Any) -> tuple[str, Any, str]:
    """Name, file and media type of a file; the file is None when the item is a plain field."""
    if isinstance(item, tuple) and 2 <= len(item) <= 3 and isinstance(item[0], str):
        media_type = item[2] if len(item) == 3 else _media_type(item[0])
        if any(ord(character) < 32 for character in media_type):
            raise RequestError("a media type may not hold control characters")
        return item[0], item[1], media_type
    if isinstance(item, (bytes, bytearray, memoryview)):
        return "file", item, "application/octet-stream"
    if hasattr(item, "__fspath__") or hasattr(item, "read"):
        path = _path_of(item)
        name = os.path.basename(path) if isinstance(path, str) and path else "file"
        return name, item, _media_type(name)
    return "", None, ""


def _path_of(item: Any) -> object:
    return item.__fspath__() if hasattr(item, "__fspath__") else getattr(item, "name", None)


def _media_type(name: str) -> str:
    from mimetypes import guess_type

    return guess_type(name)[0] or "application/octet-stream"


def _quoted(text: str) -> str:
    """Escaped as browsers do (WHATWG HTML, multipart/form-data encoding algorithm)."""
    return text.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
