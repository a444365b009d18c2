"""What a control plane records, answers and lets a test decide."""

from __future__ import annotations

import http.client
import json
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from support.building import make_content, make_document, make_operation, make_parameter
from support.control_plane import ControlPlane
from support.exchange import Answer, RecordedRequest

THING = {
    "type": "object",
    "properties": {"id": {"type": "integer"}, "name": {"type": "string"}},
    "required": ["id"],
}
DOCUMENT = make_document(
    {
        "/things/{id}": {
            "parameters": [make_parameter("id", "path", "integer")],
            "get": make_operation(
                "get_thing",
                parameters=[make_parameter("verbose", "query", "boolean")],
                answers={"200": make_content(THING)},
            ),
            "delete": make_operation("delete_thing"),
        },
        "/things/mine": {"get": make_operation("get_mine")},
        "/files/{name}": {
            "get": make_operation("get_file", parameters=[make_parameter("name", "path", "string")])
        },
        "/files/{name}.{kind}/parts": {
            "get": make_operation(
                "get_parts",
                parameters=[
                    make_parameter("name", "path", "string"),
                    make_parameter("kind", "path", "string"),
                ],
            )
        },
    }
)


@pytest.fixture(scope="module")
def shared() -> Iterator[ControlPlane]:
    with ControlPlane(DOCUMENT) as running:
        yield running


@pytest.fixture
def plane(shared: ControlPlane) -> ControlPlane:
    shared.reset()
    return shared


def test_a_correct_request_gets_the_documented_answer(
    plane: ControlPlane, http: httpx.Client
) -> None:
    """The answer is a sample of the schema, under the documented status and media type."""
    answer = http.get(f"{plane.url}/things/7")
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "application/json"
    assert answer.json() == {"id": 1, "name": "sample"}
    assert plane.findings == []


def test_a_request_is_recorded_as_sent_and_as_understood(
    plane: ControlPlane, http: httpx.Client
) -> None:
    """A test can look at the raw parts of a request and at the values they stand for."""
    http.get(f"{plane.url}/things/%37?verbose=true", headers={"X-Trace": "a"})
    (request,) = plane.requests
    assert (request.method, request.path) == ("GET", "/things/{id}")
    assert request.operation_id == "get_thing"
    assert request.raw_path == "/things/%37"
    assert request.query == [("verbose", "true")]
    assert request.headers["x-trace"] == "a"
    assert request.arguments == {("path", "id"): 7, ("query", "verbose"): True}


def test_one_connection_serves_many_requests(plane: ControlPlane) -> None:
    """Connections are kept alive, and no answer waits for a delayed acknowledgement."""
    connection = http.client.HTTPConnection(plane.url.removeprefix("http://"))
    connection.connect()
    socket = connection.sock
    durations: list[float] = []
    for _ in range(10):
        begin = time.perf_counter()
        connection.request("GET", "/things/7")
        assert connection.getresponse().read()
        durations.append(time.perf_counter() - begin)
        assert connection.sock is socket
    connection.close()
    # A delayed acknowledgement takes 0.04 seconds; the fastest of several calls has none.
    assert min(durations[5:]) < 0.035


def test_an_answer_without_content_has_no_body(plane: ControlPlane, http: httpx.Client) -> None:
    """A status 204 has neither a body nor a length."""
    answer = http.delete(f"{plane.url}/things/7")
    assert (answer.status_code, answer.content) == (204, b"")
    assert "content-length" not in answer.headers


@pytest.mark.parametrize(
    ("path", "operation_id"),
    [
        ("/things/mine", "get_mine"),
        ("/things/%6Dine", "get_mine"),
        ("/things/8", "get_thing"),
        ("/files/a%2Fb", "get_file"),
        ("/files/a.b.c/parts", "get_parts"),
    ],
)
def test_the_most_literal_template_wins(
    plane: ControlPlane, http: httpx.Client, path: str, operation_id: str
) -> None:
    """A path belongs to the template with literal segments; an encoded slash does not split."""
    http.get(plane.url + path)
    assert plane.requests[-1].operation_id == operation_id
    assert plane.findings == []


@pytest.mark.parametrize(
    ("method", "path"),
    [("GET", "/nothing"), ("PUT", "/things/7"), ("GET", "/things/7/"), ("GET", "/files/a/b")],
)
def test_a_request_to_no_operation_is_a_finding(
    plane: ControlPlane, http: httpx.Client, method: str, path: str
) -> None:
    """Unknown paths and methods are recorded, noted and refused."""
    answer = http.request(method, plane.url + path)
    assert answer.status_code == 400
    assert plane.findings == [f"{method} {path}: no such operation"]
    assert plane.requests[-1].path is None


def test_a_finding_is_told_to_the_client(plane: ControlPlane, http: httpx.Client) -> None:
    """The refusal says what was wrong, so that a failing test explains itself."""
    answer = http.get(f"{plane.url}/things/seven")
    assert answer.status_code == 400
    assert answer.json() == {"code": 400, "message": plane.findings[0]}
    assert plane.findings == [
        "GET /things/{id} (get_thing): path parameter 'id': 'seven' is not of type 'integer'"
    ]


def test_a_broken_percent_escape_is_a_finding(plane: ControlPlane) -> None:
    """A percent sign must be followed by two hexadecimal digits."""
    connection = http.client.HTTPConnection(plane.url.removeprefix("http://"))
    connection.request("GET", "/files/100%")
    assert connection.getresponse().status == 400
    connection.close()
    assert "broken percent escape" in plane.findings[0]


@pytest.mark.parametrize("path", ["/files/..", "/files/%2E%2E", "/files/."])
def test_a_dot_segment_is_a_finding(plane: ControlPlane, path: str) -> None:
    """A path value must not be what proxies and servers resolve away."""
    connection = http.client.HTTPConnection(plane.url.removeprefix("http://"))
    connection.request("GET", path)
    assert connection.getresponse().status == 400
    connection.close()
    assert "path parameter 'name' is a dot segment" in plane.findings[0]


def test_an_undeclared_path_parameter_is_a_finding(http: httpx.Client) -> None:
    """A template that names a parameter which nobody declares is noted at its first use."""
    document = make_document({"/a/{id}": {"get": make_operation("get_a")}})
    with ControlPlane(document) as plane:
        http.get(f"{plane.url}/a/1")
        assert plane.findings == ["GET /a/{id} (get_a): path parameter 'id' is not declared"]


def test_scripted_answers_come_first_and_once(plane: ControlPlane, http: httpx.Client) -> None:
    """Queued answers are given in order; afterwards the documented answer is back."""
    busy = Answer(503, {"Retry-After": "3"}, {"message": "busy"})
    plane.script("GET", "/things/{id}", [busy, Answer(200, body="{broken")])
    first, second, third = (http.get(f"{plane.url}/things/1") for _ in range(3))
    assert (first.status_code, first.headers["retry-after"]) == (503, "3")
    assert first.json() == {"message": "busy"}
    assert second.text == "{broken"
    assert third.json() == {"id": 1, "name": "sample"}


def test_a_scripted_answer_may_depend_on_the_request(
    plane: ControlPlane, http: httpx.Client
) -> None:
    """A function in a script receives the recorded request."""

    def echo(request: RecordedRequest) -> Answer:
        return Answer(body={"path": request.raw_path})

    plane.script("get", "/things/1", [echo])
    assert http.get(f"{plane.url}/things/99").json() == {"path": "/things/99"}


def test_a_wrong_request_does_not_use_up_a_script(plane: ControlPlane, http: httpx.Client) -> None:
    """Scripts are for correct requests; a wrong one is refused as always."""
    plane.script("GET", "/things/{id}", [Answer(503)])
    assert http.get(f"{plane.url}/things/x").status_code == 400
    assert http.get(f"{plane.url}/things/1").status_code == 503


def test_a_script_for_no_operation_is_refused(plane: ControlPlane) -> None:
    """A misspelt path in a test is an error, not an answer that never comes."""
    with pytest.raises(LookupError, match="no operation GET /thingz"):
        plane.script("GET", "/thingz", [Answer(503)])


def test_a_slow_answer_is_slow_for_its_client_only(plane: ControlPlane, http: httpx.Client) -> None:
    """A delay runs into a client's timeout, while others are served."""
    plane.script("GET", "/things/{id}", [Answer(delay=30)])
    with pytest.raises(httpx.ReadTimeout):
        http.get(f"{plane.url}/things/1", timeout=0.05)
    assert http.get(f"{plane.url}/things/1").status_code == 200


def test_a_slow_answer_does_not_hold_up_the_end() -> None:
    """Leaving the context ends pending delays."""
    with ControlPlane(DOCUMENT) as plane:
        plane.script("GET", "/things/{id}", [Answer(delay=30)])
        with pytest.raises(httpx.ReadTimeout):
            httpx.get(f"{plane.url}/things/1", timeout=0.05)
        begin = time.monotonic()
    # The server itself gives open requests a second.
    assert time.monotonic() - begin < 1


def test_a_body_can_be_cut_short(plane: ControlPlane, http: httpx.Client) -> None:
    """A stated length that is never reached looks like a lost connection."""
    plane.script("GET", "/things/{id}", [Answer(200, {"content-length": "100"}, b"{")])
    with pytest.raises(httpx.RemoteProtocolError):
        http.get(f"{plane.url}/things/1")


def test_reset_forgets_requests_findings_and_scripts(
    plane: ControlPlane, http: httpx.Client
) -> None:
    """A shared control plane starts each test afresh."""
    http.get(f"{plane.url}/nothing")
    plane.script("GET", "/things/{id}", [Answer(503)])
    plane.reset()
    assert (plane.requests, plane.findings) == ([], [])
    assert http.get(f"{plane.url}/things/1").status_code == 200


def test_the_documented_answer_can_be_had_for_a_script(plane: ControlPlane) -> None:
    """A test may take the usual answer and change what it is about."""
    answer = plane.sample_answer("GET", "/things/{id}")
    assert (answer.status, json.loads(answer.content())) == (200, {"id": 1, "name": "sample"})


def test_minimal_answers_leave_optional_properties_out(http: httpx.Client) -> None:
    """A client must cope with a server that sends the least that it promised."""
    with ControlPlane(DOCUMENT, minimal=True) as plane:
        assert http.get(f"{plane.url}/things/1").json() == {"id": 1}


def test_many_clients_are_served_at_once(plane: ControlPlane, http: httpx.Client) -> None:
    """Requests of several threads are all recorded, each as itself."""
    with ThreadPoolExecutor(16) as pool:
        answers = list(pool.map(lambda each: http.get(f"{plane.url}/things/{each}"), range(64)))
    assert {answer.status_code for answer in answers} == {200}
    assert {request.arguments["path", "id"] for request in plane.requests} == set(range(64))


def test_nothing_listens_after_the_end(http: httpx.Client) -> None:
    """Leaving the context frees the port."""
    with ControlPlane(DOCUMENT) as plane:
        url = plane.url
    with pytest.raises(httpx.ConnectError):
        http.get(url)
