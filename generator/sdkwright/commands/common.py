"""What commands have in common: options, the project folder, findings and exit codes."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import NoReturn

import click

from sdkwright.cache import Cache, default_folder
from sdkwright.diagnostics import Report
from sdkwright.products import Product, find_products, load_product
from sdkwright.reporting import FORMS, rendered
from sdkwright.terminal import printable_json, printable_lines

USAGE = 2
"""Exit code of usage and input errors; 0 is done, 1 is findings."""

_FORM_VARIABLE = "SDKWRIGHT_FINDINGS"


def _remember_form(context: click.Context, _: click.Parameter, form: str | None) -> None:
    if form is not None:
        context.find_root().meta[_FORM_VARIABLE] = form


ROOT = click.option(
    "--root",
    type=click.Path(path_type=Path, file_okay=False),
    default=None,
    help="The project folder, which holds specs/ and overlays/. Default: this one or one above it.",
)
VERSIONS = click.option(
    "--version",
    "versions",
    multiple=True,
    metavar="V",
    help="Only this version of the document; can be given several times. Default: all.",
)
JOBS = click.option(
    "--jobs",
    type=click.IntRange(1),
    default=None,
    metavar="N",
    help="How many processes work at once. Default: one for each core.",
)
NO_CACHE = click.option("--no-cache", is_flag=True, help="Forget what earlier runs worked out.")
FINDINGS = click.option(
    "--findings",
    type=click.Choice(FORMS),
    callback=_remember_form,
    expose_value=False,
    help=f"How findings are written to standard error. Default: ${_FORM_VARIABLE}, else text.",
)


def findings_form() -> str:
    """Return how findings are written: as asked for, as the environment says, or as text."""
    context = click.get_current_context(silent=True)
    asked = context.find_root().meta.get(_FORM_VARIABLE) if context is not None else None
    form = asked or os.environ.get(_FORM_VARIABLE)
    return form if form in FORMS else "text"


def show_findings(report: Report) -> None:
    """Write the findings of a report to standard error."""
    text = rendered(report, findings_form())
    if text:
        click.echo(text, err=True)


def say(text: str, *, form: str = "text") -> None:
    """Print a text that may repeat what documents hold; it steers no terminal."""
    click.echo(printable_json(text) if form == "json" else printable_lines(text))


def stop_on(report: Report) -> None:
    """Write findings and end with 2 if any of them is an error."""
    if report.errors:
        show_findings(report)
        sys.exit(USAGE)


def fail(message: str) -> NoReturn:
    """End with a message about the usage."""
    raise click.UsageError(message)


def cache(no_cache: bool = False) -> Cache:
    """Return the memory of earlier runs."""
    return Cache(None if no_cache else default_folder())


def cores(jobs: int | None) -> int:
    """Return how many processes work at once."""
    return jobs or os.cpu_count() or 1


def project(root: Path | None) -> Path:
    """Return the project folder: as given, or the nearest above with `overlays/`."""
    here = (root or Path.cwd()).resolve()
    candidates = [here] if root else [here, *here.parents]
    found = next((folder for folder in candidates if (folder / "overlays").is_dir()), None)
    return found or fail(f"{here} is no project: it has no folder overlays/ (use --root)")


def products(product: str | None, root: Path) -> list[Product]:
    """Return the product that is asked for, or all of them."""
    report = Report()
    names = (product,) if product else find_products(root)
    if not names:
        fail(f"{root} has no products: no folder of overlays/ holds an sdk.toml")
    loaded = [load_product(root, name, report) for name in names]
    stop_on(report)
    return [one for one in loaded if one is not None]


def selected(product: Product, versions: tuple[str, ...]) -> tuple[str, ...]:
    """Return the versions of a product that are asked for, all of them if none is."""
    report = Report()
    chosen = product.select(versions, report)
    stop_on(report)
    return chosen
