"""The operations of `authentication_and_authorization.service_accounts` as values, to send in any
way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any


_GET_SERVICE_ACCOUNTS: Operation[list[models.ServiceAccount]] = Operation(
    "authentication_and_authorization.service_accounts.get_service_accounts",
    "GET",
    "/api/v1/service-accounts",
    responses=(_call.json("200", lambda: list[models.ServiceAccount]),),
)


def get_service_accounts() -> Call[list[models.ServiceAccount]]:
    """List the service accounts."""
    return Call(_GET_SERVICE_ACCOUNTS)


_CREATE_SERVICE_ACCOUNT: Operation[models.ServiceAccountPostResponse] = Operation(
    "authentication_and_authorization.service_accounts.create_service_account",
    "POST",
    "/api/v1/service-accounts",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("201", lambda: models.ServiceAccountPostResponse),),
)


def create_service_account(
    service_account_creation_request: models.ServiceAccountCreationRequest | Mapping[str, Any],
) -> Call[models.ServiceAccountPostResponse]:
    """Create a service account."""
    return Call(_CREATE_SERVICE_ACCOUNT, body=service_account_creation_request)


_GET_SERVICE_ACCOUNT_BY_ID: Operation[models.ServiceAccount] = Operation(
    "authentication_and_authorization.service_accounts.get_service_account_by_id",
    "GET",
    "/api/v1/service-accounts/{serviceAccountId}",
    parameters=(_call.path("serviceAccountId"),),
    responses=(_call.json("200", lambda: models.ServiceAccount),),
)


def get_service_account_by_id(service_account_id: str) -> Call[models.ServiceAccount]:
    """Get one service account."""
    return Call(_GET_SERVICE_ACCOUNT_BY_ID, (service_account_id,))


_DELETE_SERVICE_ACCOUNT_BY_ID: Operation[None] = Operation(
    "authentication_and_authorization.service_accounts.delete_service_account_by_id",
    "DELETE",
    "/api/v1/service-accounts/{serviceAccountId}",
    parameters=(_call.path("serviceAccountId"),),
    responses=(_call.empty("204"),),
)


def delete_service_account_by_id(service_account_id: str) -> Call[None]:
    """Delete a service account."""
    return Call(_DELETE_SERVICE_ACCOUNT_BY_ID, (service_account_id,))


_UPDATE_SERVICE_ACCOUNT_BY_ID: Operation[None] = Operation(
    "authentication_and_authorization.service_accounts.update_service_account_by_id",
    "PATCH",
    "/api/v1/service-accounts/{serviceAccountId}",
    parameters=(_call.path("serviceAccountId"),),
    body=_call.Body("application/json", required=True),
    responses=(_call.empty("200"),),
)


def update_service_account_by_id(
    service_account_id: str,
    service_account_patch_request: models.ServiceAccountPatchRequest | Mapping[str, Any],
) -> Call[None]:
    """Enable or disable a service account."""
    return Call(
        _UPDATE_SERVICE_ACCOUNT_BY_ID, (service_account_id,), body=service_account_patch_request
    )


_REGENERATE_SERVICE_ACCOUNT_SECRET: Operation[models.RegenerateServiceAccountSecretResponse] = (
    Operation(
        "authentication_and_authorization.service_accounts.regenerate_service_account_secret",
        "POST",
        "/api/v1/service-accounts/{serviceAccountId}/secret",
        parameters=(_call.path("serviceAccountId"),),
        responses=(_call.json("200", lambda: models.RegenerateServiceAccountSecretResponse),),
    )
)


def regenerate_service_account_secret(
    service_account_id: str,
) -> Call[models.RegenerateServiceAccountSecretResponse]:
    """Replace the secret of a service account."""
    return Call(_REGENERATE_SERVICE_ACCOUNT_SECRET, (service_account_id,))
