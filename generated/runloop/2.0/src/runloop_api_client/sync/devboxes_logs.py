"""devboxes.logs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation
from .._runtime.rest import Kind, Raw, ResponseViews, Streamed, SyncRestGroup, View, omit
from .._runtime.rest import viewed as _viewed

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.rest import Omit, RequestOptions

_LIST: Operation[models.DevboxLogsListView] = Operation(
    "devboxes.logs.list",
    "GET",
    "/v1/devboxes/{id}/logs",
    parameters=(_call.path("id"), *_call.queries("execution_id", "shell_name")),
    responses=(_call.json("200", lambda: models.DevboxLogsListView),),
)


class DevboxesLogs(SyncRestGroup):
    """Read the logs of a devbox."""

    with_raw_response = View(lambda group: DevboxesLogsViews(group, Raw))
    with_streaming_response = View(lambda group: DevboxesLogsViews(group, Streamed))

    def list(
        self,
        id: str,
        *,
        execution_id: str | None | Omit = omit,
        shell_name: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.DevboxLogsListView:
        """Get the logs of a devbox.

        They cover its setup, its entrypoint and the commands that ran in it.

        Args:
            id: The id of the devbox.
            execution_id: Keep only what this execution wrote.
            shell_name: Keep only what ran in the shell with this name.
        """
        return self._send(Call(_LIST, (id, execution_id, shell_name)), options)


class DevboxesLogsViews(ResponseViews[Kind]):
    list = _viewed.value(DevboxesLogs.list)
