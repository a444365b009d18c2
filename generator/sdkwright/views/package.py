"""Views of the package as a whole: exports, client, configuration, project files."""

from __future__ import annotations

from dataclasses import dataclass

from sdkwright.ir.api import Api, TokenGrant, VersionCheck
from sdkwright.ir.security import ClientCredentials
from sdkwright.settings import Settings
from sdkwright.views.configuration import (
    Options,
    OptionView,
    argument_doc,
    configuration_options,
)
from sdkwright.views.groups import AttributeView, GroupViews
from sdkwright.views.security import SecurityView
from sdkwright.views.text import docstring, literal, one_line

GRANT = ("client_id", "client_secret")
_TOKEN = ("bearer_token", "token_provider")
_CERTIFICATE = ("cert_file", "key_file")

_PLACEHOLDERS = {"cert_file": '"client.pem"', "key_file": '"client.key"'}


@dataclass(frozen=True, slots=True)
class KeptView:
    """An argument that the client only keeps."""

    name: str
    doc: str


@dataclass(frozen=True, slots=True)
class TokenGrantView:
    """How client credentials become a token."""

    module: str
    class_name: str
    arguments: str
    value: str
    """The grant as a configuration has it."""


@dataclass(frozen=True, slots=True)
class GivenView:
    """A credential with a text in its place."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class CheckedView:
    """An argument that the scheme that it is for checks."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class ClientArgumentsView:
    """What the client takes instead of an API client."""

    grants: tuple[OptionView, ...]
    """The arguments for client credentials."""
    credentials: tuple[OptionView, ...]
    """Those for other credentials."""
    imports: str
    """What their annotations need."""
    given: tuple[str, ...]
    """Those that its docstring shows."""


@dataclass(frozen=True, slots=True)
class CredentialsView:
    """What documents and the configuration say of credentials."""

    shown: tuple[GivenView, ...]
    """The credentials that documents show: what most operations ask for first."""
    lines: tuple[str, ...]
    """What the credentials are, in Markdown, where there is more than a bearer token."""
    alternatives: tuple[str, ...]
    """Which of them most operations take, in Markdown; none where there is no choice."""
    checked: tuple[CheckedView, ...]
    schemes: SecurityView | None
    """`_security.py`, where tokens are not all there is."""


@dataclass(frozen=True, slots=True)
class ConfigurationView:
    """The class `Configuration`."""

    base: str
    """What it is a subclass of: the rest of an import from `_runtime`."""
    imports: str
    """What its annotations need."""
    options: tuple[OptionView, ...]
    """All its arguments."""
    positional: tuple[OptionView, ...]
    keyword: tuple[OptionView, ...]
    own: tuple[OptionView, ...]
    """Those that every configuration has."""


@dataclass(frozen=True, slots=True)
class PackageView:
    """What the modules at the top of the package need."""

    title: str
    version: str
    document_version: str
    doc: str
    client_doc: str
    client_module: str
    client_class: str
    api_module: str
    sync_class: str
    threaded_class: str
    async_class: str
    base_url: str
    base_url_default: str
    """What stands after its type in a signature."""
    base_url_doc: str
    user_agent: str
    keeps: tuple[KeptView, ...]
    attributes: tuple[AttributeView, ...]
    grant: TokenGrantView | None
    base_class: str
    """What the client is a subclass of, from `_runtime`."""
    base_module: str
    version_check: str
    """A statement that says where the API tells its version; empty if it does not."""
    configuration: ConfigurationView
    arguments: ClientArgumentsView
    credentials: CredentialsView
    clients_module: str
    """Where the base classes of the API clients are, in `_runtime`."""
    modules: tuple[str, ...]
    """The modules that users import by name."""
    imported_modules: str
    quoted_modules: str


def package_view(
    api: Api, settings: Settings, groups: GroupViews, *, version: str, document_version: str
) -> PackageView:
    """Return the view of the package.

    Args:
        api: what the document means.
        settings: the product's settings.
        groups: the views of its groups.
        version: the version of the package.
        document_version: the version of the document.
    """
    package, client, texts = settings.package, settings.client, settings.configuration
    options = configuration_options(api, settings)
    grant, told, modules = _grant(api), api.version_check, modules_of(api)
    return PackageView(
        title=docstring([one_line(package.title)]),
        version=literal(version),
        document_version=literal(document_version),
        doc=docstring([_package_doc(settings, document_version)]),
        client_doc=docstring([f"The {one_line(package.title)} API."], indent=4),
        client_module=client.module,
        client_class=client.class_name,
        api_module=client.api_module,
        sync_class=client.sync,
        threaded_class=client.threaded,
        async_class=client.asynchronous,
        base_url=texts.base_url,
        base_url_default=f" = {literal(api.default_server)}" if api.default_server else "",
        base_url_doc=argument_doc(texts.base_url_description),
        user_agent=literal(package.user_agent.format(name=package.name, version=version)),
        keeps=tuple(KeptView(name, argument_doc(doc)) for name, doc in client.keeps.items()),
        attributes=groups.attributes(),
        grant=grant,
        base_class="VersionedClient" if told else "ProductClient",
        base_module="version_check" if told else "product",
        version_check=_version_check(told, document_version) if told else "",
        configuration=_configuration(options, grant, is_secured=_is_secured(api)),
        arguments=_arguments(api, options),
        credentials=_credentials(api, options),
        clients_module="secured" if _is_secured(api) else "client",
        modules=modules,
        imported_modules=", ".join(modules),
        quoted_modules=", ".join(f'"{module}"' for module in modules),
    )


def _is_secured(api: Api) -> bool:
    """Tell whether there is more than a bearer token to know of."""
    return api.security.client_credentials is not None or not api.security.is_plain


def _configuration(
    options: Options, grant: TokenGrantView | None, *, is_secured: bool
) -> ConfigurationView:
    plain = "configuration import BaseConfiguration"
    secured = "secured_configuration import SecuredConfiguration as BaseConfiguration"
    has_scopes = grant is not None and grant.module == "oauth"
    return ConfigurationView(
        base=secured if is_secured else plain,
        imports="Callable, Iterable, Mapping" if has_scopes else "Callable, Mapping",
        options=options.all,
        positional=options.positional,
        keyword=options.keyword,
        own=tuple(option for option in options.all if option.base),
    )


def _arguments(api: Api, options: Options) -> ClientArgumentsView:
    asked = set(_TOKEN)
    if any(scheme.kind == "certificate" for scheme in api.security.schemes):
        asked |= set(_CERTIFICATE)
    credentials = tuple(o for o in options.all if o.name in asked or not o.base)
    annotations = " ".join(option.annotation for option in credentials)
    return ClientArgumentsView(
        grants=tuple(o for o in options.all if o.name in GRANT),
        credentials=credentials,
        imports=", ".join(name for name in ("Callable", "Iterable") if name in annotations),
        given=("bearer_token",) if api.token_grant else options.keys.first(),
    )


def _credentials(api: Api, options: Options) -> CredentialsView:
    keys = options.keys
    return CredentialsView(
        shown=tuple(
            GivenView(name, _PLACEHOLDERS.get(name) or _placeholder(name)) for name in keys.first()
        ),
        lines=tuple(keys.lines()),
        alternatives=tuple(keys.alternatives()),
        checked=tuple(CheckedView(c.name, f"{c.checked}{c.name})") for c in keys.texts()),
        schemes=None if api.security.is_plain else keys.view(),
    )


def modules_of(api: Api) -> tuple[str, ...]:
    """Return the modules at the top of the package that users import by name."""
    optional = ("webhooks",) if api.webhooks else ()
    return ("exceptions", "models", "requests", "testing", *optional)


def _package_doc(settings: Settings, version: str) -> str:
    return f"{one_line(settings.package.description or settings.package.title)}, version {version}."


def _version_check(told: VersionCheck, document_version: str) -> str:
    texts = ", ".join(literal(text) for text in (told.path, told.field, document_version))
    return f"_told = ({texts}, {told.at_least})"


def _placeholder(name: str) -> str:
    return literal(f"your-{name.replace('_', '-')}").replace("'", '"')


def _grant(api: Api) -> TokenGrantView | None:
    if api.token_grant is not None:
        return _operation_grant(api.token_grant)
    stated = api.security.client_credentials
    return _oauth_grant(stated) if stated is not None else None


def _oauth_grant(stated: ClientCredentials) -> TokenGrantView:
    scopes = "".join(f"{literal(scope)}, " for scope in stated.scopes)
    return TokenGrantView(
        "oauth",
        "OAuthGrant",
        f"token_url={literal(stated.token_url)}, scopes=({scopes})",
        "TOKEN_GRANT.changed(token_url, scopes)",
    )


def _operation_grant(grant: TokenGrant) -> TokenGrantView:
    body = ", ".join(f"{literal(key)}: {literal(value)}" for key, value in grant.body)
    return TokenGrantView(
        "tokens",
        "TokenGrant",
        ", ".join(
            (
                f"method={literal(grant.method)}",
                f"path={literal(grant.path)}",
                f"media_type={literal(grant.media_type)}",
                f"body={{{body}}}",
                f"token_field={literal(grant.token_field)}",
                f"expires_in_field={literal(grant.expires_in_field)}",
            )
        ),
        "TOKEN_GRANT",
    )
