"""Models: tokens."""

from __future__ import annotations

from pydantic import Field

from .._runtime.model import Model, OpenEnum


class TokenRequestGrantType(OpenEnum):
    """The kind of credentials, which says what other fields are needed."""

    APP_TOKEN = "app_token"
    REFRESH_TOKEN = "refresh_token"
    EXCHANGE_TOKEN = "exchange_token"
    PASSWORD = "password"


class AppTokenRequest(Model):
    """The secret of an application."""

    id: str
    """The identifier of the application."""
    name: str
    """The name of the application."""
    secret: str
    """The secret of the application."""


class AppTokenResponse(Model):
    access_token: str = Field(validation_alias="access_token", serialization_alias="access_token")
    id_token: str = Field(validation_alias="id_token", serialization_alias="id_token")


class TokenRequest(Model):
    """Credentials to exchange for an access token."""

    grant_type: TokenRequestGrantType | None = None
    """The kind of credentials, which says what other fields are needed."""
    app_id: str | None = Field(default=None, validation_alias="appID", serialization_alias="appID")
    """The identifier of the application, for the grant `app_token`."""
    app_secret: str | None = None
    """The secret of the application, for the grant `app_token`."""
    code: str | None = None
    """The code of a browser sign-in, for the grant `exchange_token`."""
    redirect_uri: str | None = None
    """The address that the browser was sent back to, for the grant `exchange_token`."""
    refresh_token: str | None = None
    """A refresh token, for the grant `refresh_token`."""
    username: str | None = None
    """The name of the user, for the grant `password`."""
    password: str | None = None
    """The password of the user, for the grant `password`."""
    client_id: str | None = Field(
        default=None, validation_alias="clientID", serialization_alias="clientID"
    )
    """The client ID of the service account, application or access key."""


class TokenResponse(Model):
    """An access token and what came with it."""

    access_token: str | None = None
    """The bearer token for all other calls."""
    id_token: str | None = None
    """Who the token was issued to, as an OpenID Connect ID token."""
    refresh_token: str | None = None
    """A token with which to get the next access token."""
    external_token: str | None = None
    """The token of the other issuer."""
