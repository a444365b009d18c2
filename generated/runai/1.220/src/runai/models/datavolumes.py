"""Models: datavolumes."""

from __future__ import annotations

import datetime
import uuid
from typing import TYPE_CHECKING

from .._runtime.model import Model, OpenEnum

if TYPE_CHECKING:
    from .shared import Condition


class DatavolumePhase(OpenEnum):
    READY = "Ready"
    NOT_READY = "NotReady"
    CREATING = "Creating"
    DELETING = "Deleting"
    UNKNOWN = "Unknown"


class DatavolumeRequestType(OpenEnum):
    ORIGINATED = "Originated"
    USABLE_IN_PROJECT = "UsableInProject"


class DatavolumeScopeType(OpenEnum):
    """The schema `ScopeType2`."""

    CLUSTER = "cluster"
    DEPARTMENT = "department"
    PROJECT = "project"


class Datavolume(Model):
    """Data that is shared between projects, departments and clusters."""

    id: uuid.UUID
    """The identifier of the data volume."""
    created_at: datetime.datetime | None = None
    """When it was created."""
    updated_at: datetime.datetime | None = None
    """When it was last changed."""
    created_by: str | None = None
    """Who created it."""
    updated_by: str | None = None
    """Who changed it last."""
    name: str
    """The name of the data volume."""
    description: str | None = None
    """A text for people."""
    origin_pvc_name: str
    """The persistent volume claim that the data comes from."""
    project_id: str
    """The identifier of the project that it comes from."""
    should_delete_original_volume: bool | None = None
    project_name: str
    """The name of the project that it belongs to."""
    department_id: str | None = None
    """The identifier of the department that it belongs to."""
    cluster_id: uuid.UUID | None = None
    """The UUID of the cluster that it belongs to."""
    shared_scopes: list[SharedScope] | None = None
    """The scopes that it is shared with."""
    status: DatavolumeStatus
    """The state that the cluster reports."""


class DatavolumeCreationFields(Model):
    """What is needed to create a data volume."""

    name: str
    """The name of the data volume."""
    description: str | None = None
    """A text for people."""
    origin_pvc_name: str
    """The persistent volume claim that the data comes from, in the namespace of the project."""
    project_id: str
    """The identifier of the project that the claim belongs to."""
    should_delete_original_volume: bool | None = None
    """Whether to delete the original volume once the data volume is ready."""


class DatavolumeNoSharedScopes(Model):
    id: uuid.UUID
    created_at: datetime.datetime | None = None
    """When it was created."""
    updated_at: datetime.datetime | None = None
    """When it was last changed."""
    created_by: str | None = None
    """Who created it."""
    updated_by: str | None = None
    """Who changed it last."""
    name: str
    description: str | None = None
    origin_pvc_name: str
    project_id: str
    """The identifier of the project that it belongs to."""
    should_delete_original_volume: bool | None = None
    project_name: str
    """The name of the project that it belongs to."""
    department_id: str | None = None
    """The identifier of the department that it belongs to."""
    cluster_id: uuid.UUID | None = None
    """The UUID of the cluster that it belongs to."""
    status: DatavolumeStatus


class DatavolumePatchFields(Model):
    """What can be changed of a data volume."""

    description: str | None = None
    """A text for people."""


class DatavolumeStatus(Model):
    phase: DatavolumePhase
    """The phase that it is in now."""
    phase_message: str | None = None
    """Why it is in this phase."""
    conditions: list[Condition] | None = None
    datavolume_pvc_name: str | None = None
    datavolume_pv_name: str | None = None


class GetDatavolumes200Response(Model):
    next: int | None = None
    """The offset of the next page; missing or null on the last page."""
    datavolumes: list[DatavolumeNoSharedScopes]


class SharedScope(Model):
    scope_type: DatavolumeScopeType
    """The level of the scope, such as `project`."""
    scope_id: str
    """The identifier of the scope: of the tenant, cluster, department or project."""
    scope_name: str
    """The name of the scope."""
    created_at: datetime.datetime | None = None
    """When it was created."""
    created_by: str | None = None
    """Who created it."""


class SharedScopeBase(Model):
    scope_type: DatavolumeScopeType
    """The level of the scope, such as `project`."""
    scope_id: str
    """The identifier of the scope: of the tenant, cluster, department or project."""


class SharedScopesPatchRequest(Model):
    """Changes to the scopes that a data volume is shared with."""

    add: list[SharedScopeBase] | None = None
    """Scopes to share it with."""
    remove: list[SharedScopeBase] | None = None
    """Scopes to stop sharing it with."""
