"""What the documents of the published client promise of each method, one by one."""

from __future__ import annotations

from behaviour.runloop.promise import EXECUTE, EXECUTION, SNAPSHOT, WAIT, Promise, started
from behaviour.runloop.promises_of_storage import BLUEPRINTS, OBJECTS, SNAPSHOTS

MANAGERS = (
    started("runloop.devbox.create(name='a')", {"name": "a"}),
    started("runloop.devbox.create()", None),
    started(
        "runloop.devbox.create(name='a', metadata={'k': 'v'}, launch_parameters={'launch_commands': ['x']})",
        {"name": "a", "metadata": {"k": "v"}, "launch_parameters": {"launch_commands": ["x"]}},
    ),
    started(
        "runloop.devbox.create(mounts=[{'type': 'file_mount', 'content': 'x', 'target': '/x'}])",
        {"mounts": [{"type": "file_mount", "content": "x", "target": "/x"}]},
    ),
    started(
        "runloop.devbox.create_from_blueprint_id('bpt_123', name='a')",
        {"blueprint_id": "bpt_123", "name": "a"},
    ),
    started(
        "runloop.devbox.create_from_blueprint_id(blueprint_id='bpt_123')",
        {"blueprint_id": "bpt_123"},
    ),
    started(
        "runloop.devbox.create_from_blueprint_name('my-blueprint-name', name='a')",
        {"blueprint_name": "my-blueprint-name", "name": "a"},
    ),
    started(
        "runloop.devbox.create_from_blueprint_name(blueprint_name='my-blueprint-name')",
        {"blueprint_name": "my-blueprint-name"},
    ),
    started(
        "runloop.devbox.create_from_snapshot('snp_123', name='a')",
        {"snapshot_id": "snp_123", "name": "a"},
    ),
    started(
        "runloop.devbox.create_from_snapshot(snapshot_id='snp_123')", {"snapshot_id": "snp_123"}
    ),
    Promise(
        "runloop.devbox.from_id('dbx_123')",
        (WAIT,),
        "Devbox",
        asynchronous=(),
        after="it.id == 'dbx_123'",
    ),
    Promise(
        "runloop.devbox.from_id(devbox_id='dbx_123')",
        (WAIT,),
        "Devbox",
        asynchronous=(),
        after="it.id == 'dbx_123'",
    ),
    Promise(
        "runloop.devbox.list(limit=1)",
        ("GET /v1/devboxes",),
        "list",
        after="[each.id for each in it] == ['dbx_123'] and type(it[0]).__name__.endswith('Devbox')",
    ),
    Promise(
        "runloop.devbox.list(status='suspended')", ("GET /v1/devboxes",), "list", after="it == []"
    ),
    Promise(
        "runloop.blueprint.create(name='b', dockerfile='FROM x', system_setup_commands=['y'])",
        ("POST /v1/blueprints", "?GET /v1/blueprints/{id}"),
        "Blueprint",
        {"name": "b", "dockerfile": "FROM x", "system_setup_commands": ["y"]},
        after="it.id.startswith('bpt_')",
    ),
    Promise("runloop.blueprint.from_id('bpt_123')", (), "Blueprint", after="it.id == 'bpt_123'"),
    Promise("runloop.blueprint.from_id(blueprint_id='bpt_123')", (), "Blueprint"),
    Promise(
        "runloop.blueprint.list(name='my-blueprint-name')",
        ("GET /v1/blueprints",),
        "list",
        after="[each.id for each in it] == ['bpt_123']",
    ),
    Promise("runloop.snapshot.from_id('snp_123')", (), "Snapshot", after="it.id == 'snp_123'"),
    Promise("runloop.snapshot.from_id(snapshot_id='snp_123')", (), "Snapshot"),
    Promise(
        "runloop.snapshot.list(devbox_id='dev-123')",
        ("GET /v1/devboxes/disk_snapshots",),
        "list",
        after="[each.id for each in it] == ['snp-of-dev-123']",
    ),
    Promise(
        "runloop.storage_object.create(name='a', content_type='text', metadata={'k': 'v'})",
        ("POST /v1/objects",),
        "StorageObject",
        {"name": "a", "content_type": "text", "metadata": {"k": "v"}},
        after="it.upload_url.startswith('http')",
    ),
    Promise(
        "runloop.storage_object.from_id('obj_9')",
        (),
        "StorageObject",
        after="(it.id, it.upload_url) == ('obj_9', None)",
    ),
    Promise(
        "runloop.storage_object.list(limit=5)",
        ("GET /v1/objects",),
        "list",
        before="runloop.storage_object.create(name='a', content_type='text')",
        after="len(it) == 1 and it[0].upload_url.startswith('http')",
    ),
)

DEVBOX = (
    Promise(
        "devbox.get_info()",
        ("GET /v1/devboxes/{id}",),
        "DevboxView",
        after="(it.name, it.status) == ('dbx_123', 'running')",
    ),
    Promise("devbox.await_running()", (WAIT,), "DevboxView", after="it.status == 'running'"),
    Promise(
        "devbox.await_suspended()",
        (WAIT,),
        "DevboxView",
        before="devbox.suspend()",
        after="it.status == 'suspended'",
    ),
    Promise(
        "devbox.shutdown()",
        ("POST /v1/devboxes/{id}/shutdown",),
        "DevboxView",
        after="it.status == 'shutdown'",
    ),
    Promise("devbox.close()", ("POST /v1/devboxes/{id}/shutdown",), "NoneType"),
    Promise(
        "devbox.suspend()",
        ("POST /v1/devboxes/{id}/suspend", WAIT),
        "DevboxView",
        asynchronous=("POST /v1/devboxes/{id}/suspend",),
        after="it.status in ('suspended', 'suspending')",
    ),
    Promise(
        "devbox.resume()",
        ("POST /v1/devboxes/{id}/resume", WAIT),
        "DevboxView",
        asynchronous=("POST /v1/devboxes/{id}/resume",),
        before="devbox.suspend(); devbox.await_suspended()",
        after="it.status in ('running', 'resuming')",
    ),
    Promise("devbox.keep_alive()", ("POST /v1/devboxes/{id}/keep_alive",)),
    Promise(
        "devbox.snapshot_disk_async(name='s', commit_message='m', metadata={'k': 'v'})",
        ("POST /v1/devboxes/{id}/snapshot_disk_async",),
        "Snapshot",
        {"name": "s", "commit_message": "m", "metadata": {"k": "v"}},
        after="it.id.startswith('snp_')",
    ),
    Promise(
        "devbox.snapshot_disk(name='s', commit_message='m')",
        ("POST /v1/devboxes/{id}/snapshot_disk_async", f"GET {SNAPSHOT}/status"),
        "Snapshot",
        {"name": "s", "commit_message": "m"},
    ),
    Promise("devbox.id", (), "str", after="it == 'dbx_123'"),
    Promise("repr(devbox)", (), "str", after="it.endswith(\"Devbox id='dbx_123'>\")"),
)

_WRITE = "POST /v1/devboxes/{id}/write_file_contents"
_READ = "POST /v1/devboxes/{id}/read_file_contents"
_DOWNLOAD = "POST /v1/devboxes/{id}/download_file"
_UPLOAD = "POST /v1/devboxes/{id}/upload_file"
_FILE = "'/home/user/download.txt'"
_WRITTEN = {"file_path": "/a", "contents": "x"}
_UPLOADED = "world.devboxes['dbx_123'].files['/u'] == b'local\\n'"

FILES = (
    Promise(
        "devbox.file.write(path='/a', contents='x')",
        (_WRITE,),
        "DevboxExecutionDetailView",
        _WRITTEN,
    ),
    Promise(
        "devbox.file.write(file_path='/a', contents='x')",
        (_WRITE,),
        "DevboxExecutionDetailView",
        _WRITTEN,
    ),
    Promise(
        "devbox.file.write('/a', contents='x')", (_WRITE,), "DevboxExecutionDetailView", _WRITTEN
    ),
    Promise(f"devbox.file.read(path={_FILE})", (_READ,), "str", after="it == 'downloaded\\n'"),
    Promise(f"devbox.file.read(file_path={_FILE})", (_READ,), "str"),
    Promise(f"devbox.file.read({_FILE})", (_READ,), "str"),
    Promise(
        f"devbox.file.download(path={_FILE})", (_DOWNLOAD,), "bytes", after="it == b'downloaded\\n'"
    ),
    Promise(f"devbox.file.download({_FILE})", (_DOWNLOAD,), "bytes"),
    Promise("devbox.file.upload(path='/u', file=LOCAL)", (_UPLOAD,), after=_UPLOADED),
    Promise("devbox.file.upload('/u', LOCAL)", (_UPLOAD,), after=_UPLOADED),
    Promise("devbox.file.upload(path='/u', file=b'local\\n')", (_UPLOAD,), after=_UPLOADED),
    Promise(
        "devbox.file.upload(path='/u', file=('n.txt', b'local\\n', 'text/plain'))",
        (_UPLOAD,),
        after=_UPLOADED,
    ),
    Promise(
        "devbox.file.upload(path='/u', file=('n.txt', LOCAL, 'text/plain'))",
        (_UPLOAD,),
        after=_UPLOADED,
    ),
    Promise(
        "devbox.file.upload(path='/u', file=BytesIO(b'local\\n'))", (_UPLOAD,), after=_UPLOADED
    ),
)

NETWORK = (
    Promise(
        "devbox.net.create_ssh_key()",
        ("POST /v1/devboxes/{id}/create_ssh_key",),
        after="(it.url, it.id, it.ssh_user) == ('dbx_123.ssh.example.com', 'key-dbx_123', 'user')"
        " and it.ssh_private_key.startswith('---')",
    ),
    Promise(
        "devbox.net.create_tunnel(port=8080)",
        ("POST /v1/devboxes/{id}/create_tunnel",),
        "DevboxTunnelView",
        {"port": 8080},
        after="(it.devbox_id, it.port, '8080' in it.url) == ('dbx_123', 8080, True)",
    ),
    Promise(
        "devbox.net.remove_tunnel(port=8080)",
        ("POST /v1/devboxes/{id}/remove_tunnel",),
        sent={"port": 8080},
    ),
    Promise(
        "devbox.net.enable_tunnel(auth_mode='open')",
        ("POST /v1/devboxes/{id}/enable_tunnel",),
        "TunnelView",
        {"auth_mode": "open"},
    ),
)

_DONE = f"POST {EXECUTION}/wait_for_status"

COMMANDS = (
    Promise(
        "devbox.cmd.exec(command='echo x')",
        (EXECUTE, _DONE),
        "ExecutionResult",
        {"command": "echo x"},
        after="(it.exit_code, it.success, it.failed) == (0, True, False)",
    ),
    Promise("devbox.cmd.exec('echo x')", (EXECUTE, _DONE), "ExecutionResult"),
    Promise(
        "devbox.cmd.exec('exit 3', shell_name='s', attach_stdin=True)",
        (EXECUTE, _DONE),
        "ExecutionResult",
        {"command": "exit 3", "shell_name": "s", "attach_stdin": True},
        after="(it.exit_code, it.success, it.failed) == (3, False, True)",
    ),
    Promise(
        "devbox.cmd.exec('echo x').raw",
        (EXECUTE, _DONE),
        "DevboxAsyncExecutionDetailView",
        after="it.stdout == 'x\\n'",
    ),
    Promise("devbox.cmd.exec('echo x').result", (EXECUTE, _DONE), "DevboxAsyncExecutionDetailView"),
    Promise(
        "devbox.cmd.exec('echo x').devbox_id", (EXECUTE, _DONE), "str", after="it == 'dbx_123'"
    ),
    Promise("devbox.cmd.exec('echo x').execution_id", (EXECUTE, _DONE), "str"),
    Promise("devbox.cmd.exec('echo x').stdout()", (EXECUTE, _DONE), "str", after="it == 'x\\n'"),
    Promise("devbox.cmd.exec('echo x').stderr()", (EXECUTE, _DONE), "str", after="it == ''"),
    Promise(
        "devbox.cmd.exec('tail -f /var/log/app.log').stdout(num_lines=2)",
        (EXECUTE, _DONE),
        "str",
        after="it == 'line 2\\nline 3'",
    ),
    Promise(
        "devbox.cmd.exec('tail -f /var/log/app.log').stdout(1)",
        (EXECUTE, _DONE),
        "str",
        after="it == 'line 3'",
    ),
    Promise("devbox.cmd.exec('ls').stdout(num_lines=0)", (EXECUTE, _DONE), "str", after="it == ''"),
    Promise(
        "devbox.cmd.exec_async(command='sleep 1')",
        (EXECUTE,),
        "Execution",
        after="it.devbox_id == 'dbx_123' and it.execution_id.startswith('exec_')",
    ),
    Promise("devbox.cmd.exec_async('sleep 1')", (EXECUTE,), "Execution"),
    Promise(
        "devbox.cmd.exec_async('sleep 300').get_state()",
        (EXECUTE, f"GET {EXECUTION}"),
        "DevboxAsyncExecutionDetailView",
        after="(it.status, it.exit_status) == ('running', None)",
    ),
    Promise(
        "devbox.cmd.exec_async('sleep 1').result()",
        (EXECUTE, _DONE),
        "ExecutionResult",
        after="it.success",
    ),
    Promise(
        "devbox.cmd.exec_async('sleep 900').kill()", (EXECUTE, f"POST {EXECUTION}/kill"), "NoneType"
    ),
)

PROMISES = (
    *MANAGERS, *DEVBOX, *FILES, *NETWORK, *COMMANDS, *SNAPSHOTS, *BLUEPRINTS, *OBJECTS
)  # fmt: skip
