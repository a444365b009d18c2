"""Commands that make packages and compare them with what is committed."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

from sdkwright.commands import common
from sdkwright.diagnostics import Report

if TYPE_CHECKING:
    from sdkwright.runs import Target


@click.command()
@click.argument("product", required=False)
@common.VERSIONS
@click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    default=None,
    help="Where packages go. Default: generated/ in the project; needed with --spec.",
)
@click.option(
    "--spec",
    type=click.Path(path_type=Path),
    default=None,
    help="A document of its own instead of a product.",
)
@click.option(
    "--overlay",
    "overlays",
    type=click.Path(path_type=Path),
    multiple=True,
    help="With --spec: an overlay to apply; can be given several times.",
)
@click.option("--package", metavar="NAME", help="With --spec: the name of the package.")
@click.option(
    "--allow-remote",
    "hosts",
    metavar="HOST[:PORT]",
    multiple=True,
    help="With --spec: a host whose files references may lead to; can be given several times.",
)
@click.option("--strict", is_flag=True, help="Write nothing if there is a warning; ends with 1.")
@common.JOBS
@common.NO_CACHE
@common.FINDINGS
@common.ROOT
def generate(
    product: str | None,
    versions: tuple[str, ...],
    out: Path | None,
    spec: Path | None,
    overlays: tuple[Path, ...],
    package: str | None,
    hosts: tuple[str, ...],
    strict: bool,
    jobs: int | None,
    no_cache: bool,
    root: Path | None,
) -> None:
    """Generate packages: of PRODUCT, of all products, or of one document with --spec.

    Nothing is written unless everything that was asked for could be generated.
    """
    if spec is not None:
        if product or versions:
            common.fail("--spec takes no product and no --version")
        if out is None:
            common.fail("--spec needs --out, the folder of the package")
        chosen = [_adhoc_target(spec, overlays, package, out, hosts)]
    else:
        if overlays or package:
            common.fail("--overlay and --package need --spec")
        if hosts:
            common.fail("--allow-remote needs --spec")
        chosen = _targets(product, versions, common.project(root), out)
    chosen = [replace(one, refuses_warnings=strict) for one in chosen]
    _perform("generate", chosen, jobs, no_cache)


@click.command()
@click.argument("product", required=False)
@common.VERSIONS
@common.JOBS
@common.NO_CACHE
@common.FINDINGS
@common.ROOT
def check(
    product: str | None,
    versions: tuple[str, ...],
    jobs: int | None,
    no_cache: bool,
    root: Path | None,
) -> None:
    """Tell whether the committed packages are what a fresh run would make.

    Prints the files that differ and ends with 1 if there are any.
    """
    chosen = _targets(product, versions, common.project(root), None)
    _perform("check", chosen, jobs, no_cache)


@click.command()
@click.argument("product", required=False)
@common.VERSIONS
@common.FINDINGS
@common.ROOT
def inspect(product: str | None, versions: tuple[str, ...], root: Path | None) -> None:
    """Print categories, groups and methods, and where each name came from.

    Without --version, the newest version is shown.
    """
    from sdkwright.inspection import lines

    folder = common.project(root)
    for one in common.products(product, folder):
        chosen = common.selected(one, versions) if versions else (list(one.specs)[-1],)
        for line in lines(one, chosen, folder):
            common.say(line)


def _perform(command: str, chosen: list[Target], jobs: int | None, no_cache: bool) -> NoReturn:
    from sdkwright import runs
    from sdkwright.progress import Display

    writing = command == "generate"
    workers, memory = common.cores(jobs), common.cache(no_cache)
    with Display(command, len(chosen), common.findings_form()) as display:
        for outcome in runs.run(chosen, writing=writing, jobs=workers, cache=memory):
            display.add(outcome)
    sys.exit(display.finish())


def _targets(
    product: str | None, versions: tuple[str, ...], root: Path, out: Path | None
) -> list[Target]:
    from sdkwright import runs

    return [
        target
        for one in common.products(product, root)
        for target in runs.targets(one, common.selected(one, versions), root, out)
    ]


def _adhoc_target(
    spec: Path,
    overlays: tuple[Path, ...],
    package: str | None,
    out: Path,
    hosts: tuple[str, ...],
) -> Target:
    from sdkwright import runs
    from sdkwright.adhoc import adhoc_job

    report = Report(strict=False)
    job = adhoc_job(spec, overlays, package, report)
    return runs.Target(spec.name, replace(job, hosts=hosts), out)
