"""`sdkwright overlay`: the Overlay Specification as a tool for any document."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from sdkwright.commands import common
from sdkwright.diagnostics import Report
from sdkwright.files import replace_file
from sdkwright.terminal import printable_json

_FILE = click.Path(path_type=Path, dir_okay=False)
_OUT = click.option("-o", "--out", type=_FILE, help="A file to write. Default: standard output.")
_FORMAT = click.option(
    "--format",
    "form",
    type=click.Choice(["yaml", "json"]),
    help="How the result is written. Default: as the name of --out or of the document says.",
)
_LENIENT = click.option(
    "--lenient",
    is_flag=True,
    help="Let actions select nothing or change nothing, as the specification does.",
)


@click.group()
def overlay() -> None:
    """Apply, check and make overlays (OpenAPI Overlay Specification 1.0, 1.1 and 1.2).

    \b
    Examples:
      sdkwright overlay apply api.yaml names.overlay.yaml > merged.yaml
      sdkwright overlay apply api.yaml a.yaml b.yaml --format json -o merged.json
      sdkwright overlay validate *.overlay.yaml
      sdkwright overlay diff api.yaml edited.yaml -o edit.overlay.yaml
      sdkwright overlay resolve acme --version 2.24
    """


@overlay.command()
@click.argument("spec", type=_FILE)
@click.argument("overlays", type=_FILE, nargs=-1, required=True, metavar="OVERLAY...")
@_OUT
@_FORMAT
@_LENIENT
@click.option("--version", metavar="V", help="Apply only what `x-sdk-applies-to` allows for it.")
@common.FINDINGS
def apply(
    spec: Path,
    overlays: tuple[Path, ...],
    out: Path | None,
    form: str | None,
    lenient: bool,
    version: str | None,
) -> None:
    """Write SPEC with each OVERLAY applied, in the order in which they are given.

    SPEC can be any JSON or YAML document. Nothing is written when an overlay does not fit.
    """
    from sdkwright.overlay_tool import apply as applied

    report = Report()
    value = applied(spec, overlays, version=version, lenient=lenient, report=report)
    common.show_findings(report)
    _write(value, out, form or _form_of(out or spec))


@overlay.command()
@click.argument("overlays", type=_FILE, nargs=-1, required=True, metavar="OVERLAY...")
@_LENIENT
@common.FINDINGS
def validate(overlays: tuple[Path, ...], lenient: bool) -> None:
    """Tell what is wrong with each OVERLAY by itself; ends with 2 if anything is."""
    from sdkwright.overlay_tool import validate as validated

    report = validated(overlays, lenient=lenient)
    common.show_findings(report)
    number = len(overlays)
    if report.errors:
        sys.exit(common.USAGE)
    click.echo(f"{number} {'overlay is' if number == 1 else 'overlays are'} valid", err=True)


@overlay.command()
@click.argument("spec", type=_FILE)
@click.argument("spec2", type=_FILE)
@_OUT
@_FORMAT
@click.option("--title", default=None, help="The title of the overlay. Default: from the names.")
@common.FINDINGS
def diff(spec: Path, spec2: Path, out: Path | None, form: str | None, title: str | None) -> None:
    """Write an overlay that turns SPEC into SPEC2."""
    from sdkwright.overlay_tool import diff as difference

    found = difference(spec, spec2, title=title or f"From {spec.name} to {spec2.name}")
    if found is None:
        click.echo(f"{spec} and {spec2} say the same; there is nothing to write", err=True)
        return
    _write(found, out, form or (_form_of(out) if out else "yaml"))


@overlay.command()
@click.argument("product")
@click.option("--version", metavar="V", help="The version of the document. Default: the newest.")
@_OUT
@_FORMAT
@common.FINDINGS
@common.ROOT
def resolve(
    product: str, version: str | None, out: Path | None, form: str | None, root: Path | None
) -> None:
    """Write the document of a version of PRODUCT with all its overlays applied."""
    from sdkwright.overlay_tool import resolve as resolved

    folder = common.project(root)
    if version is None:
        (one,) = common.products(product, folder)
        version = list(one.specs)[-1]
    _write(resolved(folder, product, version), out, form or _form_of(out or Path("x.json")))


def _form_of(path: Path) -> str:
    return "json" if path.suffix.lower() == ".json" else "yaml"


def _as_json(value: Any) -> str:
    return printable_json(json.dumps(value, indent=2, ensure_ascii=False)) + "\n"


def _as_yaml(value: Any) -> str:
    from sdkwright.yaml_writer import to_yaml

    return to_yaml(value)


_WRITERS: dict[str, Callable[[Any], str]] = {"json": _as_json, "yaml": _as_yaml}


def _write(value: Any, out: Path | None, form: str) -> None:
    data = _WRITERS[form](value).encode("utf-8", "surrogatepass")
    if out is None:
        sys.stdout.buffer.write(data)
        return
    try:
        replace_file(out, data)
    except OSError as error:
        common.fail(f"cannot write {out}: {error.strerror or error}")
