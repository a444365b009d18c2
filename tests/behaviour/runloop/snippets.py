"""The programs that users of the published client were given, as printed."""

from __future__ import annotations

QUICKSTART = r"""
from runloop_api_client import RunloopSDK

runloop = RunloopSDK()

# Create a ready-to-use devbox
with runloop.devbox.create(name="my-devbox") as devbox:
    result = devbox.cmd.exec(command="echo 'Hello from Runloop!'")
    print(result.stdout())

    # Stream stdout in real time
    devbox.cmd.exec(
        command="ls -la",
        stdout=lambda line: print("stdout:", line),
    )

# Blueprints
blueprint = runloop.blueprint.create(
    name="my-blueprint",
    dockerfile="FROM ubuntu:22.04\nRUN echo 'Hello' > /hello.txt\n",
)
devbox = blueprint.create_devbox(name="dev-from-blueprint")

# Storage objects
obj = runloop.storage_object.upload_from_text("Hello world!", name="greeting.txt")
print(obj.download_as_text())
"""

ASYNC_QUICKSTART = """\
import asyncio
from runloop_api_client import AsyncRunloopSDK

async def main():
    runloop = AsyncRunloopSDK()
    async with await runloop.devbox.create(name="async-devbox") as devbox:
        result = await devbox.cmd.exec(command="pwd")
        print(await result.stdout())

        def capture(line: str) -> None:
            print(">>", line)

        await devbox.cmd.exec(command="ls", stdout=capture)

asyncio.run(main())
"""

ENTRY_POINT = """\
from runloop_api_client import RunloopSDK

runloop = RunloopSDK(
    bearer_token="your-api-key",  # defaults to RUNLOOP_API_KEY env var
    # ... other options
)
"""

DEVBOXES = """\
# Create a new devbox
devbox = runloop.devbox.create(name="my-devbox")

# Create a devbox from a blueprint ID
devbox_from_blueprint = runloop.devbox.create_from_blueprint_id(
    blueprint_id="bpt_123",
    name="my-devbox-from-blueprint",
)

# Create a devbox from a blueprint name
devbox_from_name = runloop.devbox.create_from_blueprint_name(
    blueprint_name="my-blueprint-name",
    name="my-devbox-from-blueprint",
)

# Create a devbox from a snapshot
devbox_from_snapshot = runloop.devbox.create_from_snapshot(
    snapshot_id="snp_123",
    name="my-devbox-from-snapshot",
)

# Or get an existing one (waits for it to be running)
existing_devbox = runloop.devbox.from_id(devbox_id="dbx_123")

# List all devboxes
devboxes = runloop.devbox.list(limit=10)

# Get devbox information
info = devbox.get_info()
print(f"Devbox {info.name} is {info.status}")
"""

COMMANDS = """\
# Synchronous command execution (waits for completion)
result = devbox.cmd.exec(command="ls -la")
print("Output:", result.stdout())
print("Exit code:", result.exit_code)
print("Success:", result.success)

# Asynchronous command execution (returns immediately)
execution = devbox.cmd.exec_async(command="npm run dev")

# Check execution status
state = execution.get_state()
print("Status:", state.status)

# Wait for completion and get result
result = execution.result()
print("Final output:", result.stdout())

# Kill the process
execution.kill()
"""

EXECUTIONS = """\
# Start a long-running process
execution = devbox.cmd.exec_async(command="python train_model.py")

# Get the execution ID
print("Execution ID:", execution.execution_id)
print("Devbox ID:", execution.devbox_id)

# Poll for current state
state = execution.get_state()
print("Status:", state.status)  # "running", "completed", etc.
print("Exit code:", state.exit_status) # only set when execution has completed

# Wait for completion and get results
result = execution.result()
print("Exit code:", result.exit_code)
print("Output:", result.stdout())
print("Errors:", result.stderr())

# Or kill the process early
execution.kill()
"""

RESULTS = """\
# From synchronous execution
result = devbox.cmd.exec(command="ls -la /tmp")

# Or from asynchronous execution
execution = devbox.cmd.exec_async(command="echo 'test'")
result = execution.result()

# Access execution results
print("Exit code:", result.exit_code)
print("Success:", result.success)  # True if exit code is 0
print("Failed:", result.failed)    # True if exit code is non-zero

# Get output streams
stdout = result.stdout()
stderr = result.stderr()
print("Standard output:", stdout)
print("Standard error:", stderr)

# Access raw result data
raw_result = result.raw
print("Raw result:", raw_result)
"""

STREAMING = """\
def handle_output(line: str) -> None:
    print("LOG:", line)

result = devbox.cmd.exec(
    command="python train.py",
    stdout=handle_output,
    stderr=lambda line: print("ERR:", line),
    output=lambda line: print("ANY:", line),
)
print("exit code:", result.exit_code)
"""

ASYNC_STREAMING = """\
def capture(line: str) -> None:
    # Callbacks must be synchronous
    # Use thread-safe data structures if needed
    log_queue.put_nowait(line)

await devbox.cmd.exec(
    command="tail -f /var/log/app.log",
    stdout=capture,
)
"""

FILES = """\
# Write files
devbox.file.write(
    path="/home/user/app.js",
    contents='console.log("Hello from devbox!");',
)

# Read files
content = devbox.file.read(path="/home/user/app.js")
print(content)

# Upload files
from pathlib import Path
devbox.file.upload(
    path="/home/user/upload.txt",
    file=Path("local_file.txt"),
)

# Download files
data = devbox.file.download(path="/home/user/download.txt")
with open("local_download.txt", "wb") as f:
    f.write(data)
"""

NETWORK = """\
# Create SSH key for remote access
ssh_key = devbox.net.create_ssh_key()
print("SSH URL:", ssh_key.url)

# Create tunnel to expose port
tunnel = devbox.net.create_tunnel(port=8080)
print("Public URL:", tunnel.url)

# Remove tunnel when done
devbox.net.remove_tunnel(port=8080)
"""

SNAPSHOTS_OF_DEVBOXES = """\
# Create a snapshot (waits for completion)
snapshot = devbox.snapshot_disk(
    name="my-snapshot",
    commit_message="Added new features",
)

# Create a snapshot asynchronously (returns immediately)
snapshot = devbox.snapshot_disk_async(
    name="my-snapshot",
    commit_message="Added new features",
)
# Wait for it to complete later
snapshot.await_completed()

# Create new devbox from snapshot
new_devbox = snapshot.create_devbox(name="devbox-from-snapshot")
"""

LIFECYCLE = """\
# Suspend devbox (pause without losing state)
devbox.suspend()

# Resume suspended devbox
devbox.resume()

# Keep devbox alive (extend timeout)
devbox.keep_alive()

# Wait for devbox to reach running state
devbox.await_running()

# Wait for devbox to be suspended
devbox.await_suspended()

# Shutdown devbox
devbox.shutdown()
"""

CONTEXT_MANAGERS = """\
# Synchronous
with runloop.devbox.create(name="temp-devbox") as devbox:
    result = devbox.cmd.exec(command="echo 'Hello'")
    print(result.stdout())
# devbox is automatically shutdown when exiting the context

# Asynchronous
async with await runloop.devbox.create(name="temp-devbox") as devbox:
    result = await devbox.cmd.exec(command="echo 'Hello'")
    print(await result.stdout())
# devbox is automatically shutdown when exiting the context
"""

BLUEPRINTS = r"""
# Create a new blueprint
blueprint = runloop.blueprint.create(
    name="my-blueprint",
    dockerfile="FROM ubuntu:22.04\nRUN apt-get update && apt-get install -y python3\n",
    system_setup_commands=["pip install numpy pandas"],
)

# Or get an existing one
blueprint = runloop.blueprint.from_id(blueprint_id="bpt_123")

# List all blueprints
blueprints = runloop.blueprint.list()

# Get blueprint details and build logs
info = blueprint.get_info()
logs = blueprint.logs()

# Create a devbox from this blueprint
devbox = blueprint.create_devbox(name="devbox-from-blueprint")

# Delete the blueprint when done
blueprint.delete()
"""

SNAPSHOTS = """\
# Get an existing snapshot
snapshot = runloop.snapshot.from_id(snapshot_id="snp_123")

# List all snapshots
snapshots = runloop.snapshot.list()

# List snapshots for a specific devbox
devbox_snapshots = runloop.snapshot.list(devbox_id="dbx_123")

# Get snapshot details and check status
info = snapshot.get_info()
print(f"Snapshot status: {info.status}")

# Update snapshot metadata
snapshot.update(
    name="updated-snapshot-name",
    metadata={"version": "v2.0"},
)

# Wait for async snapshot to complete
snapshot.await_completed()

# Create a devbox from this snapshot
devbox = snapshot.create_devbox(name="devbox-from-snapshot")

# Delete the snapshot when done
snapshot.delete()
"""

STORAGE = """\
# Create a new storage object
storage_object = runloop.storage_object.create(
    name="my-file.txt",
    content_type="text",
    metadata={"project": "demo"},
)

# Upload content to the object
storage_object.upload_content("Hello, World!")
storage_object.complete()

# Upload from file
from pathlib import Path
uploaded = runloop.storage_object.upload_from_file(
    Path("/path/to/file.txt"),
    name="my-file.txt",
)

# Upload text content directly
uploaded = runloop.storage_object.upload_from_text(
    "Hello, World!",
    name="my-text.txt",
    metadata={"source": "text"},
)

# Upload from bytes
uploaded = runloop.storage_object.upload_from_bytes(
    b"binary content",
    name="my-file.bin",
    content_type="binary",
)

# Get object details and download
info = storage_object.refresh()
download_url = storage_object.get_download_url(duration_seconds=3600)

# Download content
text_content = storage_object.download_as_text()
binary_content = storage_object.download_as_bytes()

# List all storage objects
objects = runloop.storage_object.list()

# Delete when done
storage_object.delete()
"""

UPLOADS = r"""
from pathlib import Path

# Upload local file with content-type detection
obj = runloop.storage_object.upload_from_file(file_path=Path("./report.csv"))

# Manual control
obj = runloop.storage_object.create(
    name="data.bin",
    content_type="binary",
)
obj.upload_content(b"\xDE\xAD\xBE\xEF")
obj.complete()
"""

MOUNTS = """\
# Create a storage object first
storage_object = runloop.storage_object.upload_from_text(
    "Hello, World!",
    name="my-data.txt",
)

# Create a devbox and mount the storage object
devbox = runloop.devbox.create(
    name="my-devbox",
    mounts=[
        {
            "type": "object_mount",
            "object_id": storage_object.id,
            "object_path": "/home/user/data.txt",
        },
    ],
)

# The storage object is now accessible at /home/user/data.txt in the devbox
result = devbox.cmd.exec(command="cat /home/user/data.txt")
print(result.stdout())  # "Hello, World!"

# Mount archived objects (tar, tgz, gzip) - they get extracted to a directory
archive_object = runloop.storage_object.upload_from_file(
    Path("./project.tar.gz"),
    name="project.tar.gz",
)

devbox_with_archive = runloop.devbox.create(
    name="archive-devbox",
    mounts=[
        {
            "type": "object_mount",
            "object_id": archive_object.id,
            "object_path": "/home/user/project",  # Archive gets extracted here
        },
    ],
)

# Access extracted archive contents
result = devbox_with_archive.cmd.exec(command="ls -la /home/user/project/")
print(result.stdout())
"""

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
