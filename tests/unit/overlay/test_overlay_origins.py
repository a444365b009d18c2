"""Where each node of a merged document comes from."""

from __future__ import annotations

from sdkwright.origins import Origin, Origins
from sdkwright.source import Pointer

from .conftest import Apply, Outcome

_SPEC = """\
openapi: 3.1.0
info: {title: T}
list:
- a: 1
- b: {c: 2}
- d: 3
"""


def _where(outcome: Outcome, *pointer: str | int, key: bool = False) -> str:
    assert not outcome.report.errors, outcome.report.render()
    return str(outcome.document.where(pointer, key=key))


def test_written_values_lead_to_the_overlay_and_parents_to_the_document(apply: Apply) -> None:
    """Only what an action wrote is its own; what was there before keeps its place."""
    outcome = apply(
        _SPEC,
        "- target: $.info\n  update:\n    title: U\n    contact:\n      name: N\n",
        "- target: $.info.contact\n  update: {url: V}\n",
    )
    assert _where(outcome, "info") == "spec.yaml:2:7"
    assert _where(outcome, "info", "title") == "1.overlay.yaml:6:12"
    assert _where(outcome, "info", "title", key=True) == "1.overlay.yaml:6:5"
    assert _where(outcome, "info", "contact", "name") == "1.overlay.yaml:8:13"
    assert _where(outcome, "info", "contact", "url") == "2.overlay.yaml:5:17"
    assert _where(outcome, "info", "contact", key=True) == "1.overlay.yaml:7:5"


def test_items_keep_their_origin_when_others_are_removed(apply: Apply) -> None:
    """Indexes move, places do not."""
    outcome = apply(
        _SPEC,
        "- {target: '$.list[2]', update: {e: 4}}\n"
        "- {target: $.list, update: [{f: 5}]}\n"
        "- {target: '$.list[0, 2].a', remove: true}\n"
        "- {target: '$.list[0]', remove: true}\n"
        "- {target: '$.list[2]', update: {g: 6}}\n",
    )
    assert outcome.value["list"] == [{"b": {"c": 2}}, {"d": 3, "e": 4}, {"f": 5, "g": 6}]
    assert _where(outcome, "list", 0, "b", "c") == "spec.yaml:5:10"
    assert _where(outcome, "list", 1, "d") == "spec.yaml:6:6"
    assert _where(outcome, "list", 1, "e") == "1.overlay.yaml:4:37"
    assert _where(outcome, "list", 2, "f") == "1.overlay.yaml:5:33"
    assert _where(outcome, "list", 2, "g") == "1.overlay.yaml:8:37"


def test_removed_and_rewritten_members_lead_to_the_new_place(apply: Apply) -> None:
    """What an overlay wrote into a removed node is forgotten with it."""
    outcome = apply(
        _SPEC,
        "- {target: $.info, update: {x: {y: 1}}}\n- {target: $.info.x, remove: true}\n",
        "- {target: $.info, update: {x: {z: 1}}}\n",
    )
    assert _where(outcome, "info", "x", "z") == "2.overlay.yaml:4:36"
    assert _where(outcome, "info", "x", "y") == "2.overlay.yaml:4:32"


def test_copied_values_lead_to_the_copy(apply: Apply) -> None:
    """The action that copied a value gave it its place in the document."""
    outcome = apply(_SPEC, "- {target: $.info, copy: '$.list[1]'}")
    assert outcome.value["info"]["b"] == {"c": 2}
    assert _where(outcome, "info", "b", "c") == "1.overlay.yaml:4:26"
    assert _where(outcome, "list", 1, "b", "c") == "spec.yaml:5:10"


def test_reusable_actions_lead_to_their_definition(apply: Apply) -> None:
    """The value stands in the component, so that is where it is changed."""
    outcome = apply(
        _SPEC,
        "overlay: 1.2.0\ninfo: {title: T, version: '1'}\n"
        "components: {actions: {a: {fields: {update: {n: 1}}}}}\n"
        "actions: [{$ref: '#/components/actions/a', target: $.info}]\n",
    )
    assert _where(outcome, "info", "n") == "1.overlay.yaml:3:49"


def test_origins_of_the_input_stay_as_they_are(apply: Apply) -> None:
    """A copy of the records does not follow later changes."""
    outcome = apply(_SPEC, "- {target: $.info, update: {a: 1}}")
    origins, source = outcome.document.origins, outcome.document.source
    later = origins.copy()
    later.written(("info",), Origin(source, ("list",)))
    assert str(outcome.document.where(("info", "a"))) == "1.overlay.yaml:4:32"
    found = later.resolve(("info", "a"))
    assert found == Origin(source, ("list", "a"))


def test_records_can_be_listed(apply: Apply) -> None:
    """All written subtrees are listed with the place that gave them."""
    outcome = apply(_SPEC, "- {target: $, update: {info: {a: 1}, list: [2]}}")
    found: dict[Pointer, Pointer] = {
        pointer: origin.pointer for pointer, origin in outcome.document.origins.items()
    }
    assert found == {
        ("info", "a"): ("actions", 0, "update", "info", "a"),
        ("list", 3): ("actions", 0, "update", "list", 0),
    }


def test_nothing_is_recorded_without_overlays() -> None:
    """A document without overlays answers from its own file."""
    assert Origins().resolve(("a", 0)) is None
    assert list(Origins().items()) == []
