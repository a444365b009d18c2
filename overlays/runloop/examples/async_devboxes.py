# versions: >=1.0
"""Run one command in several devboxes at the same time, with asyncio."""

import asyncio

from runloop_api_client import AsyncRunloopSDK


async def run(runloop: AsyncRunloopSDK, name: str, command: str) -> str:
    """Return what a command prints in a devbox of its own."""
    async with await runloop.devbox.create(name=name) as devbox:
        result = await devbox.cmd.exec(command)
        return await result.stdout()


async def main() -> None:
    names = ["north", "south", "west"]
    async with AsyncRunloopSDK() as runloop:
        outputs = await asyncio.gather(*(run(runloop, name, f"echo {name}") for name in names))
    for name, output in zip(names, outputs, strict=True):
        print(f"{name}: {output.strip()}")


if __name__ == "__main__":
    asyncio.run(main())
