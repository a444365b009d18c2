"""Which documents a run takes, and how their operations are counted."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from corpus.__main__ import main
from corpus.documents import find_documents
from corpus.operations import on_the_wire, operations_of
from corpus.synthetic import make_document, write_document


def write(path: Path, text: str = "{}") -> Path:
    """Write a file and what is above it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_an_index_says_what_the_documents_are(tmp_path: Path) -> None:
    """Files that it does not name are parts of others."""
    write(tmp_path / "one" / "openapi.yaml")
    write(tmp_path / "shared.yaml")
    write(tmp_path / "index.csv", "id,file,licence\none,one/openapi.yaml,MIT\n")
    (only,) = find_documents([tmp_path])
    assert (only.name, only.path) == ("one", tmp_path / "one" / "openapi.yaml")


def test_without_an_index_every_file_is_a_document(tmp_path: Path) -> None:
    """And every folder in it with a main file; other kinds of files are left alone."""
    for name in ("b.json", "a.yml", "notes.md", "many/openapi.yaml", "many/part.yaml"):
        write(tmp_path / name)
    assert [one.name for one in find_documents([tmp_path])] == ["a", "b", "many"]


def test_equal_names_of_two_folders_are_told_apart(tmp_path: Path) -> None:
    """Names are those of packages."""
    for folder in ("first", "second"):
        write(tmp_path / folder / "a.json")
    found = find_documents([tmp_path / "first", tmp_path / "second"])
    assert [one.name for one in found] == ["a", "second-a"]


def test_only_some_documents_can_be_asked_for(tmp_path: Path) -> None:
    """A name that does not exist is a mistake of the user."""
    for name in ("a.json", "b.json"):
        write(tmp_path / name)
    assert [one.name for one in find_documents([tmp_path], ["b"])] == ["b"]
    with pytest.raises(ValueError, match="no such document: c"):
        find_documents([tmp_path], ["b", "c"])


def test_without_a_corpus_the_run_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is not part of the project, so that is no failure."""
    monkeypatch.setenv("SDKWRIGHT_CORPUS", str(tmp_path))
    assert main([]) == 0
    assert "SDKWRIGHT_CORPUS" in capsys.readouterr().out
    assert main(["--documents", str(tmp_path / "absent")]) == 2


def test_operations_are_methods_of_paths(tmp_path: Path) -> None:
    """Extensions, parameters, and methods without an object are none."""
    text = """
    paths:
      /a:
        get: {}
        parameters: []
        post:
        x-other: {get: {}}
      x-paths: {get: {}}
    webhooks:
      event: {post: {}}
    """
    assert operations_of(write(tmp_path / "api.yaml", text)) == [("GET", "/a")]


def test_path_items_elsewhere_are_followed(tmp_path: Path) -> None:
    """In another file, from there on, and round in a circle."""
    document = {
        "paths": {
            "/far": {"$ref": "parts/items.json#/items/a~1b", "delete": {}},
            "/near": {"$ref": "#/components/pathItems/Near"},
            "/round": {"$ref": "#/paths/~1round"},
            "/lost": {"$ref": "nowhere.json#/x"},
        },
        "components": {"pathItems": {"Near": {"put": {}}}},
    }
    items = {"items": {"a/b": {"$ref": "#/items/c", "get": {}}, "c": {"patch": {}}}}
    write(tmp_path / "parts" / "items.json", json.dumps(items))
    path = write(tmp_path / "api.json", json.dumps(document))
    assert sorted(operations_of(path)) == [
        ("DELETE", "/far"),
        ("GET", "/far"),
        ("PATCH", "/far"),
        ("PUT", "/near"),
    ]


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        ("/a/{id}/b", "/a/{}/b"),
        ("/a/{id:[0-9]{3}}", "/a/{}"),
        ("/#X-Target=Service.Act", "/"),
        ("/a?action=one", "/a"),
        ("/a{?page,size}", "/a"),
        ("/a{/rest}", "/a/{}"),
        ("a", "/a"),
    ],
)
def test_what_requests_show_of_a_path(path: str, shown: str) -> None:
    """Neither names of variables, nor queries, nor fragments."""
    assert on_the_wire(("GET", path)) == ("GET", shown)


def test_a_document_without_paths_has_no_operations(tmp_path: Path) -> None:
    """Webhooks alone are a document too."""
    assert operations_of(write(tmp_path / "api.json", '{"webhooks": {}}')) == []


@pytest.mark.parametrize("operations", [1, 7, 3_400])
def test_synthetic_documents_have_the_operations_asked_for(operations: int, tmp_path: Path) -> None:
    """Also beyond the number of names that two words make; every schema that is used exists."""
    path = tmp_path / "api.json"
    write_document(path, operations)
    assert len(operations_of(path)) == len(set(operations_of(path))) == operations
    text = path.read_text(encoding="utf-8")
    used = {part.split('"')[0] for part in text.split('"#/components/schemas/')[1:]}
    assert used <= set(json.loads(text)["components"]["schemas"])


def test_synthetic_documents_are_always_the_same() -> None:
    """Nothing in them is random."""
    assert json.dumps(make_document(60)) == json.dumps(make_document(60))
