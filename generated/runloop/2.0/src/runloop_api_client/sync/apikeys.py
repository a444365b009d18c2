"""apikeys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation
from .._runtime.rest import Kind, Raw, ResponseViews, Streamed, SyncRestGroup, View, omit
from .._runtime.rest import viewed as _viewed

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.rest import Omit, WriteOptions

_CREATE: Operation[models.APIKeyCreatedView] = Operation(
    "apikeys.create",
    "POST",
    "/v1/apikeys",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.APIKeyCreatedView),),
    idempotency_header="x-request-id",
)


class Apikeys(SyncRestGroup):
    """Create API keys with all rights of the account."""

    with_raw_response = View(lambda group: ApikeysViews(group, Raw))
    with_streaming_response = View(lambda group: ApikeysViews(group, Streamed))

    def create(
        self,
        *,
        expires_at_ms: int | None | Omit = omit,
        name: str | None | Omit = omit,
        **options: Unpack[WriteOptions],
    ) -> models.APIKeyCreatedView:
        """Create an API key with all rights of the account.

        The answer is the only one that holds the key itself.

        Args:
            expires_at_ms: When the key stops to work, in milliseconds since 1970 (UTC); never
                if empty.
            name: A name for the key.
        """
        body = {"expires_at_ms": expires_at_ms, "name": name}
        return self._send(Call(_CREATE, body=body), options)


class ApikeysViews(ResponseViews[Kind]):
    create = _viewed.value(Apikeys.create)
