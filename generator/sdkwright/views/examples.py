"""Views of `examples/generated/`: a program for each group that calls a few of its methods."""

from __future__ import annotations

import re
import sys
import textwrap
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass

from sdkwright.ir.api import Api, Group, Operation
from sdkwright.naming import Names
from sdkwright.naming.identifiers import Identifier
from sdkwright.samples import NoSampleError
from sdkwright.settings import Settings
from sdkwright.views.calls import CallWriter
from sdkwright.views.package import PackageView
from sdkwright.views.text import comment, docstring, one_line, sentence

_STEPS = 2
_DEPENDENCIES = frozenset({"httpx", "pydantic", "httpcore", "certifi", "idna", "anyio", "h11"})
_MODULES = re.compile(r"(?<!\.)\b(datetime|uuid)\.")
_MODELS = re.compile(r"(?<!\.)\bmodels\.")


@dataclass(frozen=True, slots=True)
class CredentialView:
    """An argument of the client that comes from an environment variable."""

    argument: str
    variable: str


@dataclass(frozen=True, slots=True)
class StepView:
    """A call, with a comment above it."""

    comments: tuple[str, ...]
    statement: str


@dataclass(frozen=True, slots=True)
class ExampleView:
    """The program for one group."""

    doc: str
    import_name: str
    client_class: str
    modules: tuple[str, ...]
    """Modules of the standard library that its arguments need."""
    models: bool
    credentials: tuple[CredentialView, ...]
    steps: tuple[StepView, ...]


def needs_credentials(api: Api) -> bool:
    """Tell whether any operation is secured."""
    return any(operation.secured for operation in api.operations)


def _credentials(api: Api, package: PackageView, settings: Settings) -> Iterator[CredentialView]:
    """Yield what the client must be told; a flat one looks into the environment itself."""
    prefix = settings.package.import_name.upper()
    if settings.surface.layout == "flat":
        if needs_credentials(api) and settings.environment.bearer_token is None:
            yield CredentialView("bearer_token", f"{prefix}_BEARER_TOKEN")
        return
    for credential in package.credentials.shown:
        yield CredentialView(credential.name, f"{prefix}_{credential.name.upper()}")
    yield CredentialView(package.base_url, f"{prefix}_BASE_URL")


def example_views(
    api: Api, names: Names, package: PackageView, settings: Settings
) -> dict[str, ExampleView]:
    """Return the views of the programs by file name.

    Groups that are deprecated as a whole have none.
    """
    import_name = settings.package.import_name
    credentials = tuple(_credentials(api, package, settings))
    flat = settings.surface.layout == "flat"
    client = package.sync_class if flat else package.client_class
    maker = _Examples(names, client, import_name, credentials, CallWriter(api, names), flat)
    views = ((names.groups[group.key], maker.view(group)) for group in api.groups)
    return {_file_name(name, import_name): view for name, view in views if view is not None}


@dataclass(frozen=True, slots=True)
class _Examples:
    names: Names
    client_class: str
    import_name: str
    credentials: tuple[CredentialView, ...]
    writer: CallWriter
    flat: bool

    def view(self, group: Group) -> ExampleView | None:
        path = f"client.{self.names.group_path(group)}"
        steps = self._steps(chosen(group.operations), path)
        if not steps:
            return None
        text = "\n".join(step.statement for step in steps)
        return ExampleView(
            doc=docstring([f"Calls of `{path}`."]),
            import_name=self.import_name,
            client_class=self.client_class,
            modules=tuple(sorted(set(_MODULES.findall(text)))),
            models=_MODELS.search(text) is not None,
            credentials=self.credentials,
            steps=steps,
        )

    def _steps(self, operations: Iterable[Operation], path: str) -> tuple[StepView, ...]:
        calls: list[tuple[Operation, str]] = []
        for operation in operations:
            with suppress(NoSampleError):
                calls.append((operation, f"{path}.{self.writer.call(operation)}"))
        # What is only read is worth a look; a group that reads nothing shows what it has.
        reading = any(_reads(operation) for operation, _ in calls)
        return tuple(
            StepView(
                _comments(operation),
                _shown(operation, call, self.flat) if _reads(operation) or not reading else call,
            )
            for operation, call in calls
        )


def chosen(operations: Iterable[Operation]) -> tuple[Operation, ...]:
    """Return the operations that a newcomer would try: to list and to create.

    Where a group has none of these, others stand in; what deletes comes last.
    """
    known = sorted((o for o in operations if not (o.deprecated or o.internal)), key=_kind)
    firsts = {_kind(operation): operation for operation in reversed(known)}
    picked = [firsts[kind] for kind in sorted(firsts)]
    rest = [operation for operation in known if operation not in picked]
    return tuple([*picked, *rest][:_STEPS])


def _kind(operation: Operation) -> int:
    reads = operation.method == "GET"
    of_one = "{" in operation.path
    if reads:
        return 2 if of_one else 0
    if operation.method == "POST" and operation.body is not None:
        return 1
    return 4 if operation.method == "DELETE" else 3


def _reads(operation: Operation) -> bool:
    return operation.method == "GET" and any(a.kind != "empty" for a in operation.answers)


def _shown(operation: Operation, call: str, flat: bool) -> str:
    """Return a statement that prints the result; of files only the size."""
    kinds = {answer.kind for answer in operation.answers}
    if operation.stream is not None:
        return f"print(next({call}, None))"
    if flat and kinds == {"binary"}:
        return f"print(len({call}.read()))"
    if kinds <= {"empty"} or "json" in kinds:
        return f"print({call})"
    return f"print(len({call}))"


def _comments(operation: Operation) -> tuple[str, ...]:
    text = one_line(operation.summary or operation.description.partition("\n")[0])
    route = one_line(f"{operation.method} {operation.path}")
    return tuple(comment(line) for line in textwrap.wrap(sentence(text or route), 90))


def _file_name(name: Identifier, import_name: str) -> str:
    """Return the name of a program; Python must not take it for a module that the client needs."""
    taken = name in sys.stdlib_module_names or name in _DEPENDENCIES or name == import_name
    return f"{name}_example.py" if taken else f"{name}.py"
