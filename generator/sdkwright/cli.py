"""The command line: the list of commands, and how it ends."""

from __future__ import annotations

import atexit
import gc
import os
import sys
from typing import Any, NoReturn

import click

from sdkwright import __version__
from sdkwright.commands import common
from sdkwright.commands.diff import diff
from sdkwright.commands.generating import check, generate, inspect
from sdkwright.commands.matrix import matrix
from sdkwright.commands.overlay import overlay
from sdkwright.commands.release import release
from sdkwright.commands.spec import spec
from sdkwright.commands.understanding import explain, impact
from sdkwright.commands.watching import watch
from sdkwright.diagnostics import InputError, Report
from sdkwright.internal_errors import VARIABLE, internal_error


class _Commands(click.Group):
    """Ends a command whose input is wrong with the findings."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except InputError as error:
            common.stop_on(error.report)


@click.group(
    cls=_Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Exit codes: 0 done, 1 findings, 2 usage or input error.",
)
@click.version_option(__version__, prog_name="sdkwright")
def cli() -> None:
    """Make Python SDKs from OpenAPI documents and overlays.

    \b
    A product is a pair of folders in a project:
      specs/PRODUCT/VERSION.json         OpenAPI documents, as their publisher states them
      overlays/PRODUCT/sdk.toml          what the package is called
      overlays/PRODUCT/*.overlay.yaml    names, texts and mends, applied in file-name order
    Its packages are generated into generated/PRODUCT/.

    \b
    Examples:
      sdkwright generate                          every product, every version
      sdkwright generate acme --version 2.24      one package
      sdkwright check                             is everything in generated/ fresh?
      sdkwright inspect acme --version 2.24       categories, groups, methods and their sources
      sdkwright diff acme 2.23 2.24               what changed for users, and what breaks
      sdkwright matrix acme --format html --out site/
      sdkwright generate --spec api.yaml --out sdk/
      sdkwright overlay apply api.yaml names.overlay.yaml > merged.yaml
    """


_MAKING = (generate, check, watch, release)
_READING = (inspect, explain, impact, diff, matrix)

for command in (*_MAKING, *_READING, overlay, spec):
    cli.add_command(command)


def main() -> NoReturn:
    """Run the command line; a mistake of our own ends in a short message, not in a traceback."""
    # All that is alive at the end is needed to the end: looking for garbage among it is waste, and
    # takes a fifth of a small run.
    atexit.register(gc.freeze)
    try:
        cli(prog_name="sdkwright")
    except KeyboardInterrupt:
        click.echo("interrupted; nothing was changed", err=True)
    except Exception as error:
        if os.environ.get(VARIABLE):
            raise
        report = Report()
        report.add(internal_error(error))
        common.show_findings(report)
    sys.exit(common.USAGE)
