"""Products: the folders under `specs/` and `overlays/` that make one SDK, and its `sdk.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from sdkwright.diagnostics import Report
from sdkwright.handwritten import check_headers
from sdkwright.source import Location, Position

_SPEC_SUFFIXES = (".json", ".yaml", ".yml")


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


@dataclass(frozen=True, slots=True)
class Product:
    """One SDK: its settings, its documents by version, its overlays and hand-written modules."""

    name: str
    settings: Settings
    specs: Mapping[str, Path]
    overlays: tuple[Path, ...]
    modules: tuple[Path, ...]
    examples: tuple[Path, ...] = ()
    texts: tuple[Path, ...] = ()
    """The licence and the product's own parts of the README."""

    def select(self, versions: tuple[str, ...], report: Report) -> tuple[str, ...]:
        """Return the versions to work on, all of them if none is asked for.

        Args:
            versions: as asked for by the user.
            report: receives an error for a version that has no document.
        """
        for version in versions:
            if version not in self.specs:
                report.error(
                    "version-unknown",
                    f"{self.name} has no version {version!r}",
                    None,
                    f"known versions: {', '.join(self.specs)}",
                )
        return tuple(version for version in self.specs if not versions or version in versions)


# Keys of `sdk.toml` that are no names in Python, or not good ones.
_SPELLINGS = {"import": "import_name", "class": "class_name", "async": "asynchronous"}

_SECTIONS: dict[str, type[Any]] = {
    "package": PackageSettings,
    "client": ClientSettings,
    "configuration": ConfigurationSettings,
    "readme": ReadmeSettings,
}


def find_products(root: Path) -> tuple[str, ...]:
    """Return the names of the products below a project folder."""
    return tuple(sorted(path.parent.name for path in root.glob("overlays/*/sdk.toml")))


def load_product(root: Path, name: str, report: Report) -> Product | None:
    """Read the settings of a product and list its files; None and findings if that fails.

    Args:
        root: the project folder, which holds `specs/` and `overlays/`.
        name: the name of the product's folders.
        report: receives what is wrong.
    """
    folder = root / "overlays" / name
    if not (folder / "sdk.toml").is_file():
        known = ", ".join(find_products(root)) or "none"
        report.error(
            "product-unknown",
            f"there is no product {name!r}: {folder.name}/sdk.toml is missing",
            Location(f"overlays/{name}"),
            f"known products: {known}; run the command in the project folder or use --root",
        )
        return None
    settings = load_settings(folder / "sdk.toml", report, name=f"overlays/{name}/sdk.toml")
    specs = _specs(root / "specs" / name)
    if not specs:
        report.error(
            "specs-missing",
            f"{name!r} has no documents",
            Location(f"specs/{name}"),
            "put one OpenAPI document per version there, named <version>.json or .yaml",
        )
    if settings is None or not specs:
        return None
    overlays = tuple(sorted(p for p in folder.iterdir() if ".overlay." in p.name))
    modules = tuple(sorted((folder / "python").glob("*.py")))
    examples = tuple(sorted((folder / "examples").glob("*.py")))
    check_headers(examples, f"overlays/{name}/examples", report)
    texts = (*folder.glob("LICENSE"), *sorted((folder / "readme").glob("*.md")))
    return Product(name, settings, specs, overlays, modules, examples, texts)


def load_settings(path: Path, report: Report, *, name: str) -> Settings | None:
    """Read `sdk.toml`; None and findings if it is broken."""
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        report.error("settings-syntax", str(error), Location(name, _toml_position(str(error))))
        return None
    sections: dict[str, Any] = {}
    for key, table in data.items():
        section = _SECTIONS.get(key)
        if section is None or not isinstance(table, dict):
            _unknown(report, path, name, key, tuple(_SECTIONS))
            continue
        sections[key] = _read_section(section, table, key, report, path, name)
    if "package" not in sections:
        report.error("settings-incomplete", "the table [package] is missing", Location(name))
    if any(value is None for value in sections.values()) or "package" not in sections:
        return None
    return Settings(**sections)


def _read_section(
    section: type[Any], table: dict[str, Any], title: str, report: Report, path: Path, name: str
) -> Any:
    known = {item.name: item for item in fields(section)}
    values: dict[str, Any] = {}
    for key, value in table.items():
        spelling = _SPELLINGS.get(key, key)
        if spelling not in known or key in _SPELLINGS.values():
            _unknown(report, path, name, key, tuple(known))
            return None
        values[spelling] = tuple(value) if isinstance(value, list) else value
    try:
        return section(**values)
    except TypeError as error:
        missing = str(error).rpartition("argument")[2].lstrip("s: ")
        report.error("settings-incomplete", f"[{title}] lacks {missing}", Location(name))
        return None


def _unknown(report: Report, path: Path, name: str, key: str, known: tuple[str, ...]) -> None:
    import difflib

    near = difflib.get_close_matches(key, known, 1)
    hint = f"did you mean {near[0]!r}?" if near else f"known: {', '.join(known)}"
    report.error(
        "settings-unknown", f"unknown key {key!r}", Location(name, _line_of(path, key)), hint
    )


def _line_of(path: Path, key: str) -> Position | None:
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line.strip().startswith((key, f"[{key}")):
            return Position(number, line.index(key) + 1)
    return None


def _toml_position(message: str) -> Position | None:
    import re

    found = re.search(r"line (\d+), column (\d+)", message)
    return Position(int(found[1]), int(found[2])) if found else None


def _specs(folder: Path) -> dict[str, Path]:
    files = [p for p in folder.glob("*") if p.suffix in _SPEC_SUFFIXES] if folder.is_dir() else []
    return {path.stem: path for path in sorted(files, key=lambda path: version_key(path.stem))}


def version_key(version: str) -> tuple[tuple[int, str], ...]:
    """Return what sorts versions by their numbers: 2.9 before 2.10."""
    return tuple((int(part), "") if part.isdecimal() else (-1, part) for part in version.split("."))


def package_version(settings: PackageSettings, version: str) -> str:
    """Return the version of the package for a version of the document.

    Args:
        settings: hold the scheme, with the fields `version`, `major`, `minor` and `patch`.
        version: such as `2.24`.
    """
    numbers = [int(part) if part.isdecimal() else 0 for part in version.split(".")]
    major, minor = (*numbers, 0, 0)[:2]
    return settings.version.format(version=version, major=major, minor=minor, patch=settings.patch)
