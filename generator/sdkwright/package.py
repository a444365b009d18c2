"""The package: every file of it, rendered, with the runtime and hand-written modules copied in."""

from __future__ import annotations

from collections.abc import Iterator

from sdkwright.cache import Cache
from sdkwright.edition import Edition
from sdkwright.format import format_modules
from sdkwright.ir.api import Api
from sdkwright.naming import Names
from sdkwright.render import Renderer, templates_folder
from sdkwright.tree import Tree, safe_path
from sdkwright.views.groups import FAMILIES, GroupViews
from sdkwright.views.models import ModelViews
from sdkwright.views.package import PackageView, package_view
from sdkwright.views.project import project_copies, project_views

# Template below templates/package/ and the path of its module, for modules that exist once.
_MODULES = (
    ("__init__.py.j2", "__init__.py"),
    ("_version.py.j2", "_version.py"),
    ("configuration.py.j2", "configuration.py"),
    ("exceptions.py.j2", "exceptions.py"),
    ("testing.py.j2", "testing.py"),
)


def package_tree(api: Api, names: Names, edition: Edition, render: Renderer, cache: Cache) -> Tree:
    """Return every file of the package.

    Args:
        api: what the document means.
        names: what its parts are called.
        edition: the settings and versions.
        render: renders a template for a view.
        cache: for the layout of modules.
    """
    groups = GroupViews(api, names)
    package = package_view(
        api,
        edition.settings,
        groups,
        version=edition.version,
        document_version=edition.document_version,
    )
    source = f"src/{edition.settings.package.import_name}"
    texts = {
        f"{source}/{path}": text for path, text in _rendered(api, names, groups, package, render)
    }
    for template, path, view in project_views(api, names, groups, package, edition):
        texts[path] = render(f"project/{template}", view)
    modules = {path: text for path, text in texts.items() if path.endswith(".py")}
    name = f"{edition.settings.package.name} {edition.version}"
    texts |= format_modules(modules, name, cache)
    texts |= {f"{source}/_runtime/{path}": text for path, text in _runtime()}
    texts |= {f"{source}/{path.name}": path.read_text("utf-8") for path in edition.modules}
    texts[f"{source}/py.typed"] = ""
    texts |= project_copies(edition)
    return {safe_path(path): texts[path].encode() for path in sorted(texts)}


def _rendered(
    api: Api, names: Names, groups: GroupViews, package: PackageView, render: Renderer
) -> Iterator[tuple[str, str]]:
    for template, path in _MODULES:
        yield path, render(f"package/{template}", package)
    yield f"{package.api_module}.py", render("package/api_client.py.j2", package)
    yield f"{package.client_module}.py", render("package/client.py.j2", package)
    models = ModelViews(api, names)
    yield "models/__init__.py", render("package/models/__init__.py.j2", models.index())
    for module, models_view in models.modules().items():
        yield f"models/{module}.py", render("package/models/module.py.j2", models_view)
    index = groups.requests_index()
    yield "requests/__init__.py", render("package/requests/__init__.py.j2", index)
    for module, requests_view in groups.requests().items():
        yield f"requests/{module}.py", render("package/requests/group.py.j2", requests_view)
    for family in FAMILIES:
        client = groups.client(family)
        yield f"{family.module}/__init__.py", render("package/family/__init__.py.j2", client)
        yield f"{family.module}/_categories.py", render("package/family/categories.py.j2", client)
        for module, group_view in groups.modules(family).items():
            text = render("package/family/group.py.j2", group_view)
            yield f"{family.module}/{module}.py", text


def _runtime() -> Iterator[tuple[str, str]]:
    folder = templates_folder() / "runtime"
    for path in sorted(folder.rglob("*.py")):
        yield path.relative_to(folder).as_posix(), path.read_text(encoding="utf-8")
