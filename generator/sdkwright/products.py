"""Products: the folders under `specs/` and `overlays/` that make one SDK."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from sdkwright.diagnostics import Report
from sdkwright.handwritten import check_headers, module_paths
from sdkwright.ledger import FILE, NOTHING_RELEASED, Ledger, Release, load_ledger
from sdkwright.lifespans import FILE as RECORD_FILE
from sdkwright.lifespans import NOTHING_RECORDED, Record, load_record
from sdkwright.settings import Settings, follows_document, package_version
from sdkwright.settings_file import load_settings
from sdkwright.source import Location

_SPEC_SUFFIXES = (".json", ".yaml", ".yml")


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
    ledger: Ledger = NOTHING_RELEASED
    """What was released of it."""
    notes: Mapping[str, str] = field(default_factory=dict)
    """Hand-written texts about releases, by version, and about release lines."""
    record: Record = NOTHING_RECORDED
    """Which version had which method."""

    def version_of(self, version: str) -> str:
        """Return the version of the package: the newest that was released, or the first to be.

        Args:
            version: the version of the document.
        """
        newest = self.newest(version)
        return newest.version if newest else package_version(self.settings.package, version)

    def newest(self, version: str) -> Release | None:
        """Return the newest release for a version of the document, or of all if it has no line."""
        return self.ledger.newest(version if follows_document(self.settings.package) else None)

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
                    Location(f"specs/{self.name}"),
                    f"known versions: {', '.join(self.specs)}",
                )
        return tuple(version for version in self.specs if not versions or version in versions)


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
    modules = module_paths(folder / "python")
    examples = tuple(sorted((folder / "examples").glob("*.py")))
    check_headers(examples, f"overlays/{name}/examples", report)
    texts = (*folder.glob("LICENSE"), *sorted((folder / "readme").glob("*.md")))
    ledger = load_ledger(folder / FILE, report, name=f"overlays/{name}/{FILE}")
    notes = {one.stem: one.read_text("utf-8").strip() for one in folder.glob("notes/*.md")}
    record = load_record(folder / RECORD_FILE, report, name=f"overlays/{name}/{RECORD_FILE}")
    return Product(name, settings, specs, overlays, modules, examples, texts, ledger, notes, record)


def _specs(folder: Path) -> dict[str, Path]:
    files = [p for p in folder.glob("*") if p.suffix in _SPEC_SUFFIXES] if folder.is_dir() else []
    return {path.stem: path for path in sorted(files, key=lambda path: version_key(path.stem))}


def version_key(version: str) -> tuple[tuple[int, str], ...]:
    """Return what sorts versions by their numbers: 2.9 before 2.10."""
    return tuple((int(part), "") if part.isdecimal() else (-1, part) for part in version.split("."))
