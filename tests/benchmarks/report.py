"""The report: one table, printed and written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from .rows import Bar, Row, Unit, shown

_HEADINGS = ("What", "sdkwright", "Peer", "Peer's", "Ratio", "At most", "Result")
_RESULTS = {True: "pass", False: "MISSED", None: ""}

_INTRODUCTION = """\
# Benchmarks

Speed and size of the generator and of a package that it made, as ratios to peers that are measured
in the same run. `nox -s benchmarks` measures again and rewrites this page; it ends with an error
when a bar is missed. `nox -s benchmarks -- --quick` leaves out the other generators.
"""

_METHOD = """\
## How this is measured

- Every time is that of a whole process, from its start to its end. Programs that are compared take
  turns, after one round that is not counted. The table shows the best time, which decides, and the
  median in brackets. A measurement that misses a bar is repeated once; `pass (2nd)` marks that.
- *Generate*: the same document for all. Each generator runs from a virtual environment of its own
  into an empty folder, with its default settings, as its users run it. *Nothing cached* is
  `--no-cache`; *nothing changed* runs again; *one overlay action edited* runs after the summary of
  one operation was changed in an overlay. The peers have no cache: their time is the same.
- *Actions* are read and applied to the document of the product in one process; the JSONPath library
  only selects their targets. *YAML* is that document, grown to 2 MB by copies of its paths; PyYAML
  is its C loader, which has no positions. *watch* is the time from saving an overlay with another
  summary to the last line of the printed diff.
- *net* is a program's time minus that of an interpreter that does nothing, *gross* is all of it.
  The bars are on the net times. The package is installed from its wheel into a new environment.
- *Client and a bound method* imports the package, constructs `Configuration`, `ApiClient` and
  `RunaiClient`, and looks up `client.organizations.projects.get_projects`.
- *First typed call* goes on to fetch a token and a page of projects from a server on the same
  machine and prints some of their fields. *By hand* does the same with an `httpx.Client`, two
  requests and a pydantic model of just the fields that are printed; the generated package decodes
  all fields. Both programs print the same.
- *One call* asks a server on the same machine for one project again and again, *One of 64* does so
  in 64 tasks; the time is that of a batch, divided by its calls. Ours gives a model of all fields.
  By hand, httpx and aiohttp give what their `json()` gives, pyreqwest the same model as ours. The
  engine is named in the row. `runapy` is what the maker of the product publishes; it gives
  dictionaries. *10,000 projects decoded* is a whole call, without a network.
- *Growth of memory* is what a program holds after all calls, less what it held after a fifth.
- The package of Runloop is measured beside the one that the maker of the product publishes, each in
  an environment of its own.
- *Package* counts what is installed: modules of tests and documents do not count. 1 kB is 1,000
  bytes, 1 MB is 1,000 kB.
"""


def table(rows: Sequence[Row]) -> str:
    """Return rows as a Markdown table whose columns also line up as plain text."""
    cells = [_HEADINGS, *map(_cells, rows)]
    widths = [max(len(row[column]) for row in cells) for column in range(len(_HEADINGS))]
    rule = tuple("-" * width for width in widths)
    lines = [
        " | ".join(text.ljust(width) for text, width in zip(row, widths, strict=True))
        for row in (cells[0], rule, *cells[1:])
    ]
    return "\n".join(f"| {line} |" for line in lines)


def page(rows: Sequence[Row], facts: Mapping[str, str]) -> str:
    """Return the page for the documentation."""
    listed = "\n".join(f"- {name}: {value}" for name, value in facts.items())
    return f"{_INTRODUCTION}\n{listed}\n\n## Results\n\n{table(rows)}\n\n{_METHOD}"


def _cells(row: Row) -> tuple[str, ...]:
    ratio = row.ratio
    return (
        row.what,
        _measured(row.ours, row.ours_median, row.unit),
        row.peer_name,
        "" if row.peer is None else _measured(row.peer, row.peer_median, row.unit),
        "" if ratio is None else f"{ratio:.2f}",
        ", ".join(_bar(bar, row.unit) for bar in row.bars),
        _RESULTS[row.passed] + (" (2nd)" if row.repeated and row.passed is not None else ""),
    )


def _measured(value: float, median: float | None, unit: Unit) -> str:
    return shown(value, unit) + ("" if median is None else f" ({shown(median, unit)})")


def _bar(bar: Bar, unit: Unit) -> str:
    return shown(bar.limit, unit) if bar.of == "value" else f"ratio {bar.limit:.3g}"
