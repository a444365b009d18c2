"""What a program pays for before its first call."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

TEMPLATES = Path(__file__).resolve().parents[2] / "templates"
HEAVY = (
    "httpx httpx2 pydantic pydantic_core typing_extensions dataclasses inspect asyncio "
    "concurrent.futures threading logging json ssl urllib.request urllib.parse email datetime "
    "uuid decimal random weakref"
)
PROGRAM = f"""
import sys
sys.path.insert(0, {str(TEMPLATES)!r})
import runtime.call, runtime.client, runtime.configuration, runtime.deprecation
import runtime.families, runtime.groups, runtime.errors
settings = runtime.configuration.BaseConfiguration(base_url="https://h", bearer_token="t")
for kind in (runtime.client.SyncClient, runtime.client.ThreadedClient, runtime.client.AsyncClient):
    kind(settings)
get = runtime.call.Operation("get", "GET", "/x/{{id}}", parameters=(runtime.call.path("id"),))
runtime.call.Call(get, ("a",)).request("https://h")
print(*[name for name in {HEAVY.split()!r} if name in sys.modules])
"""


def test_a_constructed_client_loads_nothing_heavy() -> None:
    """Neither the HTTP library nor pydantic, nor the larger parts of the standard library."""
    printed = subprocess.run(
        [sys.executable, "-S", "-c", PROGRAM], capture_output=True, text=True, check=True
    ).stdout
    assert printed.split() == []


def _text(path: Path) -> str:
    return path.read_text("utf-8")


def test_only_one_module_imports_each_library() -> None:
    """And only the modules of models import pydantic."""
    runtime = TEMPLATES / "runtime"
    users = {
        name: {
            path.relative_to(runtime).as_posix()
            for path in runtime.rglob("*.py")
            if re.search(rf"^ *(import|from) {name}\b|import_module\(\"{name}\b", _text(path), re.M)
        }
        for name in ("httpx", "pydantic", "pyreqwest", "opentelemetry")
    }
    assert users["httpx"] == {"engines/httpx_engine.py", "rest/http_clients.py"}
    assert users["pyreqwest"] == {"engines/pyreqwest_engine.py"}
    assert users["opentelemetry"] == {"telemetry.py"}
    needed_by_models = {"aliases.py", "codec.py", "lenient.py", "model.py"}
    assert users["pydantic"] == {*needed_by_models, "webhook_bodies.py"}
