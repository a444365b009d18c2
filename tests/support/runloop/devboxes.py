"""Devboxes: their lives, files and ways in."""

from __future__ import annotations

from ..document import Json, Node
from .asking import Ask, Refusal, Routes
from .web import Reply
from .world import Devbox, Life, Snapshot, now_ms


def _create(ask: Ask) -> Json:
    world = ask.world
    life = world.life(Devbox)
    source = _source(ask)
    devbox = world.add_devbox(world.new_id("dbx"), life=life, **ask.fields)
    if isinstance(source, Snapshot):
        devbox.files |= source.files
    for mount in ask.fields.get("mounts") or ():
        _mount(ask, devbox, mount)
    return devbox.view()


def _source(ask: Ask) -> object:
    """Return what a new devbox starts from, if it exists."""
    wanted, world = ask.fields, ask.world
    names = {each.asked["name"]: each for each in world.blueprints.values()}
    for field, things in (
        ("snapshot_id", world.snapshots),
        ("blueprint_id", world.blueprints),
        ("blueprint_name", names),
    ):
        id = wanted.get(field)
        if id is not None:
            if id not in things:
                raise Refusal(400, f"no such {field}: {id}")
            return things[id]
    return None


def _mount(ask: Ask, devbox: Devbox, mount: Node) -> None:
    if mount["type"] == "file_mount":
        devbox.files[mount["target"]] = mount["content"].encode()
    if mount["type"] != "object_mount":
        return
    stored = ask.world.objects.get(mount["object_id"])
    if stored is None:
        raise Refusal(400, f"no such object: {mount['object_id']}")
    path = mount["object_path"]
    if stored.asked["content_type"] in {"tar", "tgz", "gzip"}:
        path += "/README.md"
    devbox.files[path] = ask.storage.contents.get(stored.id, b"")


def _list(ask: Ask) -> Json:
    status = ask.query.get("status")
    views = [each.view() for each in ask.world.devboxes.values()]
    return ask.page("devboxes", [view for view in views if status in {None, view["status"]}])


def _retrieve(ask: Ask) -> Json:
    return ask.find(ask.world.devboxes).view()


def _update(ask: Ask) -> Json:
    devbox = ask.find(ask.world.devboxes)
    devbox.asked |= ask.fields
    return devbox.view()


def _wait(ask: Ask) -> Json:
    """Hold the request until a status is reached (200) or the time is over (408)."""
    devbox = ask.find(ask.world.devboxes)
    for _ in ask.ticks(min(ask.fields.get("timeout_seconds") or 30, 30)):
        view = devbox.view()
        if view["status"] in ask.fields["statuses"]:
            return view
    raise Refusal(408, "timed out waiting for status")


def _shutdown(ask: Ask) -> Json:
    devbox = ask.find(ask.world.devboxes)
    devbox.phases.change([], "shutdown")
    return devbox.view()


def _suspend(ask: Ask) -> Json:
    devbox = ask.find(ask.world.devboxes)
    devbox.phases.change([(1.0, "suspending")], "suspended")
    return devbox.view() | {"status": "suspending"}


def _resume(ask: Ask) -> Json:
    devbox = ask.find(ask.world.devboxes)
    if devbox.phases.status not in {"suspending", "suspended"}:
        raise Refusal(400, f"devbox is {devbox.phases.status}, not suspended")
    devbox.phases.change([(1.0, "resuming")], "running")
    return devbox.view() | {"status": "resuming"}


def _keep_alive(ask: Ask) -> Json:
    ask.find(ask.world.devboxes).kept_alive += 1
    return {}


def running(ask: Ask, name: str = "id") -> Devbox:
    """Return the devbox of a request that only a running one can answer.

    Raises:
        Refusal: it does not exist or does not run.
    """
    devbox = ask.find(ask.world.devboxes, name)
    if devbox.phases.status != "running":
        raise Refusal(400, f"devbox is {devbox.phases.status}, not running")
    return devbox


def _read(ask: Ask) -> Reply:
    return Reply(200, {"content-type": "text/plain"}, _content(ask, ask.fields["file_path"]))


def _download(ask: Ask) -> Reply:
    return Reply(200, {"content-type": "application/octet-stream"}, _content(ask, ask.body["path"]))


def _content(ask: Ask, path: str) -> bytes:
    files = running(ask).files
    if path not in files:
        raise Refusal(404, f"no such file: {path}")
    return files[path]


def _write(ask: Ask) -> Json:
    devbox = running(ask)
    devbox.files[ask.fields["file_path"]] = ask.fields["contents"].encode()
    return {"devbox_id": devbox.id, "exit_status": 0, "stdout": "", "stderr": ""}


def _upload(ask: Ask) -> Json:
    running(ask).files[ask.fields["path"]] = (ask.fields.get("file") or "").encode()
    return {}


def _create_ssh_key(ask: Ask) -> Json:
    devbox = running(ask)
    key = "-----BEGIN OPENSSH PRIVATE KEY-----\n"
    return {
        "id": f"key-{devbox.id}",
        "ssh_private_key": key,
        "ssh_user": "user",
        "url": f"{devbox.id}.ssh.example.com",
    }


def _create_tunnel(ask: Ask) -> Json:
    devbox, port = running(ask), ask.fields["port"]
    devbox.tunnels.add(port)
    url = f"https://{devbox.id}-{port}.tunnel.example.com"
    return {"devbox_id": devbox.id, "port": port, "url": url}


def _remove_tunnel(ask: Ask) -> Json:
    devbox = running(ask)
    devbox.tunnels -= {ask.fields["port"]} if "port" in ask.fields else devbox.tunnels
    return {}


def _enable_tunnel(ask: Ask) -> Json:
    running(ask)
    return {
        "auth_mode": ask.fields.get("auth_mode") or "open",
        "create_time_ms": now_ms(),
        "http_keep_alive": bool(ask.fields.get("http_keep_alive")),
        "tunnel_key": "key",
        "wake_on_http": bool(ask.fields.get("wake_on_http")),
    }


def _logs(ask: Ask) -> Json:
    ask.find(ask.world.devboxes)
    return {
        "logs": [
            {"level": "info", "source": "entrypoint", "timestamp_ms": now_ms(), "message": "up"}
        ]
    }


def failing(status: str = "failure", reason: str = "out_of_memory") -> Life:
    """Return the life of a devbox that does not come to run."""
    return Life(((1.0, "provisioning"),), status, reason)


DEVBOXES: Routes = {
    "POST /v1/devboxes": _create,
    "GET /v1/devboxes": _list,
    "GET /v1/devboxes/{id}": _retrieve,
    "POST /v1/devboxes/{id}": _update,
    "POST /v1/devboxes/{id}/wait_for_status": _wait,
    "POST /v1/devboxes/{id}/shutdown": _shutdown,
    "POST /v1/devboxes/{id}/suspend": _suspend,
    "POST /v1/devboxes/{id}/resume": _resume,
    "POST /v1/devboxes/{id}/keep_alive": _keep_alive,
    "POST /v1/devboxes/{id}/read_file_contents": _read,
    "POST /v1/devboxes/{id}/write_file_contents": _write,
    "POST /v1/devboxes/{id}/download_file": _download,
    "POST /v1/devboxes/{id}/upload_file": _upload,
    "POST /v1/devboxes/{id}/create_ssh_key": _create_ssh_key,
    "POST /v1/devboxes/{id}/create_tunnel": _create_tunnel,
    "POST /v1/devboxes/{id}/remove_tunnel": _remove_tunnel,
    "POST /v1/devboxes/{id}/enable_tunnel": _enable_tunnel,
    "GET /v1/devboxes/{id}/logs": _logs,
}
