"""Files on other hosts are fetched only from hosts that are named."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from sdkwright.gather import remote
from sdkwright.gather.addresses import RefusalError, Rules
from unit.gather.gathering import Whole, document, gather

Answer = tuple[int, dict[str, str], bytes]


@dataclass
class Host:
    """A host on this machine: what it answers by path, and what it was asked for."""

    name: str
    answers: dict[str, Answer] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)

    def put(self, path: str, text: str, status: int = 200, **headers: str) -> None:
        """Answer a path with a text."""
        self.answers[path] = (status, headers, text.encode())


@pytest.fixture
def host() -> Iterator[Host]:
    """One host."""
    with serving() as one:
        yield one


@contextmanager
def serving() -> Iterator[Host]:
    """Serve a host."""
    served = Host("")

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            served.asked.append(self.path)
            served.headers.append({key.lower(): value for key, value in self.headers.items()})
            status, headers, content = served.answers.get(self.path, (404, {}, b""))
            self.send_response(status)
            for key, value in headers.items():
                self.send_header(key, value)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    served.name = f"127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield served
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def _gathered(folder: Path, host: Host, reference: str, *allowed: str) -> Whole:
    text = document(f"""components:
  schemas:
    A: {{properties: {{a: {{$ref: 'http://{host.name}{reference}'}}}}}}
""")
    return gather(folder, {"api.yaml": text}, allowed)


def test_an_allowed_host_is_asked_once_for_each_file(tmp_path: Path, host: Host) -> None:
    """Its files refer to each other, and are one schema each."""
    host.put(
        "/a.yaml?v=1", "A: {properties: {b: {$ref: 'sub/b.json#/B'}, c: {$ref: '#/C'}}}\nC: {}"
    )
    host.put("/sub/b.json", '{"B": {"items": {"$ref": "../a.yaml?v=1#/A"}}}')
    whole = _gathered(tmp_path, host, "/a.yaml?v=1#/A", host.name)
    assert whole.found == []
    assert sorted(host.asked) == ["/a.yaml?v=1", "/sub/b.json"]
    assert whole.document.is_remote
    assert whole.document.files == ()
    assert [one.origin.component for one in whole.api().schemas] == ["A", "A", "B", "C"]
    where = ("x-gathered-files", f"http://{host.name}/sub/b.json", "B", "items")
    assert str(whole.document.where(where)) == f"http://{host.name}/sub/b.json:1:17"


def test_other_hosts_are_not_asked(tmp_path: Path, host: Host) -> None:
    """The finding says how to allow it: the port belongs to the name."""
    host.put("/a.yaml", "{}")
    for allowed in ((), ("127.0.0.1",), ("example.com",)):
        whole = _gathered(tmp_path, host, "/a.yaml", *allowed)
        (found,) = whole.found
        assert "reference-remote: " in found
        assert f"--allow-remote {host.name}" in found
    assert host.asked == []


def test_no_credentials_are_sent(
    tmp_path: Path, host: Host, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither from files of the user nor from the environment."""
    (tmp_path / "netrc").write_text("machine 127.0.0.1 login me password secret\n")
    (tmp_path / "netrc").chmod(0o600)
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    host.put("/a.yaml", "{}")
    assert _gathered(tmp_path, host, "/a.yaml", host.name).found == []
    (headers,) = host.headers
    assert not {"authorization", "cookie"} & headers.keys()


def test_redirects_stay_with_allowed_hosts(tmp_path: Path, host: Host) -> None:
    """Another host is not asked, and a circle ends."""
    host.put("/a.yaml", "", 302, Location="/b.yaml")
    host.put("/b.yaml", "type: string")
    assert _gathered(tmp_path, host, "/a.yaml", host.name).found == []
    with serving() as other:
        other.put("/c.yaml", "type: string")
        host.put("/a.yaml", "", 302, Location=f"http://{other.name}/c.yaml")
        (found,) = _gathered(tmp_path, host, "/a.yaml", host.name).found
        assert f"--allow-remote {other.name}" in found
        assert other.asked == []
    host.put("/a.yaml", "", 302, Location="/a.yaml")
    (found,) = _gathered(tmp_path, host, "/a.yaml", host.name).found
    assert "reference-unreadable: " in found
    assert "redirected too often" in found


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ((404, {}, b""), "status 404"),
        ((500, {}, b"{}"), "status 500"),
        ((200, {}, b"\xff\xff"), "no UTF-8 text"),
        ((200, {}, b"a: ["), "neither JSON nor YAML"),
        ((200, {"Content-Encoding": "gzip"}, b"x"), "compressed"),
        ((200, {}, b"a" * 2_000), "larger than 1,000 bytes"),
        ((302, {"Location": "file:///etc/passwd"}, b""), "."),
        ((302, {"Location": "http://[::1"}, b""), "."),
    ],
)
def test_answers_that_are_no_files(
    tmp_path: Path, host: Host, monkeypatch: pytest.MonkeyPatch, answer: Answer, expected: str
) -> None:
    """Each is a finding at the reference."""
    monkeypatch.setattr(remote, "MAX_BYTES", 1_000)
    host.answers["/a.yaml"] = answer
    whole = _gathered(tmp_path, host, "/a.yaml", host.name)
    found = [one for one in whole.found if one.startswith("api.yaml:5:")]
    assert len(found) == 1
    assert re.search(f"reference-(unreadable|refused|remote): .*{expected}", found[0])
    assert whole.report.errors == ()


def test_a_host_that_does_not_answer(tmp_path: Path) -> None:
    """Nobody listens there."""
    whole = _gathered(tmp_path, Host("127.0.0.1:9"), "/a.yaml", "127.0.0.1:9")
    (found,) = whole.found
    assert "reference-unreadable: " in found


def test_only_this_machine_is_asked_without_encryption() -> None:
    """All others by https."""
    rules = Rules(Path("/"), ("example.com", "example.com:8443", "[::1]:80"))
    assert rules.remote("https://EXAMPLE.com/a").url == "https://EXAMPLE.com/a"
    assert rules.remote("https://example.com:8443/a#x").url == "https://example.com:8443/a"
    with pytest.raises(RefusalError, match="not encrypted"):
        rules.remote("http://example.com/a")
    with pytest.raises(RefusalError, match="another host"):
        rules.remote("https://example.com:444/a")
    with pytest.raises(RefusalError, match="another host"):
        rules.remote("https://sub.example.com/a")


def test_a_slow_host_is_given_up(host: Host) -> None:
    """After the time that all of it may take."""
    host.put("/a.yaml", "{}")
    rules = Rules(Path("/"), (host.name,))
    with pytest.raises(RefusalError, match="too long"):
        remote.fetch(f"http://{host.name}/a.yaml", rules, seconds=1e-9)
