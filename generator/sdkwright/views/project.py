"""Views of the files around the package: metadata, README, index, examples."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sdkwright.ir.api import Api
from sdkwright.naming import Names
from sdkwright.views.groups import GroupViews
from sdkwright.views.package import PackageView
from sdkwright.views.text import one_line

if TYPE_CHECKING:
    from sdkwright.package import Edition


@dataclass(frozen=True, slots=True)
class ProjectView:
    """`pyproject.toml`: strings are TOML basic strings, which are JSON strings."""

    name: str
    version: str
    description: str
    license: str
    python: str
    keywords: str
    import_name: str


def project_views(
    api: Api, names: Names, groups: GroupViews, package: PackageView, edition: Edition
) -> Iterator[tuple[str, str, object]]:
    """Yield template, path and view of each file around the package."""
    settings = edition.settings.package
    yield (
        "pyproject.toml.j2",
        "pyproject.toml",
        ProjectView(
            name=_toml(settings.name),
            version=_toml(edition.version),
            description=_toml(one_line(settings.description or settings.title)),
            license=_toml(settings.license),
            python=_toml(settings.python),
            keywords=json.dumps(list(settings.keywords)),
            import_name=settings.import_name,
        ),
    )


def _toml(text: str) -> str:
    return json.dumps(text)
