"""restricted_keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation
from .._runtime.rest import Kind, Raw, ResponseViews, Streamed, SyncRestGroup, View, omit
from .._runtime.rest import viewed as _viewed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Unpack

    from .._runtime.rest import Omit, WriteOptions

_CREATE: Operation[models.RestrictedKeyCreatedView] = Operation(
    "restricted_keys.create",
    "POST",
    "/v1/restricted_keys",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.RestrictedKeyCreatedView),),
    idempotency_header="x-request-id",
)


class RestrictedKeys(SyncRestGroup):
    """Create API keys with chosen rights."""

    with_raw_response = View(lambda group: RestrictedKeysViews(group, Raw))
    with_streaming_response = View(lambda group: RestrictedKeysViews(group, Streamed))

    def create(
        self,
        *,
        expires_at_ms: int | None | Omit = omit,
        name: str | None | Omit = omit,
        scopes: Sequence[models.ScopeEntryView | Mapping[str, Any]] | None | Omit = omit,
        **options: Unpack[WriteOptions],
    ) -> models.RestrictedKeyCreatedView:
        """Create an API key with chosen rights.

        The answer is the only one that holds the key itself.

        Args:
            expires_at_ms: When the key stops to work, in milliseconds since 1970 (UTC); never
                if empty.
            name: A name for the key.
            scopes: What the key may do.
        """
        body = {"expires_at_ms": expires_at_ms, "name": name, "scopes": scopes}
        return self._send(Call(_CREATE, body=body), options)


class RestrictedKeysViews(ResponseViews[Kind]):
    create = _viewed.value(RestrictedKeys.create)
