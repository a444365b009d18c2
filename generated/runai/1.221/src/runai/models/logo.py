"""Models: logo."""

from __future__ import annotations

from .._runtime.model import Model


class Logo(Model):
    """The schema `GetTenantLogo200Response`."""

    logo: str


class LogoCreationRequest(Model):
    logo: str
