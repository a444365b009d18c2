"""Serve two fixed answers on a free port of 127.0.0.1, faster than any client asks.

Prints the URL; ends when its input is closed.
"""

import asyncio
import base64
import json
import sys

PROJECT = {
    "id": "4500001",
    "name": "team-1",
    "description": "A project of the benchmark",
    "clusterId": "71f69d83-ba66-4822-adf5-55ce55efd210",
    "parentId": "4500000",
    "requestedNamespace": "runai-team-1",
    "enforceRunaiScheduler": True,
    "schedulingRules": {"trainingJobTimeLimitSeconds": 86400},
    "defaultNodePools": ["default"],
    "status": {
        "namespace": "runai-team-1",
        "phase": "Ready",
        "phaseMessage": "",
        "lastUpdatedTime": "2026-01-05T10:30:00Z",
    },
    "totalResources": {"gpuQuota": 4.0, "cpuQuota": 16000.0, "memoryQuota": 65536.0},
    "createdAt": "2026-01-05T10:30:00Z",
    "updatedAt": "2026-01-06T11:45:10.123Z",
    "createdBy": "admin@example.com",
    "updatedBy": "admin@example.com",
    "effective": {"defaultNodePools": ["default"]},
    "resources": [{"nodePool": {"id": "1", "name": "default"}, "gpu": {"deserved": 4.0}}],
}
# Does not expire: the program that reads it is asked for thousands of calls, and no second token.
CLAIMS = base64.urlsafe_b64encode(json.dumps({"exp": 4_000_000_000}).encode()).decode().rstrip("=")
TOKEN = {"accessToken": f"e30.{CLAIMS}.c2ln", "idToken": "", "refreshToken": ""}


def answer(value: object) -> bytes:
    """A complete answer whose connection stays open."""
    body = json.dumps(value).encode()
    return (
        b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n"
        b"content-length: %d\r\n\r\n%b" % (len(body), body)
    )


ANSWERS = {True: answer(PROJECT), False: answer(TOKEN)}


class Answering(asyncio.Protocol):
    """One connection. Requests with a body must give its length."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = transport
        self.came = b""

    def data_received(self, data: bytes) -> None:
        self.came += data
        while (end := self.came.find(b"\r\n\r\n") + 4) > 3:
            is_get = self.came.startswith(b"GET")
            if not is_get:
                fields = self.came[:end].lower().partition(b"content-length:")[2]
                end += int(fields.split(b"\r\n", 1)[0] or 0)
                if len(self.came) < end:
                    return
            self.came = self.came[end:]
            self.transport.write(ANSWERS[is_get])


async def main() -> None:
    """Serve until the input ends."""
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Answering, "127.0.0.1", 0, backlog=512)
    print(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", flush=True)
    await loop.run_in_executor(None, sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(main())
