"""Whatever a value is, a server that follows the specifications reads back the same value.

The decoders here are written from RFC 3986, RFC 6570 and the OpenAPI specification, and share
nothing with the code under test.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import httpx
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from runtime.call import Body, Call, Operation, cookie, header, path, query
from runtime.errors import RequestError

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
FILLED = TEXT.filter(bool)
SCALAR = TEXT | st.integers(-(2**60), 2**60) | st.booleans()
quickly = settings(max_examples=80, deadline=None)


def read(scalar: object) -> str:
    """The text that a scalar is on the wire."""
    return str(scalar).lower() if isinstance(scalar, bool) else str(scalar)


def url_of(parameter: Any, value: object, template: str = "/a/b") -> str:
    """The URL of a call with one parameter."""
    operation: Operation[Any] = Operation("op", "GET", template, parameters=(parameter,))
    return Call(operation, (value,)).request("https://h/base").url


def query_of(parameter: Any, value: object) -> str:
    """The raw query of a call with one parameter."""
    return urlsplit(url_of(parameter, value)).query


def segment_of(parameter: Any, value: object) -> str:
    """The raw path segment that a value became, surrounded by what surrounds it."""
    url = url_of(parameter, value, "/things/{p}/parts")
    # The library that sends it must not change it, nor find other segments in it.
    assert httpx.URL(url).raw_path.decode() == urlsplit(url)._replace(scheme="", netloc="").geturl()
    parts = urlsplit(url).path.split("/")
    assert parts[:3] == ["", "base", "things"]
    assert parts[4:] == ["parts"]
    assert "?" not in url
    assert "#" not in url
    return parts[3]


def climbs(text: str) -> bool:
    """Whether some server may take the text for a step up the tree."""
    for _ in range(len(text)):
        text = unquote(text)
    return any(part in (".", "..") for part in text.replace("\\", "/").split("/"))


@quickly
@given(SCALAR)
@example("a/b")
@example("a_b")
@example("%2e%2e")
@example("%252e")
@example("..")
@example("../../token")
@example("a\\..\\b")
@example("x?y=z#f")
@example("ü \x00\r\n")
def test_a_path_value_is_one_segment_or_refused(value: object) -> None:
    """Empty values and steps up the tree are refused, everything else comes back."""
    text = read(value)
    if not text or climbs(text):
        with pytest.raises(RequestError, match=r"^p: "):
            segment_of(path("p"), value)
    else:
        assert unquote(segment_of(path("p"), value)) == text


NO_DOTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters=".%"), max_size=8)
ITEMS = st.lists(NO_DOTS, min_size=1, max_size=4)
PAIRS = st.dictionaries(NO_DOTS.filter(bool), NO_DOTS, min_size=1, max_size=3)


def pieces(text: str, separator: str) -> list[str]:
    """The decoded parts of a list."""
    return [unquote(part) for part in text.split(separator)]


def pairs_of(text: str, separator: str) -> dict[str, str]:
    """The decoded parts of a list of name=value."""
    return {unquote(k): unquote(v) for k, _, v in (p.partition("=") for p in text.split(separator))}


def couples(flat: list[str]) -> dict[str, str]:
    """A flat list of names and values."""
    return dict(zip(flat[::2], flat[1::2], strict=True))


@quickly
@given(ITEMS, st.booleans())
def test_lists_in_a_path(items: list[str], explode: bool) -> None:
    """Simple, label and matrix; what would be an empty segment or dots alone is refused."""
    simple = ",".join(items)
    if simple:
        assert pieces(segment_of(path("p", explode=explode), items), ",") == items
    else:
        with pytest.raises(RequestError):
            segment_of(path("p", explode=explode), items)
    separator = "." if explode else ","
    if not climbs("." + separator.join(items)):
        label = segment_of(path("p", style="label", explode=explode), items)
        assert label.startswith(".")
        assert pieces(label[1:], separator) == items
    else:
        with pytest.raises(RequestError, match="may not stand"):
            segment_of(path("p", style="label", explode=explode), items)
    matrix = segment_of(path("p", style="matrix", explode=explode), items)
    if explode:
        parts = matrix.split(";")[1:]
        assert all(part == "p" or part.startswith("p=") for part in parts)
        assert [unquote(part[2:]) for part in parts] == items
    else:
        assert pieces(matrix[3:], ",") == items


@quickly
@given(PAIRS)
def test_mappings_in_a_path(pairs: dict[str, str]) -> None:
    """Each name with its value, in both forms."""
    assert couples(pieces(segment_of(path("p"), pairs), ",")) == pairs
    assert pairs_of(segment_of(path("p", explode=True), pairs), ",") == pairs
    matrix = path("p", style="matrix", explode=True)
    assert pairs_of(segment_of(matrix, pairs)[1:], ";") == pairs


@quickly
@given(FILLED, SCALAR)
def test_scalars_in_a_query_keep_name_and_value(name: str, value: object) -> None:
    """Two parsers agree; a plus sign stays one, and nothing begins another pair."""
    raw = query_of(query(name), value)
    assert parse_qsl(raw, keep_blank_values=True) == [(name, read(value))]
    assert [unquote(part) for part in raw.split("=", 1)] == [name, read(value)]
    assert list(httpx.QueryParams(raw).multi_items()) == [(name, read(value))]


@quickly
@given(st.lists(TEXT, min_size=1, max_size=4))
def test_lists_in_a_query_keep_commas_inside_items(items: list[str]) -> None:
    """Repeated, or joined by a separator that is not escaped where items escape theirs."""
    assert parse_qsl(query_of(query("p"), items), keep_blank_values=True) == [
        ("p", item) for item in items
    ]
    joined = query_of(query("p", explode=False), items)
    assert pieces(joined.removeprefix("p="), ",") == items


@quickly
@given(st.lists(NO_DOTS, min_size=1, max_size=4), st.sampled_from(["space", "pipe"]))
def test_delimited_lists_in_a_query(items: list[str], kind: str) -> None:
    """The separators are percent-encoded, as RFC 3986 asks for."""
    separator = {"space": "%20", "pipe": "%7C"}[kind]
    plain = [item.replace(" ", "").replace("|", "") for item in items]
    raw = query_of(query("p", style=f"{kind}Delimited", explode=False), plain)
    assert pieces(raw.removeprefix("p="), separator) == plain


@quickly
@given(st.dictionaries(FILLED, TEXT, min_size=1, max_size=3))
def test_mappings_in_a_query(pairs: dict[str, str]) -> None:
    """Form in both ways, and deepObject."""
    exploded = query_of(query("p"), pairs)
    assert dict(parse_qsl(exploded, keep_blank_values=True)) == pairs
    joined = query_of(query("p", explode=False), pairs)
    assert couples(pieces(joined.removeprefix("p="), ",")) == pairs
    deep = parse_qsl(query_of(query("p", style="deepObject"), pairs), keep_blank_values=True)
    assert deep == [(f"p[{name}]", value) for name, value in pairs.items()]


@quickly
@given(TEXT)
@example("v\r\nX-Evil: 1")
@example("v\x00")
@example("ü")
def test_a_header_is_the_value_or_refused(value: str) -> None:
    """No value begins another header; printable ASCII and tabs come back."""
    operation: Operation[Any] = Operation("op", "GET", "/", parameters=(header("X-P"),))
    call = Call(operation, (value,))
    if all(character == "\t" or " " <= character <= "~" for character in value):
        assert call.request("https://h").headers["x-p"] == value.strip(" \t")
    else:
        with pytest.raises(RequestError, match="X-P"):
            call.request("https://h")


@quickly
@given(st.dictionaries(st.sampled_from(["a", "b-c", "d.e"]), TEXT, min_size=1))
def test_cookies_come_back_one_by_one(values: dict[str, str]) -> None:
    """No value begins another cookie."""
    operation: Operation[Any] = Operation(
        "op", "GET", "/", parameters=tuple(cookie(name) for name in values)
    )
    raw = Call(operation, tuple(values.values())).request("https://h").headers["cookie"]
    assert raw.isascii()
    assert pairs_of(raw, "; ") == values


@quickly
@given(st.dictionaries(FILLED, TEXT | st.lists(TEXT, max_size=3), max_size=4))
def test_form_bodies_come_back(fields: dict[str, Any]) -> None:
    """As HTML forms write them."""
    operation: Operation[Any] = Operation(
        "op", "POST", "/", body=Body("application/x-www-form-urlencoded")
    )
    content = Call(operation, body=fields).request("https://h").content
    assert isinstance(content, bytes)
    expected = [
        (name, item)
        for name, value in fields.items()
        for item in (value if isinstance(value, list) else [value])
    ]
    assert parse_qsl(content.decode("ascii"), keep_blank_values=True) == expected
