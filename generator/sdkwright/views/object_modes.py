"""The two modes of the object layer: what differs between their modules."""

from __future__ import annotations

from dataclasses import dataclass

from sdkwright.ir.objects import Mode
from sdkwright.views.expressions import Import

RUNTIME = ".._runtime.objects"


@dataclass(frozen=True, slots=True)
class ObjectMode:
    """One of the two ways to call."""

    name: Mode
    prefix: str
    base: str
    entity: str
    """The class of objects whose only key is their id."""
    client: str
    """The class of the client below, whatever the product calls its own."""
    function: str
    wait: str
    list_class: str
    stream: str
    binary: str
    close: str
    enter: str
    exit: str

    def class_name(self, name: str) -> str:
        """Return what a class is called in this mode."""
        return f"{self.prefix}{name}"


SYNC_OBJECTS = ObjectMode(
    name="sync",
    prefix="",
    base="SyncObject",
    entity="SyncEntity",
    client="SyncRestClient",
    function="def",
    wait="",
    list_class="ObjectList",
    stream="Stream",
    binary="BinaryAPIResponse",
    close="close",
    enter="__enter__",
    exit="__exit__",
)
ASYNC_OBJECTS = ObjectMode(
    name="async",
    prefix="Async",
    base="AsyncObject",
    entity="AsyncEntity",
    client="AsyncRestClient",
    function="async def",
    wait="await ",
    list_class="AsyncObjectList",
    stream="AsyncStream",
    binary="AsyncBinaryAPIResponse",
    close="aclose",
    enter="__aenter__",
    exit="__aexit__",
)
OBJECT_MODES = (SYNC_OBJECTS, ASYNC_OBJECTS)

POLLING = Import(f"{RUNTIME}.polling", "PollingConfig")
OMIT_TYPE = Import(".._runtime.rest", "Omit")
OMIT_VALUE = Import(".._runtime.rest", "omit")
ARGUMENTS = Import(RUNTIME, "arguments", "_arguments")
WAITERS = Import(".", "_waiters")
REQUESTS = Import("..", "requests")
AWAITED = Import(RUNTIME, "awaited", "_awaited")
CREATING = Import(f"{RUNTIME}.creating", "creating")
