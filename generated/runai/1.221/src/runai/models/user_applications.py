"""Models: user applications."""

from __future__ import annotations

import datetime

from .._runtime.model import Model


class RegenerateUserApplicationSecret200Response(Model):
    secret: str | None = None


class UserApp(Model):
    """An application that acts for its owner."""

    name: str
    """The name of the application."""
    client_id: str
    """The client ID, with which a token is requested."""
    id: str
    """The identifier of the application."""
    created_at: datetime.datetime | None
    """When it was created."""
    last_login: datetime.datetime | None
    """When it was last used to sign in."""


class UserAppAdministration(Model):
    """The application of some user."""

    name: str
    """The name of the application."""
    id: str
    """The identifier of the application."""
    client_id: str
    """The client ID, with which a token is requested."""
    created_by: str
    """The user who owns it."""
    created_at: datetime.datetime | None
    """When it was created."""
    last_login: datetime.datetime | None
    """When it was last used to sign in."""


class UserAppCreationRequest(Model):
    """What is needed to create an application that acts for you."""

    name: str
    """The name of the application."""


class UserAppPostResponse(Model):
    """A new application with its secret."""

    id: str
    """The identifier of the application."""
    client_id: str
    """The client ID, with which a token is requested."""
    name: str
    """The name of the application."""
    secret: str
    """The secret. It is shown only here."""
    created_at: datetime.datetime | None
    """When it was created."""
