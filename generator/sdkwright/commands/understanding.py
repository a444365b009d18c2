"""Commands that tell where something comes from and what a change leads to."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from sdkwright.commands import common

if TYPE_CHECKING:
    from sdkwright.impact import Impact
    from sdkwright.products import Product

_SHOWN_NAMES = 40
_SHOWN_LINES = 200


@click.command()
@click.argument("product")
@click.argument("name")
@common.VERSIONS
@common.FINDINGS
@common.ROOT
def explain(product: str, name: str, versions: tuple[str, ...], root: Path | None) -> None:
    """Print what NAME is, property by property, and which file and line gave each.

    \b
    NAME is a method, an operation, a model or a field:
      sdkwright explain acme projects.get_projects --version 2.24
      sdkwright explain acme "get /api/v1/projects"
      sdkwright explain acme Project
      sdkwright explain acme Project.clusterId

    Without --version, the newest version is explained.
    """
    from sdkwright.explain import explain as explained

    folder = common.project(root)
    (one,) = common.products(product, folder)
    chosen = common.selected(one, versions) if versions else (list(one.specs)[-1],)
    for number, version in enumerate(chosen):
        if len(chosen) > 1:
            click.echo(f"{chr(10) if number else ''}{one.name} {version}")
        for line in explained(one, version, name, folder):
            common.say(line)


@click.command()
@click.argument("overlay", type=click.Path(path_type=Path, dir_okay=False, exists=True))
@common.VERSIONS
@click.option("--full", is_flag=True, help="Print every name and every line of the diff.")
@common.FINDINGS
@common.ROOT
def impact(overlay: Path, versions: tuple[str, ...], full: bool, root: Path | None) -> None:
    """List the methods, models and versions that OVERLAY touches, and print the code it changes.

    OVERLAY is one of a product, such as overlays/acme/10-names.overlay.yaml. The diff is that of
    the newest version that it touches, between a package without it and one with it.
    """
    from sdkwright.impact import changed_code
    from sdkwright.impact import impact as found_impact

    folder = common.project(root)
    product = _product_of(overlay, folder)
    chosen = common.selected(product, versions)
    found = [found_impact(product, version, overlay, folder) for version in chosen]
    for one in found:
        _print_impact(product, one, full)
    touched = [one.version for one in found if one]
    if not touched:
        return
    lines = changed_code(product, touched[-1], overlay, folder, common.cache())
    click.echo(f"\ncode of {product.name} {touched[-1]}: {_size(lines)}")
    _print_some(lines, _SHOWN_LINES, full, "lines")


def _product_of(overlay: Path, root: Path) -> Product:
    place = overlay.resolve()
    for product in common.products(None, root):
        if any(place == known.resolve() for known in product.overlays):
            return product
    return common.fail(f"{overlay} is no overlay of a product in {root}")


def _print_impact(product: Product, found: Impact, full: bool) -> None:
    click.echo(
        f"{product.name} {found.version}: {len(found.methods)} methods, {len(found.models)} models"
        + (f", {', '.join(found.elsewhere)}" if found.elsewhere else "")
    )
    for title, names in (("methods", found.methods), ("models", found.models)):
        _print_some([f"  {name}" for name in names], _SHOWN_NAMES, full, title)


def _print_some(lines: list[str], most: int, full: bool, noun: str) -> None:
    for line in lines if full else lines[:most]:
        common.say(line)
    if not full and len(lines) > most:
        click.echo(f"  and {len(lines) - most:,} more {noun}; --full shows them")


def _size(lines: list[str]) -> str:
    files = sum(line.startswith("--- ") for line in lines)
    added = sum(line.startswith("+") and not line.startswith("+++ ") for line in lines)
    removed = sum(line.startswith("-") and not line.startswith("--- ") for line in lines)
    return f"{files} files, {added:,} lines added, {removed:,} removed"
