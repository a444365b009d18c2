"""Models: storage classes."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

from pydantic import Field

from .._runtime.model import Model, OpenEnum

if TYPE_CHECKING:
    from .shared import PvcAccessModes, PvcVolumeMode


class ClaimSizeCustomizationSupportedUnitsItem(OpenEnum):
    MB = "MB"
    MI_B = "MiB"
    GB = "GB"
    GI_B = "GiB"
    TB = "TB"
    TI_B = "TiB"


class PvcAddedAttributeFormat(OpenEnum):
    TEXT = "text"
    NUMBER = "number"
    BOOLEAN = "boolean"


class AccessModeCustomization(Model):
    required: bool | None = None
    """Whether users must choose one."""
    default: PvcAccessModes | None = None
    """The value where users choose none."""
    supported_values: PvcSupportedAccessModes | None = None
    """Values that users may choose."""


class ClaimSizeCustomization(Model):
    default: str | None = None
    """The size where users give none, such as `1G`."""
    supported_units: list[ClaimSizeCustomizationSupportedUnitsItem] | None = None
    """Units that users may choose."""
    min: str | None = None
    """The smallest size, such as `1G`."""
    max: str | None = None
    """The largest size, such as `1G`."""
    step: str | None = None
    """The step between sizes, such as `1G`."""


class PvcAddedAttribute(Model):
    key: str
    """The key of the attribute in the claim."""
    format: PvcAddedAttributeFormat | None = None
    """The kind of value."""
    display: str | None = None
    """Label of the field that asks for it."""
    description: str | None = None
    """What the attribute is for."""
    placeholder: str | None = None
    """Example that an empty field shows."""
    required: bool | None = None
    """Whether a value must be given."""
    default_value: str | None = None
    """The value where users give none."""
    validation_regexp: str | None = None
    """Regular expression that a value must match."""
    min_value: float | None = None
    """The smallest number that is allowed."""
    max_value: float | None = None
    """The largest number that is allowed."""
    step: float | None = None
    """The step between numbers."""
    validation_error: str | None = None
    """What to tell users whose value is not allowed."""


class PvcSupportedAccessModes(Model):
    read_write_once: bool | None = None
    """One node may read and write."""
    read_only_many: bool | None = None
    """Several nodes may read."""
    read_write_many: bool | None = None
    """Several nodes may read and write."""


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


class StorageClassCustomization(Model):
    """What users may set in claims of a storage class."""

    access_mode: AccessModeCustomization | None = None
    """Default and allowed access modes."""
    volume_mode: VolumeModeCustomization | None = None
    """Default and allowed volume modes."""
    claim_size: ClaimSizeCustomization | None = None
    """Default and allowed sizes."""
    attributes: list[PvcAddedAttribute | None] | None = None
    """Further attributes to ask users for."""


class StorageClassPermissions(Model):
    """Where a storage class may be used."""

    allowed_for_assets: bool | None = None
    """Data sources may use it."""
    allowed_for_workloads: bool | None = None
    """Workloads may use it."""
    allowed_for_ephemeral_volumes: bool | None = None
    """Claims that are deleted with the workload may use it."""
    allowed_for_persistent_volumes: bool | None = None
    """Claims that outlive the workload may use it."""
    allow_data_sharing: bool | None = None
    """Its volumes may be shared between projects."""


class StorageClassSpec(Model):
    provisioner: str | None = None
    allow_volume_expansion: bool | None = None
    is_default: bool


class StorageClassV2(Model):
    cluster_id: uuid.UUID
    """The UUID of the cluster that it belongs to."""
    storage_class_name: str
    spec: StorageClassSpec
    permissions: StorageClassPermissions | None = None
    """Where the storage class may be used."""
    customization: StorageClassCustomization | None = None
    """What users may set in its claims."""


class StorageClasses(Model):
    """The schema `StorageClasses1`."""

    items: list[StorageClass]


class StorageClassesV2(Model):
    items: list[StorageClassV2]


class V1GetStorageClasses200Response(Model):
    storage_classes: list[str] | None = None


class VolumeModeCustomization(Model):
    required: bool | None = None
    """Whether users must choose one."""
    default: PvcVolumeMode | None = None
    """The value where users choose none."""
    supported_values: VolumeModeCustomizationSupportedValues | None = None
    """Values that users may choose."""


class VolumeModeCustomizationSupportedValues(Model):
    filesystem: bool | None = None
    """File systems are allowed."""
    block: bool | None = None
    """Block devices are allowed."""
