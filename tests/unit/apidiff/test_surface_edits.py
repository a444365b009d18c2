"""Changes that a small document cannot make alone: edits of a surface itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from apidiff_documents import DOCUMENT, surface

from sdkwright.apidiff import (
    Argument,
    Enum,
    Field,
    Member,
    Method,
    Model,
    Surface,
    Verdict,
    compare,
)

B, C, N = Verdict.BREAKING, Verdict.COMPATIBLE, Verdict.COSMETIC

METHOD = Method(
    path="pets.find",
    operation="get /pets/{petId}",
    arguments=(
        Argument("pet_id", "petId", "path", "str", True, positional=True),
        Argument("kind", "kind", "query", "Kind | str | None", False, "None"),
    ),
    result="Pet",
)
PET = Model(
    "Pet",
    (Field("name", "name", "str", True), Field("kind", "kind", "Kind | None", False)),
    used_in_responses=True,
)
KIND = Enum("Kind", (Member("CAT", "cat"), Member("DOG", "dog")), used_in_responses=True)
BASE = Surface(
    product="pets",
    version="1.0.0",
    source="document",
    methods={"pets.find": METHOD},
    models={"Pet": PET},
    enums={"Kind": KIND},
    aliases={},
    exports=("Client",),
    options=(
        Argument("base_url", "", "client", "str | None", False, "None", positional=True),
        Argument("timeout", "", "client", "float", False, "30.0"),
    ),
)
PATH, QUERY = METHOD.arguments
URL, TIMEOUT = BASE.options


def with_method(**changes: object) -> Surface:
    """Return the surface with another method."""
    return replace(BASE, methods={"pets.find": replace(METHOD, **changes)})  # type: ignore[arg-type]


def with_options(*options: Argument) -> Surface:
    """Return the surface with other arguments of the configuration."""
    return replace(BASE, options=options)


CASES: dict[str, tuple[Surface, list[tuple[str, Verdict, str]]]] = {
    "pages": (
        with_method(pages="Pet"),
        [("pages-gained", C, "`pets.find`: its pages can be iterated")],
    ),
    "a stream": (
        with_method(events="Pet"),
        [("events-changed", B, "`pets.find`: its events are `Pet`, no longer `none`")],
    ),
    "an argument by name only": (
        with_options(replace(URL, positional=False), TIMEOUT),
        [
            (
                "argument-keyword-only",
                B,
                "`Configuration`: argument `base_url` can be given only by name",
            )
        ],
    ),
    "an argument by position, too": (
        with_options(URL, replace(TIMEOUT, positional=True)),
        [
            (
                *("argument-positional", C),
                "`Configuration`: argument `timeout` can be given by position, too",
            )
        ],
    ),
    "an argument by position before another": (
        with_options(replace(TIMEOUT, positional=True), URL),
        [
            (
                *("arguments-reordered", B),
                "`Configuration`: arguments by position are now `timeout`, `base_url`; "
                "they were `base_url`",
            ),
            (
                *("argument-positional", C),
                "`Configuration`: argument `timeout` can be given by position, too",
            ),
        ],
    ),
    "another default of the client": (
        with_options(URL, replace(TIMEOUT, default="60.0")),
        [
            (
                *("argument-default", B),
                "`Configuration`: argument `timeout` is `60.0` where it is not given, "
                "no longer `30.0`",
            )
        ],
    ),
    "an export": (
        replace(BASE, exports=("Client", "Other")),
        [("export-added", C, "`Other`: can be imported from the package")],
    ),
    "an export less": (
        replace(BASE, exports=()),
        [("export-removed", B, "`Client`: can no longer be imported from the package")],
    ),
    "a variable of a path has another name": (
        with_method(
            operation="get /pets/{id}",
            arguments=(replace(PATH, name="id", wire="id"), QUERY),
        ),
        [("argument-renamed", B, "`pets.find`: argument `pet_id` is now called `id`")],
    ),
    "an enumeration that is still taken as text": (
        with_method(arguments=(PATH, replace(QUERY, type="str | None"))),
        [],
    ),
    "an enumeration becomes any text in an answer": (
        replace(
            BASE,
            models={
                "Pet": replace(
                    PET, fields=(PET.fields[0], Field("kind", "kind", "str | None", False))
                )
            },
        ),
        [("field-wider", B, "`Pet`: field `kind` may be `str`, not only `Kind`")],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_an_edit_of_a_surface_is_told(name: str) -> None:
    """Exactly the changes of the table are told."""
    after, expected = CASES[name]
    assert [(one.kind, one.verdict, one.message) for one in compare(BASE, after)] == expected


def test_a_field_loses_its_mark() -> None:
    """That a field is no longer deprecated is seen by nobody but readers."""
    marked = replace(PET, fields=(replace(PET.fields[0], deprecated=True), PET.fields[1]))
    (change,) = compare(replace(BASE, models={"Pet": marked}), BASE)
    assert (change.kind, change.verdict) == ("field-undeprecated", N)


def test_a_renamed_model_is_told_once() -> None:
    """Methods and models that mention it are not told as changed."""
    after = replace(
        BASE,
        methods={"pets.find": replace(METHOD, result="Animal")},
        models={"Animal": replace(PET, name="Animal")},
    )
    (change,) = compare(BASE, after)
    assert change.message == "`Pet`: now called `Animal`"


def test_a_model_that_differs_is_not_taken_for_a_renamed_one() -> None:
    """Where a field has another type, one model goes and another comes."""
    other = replace(PET, name="Animal", fields=(Field("name", "name", "int", True), PET.fields[1]))
    after = replace(
        BASE,
        methods={"pets.find": replace(METHOD, result="Animal")},
        models={"Animal": other},
    )
    assert {change.kind for change in compare(BASE, after)} == {
        *("model-removed", "model-added", "result-changed"),
    }


def test_models_that_look_alike_are_not_paired() -> None:
    """Which of two became the new one cannot be known."""
    twin = replace(PET, name="Twin")
    methods = {
        "pets.find": METHOD,
        "pets.twin": replace(
            METHOD, path="pets.twin", result="Twin", operation="get /twin/{petId}"
        ),
    }
    before = replace(BASE, methods=methods, models={"Pet": PET, "Twin": twin})
    after = replace(
        before,
        methods={key: replace(one, result="Animal") for key, one in methods.items()},
        models={"Animal": replace(PET, name="Animal")},
    )
    assert "model-renamed" not in {change.kind for change in compare(before, after)}


def test_a_name_that_passes_on_is_retargeted_and_the_other_renamed() -> None:
    """When a plain name is handed to a newer operation, both sides are told."""
    newer = replace(METHOD, operation="get /v2/pets/{petId}", path="pets.find_0")
    before = replace(BASE, methods={"pets.find": METHOD, "pets.find_0": newer})
    after = replace(BASE, methods={"pets.find": replace(newer, path="pets.find")})
    assert [(one.kind, one.message) for one in compare(before, after)] == [
        (
            *("method-retargeted",),
            "`pets.find`: now calls `get /v2/pets/{petId}`, no longer `get /pets/{petId}`",
        ),
        ("method-renamed", "`pets.find_0`: now called `pets.find`"),
    ]


def test_a_removed_alias_tells_what_calls_the_same() -> None:
    """Of two names for one operation, one stays."""
    before = replace(BASE, methods={"pets.find": METHOD, "pets.search": METHOD})
    (change,) = compare(before, BASE)
    assert change.message == "`pets.search`: removed; `pets.find` calls the same operation"


def test_changes_are_in_one_order(tmp_path: Path) -> None:
    """The worst come first, then subjects by name, whatever the order of the sides."""
    document = surface(DOCUMENT, tmp_path)
    shuffled = replace(
        document,
        methods=dict(reversed(document.methods.items())),
        models=dict(reversed(document.models.items())),
        enums=dict(reversed(document.enums.items())),
    )
    assert compare(document, BASE) == compare(shuffled, BASE)
    verdicts = [change.verdict for change in compare(document, BASE)]
    assert verdicts == sorted(verdicts, key=list(Verdict).index)
    assert shuffled.fingerprint() == document.fingerprint()


def test_positions_that_fell_away_count_for_nothing() -> None:
    """A model that is only received now is judged as one that is received."""
    both = replace(PET, used_in_requests=True)
    wider = replace(PET, fields=(*PET.fields, Field("age", "age", "int", True)))
    (change,) = compare(replace(BASE, models={"Pet": both}), replace(BASE, models={"Pet": wider}))
    assert (change.kind, change.verdict) == ("field-added-required", C)


@pytest.mark.parametrize(
    "edit", [lambda s: replace(s, version="2.0.0"), lambda s: replace(s, source="package")]
)
def test_versions_are_no_part_of_the_fingerprint(edit: Callable[[Surface], Surface]) -> None:
    """Nor is where a surface was read from."""
    assert edit(BASE).fingerprint() == BASE.fingerprint()


@pytest.mark.parametrize("name", CASES)
def test_every_change_of_a_surface_changes_its_fingerprint(name: str) -> None:
    """What is told of a surface can be seen from its fingerprint."""
    assert CASES[name][0].fingerprint() != BASE.fingerprint()
