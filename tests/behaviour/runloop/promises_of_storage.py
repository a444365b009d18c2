"""What the documents promise of snapshots, blueprints and storage objects."""

from __future__ import annotations

from behaviour.runloop.promise import SNAPSHOT, Promise, started

SNAPSHOTS = (
    Promise(
        "snapshot.get_info()",
        (f"GET {SNAPSHOT}/status",),
        "DevboxSnapshotAsyncStatusView",
        after="(it.status, it.snapshot.name) == ('complete', 'saved')",
    ),
    Promise(
        "snapshot.update(name='n', metadata={'version': 'v2.0'}, commit_message='m')",
        (f"POST {SNAPSHOT}",),
        "DevboxSnapshotView",
        {"name": "n", "metadata": {"version": "v2.0"}, "commit_message": "m"},
        after="it.metadata == {'version': 'v2.0'}",
    ),
    Promise("snapshot.delete()", (f"POST {SNAPSHOT}/delete",)),
    Promise(
        "snapshot.await_completed()",
        (f"GET {SNAPSHOT}/status",),
        "DevboxSnapshotAsyncStatusView",
    ),
    started("snapshot.create_devbox(name='a')", {"snapshot_id": "snp_123", "name": "a"}),
)

BLUEPRINTS = (
    Promise(
        "blueprint.get_info()",
        ("GET /v1/blueprints/{id}",),
        "BlueprintView",
        after="it.status == 'build_complete'",
    ),
    Promise(
        "blueprint.logs()",
        ("GET /v1/blueprints/{id}/logs",),
        "BlueprintBuildLogsListView",
        after="it.logs[0].message == 'FROM ubuntu:22.04'",
    ),
    Promise("blueprint.delete()", ("POST /v1/blueprints/{id}/delete",)),
    started("blueprint.create_devbox(name='a')", {"blueprint_id": "bpt_123", "name": "a"}),
)

_STORED = "obj = runloop.storage_object.upload_from_text('héllo', 'a.txt')"
_EMPTY = "obj = runloop.storage_object.create(name='a', content_type='binary')"
_DETAIL = "GET /v1/objects/{id}"
_UPLOADING = ("POST /v1/objects", "PUT", "POST /v1/objects/{id}/complete")

OBJECTS = (
    Promise("obj.refresh()", (_DETAIL,), "ObjectView", before=_STORED, after="it.name == 'a.txt'"),
    Promise("obj.upload_content('text')", ("PUT",), "NoneType", before=_EMPTY),
    Promise("obj.upload_content(b'bytes')", ("PUT",), "NoneType", before=_EMPTY),
    Promise(
        "obj.complete()",
        ("POST /v1/objects/{id}/complete",),
        "ObjectView",
        before=f"{_EMPTY}; obj.upload_content('x')",
        after="it.state == 'READ_ONLY' and obj.upload_url is None",
    ),
    Promise(
        "obj.get_download_url(duration_seconds=3600)",
        (f"{_DETAIL}/download",),
        "ObjectDownloadURLView",
        before=_STORED,
        after="it.download_url.startswith('http')",
    ),
    Promise(
        "obj.download_as_text()",
        (f"{_DETAIL}/download", "GET"),
        "str",
        before=_STORED,
        after="it == 'héllo'",
    ),
    Promise(
        "obj.download_as_bytes(duration_seconds=60)",
        (f"{_DETAIL}/download", "GET"),
        "bytes",
        before=_STORED,
        after="it == 'héllo'.encode()",
    ),
    Promise("obj.delete()", ("POST /v1/objects/{id}/delete",), "ObjectView", before=_STORED),
    Promise(
        "runloop.storage_object.upload_from_text('x', 'a.txt', metadata={'k': 'v'})",
        _UPLOADING,
        "StorageObject",
        {"name": "a.txt", "content_type": "text", "metadata": {"k": "v"}},
        after="it.upload_url is None",
    ),
    Promise("runloop.storage_object.upload_from_text('x', name='a')", _UPLOADING, "StorageObject"),
    Promise(
        "runloop.storage_object.upload_from_bytes(b'x', 'a', content_type='binary')",
        _UPLOADING,
        "StorageObject",
    ),
    Promise(
        "runloop.storage_object.upload_from_bytes(b'x', name='a', content_type='binary')",
        _UPLOADING,
        "StorageObject",
    ),
    Promise("runloop.storage_object.upload_from_file(LOCAL, 'n.txt')", _UPLOADING, "StorageObject"),
    Promise("runloop.storage_object.upload_from_file(str(LOCAL))", _UPLOADING, "StorageObject"),
    Promise(
        "runloop.storage_object.upload_from_file(file_path=LOCAL, name='a', content_type='binary')",
        _UPLOADING,
        "StorageObject",
    ),
)
