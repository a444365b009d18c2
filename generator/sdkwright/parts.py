"""Parts of a package: what each adds to its files and its exports."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sdkwright.edition import Edition
from sdkwright.ir.api import Api
from sdkwright.naming import Names
from sdkwright.runtime import error_classes
from sdkwright.views.families import FAMILIES
from sdkwright.views.flat import FlatViews
from sdkwright.views.flat_client import (
    Export,
    client_view,
    errors_view,
    flat_exports,
    init_view,
    object_exports,
)
from sdkwright.views.flat_methods import MODES
from sdkwright.views.flat_requests import flat_requests
from sdkwright.views.groups import GroupViews
from sdkwright.views.models import ModelViews
from sdkwright.views.object_modes import ASYNC_OBJECTS, SYNC_OBJECTS
from sdkwright.views.objects import ObjectViews
from sdkwright.views.package import PackageView
from sdkwright.views.webhooks import webhooks_view

Module = tuple[str, str, object]
"""Template below `templates/package/`, path below the package, view."""


@dataclass(frozen=True, slots=True)
class Part:
    """What a part of the package consists of."""

    modules: tuple[Module, ...]
    exports: tuple[Export, ...] = ()
    """Names that the top of the package offers."""


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


def modules_of(whole: Whole) -> tuple[Module, ...]:
    """Return the modules of a package."""
    parts = tuple(_parts(whole))
    modules = [module for part in parts for module in part.modules]
    if whole.is_flat:
        exports = tuple(export for part in parts for export in part.exports)
        view = init_view(whole.package.doc, exports, whole.package.modules)
        modules.insert(0, ("flat/__init__.py.j2", "__init__.py", view))
    return tuple(modules)


def _parts(whole: Whole) -> Iterator[Part]:
    yield Part(tuple(_shared(whole)))
    if whole.is_flat:
        yield flat_part(whole)
        if whole.api.objects:
            yield objects_part(whole)
    else:
        yield Part(tuple(_categories(whole)))


def flat_part(whole: Whole) -> Part:
    """Return clients with groups, and errors under the product's names."""
    settings, package = whole.edition.settings, whole.package
    views = FlatViews(whole.api, whole.names, whole.groups)
    client = client_view(whole.api, settings, views, user_agent=package.user_agent)
    modules: list[Module] = [
        ("flat/client.py.j2", f"{settings.client.module}.py", client),
        ("flat/exceptions.py.j2", "exceptions.py", errors_view(settings, error_classes())),
        ("flat/testing.py.j2", "testing.py", package),
    ]
    index = whole.groups.requests_index()
    modules.append(("flat/requests_index.py.j2", "requests/__init__.py", index))
    modules += [
        ("flat/requests.py.j2", f"requests/{module}.py", view)
        for module, view in flat_requests(whole.api, whole.names, whole.groups).items()
    ]
    for mode in MODES:
        folder = mode.family.module
        modules.append(("family/__init__.py.j2", f"{folder}/__init__.py", views.index(mode)))
        modules += [
            ("flat/group.py.j2", f"{folder}/{module}.py", view)
            for module, view in views.modules(mode).items()
        ]
    return Part(tuple(modules), flat_exports(settings))


def objects_part(whole: Whole) -> Part:
    """Return the object layer, which the document declares."""
    settings = whole.edition.settings
    own, views = settings.objects, ObjectViews(whole.api, whole.names, settings)
    modes = ((own.sync_module, SYNC_OBJECTS), (own.async_module, ASYNC_OBJECTS))
    modules: list[Module] = [
        ("sdk/__init__.py.j2", f"{own.package}/__init__.py", views.index()),
        ("sdk/waiters.py.j2", f"{own.package}/_waiters.py", views.waiters()),
    ]
    modules += [
        ("sdk/module.py.j2", f"{own.package}/{module}.py", views.module(mode))
        for module, mode in modes
    ]
    return Part(tuple(modules), object_exports(settings))


def _shared(whole: Whole) -> Iterator[Module]:
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
