"""The operations of `authentication_and_authorization.access_keys` as values, to send in any way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any


_GET_ACCESS_KEYS: Operation[models.AccessKeys] = Operation(
    "authentication_and_authorization.access_keys.get_access_keys",
    "GET",
    "/api/v1/access-keys",
    responses=(_call.json("200", lambda: models.AccessKeys),),
)


def get_access_keys() -> Call[models.AccessKeys]:
    """List your own access keys."""
    return Call(_GET_ACCESS_KEYS)


_CREATE_ACCESS_KEY1: Operation[models.AccessKeyPostResponse] = Operation(
    "authentication_and_authorization.access_keys.create_access_key1",
    "POST",
    "/api/v1/access-keys",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("201", lambda: models.AccessKeyPostResponse),),
)


def create_access_key1(
    user_access_key_creation_request: models.UserAccessKeyCreationRequest | Mapping[str, Any],
) -> Call[models.AccessKeyPostResponse]:
    """Create an access key for yourself."""
    return Call(_CREATE_ACCESS_KEY1, body=user_access_key_creation_request)


_GET_ACCESS_KEY_BY_ID1: Operation[models.UserAccessKey] = Operation(
    "authentication_and_authorization.access_keys.get_access_key_by_id1",
    "GET",
    "/api/v1/access-keys/{accessKeyId}",
    parameters=(_call.path("accessKeyId"),),
    responses=(_call.json("200", lambda: models.UserAccessKey),),
)


def get_access_key_by_id1(access_key_id: str) -> Call[models.UserAccessKey]:
    """Get one of your access keys."""
    return Call(_GET_ACCESS_KEY_BY_ID1, (access_key_id,))


_DELETE_ACCESS_KEY_BY_ID: Operation[None] = Operation(
    "authentication_and_authorization.access_keys.delete_access_key_by_id",
    "DELETE",
    "/api/v1/access-keys/{accessKeyId}",
    parameters=(_call.path("accessKeyId"),),
    responses=(_call.empty("204"),),
)


def delete_access_key_by_id(access_key_id: str) -> Call[None]:
    """Delete one of your access keys."""
    return Call(_DELETE_ACCESS_KEY_BY_ID, (access_key_id,))


_REGENERATE_ACCESS_KEY_SECRET: Operation[models.RegenerateAccessKeySecret200Response] = Operation(
    "authentication_and_authorization.access_keys.regenerate_access_key_secret",
    "POST",
    "/api/v1/access-keys/{accessKeyId}/secret",
    parameters=(_call.path("accessKeyId"),),
    responses=(_call.json("200", lambda: models.RegenerateAccessKeySecret200Response),),
)


def regenerate_access_key_secret(
    access_key_id: str,
) -> Call[models.RegenerateAccessKeySecret200Response]:
    """Replace the secret of one of your access keys."""
    return Call(_REGENERATE_ACCESS_KEY_SECRET, (access_key_id,))


_GET_ACCESS_KEYS_ADMINISTRATION: Operation[models.AccessKeysAdministration] = Operation(
    "authentication_and_authorization.access_keys.get_access_keys_administration",
    "GET",
    "/api/v1/administration/access-keys",
    parameters=(_call.query("clientId"), _call.query("createdBy")),
    responses=(_call.json("200", lambda: models.AccessKeysAdministration),),
)


def get_access_keys_administration(
    *, client_id: str | None = None, created_by: str | None = None
) -> Call[models.AccessKeysAdministration]:
    """List the access keys of all users."""
    return Call(_GET_ACCESS_KEYS_ADMINISTRATION, (client_id, created_by))


_DELETE_ACCESS_KEY_BY_ID_ADMINISTRATION: Operation[None] = Operation(
    "authentication_and_authorization.access_keys.delete_access_key_by_id_administration",
    "DELETE",
    "/api/v1/administration/access-keys/{accessKeyId}",
    parameters=(_call.path("accessKeyId"),),
    responses=(_call.empty("204"),),
)


def delete_access_key_by_id_administration(access_key_id: str) -> Call[None]:
    """Delete an access key of any user."""
    return Call(_DELETE_ACCESS_KEY_BY_ID_ADMINISTRATION, (access_key_id,))
