"""Models: storage classes."""

from __future__ import annotations

from pydantic import Field

from .._runtime.model import Model


class ClusterStorageClass(Model):
    """The schema `StorageClass`."""

    storage_class_name: str = Field(
        validation_alias="storage_class_name", serialization_alias="storage_class_name"
    )
    is_default: bool | None = Field(
        default=None, validation_alias="is_default", serialization_alias="is_default"
    )
