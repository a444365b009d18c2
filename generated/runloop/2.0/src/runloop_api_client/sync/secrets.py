"""secrets."""

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

_CREATE: Operation[models.SecretView] = Operation(
    "secrets.create",
    "POST",
    "/v1/secrets",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.SecretView),),
    idempotency_header="x-request-id",
)
_LIST: Operation[models.SecretListView] = Operation(
    "secrets.list",
    "GET",
    "/v1/secrets",
    parameters=(_call.query("limit"),),
    responses=(_call.json("200", lambda: models.SecretListView),),
)
_RETRIEVE: Operation[models.SecretView] = Operation(
    "secrets.retrieve",
    "GET",
    "/v1/secrets/{name}",
    responses=(_call.json("200", lambda: models.SecretView),),
)
_UPDATE: Operation[models.SecretView] = Operation(
    "secrets.update",
    "POST",
    "/v1/secrets/{name}",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.SecretView),),
    idempotency_header="x-request-id",
)
_DELETE: Operation[models.SecretView] = Operation(
    "secrets.delete",
    "POST",
    "/v1/secrets/{name}/delete",
    responses=(_call.json("200", lambda: models.SecretView),),
    idempotency_header="x-request-id",
)


class Secrets(SyncRestGroup):
    """Store values that devboxes receive without anybody reading them again."""

    with_raw_response = View(lambda group: SecretsViews(group, Raw))
    with_streaming_response = View(lambda group: SecretsViews(group, Streamed))

    def create(
        self, *, name: str, value: str, **options: Unpack[WriteOptions]
    ) -> models.SecretView:
        """Store a secret.

        Its value is never returned.

        Args:
            name: A name for the secret, unique in the account.
            value: The value to keep secret.
        """
        return self._send(Call(_CREATE, body={"name": name, "value": value}), options)

    def list(
        self, *, limit: int | None | Omit = omit, **options: Unpack[RequestOptions]
    ) -> models.SecretListView:
        """List your secrets without their values.

        Args:
            limit: How many secrets to return at most; there is only this one page.
        """
        return self._send(Call(_LIST, (limit,)), options)

    def retrieve(self, name: str, **options: Unpack[RequestOptions]) -> models.SecretView:
        """Get a secret without its value.

        Args:
            name: The name of the secret.
        """
        return self._send(Call(_RETRIEVE, (name,)), options)

    def update(
        self, name: str, *, value: str, **options: Unpack[WriteOptions]
    ) -> models.SecretView:
        """Replace the value of a secret.

        Args:
            name: The name of the secret.
            value: The new value.
        """
        return self._send(Call(_UPDATE, (name,), body={"value": value}), options)

    def delete(self, name: str, **options: Unpack[WriteOptions]) -> models.SecretView:
        """Delete a secret.

        Args:
            name: The name of the secret.
        """
        return self._send(Call(_DELETE, (name,)), options)


class SecretsViews(ResponseViews[Kind]):
    create = _viewed.value(Secrets.create)
    list = _viewed.value(Secrets.list)
    retrieve = _viewed.value(Secrets.retrieve)
    update = _viewed.value(Secrets.update)
    delete = _viewed.value(Secrets.delete)
