"""Loading of JSON and YAML files, and of OpenAPI documents, with findings for every mistake."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from sdkwright import json_text, yaml_text
from sdkwright.cache import NO_CACHE, Cache
from sdkwright.collector import collector_paused
from sdkwright.diagnostics import Diagnostic, Report, Severity
from sdkwright.document import Document
from sdkwright.source import Location, Mark, SourceFile
from sdkwright.syntax import Parsed, Problem

__all__ = ["Document", "as_document", "display_name", "load_document", "load_source", "read_text"]


@dataclass(frozen=True, slots=True)
class _Syntax:
    parse: Callable[[str], Parsed]
    index: Callable[[str], Mark]


_JSON = _Syntax(json_text.parse, json_text.index)
_YAML = _Syntax(yaml_text.parse, yaml_text.index)
_BY_SUFFIX = {".json": (_JSON,), ".yaml": (_YAML,), ".yml": (_YAML,)}
_JSON_THEN_YAML = (_JSON, _YAML)


def load_source(
    path: Path,
    report: Report,
    *,
    name: str | None = None,
    any_root: bool = False,
    cache: Cache = NO_CACHE,
) -> SourceFile | None:
    """Read a JSON or YAML file; every mistake in it becomes a finding.

    Args:
        path: the file; `.json` is JSON, `.yaml` and `.yml` YAML, others by their content.
        report: takes the findings.
        name: how messages call the file; by default its path as seen from here.
        any_root: accept a file whose root is not a mapping.
        cache: remembers what the file said the last time.

    Returns:
        The file, or None when nothing can be done with it. A file with lesser mistakes
        (a repeated key) is returned so that later stages find theirs too.
    """
    shown = name if name is not None else display_name(path)
    text = _read(path, shown, report)
    if text is None:
        return None
    return read_text(text, path, report, name=shown, any_root=any_root, cache=cache)


def read_text(
    text: str,
    path: Path,
    report: Report,
    *,
    name: str,
    any_root: bool = False,
    cache: Cache = NO_CACHE,
) -> SourceFile | None:
    """Parse the text of a file as `load_source` does."""
    with collector_paused():
        syntax, parsed = _remembered(text, path, cache)
    source = SourceFile(path, name, text, parsed.value, syntax.index)
    report.attach(source)
    for problem in parsed.problems:
        report.add(_diagnostic(problem, source))
    if not parsed.usable:
        return None
    if not any_root and not isinstance(parsed.value, dict):
        report.add(_not_a_mapping(source))
        return None
    return source


def load_document(
    path: Path, report: Report, *, name: str | None = None, cache: Cache = NO_CACHE
) -> Document | None:
    """Read an OpenAPI 3.0 or 3.1 document.

    Returns:
        The document, or None when the file is not one; the report says why.
    """
    source = load_source(path, report, name=name, cache=cache)
    return None if source is None else as_document(source, report)


def as_document(source: SourceFile, report: Report) -> Document | None:
    """Take a loaded file as an OpenAPI document if its `openapi` field says that it is one."""
    version = source.value.get("openapi")
    if isinstance(version, str) and re.fullmatch(r"3\.[01]\.\d+(-.+)?", version):
        return Document(source.value, source)
    report.add(_not_openapi(source, version))
    return None


def display_name(path: Path) -> str:
    """Return a path as messages show it: from the working directory, with forward slashes."""
    if path.is_absolute() and path.is_relative_to(Path.cwd()):
        path = path.relative_to(Path.cwd())
    return path.as_posix()


def _remembered(text: str, path: Path, cache: Cache) -> tuple[_Syntax, Parsed]:
    """Parse YAML only if it is not what it was the last time; JSON is as fast as the memory."""
    if path.suffix.lower() not in (".yaml", ".yml"):
        return _parse(text, path.suffix.lower())
    key = hashlib.sha256(f"parsed {path.absolute()}".encode()).hexdigest()
    digest = hashlib.sha256(text.encode()).hexdigest()
    memory = json.loads(cache.get(key) or "{}")
    if memory.get("digest") == digest:
        return _YAML, Parsed(memory["value"])
    syntax, parsed = _parse(text, path.suffix.lower())
    if syntax is _YAML and parsed.usable and not parsed.problems:
        cache.put(key, json.dumps({"digest": digest, "value": parsed.value}))
    return syntax, parsed


def _parse(text: str, suffix: str) -> tuple[_Syntax, Parsed]:
    """Parse by the suffix; a text that looks like JSON is tried as JSON first, which is faster."""
    choices = _BY_SUFFIX.get(suffix, _JSON_THEN_YAML)
    if choices == (_YAML,) and text.lstrip()[:1] in ("{", "["):
        choices = _JSON_THEN_YAML
    parsed = choices[0].parse(text)
    if parsed.usable or len(choices) == 1:
        return choices[0], parsed
    return choices[1], choices[1].parse(text)


def _read(path: Path, shown: str, report: Report) -> str | None:
    try:
        data = path.read_bytes()
    except OSError as error:
        reason = "there is no such file" if isinstance(error, FileNotFoundError) else error.strerror
        report.error("file-unreadable", f"cannot read it: {reason}", Location(shown))
        return None
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        message = f"byte {error.start + 1} is not part of UTF-8 text"
        report.error("file-encoding", message, Location(shown), "save the file as UTF-8")
        return None


def _diagnostic(problem: Problem, source: SourceFile) -> Diagnostic:
    message = problem.message
    if problem.earlier is not None:
        first = source.position_at(problem.earlier)
        message += f"; first at line {first.line}, column {first.column}"
    where = source.location_at(problem.offset)
    return Diagnostic(problem.code, Severity.ERROR, message, where, problem.hint)


def _not_a_mapping(source: SourceFile) -> Diagnostic:
    kind = "empty" if source.value is None else f"a {_KINDS[type(source.value)]}"
    message = f"the file must hold a mapping of keys to values, it is {kind}"
    return Diagnostic("root-not-mapping", Severity.ERROR, message, source.location(()))


_KINDS: dict[type, str] = {
    list: "list",
    str: "text",
    int: "number",
    float: "number",
    bool: "true or false",
}


def _not_openapi(source: SourceFile, version: object) -> Diagnostic:
    if "swagger" in source.value:
        message = f"this is a Swagger {source.value['swagger']} document"
        hint = "convert it to OpenAPI 3.0 first, for example with swagger2openapi"
        where = source.location(("swagger",), key=True)
    elif version is None:
        message = "the document has no `openapi` field"
        hint = "an OpenAPI document starts with `openapi: 3.1.0`"
        where = source.location(())
    else:
        message = f"OpenAPI {version!r} is not supported"
        hint = "supported are 3.0 and 3.1, written as text with three numbers: 3.1.0"
        where = source.location(("openapi",))
    return Diagnostic("not-openapi", Severity.ERROR, message, where, hint)
