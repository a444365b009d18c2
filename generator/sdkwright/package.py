"""The package: every file of it, rendered, with the runtime and hand-written modules copied in."""

from __future__ import annotations

from sdkwright.cache import Cache
from sdkwright.edition import Edition
from sdkwright.format import format_modules
from sdkwright.handwritten import module_copies
from sdkwright.ir.api import Api
from sdkwright.naming import Names
from sdkwright.object_modules import twin_modules
from sdkwright.parts import Module, Whole, grouped_modules
from sdkwright.render import Renderer
from sdkwright.runtime import runtime_files
from sdkwright.tree import Tree, safe_path
from sdkwright.views.groups import GroupViews
from sdkwright.views.package import package_view
from sdkwright.views.project import project_copies, project_views


def package_tree(api: Api, names: Names, edition: Edition, render: Renderer, cache: Cache) -> Tree:
    """Return every file of the package.

    Args:
        api: what the document means.
        names: what its parts are called.
        edition: the settings and versions.
        render: renders a template for a view.
        cache: for the layout of modules.
    """
    settings = edition.settings
    groups = GroupViews(api, names, flat=settings.surface.layout == "flat")
    package = package_view(
        api,
        settings,
        groups,
        version=edition.version,
        document_version=edition.document_version,
    )
    source = f"src/{settings.package.import_name}"
    views = _modules(Whole(api, names, edition, groups, package))
    own = {path: render(f"package/{template}", view) for template, path, view in views}
    texts = {f"{source}/{path}": _excused(path, text) for path, text in own.items()}
    for template, path, view in project_views(api, names, groups, package, edition):
        texts[path] = render(f"project/{template}", view)
    twins = twin_modules(edition.modules, settings.objects) if api.objects else {}
    texts |= {f"{source}/{path}": text for path, text in twins.items()}
    modules = {path: text for path, text in texts.items() if path.endswith(".py")}
    name = f"{settings.package.name} {edition.version}"
    texts |= format_modules(modules, name, cache)
    texts |= {f"{source}/{path}": text for path, text in module_copies(edition.modules, own)}
    modules = {path.removeprefix(f"{source}/"): text for path, text in texts.items()}
    texts |= {f"{source}/_runtime/{path}": text for path, text in runtime_files(modules)}
    texts[f"{source}/py.typed"] = ""
    texts |= project_copies(edition)
    return {safe_path(path): texts[path].encode() for path in sorted(texts)}


def _modules(whole: Whole) -> tuple[Module, ...]:
    if not whole.is_flat:
        return grouped_modules(whole)
    from sdkwright.flat_parts import flat_modules  # most packages have no use for it

    return flat_modules(whole)


def _excused(path: str, text: str) -> str:
    """Return a module with a word for linters that know names of files in one script only."""
    return text if path.isascii() else f"# ruff: noqa: N999\n{text}"
