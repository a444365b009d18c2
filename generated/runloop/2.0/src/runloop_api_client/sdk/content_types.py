"""What kind of content a file has, by its name."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

ContentType: TypeAlias = Literal["unspecified", "text", "binary", "gzip", "tar", "tgz"]

_TEXT = (".txt", ".html", ".css", ".js", ".json", ".xml", ".yaml", ".yml", ".md", ".csv")
# The first that fits counts.
_ENDINGS: Final[dict[tuple[str, ...], ContentType]] = {
    (".tar.gz", ".tgz"): "tgz",
    _TEXT: "text",
    (".gz",): "gzip",
    (".tar",): "tar",
}


def content_type_of(name: str) -> ContentType:
    """The kind of content that the name of a file tells, in upper or lower case."""
    lower = name.lower()
    for endings, kind in _ENDINGS.items():
        if lower.endswith(endings):
            return kind
    return "unspecified"
