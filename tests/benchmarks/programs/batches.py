"""What the programs that make many calls share: they take turns, batch by batch.

Each line of input is a number of calls to make; each line of output is the seconds they took.
"""

import asyncio
import sys
import time
from collections.abc import Awaitable, Callable

CONCURRENT = 64
PATH = "/api/v1/org-unit/projects/4500001"


def one_by_one(call: Callable[[], object]) -> None:
    """Make calls one after the other."""
    for line in sys.stdin:
        started = time.perf_counter()
        for _ in range(int(line)):
            call()
        print(time.perf_counter() - started, flush=True)


async def side_by_side(call: Callable[[], Awaitable[object]]) -> None:
    """Make calls in as many tasks as shall run at the same time."""

    async def some(count: int) -> None:
        for _ in range(count):
            await call()

    for line in sys.stdin:
        started = time.perf_counter()
        await asyncio.gather(*(some(int(line) // CONCURRENT) for _ in range(CONCURRENT)))
        print(time.perf_counter() - started, flush=True)
