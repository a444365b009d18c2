"""Keyword arguments that several methods share: one TypedDict instead of as many signatures."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sdkwright.ir.objects import Calling, Made, Method, ObjectClass
from sdkwright.views.arguments import FUNCTION, ArgumentView
from sdkwright.views.expressions import Import
from sdkwright.views.object_arguments import ObjectArguments
from sdkwright.views.object_modes import ARGUMENTS, POLLING
from sdkwright.views.object_scope import ObjectScope
from sdkwright.views.text import docstring, entry, literal

# Fewer keyword arguments are told in the signature.
_MANY = 5


@dataclass(frozen=True, slots=True)
class ParamsView:
    """A TypedDict of keyword arguments."""

    name: str
    base: str
    doc: str
    fields: tuple[str, ...]
    place: str
    """The method that describes them."""
    is_waiting: bool
    imports: frozenset[Import]

    @property
    def signature(self) -> str:
        """How a signature takes them."""
        return f"**params: Unpack[{self.name}]"

    @property
    def entry(self) -> str:
        """How a text tells of them."""
        return entry("**params", f"Further arguments, which `{self.place}` describes.")

    @property
    def decorator(self) -> str:
        """What lets a signature name them."""
        return f"_arguments.taking({self.name})"

    def parting(self, method: str) -> str:
        """Return the line of a method that parts them."""
        targets = f"_given, options, {'polling_config' if self.is_waiting else '_'}"
        return f"{targets} = _arguments.parted({literal(method)}, params, {self.name})"

    @property
    def runtime_imports(self) -> frozenset[Import]:
        """What such a method needs."""
        return frozenset({ARGUMENTS, Import(".._runtime.rest", self.base)})


_Shape = tuple[str, bool, tuple[tuple[str, str], ...]]


class SharedParams:
    """Finds the methods of a layer that make the same object with the same keyword arguments."""

    def __init__(self, api: ObjectScope) -> None:
        self._api = api
        shapes: dict[_Shape, list[tuple[ObjectClass, Method]]] = {}
        for one in api.layer.classes:
            for method in one.methods:
                shape = self._shape(method)
                if shape is not None:
                    shapes.setdefault(shape, []).append((one, method))
        self.views: list[ParamsView] = []
        self._known: dict[tuple[str, str], ParamsView] = {}
        for methods in shapes.values():
            if len(methods) > 1:
                view = self._view(methods[0][1])
                self.views.append(view)
                self._known |= {(one.name, method.name): view for one, method in methods}

    def of(self, one: ObjectClass, method: Method) -> ParamsView | None:
        """Return what a method shares with others, None if that is nothing."""
        return self._known.get((one.name, method.name))

    def _shape(self, method: Method) -> _Shape | None:
        match method.behaviour:
            case Calling(operation=operation, passing=passing, result=Made(), wait=wait) as calling:
                pass
            case _:
                return None
        if passing.nested or passing.spellings or passing.checks or (wait and wait.only_in):
            return None
        keywords = self._arguments(method, calling).keywords()
        if len(keywords) < _MANY or any(view.required for view in keywords):
            return None
        fields = tuple((view.name, view.annotation) for view in keywords)
        return operation, wait is not None, fields

    def _arguments(self, method: Method, calling: Calling) -> ObjectArguments:
        operation = self._api.operations[calling.operation]
        return ObjectArguments(
            method.name, operation, calling.passing, self._api, self._api.types()
        )

    def _view(self, method: Method) -> ParamsView:
        calling = method.behaviour
        assert isinstance(calling, Calling)
        assert isinstance(calling.result, Made)
        arguments, is_waiting = self._arguments(method, calling), calling.wait is not None
        keywords, place = arguments.keywords(), self._api.described(calling.operation)
        target = calling.result.object
        is_get = self._api.operations[calling.operation].method == "GET"
        text = f"Keyword arguments of methods that make a {target}; `{place}` describes them."
        return ParamsView(
            name=self._name(f"{target}Params"),
            base="RequestOptions" if is_get else "WriteOptions",
            doc=docstring([text], indent=FUNCTION),
            fields=tuple(_fields(keywords, is_waiting=is_waiting)),
            place=place,
            is_waiting=is_waiting,
            imports=frozenset(arguments.imports | ({POLLING} if is_waiting else set())),
        )

    def _name(self, plain: str) -> str:
        taken = {*self._api.classes, *(view.name for view in self.views)}
        numbers = (f"{plain}{number}" for number in range(2, len(taken) + 3))
        return next(name for name in (plain, *numbers) if name not in taken)


def _fields(keywords: list[ArgumentView], *, is_waiting: bool) -> Iterator[str]:
    yield from (view.field(FUNCTION) for view in keywords)
    if is_waiting:
        yield "polling_config: PollingConfig | None"
