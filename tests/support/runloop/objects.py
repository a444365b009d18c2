"""Storage objects: entries of the API; their contents lie in the storage."""

from __future__ import annotations

from ..document import Json
from .asking import Ask, Refusal, Routes
from .world import StoredObject


def _view(ask: Ask, stored: StoredObject) -> Json:
    size, _ = ask.storage.sizes.get(stored.id, (None, ""))
    return stored.view(size)


def _create(ask: Ask) -> Json:
    id = ask.world.new_id("obj")
    stored = StoredObject(id, ask.fields, "UPLOADING", ask.storage.url(id))
    ask.world.objects[id] = stored
    return _view(ask, stored)


def _list(ask: Ask) -> Json:
    return ask.page("objects", [_view(ask, each) for each in ask.world.objects.values()])


def _retrieve(ask: Ask) -> Json:
    return _view(ask, ask.find(ask.world.objects))


def _complete(ask: Ask) -> Json:
    stored = ask.find(ask.world.objects)
    if stored.id not in ask.storage.contents:
        raise Refusal(400, "nothing was uploaded")
    stored.state = "READ_ONLY"
    return _view(ask, stored)


def _download(ask: Ask) -> Json:
    stored = ask.find(ask.world.objects)
    if stored.state != "READ_ONLY":
        raise Refusal(400, f"object is {stored.state}")
    return {"download_url": ask.storage.url(stored.id)}


def _delete(ask: Ask) -> Json:
    stored = ask.find(ask.world.objects)
    stored.state = "DELETED"
    return _view(ask, stored)


OBJECTS: Routes = {
    "POST /v1/objects": _create,
    "GET /v1/objects": _list,
    "GET /v1/objects/{id}": _retrieve,
    "GET /v1/objects/{id}/download": _download,
    "POST /v1/objects/{id}/complete": _complete,
    "POST /v1/objects/{id}/delete": _delete,
}
