"""Models: access keys."""

from __future__ import annotations

import datetime

from .._runtime.model import Model


class UserAccessKey(Model):
    """A key with which a program acts for its owner."""

    name: str
    """The name of the access key."""
    client_id: str
    """The client ID, with which a token is requested."""
    id: str
    """The identifier of the access key."""
    created_at: datetime.datetime | None
    """When it was created."""
    last_login: datetime.datetime | None
    """When it was last used to sign in."""


class AccessKeyAdministration(Model):
    """The access key of some user."""

    name: str
    """The name of the access key."""
    id: str
    """The identifier of the access key."""
    client_id: str
    """The client ID, with which a token is requested."""
    created_by: str
    """The user who owns it."""
    created_at: datetime.datetime | None
    """When it was created."""
    last_login: datetime.datetime | None
    """When it was last used to sign in."""


class UserAccessKeyCreationRequest(Model):
    """What is needed to create an access key."""

    name: str
    """The name of the access key."""


class AccessKeyPostResponse(Model):
    """A new access key with its secret."""

    id: str
    """The identifier of the access key."""
    client_id: str
    """The client ID, with which a token is requested."""
    name: str
    """The name of the access key."""
    client_secret: str
    """The secret. It is shown only here."""
    created_at: datetime.datetime | None
    """When it was created."""


class AccessKeys(Model):
    access_keys: list[UserAccessKey]


class AccessKeysAdministration(Model):
    access_keys: list[AccessKeyAdministration]
