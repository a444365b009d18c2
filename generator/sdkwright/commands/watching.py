"""`sdkwright watch`: regenerate while somebody edits."""

from __future__ import annotations

import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import click

from sdkwright.commands import common

if TYPE_CHECKING:
    from sdkwright.watching import Round

_SHOWN_LINES = 400


@click.command()
@click.argument("product")
@common.VERSIONS
@click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    default=None,
    help="Where packages go. Default: generated/ in the project.",
)
@common.FINDINGS
@common.ROOT
def watch(product: str, versions: tuple[str, ...], out: Path | None, root: Path | None) -> None:
    """Regenerate PRODUCT whenever one of its files is saved, and print what that changed.

    A file that is broken half-way through an edit gives findings and changes nothing. Ctrl-C ends
    the loop. With one --version it answers fastest.
    """
    from sdkwright.watching import watch as rounds

    folder = common.project(root)
    (one,) = common.products(product, folder)
    common.selected(one, versions)
    with suppress(KeyboardInterrupt):  # which is how the loop is ended
        for done in rounds(product, versions, folder, common.cache(), out):
            _show(done, folder)


def _show(done: Round, root: Path) -> None:
    common.show_findings(done.report)
    for line in done.patch[:_SHOWN_LINES]:
        click.secho(line, fg=_color(line))
    if len(done.patch) > _SHOWN_LINES:
        click.echo(f"and {len(done.patch) - _SHOWN_LINES:,} more lines")
    click.echo(f"{time.strftime('%H:%M:%S')} {_cause(done, root)}: {_outcome(done)}")
    sys.stdout.flush()


def _color(line: str) -> str | None:
    if line.startswith(("--- ", "+++ ", "@@")):
        return "cyan"
    return {"+": "green", "-": "red"}.get(line[:1])


def _cause(done: Round, root: Path) -> str:
    if not done.changed:
        return "begun; watching specs and overlays"
    names = [str(path.relative_to(root)) for path in done.changed if path.is_relative_to(root)]
    return ", ".join(names[:3]) + (f" and {len(names) - 3} more" if len(names) > 3 else "")


def _outcome(done: Round) -> str:
    if done.failed:
        return "nothing was written; waiting for the next save"
    files = sum(line.startswith("+++ ") for line in done.patch)
    what = f"{files} files changed" if files else "nothing changed"
    return f"{what} in {done.seconds:.2f} s"
