"""pty."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation
from .._runtime.rest import Kind, Raw, ResponseViews, Streamed, SyncRestGroup, View, omit
from .._runtime.rest import viewed as _viewed

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.rest import Omit, RequestOptions, WriteOptions

_CONNECT: Operation[models.PtyConnectView] = Operation(
    "pty.connect",
    "GET",
    "/pty/{session_name}",
    parameters=(_call.path("session_name"), *_call.queries("cols", "rows")),
    responses=(_call.json("200", lambda: models.PtyConnectView),),
)
_CONTROL: Operation[models.PtyControlResultView] = Operation(
    "pty.control",
    "POST",
    "/pty/{session_name}/control",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.PtyControlResultView),),
    idempotency_header="x-request-id",
)


class Pty(SyncRestGroup):
    """Open and control interactive terminals."""

    with_raw_response = View(lambda group: PtyViews(group, Raw))
    with_streaming_response = View(lambda group: PtyViews(group, Streamed))

    def connect(
        self,
        session_name: str,
        *,
        cols: int | None | Omit = omit,
        rows: int | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.PtyConnectView:
        """Open a terminal, or attach to one that is open.

        The terminal itself is a WebSocket, whose address the answer has.

        Args:
            session_name: The name of the terminal session.
            cols: The width of the terminal in characters.
            rows: The height of the terminal in lines.
        """
        return self._send(Call(_CONNECT, (session_name, cols, rows)), options)

    def control(
        self,
        session_name: str,
        *,
        action: models.ValueAction | str | None | Omit = omit,
        cols: int | None | Omit = omit,
        rows: int | None | Omit = omit,
        signal: str | None | Omit = omit,
        **options: Unpack[WriteOptions],
    ) -> models.PtyControlResultView:
        """Resize a terminal, send a signal to it, or close it.

        Args:
            session_name: The name of the terminal session.
            action: What to do.
            cols: The new width in characters, for `resize`.
            rows: The new height in lines, for `resize`.
            signal: The signal to send, for `signal`.
        """
        body = {"action": action, "cols": cols, "rows": rows, "signal": signal}
        return self._send(Call(_CONTROL, (session_name,), body=body), options)


class PtyViews(ResponseViews[Kind]):
    connect = _viewed.value(Pty.connect)
    control = _viewed.value(Pty.control)
