"""The HTML page of the matrix, in a real browser without a network."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from matrix_documents import HOSTILE, make_versions

from sdkwright.matrix.model import Form, Matrix, Row
from sdkwright.matrix.page import matrix_html
from support_cli import CommandLine

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """A headless Chromium of the machine, or the one that playwright installed."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as driver:
        own = driver.chromium.executable_path
        found = next(filter(None, map(shutil.which, _NAMES)), own)
        if not Path(found).exists():
            pytest.skip("no Chromium: neither in PATH nor installed with `playwright install`")
        arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
        started = driver.chromium.launch(executable_path=found, args=arguments)
        yield started
        started.close()


class Shown:
    """A page that is shown, and everything that went wrong on it."""

    def __init__(self, page: Page, folder: Path) -> None:
        self.page, self.folder = page, folder
        self.problems: list[str] = []
        self.requests: list[str] = []
        page.on("console", lambda message: self.problems.append(message.text))
        page.on("pageerror", lambda error: self.problems.append(str(error)))
        page.on("request", lambda request: self.requests.append(request.url))

    def names(self) -> list[str]:
        """The names in the table, in order."""
        return self.page.locator("tbody th :is(button, .name)").all_inner_texts()

    def row(self, name: str) -> list[str]:
        """The cells of a row."""
        exact = re.compile(rf"^{re.escape(name)}$")
        labels = self.page.locator("th :is(button, .name)").filter(has_text=exact)
        cells = self.page.locator("tbody tr").filter(has=labels).locator("td")
        return cells.all_inner_texts()

    def count(self) -> str:
        """What the page says that it shows."""
        return self.page.locator("#count").inner_text()

    def shot(self, name: str) -> None:
        """Keep what it looks like, for people to look at."""
        self.page.screenshot(path=self.folder / f"{name}.png")


def opened(browser: Browser, html: str, folder: Path, **options: Any) -> Shown:
    """Show a page from a file, with no network."""
    path = folder / "index.html"
    path.write_text(html, encoding="utf-8")
    context = browser.new_context(offline=True, **options)
    shown = Shown(context.new_page(), folder)
    shown.page.goto(path.as_uri())
    return shown


@pytest.fixture
def html(command: CommandLine) -> str:
    """The page of the product with three versions."""
    make_versions(command)
    ran = command("matrix", "pets", "--format", "html")
    assert ran.code == 0, ran.err
    return ran.out


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_page_shows_every_method_and_type(
    html: str, browser: Browser, tmp_path: Path, scheme: Any
) -> None:
    """Readable in both schemes: text has a contrast of 4.5 to 1 (WCAG 2.2, 1.4.3)."""
    shown = opened(browser, html, tmp_path, color_scheme=scheme)
    assert shown.names() == ["pets.find", "pets.flicker", "pets.grow", "pets.lose", "Pet"]
    assert shown.row("pets.lose") == ["✓", "old", "-", "deprecated since 1.9; removed in 1.10"]
    assert shown.count() == "4 methods, 1 type"
    shown.shot(scheme)
    assert shown.page.evaluate(_LEAST_CONTRAST) >= 4.5
    assert shown.problems == []


def test_nothing_is_asked_of_a_network(html: str, browser: Browser, tmp_path: Path) -> None:
    """The file is all that there is."""
    shown = opened(browser, html, tmp_path)
    assert len(shown.requests) == 1
    assert shown.requests[0].startswith("file:")
    assert not re.search(r"""(?:src|href)\s*=|@import|url\(""", html)


def test_a_search_finds_names_types_and_arguments(
    html: str, browser: Browser, tmp_path: Path
) -> None:
    """All words have to be there, in any case."""
    shown = opened(browser, html, tmp_path)
    for query, names in {
        "GROW": ["pets.grow"],
        "get /find pet": ["pets.find"],
        "speed": ["pets.grow"],
        "age": ["Pet"],
        "nothing": [],
    }.items():
        shown.page.fill("#query", query)
        assert shown.names() == names, query
    shown.page.click("button[type=reset]")
    shown.page.locator("tbody tr").nth(4).wait_for()
    assert len(shown.names()) == 5


def test_filters_narrow_what_is_shown(html: str, browser: Browser, tmp_path: Path) -> None:
    """By kind, group and version; the address keeps them."""
    shown = opened(browser, html, tmp_path)
    shown.page.select_option("#version", label="1.9")
    assert shown.names() == ["pets.find", "pets.lose", "Pet"]
    shown.page.select_option("#group", label="pets")
    assert shown.names() == ["pets.find", "pets.lose"]
    again = opened(browser, html, tmp_path)
    again.page.goto(shown.page.url)
    again.page.reload()
    assert again.names() == ["pets.find", "pets.lose"]
    again.page.select_option("#group", label="all groups")
    again.page.select_option("#kind", label="types")
    assert again.names() == ["Pet"]
    assert again.problems == []


def test_two_versions_are_compared(html: str, browser: Browser, tmp_path: Path) -> None:
    """Only what differs is shown, with what happened to it."""
    shown = opened(browser, html, tmp_path)
    shown.page.select_option("#from", label="1.9")
    shown.page.select_option("#to", label="1.10")
    assert shown.row("pets.find") == ["✓", "old", "deprecated"]
    assert shown.row("pets.grow") == ["-", "✓", "added"]
    assert shown.row("pets.lose") == ["old", "-", "removed"]
    assert shown.row("Pet") == ["✓", "✓", "added age; changed name"]
    shown.page.get_by_role("button", name="Pet", exact=True).click()
    assert shown.row("name") == ["✓", "✓", "changed"]
    assert "str | None ⇒ int | None" in shown.page.locator("tr.part").last.inner_text()
    shown.shot("difference")
    shown.page.select_option("#from", label="1.10")
    assert shown.names() == []


def test_the_keyboard_does_everything(html: str, browser: Browser, tmp_path: Path) -> None:
    """A slash searches, Tab goes on in order, and names open with Enter and keep the focus."""
    shown = opened(browser, html, tmp_path)
    focused = "document.activeElement.id || document.activeElement.textContent"
    shown.page.keyboard.press("/")
    assert shown.page.evaluate(focused) == "query"
    shown.page.keyboard.type("find/")
    assert shown.page.input_value("#query") == "find/"
    shown.page.fill("#query", "find")
    order = []
    for _ in range(8):
        shown.page.keyboard.press("Tab")
        order.append(
            shown.page.evaluate("document.activeElement.id || document.activeElement.tagName")
        )
    assert order == ["kind", "group", "version", "from", "to", "BUTTON", "MAIN", "BUTTON"]
    shown.page.keyboard.press("Enter")
    assert shown.names() == ["pets.find", "limit", "sort"]
    assert shown.page.evaluate(focused) == "pets.find"
    assert shown.page.evaluate("document.activeElement.getAttribute('aria-expanded')") == "true"
    shown.page.keyboard.press("Space")
    assert shown.names() == ["pets.find"]


def test_every_control_has_a_name(html: str, browser: Browser, tmp_path: Path) -> None:
    """For those who do not see it; cells say what their signs mean."""
    shown = opened(browser, html, tmp_path)
    for name in ("Search", "Kind", "Group", "In version", "from", "to"):
        assert shown.page.get_by_label(name, exact=True).count() == 1, name
    assert shown.page.get_by_role("cell", name="exists, deprecated").count() == 2
    assert shown.page.get_by_role("rowheader").count() == 5
    assert shown.page.get_by_role("status").inner_text() == "4 methods, 1 type"


def test_a_narrow_screen_scrolls_only_the_table(
    html: str, browser: Browser, tmp_path: Path
) -> None:
    """The page itself stays as wide as the screen."""
    shown = opened(browser, html, tmp_path, viewport={"width": 360, "height": 640})
    width = shown.page.evaluate("document.documentElement.scrollWidth")
    shown.shot("narrow")
    assert width <= 360


def test_hostile_text_stays_text(browser: Browser, tmp_path: Path) -> None:
    """Wherever it stands."""
    from sdkwright.lifespans import State

    part = Row("argument", HOSTILE, (State.PRESENT,), (Form(HOSTILE, HOSTILE),))
    row = Row(
        "method", f"{HOSTILE}.x", (State.PRESENT,), (Form(HOSTILE, HOSTILE),), (part,), (HOSTILE,)
    )
    made = matrix_html(Matrix(HOSTILE, HOSTILE, (HOSTILE,), (row,), ()))
    shown = opened(browser, made, tmp_path)
    shown.page.locator("tbody button").click()
    assert shown.names() == [f"{HOSTILE}.x", HOSTILE]
    assert shown.page.evaluate("window.hurt") is None
    assert shown.page.locator("img").count() == 0
    assert HOSTILE in shown.page.title()
    assert shown.problems == []


def test_the_policy_lets_nothing_else_run(html: str, browser: Browser, tmp_path: Path) -> None:
    """Not even if markup got in (Content Security Policy Level 3)."""
    shown = opened(
        browser, html.replace("<footer>", "<footer><script>window.hurt = 1</script>"), tmp_path
    )
    assert shown.page.evaluate("window.hurt") is None
    assert any("Content Security Policy" in problem for problem in shown.problems)


_LEAST_CONTRAST = """() => {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const light = (color) => {
    canvas.fillStyle = color; canvas.fillRect(0, 0, 1, 1);
    const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map((one) => {
      const part = one / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (node) => {
    for (let one = node; one; one = one.parentElement) {
      const color = getComputedStyle(one).backgroundColor;
      if (color !== 'rgba(0, 0, 0, 0)') return color;
    }
    return 'white';
  };
  const ratios = [...document.querySelectorAll('h1, label, th, td, small, p, span, button, legend')]
    .filter((node) => node.textContent.trim())
    .map((node) => {
      const [a, b] = [light(getComputedStyle(node).color), light(behind(node))];
      return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    });
  return Math.min(...ratios);
}"""
