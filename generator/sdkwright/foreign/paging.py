"""Conversions of what other generators say of pages."""

from __future__ import annotations

import re
from typing import Any

from sdkwright.foreign.conversions import Around, UnlikeError

_MEMBER = r"\.[A-Za-z_][\w-]*|\['[^'\\]*'\]|\[\"[^\"\\]*\"\]"
_MEMBERS = re.compile(rf"\$(?:{_MEMBER})*")
_PARTS = re.compile(r"\.([A-Za-z_][\w-]*)|\['([^'\\]*)'\]|\[\"([^\"\\]*)\"\]")
_OF_LAST = re.compile(r"(\$.*)\[(?:-1|\(@\.length ?- ?1\))\](.*)", re.DOTALL)
_REQUEST, _RESPONSE = "$request.", "$response"


def speakeasy(value: Any, around: Around) -> dict[str, Any]:
    """Return `x-speakeasy-pagination`: offsets, cursors (also of the last item) and links."""
    if not isinstance(value, dict):
        raise UnlikeError("it is no map")
    outputs = value.get("outputs")
    answers = outputs if isinstance(outputs, dict) else {}
    converters = {"cursor": _by_cursor, "offsetLimit": _by_offset, "url": _by_link}
    converter = converters.get(str(value.get("type")))
    if converter is None:
        raise UnlikeError(f"there is no paging by {value.get('type')!r}")
    return _filled(converter(_inputs(value), answers))


def _inputs(value: dict[str, Any]) -> dict[str, str]:
    """Return the names of parameters by what they are for."""
    listed = value.get("inputs")
    found: dict[str, str] = {}
    for one in listed if isinstance(listed, list) else ():
        if not isinstance(one, dict) or not isinstance(one.get("name"), str):
            raise UnlikeError("an input has no name")
        if one.get("in") == "requestBody":
            raise UnlikeError("it pages by a member of the body")
        found[str(one.get("type"))] = one["name"]
    return found


def _by_cursor(inputs: dict[str, str], outputs: dict[str, Any]) -> dict[str, str | None]:
    following = outputs.get("nextCursor")
    last = _OF_LAST.fullmatch(following) if isinstance(following, str) else None
    page = {"position": inputs.get("cursor"), "size": inputs.get("limit")}
    if last is None:
        items, following = _pointer(outputs.get("results")), _pointer(following)
        return {"style": "cursor", **page, "items": items, "next": following}
    items = _pointer(outputs.get("results", last[1]))
    if items != _pointer(last[1]):
        raise UnlikeError("its cursor is in another list than its results")
    return {"style": "last-id", **page, "items": items, "next": _pointer(f"${last[2]}")}


def _by_offset(inputs: dict[str, str], outputs: dict[str, Any]) -> dict[str, str | None]:
    if "offset" not in inputs:
        raise UnlikeError("it pages by numbers of pages")
    return {
        "style": "offset",
        "position": inputs["offset"],
        "size": inputs.get("limit"),
        "items": _pointer(outputs.get("results")),
    }


def _by_link(inputs: dict[str, str], outputs: dict[str, Any]) -> dict[str, str | None]:
    items, following = _pointer(outputs.get("results")), _pointer(outputs.get("nextUrl"))
    return {"style": "link", "size": inputs.get("limit"), "items": items, "next": following}


def _pointer(query: Any) -> str:
    """Return a JSON Pointer (RFC 6901) for a JSONPath of names only."""
    if query is None:
        raise UnlikeError("it does not say where the items are")
    if not isinstance(query, str) or not _MEMBERS.fullmatch(query):
        raise UnlikeError(f"{query!r} is no plain path")
    return _joined([a or b or c for a, b, c in _PARTS.findall(query)])


def fern(value: Any, around: Around) -> dict[str, Any]:
    """Return `x-fern-pagination`: offsets with a step, cursors, links; true takes the root's."""
    if value is True:
        value = around.root.get("x-fern-pagination")
    if not isinstance(value, dict):
        raise UnlikeError("it is no map")
    page: dict[str, str | None] = {
        "items": _answered(value.get("results")),
        "more": _answered(value["has-next-page"]) if value.get("has-next-page") else None,
    }
    if value.get("cursor"):
        page |= {"style": "cursor", "position": _asked(value["cursor"])}
        page["next"] = _answered(value.get("next_cursor"))
    elif value.get("offset"):
        if not value.get("step"):
            raise UnlikeError("it pages by numbers of pages")
        page |= {"style": "offset", "position": _asked(value["offset"])}
        page["size"] = _asked(value["step"])
    else:
        link = value.get("next_uri") or value.get("next_path")
        page |= {"style": "link", "next": _answered(link)}
    return _filled(page)


def _asked(text: Any) -> str:
    name = text.removeprefix(_REQUEST) if isinstance(text, str) else ""
    if not name or name == text or "." in name:
        raise UnlikeError(f"{text!r} is no parameter")
    return name


def _answered(text: Any) -> str:
    if not isinstance(text, str) or not (text == _RESPONSE or text.startswith(f"{_RESPONSE}.")):
        raise UnlikeError(f"{text!r} is no member of the answer")
    return _joined([name for name in text.removeprefix(_RESPONSE).split(".") if name])


def microsoft(value: Any, around: Around) -> dict[str, Any] | None:
    """Return `x-ms-pageable`: links; without the name of one there is a single page."""
    if not isinstance(value, dict):
        raise UnlikeError("it is no map")
    if value.get("operationName"):
        raise UnlikeError("another operation gets the next page")
    link = value.get("nextLinkName")
    if not isinstance(link, str):
        return None
    items = value.get("itemName", "value")
    if not isinstance(items, str):
        raise UnlikeError("`itemName` is no text")
    return {"style": "link", "items": _joined([items]), "next": _joined([link])}


def _joined(names: list[str]) -> str:
    return "".join(f"/{name.replace('~', '~0').replace('/', '~1')}" for name in names)


def _filled(page: dict[str, str | None]) -> dict[str, Any]:
    return {key: value for key, value in page.items() if value is not None}
