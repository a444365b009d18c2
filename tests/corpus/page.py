"""The page of a run: `docs/corpus.md`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from .bars import Bar
from .curve import Point
from .judgements import Judgement

_INTRODUCTION = """\
# The corpus

Real OpenAPI documents of many publishers, each turned into a package by
`sdkwright generate --spec FILE --out DIR`, and each package judged. The documents belong to their
publishers and are no part of this project; `SDKWRIGHT_CORPUS` names the folder that holds them in
`openapi/`, else they are looked for beside the project, in `../shared/corpus`.

`nox -s corpus` runs over them and ends with an error when a bar is missed. It says so and does
nothing where there are no documents. `nox -s corpus -- --peer` runs the other generator too and
rewrites this page; `--documents FOLDER` takes documents of your own, `--only NAME …` some of them.
"""

_METHOD = """\
## How this is measured

- *Generated*: by one process for each document, as a user would; one after the other where the peer
  runs too, else as many at once as there are judges. No process knows a document from an earlier
  one; only the compiled templates of the generator are kept between them. *Seconds* are those of the
  whole process, *MB* (1,000,000 bytes) the most memory that it or a process that it started held. It
  may write nothing outside its output folder and its cache: its home, its folder for temporary
  files, the folder it runs in and that of the document are looked at afterwards. *Findings* are the
  warnings that it gave about the document.
- *Compiled and imported*: a new Python process, in which warnings are errors, compiles and imports
  every module of the package, and builds every model.
- *Reachable*: the operations of a document are counted by a small walk that shares no code with the
  generator: every method of every path, path items in other files included. An operation is
  reachable if the client class of the package has a method that makes its request, found by
  following names from the client to the method to its request, in all three modes: synchronous,
  threaded and asynchronous.
- *Type errors*: pyright in its basic mode, and mypy with its default settings, over many packages
  in one process. pyright looks once at modules of the runtime that are the same in several packages.
- *Style*: ruff with its default rules, and black, both with the line length of the generator.
- *Calls*: every operation is called, with arguments made from the document, against a server that
  holds each request against the document; *examples* of the document are read into models and
  written again.
- *Peer*: openapi-python-client with its default settings, in an environment of its own, 120 s at
  most. The two take turns, and which comes first changes with every document.
- *Size*: documents made by code have resources with five operations each: parameters, bodies,
  schemas with references, recursion, enumerations, `allOf` and descriptions. Growth is judged by
  processor time, which other work on the machine changes least.
"""

_COLUMNS = (
    "Document",
    "Operations",
    "Reachable",
    "Models",
    "Lines",
    "Seconds",
    "MB",
    "Findings",
    "Type errors",
    "Style",
)


def page(
    found: Sequence[Judgement],
    bars: Sequence[Bar],
    points: Sequence[Point],
    facts: Mapping[str, str],
) -> str:
    """Return the page about a run."""
    listed = "\n".join(f"- {name}: {value}" for name, value in facts.items())
    parts = [
        _INTRODUCTION,
        f"{listed}\n",
        f"## Results\n\n{bars_table(bars)}\n",
        f"## Size\n\n{curve_table(points)}\n" if points else "",
        f"## Documents\n\n{_documents_table(found)}\n",
        _METHOD,
    ]
    return "\n".join(part for part in parts if part)


def bars_table(bars: Sequence[Bar]) -> str:
    """Return the requirements as a table that also lines up as plain text."""
    rows = [(one.what, one.found, one.wanted, "pass" if one.kept else "MISSED") for one in bars]
    return _table(("What", "Measured", "Bar", "Result"), rows)


def curve_table(points: Sequence[Point]) -> str:
    """Return the curve as a table."""
    rows = [
        (
            f"{one.operations:,}",
            f"{one.size / 1e6:.2f}",
            f"{one.seconds:.2f}",
            f"{one.processor:.2f}",
            f"{one.milliseconds_each:.2f}" if one.operations > 1 else "",
            f"{one.peak / 1e6:.0f}",
        )
        for one in points
    ]
    names = ("Operations", "Document, MB", "Seconds", "Processor, s", "s per 1,000", "Memory, MB")
    return _table(names, rows)


def _documents_table(found: Sequence[Judgement]) -> str:
    columns = list(_COLUMNS)
    if exercised := any(one.exercise is not None for one in found):
        columns += ["Calls", "Examples"]
    if compared := any(one.peer is not None for one in found):
        columns.append("Peer, s")
    rows = []
    for one in found:
        row = _row(one)
        if exercised:
            row += _exercise_cells(one)
        if compared:
            row.append(_peer_cell(one))
        rows.append(row)
    return _table(columns, rows)


def _row(one: Judgement) -> list[str]:
    generation, examination = one.generation, one.examination
    return [
        one.document.name,
        f"{examination.operations:,}",
        f"{examination.reachable:,}",
        f"{examination.models:,}",
        f"{generation.lines:,}",
        f"{generation.seconds:.2f}",
        f"{generation.peak / 1e6:.0f}",
        f"{generation.warnings:,}",
        f"{len(one.type_errors):,}",
        f"{len(one.style):,}",
    ]


def _exercise_cells(one: Judgement) -> list[str]:
    exercise = one.exercise
    if exercise is None:
        return ["", ""]
    return [
        f"{exercise.calls_passed:,} of {exercise.calls:,}",
        f"{exercise.examples_passed:,} of {exercise.examples:,}",
    ]


def _peer_cell(one: Judgement) -> str:
    if one.peer is None:
        return ""
    return f"{one.peer.seconds:.2f}" + (" (failed)" if one.peer.code else "")


def _table(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    cells = [headings, *rows]
    widths = [max(len(row[column]) for row in cells) for column in range(len(headings))]
    rule = ["-" * width for width in widths]
    lines = [
        " | ".join(text.ljust(width) for text, width in zip(row, widths, strict=True))
        for row in (headings, rule, *rows)
    ]
    return "\n".join(f"| {line} |" for line in lines)
