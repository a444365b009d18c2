"""A control plane with two fixed answers: a token and a page of projects."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Iterator, MutableMapping
from contextlib import contextmanager
from typing import Any

from support.server import Server

_PROJECTS = 3

_SCHEDULING_RULES = {"trainingJobTimeLimitSeconds": 86400}
_USE = {"gpu": 1.5, "cpu": 4000.0, "memory": 8192.0}
_QUOTA = {"deserved": 4.0, "limit": 8.0, "overQuotaWeight": 2.0}
_USED = {"allocated": _USE, "allocatedNonPreemptible": _USE, "requested": _USE}


def _project(number: int) -> dict[str, Any]:
    """Return a project as the document describes it, with nearly every field."""
    return {
        "id": str(4500000 + number),
        "name": f"team-{number}",
        "description": "A project of the benchmark",
        "clusterId": "71f69d83-ba66-4822-adf5-55ce55efd210",
        "parentId": "4500000",
        "requestedNamespace": f"runai-team-{number}",
        "enforceRunaiScheduler": True,
        "schedulingRules": _SCHEDULING_RULES,
        "defaultNodePools": ["default"],
        "nodeTypes": {"training": ["dgx"], "workspace": [], "names": {"dgx": "DGX"}},
        "status": {
            "namespace": f"runai-team-{number}",
            "phase": "Ready",
            "phaseMessage": "",
            "lastUpdatedTime": "2026-01-05T10:30:00Z",
            "nodePoolQuotaStatuses": [{"nodePoolName": "default", "nodePoolId": "1", **_USED}],
            "quotaStatus": _USED,
            "additionalStatusData": {},
        },
        "totalResources": {"gpuQuota": 4.0, "cpuQuota": 16000.0, "memoryQuota": 65536.0},
        "createdAt": "2026-01-05T10:30:00Z",
        "updatedAt": "2026-01-06T11:45:10.123Z",
        "createdBy": "admin@example.com",
        "updatedBy": "admin@example.com",
        "parent": {"id": "6f1c2f0e-3d5b-4a7e-9c58-0d2b7e4f8a61", "name": "default"},
        "effective": {"schedulingRules": _SCHEDULING_RULES, "defaultNodePools": ["default"]},
        "resources": [
            {
                "nodePool": {"id": "1", "name": "default"},
                "gpu": _QUOTA,
                "cpu": _QUOTA,
                "memory": {**_QUOTA, "units": "Mib"},
                "priority": "normal",
            }
        ],
    }


ANSWERS: dict[tuple[str, str], bytes] = {
    ("POST", "/api/v1/token"): json.dumps(
        {"accessToken": "token", "idToken": "", "refreshToken": "", "expiresIn": 3600}
    ).encode(),
    ("GET", "/api/v1/org-unit/projects"): json.dumps(
        {"projects": [_project(number) for number in range(1, _PROJECTS + 1)]}
    ).encode(),
}


async def _application(
    scope: MutableMapping[str, Any],
    receive: Callable[[], Awaitable[MutableMapping[str, Any]]],
    send: Callable[[MutableMapping[str, Any]], Awaitable[None]],
) -> None:
    while (await receive()).get("more_body"):
        pass
    body = ANSWERS.get((scope["method"], scope["path"]))
    headers = [(b"content-type", b"application/json")]
    status = 404 if body is None else 200
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body or b"{}"})


@contextmanager
def serving() -> Iterator[str]:
    """Serve the answers on a free port of 127.0.0.1 and give the URL."""
    server = Server(_application)
    server.start()
    try:
        yield server.url
    finally:
        server.stop()
