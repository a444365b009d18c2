"""Views of the object layer: a module for each mode, and what both share."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sdkwright.ir.api import Api
from sdkwright.ir.objects import ObjectClass
from sdkwright.naming import Names
from sdkwright.settings import Settings
from sdkwright.views.arguments import tuple_of
from sdkwright.views.expressions import Import, import_lines
from sdkwright.views.object_methods import AssignmentView, ObjectMethods, ObjectMethodView
from sdkwright.views.object_modes import RUNTIME, SYNC_OBJECTS, ObjectMode
from sdkwright.views.object_params import ParamsView, SharedParams
from sdkwright.views.object_scope import ObjectScope
from sdkwright.views.object_waiters import QuestionView, WaiterView, waiter_views
from sdkwright.views.text import docstring, literal, one_line, sentence

_INDENT = 4


@dataclass(frozen=True, slots=True)
class AttributeOfObjectView:
    """A key, a part or a link of an object, or what the server told of it."""

    name: str
    result: str
    doc: str
    value: str


@dataclass(frozen=True, slots=True)
class ObjectClassView:
    """A manager, an object or a part of one."""

    name: str
    base: str
    doc: str
    key_names: str
    constructor: str
    """The signature of the constructor; empty for that of the base."""
    base_arguments: str
    state: tuple[str, ...]
    state_names: str
    exit: str
    """The method that ends a `with` block, as a literal; empty for none."""
    attributes: tuple[AttributeOfObjectView, ...]
    methods: tuple[ObjectMethodView, ...]
    derived: tuple[AssignmentView, ...]
    """Methods that are made of those of the synchronous class."""
    assignments: tuple[AssignmentView, ...]
    """Further names of methods."""


@dataclass(frozen=True, slots=True)
class ManagerView:
    """A manager as an attribute of the client of the layer."""

    name: str
    class_name: str
    doc: str


@dataclass(frozen=True, slots=True)
class ObjectModuleView:
    """A module of the layer: all classes of one mode, and the client that begins with them."""

    module_doc: str
    mode: ObjectMode
    imports: tuple[str, ...]
    typing_imports: tuple[str, ...]
    params: tuple[ParamsView, ...]
    """Keyword arguments that methods share."""
    classes: tuple[ObjectClassView, ...]
    managers: tuple[ManagerView, ...]
    sdk: str
    sdk_doc: str
    describes: bool
    """Whether it also describes its arguments and attributes."""
    api: str
    client: str
    client_module: str


@dataclass(frozen=True, slots=True)
class ObjectIndexView:
    """The package of the layer: its classes, each loaded when it is asked for."""

    doc: str
    sync_module: str
    async_module: str


@dataclass(frozen=True, slots=True)
class ObjectWaitersView:
    """What objects wait for, as both modes use it."""

    questions: tuple[QuestionView, ...]
    waiters: tuple[WaiterView, ...]
    typing_imports: tuple[str, ...]
    has_long_polls: bool


class ObjectViews:
    """Makes the views of the object layer."""

    def __init__(self, api: Api, names: Names, settings: Settings) -> None:
        self._api = ObjectScope(api, names)
        self._settings = settings

    def module(self, mode: ObjectMode) -> ObjectModuleView:
        """Return the view of the module of a mode."""
        own = self._settings.objects
        is_sync = mode is SYNC_OBJECTS
        shared, layer = SharedParams(self._api), self._api.layer.classes
        makers = [
            ObjectMethods(self._api, one, mode, shared, own.sync_module, own.api) for one in layer
        ]
        pairs = list(zip(layer, makers, strict=True))
        params = tuple(shared.views) if is_sync else ()
        classes = tuple(self._class(one, maker, mode) for one, maker in pairs)
        runtime, typing = _imports(classes, pairs, params, mode)
        title = one_line(self._settings.package.title)
        client = self._settings.client
        sdk = own.sync if is_sync else own.asynchronous
        described = "" if is_sync else f"; `{own.sync}` describes its arguments and attributes"
        return ObjectModuleView(
            module_doc=docstring([f"Objects of the {title} API. {_mood(mode, own.sync_module)}"]),
            mode=mode,
            imports=import_lines(runtime),
            typing_imports=import_lines(typing),
            params=params,
            classes=classes,
            managers=tuple(self._managers(mode)),
            sdk=sdk,
            sdk_doc=docstring([f"The {title} API as objects{described}."], indent=_INDENT),
            describes=is_sync,
            api=own.api,
            client=client.sync if is_sync else client.asynchronous,
            client_module=client.module,
        )

    def index(self) -> ObjectIndexView:
        """Return the view of the package of the layer."""
        own, title = self._settings.objects, one_line(self._settings.package.title)
        return ObjectIndexView(
            doc=docstring([f"Objects above the {title} API, in two ways to call."]),
            sync_module=own.sync_module,
            async_module=own.async_module,
        )

    def waiters(self) -> ObjectWaitersView:
        """Return the view of what objects wait for."""
        views = waiter_views(self._api)
        questions = tuple(dict.fromkeys(view.question for view in views))
        imports = {item for question in questions for item in question.imports}
        return ObjectWaitersView(
            questions=questions,
            waiters=views,
            typing_imports=import_lines(imports),
            has_long_polls=any(w.long_poll is not None for w in self._api.layer.waiters),
        )

    def _class(self, one: ObjectClass, methods: ObjectMethods, mode: ObjectMode) -> ObjectClassView:
        text = self._api.types(one).builtin("str").text
        has_own_keys = bool(one.keys) and not _is_entity(one)
        return ObjectClassView(
            name=mode.class_name(one.name),
            base=_base(one, mode),
            doc=docstring([_description(one)], indent=_INDENT),
            key_names=_names_of(one.keys) if has_own_keys else "",
            constructor=", ".join(_constructor(one, mode, text)) if has_own_keys else "",
            base_arguments=", ".join(["client", *(name for name, _ in one.keys)]),
            state=tuple(name for name, _ in one.state),
            state_names=_names_of(one.state),
            exit=literal(one.exit) if one.exit else "",
            attributes=tuple(self._attributes(one, methods, mode)),
            methods=tuple(methods.views()),
            derived=tuple(methods.derived()),
            assignments=tuple(methods.assignments()),
        )

    def _attributes(
        self, one: ObjectClass, methods: ObjectMethods, mode: ObjectMode
    ) -> Iterator[AttributeOfObjectView]:
        text = self._api.types(one).builtin("str").text
        for number, (name, _) in enumerate(() if _is_entity(one) else one.keys):
            doc = f"The {name.replace('_', ' ')}, which does not change."
            yield _attribute(name, text, doc, f"self._keys[{number}]")
        for name, _ in one.state:
            doc = "As the server told it; None if it did not, or if it was used."
            yield _attribute(name, f"{text} | None", doc, f"self._{name}")
        for name, part in one.parts:
            doc = _description(self._api.classes[part])
            yield _attribute(name, mode.class_name(part), doc, methods.bodies.part(part))
        for name, link in one.links:
            doc = _description(self._api.classes[link.object])
            value = methods.bodies.linked(link)
            yield _attribute(name, mode.class_name(link.object), doc, value)

    def _managers(self, mode: ObjectMode) -> Iterator[ManagerView]:
        for one in self._api.layer.classes:
            if one.attribute is not None:
                yield ManagerView(one.attribute, mode.class_name(one.name), _description(one))


def _is_entity(one: ObjectClass) -> bool:
    """Tell whether the runtime has a base for objects with these keys."""
    return [name for name, _ in one.keys] == ["id"] and not one.state


def _names_of(pairs: tuple[tuple[str, str], ...]) -> str:
    return tuple_of(literal(name) for name, _ in pairs) if pairs else ""


def _constructor(one: ObjectClass, mode: ObjectMode, text: str) -> Iterator[str]:
    yield "self"
    yield f"client: {mode.client}"
    for name, _ in one.keys:
        yield f"{name}: {text}"
    for name, _ in one.state:
        yield f"{name}: {text} | None = None"


def _attribute(name: str, result: str, doc: str, value: str) -> AttributeOfObjectView:
    return AttributeOfObjectView(name, result, docstring([doc], indent=8), value)


def _description(one: ObjectClass) -> str:
    return sentence(one_line(one.description)) or f"{one.name}."


def _mood(mode: ObjectMode, described: str) -> str:
    if mode is SYNC_OBJECTS:
        return "Methods return results."
    return f"Methods are awaited; `{described}` describes their arguments."


def _base(one: ObjectClass, mode: ObjectMode) -> str:
    own = mode.entity if _is_entity(one) else mode.base
    if one.base is None:
        return own
    module, name = one.base
    written = f"_{module}.{mode.class_name(name)}"
    return f"{written}, {own}" if _is_entity(one) else written


def _imports(
    classes: tuple[ObjectClassView, ...],
    pairs: list[tuple[ObjectClass, ObjectMethods]],
    params: tuple[ParamsView, ...],
    mode: ObjectMode,
) -> tuple[set[Import], set[Import]]:
    """Return what a module needs when it is imported, and what only type checkers need."""
    methods = [method for one in classes for method in one.methods]
    runtime = {item for method in methods for item in method.runtime_imports}
    derived = [method for one in classes for method in one.derived]
    runtime |= {item for method in derived for item in method.runtime_imports}
    if any("requests." in line for method in methods for line in method.lines):
        runtime.add(Import("..", "requests"))
    for one, _ in pairs:
        if _is_entity(one) or one.base is None:
            base = mode.entity if _is_entity(one) else mode.base
            runtime.add(Import(f"{RUNTIME}.bound", base))
        if one.base is not None:
            module = one.base[0] if mode is SYNC_OBJECTS else f"async_{one.base[0]}"
            runtime.add(Import(".", module, f"_{one.base[0]}"))
    if any(method.overloads for method in methods):
        runtime.add(Import("typing", "overload"))
    typing = {item for method in methods for item in method.imports}
    for view in params:
        runtime |= view.runtime_imports
        typing |= view.imports
    typing.add(Import(".._runtime.rest", mode.client))
    return runtime, typing - runtime - {Import("typing", "Any")}
