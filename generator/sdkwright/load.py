"""Loading of JSON and YAML files, and of OpenAPI documents, with findings for every mistake."""

from __future__ import annotations

import hashlib
import json
import re
import stat
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


MAX_BYTES = 64 * 1024 * 1024
"""Of a file; the largest descriptions of real interfaces stay below it."""


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
    lenient: bool = False,
) -> SourceFile | None:
    """Read a JSON or YAML file; every mistake in it becomes a finding.

    Args:
        path: the file; `.json` is JSON, `.yaml` and `.yml` YAML, others by their content.
        report: takes the findings.
        name: how messages call the file; by default its path as seen from here.
        any_root: accept a file whose root is not a mapping.
        cache: remembers what the file said the last time.
        lenient: let lesser mistakes be warnings where the report is not strict.

    Returns:
        The file, or None when nothing can be done with it. A file with lesser mistakes
        (a repeated key) is returned so that later stages find theirs too.
    """
    shown = name if name is not None else display_name(path)
    text = _read(path, shown, report)
    if text is None:
        return None
    return read_text(
        text, path, report, name=shown, any_root=any_root, cache=cache, lenient=lenient
    )


def read_text(
    text: str,
    path: Path,
    report: Report,
    *,
    name: str,
    any_root: bool = False,
    cache: Cache = NO_CACHE,
    lenient: bool = False,
) -> SourceFile | None:
    """Parse the text of a file as `load_source` does."""
    with collector_paused():
        syntax, parsed = _remembered(text, path, cache)
    source = SourceFile(path, name, text, parsed.value, syntax.index)
    report.attach(source)
    # What leaves no document is an error even so, unless it is only one file of several.
    is_mild = lenient and (parsed.usable or any_root)
    severity = report.lenient_severity if is_mild else Severity.ERROR
    for problem in parsed.problems:
        report.add(_diagnostic(problem, source, severity))
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
    source = load_source(path, report, name=name, cache=cache, lenient=True)
    return None if source is None else as_document(source, report)


def as_document(source: SourceFile, report: Report) -> Document | None:
    """Take a loaded file as an OpenAPI document if its `openapi` field says that it is one."""
    stated = source.value.get("openapi")
    if isinstance(stated, str) and re.fullmatch(r"3\.[01]\.\d+(-.+)?", stated):
        return Document(source.value, source)
    taken = _taken_version(stated)
    if taken is None:
        report.add(_not_openapi(source, stated))
        return None
    report.lenient(
        "openapi-version",
        f"the version {stated!r} is taken for {taken}",
        source.location(("openapi",)),
        "supported are 3.0 and 3.1, written as text with three numbers: 3.1.0",
    )
    return Document({**source.value, "openapi": taken}, source)


def _taken_version(stated: object) -> str | None:
    """Return the version that a document is read as: later ones are mostly 3.1."""
    if isinstance(stated, bool) or not isinstance(stated, str | float):
        return None
    found = re.fullmatch(r"\s*3\.(\d{1,2})(\.\d{1,4})?([-+.]\S{0,40})?\s*", str(stated))
    if found is None:
        return None
    return f"3.{found[1]}.0" if found[1] in ("0", "1") else "3.1.1"


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


_LAST: list[tuple[str, str, tuple[_Syntax, Parsed]]] = []
"""What was parsed last: a document is read for its name, and then for what it says."""


def _parse(text: str, suffix: str) -> tuple[_Syntax, Parsed]:
    """Parse a text, unless it is the one that was parsed last; nobody changes what it holds."""
    if _LAST and _LAST[0][:2] == (suffix, text):
        return _LAST.pop()[2]
    parsed = _parsed(text, suffix)
    _LAST[:] = [(suffix, text, parsed)]
    return parsed


def _parsed(text: str, suffix: str) -> tuple[_Syntax, Parsed]:
    """Parse by the suffix; a text that looks like JSON is tried as JSON first, which is faster."""
    choices = _BY_SUFFIX.get(suffix, _JSON_THEN_YAML)
    if choices == (_YAML,) and text.lstrip()[:1] in ("{", "["):
        choices = _JSON_THEN_YAML
    parsed = choices[0].parse(text)
    if parsed.usable or len(choices) == 1:
        return choices[0], parsed
    return choices[1], choices[1].parse(text)


def _read(path: Path, shown: str, report: Report) -> str | None:
    data = read_bytes(path)
    if isinstance(data, str):
        report.error("file-unreadable", f"cannot read it: {data}", Location(shown))
        return None
    text = decoded(data)
    if isinstance(text, str):
        return text
    message = f"byte {text + 1} is not part of UTF-8 text"
    report.error("file-encoding", message, Location(shown), "save the file as UTF-8")
    return None


def read_bytes(path: Path) -> bytes | str:
    """Return what a file holds, or in words why it cannot be read: devices have no end."""
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            return "it is a directory"
        if not stat.S_ISREG(status.st_mode):
            return "it is no regular file"
        if status.st_size > MAX_BYTES:
            return f"it is larger than {MAX_BYTES:,} bytes"
        return path.read_bytes()
    except OSError as error:
        is_missing = isinstance(error, FileNotFoundError)
        return "there is no such file" if is_missing else error.strerror or str(error)
    except ValueError:  # a path with a null byte
        return "there is no such file"


def decoded(data: bytes) -> str | int:
    """Return the text that bytes are, in UTF-8 or as a byte order mark says.

    Where they are none, returns the offset of the first byte that is wrong.
    """
    encoding = next((name for mark, name in _MARKS if data.startswith(mark)), "utf-8")
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        return error.start


_MARKS = (
    (b"\xff\xfe\0\0", "utf-32"),
    (b"\0\0\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
    (b"\xef\xbb\xbf", "utf-8-sig"),
)
"""Byte order marks, the longer ones first."""


def _diagnostic(problem: Problem, source: SourceFile, severity: Severity) -> Diagnostic:
    message = problem.message
    if problem.earlier is not None:
        first = source.position_at(problem.earlier)
        message += f"; first at line {first.line}, column {first.column}"
    where = source.location_at(problem.offset)
    return Diagnostic(problem.code, severity, message, where, problem.hint)


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
