"""Hand-written files of a product that go into its packages: examples, licence, README parts."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from sdkwright.diagnostics import Report
from sdkwright.overlay.versions import applies, is_range
from sdkwright.source import Location, Position

_HEADER = re.compile(r"# versions:(?P<range>.*)")
_PLACEHOLDER = re.compile(r"\{([a-z_]+)\}")


@dataclass(frozen=True, slots=True)
class Example:
    """A program that people wrote, as it stands in `examples/`."""

    name: str
    text: str
    summary: str
    """The first line of its docstring."""


def check_headers(paths: Iterable[Path], folder: str, report: Report) -> None:
    """Report examples that are no Python, or do not say which versions they run on.

    Args:
        paths: the examples.
        folder: where they are, as messages name it.
        report: receives the errors.
    """
    for path in paths:
        name, text = f"{folder}/{path.name}", path.read_text("utf-8")
        specifier = _range_of(text)
        if specifier is None or not is_range(specifier):
            report.error(
                "example-versions",
                "the first line does not say for which versions the example is",
                Location(name, Position(1, 1)),
                "begin the file with a comment such as `# versions: >=2.20`",
            )
        try:
            ast.parse(text)
        except SyntaxError as error:
            where = Position(error.lineno or 1, error.offset or 1)
            report.error("example-syntax", error.msg, Location(name, where))


def examples_for(paths: Iterable[Path], version: str) -> tuple[Example, ...]:
    """Return the examples that run on a version.

    Args:
        paths: all examples of the product.
        version: the version of the document.
    """
    texts = {path.name: path.read_text("utf-8") for path in paths}
    return tuple(
        Example(name, text, _summary(text))
        for name, text in texts.items()
        if applies(_range_of(text), version)
    )


def licence(paths: Iterable[Path]) -> str | None:
    """Return the text of the file LICENSE, None where a product has none."""
    return next((path.read_text("utf-8") for path in paths if path.name == "LICENSE"), None)


def readme_parts(paths: Iterable[Path], facts: Mapping[str, str]) -> dict[str, str]:
    """Return the product's own parts of the README, by section.

    A part is a file `readme/<section>.md`; it stands at the end of that section (`intro.md` below
    the title). `{name}` and the like become facts of the package; other braces stay as they are.

    Args:
        paths: the texts of the product.
        facts: what placeholders stand for.
    """
    return {
        path.stem: _PLACEHOLDER.sub(
            lambda found: facts.get(found[1], found[0]), path.read_text("utf-8")
        ).strip()
        for path in paths
        if path.suffix == ".md"
    }


def _range_of(text: str) -> str | None:
    found = _HEADER.match(text)
    return found["range"].strip() if found else None


def _summary(text: str) -> str:
    return (ast.get_docstring(ast.parse(text)) or "").partition("\n")[0]
