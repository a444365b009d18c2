"""Models: storage classes."""

from __future__ import annotations

import uuid

from pydantic import Field

from .._runtime.model import Model


class StorageClass(Model):
    """The schema `StorageClass1`."""

    cluster_id: uuid.UUID | None = Field(
        default=None, validation_alias="cluster_id", serialization_alias="cluster_id"
    )
    storage_class_name: str = Field(
        validation_alias="storage_class_name", serialization_alias="storage_class_name"
    )
    spec: StorageClassDetails | None = Field(
        default=None, validation_alias="Spec", serialization_alias="Spec"
    )


class StorageClassDetails(Model):
    """The schema `StorageClass1Spec`."""

    provisioner: str | None = None
    allow_volume_expansion: bool | None = Field(
        default=None,
        validation_alias="allow_volume_expansion",
        serialization_alias="allow_volume_expansion",
    )
    is_default: bool = Field(validation_alias="is_default", serialization_alias="is_default")


class StorageClasses(Model):
    """The schema `StorageClasses1`."""

    items: list[StorageClass]


class V1GetStorageClasses200Response(Model):
    storage_classes: list[str] | None = None
