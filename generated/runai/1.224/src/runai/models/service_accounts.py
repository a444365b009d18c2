"""Models: service accounts."""

from __future__ import annotations

import datetime

from .._runtime.model import Model


class RegenerateServiceAccountSecretResponse(Model):
    client_secret: str | None = None
    """The secret. It is shown only here."""


class ServiceAccount(Model):
    """An identity with which programs call the API."""

    name: str
    """The name of the service account."""
    created_by: str
    """Who created it."""
    created_at: datetime.datetime | None
    """When it was created."""
    updated_at: datetime.datetime | None
    """When it was last changed."""
    enabled: bool
    """Whether it can get a token."""
    tenant_id: str | None = None
    """The identifier of the tenant."""
    last_login: datetime.datetime | None
    """When it was last used to sign in."""
    id: str
    """The identifier of the service account."""
    client_id: str
    """The client ID, with which a token is requested."""


class ServiceAccountCreationRequest(Model):
    """What is needed to create a service account."""

    name: str
    """The name of the service account."""


class ServiceAccountPatchRequest(Model):
    """What can be changed of a service account."""

    enabled: bool
    """Whether it can get a token."""


class ServiceAccountPostResponse(Model):
    """A new service account with its secret."""

    id: str
    """The identifier of the service account."""
    name: str
    """The name of the service account."""
    client_secret: str
    """The secret. It is shown only here."""
    client_id: str | None = None
    """The client ID, with which a token is requested."""
