"""The command line: arguments to functions, findings to text, outcomes to exit codes."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

from sdkwright import __version__
from sdkwright.cache import Cache, default_folder
from sdkwright.diagnostics import InputError, Report
from sdkwright.products import Product, find_products, load_product

if TYPE_CHECKING:
    from sdkwright.runs import Target

USAGE = 2
"""Exit code of usage and input errors; 0 is done, 1 is findings."""

_ROOT = click.option(
    "--root",
    type=click.Path(path_type=Path, file_okay=False),
    default=None,
    help="The project folder, which holds specs/ and overlays/. Default: this one or one above it.",
)
_VERSIONS = click.option(
    "--version",
    "versions",
    multiple=True,
    metavar="V",
    help="Only this version of the document; can be given several times. Default: all.",
)
_JOBS = click.option(
    "--jobs",
    type=click.IntRange(1),
    default=None,
    metavar="N",
    help="How many processes work at once. Default: one for each core.",
)
_NO_CACHE = click.option("--no-cache", is_flag=True, help="Forget what earlier runs worked out.")


@click.group(
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
      sdkwright generate --spec api.yaml --out sdk/
    """


@cli.command()
@click.argument("product", required=False)
@_VERSIONS
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
@_JOBS
@_NO_CACHE
@_ROOT
def generate(
    product: str | None,
    versions: tuple[str, ...],
    out: Path | None,
    spec: Path | None,
    overlays: tuple[Path, ...],
    package: str | None,
    jobs: int | None,
    no_cache: bool,
    root: Path | None,
) -> None:
    """Generate packages: of PRODUCT, of all products, or of one document with --spec.

    Nothing is written unless everything that was asked for could be generated.
    """
    if spec is not None:
        if product or versions:
            _fail("--spec takes no product and no --version")
        if out is None:
            _fail("--spec needs --out, the folder of the package")
        chosen = [_adhoc_target(spec, overlays, package, out)]
    else:
        if overlays or package:
            _fail("--overlay and --package need --spec")
        chosen = _targets(product, versions, _project(root), out)
    _perform("generate", chosen, jobs, no_cache)


@cli.command()
@click.argument("product", required=False)
@_VERSIONS
@_JOBS
@_NO_CACHE
@_ROOT
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
    chosen = _targets(product, versions, _project(root), None)
    _perform("check", chosen, jobs, no_cache)


@cli.command()
@click.argument("product", required=False)
@_VERSIONS
@_ROOT
def inspect(product: str | None, versions: tuple[str, ...], root: Path | None) -> None:
    """Print categories, groups and methods, and where each name came from.

    Without --version, the newest version is shown.
    """
    from sdkwright.inspection import lines

    folder = _project(root)
    for one in _products(product, folder):
        report = Report()
        chosen = one.select(versions, report) if versions else (list(one.specs)[-1],)
        _stop_on(report)
        try:
            for line in lines(one, chosen, folder):
                click.echo(line)
        except InputError as error:
            _stop_on(error.report)


def main() -> NoReturn:
    """Run the command line; a mistake of our own ends in a short message, not in a traceback."""
    try:
        cli(prog_name="sdkwright")
    except InputError as error:
        _stop_on(error.report)
    except KeyboardInterrupt:
        click.echo("interrupted; nothing was changed", err=True)
    except Exception as error:
        if os.environ.get("SDKWRIGHT_DEBUG"):
            raise
        click.echo(f"internal error: {type(error).__name__}: {error}", err=True)
        click.echo("please report it; SDKWRIGHT_DEBUG=1 shows where it happened", err=True)
    sys.exit(USAGE)


def _perform(command: str, chosen: list[Target], jobs: int | None, no_cache: bool) -> NoReturn:
    from sdkwright import runs
    from sdkwright.progress import Display

    writing = command == "generate"
    with Display(command, len(chosen)) as display:
        for outcome in runs.run(chosen, writing=writing, jobs=_jobs(jobs), cache=_cache(no_cache)):
            display.add(outcome)
    sys.exit(display.finish())


def _targets(
    product: str | None, versions: tuple[str, ...], root: Path, out: Path | None
) -> list[Target]:
    from sdkwright import runs

    chosen: list[Target] = []
    for one in _products(product, root):
        report = Report()
        selected = one.select(versions, report)
        _stop_on(report)
        chosen += runs.targets(one, selected, root, out)
    return chosen


def _adhoc_target(spec: Path, overlays: tuple[Path, ...], package: str | None, out: Path) -> Target:
    from sdkwright import runs
    from sdkwright.adhoc import adhoc_job

    report = Report()
    job = adhoc_job(spec, overlays, package, report)
    return runs.Target(spec.name, job, out)


def _products(product: str | None, root: Path) -> list[Product]:
    report = Report()
    names = (product,) if product else find_products(root)
    if not names:
        _fail(f"{root} has no products: no folder of overlays/ holds an sdk.toml")
    loaded = [load_product(root, name, report) for name in names]
    _stop_on(report)
    return [one for one in loaded if one is not None]


def _project(root: Path | None) -> Path:
    """Return the project folder: as given, or the nearest above with `overlays/`."""
    here = (root or Path.cwd()).resolve()
    candidates = [here] if root else [here, *here.parents]
    found = next((folder for folder in candidates if (folder / "overlays").is_dir()), None)
    return found or _fail(f"{here} is no project: it has no folder overlays/ (use --root)")


def _jobs(jobs: int | None) -> int:
    return jobs or os.cpu_count() or 1


def _cache(no_cache: bool) -> Cache:
    return Cache(None if no_cache else default_folder())


def _stop_on(report: Report) -> None:
    """Print findings and end with 2 if any of them is an error."""
    if report.errors:
        click.echo(report.render(), err=True)
        sys.exit(USAGE)


def _fail(message: str) -> NoReturn:
    raise click.UsageError(message)
