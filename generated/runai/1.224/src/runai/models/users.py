"""Models: users."""

from __future__ import annotations

import datetime

from .._runtime.model import Model, OpenEnum


class UsersFilterSortFields(OpenEnum):
    USERNAME = "username"
    CREATED_BY = "createdBy"
    LAST_LOGIN = "lastLogin"
    CREATION_TIME = "creationTime"
    LAST_UPDATED = "lastUpdated"
    TYPE = "type"


class ChangeUserPassword200Response(Model):
    current_password: str | None = None
    new_password: str | None = None


class ResetUserPassword200Response(Model):
    temp_password: str | None = None
    """The temporary password. It is shown only here."""


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


class UserCreationRequest(Model):
    """What is needed to create a user."""

    email: str
    """The e-mail address, which is also the name to sign in with."""
    reset_password: bool | None = None
    """Whether the user must choose a password at the first sign-in."""
    notify: bool | None = None
    """Whether to tell the user by e-mail."""


class UserPostResponse(Model):
    """A new user."""

    id: str
    """The identifier of the user."""
    username: str
    """The name with which the user signs in."""
    temp_password: str
    """The temporary password. It is shown only here."""
