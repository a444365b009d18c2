"""Models: users."""

from __future__ import annotations

import datetime
import uuid
from typing import TYPE_CHECKING

from .._runtime.model import Model, OpenEnum

if TYPE_CHECKING:
    from .authentication_and_authorization_shared import AuthEntityType, AuthRole


class UserType(OpenEnum):
    SSO_USER = "sso-user"
    REGULAR_USER = "regular-user"


class ChangeUserPassword200Response(Model):
    current_password: str | None = None
    new_password: str | None = None


class Group(Model):
    entity_type: str | None = None
    tenant_id: int | None = None
    """The identifier of the tenant."""
    user_id: str | None = None
    permit_all_clusters: bool | None = None
    permitted_clusters: list[uuid.UUID] | None = None
    roles: list[AuthRole] | None = None
    created_by: str | None = None
    """Who created it."""


class GroupCreationRequest(Model):
    username: str
    email: str
    roles: list[AuthRole]
    entity_type: str | None = None
    tenant_id: int | None = None
    """The identifier of the tenant."""
    permit_all_clusters: bool | None = None
    user_id: str | None = None
    permitted_clusters: list[uuid.UUID] | None = None
    created_by: str | None = None
    """Who created it."""


class GroupCreationResponse(Model):
    username: str
    email: str
    roles: list[AuthRole]
    entity_type: str | None = None
    tenant_id: int | None = None
    """The identifier of the tenant."""
    permit_all_clusters: bool | None = None
    user_id: str | None = None
    permitted_clusters: list[uuid.UUID] | None = None
    created_by: str | None = None
    """Who created it."""


class GroupWithName(Model):
    entity_type: str | None = None
    tenant_id: int | None = None
    """The identifier of the tenant."""
    user_id: str | None = None
    permit_all_clusters: bool | None = None
    permitted_clusters: list[uuid.UUID] | None = None
    roles: list[AuthRole] | None = None
    created_by: str | None = None
    """Who created it."""
    username: str | None = None


class ResetUserPassword200Response(Model):
    temp_password: str | None = None
    """The temporary password. It is shown only here."""


class AuthUser(Model):
    """The schema `User1`."""

    entity_type: AuthEntityType | None = None
    tenant_id: int | None = None
    """The identifier of the tenant."""
    user_id: uuid.UUID | None = None
    permit_all_clusters: bool | None = None
    permitted_clusters: list[uuid.UUID] | None = None
    roles: list[AuthRole] | None = None
    created_at: datetime.datetime | None = None
    """When it was created."""
    email: str
    last_login: datetime.datetime | None = None
    """When it was last used to sign in."""


class User(Model):
    """A user."""

    id: str
    """The identifier of the user."""
    username: str
    """The name with which the user signs in, usually an e-mail address."""
    created_by: str
    """Who created it."""
    created_at: datetime.datetime | None
    """When it was created."""
    updated_at: datetime.datetime | None
    """When it was last changed."""
    last_login: datetime.datetime | None
    """When it was last used to sign in."""
    is_local: bool | None
    """Whether the user signs in with a password kept here, not through an identity provider."""
    groups: list[str] | None = None
    """The groups that the identity provider reports."""


class UserChangePasswordRequest(Model):
    """A new password for yourself."""

    current_password: str
    """The present password."""
    new_password: str
    """The new password."""


class AuthUserCreationRequest(Model):
    """The schema `UserCreationRequest`."""

    email: str
    roles: list[AuthRole]
    entity_type: AuthEntityType | None = None
    tenant_id: int | None = None
    """The identifier of the tenant."""
    password: str
    need_to_change_password: bool | None = None
    permit_all_clusters: bool | None = None
    user_id: uuid.UUID | None = None
    permitted_clusters: list[uuid.UUID] | None = None


class UserCreationRequest(Model):
    """What is needed to create a user."""

    email: str
    """The e-mail address, which is also the name to sign in with."""
    reset_password: bool | None = None
    """Whether the user must choose a password at the first sign-in."""


class AuthUserCreationResponse(Model):
    """The schema `UserCreationResponse`."""

    email: str
    roles: list[AuthRole]
    entity_type: AuthEntityType | None = None
    tenant_id: int | None = None
    """The identifier of the tenant."""
    password: str
    need_to_change_password: bool | None = None
    permit_all_clusters: bool | None = None
    user_id: uuid.UUID | None = None
    permitted_clusters: list[uuid.UUID] | None = None


class UserPostResponse(Model):
    """A new user."""

    id: str
    """The identifier of the user."""
    username: str
    """The name with which the user signs in."""
    temp_password: str
    """The temporary password. It is shown only here."""
