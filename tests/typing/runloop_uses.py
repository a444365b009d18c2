"""Correct uses of the Runloop client: type checkers accept every line. Never run."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import assert_type

import runloop_api_client
from runloop_api_client import (
    AsyncRunloop,
    AsyncRunloopSDK,
    DefaultHttpxClient,
    Runloop,
    RunloopSDK,
    Timeout,
    models,
    omit,
    requests,
)
from runloop_api_client.lib.polling import PollingConfig, PollingTimeout
from runloop_api_client.sdk.async_ import AsyncDevbox, AsyncExecution, AsyncSnapshot
from runloop_api_client.sdk.commands import ExecutionResult
from runloop_api_client.sdk.sync import (
    Blueprint,
    Devbox,
    DevboxOps,
    Execution,
    Snapshot,
    StorageObject,
)

# The client: flat groups, keyword arguments, options.
client = Runloop(
    bearer_token="key",
    base_url="https://example.com",
    timeout=Timeout(60, connect=5),
    max_retries=3,
    default_headers={"X-Own": "1"},
    http_client=DefaultHttpxClient(),
)
created = client.devboxes.create(name="a", metadata={"k": "v"}, entrypoint=None, secrets=omit)
assert_type(created, models.DevboxView)
assert_type(created.name, str | None)
assert_type(client.devboxes.retrieve("dbx", timeout=3.0), models.DevboxView)
client.devboxes.create(idempotency_key="k", extra_headers={"a": "b"}, extra_body={"new": 1})
for devbox_view in client.devboxes.list(limit=3):
    assert_type(devbox_view, models.DevboxView)
page = client.devboxes.disk_snapshots.list(devbox_id="dbx")
assert_type(page.data.snapshots[0], models.DevboxSnapshotView)
assert_type(page.has_next_page(), bool)
assert_type(client.devboxes.read_file_contents("dbx", file_path="/a"), str)
assert_type(client.devboxes.download_file("dbx", path="/a").read(), bytes)
client.devboxes.upload_file("dbx", path="/a", file=Path("a"))
client.devboxes.upload_file("dbx", path="/a", file=("n.txt", b"x", "text/plain"))
for chunk in client.devboxes.executions.stream_stdout_updates("exec", devbox_id="dbx"):
    assert_type(chunk, models.ExecutionUpdateChunk)
raw = client.devboxes.with_raw_response.retrieve("dbx")
assert_type(raw.status_code, int)
assert_type(raw.parse(), models.DevboxView)
with client.devboxes.with_streaming_response.retrieve("dbx") as answer:
    assert_type(answer.parse(), models.DevboxView)
assert_type(client.with_options(max_retries=0), Runloop)
assert_type(client.copy(timeout=1.0), Runloop)
assert_type(client.get("/v1/x", cast_to=models.DevboxView), models.DevboxView)
assert_type(client.send(requests.devboxes.retrieve("dbx")), models.DevboxView)
client.devboxes.create(mounts=[{"type": "object_mount", "object_id": "o", "object_path": "/o"}])

try:
    client.devboxes.retrieve("dbx")
except runloop_api_client.RateLimitError as error:
    assert_type(error.status_code, int)
except runloop_api_client.APIConnectionError as connection_error:
    print(connection_error.__cause__)
except PollingTimeout as timeout:
    print(timeout.last_value)

# The object layer.
sdk = RunloopSDK()
assert_type(sdk.api, Runloop)
assert_type(sdk.devbox, DevboxOps)
limits = PollingConfig(timeout_seconds=300.0, interval_seconds=2.0)
devbox = sdk.devbox.create(name="a", polling_config=limits)
assert_type(devbox, Devbox)
assert_type(devbox.id, str)
assert_type(sdk.devbox.create_from_blueprint_id("bpt", name="a"), Devbox)
assert_type(sdk.devbox.create_from_snapshot(snapshot_id="snp"), Devbox)
assert_type(sdk.devbox.from_id("dbx"), Devbox)
first: Devbox = sdk.devbox.list(limit=10)[0]
assert_type(devbox.get_info(), models.DevboxView)
assert_type(devbox.suspend(), models.DevboxView)
assert_type(devbox.close(), None)
with sdk.devbox.create() as entered:
    assert_type(entered, Devbox)


def show(line: str) -> None:
    print(line)


result = devbox.cmd.exec(command="ls", stdout=show, stderr=lambda line: print(line))
assert_type(result, ExecutionResult)
assert_type(devbox.cmd.exec("ls"), ExecutionResult)
assert_type(result.exit_code, int | None)
assert_type(result.success, bool)
assert_type(result.stdout(), str)
assert_type(result.stderr(num_lines=3), str)
assert_type(result.raw, models.DevboxAsyncExecutionDetailView)
execution = devbox.cmd.exec_async("ls", output=show)
assert_type(execution, Execution)
assert_type(execution.result(), ExecutionResult)
assert_type(execution.get_state(), models.DevboxAsyncExecutionDetailView)
assert_type(execution.kill(), None)

assert_type(devbox.file.read(path="/a"), str)
assert_type(devbox.file.read("/a"), str)
devbox.file.write(path="/a", contents="x")
devbox.file.write(file_path="/a", contents="x")
assert_type(devbox.file.download("/a"), bytes)
devbox.file.upload(path="/a", file=Path("a"))
devbox.file.upload("/a", ("n.txt", "text", "text/plain"))
with open("a", "rb") as opened:
    devbox.file.upload("/a", opened)
assert_type(devbox.net.create_tunnel(port=8080), models.DevboxTunnelView)

snapshot = devbox.snapshot_disk(name="s", polling_config=limits)
assert_type(snapshot, Snapshot)
assert_type(snapshot.create_devbox(name="a"), Devbox)
assert_type(snapshot.get_info(), models.DevboxSnapshotAsyncStatusView)
blueprint = sdk.blueprint.create(name="b", dockerfile="FROM x")
assert_type(blueprint, Blueprint)
assert_type(blueprint.create_devbox(), Devbox)
obj = sdk.storage_object.upload_from_text("x", "a.txt", metadata={"k": "v"})
assert_type(obj, StorageObject)
assert_type(obj.upload_url, str | None)
obj.upload_content([b"a", b"b"])
assert_type(obj.download_as_text(), str)
assert_type(obj.download_as_bytes(duration_seconds=60), bytes)
sdk.storage_object.upload_from_file(Path("a"), content_type="binary")
sdk.storage_object.upload_from_bytes(b"x", name="a", content_type="binary")


def pieces() -> Iterator[bytes]:
    yield b"x"


async def async_pieces() -> AsyncIterator[bytes]:
    yield b"x"


async def show_async(line: str) -> None:
    print(line)


obj.upload_content(pieces())


async def main() -> None:
    async with AsyncRunloop() as raw_client:
        assert_type(await raw_client.devboxes.create(name="a"), models.DevboxView)
        async for view in raw_client.devboxes.list():
            assert_type(view, models.DevboxView)
        async for each in await raw_client.devboxes.list():
            assert_type(each, models.DevboxView)
        stream = await raw_client.devboxes.executions.stream_stdout_updates("e", devbox_id="d")
        async for item in stream:
            assert_type(item, models.ExecutionUpdateChunk)
    async with AsyncRunloopSDK() as asynchronous:
        box = await asynchronous.devbox.create(name="a")
        assert_type(box, AsyncDevbox)
        assert_type(asynchronous.devbox.from_id("dbx"), AsyncDevbox)
        assert_type(await asynchronous.devbox.create_from_snapshot("snp", name="a"), AsyncDevbox)
        assert_type((await asynchronous.devbox.list(limit=3))[0], AsyncDevbox)
        assert_type(asynchronous.snapshot.from_id("snp"), AsyncSnapshot)
        assert_type(await box.get_info(), models.DevboxView)
        assert_type(await box.snapshot_disk(name="s"), AsyncSnapshot)
        assert_type(await asynchronous.devbox.from_id("dbx"), AsyncDevbox)
        async with await asynchronous.devbox.create() as inside:
            assert_type(inside, AsyncDevbox)
        async with asynchronous.devbox.create() as also_inside:
            assert_type(also_inside, AsyncDevbox)
        done = await box.cmd.exec("ls", stdout=show, stderr=show_async)
        assert_type(await done.stdout(), str)
        running = await box.cmd.exec_async("ls")
        assert_type(running, AsyncExecution)
        assert_type((await running.result()).success, bool)
        assert_type(await box.file.read("/a"), str)
        stored = await asynchronous.storage_object.create(name="a", content_type="text")
        await stored.upload_content(async_pieces())
        assert_type(await stored.download_as_text(), str)
