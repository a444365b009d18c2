"""Programs of the clients: errors, configuration, waiting; and the examples of the reference."""

from __future__ import annotations

REST_CLIENT = """\
runloop = RunloopSDK()
raw_devbox = runloop.api.devboxes.create()
"""

ERRORS = """\
from runloop_api_client import RunloopSDK
import runloop_api_client

runloop = RunloopSDK()

try:
    devbox = runloop.devbox.create(name="example-devbox")
    result = devbox.cmd.exec(command="invalid-command")
except runloop_api_client.APIConnectionError as e:
    print("The server could not be reached")
    print(e.__cause__)  # an underlying Exception, likely raised within httpx.
except runloop_api_client.RateLimitError as e:
    print("A 429 status code was received; we should back off a bit.")
except runloop_api_client.APIStatusError as e:
    print("Another non-200-range status code was received")
    print(e.status_code)
    print(e.response)
"""

CONFIGURATION = """\
import httpx
from runloop_api_client import RunloopSDK, DefaultHttpxClient

runloop = RunloopSDK(
    bearer_token="your-api-key",  # defaults to RUNLOOP_API_KEY env var
    base_url="https://api.runloop.ai",  # or use RUNLOOP_BASE_URL env var
    timeout=60.0,  # 60 second timeout (default is 30)
    max_retries=3,  # Retry failed requests (default is 5)
    default_headers={
        "X-Custom-Header": "value",
    },
    # Custom HTTP client with proxy
    http_client=DefaultHttpxClient(
        proxy="http://my.test.proxy.example.com",
        transport=httpx.HTTPTransport(local_address="0.0.0.0"),
    ),
)
"""

ASYNC_USAGE = """\
import asyncio
from runloop_api_client import AsyncRunloopSDK

async def main():
    runloop = AsyncRunloopSDK()
    
    # All the same operations, but with await
    async with await runloop.devbox.create(name="async-devbox") as devbox:
        result = await devbox.cmd.exec(command="pwd")
        print(await result.stdout())
        
        # Streaming (note: callbacks must be synchronous)
        def capture(line: str) -> None:
            print(">>", line)
        
        await devbox.cmd.exec(command="ls", stdout=capture)
        
        # Async file operations
        await devbox.file.write(path="/tmp/test.txt", contents="Hello")
        content = await devbox.file.read(path="/tmp/test.txt")
        
        # Async network operations
        tunnel = await devbox.net.create_tunnel(port=8080)
        print("Tunnel URL:", tunnel.url)

asyncio.run(main())
"""  # noqa: W293

POLLING = """\
from runloop_api_client.lib.polling import PollingConfig

# Create devbox with custom polling
devbox = runloop.devbox.create(
    name="my-devbox",
    polling_config=PollingConfig(
        timeout_seconds=300.0,  # Wait up to 5 minutes
        interval_seconds=2.0,   # Poll every 2 seconds
    ),
)

# Wait for snapshot completion with custom polling
snapshot.await_completed(
    polling_config=PollingConfig(
        timeout_seconds=600.0,  # Wait up to 10 minutes
        interval_seconds=5.0,   # Poll every 5 seconds
    ),
)
"""

# The examples of the reference of the asynchronous classes: one line each, with prompts.

ENTRY_POINT_EXAMPLE = """\
>>> runloop = AsyncRunloopSDK() # Uses RUNLOOP_API_KEY env var >>> devbox = await runloop.devbox.create(name="my-devbox") >>> result = await devbox.cmd.exec(command="echo 'hello'") >>> print(await result.stdout()) >>> await devbox.shutdown()
"""

BLUEPRINT_EXAMPLE = r"""
>>> runloop = AsyncRunloopSDK() >>> blueprint = await runloop.blueprint.create( ... name="my-blueprint", ... dockerfile="FROM ubuntu:22.04\nRUN apt-get update", ... ) >>> blueprints = await runloop.blueprint.list()
"""

DEVBOX_EXAMPLE = """\
>>> runloop = AsyncRunloopSDK() >>> devbox = await runloop.devbox.create(name="my-devbox") >>> devboxes = await runloop.devbox.list(limit=10)
"""

SNAPSHOT_EXAMPLE = """\
>>> runloop = AsyncRunloopSDK() >>> snapshots = await runloop.snapshot.list(devbox_id="dev-123") >>> snapshot = await runloop.snapshot.from_id("snap-123")
"""

STORAGE_EXAMPLE = """\
>>> runloop = AsyncRunloopSDK() >>> obj = await runloop.storage_object.upload_from_text("Hello!", "greeting.txt") >>> content = await obj.download_as_text() >>> objects = await runloop.storage_object.list()
"""
