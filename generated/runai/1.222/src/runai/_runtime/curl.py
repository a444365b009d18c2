"""A call as a command line of curl, for a terminal or a bug report; secrets are masked."""

from __future__ import annotations

from shlex import quote
from typing import TYPE_CHECKING, Any

from .bodies import essence
from .multipart import file_of
from .redact import MASK, body_text, is_secret, url_text
from .unset import ABSENT, UNSET
from .values import plain

if TYPE_CHECKING:
    from .call import Call


def command(call: Call[Any], base_url: str) -> str:
    """The command; a body that is read from an open file or an iterator is `@-`."""
    operation = call.operation
    request = call.request(base_url)
    if operation.secured not in (True, False):
        operation.secured.show(request)
    multipart = essence(request.headers.get("content-type", "")) == "multipart/form-data"
    headers = dict(request.headers)
    headers.pop("content-length", None)
    if multipart:
        del headers["content-type"]  # curl chooses a boundary of its own
    if operation.secured is True and "authorization" not in headers:
        headers["authorization"] = f"Bearer {MASK}"
    method = ["--head"] if operation.method == "HEAD" else ["--request", operation.method]
    words = ["curl", "--globoff", *method, url_text(request.url)]
    for name, value in headers.items():
        shown = value if name == "authorization" and value.endswith(MASK) else None
        words += ["--header", f"{name}: {shown or (MASK if is_secret(name) else value)}"]
    if call.body is not UNSET and call.body is not None:
        words += _form(call.body) if multipart else _data(call.body, request.content)
    return " ".join(quote(word) for word in words)


def _data(body: Any, content: Any) -> list[str]:
    if not isinstance(content, bytes):
        path = body.__fspath__() if hasattr(body, "__fspath__") else "-"
        return ["--data-binary", f"@{path}"]
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        return ["--data-binary", "@-"]
    if isinstance(body, (str, bytes, bytearray, memoryview)):
        return ["--data-raw", body_text(text, len(text) or 1)]
    masked = masked_value(plain(body))
    if text[:1] in "{[":
        import json

        return ["--data-raw", json.dumps(masked, ensure_ascii=False)]
    pairs = [pair.partition("=") for pair in text.split("&")]
    return ["--data-raw", "&".join(f"{n}={MASK if is_secret(n) else v}" for n, _, v in pairs)]


def _form(body: Any) -> list[str]:
    fields = body.to_fields() if hasattr(body, "to_fields") else body
    words: list[str] = []
    for name, value in fields.items():
        for item in value if isinstance(value, list) else [value]:
            if type(item) not in ABSENT:
                words += _field(name, item)
    return words


def _field(name: str, item: Any) -> list[str]:
    file_name, file, media_type = file_of(item)
    if file is None:
        text = masked_value({name: plain(item)})[name]
        if not isinstance(text, str):
            import json

            text = json.dumps(text, ensure_ascii=False)
        return ["--form-string", f"{name}={text}"]
    path = file.__fspath__() if hasattr(file, "__fspath__") else "-"
    return [
        "--form",
        f'{name}=@"{_escaped(path)}";filename="{_escaped(file_name)}";type={media_type}',
    ]


def _escaped(text: Any) -> str:
    return str(text).replace("\\", "\\\\").replace('"', '\\"')


def masked_value(value: Any) -> Any:
    """A JSON value whose secret-like members are masked."""
    if isinstance(value, dict):
        return {k: MASK if is_secret(k) and v else masked_value(v) for k, v in value.items()}
    return [masked_value(item) for item in value] if isinstance(value, list) else value
