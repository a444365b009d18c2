"""The settings of a product, as `sdk.toml` states them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from string import Formatter
from typing import Literal


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
class SurfaceSettings:
    """`[surface]`: how users reach operations."""

    layout: Literal["categories", "flat"] = "categories"
    """`client.<category>.<group>.<method>`, or groups as attributes of the client itself."""
    body: Literal["model", "fields"] = "model"
    """Whether a JSON body is one argument, or its fields are arguments of their own."""
    threaded: bool = True
    """Whether there is a client that returns futures; a flat surface has none."""


@dataclass(frozen=True, slots=True)
class EnvironmentSettings:
    """`[environment]`: where a flat client finds what its constructor is not given."""

    bearer_token: str | None = None
    base_url: str | None = None
    default_headers: str | None = None
    log: str | None = None


@dataclass(frozen=True, slots=True)
class DefaultsSettings:
    """`[defaults]`: what a flat client does unless told otherwise."""

    base_url: str | None = None
    """By default the first server of the document."""
    timeout: float = 60.0
    connect_timeout: float = 5.0
    max_retries: int = 2


@dataclass(frozen=True, slots=True)
class RetrySettings:
    """`[retry]`: which failures a flat client repeats, and how patiently."""

    statuses: tuple[str, ...] = ("429", "502", "503", "504")
    """Statuses, or classes of them, such as `5XX`."""
    first_pause: float = 0.5
    longest_pause: float = 30.0
    override_header: str | None = None
    """A header of answers that says whether to repeat, whatever the status."""
    retry_after_ms_header: str | None = None
    """A header of answers with the pause in milliseconds."""


@dataclass(frozen=True, slots=True)
class ObjectsSettings:
    """`[objects]`: what the object layer is called, where the document declares one."""

    package: str = "sdk"
    sync_module: str = "sync"
    async_module: str = "async_"
    sync: str = "Sdk"
    asynchronous: str = "AsyncSdk"
    api: str = "api"
    """The attribute that holds the client below the layer."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that `sdk.toml` says."""

    package: PackageSettings
    client: ClientSettings = ClientSettings()
    configuration: ConfigurationSettings = ConfigurationSettings()
    readme: ReadmeSettings = ReadmeSettings()
    surface: SurfaceSettings = SurfaceSettings()
    environment: EnvironmentSettings = EnvironmentSettings()
    defaults: DefaultsSettings = DefaultsSettings()
    retry: RetrySettings = RetrySettings()
    errors: Mapping[str, str] = field(default_factory=dict)
    """`[errors]`: the product's names of errors, with the classes of the runtime."""
    objects: ObjectsSettings = ObjectsSettings()


def follows_document(settings: PackageSettings) -> bool:
    """Tell whether each version of the document has a release line of its own.

    Otherwise the package is versioned by itself (Semantic Versioning 2.0.0).
    """
    names = {name for _, name, _, _ in Formatter().parse(settings.version)}
    return not names.isdisjoint({"version", "major", "minor"})


def package_version(settings: PackageSettings, version: str) -> str:
    """Return the first version of the package for a version of the document.

    Args:
        settings: hold the scheme, with the fields `version`, `major`, `minor` and `patch`.
        version: such as `2.24`.
    """
    numbers = [int(part) if part.isdecimal() else 0 for part in version.split(".")]
    major, minor = (*numbers, 0, 0)[:2]
    return settings.version.format(version=version, major=major, minor=minor, patch=settings.patch)
