"""Products: settings, documents by version, and what belongs to them."""

from __future__ import annotations

from pathlib import Path

import pytest

from sdkwright.diagnostics import Report
from sdkwright.products import Product, find_products, load_product, version_key
from sdkwright.settings import PackageSettings, Settings, package_version
from sdkwright.settings_file import load_settings

MINIMAL = '[package]\nname = "n"\nimport = "i"\ntitle = "t"\n'


def _settings(tmp_path: Path, text: str) -> tuple[Settings | None, str]:
    path = tmp_path / "sdk.toml"
    path.write_text(text, encoding="utf-8")
    report = Report()
    found = load_settings(path, report, name="sdk.toml")
    return found, report.render(listings=False)


def test_little_needs_to_be_said(tmp_path: Path) -> None:
    """Everything else has a default."""
    found, text = _settings(tmp_path, MINIMAL)
    assert text == ""
    assert found is not None
    assert found.package == PackageSettings(name="n", import_name="i", title="t")
    assert found.client.class_name == "Client"


def test_everything_can_be_said(tmp_path: Path) -> None:
    """Keys that are keywords of Python have names of their own inside."""
    found, text = _settings(
        tmp_path,
        MINIMAL + 'keywords = ["a", "b"]\npatch = 3\n[client]\nclass = "C"\nasync = "A"\n'
        '[client.keeps]\nproject = "Your project."\n[configuration]\nbase_url = "url"\n',
    )
    assert text == ""
    assert found is not None
    assert (found.package.keywords, found.package.patch) == (("a", "b"), 3)
    assert (found.client.class_name, found.client.asynchronous) == ("C", "A")
    assert dict(found.client.keeps) == {"project": "Your project."}
    assert found.configuration.base_url == "url"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (MINIMAL.replace("import", "import_name"), "sdk.toml:3:1: settings-unknown"),
        (MINIMAL.replace("import", "imports"), "did you mean 'import'?"),
        (MINIMAL + "[clients]\n", "sdk.toml:5:2: settings-unknown: unknown key 'clients'"),
        (MINIMAL + "[client]\nasynchronous = 'x'\n", "known: module, class,"),
        ("client = 1\n" + MINIMAL, "sdk.toml:1:1: settings-unknown: unknown key 'client'"),
        ("", "settings-incomplete: the table [package] is missing"),
        ('[package]\nname = "n"\n', "[package] lacks import and title"),
        (MINIMAL + "patch = '1'\n", "'patch' must be a whole number"),
        (MINIMAL + "patch = true\n", "'patch' must be a whole number"),
        (MINIMAL + "keywords = 'a'\n", "'keywords' must be a list of texts"),
        (MINIMAL + "keywords = [1]\n", "'keywords' must be a list of texts"),
        (MINIMAL + "[client]\nclass = 'no name'\n", "'class' must be a name in Python"),
        (MINIMAL + "[client]\nclass = 'class'\n", "'class' must be a name in Python"),
        (MINIMAL + "[client.keeps]\n'a b' = 'x'\n", "'keeps' must be a table of texts"),
        (MINIMAL + "x", "sdk.toml:5:2: settings-syntax"),
        (MINIMAL + "[surface]\nlayout = 'flt'\n", """'layout' must be "categories" or "flat\""""),
        (MINIMAL + "[surface]\nlayout = 'flat'\n", "a flat surface needs `threaded = false`"),
        (MINIMAL + "[surface]\nthreaded = false\n", '`threaded = false` needs `layout = "flat"`'),
        (MINIMAL + "[surface]\nbody = 'fields'\n", '`body = "fields"` needs `layout = "flat"`'),
        (MINIMAL + "[surface]\nthreaded = 1\n", "'threaded' must be true or false"),
        (MINIMAL + "[defaults]\ntimeout = -1\n", "'timeout' must be a number that is not negative"),
        (MINIMAL + "[retry]\nstatuses = ['5xx']\n", "'statuses' must be numbers such as '429'"),
        (MINIMAL + "[errors]\nE = 'SdkErorr'\n", "sdk.toml:6:1: settings-invalid: 'E' must be a"),
        (MINIMAL + "[errors]\nE = 'SdkErorr'\n", "did you mean 'SdkError'?"),
        (MINIMAL + "[errors]\n'a b' = 'SdkError'\n", "'a b' must be a name in Python"),
        (MINIMAL + "[environment]\nlog = 'a b'\n", "'log' must be a name in Python"),
    ],
)
def test_mistakes_in_settings(tmp_path: Path, text: str, expected: str) -> None:
    """Each is told with its line, as far as there is one."""
    found, message = _settings(tmp_path, text)
    assert found is None
    assert expected in message


def test_a_flat_surface_has_settings_of_its_own(tmp_path: Path) -> None:
    """Constructor, retries and names of errors; a URL is none of the names."""
    found, text = _settings(
        tmp_path,
        MINIMAL + '[surface]\nlayout = "flat"\nbody = "fields"\nthreaded = false\n'
        '[environment]\nbearer_token = "KEY"\n[defaults]\nbase_url = "https://x"\ntimeout = 30\n'
        '[retry]\nstatuses = ["408", "5XX"]\n[errors]\nOurError = "SdkError"\n'
        '[objects]\nsync = "Kit"\nasync = "AsyncKit"\n',
    )
    assert text == ""
    assert found is not None
    assert (found.surface.layout, found.surface.body) == ("flat", "fields")
    assert found.environment.bearer_token == "KEY"
    assert (found.defaults.base_url, found.defaults.timeout) == ("https://x", 30)
    assert found.retry.statuses == ("408", "5XX")
    assert dict(found.errors) == {"OurError": "SdkError"}
    assert (found.objects.sync, found.objects.asynchronous) == ("Kit", "AsyncKit")


def _product(root: Path, **files: str) -> Product:
    for path, text in {"overlays/p/sdk.toml": MINIMAL, **files}.items():
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    report = Report()
    found = load_product(root, "p", report)
    assert found is not None, report.render()
    return found


def test_documents_are_sorted_by_version(tmp_path: Path) -> None:
    """2.9 comes before 2.10; other files are none."""
    names = ("2.10.json", "2.9.yaml", "10.0.yml", "README.md")
    product = _product(tmp_path, **{f"specs/p/{name}": "" for name in names})
    assert list(product.specs) == ["2.9", "2.10", "10.0"]


def test_overlays_and_modules_are_sorted_by_name(tmp_path: Path) -> None:
    """That is the order in which overlays are applied."""
    product = _product(
        tmp_path,
        **{
            "specs/p/1.json": "",
            "overlays/p/20-b.overlay.yaml": "",
            "overlays/p/10-a.overlay.json": "",
            "overlays/p/notes.yaml": "",
            "overlays/p/python/b.py": "",
            "overlays/p/python/a.py": "",
            "overlays/p/python/lib/c.py": "",
        },
    )
    assert [path.name for path in product.overlays] == ["10-a.overlay.json", "20-b.overlay.yaml"]
    assert [path.name for path in product.modules] == ["a.py", "b.py", "c.py"]


def test_products_are_found_by_their_settings(tmp_path: Path) -> None:
    """A folder without them is no product."""
    _product(tmp_path, **{"specs/p/1.json": "", "overlays/empty/x": "", "overlays/a/sdk.toml": ""})
    assert find_products(tmp_path) == ("a", "p")


def test_versions_are_selected_in_their_order(tmp_path: Path) -> None:
    """An unknown one is an error that names the known ones."""
    product = _product(tmp_path, **{"specs/p/1.json": "", "specs/p/2.json": ""})
    report = Report()
    assert product.select((), report) == ("1", "2")
    assert product.select(("2", "1"), report) == ("1", "2")
    assert not report.errors
    product.select(("3",), report)
    assert "known versions: 1, 2" in report.render()


@pytest.mark.parametrize(
    ("scheme", "version", "expected"),
    [
        ("{version}", "2.24", "2.24"),
        ("1.{major}{minor:02}.{patch}", "2.24", "1.224.7"),
        ("1.{major}{minor:02}.{patch}", "2.9", "1.209.7"),
        ("1.{major}{minor:02}.{patch}", "3", "1.300.7"),
        ("1.{major}{minor:02}.{patch}", "2.x", "1.200.7"),
    ],
)
def test_the_version_of_a_package(scheme: str, version: str, expected: str) -> None:
    """The scheme is a setting."""
    settings = PackageSettings(name="n", import_name="i", title="t", version=scheme, patch=7)
    assert package_version(settings, version) == expected


def test_versions_sort_by_numbers() -> None:
    """Words come before numbers."""
    assert sorted(["2.10", "2.9", "beta", "2"], key=version_key) == ["beta", "2", "2.9", "2.10"]
