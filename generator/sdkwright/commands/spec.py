"""`sdkwright spec`: the documents of products."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from sdkwright.commands import common

if TYPE_CHECKING:
    from sdkwright.diagnostics import Diagnostic
    from sdkwright.products import Product
    from sdkwright.spec_arrival import Arrival

_SHOWN = 30


@click.group()
def spec() -> None:
    """Add documents to products."""


@spec.command()
@click.argument("product")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--version", required=True, metavar="V", help="The version that the document is of.")
@click.option("--replace", is_flag=True, help="Replace the document of a version that is there.")
@common.FINDINGS
@common.ROOT
def add(product: str, file: Path, version: str, replace: bool, root: Path | None) -> None:
    """Store FILE as a version of PRODUCT and tell what is to be done in the overlays.

    The document is checked first and stored only if it is one. Then every overlay is tried on it.
    Ends with 1 if there is something to do before it can be generated.

    \b
    Example:
      sdkwright spec add acme ~/Downloads/openapi.json --version 2.25
    """
    from sdkwright.spec_arrival import add_spec

    folder = common.project(root)
    (one,) = common.products(product, folder)
    arrival = add_spec(one, file, version, folder, replaces=replace)
    shown = arrival.stored.relative_to(folder)
    click.echo(f"stored as {shown}")
    _print_news(arrival)
    todo = _print_work(arrival)
    _print_steps(one, version, todo)
    sys.exit(1 if todo else 0)


def _print_news(arrival: Arrival) -> None:
    if arrival.previous is None:
        click.echo("it is the first document of the product")
        return
    click.echo(f"compared with {arrival.previous}:")
    lists = {
        "new methods": arrival.new_operations,
        "methods that are gone": arrival.gone_operations,
        "new models": arrival.new_models,
        "models that are gone": arrival.gone_models,
        "names that would move": [
            f"{one.what}: was {one.before}, would be {one.after}" for one in arrival.moved
        ],
    }
    for title, names in lists.items():
        click.echo(f"  {title}: {len(names)}")
        for name in names[:_SHOWN]:
            common.say(f"    {name}")
        if len(names) > _SHOWN:
            click.echo(f"    and {len(names) - _SHOWN} more")


def _print_work(arrival: Arrival) -> int:
    """Print what overlays have to settle; return how much it is."""
    from sdkwright.diagnostics import Report

    work: dict[str, Iterable[Diagnostic]] = {
        "actions that no longer match": arrival.unmatched,
        "actions that are no longer needed": arrival.needless,
        "tags without a category": arrival.unsorted,
        "names that collide": arrival.collisions,
        "other mistakes": arrival.others,
    }
    total = 0
    for title, found in work.items():
        some = list(found)
        if not some:
            continue
        total += len(some)
        click.echo(f"{title}: {len(some)}")
        part = Report()
        for source in arrival.report.sources:
            part.attach(source)
        part.extend(some)
        common.show_findings(part)
    return total


def _print_steps(one: Product, version: str, todo: int) -> None:
    product = one.name
    steps = [
        "mend the overlays; an action that only older versions need gets x-sdk-applies-to:"
        f" '<{version}'",
        f"sdkwright watch {product} --version {version}     regenerates while you edit",
    ]
    steps = steps if todo else []
    if one.record.versions:
        steps.append(f"sdkwright matrix {product} --record   so that docstrings say since when")
    steps += [
        f"sdkwright generate {product} --version {version}",
        f"sdkwright inspect {product} --version {version}   are the new names good?",
        "commit specs/, overlays/ and generated/",
    ]
    click.echo("next steps:")
    for number, step in enumerate(steps, 1):
        click.echo(f"  {number}. {step}")
