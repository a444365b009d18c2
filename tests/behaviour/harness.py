"""A package generated from a few lines of YAML, imported, and called without a network."""

from __future__ import annotations

import importlib
import itertools
import sys
import warnings
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from behaviour.loopback import Got, Loopback
from sdkwright.adhoc import adhoc_job
from sdkwright.cache import Cache
from sdkwright.diagnostics import Report
from sdkwright.package import package_tree
from sdkwright.pipeline import Job, merged_document, understood
from sdkwright.render import renderer
from sdkwright.settings_file import load_settings
from sdkwright.tree import Tree, write
from support_generate import whole

Generate = Callable[..., "Sdk"]
RENDER = renderer(None)
URL = "https://x"

_numbers = itertools.count(1)


@dataclass(frozen=True, slots=True)
class Sdk:
    """A generated package that can be imported."""

    name: str
    tree: Tree
    report: Report
    client_class: str

    @property
    def package(self) -> Any:
        """The package itself."""
        return self.module("")

    @property
    def models(self) -> Any:
        """Its models."""
        return self.module("models")

    def module(self, path: str) -> Any:
        """Return a module of the package by its dotted path below it."""
        return importlib.import_module(f"{self.name}.{path}".rstrip("."))

    def call(self, path: str, *arguments: object, **keywords: object) -> Any:
        """Return the call that `group.function` in `requests/` makes."""
        group, _, function = path.partition(".")
        return getattr(self.module(f"requests.{group}"), function)(*arguments, **keywords)

    def request(self, path: str, *arguments: object, **keywords: object) -> Any:
        """Return the encoded request of a call."""
        return self.call(path, *arguments, **keywords).request(URL)

    def answered(self, *answers: object, **configuration: object) -> tuple[Any, Any]:
        """Return a client, and the engine that gives it these answers in order."""
        engine = self.module("_runtime.testing").ScriptedEngine(*answers)
        known = self.package.Configuration.__init__.__annotations__
        token = {"bearer_token": "t"} if "bearer_token" in known else {}
        keywords = {"base_url": URL, "http_engine": engine, **token, **configuration}
        return self.client(**keywords), engine

    def client(self, kind: str = "ApiClient", **configuration: object) -> Any:
        """Return a client over a transport of a kind."""
        settings = self.package.Configuration(**configuration)
        return getattr(self.package, self.client_class)(getattr(self.package, kind)(settings))

    def arrived(self, server: Loopback, path: str, *values: object, **fields: object) -> Got:
        """Return the request that a server gets when the call of `group.function` is sent."""
        settings = self.package.Configuration(base_url=server.url, bearer_token="t")
        with self.package.ApiClient(settings) as client:
            client.send(self.call(path, *values, **fields))
        return server.last

    def flat(self, *answers: object, **options: Any) -> tuple[Any, Any]:
        """Return a client of a flat surface, and the engine that gives it these answers."""
        engine = self.module("_runtime.testing").ScriptedEngine(*answers)
        keywords = {"bearer_token": "t", "base_url": URL, "http_client": engine, **options}
        return self.package.ApiClient(**keywords), engine

    def answer(self, *arguments: object, **keywords: object) -> Any:
        """Return an answer for `answered`."""
        return self.module("_runtime.testing").answer(*arguments, **keywords)

    def source(self, path: str) -> str:
        """Return the text of a module."""
        return self.tree[f"src/{self.name}/{path}"].decode()

    def modules(self) -> dict[str, str]:
        """Return the emitted modules by path, without the runtime, which no document reaches."""
        return {
            path: content.decode()
            for path, content in self.tree.items()
            if path.endswith(".py") and "/_runtime/" not in path
        }


def generate(
    text: str,
    folder: Path,
    cache: Cache,
    *,
    overlays: tuple[str, ...] = (),
    strict: bool = False,
    keep_name: bool = False,
    toml: str = "",
    modules: Mapping[str, str] | None = None,
) -> Sdk:
    """Generate a package under a name of its own.

    Args:
        text: the document, or a part of one.
        folder: for the files.
        cache: for the layout of modules.
        overlays: overlay documents to apply.
        strict: whether it is judged as a product is.
        keep_name: whether the package is called as the document wants it; it cannot be imported
            together with others of that name.
        toml: what `sdk.toml` says beside `[package]`; without it, the settings of a document.
        modules: hand-written modules by path below the package.
    """
    job = _job(text, folder, overlays, None if keep_name else f"sdk_under_test_{next(_numbers)}")
    if toml:
        job = _with_settings(job, folder, toml)
    job = replace(job, edition=replace(job.edition, modules=_written(folder, modules or {})))
    report = Report(strict=strict)
    meaning = understood(merged_document(job, report), replace(job, strict=strict), report)
    report.checkpoint()
    tree = package_tree(meaning.api, meaning.names, job.edition, RENDER, cache)
    write(tree, folder / "sdk")
    settings = job.edition.settings
    return Sdk(settings.package.import_name, tree, report, settings.client.class_name)


def _job(text: str, folder: Path, overlays: tuple[str, ...], name: str | None) -> Job:
    spec = folder / "api.yaml"
    spec.write_text(whole(text), encoding="utf-8")
    paths = tuple(folder / f"{number}.overlay.yaml" for number in range(len(overlays)))
    for path, overlay in zip(paths, overlays, strict=True):
        path.write_text(overlay, encoding="utf-8")
    return adhoc_job(spec, paths, name, Report())


def _with_settings(job: Job, folder: Path, toml: str) -> Job:
    name = job.edition.settings.package.import_name
    path, report = folder / "sdk.toml", Report()
    path.write_text(f'[package]\nname = "{name}"\nimport = "{name}"\ntitle = "T"\n{toml}', "utf-8")
    settings = load_settings(path, report, name="sdk.toml")
    assert settings is not None, report.render()
    return replace(job, edition=replace(job.edition, settings=settings))


def _written(folder: Path, modules: Mapping[str, str]) -> tuple[Path, ...]:
    """Write hand-written modules as a product keeps them, and return where they are."""
    paths = []
    for name, text in modules.items():
        path = folder / "python" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        paths.append(path)
    return tuple(paths)


@contextmanager
def importable(folder: Path) -> Iterator[None]:
    """Make the packages below a folder importable; forget them afterwards."""
    path = str(folder / "sdk" / "src")
    before = set(sys.modules)
    sys.path.insert(0, path)
    importlib.invalidate_caches()
    with warnings.catch_warnings():
        try:
            yield
        finally:
            sys.path.remove(path)
            for name in set(sys.modules) - before:
                if name.startswith("sdk_under_test_"):
                    del sys.modules[name]
