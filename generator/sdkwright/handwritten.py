"""Hand-written files of a product that go into its packages: modules, examples, licence, README."""

from __future__ import annotations

import ast
import re
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from sdkwright.diagnostics import Report
from sdkwright.overlay.versions import applies, is_range
from sdkwright.source import Location, Position

_HEADER = re.compile(r"# versions:(?P<range>.*)")
_MODULES = "python"
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


def module_paths(folder: Path) -> tuple[Path, ...]:
    """Return the hand-written modules of a product, also those in folders below.

    Args:
        folder: the folder `python/`, which stands for the package itself.
    """
    return tuple(sorted(folder.rglob("*.py")))


def module_copies(paths: Iterable[Path], present: Container[str]) -> Iterator[tuple[str, str]]:
    """Yield where hand-written modules go below the package, with their texts.

    A folder with modules becomes a package of its own.

    Args:
        paths: the modules, somewhere below a folder `python/`.
        present: the modules that the package has already.
    """
    copies = {_below(path): path.read_text("utf-8") for path in paths}
    yield from copies.items()
    folders = {PurePosixPath(path).parent for path in copies} - {PurePosixPath(".")}
    for folder in sorted(folders):
        index = f"{folder}/__init__.py"
        if index not in copies and index not in present:
            yield index, f'"""{folder.name.capitalize()}."""\n'


def _below(path: Path) -> str:
    parts = path.parts
    root = len(parts) - 1 - parts[::-1].index(_MODULES) if _MODULES in parts else len(parts) - 2
    return "/".join(parts[root + 1 :])


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


@dataclass(frozen=True, slots=True)
class WrittenMethod:
    """A method that people wrote, as pages tell of it."""

    call: str
    """Its name with the names of its arguments."""
    summary: str
    """The first line of its docstring."""


def written_methods(paths: Iterable[Path], module: str, name: str) -> tuple[WrittenMethod, ...]:
    """Return the public methods of a hand-written class; none if there is no such class.

    Args:
        paths: the hand-written modules.
        module: the path of one below the package.
        name: the class.
    """
    text = dict(module_copies(paths, ())).get(module, "")
    return tuple(
        WrittenMethod(_call_of(item), (ast.get_docstring(item) or "").partition("\n")[0])
        for node in ast.parse(text).body
        if isinstance(node, ast.ClassDef) and node.name == name
        for item in node.body
        if isinstance(item, ast.FunctionDef | ast.AsyncFunctionDef) and item.name[0] != "_"
    )


def _call_of(function: ast.FunctionDef | ast.AsyncFunctionDef) -> str:
    given = function.args
    first = [argument.arg for argument in given.args[1:]]
    rest = [argument.arg for argument in given.kwonlyargs]
    return f"{function.name}({', '.join([*first, *(['*', *rest] if rest else [])])})"
