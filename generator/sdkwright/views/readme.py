"""View of the README: written for one version of a package."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sdkwright.ir.api import Api, Group, Operation
from sdkwright.naming import Names
from sdkwright.samples import NoSampleError
from sdkwright.settings import Settings, package_version
from sdkwright.views.calls import CallWriter
from sdkwright.views.examples import chosen, needs_credentials
from sdkwright.views.markdown import cell, code, markdown
from sdkwright.views.package import GRANT, PackageView
from sdkwright.views.text import clean, counted, one_line, sentence
from sdkwright.views.webhooks import webhooks_view

_SHOWN_NAMES = 4


@dataclass(frozen=True, slots=True)
class ShowCaseView:
    """The call that the README makes again and again, and what stands around it."""

    variable: str
    call: str
    """From the client on: `organizations.projects.get_projects()`."""
    group: str
    """The path of its group."""
    category: str
    """The path of its category; empty if the group has none."""
    category_options: str
    group_options: str
    """Comments that show what `options()` returns."""
    request: str
    """From `requests` on: `projects.get_projects()`."""
    paged: bool


@dataclass(frozen=True, slots=True)
class LineView:
    """A release line: the packages for one version of the document."""

    version: str
    line: str
    install: str
    current: bool


@dataclass(frozen=True, slots=True)
class ExampleLinkView:
    """A hand-written example."""

    path: str
    summary: str


@dataclass(frozen=True, slots=True)
class CategoryLineView:
    """A category in the list of the API."""

    name: str
    groups: str
    doc: str


@dataclass(frozen=True, slots=True)
class AccessView:
    """What the README says of credentials."""

    grant: bool
    secured: bool
    shows_keys: bool
    """Whether what is shown first has no part of its own."""
    tokens: bool
    """Whether there is a place for a bearer token."""


@dataclass(frozen=True, slots=True)
class ReadmeView:
    """The README; `parts` are the product's own texts by section, empty where there is none."""

    title: str
    name: str
    version: str
    description: str
    subject: str
    target: str
    """The subject and its version: what the package is for."""
    python: str
    pin: str
    import_name: str
    license: str
    package: PackageView
    access: AccessView
    base_url_example: str
    show: ShowCaseView | None
    categories: tuple[CategoryLineView, ...]
    methods: str
    dated: bool
    """Whether docstrings say since when something exists."""
    lines: tuple[LineView, ...]
    examples: tuple[ExampleLinkView, ...]
    parts: Mapping[str, str]
    topics: tuple[TopicView, ...]
    """The parts of a flat product that stand alone."""
    webhooks: ReadmeWebhookView | None


@dataclass(frozen=True, slots=True)
class ReadmeWebhookView:
    """How webhooks are received, shown with one of them."""

    count: str
    method: str
    event: str
    imports: tuple[str, ...]
    named: str
    """The argument that says which one it is; empty where bodies tell."""


@dataclass(frozen=True, slots=True)
class TopicView:
    """A part of the README with a title of its own."""

    title: str
    anchor: str
    text: str


@dataclass(frozen=True, slots=True)
class Release:
    """What is released, and what was released beside it."""

    version: str
    document_version: str
    all_versions: tuple[str, ...]


SECTIONS = (
    *("intro", "requirements", "installation", "start", "structure", "configuration"),
    *("authentication", "errors", "examples", "versioning", "about"),
)
"""The parts that every README has a place for."""

_TOPICS = (
    ("objects", "Objects"),
    ("waiting", "Waiting"),
    ("rest", "The REST client"),
    ("paging", "Lists"),
    ("streaming", "Streams"),
    ("uploads", "Files"),
    ("raw", "Answers in full"),
    ("errors", "Errors"),
    ("timeouts", "Time limits"),
    ("retries", "Repetitions"),
    ("configuration", "Configuration"),
)
"""The parts of a README for a flat surface that stand alone, with their titles."""


def readme_facts(settings: Settings, release: Release) -> dict[str, str]:
    """Return what the placeholders of the product's own texts stand for."""
    return {
        "name": settings.package.name,
        "import_name": settings.package.import_name,
        "client_class": (
            settings.client.sync
            if settings.surface.layout == "flat"
            else settings.client.class_name
        ),
        "version": release.version,
        "document_version": release.document_version,
        "pin": pin(settings.package.name, release.version),
        "first_version": release.all_versions[0] if release.all_versions else "",
        "last_version": release.all_versions[-1] if release.all_versions else "",
    }


def readme_view(
    api: Api,
    names: Names,
    package: PackageView,
    settings: Settings,
    release: Release,
    *,
    examples: tuple[ExampleLinkView, ...],
    parts: Mapping[str, str],
) -> ReadmeView:
    """Return the view of the README.

    Args:
        api: what the document means.
        names: what its parts are called.
        package: the view of the package.
        settings: the product's settings.
        release: the versions.
        examples: the hand-written examples.
        parts: the product's own texts.
    """
    return ReadmeView(
        title=markdown(settings.package.name),
        name=one_line(settings.package.name),
        version=markdown(release.version),
        description=markdown(sentence(settings.package.description or settings.package.title)),
        subject=markdown(settings.readme.subject),
        target=markdown(f"{settings.readme.subject} {release.document_version}"),
        python=markdown(settings.package.python.replace(">=", ">= ")),
        pin=pin(settings.package.name, release.version),
        import_name=settings.package.import_name,
        license=markdown(settings.package.license),
        package=package,
        access=_access(api, package),
        base_url_example=quoted(api.default_server or settings.configuration.base_url_example),
        show=_show_case(api, names, settings),
        categories=tuple(_categories(api, names)),
        methods=counted(sum(not o.internal for o in api.operations), "method"),
        dated=any(operation.since for operation in api.operations),
        lines=tuple(_lines(settings, release)),
        examples=examples,
        parts={section: parts.get(section, "") for section in SECTIONS},
        topics=tuple(_topics(parts)),
        webhooks=_webhooks(api, names, settings.package.import_name),
    )


def _access(api: Api, package: PackageView) -> AccessView:
    shown = {given.name for given in package.credentials.shown}
    secured = needs_credentials(api)
    return AccessView(
        grant=package.grant is not None,
        secured=secured,
        shows_keys=bool(shown - {"bearer_token", *GRANT}),
        tokens=secured and api.security.has_token,
    )


def _topics(parts: Mapping[str, str]) -> Iterator[TopicView]:
    for name, title in _TOPICS:
        if parts.get(name):
            yield TopicView(title, title.lower().replace(" ", "-"), parts[name])


def quoted(text: str) -> str:
    """Return text as a Python literal in double quotes."""
    return json.dumps(clean(text).replace("\n", " "), ensure_ascii=False)


def pin(name: str, version: str) -> str:
    """Return what pip takes to stay within the release line of a version."""
    numbers = version.split(".")
    if len(numbers) < 2 or not all(number.isdecimal() for number in numbers):
        return f"{name}=={version}"
    return f"{name}~={'.'.join([*numbers[:2], '0'])}"


def _lines(settings: Settings, release: Release) -> Iterator[LineView]:
    own = settings.package
    for document_version in release.all_versions:
        current = document_version == release.document_version
        full = release.version if current else package_version(own, document_version)
        yield LineView(
            version=cell(document_version),
            line=code(".".join([*full.split(".")[:2], "x"])),
            install=code(f'pip install "{pin(own.name, full)}"'),
            current=current,
        )


def _categories(api: Api, names: Names) -> Iterator[CategoryLineView]:
    for category in api.categories:
        count = sum(group.category == category.key for group in api.groups)
        doc = markdown(sentence(category.description))
        yield CategoryLineView(names.categories[category.key], counted(count, "group"), doc)


def _show_case(api: Api, names: Names, settings: Settings) -> ShowCaseView | None:
    found = _shown_operation(api, names, settings)
    if found is None:
        return None
    group, operation = found
    try:
        call = CallWriter(api, names).call(operation)
    except NoSampleError:
        return None
    path = names.group_path(group)
    siblings = [names.groups[g.key] for g in api.groups if g.category == group.category]
    methods = [names.methods[o.id] for o in group.operations if not (o.deprecated or o.internal)]
    return ShowCaseView(
        variable=names.groups[group.key],
        call=f"{path}.{call}",
        group=path,
        category=names.categories[group.category] if group.category else "",
        category_options=_names_comment(siblings),
        group_options=_names_comment(methods),
        request=f"{names.groups[group.key]}.{call}",
        paged=operation.paging is not None,
    )


def _shown_operation(api: Api, names: Names, settings: Settings) -> tuple[Group, Operation] | None:
    """Return the operation that the settings name, else the first that is easy to call."""
    wanted = (settings.readme.group, settings.readme.method)
    pairs = [(group, operation) for group in api.groups for operation in group.operations]
    for group, operation in pairs:
        if (names.groups[group.key], names.methods[operation.id]) == wanted:
            return group, operation
    for group in api.groups:
        for operation in chosen(group.operations):
            return group, operation
    return pairs[0] if pairs else None


def _webhooks(api: Api, names: Names, package: str) -> ReadmeWebhookView | None:
    if not api.webhooks:
        return None
    view = webhooks_view(api, names)
    one = next((known for known in view.webhooks if known.method == "POST"), view.webhooks[0])
    uses_models = "models." in one.event
    return ReadmeWebhookView(
        count=counted(len(view.webhooks), "webhook"),
        method=f"on_{one.name}",
        event=f"webhooks.{one.event}",
        imports=(f"from {package} import {'models, ' if uses_models else ''}webhooks",),
        named="" if view.member or len(view.webhooks) == 1 else f", name={quoted(one.name)}",
    )


def _names_comment(names: Sequence[str]) -> str:
    shown = ", ".join(f"'{name}'" for name in names[:_SHOWN_NAMES])
    return f"# [{shown}, ...]" if len(names) > _SHOWN_NAMES else f"# [{shown}]"
