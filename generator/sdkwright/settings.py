"""The settings of a product, as `sdk.toml` states them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class PackageSettings:
    """`[package]`: what is installed and imported."""

    name: str
    import_name: str
    title: str
    description: str = ""
    license: str = ""
    keywords: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()
    classifiers: tuple[str, ...] = ()
    urls: Mapping[str, str] = field(default_factory=dict)
    """Links by label, such as `Documentation`."""
    python: str = ">=3.11"
    version: str = "{version}"
    patch: int = 0
    user_agent: str = "{name}/{version}"


@dataclass(frozen=True, slots=True)
class ClientSettings:
    """`[client]`: what the client classes are called."""

    module: str = "client"
    class_name: str = "Client"
    api_module: str = "api_client"
    sync: str = "ApiClient"
    threaded: str = "ThreadedApiClient"
    asynchronous: str = "AsyncApiClient"
    keeps: Mapping[str, str] = field(default_factory=dict)
    """Arguments that the client only keeps, with their descriptions."""


@dataclass(frozen=True, slots=True)
class ConfigurationSettings:
    """`[configuration]`: the product's own names and texts of the common arguments."""

    base_url: str = "base_url"
    base_url_description: str = "URL of the server"
    base_url_example: str = "https://api.example.com"
    client_id_description: str = "Client id of the OAuth 2.0 client credentials"
    client_secret_description: str = "Client secret that belongs to the client id"
    bearer_token_description: str = "Bearer token; excludes client credentials"


@dataclass(frozen=True, slots=True)
class ReadmeSettings:
    """`[readme]`: the operation that documents show first; by default the first listing."""

    group: str | None = None
    method: str | None = None
    subject: str = "API"
    """What the version of the document is the version of, such as `control plane`."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that `sdk.toml` says."""

    package: PackageSettings
    client: ClientSettings = ClientSettings()
    configuration: ConfigurationSettings = ConfigurationSettings()
    readme: ReadmeSettings = ReadmeSettings()


def package_version(settings: PackageSettings, version: str) -> str:
    """Return the version of the package for a version of the document.

    Args:
        settings: hold the scheme, with the fields `version`, `major`, `minor` and `patch`.
        version: such as `2.24`.
    """
    numbers = [int(part) if part.isdecimal() else 0 for part in version.split(".")]
    major, minor = (*numbers, 0, 0)[:2]
    return settings.version.format(version=version, major=major, minor=minor, patch=settings.patch)
