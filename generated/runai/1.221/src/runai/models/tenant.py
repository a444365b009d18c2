"""Models: tenant."""

from __future__ import annotations

from typing import Any

from .._runtime.model import Model


class Setting(Model):
    active: bool | None = None
    category: str | None = None
    description: str | None = None
    source: str | None = None
    label: str | None = None
    stage: str | None = None
    type: str | None = None
    key: str | None = None
    value: str | None = None


class TenantSettingCreationRequest(Model):
    key: str | None = None
    value: Any = None


class TenantSettingCreationResponse(Model):
    msg: str | None = None
