"""The settings of a client: one table for the class `Configuration` and for the README."""

from __future__ import annotations

from dataclasses import dataclass, replace

from sdkwright.ir.api import Api
from sdkwright.settings import ConfigurationSettings, Settings
from sdkwright.views.markdown import cell
from sdkwright.views.security import Credentials
from sdkwright.views.text import docstring, entry, literal, one_line, sentence


@dataclass(frozen=True, slots=True)
class OptionView:
    """One argument of `Configuration`."""

    name: str
    base: str
    """What the runtime calls it; empty where only this document has it."""
    annotation: str
    default: str
    entry: str
    """For the docstring, wrapped."""
    type_cell: str
    doc_cell: str
    """For the README."""
    client_doc: str
    """For the docstring of the client."""


@dataclass(frozen=True, slots=True)
class Options:
    """The arguments of `Configuration`."""

    positional: tuple[OptionView, ...]
    keyword: tuple[OptionView, ...]
    keys: Credentials
    """The names and texts of those for credentials."""

    @property
    def all(self) -> tuple[OptionView, ...]:
        """All of them, in order."""
        return (*self.positional, *self.keyword)


@dataclass(frozen=True, slots=True)
class _Option:
    name: str
    type: str
    """As a reader understands it."""
    annotation: str
    default: str
    text: str


# By position or by name, in this order; the product has its own texts for the first four.
_POSITIONAL = (
    _Option("client_id", "str", "str | None", "None", ""),
    _Option("client_secret", "str", "str | None", "None", ""),
    _Option("base_url", "str", "str | None", "None", ""),
    _Option("bearer_token", "str", "str | None", "None", ""),
    _Option("verify_ssl", "bool", "bool", "True", "Whether TLS certificates are verified."),
    _Option(
        *("ssl_ca_cert", "str", "str | None", "None"),
        "Path of a file with CA certificates to trust instead of the usual ones.",
    ),
    _Option("cert_file", "str", "str | None", "None", "Path of a client certificate."),
    _Option(
        *("key_file", "str", "str | None", "None"),
        "Path of the key of the client certificate.",
    ),
    _Option(
        *("pool_maxsize", "int", "int", "4"),
        "The largest number of connections, and of threads of the threaded client.",
    ),
    _Option(
        *("pool_size", "int", "int | None", "None"),
        "Connections to keep open; `pool_maxsize` by default.",
    ),
    _Option(
        *("retry_enabled", "bool", "bool", "True"),
        "Whether failed attempts are repeated where that is safe.",
    ),
    _Option("retry_max_retries", "int", "int", "3", "How many attempts may follow the first."),
    _Option(
        *("retry_backoff_factor", "float", "float", "0.5"),
        "Seconds that the first pause may last; each next one twice that.",
    ),
    _Option("proxy_url", "str", "str | None", "None", "URL of a proxy server."),
    _Option(
        *("proxy_headers", "dict", "Mapping[str, str] | None", "None"),
        "Headers for the proxy.",
    ),
    _Option(
        *("proxy_server_name", "str", "str | None", "None"),
        "Server name (SNI) of TLS connections.",
    ),
    _Option(
        *("auto_refresh_token", "bool", "bool", "True"),
        "Whether a token is renewed before it expires.",
    ),
    _Option(
        *("token_refresh_margin", "float", "float", "60"),
        "Seconds before its expiry at which a token is renewed.",
    ),
    _Option(
        *("debug", "bool", "bool", "False"),
        "Whether debug lines are printed; secrets never are.",
    ),
)

# By name only.
_KEYWORD = (
    _Option(
        *("timeout", "float or pair", "Timeout", "(5.0, 60.0)"),
        "Seconds to connect and between two bytes, or a pair of both.",
    ),
    _Option(
        *("total_timeout", "float", "float | None", "300.0"),
        "Seconds that a call may take, with all attempts and pauses.",
    ),
    _Option(
        *("max_response_bytes", "int", "int | None", "None"),
        "The largest answer to accept, after decompression.",
    ),
    _Option(
        *("token_provider", "callable", "Callable[[], Any] | None", "None"),
        "Called for a token, instead of client credentials.",
    ),
    _Option(
        *("http_client", "client", "Any", "None"),
        "Your own client of httpx or httpx2; it stays yours to close.",
    ),
    _Option(
        *("http_engine", "str or engine", "Any", "None"),
        'The HTTP engine: "pyreqwest", "httpx", "httpx2" or one of your own; the best by default.',
    ),
    _Option(
        *("http2", "bool", "bool", "False"),
        "Whether HTTP/2 is spoken with servers that know it.",
    ),
    _Option(
        *("telemetry", "bool", "bool", "False"),
        "Whether each request is a span of OpenTelemetry.",
    ),
    _Option(
        *("strict", "bool", "bool", "False"),
        "Whether an answer that differs from the API document is an error.",
    ),
    _Option(
        *("on_drift", "callable", "Callable[[Drift], None] | None", "None"),
        "Told of each difference between an answer and the API document.",
    ),
    _Option(
        *("on_request", "callable", "Callable[[Request], object] | None", "None"),
        "Told of each request before it is sent; may be `async` with the async client.",
    ),
    _Option(
        *("on_response", "callable", "Callable[[Request, Response], object] | None", "None"),
        "Told of each request and its response; may be `async` with the async client.",
    ),
)

# When an argument that is None by default must be given all the same.
_NEEDED = {
    "client_id": "**Required**, unless a token is given: ",
    "client_secret": "**Required**, unless a token is given: ",
    "base_url": "**Required**: ",
}


_GRANT = frozenset({"client_id", "client_secret"})
_TOKEN = frozenset({"bearer_token", "token_provider", "auto_refresh_token", "token_refresh_margin"})
_ENDPOINT = (
    _Option(
        *("token_url", "str", "str | None", "None"),
        "Where client credentials become a token, if not where the API document says.",
    ),
    _Option(
        *("scopes", "list", "Iterable[str] | None", "None"),
        "Scopes to ask for; by default those that operations need.",
    ),
)


def configuration_options(api: Api, settings: Settings) -> Options:
    """Return the arguments, with the product's names and texts.

    Args:
        api: what the document means; what it has no use for is left out.
        settings: the settings of the product.
    """
    known = {option.name for option in (*_POSITIONAL, *_KEYWORD)}
    keys = Credentials(api, {*known, settings.configuration.base_url, *settings.client.keeps})
    unused = set() if api.grants else set(_GRANT)
    unused |= set() if api.security.has_token else _TOKEN
    own = [_Option(c.name, "str", "str | None", "None", c.text) for c in keys.texts()]
    own += _ENDPOINT if api.security.client_credentials else ()
    views = _Views(api, settings.configuration, {option.name for option in own})
    url = literal(api.default_server)
    positional = tuple(
        replace(option, default=url) if option.name == "base_url" else option
        for option in _POSITIONAL
    )
    return Options(
        tuple(views.option(option) for option in positional if option.name not in unused),
        tuple(views.option(o) for o in (*own, *_KEYWORD) if o.name not in unused),
        keys,
    )


class _Views:
    def __init__(self, api: Api, settings: ConfigurationSettings, own: set[str]) -> None:
        self._settings = settings
        self._own = own
        self._texts = _own_texts(settings)
        self._needed = dict(_NEEDED)
        if api.token_grant is None:
            self._needed = {"base_url": _NEEDED["base_url"]}
        if api.default_server is not None:
            self._needed.pop("base_url", None)
            self._texts["base_url"] += others_than_the_default(api)
        if not api.grants:
            usual = ConfigurationSettings().bearer_token_description
            self._texts["token_provider"] = "Called for a token, whenever a new one is needed."
            if settings.bearer_token_description == usual:
                self._texts["bearer_token"] = "Bearer token"

    def option(self, option: _Option) -> OptionView:
        text = sentence(self._texts.get(option.name, option.text))
        name = self._settings.base_url if option.name == "base_url" else option.name
        return OptionView(
            name=name,
            base="" if option.name in self._own else option.name,
            annotation=option.annotation,
            default=option.default,
            entry=docstring([entry(name, text)], indent=4).strip(),
            type_cell=f"`{option.type}`",
            doc_cell=self._cell(option, text),
            client_doc=argument_doc(self._texts.get(option.name, option.text)),
        )

    def _cell(self, option: _Option, text: str) -> str:
        needed = self._needed.get(option.name, "**Optional**: ")
        default = "" if option.default == "None" else f". Default is `{option.default}`"
        return f"{needed}{cell(text.rstrip('.'))}{default}"


def others_than_the_default(api: Api) -> str:
    """Return which servers the document names besides the first, and what differs in their URLs."""
    named = [f"`{one_line(server.template)}`" for server in api.servers if server.variables]
    named += [f"`{one_line(server.url)}`" for server in api.servers[1:] if not server.variables]
    return f"; the API document also names {', '.join(dict.fromkeys(named))}" if named else ""


def argument_doc(text: str) -> str:
    """Return the text of an argument for the docstring of the client."""
    return docstring([text], indent=12).replace("\n", "\n    ").rstrip()


def _own_texts(settings: ConfigurationSettings) -> dict[str, str]:
    return {
        "client_id": settings.client_id_description,
        "client_secret": settings.client_secret_description,
        "base_url": settings.base_url_description,
        "bearer_token": settings.bearer_token_description,
    }
