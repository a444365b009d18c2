"""A small product of the flat surface, of the shape that the generator emits."""

from __future__ import annotations

from typing import Any, ClassVar, Unpack

from runtime.call import Call, Operation, Paged
from runtime.deprecation import deprecated
from runtime.model import PlainModel as Model

from runtime import call as _call
from runtime.rest import (
    AsyncRaw,
    AsyncRestClient,
    AsyncRestGroup,
    AsyncStreamed,
    BinaryAPIResponse,
    Child,
    Kind,
    Omit,
    Page,
    Raw,
    RequestOptions,
    ResponseViews,
    RestSettings,
    RetryRules,
    Stream,
    Streamed,
    SyncRestClient,
    SyncRestGroup,
    View,
    WriteOptions,
    awaited,
    omit,
    requested,
    uuid7,
    viewed,
)

SETTINGS = RestSettings(
    base_url="https://api.sample.example",
    user_agent="Sample/Python 1",
    environment={
        "bearer_token": "SAMPLE_API_KEY",
        "base_url": "SAMPLE_BASE_URL",
        "default_headers": "SAMPLE_CUSTOM_HEADERS",
        "log": "SAMPLE_LOG",
    },
    timeout=30.0,
    connect_timeout=5.0,
    max_retries=5,
    idempotency_header="x-request-id",
    retry=RetryRules(
        statuses=("408", "429", "5XX"),
        first_pause=1.0,
        longest_pause=60.0,
        override_header="x-should-retry",
        retry_after_ms_header="retry-after-ms",
    ),
)


class Box(Model):
    """A box."""

    id: str
    name: str | None = None


class Boxes(Model):
    """A page of boxes."""

    boxes: list[Box]
    has_more: bool = False


class Chunk(Model):
    """A piece of output."""

    output: str
    offset: int | None = None


CREATE: Operation[Box] = Operation(
    "boxes.create",
    "POST",
    "/v1/boxes",
    body=_call.Body("application/json"),
    responses=(_call.json("200", lambda: Box),),
    idempotency_header="x-request-id",
)
RETRIEVE: Operation[Box] = Operation(
    "boxes.retrieve",
    "GET",
    "/v1/boxes/{id}",
    parameters=(_call.path("id"), _call.query("tag")),
    responses=(_call.json("200", lambda: Box),),
)
LIST: Operation[Boxes] = Operation(
    "boxes.list",
    "GET",
    "/v1/boxes",
    parameters=(_call.query("limit"), _call.query("starting_after")),
    responses=(_call.json("200", lambda: Boxes),),
    paging=_call.Paging(
        "last-id",
        position="starting_after",
        size="limit",
        items="boxes",
        next="id",
        more="has_more",
    ),
)
DOWNLOAD: Operation[bytes] = Operation(
    "boxes.download",
    "POST",
    "/v1/boxes/{id}/download",
    parameters=(_call.path("id"),),
    responses=(_call.binary("200"),),
    idempotency_header="x-request-id",
    timeout=600.0,
)
UPLOAD: Operation[Any] = Operation(
    "boxes.upload",
    "POST",
    "/v1/boxes/{id}/upload",
    parameters=(_call.path("id"),),
    body=_call.Body("multipart/form-data"),
    responses=(_call.json("200", lambda: object),),
    idempotency_header="x-request-id",
)
OUTPUT: Operation[object] = Operation(
    "boxes.logs.output",
    "GET",
    "/v1/boxes/{id}/output",
    parameters=(_call.path("id"), _call.query("offset")),
    responses=(_call.text("200", "text/event-stream"),),
    stream=_call.Events(lambda: Chunk, parameter="offset", field="offset", advance="output"),
)
WATCH: Operation[object] = Operation(
    "boxes.logs.watch",
    "GET",
    "/v1/boxes/watch",
    responses=(_call.text("200", "text/event-stream"),),
    stream=_call.Events(lambda: Chunk),
)


class Logs(SyncRestGroup):
    """What boxes print."""

    with_raw_response = View(lambda group: LogsViews(group, Raw))
    with_streaming_response = View(lambda group: LogsViews(group, Streamed))

    def output(
        self, id: str, *, offset: str | Omit | None = omit, **options: Unpack[RequestOptions]
    ) -> Stream[Chunk]:
        """Follow the output."""
        return self._stream(Call(OUTPUT, (id, offset)), options)

    def watch(self, **options: Unpack[RequestOptions]) -> Stream[Chunk]:
        """Follow all boxes."""
        return self._stream(Call(WATCH), options)


class LogsViews(ResponseViews[Kind]):
    """Answers in full."""

    output = viewed.events(Logs.output)


class BoxesGroup(SyncRestGroup):
    """Boxes."""

    logs = Child(lambda: Logs)
    with_raw_response = View(lambda group: BoxesViews(group, Raw))
    with_streaming_response = View(lambda group: BoxesViews(group, Streamed))

    def create(
        self,
        *,
        name: str | Omit | None = omit,
        run_profile: str | Omit | None = omit,
        command_id: str | Omit = omit,
        **options: Unpack[WriteOptions],
    ) -> Box:
        """Create a box."""
        command_id = uuid7() if isinstance(command_id, Omit) else command_id
        body = {"name": name, "runProfile": run_profile, "command_id": command_id}
        return self._send(Call(CREATE, body=body), options)

    def retrieve(
        self, id: str, *, tag: str | Omit | None = omit, **options: Unpack[RequestOptions]
    ) -> Box:
        """Get a box."""
        return self._send(Call(RETRIEVE, (id, tag)), options)

    @deprecated("use retrieve()")
    def get(self, id: str, **options: Unpack[RequestOptions]) -> Box:
        """Get a box, as it was."""
        return self._send(Call(RETRIEVE, (id,)), options)

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        starting_after: str | Omit | None = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[Boxes, Box]:
        """List boxes."""
        return self._page(Paged(LIST, (limit, starting_after)), options)

    def download(self, id: str, **options: Unpack[WriteOptions]) -> BinaryAPIResponse:
        """Download a file."""
        return self._binary(Call(DOWNLOAD, (id,)), options)

    def upload(
        self, id: str, *, file: Any, path: str | Omit = omit, **options: Unpack[WriteOptions]
    ) -> Any:
        """Upload a file."""
        return self._send(Call(UPLOAD, (id,), body={"path": path, "file": file}), options)


class BoxesViews(ResponseViews[Kind]):
    """Answers in full."""

    @property
    def logs(self) -> LogsViews[Kind]:
        """What boxes print."""
        return LogsViews(self._group.logs, self._kind)

    create = viewed.value(BoxesGroup.create)
    retrieve = viewed.value(BoxesGroup.retrieve)
    get = viewed.value(BoxesGroup.get)
    list = viewed.pages(BoxesGroup.list)
    download = viewed.download(BoxesGroup.download)
    upload = viewed.value(BoxesGroup.upload)


create = requested.value(BoxesGroup.create)
retrieve = requested.value(BoxesGroup.retrieve)
get = requested.value(BoxesGroup.get)
list_ = requested.pages(BoxesGroup.list)
download = requested.download(BoxesGroup.download)
upload = requested.value(BoxesGroup.upload)
output = requested.events(Logs.output)


class AsyncLogs(AsyncRestGroup):
    """What boxes print."""

    with_raw_response = View(lambda group: LogsViews(group, AsyncRaw))
    with_streaming_response = View(lambda group: LogsViews(group, AsyncStreamed))

    output = awaited.events(Logs.output)
    watch = awaited.events(Logs.watch)


class AsyncBoxesGroup(AsyncRestGroup):
    """Boxes."""

    logs = Child(lambda: AsyncLogs)
    with_raw_response = View(lambda group: BoxesViews(group, AsyncRaw))
    with_streaming_response = View(lambda group: BoxesViews(group, AsyncStreamed))

    create = awaited.value(BoxesGroup.create)
    retrieve = awaited.value(BoxesGroup.retrieve)
    get = awaited.value(BoxesGroup.get)
    list = awaited.pages(BoxesGroup.list)
    download = awaited.download(BoxesGroup.download)
    upload = awaited.value(BoxesGroup.upload)


class Sample(SyncRestClient):
    """The product's client."""

    settings: ClassVar[RestSettings] = SETTINGS

    boxes = Child(lambda: BoxesGroup)


class AsyncSample(AsyncRestClient):
    """The product's client for `await`."""

    settings: ClassVar[RestSettings] = SETTINGS

    boxes = Child(lambda: AsyncBoxesGroup)
