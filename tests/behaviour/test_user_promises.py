"""What the users of the Run:ai SDK are promised, run as printed from the built wheel."""

from __future__ import annotations

import base64
import json
import textwrap
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from support.control_plane import ControlPlane
from support.environments import Environment, build_wheel
from support.logins import CLUSTER, log_in
from support.packages import merged, target

VERSION = "2.24"

CONFIGURATION = """
from runai.configuration import Configuration
from runai.api_client import ApiClient
from runai.runai_client import RunaiClient

config = Configuration(
    client_id="your-client-id",
    client_secret="your-client-secret",
    runai_base_url="https://your-org.run.ai",
)
"""

QUICK_START = CONFIGURATION + """
client = RunaiClient(ApiClient(config))

# Start making API calls
projects = client.organizations.projects.get_projects()
"""

THREADED = CONFIGURATION + """
from runai.api_client import ThreadedApiClient

with RunaiClient(ThreadedApiClient(config)) as client:
    # These operations can run concurrently
    projects = client.organizations.projects.get_projects()
"""

ASYNCHRONOUS = CONFIGURATION + """
import asyncio
from runai.api_client import AsyncApiClient

async def main():
    async with RunaiClient(AsyncApiClient(config)) as client:
        projects = await client.organizations.projects.get_projects()
        return projects

projects = asyncio.run(main())
"""

OPTIONS = QUICK_START + """
# List available API groups in the organizations category
groups = client.organizations.options()
# ['projects', 'departments', 'clusters', 'nodes', ...]

# List available methods in the projects group
methods = client.organizations.projects.options()
# ['get_projects', 'create_project', 'delete_project', ...]
everything = client.organizations.projects.options(include_deprecated=True)
"""

BEARER_TOKEN = """
from runai.configuration import Configuration
from runai.api_client import ApiClient
from runai.runai_client import RunaiClient

config = Configuration(
    bearer_token="your-bearer-token",
    runai_base_url="https://your-org.run.ai"
)
client = RunaiClient(ApiClient(config))
projects = client.organizations.projects.get_projects()
"""

CLI_V2 = """
from runai.runai_client import RunaiClient
from runai.cliv2_config_loader import CLIv2Config

# Default config path is ~/.runai
config = CLIv2Config()
# Or specify a custom path
config = CLIv2Config(cliv2_config_path="/path/to/.runai")

token = config.token
runai_base_url = config.control_plane_url
cluster_id = config.cluster_uuid

client = RunaiClient(
    cluster_id=cluster_id,
    bearer_token=token,
    runai_base_url=runai_base_url
)
projects = client.organizations.projects.get_projects()
"""


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> Environment:
    wheel = build_wheel(target("runai", VERSION).folder, tmp_path_factory.mktemp("wheel"))
    made = Environment(tmp_path_factory.mktemp("venv"))
    made.install(wheel)
    return made


@pytest.fixture(scope="module")
def plane() -> Iterator[ControlPlane]:
    with ControlPlane(merged("runai", VERSION)) as running:
        yield running


def _run(
    environment: Environment, plane: ControlPlane, snippet: str, check: str, **env: str
) -> str:
    """Run a snippet as printed, except for the address of the server."""
    plane.reset()
    program = snippet.replace("https://your-org.run.ai", plane.url) + textwrap.dedent(check)
    printed = environment.run("-W", "error", "-c", program, **env).stdout
    assert plane.findings == []
    return printed


def test_the_quick_start_returns_typed_projects(
    environment: Environment, plane: ControlPlane
) -> None:
    """One token request, one call, a model with attributes."""
    check = "print(type(projects).__name__, projects.projects[0].name)"
    assert _run(environment, plane, QUICK_START, check) == "GetProjects200Response sample\n"
    assert [(r.method, r.path) for r in plane.requests] == [
        ("POST", "/api/v1/token"),
        ("GET", "/api/v1/org-unit/projects"),
    ]


def test_the_threaded_snippet_gives_a_future(environment: Environment, plane: ControlPlane) -> None:
    """The result is there after the `with` block."""
    check = "print(type(projects).__name__, projects.result().projects[0].name)"
    assert _run(environment, plane, THREADED, check) == "Future sample\n"


def test_the_async_snippet_gives_the_result(environment: Environment, plane: ControlPlane) -> None:
    """No warning of a coroutine that was never awaited (warnings are errors here)."""
    check = "print(projects.projects[0].name)"
    assert _run(environment, plane, ASYNCHRONOUS, check) == "sample\n"


def test_options_list_groups_and_methods(environment: Environment, plane: ControlPlane) -> None:
    """Deprecated methods appear only when asked for."""
    check = """
    assert {"projects", "departments", "clusters", "nodes"} <= set(groups)
    assert {"get_projects", "create_project", "delete_project"} <= set(methods)
    print(sorted(set(everything) - set(methods))[0])
    """
    assert _run(environment, plane, OPTIONS, check) == "create_project_0\n"


def test_a_bearer_token_is_used_as_it_is(environment: Environment, plane: ControlPlane) -> None:
    """No token request is made."""
    plane.tokens.accept("your-bearer-token")
    assert _run(environment, plane, BEARER_TOKEN, "print(len(projects.projects))") == "1\n"
    assert plane.token_requests == 0
    assert plane.requests[0].headers["authorization"] == "Bearer your-bearer-token"


def test_the_cli_v2_snippet_uses_the_login_of_the_cli(
    environment: Environment, plane: ControlPlane, tmp_path: Path
) -> None:
    """Both the default folder and the explicit path are read."""
    token = _token()
    plane.tokens.accept(token)
    home, custom = tmp_path / "home", tmp_path / "custom"
    for folder in (home / ".runai", custom / ".runai"):
        log_in(folder, plane.url, token)
    snippet = CLI_V2.replace("/path/to", str(custom))
    check = "print(client.cluster_id, len(projects.projects))"
    printed = _run(environment, plane, snippet, check, HOME=str(home))
    assert printed == f"{CLUSTER} 1\n"


def test_importing_the_package_loads_neither_httpx_nor_pydantic(environment: Environment) -> None:
    """Not even a constructed client and a bound method do."""
    program = """
    import sys, runai
    from runai import ApiClient, Configuration, RunaiClient
    client = RunaiClient(ApiClient(Configuration("id", "secret", "https://example.com")))
    client.organizations.projects.get_projects
    print(sorted({"httpx", "httpcore", "pydantic", "pydantic_core"} & set(sys.modules)))
    print(any(name.startswith("runai.models.") for name in sys.modules))
    """
    assert environment.run("-c", textwrap.dedent(program)).stdout == "[]\nFalse\n"


def _token() -> str:
    def part(value: object) -> str:
        return base64.urlsafe_b64encode(json.dumps(value).encode()).rstrip(b"=").decode()

    return f"{part({'alg': 'none'})}.{part({'exp': time.time() + 3600, 'name': 'ÿþ?'})}.sig"
