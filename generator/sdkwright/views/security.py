"""Views of security: `_security.py`, the arguments for credentials, and what the README says."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from sdkwright.ir.api import Api, Operation
from sdkwright.ir.security import Requirement, Security, SecurityScheme
from sdkwright.naming.credentials import key_arguments
from sdkwright.views.markdown import code, markdown
from sdkwright.views.text import literal, one_line, sentence

MODULE = "_security"

_CONSTANTS = {"basic": "BASIC", "token": "TOKEN", "certificate": "CERTIFICATE"}
_CLASSES = {"BASIC": "Basic", "TOKEN": "Token", "CERTIFICATE": "Certificate"}
_PLACES = {"header": "header", "query": "query parameter", "cookie": "cookie"}


@dataclass(frozen=True, slots=True)
class ConstantView:
    """A scheme or a requirement as a constant of `_security.py`."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class SecurityView:
    """`_security.py`: schemes, and the requirements that operations refer to."""

    classes: str
    schemes: tuple[ConstantView, ...]
    all: str
    requirements: tuple[ConstantView, ...]


@dataclass(frozen=True, slots=True)
class CredentialText:
    """An argument for a credential: its name and what it is."""

    name: str
    text: str
    checked: str
    """The constant of the scheme that checks it, with the arguments before the value."""


class Credentials:
    """Names and texts of what a document is authorized with.

    Args:
        api: what the document means.
        taken: names of other arguments of the configuration.
    """

    def __init__(self, api: Api, taken: Iterable[str]) -> None:
        self._security: Security = api.security
        self._grants = api.grants
        self._schemes: Mapping[str, SecurityScheme] = {s.key: s for s in api.security.schemes}
        self.arguments = key_arguments(api.security, taken)
        names = list(dict.fromkeys(self.arguments.values()))
        numbers = {
            n: "API_KEY" if len(names) == 1 else f"API_KEY_{names.index(n) + 1}" for n in names
        }
        self._constants = {
            scheme.key: _CONSTANTS.get(scheme.kind) or numbers[self.arguments[scheme.key]]
            for scheme in api.security.schemes
        }
        requirements = dict.fromkeys(
            self._translated(operation.security)
            for operation in api.operations
            if operation.secured
        )
        self._requirements = {r: f"SECURITY_{n}" for n, r in enumerate(requirements, 1)}
        counted = Counter(self._translated(o.security) for o in api.operations if o.secured)
        self._common = counted.most_common(1)[0][0] if counted else ()

    def of(self, operation: Operation) -> str:
        """Return the constant of the requirement of an operation."""
        return self._requirements[self._translated(operation.security)]

    def view(self) -> SecurityView:
        """Return the view of `_security.py`."""
        schemes = {self._constants[s.key]: self._expression(s) for s in self._security.schemes}
        classes = {value.partition("(")[0] for value in schemes.values()} | {"Security"}
        return SecurityView(
            classes=", ".join(sorted(classes)),
            schemes=tuple(ConstantView(name, value) for name, value in schemes.items()),
            all=f"({', '.join(schemes)},)",
            requirements=tuple(
                ConstantView(name, f"Security({', '.join(map(_tuple, requirement))})")
                for requirement, name in self._requirements.items()
            ),
        )

    def texts(self) -> Iterator[CredentialText]:
        """Yield the arguments that only this document has."""
        told: set[str] = set()
        for scheme in self._security.schemes:
            if scheme.kind == "key" and self.arguments[scheme.key] not in told:
                told.add(self.arguments[scheme.key])
                yield CredentialText(
                    self.arguments[scheme.key],
                    f"API key, sent as the {_PLACES[str(scheme.location)]} {code(scheme.wire)}",
                    f"{self._constants[scheme.key]}.checked(",
                )
        if any(scheme.kind == "basic" for scheme in self._security.schemes):
            for name, text in (("username", "User name"), ("password", "Password")):
                yield CredentialText(
                    name, f"{text} of HTTP basic authentication", f'BASIC.checked("{name}", '
                )

    @property
    def is_plain(self) -> bool:
        """Whether a token is all that is ever sent."""
        return self._security.is_plain

    def first(self) -> tuple[str, ...]:
        """Return the arguments of the first alternative of what most operations require."""
        return self._names(self._common[0]) if self._common else ()

    def lines(self) -> tuple[str, ...]:
        """Return what each scheme is, as lines of Markdown; none if tokens are all there is."""
        if self._security.is_plain:
            return ()
        found: dict[str, str] = {}
        for scheme in self._security.schemes:
            names = [code(name) for name in self._names((self._constants[scheme.key],))]
            about = sentence(markdown(one_line(scheme.description)))
            line = f"{' and '.join(names)}: {self._told(scheme)}. {about}".strip()
            found.setdefault(self._constants[scheme.key] + about, line)
        return tuple(dict.fromkeys(found.values()))

    def alternatives(self) -> tuple[str, ...]:
        """Return the alternatives of what most operations require, as lines of Markdown."""
        if len(self._common) < 2 or self._security.is_plain:
            return ()
        return tuple(" and ".join(map(code, self._names(group))) for group in self._common)

    def _told(self, scheme: SecurityScheme) -> str:
        if scheme.kind != "key":
            return markdown(scheme.title)
        return f"API key, sent as the {_PLACES[str(scheme.location)]} {code(scheme.wire)}"

    def _names(self, constants: Iterable[str]) -> tuple[str, ...]:
        arguments = {
            "BASIC": ("username", "password"),
            "CERTIFICATE": ("cert_file", "key_file"),
            "TOKEN": (("client_id", "client_secret") if self._grants else ("bearer_token",)),
        } | {self._constants[key]: (name,) for key, name in self.arguments.items()}
        return tuple(name for constant in constants for name in arguments[constant])

    def _translated(self, requirement: Requirement) -> Requirement:
        """Return alternatives of constants; schemes that are sent alike are one."""
        named = (tuple(dict.fromkeys(self._constants[k] for k in keys)) for keys in requirement)
        return tuple(dict.fromkeys(named))

    def _expression(self, scheme: SecurityScheme) -> str:
        if scheme.kind != "key":
            return f"{_CLASSES[self._constants[scheme.key]]}()"
        texts = (str(self.arguments[scheme.key]), str(scheme.location), scheme.wire)
        return f"ApiKey({', '.join(map(literal, texts))})"


def _tuple(names: tuple[str, ...]) -> str:
    return f"({', '.join(names)},)" if len(names) == 1 else f"({', '.join(names)})"
