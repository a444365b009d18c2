"""Parts of a package whose groups are attributes of the client itself, and of the object layer."""

from __future__ import annotations

from dataclasses import dataclass

from sdkwright.parts import Module, Whole, shared_modules
from sdkwright.runtime import error_classes
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
from sdkwright.views.object_modes import ASYNC_OBJECTS, SYNC_OBJECTS
from sdkwright.views.objects import ObjectViews


@dataclass(frozen=True, slots=True)
class Part:
    """What a part of the package consists of."""

    modules: tuple[Module, ...]
    exports: tuple[Export, ...]
    """Names that the top of the package offers."""


def flat_modules(whole: Whole) -> tuple[Module, ...]:
    """Return the modules of the package."""
    parts = [_client_part(whole)]
    if whole.api.objects:
        parts.append(_objects_part(whole))
    exports = tuple(export for part in parts for export in part.exports)
    view = init_view(whole.package.doc, exports, whole.package.modules)
    modules = [module for part in parts for module in part.modules]
    return (("flat/__init__.py.j2", "__init__.py", view), *shared_modules(whole), *modules)


def _client_part(whole: Whole) -> Part:
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


def _objects_part(whole: Whole) -> Part:
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
