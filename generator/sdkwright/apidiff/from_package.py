"""The surface of a generated package, read from its sources; nothing of it is imported."""

from __future__ import annotations

import ast
from pathlib import Path

from sdkwright.apidiff.package_methods import read_methods
from sdkwright.apidiff.package_models import read_models
from sdkwright.apidiff.package_sources import Sources, arguments_of, function_in, is_flat
from sdkwright.apidiff.surface import Argument, Surface
from sdkwright.apidiff.usage import with_usage


class NotAPackageError(ValueError):
    """A folder holds no package that this project generated."""


def surface_of_package(folder: Path) -> Surface:
    """Return the surface of a generated package.

    Args:
        folder: the project folder of the package, or the folder that is imported.

    Raises:
        NotAPackageError: if there is no generated package.
    """
    root = _package(folder)
    sources = Sources(root)
    methods = read_methods(sources)
    models, enums, aliases = read_models(sources)
    used_models, used_enums = with_usage(methods, models, enums)
    return Surface(
        product=_product(sources, root),
        version=_version(sources),
        source="package",
        methods=methods,
        models=used_models,
        enums=used_enums,
        aliases=aliases,
        exports=_exports(sources),
        options=() if is_flat(sources) else _options(sources),
    )


def _package(folder: Path) -> Path:
    candidates = [folder, *sorted(folder.glob("src/*")), *sorted(folder.glob("*"))]
    for candidate in candidates:
        if (candidate / "_version.py").is_file() and (candidate / "requests").is_dir():
            return candidate
    raise NotAPackageError(f"{folder} holds no generated package: no _version.py with requests/")


def _version(sources: Sources) -> str:
    for statement in sources.module("_version").body:
        if isinstance(statement, ast.Assign) and ast.unparse(statement.targets[0]) == "__version__":
            return str(ast.literal_eval(statement.value))
    return ""


def _product(sources: Sources, root: Path) -> str:
    """Return the name of the distribution: its project says it, or what is installed."""
    project = root.parent.parent / "pyproject.toml"
    if project.is_file():
        import tomllib

        return str(tomllib.loads(project.read_text("utf-8"))["project"]["name"])
    for record in sorted(root.parent.glob("*.dist-info/top_level.txt")):
        if record.read_text("utf-8").strip() == root.name:
            return record.parent.name.partition("-")[0]
    for record in sorted(root.parent.glob("*.dist-info/RECORD")):
        if f"{root.name}/_version.py," in record.read_text("utf-8"):
            return record.parent.name.partition("-")[0]
    return root.name


def _exports(sources: Sources) -> tuple[str, ...]:
    """Return the names that the package loads: by name, or listed by module."""
    for statement in sources.module("__init__").body:
        if not isinstance(statement, ast.Assign):
            continue
        match ast.unparse(statement.targets[0]):
            case "_MODULES":
                return tuple(sorted(ast.literal_eval(statement.value)))
            case "_NAMES":
                listed = ast.literal_eval(statement.value).values()
                return tuple(sorted(name for names in listed for name in names.split()))
    return ()


def _options(sources: Sources) -> tuple[Argument, ...]:
    tree = sources.module("configuration")
    found = next((node for node in tree.body if isinstance(node, ast.ClassDef)), None)
    constructor = function_in(found, "__init__") if found is not None else None
    if constructor is None:
        return ()
    return tuple(
        Argument(name, "", "client", annotation, False, default, positional)
        for name, annotation, default, positional in arguments_of(constructor)
    )
