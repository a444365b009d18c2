"""What users of an SDK see of it, as plain data."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any, Final, Literal, TypeAlias

Place: TypeAlias = Literal["path", "query", "header", "cookie", "body", "field", "client"]
"""Where the value of an argument goes; one for the client itself is not sent as such."""

Source: TypeAlias = Literal["document", "package"]

FORMAT: Final = 1
"""The number of the JSON form."""


@dataclass(frozen=True, slots=True)
class Argument:
    """An argument of a method, or of the client's constructor."""

    name: str
    wire: str
    """Its name on the wire; empty for a whole body."""
    place: Place
    type: str
    """Its annotation; names of models stand alone, and `Omit` is left out."""
    required: bool
    default: str = ""
    """What stands for it in the signature where it is not given."""
    positional: bool = False
    server_default: str = ""
    """What the document says the server takes instead, as JSON."""
    limits: str = ""
    """Further limits that the document states."""
    doc: str = ""
    """A digest of its text."""


@dataclass(frozen=True, slots=True)
class Method:
    """A method of the synchronous client; the other ones follow it."""

    path: str
    """How it is reached from the client: `organizations.projects.get_projects`."""
    operation: str
    """Verb and path template."""
    arguments: tuple[Argument, ...]
    """Those by position in their order, then the others by name."""
    result: str
    pages: str = ""
    """The type of the items, where the result has pages."""
    events: str = ""
    """The type of the events, where the answer is a stream of them."""
    deprecated: bool = False
    replacement: str = ""
    errors: tuple[str, ...] = ()
    """The statuses of errors that the document states."""
    doc: str = ""
    """A digest of its own texts."""


@dataclass(frozen=True, slots=True)
class Field:
    """An attribute of a model."""

    name: str
    wire: str
    type: str
    required: bool
    deprecated: bool = False
    server_default: str = ""
    limits: str = ""
    doc: str = ""


@dataclass(frozen=True, slots=True)
class Model:
    """A class for an object."""

    name: str
    fields: tuple[Field, ...]
    """In the order of their names, which is no promise to users."""
    extra: str = ""
    """The type of members that are not listed, where the document states one."""
    used_in_requests: bool = False
    used_in_responses: bool = False
    doc: str = ""


@dataclass(frozen=True, slots=True)
class Member:
    """A name for a value of an enumeration."""

    name: str
    value: str | int


@dataclass(frozen=True, slots=True)
class Enum:
    """A class for a set of values."""

    name: str
    members: tuple[Member, ...]
    used_in_requests: bool = False
    used_in_responses: bool = False
    doc: str = ""

    @property
    def values(self) -> tuple[str | int, ...]:
        """The values, without their names."""
        return tuple(member.value for member in self.members)


@dataclass(frozen=True, slots=True)
class Surface:
    """Everything that programs can rely on.

    A surface that is read from a package lacks what only documents know: see `shared`. Two things
    are in none: the runtime, which has versions of its own kind, and the layer of objects above
    flat methods.
    """

    product: str
    version: str
    """The version of the package."""
    source: Source
    methods: Mapping[str, Method]
    """By group and name: `projects.get_projects`."""
    models: Mapping[str, Model]
    enums: Mapping[str, Enum]
    aliases: Mapping[str, str]
    """Further names in `models`, with the type that each stands for."""
    exports: tuple[str, ...] = ()
    """What the package itself offers to import."""
    options: tuple[Argument, ...] = ()
    """The arguments of the client's configuration; those of a flat client are the runtime's."""

    def shared(self) -> Surface:
        """Return what documents and packages both know.

        Only documents know the statuses of errors, defaults of the server and limits. Texts are in
        both, but packages spell them for their readers, so that their digests differ.
        """
        return replace(
            self,
            methods={key: _shared_method(one) for key, one in self.methods.items()},
            models={key: _shared_model(one) for key, one in self.models.items()},
            enums={key: replace(one, doc="") for key, one in self.enums.items()},
        )

    def fingerprint(self) -> str:
        """Return what changes when anything changes that programs can rely on.

        It is the same for a document and for the package that is made of it, and says nothing of
        versions.
        """
        data = self.shared().to_json()
        for key in ("version", "source"):
            del data[key]
        text = json.dumps(data, sort_keys=True, separators=(",", ":"))
        return hashlib.sha256(text.encode()).hexdigest()

    def to_json(self) -> dict[str, Any]:
        """Return it as values for `json.dump`."""
        return {
            "format": FORMAT,
            "product": self.product,
            "version": self.version,
            "source": self.source,
            "methods": {key: _said(self.methods[key]) for key in sorted(self.methods)},
            "models": {key: _said(self.models[key]) for key in sorted(self.models)},
            "enums": {key: _said(self.enums[key]) for key in sorted(self.enums)},
            "aliases": {key: self.aliases[key] for key in sorted(self.aliases)},
            "exports": list(self.exports),
            "options": [_said(option) for option in self.options],
        }

    @staticmethod
    def from_json(data: Mapping[str, Any]) -> Surface:
        """Return what `to_json` made values of.

        Raises:
            ValueError: if the values are of another form.
        """
        if data.get("format") != FORMAT:
            raise ValueError(f"format {data.get('format')!r} of a surface is not known")
        return Surface(
            product=data["product"],
            version=data["version"],
            source=data["source"],
            methods={key: _method(one) for key, one in data["methods"].items()},
            models={key: _model(one) for key, one in data["models"].items()},
            enums={key: _enum(one) for key, one in data["enums"].items()},
            aliases=dict(data["aliases"]),
            exports=tuple(data["exports"]),
            options=tuple(Argument(**one) for one in data["options"]),
        )


def _said(value: Any) -> Any:
    """Return data without what says nothing, so that a new kind of fact changes no old surface."""
    if isinstance(value, tuple):
        return [_said(one) for one in value]
    if not is_dataclass(value):
        return value
    return {
        field.name: _said(getattr(value, field.name))
        for field in fields(value)
        if getattr(value, field.name) != field.default
    }


def _shared_method(method: Method) -> Method:
    arguments = tuple(replace(a, server_default="", limits="", doc="") for a in method.arguments)
    return replace(method, arguments=arguments, errors=(), doc="")


def _shared_model(model: Model) -> Model:
    parts = tuple(replace(one, server_default="", limits="", doc="") for one in model.fields)
    return replace(model, fields=parts, doc="")


def _method(data: dict[str, Any]) -> Method:
    arguments = tuple(Argument(**one) for one in data["arguments"])
    errors = tuple(data.get("errors", ()))
    return Method(**{**data, "arguments": arguments, "errors": errors})


def _model(data: dict[str, Any]) -> Model:
    return Model(**{**data, "fields": tuple(Field(**one) for one in data["fields"])})


def _enum(data: dict[str, Any]) -> Enum:
    return Enum(**{**data, "members": tuple(Member(**one) for one in data["members"])})
