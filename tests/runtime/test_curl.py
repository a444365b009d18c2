"""Calls as command lines."""

from __future__ import annotations

import io
import shlex
import shutil
import subprocess
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from runtime.call import Body, Call, Operation, cookie, header, json, path, query
from runtime_server import Server, respond


def command(
    media_type: str | None = None, body: object = None, *arguments: object, method: str = "POST"
) -> list[str]:
    """The words of the command for an operation with that body."""
    operation: Operation[Any] = Operation(
        "op",
        method,
        "/a/{id}",
        parameters=(
            path("id"),
            query("q"),
            query("access_token"),
            header("X-Key"),
            header("Api-Key"),
            cookie("s"),
        ),
        body=Body(media_type) if media_type else None,
        responses=(json("200", lambda: object),),
    )  # fmt: skip
    given = arguments or ("1",)
    line = Call(operation, given, body=body).to_curl("https://h/base")
    assert "hidden" not in line
    return shlex.split(line)


def test_method_url_and_headers() -> None:
    """As the request has them; secrets in the query, headers and cookies are masked."""
    words = command(None, None, "it's", "a b", "hidden", "k'1", "hidden", "hidden", method="GET")
    assert words[:5] == [
        "curl",
        "--globoff",
        "--request",
        "GET",
        "https://h/base/a/it%27s?q=a%20b&access_token=***",
    ]
    assert words[5::2] == ["--header"] * 5
    assert words[6::2] == [
        "accept: application/json",
        "x-key: k'1",
        "api-key: ***",
        "cookie: ***",
        "authorization: Bearer ***",
    ]
    assert command(method="HEAD")[2] == "--head"


@pytest.mark.parametrize(
    ("media_type", "body", "words"),
    [
        ("application/json", {"a": "ü'", "password": "hidden", "n": {"clientSecret": "hidden"}},
         ["--data-raw", '{"a": "ü\'", "password": "***", "n": {"clientSecret": "***"}}']),
        ("application/json", [1], ["--data-raw", "[1]"]),
        ("application/x-www-form-urlencoded", {"a": "b c", "client_secret": "hidden"},
         ["--data-raw", "a=b+c&client_secret=***"]),
        ("text/plain", "@x", ["--data-raw", "@x"]),
        ("application/octet-stream", b"\xff", ["--data-binary", "@-"]),
        ("application/octet-stream", io.BytesIO(b"x"), ["--data-binary", "@-"]),
    ],
)  # fmt: skip
def test_bodies(media_type: str, body: object, words: list[str]) -> None:
    """Members that are named like secrets are masked, at any depth."""
    assert command(media_type, body)[-2:] == words


def test_files(tmp_path: Path) -> None:
    """A path is named, not read; quotes in names do not end them."""
    file = tmp_path / 'a "b".txt'
    file.write_text("x")
    assert command("application/octet-stream", file)[-1] == f"@{file}"
    words = command(
        "multipart/form-data",
        {"note": "@hi", "apiKey": "hidden", "meta": {"k": 1, "token": "hidden"}, "f": [file, b"x"]},
    )
    escaped = str(file).replace('"', '\\"')
    assert [pair for pair in pairwise(words) if "--form" in pair[0]] == [
        ("--form-string", "note=@hi"),
        ("--form-string", "apiKey=***"),
        ("--form-string", 'meta={"k": 1, "token": "***"}'),
        ("--form", f'f=@"{escaped}";filename="a \\"b\\".txt";type=text/plain'),
        ("--form", 'f=@"-";filename="file";type=application/octet-stream'),
    ]
    assert not any(word.startswith("content-type") for word in words)


@pytest.mark.skipif(shutil.which("curl") is None, reason="needs curl")
def test_curl_understands_it(tmp_path: Path) -> None:
    """The server sees the same request line and body."""
    operation: Operation[Any] = Operation(
        "op", "PUT", "/a/{id}", parameters=(path("id"),), body=Body("application/json")
    )
    call = Call(operation, ("[1-3]{x}",), body={"a": "it's"})
    with Server(respond(b"{}")) as server:
        line = call.to_curl(server.url)
        subprocess.run(["sh", "-c", line], capture_output=True, check=True, timeout=10)
    assert server.requests[0].startswith(b"PUT /a/%5B1-3%5D%7Bx%7D HTTP")
    assert server.requests[0].endswith(b'{"a": "it\'s"}')
