"""Packages of an edited document: read back, and judged by griffe, which knows Python only."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import griffe
import pytest
from apidiff_documents import DOCUMENT, edited, package, surface
from test_single_edits import EDITS

from sdkwright.apidiff import Verdict, compare, surface_of_package
from sdkwright.cache import Cache

_TYPES = "griffe does not compare annotations of fields, arguments and results"
_CALLS = "which operation a method calls stands in its body, where griffe does not look"
_KEYWORDS = (
    "models take their fields by keyword from pydantic, so that griffe sees attributes with or "
    "without a value and no signature"
)

DIFFERENCES = {
    "a method calls another path": _CALLS,
    "a method calls with another verb": _CALLS,
    "a method returns another model": _TYPES,
    "a result may be null": _TYPES,
    "pages cannot be iterated any more": "that answers have pages stands in `requests`, in a body",
    "an argument takes less": _TYPES,
    "an argument takes something else": _TYPES,
    "an argument takes a list": _TYPES,
    "a request has a new required field": _KEYWORDS,
    "a request needs a field that is new": _KEYWORDS,
    "a field of a request is spelled otherwise": "names of the wire are values, not names, in Python",
    "an answer may lack a field": _TYPES,
    "a field of an answer may be more": _TYPES,
    "a field of an answer may be null": _TYPES,
    "a field of an answer is a time": _TYPES,
    "plain data becomes a model": _TYPES,
    "what is sent and received has a new required field": _KEYWORDS,
    "what is sent and received may lack a field": _TYPES,
    "what is sent and received may be more": _TYPES,
    "the items of pages": _TYPES,
    "a field that nobody meets": "no method takes or returns the model, so that no program has one",
    "a value is received no more": (
        "the value itself can still be compared with and is never received; only a program that "
        "names its member has to be changed, which griffe counts and the rule does not"
    ),
}
"""Edits about which griffe and our rules do not agree, with the reason."""


@dataclass
class Packages:
    """Packages of documents, each written once."""

    folder: Path
    known: dict[str, Path] = field(default_factory=dict)
    loaded: dict[str, Any] = field(default_factory=dict)

    def path(self, text: str) -> Path:
        """Return the package of a document."""
        if text not in self.known:
            place = self.folder / str(len(self.known))
            self.known[text] = package(text, place, Cache(self.folder / "cache"))
        return self.known[text]

    def python(self, text: str) -> Any:
        """Return what griffe knows of the package of a document."""
        if text not in self.loaded:
            places = [self.path(text) / "src"]
            loader = griffe.GriffeLoader(search_paths=places, allow_inspection=False)
            self.loaded[text] = loader.load("farm")
        return self.loaded[text]


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Packages:
    """The packages of this module's documents."""
    return Packages(tmp_path_factory.mktemp("packages"))


@pytest.mark.parametrize("name", EDITS)
def test_a_package_has_the_surface_of_its_document(name: str, packages: Packages) -> None:
    """Reading the generated Python gives what the document meant, as far as Python can tell."""
    text = edited((EDITS[name][0], EDITS[name][1]))
    expected = surface(text, packages.folder).shared()
    found = surface_of_package(packages.path(text)).shared()
    assert found.methods == expected.methods
    assert found.models == expected.models
    assert found.enums == expected.enums
    assert found.fingerprint() == expected.fingerprint()


@pytest.mark.parametrize("name", EDITS)
def test_griffe_agrees_or_the_difference_has_a_reason(name: str, packages: Packages) -> None:
    """The synchronous client and the models are what it looks at."""
    *edit, told = EDITS[name]
    ours = any(verdict is Verdict.BREAKING for _, verdict, _ in told)
    theirs = _is_breaking(packages.python(DOCUMENT), packages.python(edited((edit[0], edit[1]))))
    assert (ours == theirs) is (name not in DIFFERENCES)


def test_two_packages_tell_what_their_documents_tell(packages: Packages) -> None:
    """Beside what only documents know, and texts, which packages have in their own words."""
    for name in ("a request needs a field that is new", "a method is deprecated for another"):
        text = edited((EDITS[name][0], EDITS[name][1]))
        old, new = (surface_of_package(packages.path(one)) for one in (DOCUMENT, text))
        told = [(one.kind, one.verdict, one.message) for one in compare(old, new)]
        assert [one for one in told if not one[0].endswith("-text")] == EDITS[name][2]


def test_a_document_can_be_compared_with_a_package(packages: Packages) -> None:
    """Only what both know counts: statuses of errors, defaults of the server and texts do not."""
    document = surface(DOCUMENT, packages.folder)
    assert any(method.errors for method in document.methods.values())
    assert compare(document, surface_of_package(packages.path(DOCUMENT))) == ()
    assert compare(surface_of_package(packages.path(DOCUMENT)), document) == ()


def test_texts_of_packages_are_compared(packages: Packages) -> None:
    """A docstring that changed is a cosmetic change, told where it stands."""
    for name, kind in (
        ("a text of an argument", "argument-text"),
        ("a text of a field", "field-text"),
        ("a text of a model", "model-text"),
        ("a text of a method", "method-text"),
    ):
        text = edited((EDITS[name][0], EDITS[name][1]))
        surfaces = [surface_of_package(packages.path(one)) for one in (DOCUMENT, text)]
        assert [change.kind for change in compare(*surfaces)] == [kind]


def test_an_installed_package_is_read_as_well(packages: Packages) -> None:
    """The folder that is imported will do; its distribution is known from what is installed."""
    project = packages.path(DOCUMENT)
    assert (
        surface_of_package(project / "src" / "farm").methods == surface_of_package(project).methods
    )
    assert surface_of_package(project).product == "farm-client"


def _is_breaking(old: Any, new: Any) -> bool:
    return any(
        True
        for part in ("sync", "models")
        for _ in griffe.find_breaking_changes(old[part], new[part])
    )
