"""`sdkwright diff`: what changed for the users of an SDK."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from sdkwright.commands import common

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sdkwright.apidiff.report import Comparison
    from sdkwright.products import Product

_HELP = "give PRODUCT OLD NEW, PRODUCT --released, or the folders of two packages; see --help"


@click.command()
@click.argument("what", nargs=-1, required=True, metavar="WHAT...")
@click.option("--released", is_flag=True, help="Compare with what was released last, line by line.")
@click.option(
    "--format",
    "form",
    type=click.Choice(("text", "markdown", "json")),
    default="text",
    show_default=True,
    help="How the differences are written.",
)
@click.option(
    "--fail-on",
    type=click.Choice(("breaking", "compatible")),
    help="End with 1 if there is such a change, or a worse one.",
)
@click.option("--full", is_flag=True, help="List cosmetic changes, too; JSON always does.")
@common.VERSIONS
@common.FINDINGS
@common.ROOT
def diff(
    what: tuple[str, ...],
    released: bool,
    form: str,
    fail_on: str | None,
    full: bool,
    versions: tuple[str, ...],
    root: Path | None,
) -> None:
    """Tell what changed for users: methods, arguments, results, models, values.

    Each change is one of three. "breaking": some programs fail or do something else. "compatible":
    programs go on as they are. "cosmetic": programs cannot tell. What is sent and what is read
    differ: a new required field breaks requests, and an answer just has one more.

    \b
    WHAT is one of:
      PRODUCT OLD NEW       two versions of its documents, with overlays
      PRODUCT --released    what would be generated now, and what was released last
      PATH PATH             two generated packages, as folders

    \b
    Examples:
      sdkwright diff acme 2.23 2.24
      sdkwright diff acme 2.23 2.24 --format markdown > changes.md
      sdkwright diff acme --released --fail-on breaking
      sdkwright diff generated/acme/1.223 generated/acme/1.224
    """
    from sdkwright.apidiff.report import FORMATS

    if versions and not released:
        common.fail("--version belongs to --released")
    found = list(_comparisons(what, released, versions, root))
    if text := FORMATS[form](found, full=full):
        common.say(text, form=form)
    sys.exit(1 if fail_on and _worst_is(found, fail_on) else 0)


def _comparisons(
    what: tuple[str, ...], released: bool, versions: tuple[str, ...], root: Path | None
) -> Iterator[Comparison]:
    if released and len(what) == 1:
        folder = common.project(root)
        (product,) = common.products(what[0], folder)
        return _of_releases(product, common.selected(product, versions), folder)
    if released:
        common.fail("--released takes a product and nothing else")
    if len(what) == 3:
        folder = common.project(root)
        (product,) = common.products(what[0], folder)
        return _of_versions(product, what[1], what[2], folder)
    if len(what) != 2:
        common.fail(_HELP)
    return _of_packages(Path(what[0]), Path(what[1]))


def _of_versions(product: Product, old: str, new: str, root: Path) -> Iterator[Comparison]:
    from sdkwright.apidiff.report import compared
    from sdkwright.apidiff.versions import surface_of_version

    common.selected(product, (old, new))
    surfaces = [surface_of_version(product, one, root, common.cache()) for one in (old, new)]
    yield compared(*surfaces)


def _of_packages(old: Path, new: Path) -> Iterator[Comparison]:
    from sdkwright.apidiff.from_package import NotAPackageError, surface_of_package
    from sdkwright.apidiff.report import compared

    try:
        surfaces = [surface_of_package(folder) for folder in (old, new)]
    except NotAPackageError as error:
        common.fail(f"{error}; {_HELP}")
    yield compared(*surfaces)


def _of_releases(product: Product, versions: tuple[str, ...], root: Path) -> Iterator[Comparison]:
    from sdkwright.apidiff.released import released_surfaces
    from sdkwright.apidiff.report import compared
    from sdkwright.apidiff.versions import surface_of_version
    from sdkwright.ledger import line_of

    known = released_surfaces(root, product.name)
    for version in versions:
        line = line_of(product.version_of(version))
        if line in known:
            yield compared(known[line], surface_of_version(product, version, root, common.cache()))
        else:
            click.echo(f"{product.name} {version}: nothing was released of {line}", err=True)


def _worst_is(found: list[Comparison], limit: str) -> bool:
    from sdkwright.apidiff.rules import Verdict

    verdicts = list(Verdict)
    bad = verdicts[: verdicts.index(Verdict(limit)) + 1]
    return any(change.verdict in bad for one in found for change in one.changes)
