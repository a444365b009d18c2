"""The words of every finding about overlays, one function per mistake."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sdkwright.diagnostics import Diagnostic, Severity
from sdkwright.source import Location

# --- the overlay document -------------------------------------------------------------------


def unknown_version(where: Location, version: object) -> Diagnostic:
    """The `overlay` field names a version that is not known."""
    hint = "write `overlay: 1.1.0`; known are 1.0, 1.1 and 1.2, as text with three numbers"
    return _error("overlay-version", f"{version!r} is not a known Overlay version", where, hint)


def missing_field(where: Location, field: str, owner: str) -> Diagnostic:
    """A required field is absent."""
    return _error("overlay-field-missing", f"{owner} needs the field `{field}`", where)


def unknown_field(where: Location, field: str, owner: str, known: Iterable[str]) -> Diagnostic:
    """A field is neither defined nor an extension."""
    choices = sorted(known)
    close = closest(field, choices)
    hint = (
        f"did you mean `{close}`?"
        if close is not None
        else f"it can have {_listed(choices)}, and extensions that begin with x-"
    )
    return _error("overlay-field-unknown", f"{owner} has no field `{field}`", where, hint)


def newer_field(where: Location, field: str, minor: int) -> Diagnostic:
    """A field belongs to a later version of the specification."""
    message = f"`{field}` needs Overlay 1.{minor}"
    return _error("overlay-field-unknown", message, where, f"write `overlay: 1.{minor}.0`")


def wrong_type(where: Location, field: str, wanted: str) -> Diagnostic:
    """A field holds another kind of value than it must."""
    return _error("overlay-field-type", f"`{field}` must be {wanted}", where)


def fragment(where: Location, field: str) -> Diagnostic:
    """A URI that identifies a whole document has a fragment."""
    return _error("overlay-field-type", f"`{field}` must not have a fragment (#…)", where)


def no_actions(where: Location) -> Diagnostic:
    """The list of actions is empty."""
    return _error("overlay-actions-empty", "an overlay needs at least one action", where)


def repeated_action(where: Location, first: Location) -> Diagnostic:
    """Two actions are the same."""
    message = f"this action is the same as the one at {first}"
    return _error("overlay-action-repeated", message, where, "remove one of them")


def idle_action(where: Location) -> Diagnostic:
    """An action neither updates, copies nor removes."""
    hint = "give it `update`, `copy` or `remove: true`"
    return _error("overlay-action-empty", "this action does nothing", where, hint)


def update_and_copy(where: Location) -> Diagnostic:
    """An action has two sources of new values."""
    message = "an action has either `update` or `copy`, not both"
    return _error("overlay-action-conflict", message, where, "make it two actions")


def misplaced_extension(where: Location, field: str) -> Diagnostic:
    """An extension that only means something in the document stands on the action."""
    hint = "put it into `update` to write it into the document"
    message = f"`{field}` has no meaning on an action"
    return Diagnostic("overlay-extension", Severity.WARNING, message, where, hint)


def unknown_reference(where: Location, reference: str, names: Sequence[str]) -> Diagnostic:
    """A reference names no reusable action."""
    close = closest(reference.rsplit("/", 1)[-1], names)
    hint = (
        f"did you mean '#/components/actions/{close}'?"
        if close is not None
        else "a reference has the form '#/components/actions/NAME'"
    )
    return _error("overlay-reference", f"{reference!r} is no reusable action", where, hint)


def bad_query(where: Location, reason: str) -> Diagnostic:
    """An expression is not valid JSONPath."""
    hint = "names with other characters than letters, digits and _ are written ['like-this']"
    return _error("jsonpath", f"not a valid JSONPath (RFC 9535): {reason}", where, hint)


def bad_range(where: Location, text: str) -> Diagnostic:
    """A version range cannot be read."""
    hint = "write a comma-separated list of conditions, such as '>=2.20,<2.23'"
    return _error("overlay-range", f"{text!r} is not a range of versions", where, hint)


def range_unused(where: Location, text: str) -> Diagnostic:
    """No version of the product falls in a range."""
    return _error("overlay-range-unused", f"no known version falls in {text!r}", where)


def bad_match(where: Location) -> Diagnostic:
    """`x-sdk-match` holds something unknown."""
    message = "`x-sdk-match` must be some, one, optional or a whole number from 1"
    return _error("overlay-field-type", message, where)


# --- its application ------------------------------------------------------------------------


def bad_product_version(version: str) -> Diagnostic:
    """The version to generate for cannot be compared with ranges."""
    message = f"{version!r} is not a version that ranges can be compared with"
    return _error("overlay-range", message, None)


def no_match(where: Location, reason: str, hint: str | None) -> Diagnostic:
    """A target selects nothing."""
    return _error("overlay-no-match", reason, where, hint)


def wrong_count(where: Location, expected: int, found: int) -> Diagnostic:
    """A target selects another number of nodes than the action expects."""
    message = f"the target selects {_nodes(found)}, the action expects {expected}"
    return _error("overlay-match-count", message, where)


def stopped_query(where: Location, reason: str) -> Diagnostic:
    """The evaluation of an expression was ended."""
    message = f"the expression cannot be evaluated: {reason}"
    return _error("jsonpath-limit", message, where, "make it more specific")


def too_many_actions(where: Location, limit: int) -> Diagnostic:
    """An overlay is larger than one that somebody would write or make."""
    message = f"an overlay has at most {limit:,} actions"
    return _error("overlay-too-large", message, where, "make it several overlays")


def slow_queries(where: Location, limit: float) -> Diagnostic:
    """The expressions of all actions together take too long."""
    message = f"up to here, the expressions take more than {limit:g} seconds altogether"
    hint = "name paths and members: `$..` and filters below it look at the whole document"
    return _error("jsonpath-limit", message, where, hint)


def mixed_kinds(where: Location, kinds: Iterable[str]) -> Diagnostic:
    """A target selects nodes of several kinds for one update."""
    message = f"the target selects {' and '.join(kinds)}; one action can change only one kind"
    return _error("overlay-mixed-kinds", message, where, "make it one action for each kind")


def incompatible(where: Location, path: str, old: str, new: str) -> Diagnostic:
    """A value cannot be merged with what the document has."""
    hint = "remove the old value with an action before this one, then update its parent"
    message = f"{path} is {old} in the document and cannot be merged with {new}"
    return _error("overlay-kind", message, where, hint)


def no_change(where: Location, path: str) -> Diagnostic:
    """An update changes nothing."""
    hint = "remove the action, or limit it with x-sdk-applies-to to the versions that need it"
    return _error("overlay-no-change", f"{path} is already so in the document", where, hint)


def removes_root(where: Location) -> Diagnostic:
    """An action removes the whole document."""
    return _error("overlay-remove-root", "the root of the document cannot be removed", where)


def bad_copy_source(where: Location, found: int) -> Diagnostic:
    """The source of a copy is not one node."""
    message = f"the source selects {_nodes(found)}, a copy needs exactly one"
    return _error("overlay-copy-source", message, where)


def too_large(where: Location, limit: int) -> Diagnostic:
    """An action makes the document grow without reason."""
    message = f"the overlays add more than {limit:,} values to the document"
    return _error("overlay-too-large", message, where)


def result_too_deep(where: Location) -> Diagnostic:
    """The result nests too deeply."""
    message = "with this action, values of the document are nested too deeply"
    return _error("nested-too-deeply", message, where)


def growing_list(where: Location, path: str, writer: Location) -> Diagnostic:
    """A list of an extension that another overlay wrote is extended."""
    hint = "lists can only grow; use a mapping or a scalar where a later file may override"
    message = f"{path} gains items beside those written at {writer}"
    return Diagnostic("overlay-list-grows", Severity.WARNING, message, where, hint)


def closest(text: str, choices: Sequence[str]) -> str | None:
    """Return the choice that a misspelt text most probably means, if one is similar."""
    from difflib import get_close_matches  # not needed by runs without findings

    found = get_close_matches(text, choices, 1)
    return found[0] if found else None


def _error(code: str, message: str, where: Location | None, hint: str | None = None) -> Diagnostic:
    return Diagnostic(code, Severity.ERROR, message, where, hint)


def _nodes(count: int) -> str:
    return "1 node" if count == 1 else f"{count} nodes"


def _listed(names: Sequence[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)
