"""The stand-in of the Runloop API, spoken to by a plain HTTP client."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from support.packages import merged, product
from support.runloop.devboxes import failing
from support.runloop.faults import LOST, RESET, Break, Fault
from support.runloop.programs import Program, counting
from support.runloop.stand_in import KEY, StandIn
from support.runloop.world import Devbox, Life

VERSION = list(product("runloop").specs)[-1]


@pytest.fixture(scope="module")
def running() -> Iterator[StandIn]:
    with StandIn(merged("runloop", VERSION)) as server:
        yield server


@pytest.fixture
def server(running: StandIn) -> StandIn:
    running.reset()
    return running


@pytest.fixture
def http(server: StandIn) -> Iterator[httpx.Client]:
    headers = {"authorization": f"Bearer {KEY}"}
    with httpx.Client(base_url=server.url, headers=headers) as client:
        yield client


def _started(http: httpx.Client, **asked: Any) -> str:
    id: str = http.post("/v1/devboxes", json=asked).json()["id"]
    statuses = {"statuses": ["running", "failure"], "timeout_seconds": 30}
    http.post(f"/v1/devboxes/{id}/wait_for_status", json=statuses)
    return id


def _execution(http: httpx.Client, devbox: str, command: str) -> str:
    answer = http.post(f"/v1/devboxes/{devbox}/execute_async", json={"command": command})
    return f"/v1/devboxes/{devbox}/executions/{answer.json()['execution_id']}"


def _output(http: httpx.Client, path: str, offset: int | None = None) -> list[tuple[int, str]]:
    found = []
    params = {} if offset is None else {"offset": offset}
    with http.stream("GET", f"{path}/stream_stdout_updates", params=params) as answer:
        for line in answer.iter_lines():
            if line.startswith("data: "):
                data = json.loads(line.removeprefix("data: "))
                found.append((data["offset"], data["output"]))
    return found


def test_a_devbox_starts_and_is_shut_down(server: StandIn, http: httpx.Client) -> None:
    """It runs after a while, and every answer is what the document says."""
    server.clock.run_at(4.0)
    id = http.post("/v1/devboxes", json={"name": "a"}).json()["id"]
    assert http.get(f"/v1/devboxes/{id}").json()["status"] in {"provisioning", "initializing"}
    waited = http.post(f"/v1/devboxes/{id}/wait_for_status", json={"statuses": ["running"]})
    assert (waited.status_code, waited.json()["status"]) == (200, "running")
    assert http.post(f"/v1/devboxes/{id}/shutdown").json()["status"] == "shutdown"
    assert server.findings == []


def test_a_long_poll_is_held_until_its_time_is_over(server: StandIn, http: httpx.Client) -> None:
    """With status 408; the time is the server's."""
    server.world.lives[Devbox].append(Life(((1e9, "provisioning"),), "running"))
    id = http.post("/v1/devboxes", json={}).json()["id"]
    before = time.monotonic()
    asked = {"statuses": ["running"], "timeout_seconds": 20}
    assert http.post(f"/v1/devboxes/{id}/wait_for_status", json=asked).status_code == 408
    assert time.monotonic() - before >= 0.02


def test_a_devbox_can_fail_to_start(server: StandIn, http: httpx.Client) -> None:
    """With a reason."""
    server.world.lives[Devbox].append(failing(reason="out_of_disk"))
    view = http.get(f"/v1/devboxes/{_started(http)}").json()
    assert (view["status"], view["failure_reason"]) == ("failure", "out_of_disk")


def test_output_is_streamed_while_a_command_runs(server: StandIn, http: httpx.Client) -> None:
    """With the offset of each piece in bytes."""
    server.world.programs["x"] = Program(stdout=((1, "é\n"), (2, "b\n")), seconds=3)
    path = _execution(http, _started(http), "x")
    assert _output(http, path) == [(0, "é\n"), (3, "b\n")]
    assert _output(http, path, 3) == [(3, "b\n")]
    view = http.get(path).json()
    assert (view["status"], view["exit_status"], view["stdout"]) == ("completed", 0, "é\nb\n")


@pytest.mark.parametrize("how", ["reset", "cut"])
def test_a_stream_can_break_in_the_middle(server: StandIn, http: httpx.Client, how: Any) -> None:
    """After some pieces; the next connection goes on."""
    server.world.programs["x"] = counting(3)
    path = _execution(http, _started(http), "x")
    server.faults.order_break("stdout", Break(2, how))
    with pytest.raises(httpx.TransportError):
        _output(http, path)
    assert _output(http, path, 14) == [(14, "line 3\n")]


def test_long_output_is_cut_to_its_last_lines(server: StandIn, http: httpx.Client) -> None:
    """But not in the stream."""
    server.world.programs["x"] = counting(150, every=0.1)
    path = _execution(http, _started(http), "x")
    assert len(_output(http, path)) == 150
    view = http.get(path).json()
    assert (view["stdout"].count("\n"), view["stdout_truncated"]) == (100, True)


def test_requests_break_as_ordered(server: StandIn, http: httpx.Client) -> None:
    """Before the operation is carried out or after; or they get the answer of a fault."""
    server.fail("POST /v1/devboxes", RESET, LOST, Fault(503, {"retry-after": "1"}))
    before = len(server.world.devboxes)
    for _ in range(2):
        with pytest.raises(httpx.TransportError):
            http.post("/v1/devboxes", json={})
    assert len(server.world.devboxes) == before + 1
    assert http.post("/v1/devboxes", json={}).headers["retry-after"] == "1"


def test_a_repeated_request_is_carried_out_once(server: StandIn, http: httpx.Client) -> None:
    """If it has the same identifier."""
    ids = [
        http.post("/v1/devboxes", json={}, headers={"x-request-id": key}).json()["id"]
        for key in ("1", "1", "2")
    ]
    assert (ids[0] == ids[1], ids[1] == ids[2]) == (True, False)


def test_objects_are_stored_without_credentials(server: StandIn, http: httpx.Client) -> None:
    """On another port, which refuses them."""
    asked = {"name": "a.txt", "content_type": "text"}
    made = http.post("/v1/objects", json=asked).json()
    assert http.put(made["upload_url"], content=b"x").status_code == 403
    assert server.findings == ["storage was sent authorization"]
    server.findings.clear()
    server.storage.faults.append(Fault(503))
    assert [httpx.put(made["upload_url"], content=b"x").status_code for _ in "ab"] == [503, 200]
    assert http.post(f"/v1/objects/{made['id']}/complete").json()["state"] == "READ_ONLY"
    url = http.get(f"/v1/objects/{made['id']}/download").json()["download_url"]
    assert httpx.get(url).content == b"x"
    assert server.findings == []


def test_lists_have_pages(server: StandIn, http: httpx.Client) -> None:
    """By the identifier of the last item."""
    for number in range(3):
        http.post("/v1/secrets", json={"name": f"s{number}", "value": "v"})
    assert [each["name"] for each in http.get("/v1/secrets").json()["secrets"]] == [
        "s0",
        "s1",
        "s2",
    ]
    first = http.get("/v1/devboxes", params={"limit": 1}).json()
    after = {"limit": 5, "starting_after": first["devboxes"][0]["id"]}
    second = http.get("/v1/devboxes", params=after).json()
    assert (first["has_more"], second["has_more"]) == (True, False)
    assert server.findings == []


def test_wrong_requests_are_findings(server: StandIn, http: httpx.Client) -> None:
    """And are refused."""
    assert http.post("/v1/devboxes", json={"nmae": "x"}).status_code == 400
    assert len(server.findings) == 1
    assert http.get("/v1/devboxes", headers={"authorization": "Bearer x"}).status_code == 401


def test_it_knows_who_is_still_there(server: StandIn, http: httpx.Client) -> None:
    """Requests that a client gave up are no longer active."""
    id = _started(http)
    asked = {"statuses": ["suspended"], "timeout_seconds": 30}
    server.clock.run_at(1.0)
    with pytest.raises(httpx.ReadTimeout):
        http.post(f"/v1/devboxes/{id}/wait_for_status", json=asked, timeout=0.05)
    deadline = time.monotonic() + 2
    while server.web.active and time.monotonic() < deadline:
        time.sleep(0.005)
    assert server.web.active == 0
