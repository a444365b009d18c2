"""Models: authentication and authorization shared."""

from __future__ import annotations

from .._runtime.model import Model, OpenEnum


class Action(OpenEnum):
    CREATE = "create"
    READ = "read"
    UPDATE = "update"
    DELETE = "delete"
    SYNC = "sync"


class AuthEntityType(OpenEnum):
    REGULAR_USER = "regular-user"
    SSO_USER = "sso-user"
    APP = "app"
    GROUP = "group"
    INTERNAL_USER = "internal-user"
    SUPER_ADMIN = "super-admin"


class ResourceType(OpenEnum):
    DEPARTMENT = "department"
    TENANT = "tenant"
    PROJECT = "project"
    CLUSTER = "cluster"
    CLUSTER_CONFIG = "cluster-config"
    NODEPOOLS = "nodepools"
    NODES = "nodes"
    SETTINGS = "settings"
    USERS = "users"
    GROUPS = "groups"
    APPS = "apps"
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
    DATAVOLUMES_SHAREDSCOPES = "datavolumes/sharedscopes"
    SECRET_VOLUME_ASSETS = "secret-volume-assets"


class ResourceTypeGroupId(OpenEnum):
    ORGANIZATION = "organization"
    PHYSICAL_RESOURCE = "physical-resource"
    IAM = "iam"
    DASHBOARD = "dashboard"
    WORKLOAD = "workload"
    WORKLOAD_ASSET = "workload-asset"


class AuthRole(OpenEnum):
    """The schema `Role`."""

    ADMIN = "admin"
    DEPARTMENT_ADMIN = "department_admin"
    RESEARCHER = "researcher"
    EDITOR = "editor"
    VIEWER = "viewer"
    RESEARCH_MANAGER = "research_manager"
    ML_ENGINEER = "ml_engineer"


class Permission(Model):
    resource_type: ResourceType
    display_name: str
    group_id: ResourceTypeGroupId
    actions: list[Action]
