"""devboxes.computers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation
from .._runtime.deprecation import deprecated
from .._runtime.rest import Kind, Raw, ResponseViews, Streamed, SyncRestGroup, View, omit
from .._runtime.rest import viewed as _viewed

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Unpack

    from .._runtime.rest import Omit, RequestOptions, WriteOptions

_CREATE: Operation[models.ComputerView] = Operation(
    "devboxes.computers.create",
    "POST",
    "/v1/devboxes/computers",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.ComputerView),),
    idempotency_header="x-request-id",
)
_RETRIEVE: Operation[models.ComputerView] = Operation(
    "devboxes.computers.retrieve",
    "GET",
    "/v1/devboxes/computers/{id}",
    responses=(_call.json("200", lambda: models.ComputerView),),
)
_KEYBOARD_INTERACTION: Operation[models.ComputerInteractionView] = Operation(
    "devboxes.computers.keyboard_interaction",
    "POST",
    "/v1/devboxes/computers/{id}/keyboard_interaction",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.ComputerInteractionView),),
    idempotency_header="x-request-id",
)
_MOUSE_INTERACTION: Operation[models.ComputerInteractionView] = Operation(
    "devboxes.computers.mouse_interaction",
    "POST",
    "/v1/devboxes/computers/{id}/mouse_interaction",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.ComputerInteractionView),),
    idempotency_header="x-request-id",
)
_SCREEN_INTERACTION: Operation[models.ComputerInteractionView] = Operation(
    "devboxes.computers.screen_interaction",
    "POST",
    "/v1/devboxes/computers/{id}/screen_interaction",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.ComputerInteractionView),),
    idempotency_header="x-request-id",
)


class DevboxesComputers(SyncRestGroup):
    """Devboxes with a desktop in them, controlled by mouse and keyboard."""

    with_raw_response = View(lambda group: DevboxesComputersViews(group, Raw))
    with_streaming_response = View(lambda group: DevboxesComputersViews(group, Streamed))

    @deprecated("devboxes.computers.create is deprecated: it will be removed")
    def create(
        self,
        *,
        display_dimensions: models.DisplayDimensions | Mapping[str, Any] | None | Omit = omit,
        name: str | None | Omit = omit,
        **options: Unpack[WriteOptions],
    ) -> models.ComputerView:
        """Create a devbox with a desktop in it.

        Deprecated.

        Args:
            display_dimensions: The size of the desktop.
            name: A name for the devbox.
        """
        body = {"display_dimensions": display_dimensions, "name": name}
        return self._send(Call(_CREATE, body=body), options)

    @deprecated("devboxes.computers.retrieve is deprecated: it will be removed")
    def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> models.ComputerView:
        """Get a devbox with a desktop in it.

        Deprecated.

        Args:
            id: The id of the devbox.
        """
        return self._send(Call(_RETRIEVE, (id,)), options)

    @deprecated("devboxes.computers.keyboard_interaction is deprecated: it will be removed")
    def keyboard_interaction(
        self,
        id: str,
        *,
        action: models.ValueAction2 | str,
        text: str | None | Omit = omit,
        **options: Unpack[WriteOptions],
    ) -> models.ComputerInteractionView:
        """Press keys or type text on a desktop.

        Deprecated.

        Args:
            id: The id of the devbox.
            action: Whether to press a key or to type text.
            text: The key or the text.
        """
        body = {"action": action, "text": text}
        return self._send(Call(_KEYBOARD_INTERACTION, (id,), body=body), options)

    @deprecated("devboxes.computers.mouse_interaction is deprecated: it will be removed")
    def mouse_interaction(
        self,
        id: str,
        *,
        action: models.ValueAction3 | str,
        coordinate: models.Coordinate | Mapping[str, Any] | None | Omit = omit,
        **options: Unpack[WriteOptions],
    ) -> models.ComputerInteractionView:
        """Move the mouse on a desktop or click.

        Deprecated.

        Args:
            id: The id of the devbox.
            action: What to do.
            coordinate: Where to do it.
        """
        body = {"action": action, "coordinate": coordinate}
        return self._send(Call(_MOUSE_INTERACTION, (id,), body=body), options)

    @deprecated("devboxes.computers.screen_interaction is deprecated: it will be removed")
    def screen_interaction(
        self, id: str, *, action: models.ValueAction4 | str, **options: Unpack[WriteOptions]
    ) -> models.ComputerInteractionView:
        """Take a screenshot of a desktop, or ask where its cursor is.

        Deprecated.

        Args:
            id: The id of the devbox.
            action: Whether to take a screenshot or to ask for the position of the cursor.
        """
        return self._send(Call(_SCREEN_INTERACTION, (id,), body={"action": action}), options)


class DevboxesComputersViews(ResponseViews[Kind]):
    create = _viewed.value(DevboxesComputers.create)
    retrieve = _viewed.value(DevboxesComputers.retrieve)
    keyboard_interaction = _viewed.value(DevboxesComputers.keyboard_interaction)
    mouse_interaction = _viewed.value(DevboxesComputers.mouse_interaction)
    screen_interaction = _viewed.value(DevboxesComputers.screen_interaction)
