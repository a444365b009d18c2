"""What the hand-written modules add to the declared objects, with both kinds of clients."""

from __future__ import annotations

import io
import tarfile
from pathlib import Path
from typing import Any

import pytest

from behaviour.runloop.modes import Mode, both
from support.runloop.faults import Fault
from support.runloop.programs import Program

CREATE = "POST /v1/objects"
COMPLETE = "POST /v1/objects/{id}/complete"
DELETE = "POST /v1/objects/{id}/delete"
KINDS = {
    "a.tar.gz": "tgz",
    "A.TGZ": "tgz",
    "a.Txt": "text",
    "a.yml": "text",
    "a.csv": "text",
    "a.gz": "gzip",
    "a.tar": "tar",
    "a.bin": "unspecified",
    "gz": "unspecified",
}


def test_the_name_of_a_file_tells_its_kind(package: Any, server: object) -> None:
    """By its ending, in upper or lower case."""
    from importlib import import_module

    module = import_module(f"{package.__name__}.sdk.content_types")
    assert {name: module.content_type_of(name) for name in KINDS} == KINDS


@both
async def test_a_file_is_uploaded_with_its_kind_and_name(mode: Mode, tmp_path: Path) -> None:
    """And comes back as it was."""
    (tmp_path / "data.tar.gz").write_bytes(b"\x1f\x8b")
    stored = await mode.of(mode.sdk().storage_object.upload_from_file(tmp_path / "data.tar.gz"))
    assert mode.server.asked(CREATE)[0].payload == {"name": "data.tar.gz", "content_type": "tgz"}
    assert await mode.of(stored.download_as_bytes()) == b"\x1f\x8b"


@both
async def test_a_file_that_cannot_be_read_is_said_before_anything_is_sent(mode: Mode) -> None:
    """As an OSError."""
    await mode.fails(OSError, lambda: mode.sdk().storage_object.upload_from_file("/not/there"))
    assert mode.server.calls == []


@both
async def test_a_directory_is_uploaded_as_an_archive(
    mode: Mode, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Which is named like it, also where it is called `.`."""
    folder = tmp_path / "project"
    (folder / "inner").mkdir(parents=True)
    (folder / "inner" / "a.txt").write_text("a")
    monkeypatch.chdir(folder)
    stored = await mode.of(mode.sdk().storage_object.upload_from_dir("./"))
    sent = {"name": "project.tar.gz", "content_type": "tgz"}
    assert mode.server.asked(CREATE)[0].payload == sent
    content = await mode.of(stored.download_as_bytes())
    with tarfile.open(fileobj=io.BytesIO(content)) as archive:
        assert archive.getnames() == ["inner", "inner/a.txt"]


@both
async def test_an_upload_that_fails_leaves_no_object_behind(mode: Mode) -> None:
    """The error is that of the upload, whatever comes of deleting."""
    mode.server.fail(COMPLETE, Fault(403, {}, {"message": "no"}))
    mode.server.fail(DELETE, Fault(404, {}, {"message": "gone"}))
    storage = mode.sdk().storage_object
    await mode.fails(
        mode.package.PermissionDeniedError, lambda: storage.upload_from_text("x", "a.txt")
    )
    assert mode.server.calls == [CREATE, COMPLETE, DELETE]


@both
async def test_files_that_are_too_large_for_a_blueprint_are_refused(mode: Mode) -> None:
    """Before anything is sent; the message says which one, and by how much."""
    create = mode.sdk().blueprint.create
    most = "é" * (98_250 // 2)
    error = await mode.fails(ValueError, lambda: create(name="b", file_mounts={"/a": most + "xx"}))
    assert "/a: 98,252 bytes, 2 more than 98,250" in str(error)
    many = {f"/{number}": most for number in range(81)}
    error = await mode.fails(ValueError, lambda: create(name="b", file_mounts=many))
    assert "all files together: 7,958,250 bytes, 98,250 more" in str(error)
    assert mode.server.calls == []
    await mode.of(create(name="b", file_mounts={"/a": most}))


@both
async def test_output_that_was_cut_off_is_fetched_once(mode: Mode) -> None:
    """And only where what is there does not do."""
    lines = [f"line {number}\n" for number in range(150)]
    mode.server.world.programs["much"] = Program(stdout=((0.0, "".join(lines)),), seconds=1)
    devbox = await mode.of(mode.sdk().devbox.from_id("dbx_123"))
    result = await mode.of(devbox.cmd.exec("much"))
    before = len(mode.server.calls)
    assert await mode.of(result.stdout(2)) == "line 148\nline 149"
    assert await mode.of(result.stdout(num_lines=0)) == ""
    assert len(mode.server.calls) == before
    assert await mode.of(result.stdout(120)) == "".join(lines[30:]).rstrip("\n")
    assert await mode.of(result.stdout()) == "".join(lines)
    assert len(mode.server.calls) == before + 1
    assert await mode.of(result.stderr()) == ""


@both
async def test_a_command_whose_callback_fails_still_has_a_result(mode: Mode) -> None:
    """With the error."""
    devbox = await mode.of(mode.sdk().devbox.from_id("dbx_123"))

    def broken(line: str) -> None:
        raise LookupError(line)

    error = await mode.fails(
        mode.package.RunloopError, lambda: devbox.cmd.exec("echo x", output=broken)
    )
    assert (error.result.success, await mode.of(error.result.stdout())) == (True, "x\n")
    assert [type(each) for each in error.exceptions] == [LookupError]


@both
async def test_what_is_no_function_is_refused_before_the_command_runs(mode: Mode) -> None:
    """By its type."""
    devbox = await mode.of(mode.sdk().devbox.from_id("dbx_123"))
    before = len(mode.server.calls)
    await mode.fails(TypeError, lambda: devbox.cmd.exec("echo x", stdout="print"))
    assert len(mode.server.calls) == before


@both
async def test_the_wait_for_a_result_can_be_limited_in_seconds(mode: Mode) -> None:
    """The command goes on, and can be waited for again."""
    mode.server.world.programs["serve"] = Program(stdout=((0.0, "up\n"),), seconds=1e9)
    mode.server.clock.run_at(10)
    devbox = await mode.of(mode.sdk().devbox.from_id("dbx_123"))
    lines: list[str] = []
    execution = await mode.of(devbox.cmd.exec_async("serve", stdout=lines.append))
    error = await mode.fails(TimeoutError, lambda: execution.result(timeout=0.2))
    assert error.object is execution
    await mode.of(execution.kill())
    result = await mode.of(execution.result())
    assert (lines, result.exit_code, result.failed) == (["up\n"], 137, True)
