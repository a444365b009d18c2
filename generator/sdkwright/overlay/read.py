"""Reading of overlay documents: everything that can be wrong without a target is found here."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from sdkwright.cache import NO_CACHE, Cache
from sdkwright.collector import collector_paused
from sdkwright.diagnostics import Report
from sdkwright.load import load_source
from sdkwright.overlay import fields, findings
from sdkwright.overlay.model import Action, Overlay
from sdkwright.overlay.query import Query, QueryError, compile_query
from sdkwright.overlay.versions import APPLIES_TO, is_range
from sdkwright.source import Location, Pointer, SourceFile

MATCH, REASON = "x-sdk-match", "x-sdk-reason"
_VERSION = re.compile(r"1\.([0-2])\.\d+")


def load_overlay(
    path: Path,
    report: Report,
    *,
    name: str | None = None,
    lenient: bool = False,
    cache: Cache = NO_CACHE,
) -> Overlay | None:
    """Read an overlay file.

    Args:
        path: a JSON or YAML file.
        report: takes the findings.
        name: how messages call the file; by default its path as seen from here.
        lenient: accept actions that do nothing or repeat another one, as the specification does.
        cache: remembers what the file said the last time.

    Returns:
        The overlay, without the actions that are wrong, or None when it cannot be used.
    """
    source = load_source(path, report, name=name, cache=cache)
    return None if source is None else read_overlay(source, report, lenient=lenient)


def read_overlay(source: SourceFile, report: Report, *, lenient: bool = False) -> Overlay | None:
    """Check a loaded file as an overlay, as `load_overlay` does."""
    version = source.value.get("overlay")
    if version is None:
        report.add(findings.missing_field(source.location(()), "overlay", "an overlay document"))
        return None
    found = _VERSION.fullmatch(version) if isinstance(version, str) else None
    if found is None:
        report.add(findings.unknown_version(source.location(("overlay",)), version))
        return None
    with collector_paused():
        return _Reader(source, report, int(found[1]), lenient).overlay()


MAX_ACTIONS = 50_000  # of one overlay; a person writes hundreds


class _Reader:
    """Reads one document; what is wrong is reported and left out."""

    def __init__(self, source: SourceFile, report: Report, minor: int, lenient: bool) -> None:
        self._source = source
        self._report = report
        self._minor = minor
        self._lenient = lenient

    def overlay(self) -> Overlay | None:
        root = self._source.value
        usable = self._check((), root, fields.ROOT, "an overlay document")
        info = root.get("info")
        if isinstance(info, dict):
            self._check(("info",), info, fields.INFO, "`info`")
        for name in ("$self", "extends"):
            self._no_fragment(name, root.get(name))
        self._check_components(root.get("components"))
        if not usable:
            return None
        if not root["actions"]:
            self._report.add(findings.no_actions(self._at(("actions",))))
        return Overlay(
            source=self._source,
            version=root["overlay"],
            title=str(info.get("title", "")) if isinstance(info, dict) else "",
            actions=self._actions(root["actions"]),
            applies_to=self._range((), root),
            extends=root.get("extends"),
        )

    def _actions(self, values: list[Any]) -> tuple[Action, ...]:
        if len(values) > MAX_ACTIONS:
            self._report.add(findings.too_many_actions(self._at(("actions",)), MAX_ACTIONS))
            return ()
        self._check_repeated(values)
        read: list[Action] = []
        for number, value in enumerate(values):
            full = self._report.is_full
            action = self._action(("actions", number), value)
            if action is not None:
                read.append(action)
            elif full:
                break
        return tuple(read)

    def _action(self, pointer: Pointer, value: Any) -> Action | None:
        if not isinstance(value, dict):
            self._report.add(
                findings.wrong_type(self._at(pointer), "actions", "a list of mappings")
            )
            return None
        if "$ref" in value and self._minor >= 2:
            return self._reference(pointer, value)
        if not self._check(pointer, value, fields.ACTION, "an action"):
            return None
        return self._built(pointer, value, pointer, value)

    def _reference(self, pointer: Pointer, value: dict[str, Any]) -> Action | None:
        if not self._check(pointer, value, fields.REFERENCE, "a reference to a reusable action"):
            return None
        components = self._source.value.get("components")
        reusable = components.get("actions") if isinstance(components, dict) else None
        known = reusable if isinstance(reusable, dict) else {}
        name = _referenced_name(value["$ref"])
        if name is None or name not in known:
            where = self._at((*pointer, "$ref"))
            self._report.add(findings.unknown_reference(where, value["$ref"], list(known)))
            return None
        body = known[name].get("fields", {}) if isinstance(known[name], dict) else {}
        if not isinstance(body, dict):
            return None  # reported with the components
        return self._built(pointer, value, ("components", "actions", name, "fields"), body)

    def _built(
        self, pointer: Pointer, outer: dict[str, Any], place: Pointer, body: dict[str, Any]
    ) -> Action | None:
        target = self._query((*pointer, "target"), outer["target"])
        copy = self._query((*place, "copy"), body["copy"]) if "copy" in body else None
        applies_to = self._range(pointer, outer) or self._range(place, body)
        match = self._match(pointer, outer) if MATCH in outer else self._match(place, body)
        remove = body.get("remove", False) is True
        self._check_effect(pointer, body, remove)
        if target is None or (copy is None and "copy" in body):
            return None
        return Action(
            pointer=pointer,
            body=place,
            target=target,
            remove=remove,
            copy=None if remove else copy,
            updates="update" in body and not remove,
            update=body.get("update"),
            applies_to=applies_to,
            match=match,
            description=outer.get("description", body.get("description")),
        )

    def _check_effect(self, pointer: Pointer, body: dict[str, Any], remove: bool) -> None:
        if remove:
            return
        if "update" in body and "copy" in body:
            self._report.add(findings.update_and_copy(self._at(pointer)))
        elif not (self._lenient or "update" in body or "copy" in body or _misspelt(body)):
            self._report.add(findings.idle_action(self._at(pointer)))

    def _check_components(self, components: Any) -> None:
        if self._minor < 2 or not isinstance(components, dict):
            return
        self._check(("components",), components, fields.COMPONENTS, "`components`")
        actions = components.get("actions")
        for name, value in actions.items() if isinstance(actions, dict) else ():
            pointer: Pointer = ("components", "actions", name)
            if not isinstance(value, dict):
                self._report.add(findings.wrong_type(self._at(pointer), name, "a mapping"))
                continue
            self._check(pointer, value, fields.REUSABLE, "a reusable action")
            body = value.get("fields")
            if isinstance(body, dict):
                place = (*pointer, "fields")
                self._check(place, body, fields.REUSABLE_FIELDS, "`fields` of a reusable action")

    def _check(
        self, pointer: Pointer, value: dict[str, Any], known: Mapping[str, fields.Field], owner: str
    ) -> bool:
        """Report missing, unknown and mistyped fields; return whether the value can be used."""
        usable = True
        for name, field in known.items():
            if name not in value:
                if field.required:
                    self._report.add(findings.missing_field(self._at(pointer), name, owner))
                    usable = usable and name in _DISPENSABLE
            elif not field.kind.accepts(value[name]):
                where = self._at((*pointer, name))
                self._report.add(findings.wrong_type(where, name, field.kind.name))
                usable = usable and name in _DISPENSABLE
        for name in value:
            self._check_name(pointer, name, known, owner)
        return usable

    def _check_name(
        self, pointer: Pointer, name: str, known: Mapping[str, fields.Field], owner: str
    ) -> None:
        field = known.get(name)
        if field is not None and field.since <= self._minor:
            return
        if field is not None:
            self._report.add(findings.newer_field(self._at_key(pointer, name), name, field.since))
        elif not name.startswith("x-"):
            names = (key for key, field in known.items() if field.since <= self._minor)
            where = self._at_key(pointer, name)
            self._report.add(findings.unknown_field(where, name, owner, names))
        elif name.startswith("x-sdk-") and name not in _CONTROLS and known in _ACTIONS:
            self._report.add(findings.misplaced_extension(self._at_key(pointer, name), name))

    def _check_repeated(self, values: list[Any]) -> None:
        if self._lenient:
            return
        seen: dict[str, int] = {}
        for number, value in enumerate(values):
            first = seen.setdefault(repr(value), number)
            if first != number:
                where, earlier = self._at(("actions", number)), self._at(("actions", first))
                self._report.add(findings.repeated_action(where, earlier))

    def _query(self, pointer: Pointer, text: str) -> Query | None:
        try:
            return compile_query(text)
        except QueryError as error:
            where = self._source.location_inside(pointer, error.offset)
            self._report.add(findings.bad_query(where, str(error)))
            return None

    def _range(self, pointer: Pointer, value: dict[str, Any]) -> str | None:
        found = value.get(APPLIES_TO)
        if found is None and APPLIES_TO not in value:
            return None
        if isinstance(found, str) and is_range(found):
            return found
        self._report.add(findings.bad_range(self._at((*pointer, APPLIES_TO)), str(found)))
        return None

    def _match(self, pointer: Pointer, value: dict[str, Any]) -> str | int:
        found = value.get(MATCH, "some")
        if isinstance(found, str) and found in _MATCHES:
            return found
        if isinstance(found, int) and not isinstance(found, bool) and found > 0:
            return found
        self._report.add(findings.bad_match(self._at((*pointer, MATCH))))
        return "some"

    def _no_fragment(self, name: str, value: Any) -> None:
        if self._minor >= 2 and isinstance(value, str) and "#" in value:
            self._report.add(findings.fragment(self._at((name,)), name))

    def _at(self, pointer: Pointer) -> Location:
        return self._source.location(pointer)

    def _at_key(self, pointer: Pointer, name: str) -> Location:
        return self._source.location((*pointer, name), key=True)


_DISPENSABLE = {"info", "extends", "$self", "title", "version", "description", "components"}
_CONTROLS = {APPLIES_TO, MATCH, REASON}
_ACTIONS = (fields.ACTION, fields.REFERENCE, fields.REUSABLE_FIELDS)
_MATCHES = {"some", "one", "optional"}


def _misspelt(body: dict[str, Any]) -> bool:
    """Tell whether a field is unknown, which was reported and explains a missing one."""
    return any(name not in fields.ACTION and not name.startswith("x-") for name in body)


def _referenced_name(reference: str) -> str | None:
    """Return the key that a reference names (RFC 6901, sections 3 and 6), or None."""
    from urllib.parse import unquote

    prefix = "#/components/actions/"
    if not reference.startswith(prefix) or "/" in reference[len(prefix) :]:
        return None
    return unquote(reference[len(prefix) :]).replace("~1", "/").replace("~0", "~")
