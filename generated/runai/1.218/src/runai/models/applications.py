"""Models: applications."""

from __future__ import annotations

import datetime
import uuid
from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from .authentication_and_authorization_shared import AuthEntityType, AuthRole


class App(Model):
    entity_type: AuthEntityType | None = None
    tenant_id: int | None = None
    """The identifier of the tenant."""
    user_id: uuid.UUID | None = None
    permit_all_clusters: bool | None = None
    permitted_clusters: list[uuid.UUID] | None = None
    roles: list[AuthRole] | None = None
    created_at: datetime.datetime | None = None
    """When it was created."""
    client_id: str | None = None
    name: str
    revoked: bool | None = None


class Application(Model):
    """An identity with which programs call the API."""

    name: str
    """The name of the application."""
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
    """The identifier of the application."""


class ApplicationCreationRequest(Model):
    """What is needed to create an application."""

    name: str
    """The name of the application."""


class ApplicationPatchRequest(Model):
    """What can be changed of an application."""

    enabled: bool
    """Whether it can get a token."""


class ApplicationPostResponse(Model):
    """A new application with its secret."""

    id: str
    """The identifier of the application."""
    name: str
    """The name of the application."""
    secret: str
    """The secret. It is shown only here."""


class RegenerateApplicationSecret200Response(Model):
    secret: str | None = None
    """The secret. It is shown only here."""
