"""Parts of a package: what each adds to its files and its exports."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sdkwright.edition import Edition
from sdkwright.ir.api import Api
from sdkwright.naming import Names
from sdkwright.views.families import FAMILIES
from sdkwright.views.groups import GroupViews
from sdkwright.views.models import ModelViews
from sdkwright.views.package import PackageView
from sdkwright.views.webhooks import webhooks_view

Module = tuple[str, str, object]
"""Template below `templates/package/`, path below the package, view."""


@dataclass(frozen=True, slots=True)
class Whole:
    """What the parts of one package are made from."""

    api: Api
    names: Names
    edition: Edition
    groups: GroupViews
    package: PackageView

    @property
    def is_flat(self) -> bool:
        """Whether groups are attributes of the client itself."""
        return self.edition.settings.surface.layout == "flat"


def grouped_modules(whole: Whole) -> tuple[Module, ...]:
    """Return the modules of a package whose groups stand in categories, or on the client."""
    return (*shared_modules(whole), *_categories(whole))


def shared_modules(whole: Whole) -> Iterator[Module]:
    """Yield the modules that every package has."""
    yield "_version.py.j2", "_version.py", whole.package
    models = ModelViews(whole.api, whole.names)
    yield "models/__init__.py.j2", "models/__init__.py", models.index()
    for module, models_view in models.modules().items():
        yield "models/module.py.j2", f"models/{module}.py", models_view
    if whole.api.webhooks:
        yield "webhooks.py.j2", "webhooks.py", webhooks_view(whole.api, whole.names)
    if not whole.is_flat:
        yield "requests/__init__.py.j2", "requests/__init__.py", whole.groups.requests_index()
        for module, requests_view in whole.groups.requests().items():
            yield "requests/group.py.j2", f"requests/{module}.py", requests_view


def _categories(whole: Whole) -> Iterator[Module]:
    package = whole.package
    if package.credentials.schemes is not None:
        yield "_security.py.j2", "_security.py", package.credentials.schemes
    for name in ("__init__", "configuration", "exceptions", "testing"):
        yield f"{name}.py.j2", f"{name}.py", package
    yield "api_client.py.j2", f"{package.api_module}.py", package
    yield "client.py.j2", f"{package.client_module}.py", package
    for family in FAMILIES:
        client = whole.groups.client(family)
        yield "family/__init__.py.j2", f"{family.module}/__init__.py", client
        if client.categories:
            yield "family/categories.py.j2", f"{family.module}/_categories.py", client
        for module, view in whole.groups.modules(family).items():
            yield "family/group.py.j2", f"{family.module}/{module}.py", view
