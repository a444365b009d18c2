"""Request bodies of each media type."""

from __future__ import annotations

import datetime as dt
import io
import json as jsonlib
import uuid
from pathlib import Path
from typing import Any

import pytest
from runtime.call import Body, Call, Operation
from runtime.errors import RequestError
from runtime.messages import Request
from runtime.unset import UNSET
from runtime.uploads import Upload
from sample_sdk import models as sample_models

models: Any = sample_models


def sent(media_type: str, body: object, *, required: bool = False) -> Request:
    """The request of an operation with that body."""
    operation: Operation[Any] = Operation(
        "op", "POST", "/x", body=Body(media_type, required=required)
    )
    return Call(operation, body=body).request("https://h")


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ([], b"[]"),
        ({}, b"{}"),
        (0, b"0"),
        (False, b"false"),
        ("", b'""'),
        ({"a": None}, b'{"a":null}'),
        ({"u": uuid.UUID(int=1)}, b'{"u":"00000000-0000-0000-0000-000000000001"}'),
        ({"t": dt.datetime(2024, 1, 2, 3, tzinfo=dt.UTC)}, b'{"t":"2024-01-02T03:00:00Z"}'),
        ({"t": dt.datetime(2024, 1, 2, 3)}, b'{"t":"2024-01-02T03:00:00"}'),
        (
            {"t": dt.datetime(2024, 1, 2, 3, 4, 5, 678000, dt.UTC)},
            b'{"t":"2024-01-02T03:04:05.678Z"}',
        ),
        ({"b": b"\x00\xff"}, b'{"b":"AP8="}'),
        ((1, {2}), b"[1,[2]]"),
        ({"d": dt.timedelta(days=1, seconds=2)}, b'{"d":"P1DT2S"}'),
        ({"ü": "✓"}, '{"ü":"✓"}'.encode()),
    ],
)
def test_json_bodies(value: object, expected: bytes) -> None:
    """Falsy bodies are bodies, and nothing becomes null by accident."""
    request = sent("application/json", value)
    assert request.content == expected
    assert request.headers["content-type"] == "application/json"


@pytest.mark.parametrize("value", [object(), float("nan"), {"x": {"y": float("inf")}}, 1j])
def test_what_json_cannot_say_is_refused(value: object) -> None:
    """A value without a JSON form is an error, not null."""
    with pytest.raises(RequestError, match=r"^body: "):
        sent("application/json", value)


def test_models_inside_lists_and_mappings_send_what_was_set() -> None:
    """Wire names and unset members hold at any depth."""
    patch = models.ProjectPatch(name="n", resources={"gpu_quota": 1})
    request = sent("application/merge-patch+json", {"items": [patch]})
    assert jsonlib.loads(request.content or b"") == {
        "items": [{"name": "n", "resources": {"gpuQuota": 1.0}}]
    }


@pytest.mark.parametrize("value", [UNSET, None])
def test_no_body_is_sent_when_none_is_given(value: object) -> None:
    """Neither bytes nor a content type."""
    request = sent("application/json", value)
    assert request.content is None
    assert "content-type" not in request.headers


def test_a_required_body_may_not_be_missing() -> None:
    """The error is raised before anything is sent."""
    with pytest.raises(RequestError, match="body: a value is required"):
        sent("application/json", UNSET, required=True)


def test_form_bodies() -> None:
    """Spaces are plus signs, lists repeat, None is left out, mappings are JSON."""
    request = sent(
        "application/x-www-form-urlencoded",
        {"a b": "c d&", "l": [1, True], "none": None, "o": {"x": 1}},
    )
    assert request.content == b"a+b=c+d%26&l=1&l=true&o=%7B%22x%22%3A1%7D"
    assert request.headers["content-type"] == "application/x-www-form-urlencoded"


def test_text_bodies_are_utf8() -> None:
    """The charset is stated, and only text is taken."""
    request = sent("text/csv", "ü")
    assert request.content == b"\xc3\xbc"
    assert request.headers["content-type"] == "text/csv; charset=utf-8"
    with pytest.raises(RequestError, match="text/csv needs a string"):
        sent("text/csv", 1)


def test_binary_bodies_come_from_bytes_files_and_paths(tmp_path: Path) -> None:
    """The same bytes by three ways."""
    file = tmp_path / "f.bin"
    file.write_bytes(b"\x00\x01")
    for value in (b"\x00\x01", bytearray(b"\x00\x01"), io.BytesIO(b"\x00\x01"), file):
        request = sent("application/octet-stream", value)
        content = request.content
        assert (content if isinstance(content, bytes) else b"".join(content or ())) == b"\x00\x01"


def test_multipart_bodies(tmp_path: Path) -> None:
    """Fields, several files of one name, media types by name; names cannot break the header."""
    file = tmp_path / "data.json"
    file.write_bytes(b"{}")
    request = sent(
        "multipart/form-data",
        {
            "note": "hi",
            "files": [file, ('a"\r\nb.txt', b"abc"), ("x", io.BytesIO(b"z"), "image/png")],
            "meta": {"k": 1},
            "none": None,
        },
    )
    kind, _, boundary = request.headers["content-type"].partition("; boundary=")
    assert kind == "multipart/form-data"
    assert isinstance(request.content, Upload)
    content = b"".join(request.content)
    assert request.headers["content-length"] == str(len(content))
    parts = content.split(f"--{boundary}".encode())
    assert [part.strip(b"\r\n") for part in parts[1:]] == [
        b'Content-Disposition: form-data; name="note"\r\n\r\nhi',
        b'Content-Disposition: form-data; name="files"; filename="data.json"\r\n'
        b"Content-Type: application/json\r\n\r\n{}",
        b'Content-Disposition: form-data; name="files"; filename="a%22%0D%0Ab.txt"\r\n'
        b"Content-Type: text/plain\r\n\r\nabc",
        b'Content-Disposition: form-data; name="files"; filename="x"\r\n'
        b"Content-Type: image/png\r\n\r\nz",
        b'Content-Disposition: form-data; name="meta"\r\n'
        b'Content-Type: application/json\r\n\r\n{"k":1}',
        b"--",
    ]
