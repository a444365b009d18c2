"""The guide to the object layer: a page made of the declarations that make the layer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from sdkwright.handwritten import written_methods
from sdkwright.ir.api import Api
from sdkwright.ir.objects import (
    Attaching,
    Calling,
    Method,
    ObjectClass,
    ObjectLayer,
    Outcome,
    Wait,
    Waiter,
    Waiting,
)
from sdkwright.naming import Names
from sdkwright.settings import ObjectsSettings, Settings
from sdkwright.views.markdown import cell, code, markdown
from sdkwright.views.object_methods import ObjectMethods
from sdkwright.views.object_modes import SYNC_OBJECTS
from sdkwright.views.object_scope import ObjectScope
from sdkwright.views.text import one_line, sentence


@dataclass(frozen=True, slots=True)
class PageClassView:
    """A class on the page."""

    title: str
    doc: str
    facts: tuple[str, ...]
    methods: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PageWaiterView:
    """What is waited for, as a row of a table."""

    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ObjectsPageView:
    """The page."""

    name: str
    version: str
    sync: str
    asynchronous: str
    import_name: str
    api: str
    managers: tuple[PageClassView, ...]
    objects: tuple[PageClassView, ...]
    waiters: tuple[PageWaiterView, ...]


def objects_page(
    api: Api, names: Names, settings: Settings, modules: tuple[Path, ...], version: str
) -> ObjectsPageView:
    """Return the view of the page.

    Args:
        api: what the document means.
        names: what its parts are called.
        settings: the product's settings.
        modules: its hand-written modules.
        version: the version of the package.
    """
    page = _Page(ObjectScope(api, names), settings.objects, modules)
    own = settings.objects
    return ObjectsPageView(
        name=markdown(settings.package.name),
        version=markdown(version),
        sync=own.sync,
        asynchronous=own.asynchronous,
        import_name=settings.package.import_name,
        api=own.api,
        managers=tuple(page.view(one) for one in api.objects.classes if one.attribute),
        objects=tuple(page.view(one) for one in api.objects.classes if not one.attribute),
        waiters=tuple(_waiter(waiter) for waiter in api.objects.waiters),
    )


def with_objects(parts: Mapping[str, str], layer: ObjectLayer) -> dict[str, str]:
    """Return the parts of a README, in which the one about objects also lists the managers."""
    rows = [
        f"| `.{one.attribute}` | {cell(sentence(one_line(one.description)))} |"
        for one in layer.classes
        if one.attribute is not None
    ]
    table = "\n".join(["| Manager | |", "| :--- | :--- |", *rows])
    whole = "[objects.md](objects.md) describes every method."
    texts = [parts.get("objects", ""), table, whole]
    return {**parts, "objects": "\n\n".join(text for text in texts if text)}


@dataclass(frozen=True, slots=True)
class _Page:
    api: ObjectScope
    settings: ObjectsSettings
    modules: tuple[Path, ...]

    def view(self, one: ObjectClass) -> PageClassView:
        title = f"sdk.{one.attribute}" if one.attribute else one.name
        return PageClassView(
            title=code(title),
            doc=markdown(sentence(one_line(one.description))),
            facts=tuple(self._facts(one)),
            methods=(*self._declared(one), *self._written(one)),
        )

    def _facts(self, one: ObjectClass) -> Iterator[str]:
        if one.owner is not None:
            owner = self.api.classes[one.owner]
            name = next(name for name, part in owner.parts if part == one.name)
            yield f"A part of {code(one.owner)}: {code(f'.{name}')}"
        elif one.keys:
            yield f"Known by {' and '.join(code(f'.{name}') for name, _ in one.keys)}"
        if one.state:
            yield f"Holds {' and '.join(code(f'.{name}') for name, _ in one.state)}"
        for name, part in one.parts:
            yield f"{code(f'.{name}')}: {code(part)}"
        for name, link in one.links:
            yield f"{code(f'.{name}')}: {code(link.object)}"
        if one.exit is not None:
            yield f"A {code('with')} block ends with {code(f'{one.exit}()')}"

    def _declared(self, one: ObjectClass) -> Iterator[str]:
        briefs = dict(ObjectMethods(self.api, one, SYNC_OBJECTS).briefs())
        for method in one.methods:
            line = f"{code(briefs[method.name])} {markdown(self.api.text(method))}"
            yield f"{line}{self._waits(method)}"

    def _written(self, one: ObjectClass) -> Iterator[str]:
        if one.base is None:
            return
        module, name = one.base
        path = f"{self.settings.package}/async_{module}.py"
        for method in written_methods(self.modules, path, f"Async{name}"):
            yield f"{code(method.call)} {markdown(method.summary)}"

    def _waits(self, method: Method) -> str:
        wait: Wait | None = None
        match method.behaviour:
            case Calling(wait=found) | Waiting(wait=found) | Attaching(wait=found):
                wait = found
            case _:
                return ""
        if wait is None:
            return ""
        where = f", in {wait.only_in} programs only" if wait.only_in else ""
        return f" Waits for {code(wait.waiter)}{where}."


def _waiter(waiter: Waiter) -> PageWaiterView:
    return PageWaiterView(
        (
            code(waiter.key),
            _states(waiter, "success"),
            _states(waiter, "failure"),
            "held answers" if waiter.long_poll else "questions at intervals",
            "none" if waiter.unlimited else "`polling_config`",
        )
    )


def _states(waiter: Waiter, outcome: Outcome) -> str:
    if waiter.others == outcome:
        return "any other"
    return ", ".join(code(state) for state, known in waiter.states if known == outcome)
