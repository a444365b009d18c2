"""What the Runloop package shows its users runs: its README, and its examples."""

from __future__ import annotations

import gc
import re
import runpy
from collections.abc import Iterator
from pathlib import Path

import pytest

from support.packages import imported, merged, product, target
from support.runloop.stand_in import KEY, StandIn

VERSION = list(product("runloop").specs)[-1]
FOLDER = target("runloop", VERSION).folder
EXAMPLES = sorted((FOLDER / "examples").glob("*.py"))

pytestmark = pytest.mark.filterwarnings("ignore::ResourceWarning")  # quick starts close nothing


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[StandIn]:
    """A stand-in that the environment leads to, and a folder for files."""
    with StandIn(merged("runloop", VERSION)) as running, imported("runloop", VERSION):
        monkeypatch.setenv("RUNLOOP_API_KEY", KEY)
        monkeypatch.setenv("RUNLOOP_BASE_URL", running.url)
        monkeypatch.chdir(tmp_path)
        yield running
    gc.collect()  # what programs leave open ends here, and not in another test


def test_every_snippet_of_the_readme_runs(server: StandIn) -> None:
    """One after the other, as a reader would try them."""
    text = (FOLDER / "README.md").read_text(encoding="utf-8")
    snippets = re.findall(r"^```python\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    assert len(snippets) >= 14
    names: dict[str, object] = {}
    for snippet in snippets:
        exec(snippet, names)
    assert server.findings == []


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_every_example_runs(
    path: Path,
    server: StandIn,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Each sends something that the document allows, and prints something."""
    monkeypatch.setattr("sys.argv", [str(path)])
    runpy.run_path(str(path), run_name="__main__")
    assert server.findings == []
    assert server.requests
    assert capsys.readouterr().out


def test_the_examples_are_those_that_a_person_wrote() -> None:
    """So that none is lost on its way into the package."""
    written = Path(__file__).parents[2] / "overlays/runloop/examples"
    assert {path.name for path in EXAMPLES} == {path.name for path in written.glob("*.py")}
