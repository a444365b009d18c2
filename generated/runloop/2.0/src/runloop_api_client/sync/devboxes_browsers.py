"""devboxes.browsers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation
from .._runtime.deprecation import deprecated
from .._runtime.rest import Kind, Raw, ResponseViews, Streamed, SyncRestGroup, View, omit
from .._runtime.rest import viewed as _viewed

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.rest import Omit, RequestOptions, WriteOptions

_CREATE: Operation[models.BrowserView] = Operation(
    "devboxes.browsers.create",
    "POST",
    "/v1/devboxes/browsers",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.BrowserView),),
    idempotency_header="x-request-id",
)
_RETRIEVE: Operation[models.BrowserView] = Operation(
    "devboxes.browsers.retrieve",
    "GET",
    "/v1/devboxes/browsers/{id}",
    responses=(_call.json("200", lambda: models.BrowserView),),
)


class DevboxesBrowsers(SyncRestGroup):
    """Devboxes with a browser in them."""

    with_raw_response = View(lambda group: DevboxesBrowsersViews(group, Raw))
    with_streaming_response = View(lambda group: DevboxesBrowsersViews(group, Streamed))

    @deprecated("devboxes.browsers.create is deprecated: it will be removed")
    def create(
        self, *, name: str | None | Omit = omit, **options: Unpack[WriteOptions]
    ) -> models.BrowserView:
        """Create a devbox with a browser in it.

        Deprecated.

        Args:
            name: A name for the devbox.
        """
        return self._send(Call(_CREATE, body={"name": name}), options)

    @deprecated("devboxes.browsers.retrieve is deprecated: it will be removed")
    def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> models.BrowserView:
        """Get a devbox with a browser in it.

        Deprecated.

        Args:
            id: The id of the devbox.
        """
        return self._send(Call(_RETRIEVE, (id,)), options)


class DevboxesBrowsersViews(ResponseViews[Kind]):
    create = _viewed.value(DevboxesBrowsers.create)
    retrieve = _viewed.value(DevboxesBrowsers.retrieve)
