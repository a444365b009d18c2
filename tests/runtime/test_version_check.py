"""`check_version()` of a product client whose API tells its version."""

from __future__ import annotations

from typing import Any

import pytest
from runtime.client import AsyncClient, SyncClient, ThreadedClient
from runtime.errors import DecodeError, SdkError, VersionMismatchError
from runtime.modes import M
from runtime.testing import ScriptedEngine, answer
from runtime.version_check import VersionedClient
from runtime_support import configuration, in_loop


class Exact(VersionedClient[M]):
    """Of an API that tells its own version."""

    _told = ("/about", "version", "2.19", False)


class Bounded(VersionedClient[M]):
    """Of an API that tells versions that it is never older than."""

    _told = ("/nodes", "version", "2.19", True)


def _checked(client: type[VersionedClient[Any]], body: Any) -> tuple[Any, ScriptedEngine]:
    wire = ScriptedEngine(answer(200, body))
    with SyncClient(configuration(wire)) as api:
        return client(api).check_version(), wire


@pytest.mark.parametrize("told", ["2.19", "2.19.0", "v2.19.44-rc1"])
def test_the_version_that_the_package_is_for_is_returned(told: str) -> None:
    """With its patch number, as it is told; one request asks for it."""
    found, wire = _checked(Exact, {"version": told})
    assert found == told
    assert [request.url for request in wire.requests] == ["https://api.example/about"]


@pytest.mark.parametrize("told", ["2.18.9", "2.20.0", "3.0"])
def test_another_version_is_refused(told: str) -> None:
    """The message names both."""
    with pytest.raises(VersionMismatchError, match=rf"is for 2\.19, what answers tells {told}"):
        _checked(Exact, {"version": told})
    assert issubclass(VersionMismatchError, SdkError)


def test_the_newest_of_several_versions_counts() -> None:
    """Numbers count, not letters."""
    nodes = [{"version": "2.9.1"}, {"version": "2.19.3"}, {"version": None}, {}, None]
    assert _checked(Bounded, nodes)[0] == "2.19.3"


def test_what_is_only_a_bound_refuses_only_what_is_newer() -> None:
    """An API that is at least of version 2.17 may be of 2.19."""
    assert _checked(Bounded, [{"version": "2.17.2"}])[0] == "2.17.2"
    with pytest.raises(VersionMismatchError):
        _checked(Bounded, [{"version": "2.17.2"}, {"version": "2.20.0"}])


@pytest.mark.parametrize("body", [{}, {"version": None}, {"version": "latest"}, [], None, "2.20"])
@pytest.mark.parametrize("client", [Exact, Bounded])
def test_nothing_told_is_nothing_known(client: type[VersionedClient[Any]], body: Any) -> None:
    """It is no reason to refuse."""
    assert _checked(client, body)[0] is None


def test_an_answer_that_is_no_json_is_an_error_of_its_own() -> None:
    """As for every other call."""
    wire = ScriptedEngine(answer(200, b"<html>"))
    with SyncClient(configuration(wire)) as api, pytest.raises(DecodeError):
        Exact(api).check_version()


def test_all_three_clients_check() -> None:
    """A future and a coroutine hold the same result, or the same error."""
    wire = ScriptedEngine(answer(200, {"version": "2.20"}), answer(200, {"version": "2.19"}))
    with ThreadedClient(configuration(wire)) as threaded:
        with pytest.raises(VersionMismatchError):
            Exact(threaded).check_version().result()
        assert Exact(threaded).check_version().result() == "2.19"

    async def main() -> str | None:
        wire = ScriptedEngine(answer(200, {"version": "2.19.1"}))
        async with AsyncClient(configuration(wire)) as api:
            return await Exact(api).check_version()

    assert in_loop(main) == "2.19.1"
