"""The flat surface: groups of methods with keyword arguments, and what they send."""

from __future__ import annotations

import inspect
import json
import re
from typing import Any

import pytest

from behaviour.flat_product import DOCUMENT, TOML
from behaviour.harness import Generate, Sdk

PET = {"id": "1", "name": "Rex"}


@pytest.fixture(scope="module")
def sdk(sdk_of: Generate) -> Sdk:
    return sdk_of(DOCUMENT, toml=TOML)


def _body(request: Any) -> Any:
    return json.loads(request.content)


def test_fields_of_a_body_are_keyword_arguments(sdk: Sdk) -> None:
    """They carry their wire names; a required one has no default."""
    create = sdk.module("sync.pets").Pets.create
    parameters = inspect.signature(create).parameters
    assert list(parameters) == ["self", "name", "nick_name", "tags", "class_", "options"]
    assert parameters["name"].default is inspect.Parameter.empty
    assert parameters["nick_name"].default is sdk.package.omit
    assert parameters["options"].kind is inspect.Parameter.VAR_KEYWORD
    request = sdk.request("pets.create", name="Rex", class_="dog", tags=["a"])
    assert _body(request) == {"name": "Rex", "class": "dog", "tags": ["a"]}


def test_omit_is_not_sent_and_none_is_null(sdk: Sdk) -> None:
    """Both markers leave a field out."""
    request = sdk.request("pets.create", name="Rex", nick_name=None, tags=sdk.package.omit)
    assert _body(request) == {"name": "Rex", "nickName": None}
    given = sdk.request("pets.create", name="Rex", nick_name=sdk.package.NOT_GIVEN)
    assert _body(given) == {"name": "Rex"}


def test_a_body_that_is_not_required_is_sent_when_a_field_is_given(sdk: Sdk) -> None:
    """Without any, there is none."""
    assert sdk.request("pets.rename", "1").content is None
    assert _body(sdk.request("pets.rename", "1", name="Max")) == {"name": "Max"}


def test_parameters_that_are_omitted_or_none_are_not_sent(sdk: Sdk) -> None:
    """In the query and in headers."""
    request = sdk.request("pets.list", after=None, limit=3, x_trace=sdk.package.omit)
    assert request.url.endswith("/pets?limit=3")
    assert "x-trace" not in request.headers
    assert sdk.request("pets.list", x_trace="a").headers["x-trace"] == "a"


def test_an_argument_gives_way_to_an_option_of_the_same_name(sdk: Sdk) -> None:
    """Options have the same names everywhere."""
    assert sdk.request("pets.list", timeout_value=3).url.endswith("/pets?timeout=3")


def test_groups_stand_below_groups(sdk: Sdk) -> None:
    """Also below a group that has no methods of its own."""
    client, engine = sdk.flat(sdk.answer(200, PET), sdk.answer(200, {}))
    assert client.pets.visits.retrieve("v", "p").name == "Rex"
    assert engine.requests[0].url.endswith("/pets/p/visits/v")
    client.commands.runs.start(line="ls")
    assert client.pets.visits is client.pets.visits


def test_the_positional_parameter_comes_first(sdk: Sdk) -> None:
    """The others can be given by name; the path keeps its order."""
    request = sdk.request("pets_visits.retrieve", "v", pet_id="p")
    assert request.url.endswith("/pets/p/visits/v")


def test_an_alias_is_the_same_call_in_another_group(sdk: Sdk) -> None:
    """It is described there as well."""
    client, engine = sdk.flat(sdk.answer(200, {"pets": [PET], "has_more": False}))
    page = client.pets.visits.list_pets(limit=1)
    assert [pet.id for pet in page] == ["1"]
    assert engine.requests[0].url.endswith("/pets?limit=1")
    assert "list_pets(" in sdk.tree["api.md"].decode()


def test_internal_operations_are_requests_only(sdk: Sdk) -> None:
    """No group has a method for them, and no text tells of them."""
    assert sdk.request("pets.hidden").url.endswith("/internal")
    assert not hasattr(sdk.module("sync.pets").Pets, "hidden")
    assert not hasattr(sdk.module("aio.pets").AsyncPets, "hidden")
    assert "hidden" not in sdk.tree["api.md"].decode()


def test_a_generated_value_is_made_for_each_call(sdk: Sdk) -> None:
    """UUIDs of version 7, unless callers give a value."""
    made = [_body(sdk.request("commands_runs.start", line="ls"))["command_id"] for _ in "ab"]
    assert all(re.fullmatch(r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f-]{21}", one) for one in made)
    assert made[0] != made[1]
    given = sdk.request("commands_runs.start", line="ls", command_id="mine")
    assert _body(given)["command_id"] == "mine"


def test_the_timeout_of_an_operation_is_its_default(sdk: Sdk) -> None:
    """The client's own default stands elsewhere; what a caller chooses wins over both."""
    answers = [sdk.answer(200, b"x"), sdk.answer(200, PET), sdk.answer(200, b"x")]
    client, engine = sdk.flat(*answers)
    client.pets.picture("1")
    client.pets.rename("1")
    client.pets.picture("1", timeout=3)
    assert [limits.read for limits in engine.limits] == [600.0, 7.5, 3]


def test_one_idempotency_key_serves_all_attempts_of_a_call(sdk: Sdk) -> None:
    """The next call has another; callers can give their own."""
    failed, done = sdk.answer(500, {}), sdk.answer(200, PET)
    client, engine = sdk.flat(failed, done, done, done)
    client.pets.create(name="Rex")
    client.pets.create(name="Rex")
    client.pets.create(name="Rex", idempotency_key="mine")
    first, again, second, mine = (request.headers["x-key"] for request in engine.requests)
    assert first == again != second
    assert mine == "mine"


def test_statuses_that_settings_name_are_repeated(sdk: Sdk) -> None:
    """And no others; classes of statuses count."""
    client, engine = sdk.flat(sdk.answer(409, {}), sdk.answer(200, PET), sdk.answer(429, {}))
    client.pets.create(name="Rex")
    with pytest.raises(sdk.package.StatusError):
        client.pets.create(name="Rex")
    assert len(engine.requests) == 3


def test_events_are_typed(sdk: Sdk) -> None:
    """The wire names of their members are those of the document."""
    events = b'data: {"startsAt": 0, "noise": "wuff"}\n\n: ping\n\ndata: {"startsAt": 4}\n\n'
    answer = sdk.answer(200, events, {"content-type": "text/event-stream"})
    client, _ = sdk.flat(answer)
    with client.pets.visits.sounds.follow("1") as stream:
        sounds = [next(stream), next(stream)]
    assert [(sound.starts_at, sound.noise) for sound in sounds] == [(0, "wuff"), (4, None)]
    assert type(sounds[0]) is sdk.models.Sound


def test_errors_have_the_names_of_the_product(sdk: Sdk) -> None:
    """In programs and in tracebacks; those without one are there too."""
    client, _ = sdk.flat(sdk.answer(404, {}))
    with pytest.raises(sdk.package.PetsError) as caught:
        client.pets.rename("1")
    assert type(caught.value) is sdk.package.NotFoundError
    root = sdk.package.PetsError
    assert (root.__name__, root.__module__) == ("PetsError", f"{sdk.name}.exceptions")
    assert issubclass(sdk.module("exceptions").ConflictError, sdk.package.StatusError)
    assert sdk.package.InternalServerError is sdk.module("_runtime.errors").ServerError


def test_an_unknown_argument_is_refused_by_name(sdk: Sdk) -> None:
    """Nothing is sent; an option for writing is none for reading."""
    client, engine = sdk.flat()
    with pytest.raises(TypeError, match="nme"):
        client.pets.create(name="Rex", nme="x")
    with pytest.raises(TypeError, match="idempotency_key"):
        client.pets.list(idempotency_key="k")
    assert engine.requests == []


def test_answers_in_full(sdk: Sdk) -> None:
    """For methods, also those of groups below, and in `with` statements."""
    client, _ = sdk.flat(*[sdk.answer(200, PET, {"x-a": "b"})] * 3)
    raw = client.pets.with_raw_response.rename("1")
    assert (raw.status_code, raw.headers["x-a"], raw.parse().name) == (200, "b", "Rex")
    assert client.pets.with_raw_response.visits.retrieve("v", "p").parse().id == "1"
    with client.pets.with_streaming_response.rename("1") as answer:
        assert answer.status_code == 200


async def _asynchronously(sdk: Sdk) -> list[Any]:
    engine = sdk.module("_runtime.testing").ScriptedEngine(
        sdk.answer(200, PET),
        sdk.answer(200, {"pets": [PET], "has_more": False}),
        sdk.answer(200, {"pets": [PET], "has_more": False}),
        sdk.answer(200, PET),
    )
    async with sdk.package.AsyncApiClient(bearer_token="t", http_client=engine) as client:
        created = await client.pets.create(name="Rex", extra_headers={"x-b": "c"})
        items = [pet async for pet in client.pets.list(limit=1)]
        page = await client.pets.visits.list_pets(limit=1)
        raw = await (await client.pets.visits.with_raw_response.retrieve("v", "p")).parse()
    assert engine.requests[0].headers["x-b"] == "c"
    return [created, *items, *page.pets, raw]


def test_asynchronous_methods_do_the_same(sdk: Sdk) -> None:
    """Lists can be awaited, or gone through."""
    import asyncio

    results = asyncio.run(_asynchronously(sdk))
    assert [pet.name for pet in results] == ["Rex"] * 4
    method = sdk.module("aio.pets").AsyncPets.create
    assert inspect.iscoroutinefunction(method)
    assert method.__doc__ == sdk.module("sync.pets").Pets.create.__doc__


def test_deprecated_methods_warn_in_both_modes(sdk: Sdk) -> None:
    """With the place of the call."""
    client, _ = sdk.flat(sdk.answer(204))
    with pytest.warns(DeprecationWarning, match=r"pets\.delete is deprecated") as warned:
        client.pets.delete("1")
    assert warned[0].filename == __file__
    assert sdk.module("aio.pets").AsyncPets.delete.__deprecated__


def test_the_environment_stands_in_for_arguments(sdk: Sdk, monkeypatch: pytest.MonkeyPatch) -> None:
    """An argument wins; without a server, the document's is taken."""
    with pytest.raises(sdk.package.PetsError, match="PETS_KEY"):
        sdk.package.ApiClient()
    monkeypatch.setenv("PETS_KEY", "k")
    assert sdk.package.ApiClient().base_url == "https://pets.example"
    monkeypatch.setenv("PETS_URL", "https://other")
    assert sdk.package.ApiClient().base_url == "https://other"
    assert sdk.package.ApiClient(base_url="https://mine").base_url == "https://mine"
    assert (sdk.package.DEFAULT_TIMEOUT.read, sdk.package.DEFAULT_MAX_RETRIES) == (7.5, 2)


def test_the_package_has_what_its_surface_needs(sdk: Sdk) -> None:
    """Neither threads nor categories, and no models that only describe arguments."""
    paths = {path.removeprefix(f"src/{sdk.name}/") for path in sdk.tree}
    assert "_runtime/rest/client.py" in paths
    assert not any(path.startswith(("threaded/", "_runtime/objects/")) for path in paths)
    assert "configuration.py" not in paths
    assert not hasattr(sdk.models, "NewPet")
    assert set(sdk.package.__all__) >= {"ApiClient", "AsyncApiClient", "PetsError", "omit"}
