"""What devboxes start from: blueprints and snapshots."""

from __future__ import annotations

from ..document import Json
from .asking import Ask, Refusal, Routes
from .world import Blueprint, Snapshot


def _create_blueprint(ask: Ask) -> Json:
    world = ask.world
    life = world.life(Blueprint)
    return world.add_blueprint(world.new_id("bpt"), life=life, **ask.fields).view()


def _list_blueprints(ask: Ask) -> Json:
    name = ask.query.get("name")
    views = [each.view() for each in ask.world.blueprints.values()]
    return ask.page("blueprints", [view for view in views if name in {None, view["name"]}])


def _retrieve_blueprint(ask: Ask) -> Json:
    return ask.find(ask.world.blueprints).view()


def _logs(ask: Ask) -> Json:
    blueprint = ask.find(ask.world.blueprints)
    return {"blueprint_id": blueprint.id, "logs": blueprint.logs()}


def _delete_blueprint(ask: Ask) -> Json:
    del ask.world.blueprints[ask.find(ask.world.blueprints).id]
    return {}


def _save(ask: Ask) -> Snapshot:
    world, devbox = ask.world, ask.find(ask.world.devboxes)
    if devbox.phases.status not in {"running", "suspended"}:
        raise Refusal(400, f"devbox is {devbox.phases.status}")
    life = world.life(Snapshot)
    snapshot = world.add_snapshot(world.new_id("snp"), devbox.id, life=life, **ask.fields)
    snapshot.files = dict(devbox.files)
    return snapshot


def _snapshot_disk(ask: Ask) -> Json:
    return _save(ask).view()


def _list_snapshots(ask: Ask) -> Json:
    devbox = ask.query.get("devbox_id")
    found = [each for each in ask.world.snapshots.values() if devbox in {None, each.devbox_id}]
    return ask.page("snapshots", [each.view() for each in found])


def _snapshot_status(ask: Ask) -> Json:
    return ask.find(ask.world.snapshots).status_view()


def _update_snapshot(ask: Ask) -> Json:
    snapshot = ask.find(ask.world.snapshots)
    snapshot.asked |= ask.fields
    return snapshot.view()


def _delete_snapshot(ask: Ask) -> Json:
    ask.find(ask.world.snapshots).phases.change([], "deleted")
    return {}


IMAGES: Routes = {
    "POST /v1/blueprints": _create_blueprint,
    "GET /v1/blueprints": _list_blueprints,
    "GET /v1/blueprints/{id}": _retrieve_blueprint,
    "GET /v1/blueprints/{id}/logs": _logs,
    "POST /v1/blueprints/{id}/delete": _delete_blueprint,
    "POST /v1/devboxes/{id}/snapshot_disk": _snapshot_disk,
    "POST /v1/devboxes/{id}/snapshot_disk_async": _snapshot_disk,
    "GET /v1/devboxes/disk_snapshots": _list_snapshots,
    "POST /v1/devboxes/disk_snapshots/{id}": _update_snapshot,
    "GET /v1/devboxes/disk_snapshots/{id}/status": _snapshot_status,
    "POST /v1/devboxes/disk_snapshots/{id}/delete": _delete_snapshot,
}
