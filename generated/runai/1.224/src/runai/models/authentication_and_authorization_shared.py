"""Models: authentication and authorization shared."""

from __future__ import annotations

from .._runtime.model import Model, OpenEnum


class Action(OpenEnum):
    CREATE = "create"
    READ = "read"
    UPDATE = "update"
    DELETE = "delete"
    SYNC = "sync"


class ResourceType(OpenEnum):
    DEPARTMENT = "department"
    TENANT = "tenant"
    PROJECT = "project"
    CLUSTER = "cluster"
    CLUSTER_CONFIG = "cluster-config"
    NODEPOOLS = "nodepools"
    NODES = "nodes"
    SETTINGS = "settings"
    SECURITY_SETTINGS = "security-settings"
    BRANDING_SETTINGS = "branding-settings"
    USERS = "users"
    APPS = "apps"
    SERVICE_ACCOUNT = "service-account"
    DASHBOARDS_OVERVIEW = "dashboards-overview"
    DASHBOARDS_ANALYTICS = "dashboards-analytics"
    DASHBOARDS_CONSUMPTION = "dashboards-consumption"
    ROLES = "roles"
    ACCESS_RULES = "access_rules"
    JOBS = "jobs"
    WORKLOADS = "workloads"
    WORKSPACES = "workspaces"
    TRAININGS = "trainings"
    INFERENCES = "inferences"
    ENVIRONMENTS = "environments"
    PVC_ASSETS = "pvc-assets"
    GIT_ASSETS = "git-assets"
    HOST_PATH_ASSETS = "host-path-assets"
    NFS_ASSETS = "nfs-assets"
    S3_ASSETS = "s3-assets"
    COMPUTE_RESOURCES = "compute-resources"
    TEMPLATES = "templates"
    CREDENTIALS = "credentials"
    EVENTS_HISTORY = "events-history"
    POLICIES = "policies"
    CM_VOLUME_ASSETS = "cm-volume-assets"
    DATAVOLUMES = "datavolumes"
    SECRET_VOLUME_ASSETS = "secret-volume-assets"
    STORAGE_CLASS_CONFIGURATION = "storage-class-configuration"
    ACCESS_KEYS = "access-keys"
    WORKLOAD_PROPERTIES = "workload-properties"
    NETWORK_TOPOLOGIES = "network-topologies"
    REGISTRIES = "registries"
    SCRAPEABLE_METRICS = "scrapeable-metrics"


class ResourceTypeGroupId(OpenEnum):
    ORGANIZATION = "organization"
    PHYSICAL_RESOURCE = "physical-resource"
    IAM = "iam"
    DASHBOARD = "dashboard"
    WORKLOAD = "workload"
    WORKLOAD_ASSET = "workload-asset"


class SubjectType(OpenEnum):
    USER = "user"
    APP = "app"
    SERVICE_ACCOUNT = "service-account"
    GROUP = "group"


class Permission(Model):
    resource_type: ResourceType
    display_name: str
    group_id: ResourceTypeGroupId
    actions: list[Action]


class RegenerateAccessKeySecret200Response(Model):
    client_secret: str | None = None
    """The secret. It is shown only here."""
