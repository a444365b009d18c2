"""`sdkwright matrix`: what exists in which version."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from sdkwright.commands import common
from sdkwright.files import replace_file

if TYPE_CHECKING:
    from sdkwright.apidiff.surface import Surface
    from sdkwright.matrix.model import Matrix
    from sdkwright.products import Product


@click.command()
@click.argument("product")
@click.option(
    "--format",
    "form",
    type=click.Choice(("json", "markdown", "html")),
    default="markdown",
    show_default=True,
    help="How the matrix is written.",
)
@click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    help="A folder for the files: matrix.json, index.html, or a page per group. Default: stdout.",
)
@click.option(
    "--record", is_flag=True, help="Only bring overlays/PRODUCT/lifespans.json up to date."
)
@click.option("--check", is_flag=True, help="Only tell whether that file is up to date; 1 if not.")
@common.NO_CACHE
@common.FINDINGS
@common.ROOT
def matrix(
    product: str,
    form: str,
    out: Path | None,
    record: bool,
    check: bool,
    no_cache: bool,
    root: Path | None,
) -> None:
    """Tell which method, argument and model of PRODUCT exists in which version.

    And since when it is deprecated, and when it was removed. As HTML it is one page that needs no
    network, with a search, filters, and the difference of any two versions.

    Docstrings of generated methods say "Since 2.21." They know it from a file that is committed,
    overlays/PRODUCT/lifespans.json: a package is then made from its own document alone. Bring it up
    to date after a document was added or methods were renamed; "generate" warns if it has to be.

    \b
    Examples:
      sdkwright matrix acme --format html --out site/
      sdkwright matrix acme --format json > matrix.json
      sdkwright matrix acme --record
    """
    from sdkwright.matrix.make import matrix_of
    from sdkwright.matrix.sources import surfaces_of

    folder = common.project(root)
    (one,) = common.products(product, folder)
    surfaces = surfaces_of(one, folder, common.cache(no_cache))
    if record or check:
        _keep(one, folder, surfaces, only_check=check)
    made = matrix_of(surfaces, one.settings.package.title)
    files = _files(made, form)
    if out is None:
        common.say("\n".join(_shown(files)).removesuffix("\n"), form=form)
        return
    out.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        replace_file(out / name, text.encode())
    click.echo(f"{out}: {', '.join(files) if len(files) < 4 else f'{len(files)} pages'}")


def _keep(product: Product, root: Path, surfaces: dict[str, Surface], *, only_check: bool) -> None:
    from sdkwright.lifespans import record_text
    from sdkwright.matrix.make import record_of
    from sdkwright.matrix.sources import keep_record, record_path

    path = record_path(product, root)
    made = record_of(surfaces, product.record)
    shown = path.relative_to(root)
    if only_check:
        is_fresh = path.is_file() and path.read_text("utf-8") == record_text(made)
        click.echo(f"{shown}: {'up to date' if is_fresh else 'out of date'}")
        sys.exit(0 if is_fresh else 1)
    is_new = keep_record(path, made)
    click.echo(f"{shown}: {'written' if is_new else 'is up to date'}")
    sys.exit(0)


def _files(made: Matrix, form: str) -> dict[str, str]:
    """Return the files of the matrix in one form."""
    if form == "json":
        from sdkwright.matrix.data import matrix_json

        return {"matrix.json": matrix_json(made)}
    if form == "html":
        from sdkwright.matrix.page import matrix_html

        return {"index.html": matrix_html(made)}
    from sdkwright.matrix.tables import matrix_pages

    return matrix_pages(made)


def _shown(files: Mapping[str, str]) -> list[str]:
    """Return what goes to standard output: all files, but for an index of files."""
    return [text for name, text in files.items() if name != "README.md"]
