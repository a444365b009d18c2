"""Views of the modules at the top of a flat package: client, errors, exports."""

from __future__ import annotations

import textwrap
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from sdkwright.ir.api import Api
from sdkwright.settings import RetrySettings, Settings
from sdkwright.views.flat import ChildView, FlatViews
from sdkwright.views.flat_methods import ASYNC_REST, SYNC_REST, Mode
from sdkwright.views.text import docstring, literal, one_line

REST_EXPORTS = (
    *("APIResponse", "AsyncAPIResponse", "AsyncBinaryAPIResponse", "AsyncPage", "AsyncStream"),
    *("BinaryAPIResponse", "DefaultAsyncHttpxClient", "DefaultHttpxClient", "NOT_GIVEN"),
    *("NotGiven", "Omit", "Page", "Stream", "Timeout", "not_given", "omit"),
)
"""Names of the runtime that users of a flat package write."""


@dataclass(frozen=True, slots=True)
class Export:
    """A name at the top of the package, and the module below it that has it."""

    name: str
    module: str


@dataclass(frozen=True, slots=True)
class ErrorView:
    """An error under the product's name."""

    name: str
    imported: str
    """The class of the runtime, with the name that it gets where that is another."""


@dataclass(frozen=True, slots=True)
class ExportsView:
    """The names that one module gives to the package."""

    module: str
    names: str
    texts: tuple[str, ...]
    """Literals that together list the names, separated by spaces."""


@dataclass(frozen=True, slots=True)
class FlatInitView:
    """`__init__.py`: everything that it offers, loaded when it is asked for."""

    doc: str
    imports: tuple[ExportsView, ...]
    modules: tuple[str, ...]
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ClientClassView:
    """The client of one mode."""

    name: str
    base: str
    package: str
    doc: str
    groups: tuple[ChildView, ...]


@dataclass(frozen=True, slots=True)
class FlatClientView:
    """`client.py`: the clients with their groups, and the facts of the product."""

    settings: tuple[str, ...]
    retry: tuple[str, ...]
    max_retries: str
    clients: tuple[ClientClassView, ...]


@dataclass(frozen=True, slots=True)
class FlatErrorsView:
    """`exceptions.py`: the errors under the product's names, and those that have none."""

    root: str
    module: str
    named: tuple[ErrorView, ...]
    plain: tuple[str, ...]
    names: tuple[str, ...]


def errors_view(settings: Settings, runtime: Iterable[str]) -> FlatErrorsView:
    """Return the view of the errors.

    Args:
        settings: hold the product's names.
        runtime: the names of all errors of the runtime.
    """
    named = tuple(
        ErrorView(name, name if name == error else f"{error} as {name}")
        for name, error in settings.errors.items()
    )
    known = {*settings.errors.values(), *settings.errors}
    plain = tuple(sorted(name for name in runtime if name not in known))
    root = next((n for n, error in settings.errors.items() if error == "SdkError"), "SdkError")
    return FlatErrorsView(
        root=root,
        module=literal(f"{settings.package.import_name}.exceptions"),
        named=named,
        plain=plain,
        names=tuple(literal(name) for name in sorted([*settings.errors, *plain])),
    )


def client_view(
    api: Api, settings: Settings, views: FlatViews, *, user_agent: str
) -> FlatClientView:
    """Return the view of the clients.

    Args:
        api: what the document means.
        settings: the product's settings.
        views: the views of its groups.
        user_agent: the header, as a literal.
    """
    defaults, retry = settings.defaults, settings.retry
    base_url = defaults.base_url or api.server or settings.configuration.base_url_example
    header = _idempotency_header(api)
    return FlatClientView(
        settings=(
            f"base_url={literal(base_url)}",
            f"user_agent={user_agent}",
            f"environment={_environment(settings)}",
            f"timeout={literal(defaults.timeout)}",
            f"connect_timeout={literal(defaults.connect_timeout)}",
            f"max_retries={literal(defaults.max_retries)}",
            *([f"idempotency_header={literal(header)}"] if header else []),
        ),
        retry=tuple(_retry(retry)),
        max_retries=literal(defaults.max_retries),
        clients=(
            _client(settings, settings.client.sync, views, SYNC_REST),
            _client(settings, settings.client.asynchronous, views, ASYNC_REST),
        ),
    )


def init_view(doc: str, exports: Iterable[Export], offered: tuple[str, ...]) -> FlatInitView:
    """Return the view of `__init__.py`.

    Args:
        doc: the docstring.
        offered: the modules that users import by name.
        exports: the names that the parts of the package offer.
    """
    known = sorted(exports, key=lambda export: (export.module, export.name))
    modules = sorted({export.module for export in known})
    return FlatInitView(
        doc=doc,
        imports=tuple(
            _exports_view(module, [e.name for e in known if e.module == module])
            for module in modules
        ),
        modules=offered,
        names=tuple(sorted([*(e.name for e in known), *offered, "__version__"])),
    )


def _exports_view(module: str, names: list[str]) -> ExportsView:
    texts = tuple(literal(f"{line} ") for line in textwrap.wrap(" ".join(names), 80))
    return ExportsView(module, ", ".join(names), texts)


def flat_exports(settings: Settings) -> tuple[Export, ...]:
    """Return what every flat package offers at its top."""
    client = settings.client
    own = (client.sync, client.asynchronous, "DEFAULT_MAX_RETRIES", "DEFAULT_TIMEOUT")
    return (
        *(Export(name, client.module) for name in own),
        *(Export(name, "_runtime.rest") for name in REST_EXPORTS),
        *(Export(name, "exceptions") for name in settings.errors),
    )


def _client(settings: Settings, name: str, views: FlatViews, mode: Mode) -> ClientClassView:
    title = one_line(settings.package.title)
    is_async = mode is ASYNC_REST
    return ClientClassView(
        name=name,
        base="AsyncRestClient" if is_async else "SyncRestClient",
        package=mode.family.module,
        doc=docstring([f"The {title} API{', for `await`' if is_async else ''}."], indent=4),
        groups=views.children(None, mode),
    )


def _environment(settings: Settings) -> str:
    names = settings.environment
    pairs = {
        "bearer_token": names.bearer_token,
        "base_url": names.base_url,
        "default_headers": names.default_headers,
        "log": names.log,
    }
    stated = ", ".join(f"{literal(key)}: {literal(name)}" for key, name in pairs.items() if name)
    return f"{{{stated}}}"


def _retry(retry: RetrySettings) -> list[str]:
    statuses = ", ".join(literal(status) for status in retry.statuses)
    facts: dict[str, object] = {
        "first_pause": float(retry.first_pause),
        "longest_pause": float(retry.longest_pause),
        "override_header": retry.override_header,
        "retry_after_ms_header": retry.retry_after_ms_header,
    }
    named = [f"{name}={literal(fact)}" for name, fact in facts.items() if fact is not None]
    return [f"statuses=({statuses}{',' if len(retry.statuses) == 1 else ''})", *named]


def _idempotency_header(api: Api) -> str | None:
    """Return the header that most operations carry their key in."""
    found = Counter(o.idempotency_header for o in api.operations if o.idempotency_header)
    return found.most_common(1)[0][0] if found else None


def object_exports(settings: Settings) -> tuple[Export, ...]:
    """Return what a package with an object layer offers besides."""
    own = settings.objects
    return (
        Export(own.sync, f"{own.package}.{own.sync_module}"),
        Export(own.asynchronous, f"{own.package}.{own.async_module}"),
        Export("PollingConfig", "_runtime.objects.polling"),
        Export("PollingTimeout", "_runtime.objects.polling"),
        Export("CallbackError", "_runtime.objects.following"),
    )
