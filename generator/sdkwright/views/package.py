"""Views of the package as a whole: exports, client, configuration, project files."""

from __future__ import annotations

from dataclasses import dataclass

from sdkwright.ir.api import Api, TokenGrant, VersionCheck
from sdkwright.settings import Settings
from sdkwright.views.configuration import OptionView, keyword_options, positional_options
from sdkwright.views.groups import AttributeView, GroupViews
from sdkwright.views.text import docstring, literal, one_line


@dataclass(frozen=True, slots=True)
class KeptView:
    """An argument that the client only keeps."""

    name: str
    doc: str


@dataclass(frozen=True, slots=True)
class TokenGrantView:
    """The token operation, as arguments of `TokenGrant`."""

    arguments: tuple[str, ...]


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
    base_url_doc: str
    client_id_doc: str
    client_secret_doc: str
    bearer_token_doc: str
    user_agent: str
    keeps: tuple[KeptView, ...]
    attributes: tuple[AttributeView, ...]
    grant: TokenGrantView | None
    base_class: str
    """What the client is a subclass of, from `_runtime`."""
    base_module: str
    version_check: str
    """A statement that says where the API tells its version; empty if it does not."""
    options: tuple[OptionView, ...]
    """All arguments of the configuration."""
    positional_options: tuple[OptionView, ...]
    keyword_options: tuple[OptionView, ...]


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
    title = one_line(package.title)
    told = api.version_check
    return PackageView(
        title=docstring([title]),
        version=literal(version),
        document_version=literal(document_version),
        doc=docstring([_package_doc(settings, document_version)]),
        client_doc=docstring([f"The {title} API."], indent=4),
        client_module=client.module,
        client_class=client.class_name,
        api_module=client.api_module,
        sync_class=client.sync,
        threaded_class=client.threaded,
        async_class=client.asynchronous,
        base_url=texts.base_url,
        base_url_doc=_entry(texts.base_url_description),
        client_id_doc=_entry(texts.client_id_description),
        client_secret_doc=_entry(texts.client_secret_description),
        bearer_token_doc=_entry(texts.bearer_token_description),
        user_agent=literal(package.user_agent.format(name=package.name, version=version)),
        keeps=tuple(KeptView(name, _entry(doc)) for name, doc in client.keeps.items()),
        attributes=groups.attributes(),
        grant=_grant(api.token_grant) if api.token_grant else None,
        base_class="VersionedClient" if told else "ProductClient",
        base_module="version_check" if told else "product",
        version_check=_version_check(told, document_version) if told else "",
        options=(*positional_options(texts), *keyword_options(texts)),
        positional_options=positional_options(texts),
        keyword_options=keyword_options(texts),
    )


def _package_doc(settings: Settings, version: str) -> str:
    return f"{one_line(settings.package.description or settings.package.title)}, version {version}."


def _entry(text: str) -> str:
    return docstring([text], indent=12).replace("\n", "\n    ").rstrip()


def _version_check(told: VersionCheck, document_version: str) -> str:
    texts = ", ".join(literal(text) for text in (told.path, told.field, document_version))
    return f"_told = ({texts}, {told.at_least})"


def _grant(grant: TokenGrant) -> TokenGrantView:
    body = ", ".join(f"{literal(key)}: {literal(value)}" for key, value in grant.body)
    return TokenGrantView(
        (
            f"method={literal(grant.method)}",
            f"path={literal(grant.path)}",
            f"media_type={literal(grant.media_type)}",
            f"body={{{body}}}",
            f"token_field={literal(grant.token_field)}",
            f"expires_in_field={literal(grant.expires_in_field)}",
        )
    )
