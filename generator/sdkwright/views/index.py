"""View of `api.md`: every category, group and method on one page."""

from __future__ import annotations

from dataclasses import dataclass

from sdkwright.ir.api import Api, Category, Group, Operation
from sdkwright.naming import Names
from sdkwright.views.arguments import ArgumentView
from sdkwright.views.families import SYNC
from sdkwright.views.groups import GroupViews
from sdkwright.views.markdown import code, markdown
from sdkwright.views.operations import OperationView
from sdkwright.views.senders import result_in_words
from sdkwright.views.text import counted, dated, one_line, sentence
from sdkwright.views.webhooks import webhooks_view


@dataclass(frozen=True, slots=True)
class IndexGroupView:
    """A group: where its methods are, and a line for each."""

    title: str
    source: str
    doc: str
    methods: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class IndexCategoryView:
    """A category with its groups."""

    title: str
    doc: str
    groups: tuple[IndexGroupView, ...]


@dataclass(frozen=True, slots=True)
class IndexView:
    """The page; groups without a category come first."""

    name: str
    version: str
    methods: str
    loose: tuple[IndexGroupView, ...]
    categories: tuple[IndexCategoryView, ...]
    webhooks: tuple[IndexGroupView, ...]
    """The requests that the API makes: one group of them, or none."""


def index_view(
    api: Api,
    names: Names,
    groups: GroupViews,
    *,
    package: str,
    version: str,
    source: str,
    flat: bool = False,
) -> IndexView:
    """Return the view of the index.

    Args:
        api: what the document means.
        names: what its parts are called.
        groups: the views of its groups.
        package: the name of the package.
        version: its version.
        source: the folder of its modules, from where the index is.
        flat: whether groups are attributes of the client itself.
    """
    index = _Index(api, names, groups, source, flat)
    return IndexView(
        name=markdown(package),
        version=markdown(version),
        methods=counted(sum(not o.internal for o in api.operations), "method"),
        loose=index.groups(None),
        categories=tuple(index.category(category) for category in api.categories),
        webhooks=(_webhooks(api, names, source),) if api.webhooks else (),
    )


def _webhooks(api: Api, names: Names, source: str) -> IndexGroupView:
    views = webhooks_view(api, names).webhooks
    return IndexGroupView(
        title=code("WebhookHandler"),
        source=f"{source}/webhooks.py",
        doc="Requests that the API makes, each taken by a method of a handler.",
        methods=tuple(
            f"{code(f'on_{view.name}(event: {view.event})')} {markdown(view.brief)}".rstrip()
            for view in views
        ),
    )


@dataclass(frozen=True, slots=True)
class _Index:
    api: Api
    names: Names
    views: GroupViews
    source: str
    flat: bool

    def category(self, category: Category) -> IndexCategoryView:
        return IndexCategoryView(
            title=code(self.names.categories[category.key]),
            doc=markdown(sentence(category.description)),
            groups=self.groups(category.key),
        )

    def groups(self, category: str | None) -> tuple[IndexGroupView, ...]:
        return tuple(self._group(group) for group in self.api.groups if group.category == category)

    def _group(self, group: Group) -> IndexGroupView:
        pairs = zip(group.operations, self.views.operations(group), strict=True)
        return IndexGroupView(
            title=code(f"client.{self.names.group_path(group)}"),
            source=f"{self.source}/{SYNC.module}/{self.names.groups[group.key]}.py",
            doc=markdown(sentence(group.description)),
            methods=(
                *(self._method(one, view, view.name) for one, view in pairs if not one.internal),
                *(self._method(a.operation, a.view, a.name) for a in self.views.aliases(group)),
            ),
        )

    def _flat_result(self, operation: Operation, view: OperationView) -> str:
        from sdkwright.views.flat_methods import SYNC_REST, result_of  # few packages are flat

        return result_of(operation, view, SYNC_REST)

    def _method(self, operation: Operation, view: OperationView, name: str) -> str:
        result = self._flat_result(operation, view) if self.flat else result_in_words(view)
        summary = dated(_summary(operation), operation.since)
        line = f"{code(signature(view, name, result))} {summary}".rstrip()
        if not operation.deprecated:
            return line
        advice = f", use {code(operation.deprecated_by)}" if operation.deprecated_by else ""
        since = operation.deprecated_since and f" since {markdown(operation.deprecated_since)}"
        return f"{line} **Deprecated**{since}{advice}."


def signature(view: OperationView, name: str, result: str) -> str:
    """Return how a method is called: its arguments without their types, and its result."""
    first = [_argument(argument) for argument in view.arguments if argument.positional]
    rest = [argument for argument in view.arguments if not argument.positional]
    rest.sort(key=lambda argument: not argument.required)
    named = ["*", *(_argument(argument) for argument in rest)] if rest else []
    return f"{name}({', '.join([*first, *named])}) -> {result}"


def _argument(argument: ArgumentView) -> str:
    return argument.name if argument.required else f"{argument.name}={argument.default}"


def _summary(operation: Operation) -> str:
    text = operation.summary or operation.description.partition("\n")[0]
    return markdown(sentence(one_line(text)))
