"""A server for the soak: a process of its own that breaks exchanges as a seed decides.

Each request names its call by an identifier. What befalls the nth attempt of a call follows from
the seed, the identifier and n alone, so a failing run can be repeated. The server counts how
often each POST took effect; `GET /report` tells.
"""

from __future__ import annotations

import asyncio
import gzip
import json
import random
import sys
from collections import Counter

# What may happen, how often, and whether the request takes effect first.
FAULTS: dict[str, tuple[int, bool]] = {
    "none": (780, True),
    "gzip": (40, True),
    "chunked": (40, True),
    "idle close": (20, True),
    "reset before": (15, False),
    "reset after": (15, True),
    "half a body": (15, True),
    "half a head": (10, True),
    "not http": (5, True),
    "429": (15, False),
    "503 with retry-after": (15, False),
    "503 after": (10, True),
    "502 after": (10, True),
    "401": (5, False),
    "broken json": (5, True),
}


class Books:
    """What took effect, and what is known of each call."""

    def __init__(self, seed: str) -> None:
        self.seed = seed
        self.applied: Counter[str] = Counter()
        self.attempts: Counter[str] = Counter()
        self.faults: dict[str, list[str]] = {}
        self.tokens = 0
        self.open = 0

    def fault(self, call: str) -> str:
        """What befalls this attempt of the call."""
        self.attempts[call] += 1
        chance = random.Random(f"{self.seed}/{call}/{self.attempts[call]}")
        [fault] = chance.choices(list(FAULTS), [share for share, _ in FAULTS.values()])
        self.faults.setdefault(call, []).append(fault)
        return fault


class Exchange(asyncio.Protocol):
    """One connection."""

    def __init__(self, books: Books) -> None:
        self.books = books
        self.data = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.wire = transport
        self.books.open += 1

    def connection_lost(self, error: Exception | None) -> None:
        self.books.open -= 1

    def data_received(self, data: bytes) -> None:
        self.data += data
        head, found, rest = self.data.partition(b"\r\n\r\n")
        length = 0
        for line in head.lower().split(b"\r\n"):
            if line.startswith(b"content-length:"):
                length = int(line.split(b":")[1])
        if found and len(rest) >= length:
            self.data = rest[length:]
            self.answer(head.decode(), rest[:length])

    def answer(self, head: str, body: bytes) -> None:
        method, path, _ = head.split("\r\n")[0].split(" ")
        if path == "/report":
            self.tell(vars(self.books))
        elif path == "/token":
            self.books.tokens += 1
            self.tell({"accessToken": f"token-{self.books.tokens}", "expiresIn": 3600})
        else:
            self.serve(method, path.rpartition("/")[2] if method == "GET" else json.loads(body))

    def serve(self, method: str, call: str) -> None:
        fault = self.books.fault(call)
        if FAULTS[fault][1] and method == "POST":
            self.books.applied[call] += 1
        content = json.dumps({"id": call, "fill": "x" * 200}).encode()
        if fault == "gzip":
            packed = gzip.compress(content, 1)
            return self.tell(None, content=packed, fields="content-encoding: gzip\r\n")
        if fault in ("429", "401"):
            return self.tell({"message": "no"}, status=int(fault))
        if fault.startswith("50"):
            asked = "retry-after: 0\r\n" if "retry-after" in fault else ""
            return self.tell({"message": "no"}, status=int(fault[:3]), fields=asked)
        if fault == "broken json":
            return self.tell(None, content=content[:-20])
        if fault == "chunked":
            pieces = (content[:7], content[7:], b"")
            body = b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces)
            return self.wire.write(HEAD % b"transfer-encoding: chunked" + body)
        whole = HEAD % (b"content-length: %d" % len(content)) + content
        if fault.startswith("reset"):
            return self.wire.abort()
        if fault == "half a body":
            whole = whole[:-100]
        elif fault == "half a head":
            whole = whole[:30]
        elif fault == "not http":
            whole = b"220 ready\r\n\r\n"
        self.wire.write(whole)
        if fault not in ("none", "gzip", "chunked"):
            self.wire.close()
        return None

    def tell(
        self, value: object, *, status: int = 200, content: bytes | None = None, fields: str = ""
    ) -> None:
        content = json.dumps(value).encode() if content is None else content
        head = f"HTTP/1.1 {status} X\r\ncontent-type: application/json\r\n{fields}"
        self.wire.write(f"{head}content-length: {len(content)}\r\n\r\n".encode() + content)


HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n%s\r\n\r\n"


async def main(seed: str) -> None:
    """Serve on a free port, which is printed, until standard input ends."""
    loop = asyncio.get_running_loop()
    books = Books(seed)
    server = await loop.create_server(lambda: Exchange(books), "127.0.0.1", 0, backlog=500)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
