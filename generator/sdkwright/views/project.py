"""Views of the files around the package: metadata, README, index, changelog, examples."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sdkwright.handwritten import examples_for, licence, readme_parts
from sdkwright.ir.api import Api
from sdkwright.layout import LINE_LENGTH
from sdkwright.ledger import Entry
from sdkwright.naming import Names
from sdkwright.settings import PackageSettings
from sdkwright.views.examples import example_views
from sdkwright.views.groups import GroupViews
from sdkwright.views.index import index_view
from sdkwright.views.markdown import markdown
from sdkwright.views.package import PackageView
from sdkwright.views.readme import ExampleLinkView, Release, readme_facts, readme_view
from sdkwright.views.text import counted, one_line

if TYPE_CHECKING:
    from sdkwright.edition import Edition


@dataclass(frozen=True, slots=True)
class UrlView:
    """An address that package indexes show."""

    label: str
    target: str


@dataclass(frozen=True, slots=True)
class ProjectView:
    """`pyproject.toml`: strings are TOML basic strings, which are JSON strings."""

    name: str
    version: str
    description: str
    license: str
    has_license_file: bool
    python: str
    line_length: int
    keywords: str
    classifiers: tuple[str, ...]
    authors: str
    urls: tuple[UrlView, ...]
    import_name: str


@dataclass(frozen=True, slots=True)
class ChangelogView:
    """`CHANGELOG.md`: the entries of a release line, the newest first."""

    name: str
    entries: tuple[EntryView, ...]
    upgrade: str
    """What users of the former line have to know, in Markdown."""


@dataclass(frozen=True, slots=True)
class EntryView:
    """One version in the changelog, with texts in Markdown."""

    version: str
    note: str
    changes: str


def project_views(
    api: Api, names: Names, groups: GroupViews, package: PackageView, edition: Edition
) -> Iterator[tuple[str, str, object]]:
    """Yield template, path and view of each file around the package."""
    settings = edition.settings
    own = settings.package
    release = Release(edition.version, edition.document_version, edition.all_versions)
    flat = settings.surface.layout == "flat"
    yield "pyproject.toml.j2", "pyproject.toml", _project_view(own, edition)
    yield (
        "flat/README.md.j2" if flat else "README.md.j2",
        "README.md",
        readme_view(
            api,
            names,
            package,
            settings,
            release,
            examples=_links(edition),
            parts=_parts(api, edition, readme_facts(settings, release)),
        ),
    )
    yield (
        "flat/api.md.j2" if flat else "api.md.j2",
        "api.md",
        index_view(
            api,
            names,
            groups,
            package=own.name,
            version=edition.version,
            source=f"src/{own.import_name}",
            flat=flat,
        ),
    )
    yield "CHANGELOG.md.j2", "CHANGELOG.md", _changelog_view(api, edition)
    if api.objects:
        from sdkwright.views.objects_page import objects_page

        page = objects_page(api, names, settings, edition.modules, edition.version)
        yield "objects.md.j2", "objects.md", page
    for name, view in example_views(api, names, package, settings).items():
        yield "examples/group.py.j2", f"examples/generated/{name}", view


def _parts(api: Api, edition: Edition, facts: Mapping[str, str]) -> Mapping[str, str]:
    parts = readme_parts(edition.texts, facts)
    if not api.objects:
        return parts
    from sdkwright.views.objects_page import with_objects  # few packages have objects

    return with_objects(parts, api.objects)


def project_copies(edition: Edition) -> Mapping[str, str]:
    """Return the files that go into the package as they are: licence and hand-written examples."""
    text = licence(edition.texts)
    files = {} if text is None else {"LICENSE": text}
    examples = examples_for(edition.examples, edition.document_version)
    return files | {f"examples/{example.name}": example.text for example in examples}


def _changelog_view(api: Api, edition: Edition) -> ChangelogView:
    settings = edition.settings
    history = edition.history or (Entry(edition.version, (first_change(api, edition),)),)
    return ChangelogView(
        name=markdown(settings.package.name),
        entries=tuple(
            EntryView(markdown(entry.version), entry.note, bullets(entry.changes))
            for entry in history
        ),
        upgrade=edition.upgrade,
    )


def first_change(api: Api, edition: Edition) -> str:
    """Return what the changelog says of the first version of a release line."""
    target = f"{edition.settings.readme.subject} {edition.document_version}"
    groups = counted(len(api.groups), "group")
    methods = counted(sum(not o.internal for o in api.operations), "method")
    return f"First release for {target}: {methods} in {groups}."


def bullets(changes: Sequence[str]) -> str:
    """Return changes in Markdown: one as a paragraph, several as a list."""
    lines = [markdown(change) for change in changes]
    return lines[0] if len(lines) == 1 else "\n".join(f"- {line}" for line in lines)


def _links(edition: Edition) -> tuple[ExampleLinkView, ...]:
    return tuple(
        ExampleLinkView(f"examples/{example.name}", markdown(example.summary))
        for example in examples_for(edition.examples, edition.document_version)
    )


def _project_view(own: PackageSettings, edition: Edition) -> ProjectView:
    return ProjectView(
        name=_toml(own.name),
        version=_toml(edition.version),
        description=_toml(one_line(own.description or own.title)),
        license=_toml(own.license) if own.license else "",
        has_license_file=licence(edition.texts) is not None,
        python=_toml(own.python),
        line_length=LINE_LENGTH,
        keywords=_toml(list(own.keywords)),
        classifiers=tuple(_toml(classifier) for classifier in own.classifiers),
        authors=", ".join(f"{{ name = {_toml(author)} }}" for author in own.authors),
        urls=tuple(UrlView(_toml(label), _toml(url)) for label, url in own.urls.items()),
        import_name=own.import_name,
    )


def _toml(value: str | list[str]) -> str:
    return json.dumps(value, ensure_ascii=False)
