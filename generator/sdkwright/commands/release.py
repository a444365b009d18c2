"""`sdkwright release`: what is due, built, and written down."""

from __future__ import annotations

import datetime
import json
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import click

from sdkwright.commands import common

if TYPE_CHECKING:
    from sdkwright.release.plan import Step, Wish

_MAJOR = click.option(
    "--client-major",
    type=click.IntRange(0),
    metavar="N",
    help="The first number of new versions, where programs have to change.",
)
_OUT = click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    help="Where releases are: OUT/PRODUCT/VERSION. Default: dist/ in the project.",
)


@click.group()
def release() -> None:
    """Release packages: plan, build, publish by the means of your index, record.

    \b
    Example:
      sdkwright release plan acme      what would be released, and why
      sdkwright release build acme     wheels, source distributions and what goes with them
      twine upload dist/acme/*/*.whl dist/acme/*/*.tar.gz
      sdkwright release record acme    adds to overlays/acme/releases.toml
      sdkwright generate acme          gives generated/ the new numbers
    """


@release.command()
@click.argument("product", required=False)
@click.option(
    "--format",
    "form",
    type=click.Choice(("text", "json")),
    default="text",
    show_default=True,
    help="How the plan is written.",
)
@_MAJOR
@common.VERSIONS
@common.JOBS
@common.NO_CACHE
@common.FINDINGS
@common.ROOT
def plan(
    product: str | None,
    form: str,
    client_major: int | None,
    versions: tuple[str, ...],
    jobs: int | None,
    no_cache: bool,
    root: Path | None,
) -> None:
    """Tell for every release line what would be released, and why.

    "unchanged": what would be generated was released. "first": nothing was released of the line.
    "patch", "minor", "major": something changed. "refused": programs that use the line would
    break, which needs a new client major. Ends with 1 if a line is refused.
    """
    from sdkwright.release.words import plan_data, plan_lines

    steps = [
        step
        for wish in _wishes(product, client_major, no_cache, root)
        for step in _steps(wish, versions, jobs)
    ]
    if form == "json":
        click.echo(json.dumps({"plan": [plan_data(step) for step in steps]}, indent=2))
    else:
        click.echo("\n".join(line for step in steps for line in plan_lines(step)))
    sys.exit(_refused(steps))


@release.command()
@click.argument("product", required=False)
@_OUT
@_MAJOR
@common.VERSIONS
@common.JOBS
@common.NO_CACHE
@common.FINDINGS
@common.ROOT
def build(
    product: str | None,
    out: Path | None,
    client_major: int | None,
    versions: tuple[str, ...],
    jobs: int | None,
    no_cache: bool,
    root: Path | None,
) -> None:
    """Build what the plan says: a folder for each release, with all that belongs to it.

    A folder holds the wheel, the source distribution, a bill of materials for each, the changelog,
    the interface as data, and a manifest with hashes. The same sources give the same bytes,
    wherever and whenever they are built. What was built before stays as it is.
    """
    from sdkwright.release.building import build as build_all
    from sdkwright.release.distributions import BuildError
    from sdkwright.release.words import plan_lines

    _check_tools()
    refused = 0
    for wish in _wishes(product, client_major, no_cache, root):
        steps = _steps(wish, versions, jobs)
        for step in (one for one in steps if not one.is_due):
            click.echo("\n".join(plan_lines(step)))
        try:
            for one in build_all(wish, steps, _out(out, wish.root), common.cores(jobs)):
                click.echo(f"{one.folder}  {'built' if one.is_new else 'is there already'}")
        except BuildError as error:
            common.fail(str(error))
        refused = refused or _refused(steps)
    sys.exit(refused)


@release.command()
@click.argument("product", required=False)
@_OUT
@click.option(
    "--date",
    type=click.DateTime(("%Y-%m-%d",)),
    help="When it was published. Default: today (UTC).",
)
@common.VERSIONS
@common.FINDINGS
@common.ROOT
def record(
    product: str | None,
    out: Path | None,
    date: datetime.datetime | None,
    versions: tuple[str, ...],
    root: Path | None,
) -> None:
    """Add what was built, and published, to the ledger overlays/PRODUCT/releases.toml.

    What the ledger says already stays as it is, also its comments.
    """
    from sdkwright.release.record import RecordError, built_releases
    from sdkwright.release.record import record as record_all

    folder = common.project(root)
    day = (date or datetime.datetime.now(datetime.UTC)).date()
    for one in common.products(product, folder):
        place = _out(out, folder)
        try:
            built = list(built_releases(one, place, common.selected(one, versions)))
            added = record_all(one, built, place, folder, day)
        except RecordError as error:
            common.fail(str(error))
        for version in added:
            click.echo(f"{one.name} {version}: recorded")
        if not added:
            click.echo(f"{one.name}: nothing to record")
        else:
            click.echo(f"next: sdkwright generate {one.name}, and commit overlays/ and generated/")


def _check_tools() -> None:
    missing = [name for name in ("build", "hatchling", "twine") if find_spec(name) is None]
    if missing:
        common.fail(f"{', '.join(missing)} is not installed: pip install 'sdkwright[release]'")


def _wishes(
    product: str | None, client_major: int | None, no_cache: bool, root: Path | None
) -> list[Wish]:
    from sdkwright.release.plan import Wish

    folder, cache = common.project(root), common.cache(no_cache)
    return [Wish(one, folder, cache, client_major) for one in common.products(product, folder)]


def _steps(wish: Wish, versions: tuple[str, ...], jobs: int | None) -> list[Step]:
    from sdkwright.release.plan import plan as plan_all

    return list(plan_all(wish, common.selected(wish.product, versions), common.cores(jobs)))


def _refused(steps: list[Step]) -> int:
    return int(any(step.kind == "refused" for step in steps))


def _out(out: Path | None, root: Path) -> Path:
    return (out or root / "dist").resolve()
