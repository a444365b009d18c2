"""Security requirements and schemes: which operation is sent with what.

Source: OpenAPI Specification 3.1.1, sections 4.8.27 "Security Scheme Object" and 4.8.30
"Security Requirement Object".
"""

from __future__ import annotations

from collections.abc import Iterator

from sdkwright.build.schemes import Flow, SchemeReader
from sdkwright.diagnostics import Report
from sdkwright.document import Document
from sdkwright.ir.security import ClientCredentials, Requirement, Security, SecurityScheme
from sdkwright.resolve import Node, Resolver

_SCHEMES = ("components", "securitySchemes")
_VERBS = frozenset({"get", "put", "post", "delete", "options", "head", "patch", "trace", "query"})


class SecurityReader:
    """Reads what operations require, and remembers which schemes that makes use of."""

    def __init__(self, document: Document, resolver: Resolver, report: Report) -> None:
        self._document = document
        self._root = resolver.root
        self._report = report
        self._reader = SchemeReader(document, resolver, report)
        self._schemes: dict[str, SecurityScheme | None] = {}
        self._flows: dict[str, Flow] = {}
        self._scopes: dict[str, dict[str, None]] = {}
        self._default: Requirement | None = None

    def requirement(self, operation: Node) -> Requirement:
        """Return what an operation is sent with, in the order of the document.

        An empty alternative, which makes security optional, is left out: credentials that the
        user gives are sent, and no others are ever demanded.
        """
        stated = operation.child("security")
        if stated.value is not None:
            return self._alternatives(stated)
        if self._default is None:
            self._default = self._stated_for_all()
        return self._default

    def security(self, *, has_grant: bool) -> Security:
        """Return what the requirements that were read make use of.

        Args:
            has_grant: whether the document says otherwise how client credentials become a token.
        """
        known = [key for key, _ in self._root.items(*_SCHEMES)]
        found = {key: scheme for key, scheme in self._schemes.items() if scheme is not None}
        order = [*known, *(key for key in found if key not in known)]
        schemes = tuple(found[key] for key in order if key in found)
        flows = [] if has_grant else [key for key in order if key in found and key in self._flows]
        return Security(schemes, self._client_credentials(flows[0]) if flows else None)

    def _client_credentials(self, key: str) -> ClientCredentials:
        flow = self._flows[key]
        asked = self._scopes.get(key, {})
        # Scopes of other flows may be refused here.
        return ClientCredentials(
            flow.token_url,
            tuple(scope for scope in asked if not flow.scopes or scope in flow.scopes),
        )

    def _stated_for_all(self) -> Requirement:
        """Return what the document states for all operations that state nothing themselves.

        A document that describes schemes and never asks for them has forgotten to: whatever the
        user gives is sent.
        """
        stated = self._root.child("security")
        if stated.value is not None:
            return self._alternatives(stated)
        if any(True for _ in self._stated_by_operations()):
            return ()
        keys = [key for key, _ in self._root.items(*_SCHEMES)]
        return tuple((key,) for key in keys if self._scheme(key, stated) is not None)

    def _stated_by_operations(self) -> Iterator[Node]:
        for _, path in self._root.items("paths"):
            for verb, operation in path.items():
                if verb in _VERBS and operation.child("security").value is not None:
                    yield operation

    def _alternatives(self, stated: Node) -> Requirement:
        """Return the alternatives without the schemes that cannot be sent."""
        items = stated.elements()
        if not isinstance(stated.value, list):
            self._malformed(stated, "security needs to be a list of requirements")
            items = [stated] if isinstance(stated.value, dict) else []
        named = (tuple(dict.fromkeys(self._names(item))) for item in items)
        return tuple(dict.fromkeys(names for names in named if names))

    def _names(self, item: Node) -> Iterator[str]:
        if isinstance(item.value, str):
            self._malformed(item, "a requirement needs to be an object of scheme names")
            item = Node({item.value: []}, item.pointer)
        elif not isinstance(item.value, dict):
            self._malformed(item, "a requirement needs to be an object of scheme names")
        for key, scopes in item.items():
            if self._scheme(key, scopes) is not None:
                asked = (scope.value for scope in scopes.elements())
                texts = (scope for scope in asked if isinstance(scope, str))
                self._scopes.setdefault(key, {}).update(dict.fromkeys(texts))
                yield key

    def _scheme(self, key: str, where: Node) -> SecurityScheme | None:
        """Return a scheme, None for one that cannot be sent; each is judged once."""
        if key not in self._schemes:
            node = self._root.child(*_SCHEMES, key)
            if node.value is None:
                self._schemes[key] = self._missing(key, where)
            else:
                self._schemes[key] = self._reader.scheme(key, node)
                flow = self._reader.flow(node) if self._schemes[key] is not None else None
                if flow is not None:
                    self._flows[key] = flow
        return self._schemes[key]

    def _missing(self, key: str, where: Node) -> SecurityScheme:
        self._report.lenient(
            "security-scheme-missing",
            f"there is no security scheme {key!r}; it is taken for a bearer token",
            self._document.where(where.pointer, key=True),
            "describe it in components/securitySchemes",
        )
        return SecurityScheme(key, "token", "Bearer token", "", where.pointer)

    def _malformed(self, node: Node, message: str) -> None:
        self._report.lenient(
            "security-malformed", message, self._document.where(node.pointer), "write [{name: []}]"
        )
