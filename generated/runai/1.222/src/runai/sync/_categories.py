"""The API in methods. Calls return results."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import Category

if TYPE_CHECKING:
    from .access_rules import AccessRules
    from .administrator_command_line_interface import AdministratorCommandLineInterface
    from .applications import Applications
    from .audit_logs import AuditLogs
    from .clusters import Clusters
    from .compute import Compute
    from .config_map import ConfigMap
    from .credentials import Credentials
    from .datasources import Datasources
    from .datavolumes import Datavolumes
    from .departments import Departments
    from .distributed import Distributed
    from .distributed_inferences import DistributedInferences
    from .environment import Environment
    from .events import Events
    from .git import Git
    from .host_path import HostPath
    from .idps import Idps
    from .inferences import Inferences
    from .logo import Logo
    from .logout import Logout
    from .me import Me
    from .nfs import Nfs
    from .node_pools import NodePools
    from .nodes import Nodes
    from .notification_channels import NotificationChannels
    from .notification_state import NotificationState
    from .notification_types import NotificationTypes
    from .org_unit import OrgUnit
    from .permissions import Permissions
    from .pods import Pods
    from .policy import Policy
    from .projects import Projects
    from .pvc import Pvc
    from .registry import Registry
    from .reports import Reports
    from .researcher_command_line_interface import ResearcherCommandLineInterface
    from .researcher_command_line_interface_deprecated import (
        ResearcherCommandLineInterfaceDeprecated,
    )
    from .revisions import Revisions
    from .roles import Roles
    from .s3 import S3
    from .secret import Secret
    from .settings import Settings
    from .storage_classes import StorageClasses
    from .subscriptions import Subscriptions
    from .template import Template
    from .tenant import Tenant
    from .tokens import Tokens
    from .trainings import Trainings
    from .user_applications import UserApplications
    from .users import Users
    from .workloads import Workloads
    from .workloads_batch import WorkloadsBatch
    from .workloads_priorities import WorkloadsPriorities
    from .workspaces import Workspaces


class OrganizationsCategory(Category):
    """Clusters, node pools and nodes, the departments and projects that share them, and the tenant
    itself.
    """

    _deprecated_groups = frozenset({"researcher_command_line_interface_deprecated"})

    @property
    def clusters(self) -> Clusters:
        """Connect, rename, measure and remove Kubernetes clusters."""
        from .clusters import Clusters

        return self._group(Clusters)

    @property
    def node_pools(self) -> NodePools:
        """Divide the nodes of a cluster into pools with their own quota and scheduling settings."""
        from .node_pools import NodePools

        return self._group(NodePools)

    @property
    def nodes(self) -> Nodes:
        """Look at the nodes of the clusters, their state and their metrics."""
        from .nodes import Nodes

        return self._group(Nodes)

    @property
    def departments(self) -> Departments:
        """Manage departments, which hold projects and share out quota between them."""
        from .departments import Departments

        return self._group(Departments)

    @property
    def projects(self) -> Projects:
        """Manage projects, in which workloads are submitted, and the resources they are given."""
        from .projects import Projects

        return self._group(Projects)

    @property
    def reports(self) -> Reports:
        """Create reports on resource use and download them as files. Since 2.19."""
        from .reports import Reports

        return self._group(Reports)

    @property
    def tenant(self) -> Tenant:
        """Read and change the settings of the whole tenant."""
        from .tenant import Tenant

        return self._group(Tenant)

    @property
    def logo(self) -> Logo:
        """Read and replace the logo that the user interface shows."""
        from .logo import Logo

        return self._group(Logo)

    @property
    def researcher_command_line_interface(self) -> ResearcherCommandLineInterface:
        """Download the command line tool for researchers, its installers and its manual. Since
        2.20.
        """
        from .researcher_command_line_interface import ResearcherCommandLineInterface

        return self._group(ResearcherCommandLineInterface)

    @property
    def researcher_command_line_interface_deprecated(
        self,
    ) -> ResearcherCommandLineInterfaceDeprecated:
        """The former addresses of the command line tool for researchers. Since 2.20."""
        from .researcher_command_line_interface_deprecated import (
            ResearcherCommandLineInterfaceDeprecated,
        )

        return self._group(ResearcherCommandLineInterfaceDeprecated)

    @property
    def administrator_command_line_interface(self) -> AdministratorCommandLineInterface:
        """Download the command line tool for administrators and its checksums."""
        from .administrator_command_line_interface import AdministratorCommandLineInterface

        return self._group(AdministratorCommandLineInterface)


class AuthenticationAndAuthorizationCategory(Category):
    """Users, machine identities, tokens and sign-in, and the rules that say who may do what."""

    @property
    def users(self) -> Users:
        """Manage local users, their passwords and their sessions."""
        from .users import Users

        return self._group(Users)

    @property
    def applications(self) -> Applications:
        """Manage the identities of programs; service accounts follow them."""
        from .applications import Applications

        return self._group(Applications)

    @property
    def user_applications(self) -> UserApplications:
        """Manage programs that act for one user; access keys follow them. Since 2.20."""
        from .user_applications import UserApplications

        return self._group(UserApplications)

    @property
    def tokens(self) -> Tokens:
        """Exchange credentials for the bearer token that every other call needs."""
        from .tokens import Tokens

        return self._group(Tokens)

    @property
    def access_rules(self) -> AccessRules:
        """Give a subject a role within a scope, and take it away."""
        from .access_rules import AccessRules

        return self._group(AccessRules)

    @property
    def roles(self) -> Roles:
        """Look at the roles that access rules can assign. Since 2.21."""
        from .roles import Roles

        return self._group(Roles)

    @property
    def permissions(self) -> Permissions:
        """Find out what the caller may do, and where."""
        from .permissions import Permissions

        return self._group(Permissions)

    @property
    def me(self) -> Me:
        """See the access rules of the caller. Since 2.21."""
        from .me import Me

        return self._group(Me)

    @property
    def org_unit(self) -> OrgUnit:
        """List the priorities that projects and departments can have. Since 2.22."""
        from .org_unit import OrgUnit

        return self._group(OrgUnit)

    @property
    def idps(self) -> Idps:
        """Connect identity providers for single sign-on and map their attributes. Since 2.21."""
        from .idps import Idps

        return self._group(Idps)

    @property
    def settings(self) -> Settings:
        """Read and change the security settings of the tenant. Since 2.22."""
        from .settings import Settings

        return self._group(Settings)

    @property
    def logout(self) -> Logout:
        """End the session of the caller. Since 2.22."""
        from .logout import Logout

        return self._group(Logout)


class WorkloadsCategory(Category):
    """The work that runs on the clusters, from workspaces and trainings to inference services,
    with their pods, events and metrics.
    """

    @property
    def workloads(self) -> Workloads:
        """Look at all workloads, whatever their type, with their metrics and history."""
        from .workloads import Workloads

        return self._group(Workloads)

    @property
    def workloads_batch(self) -> WorkloadsBatch:
        """Delete, suspend or resume many workloads with one call. Since 2.19."""
        from .workloads_batch import WorkloadsBatch

        return self._group(WorkloadsBatch)

    @property
    def workspaces(self) -> Workspaces:
        """Run interactive workspaces, such as notebooks."""
        from .workspaces import Workspaces

        return self._group(Workspaces)

    @property
    def trainings(self) -> Trainings:
        """Run training workloads on a single node."""
        from .trainings import Trainings

        return self._group(Trainings)

    @property
    def distributed(self) -> Distributed:
        """Run training workloads that are spread over several pods."""
        from .distributed import Distributed

        return self._group(Distributed)

    @property
    def inferences(self) -> Inferences:
        """Serve models behind an endpoint that scales with its load."""
        from .inferences import Inferences

        return self._group(Inferences)

    @property
    def distributed_inferences(self) -> DistributedInferences:
        """Serve models that need several pods for each replica. Since 2.22."""
        from .distributed_inferences import DistributedInferences

        return self._group(DistributedInferences)

    @property
    def workloads_priorities(self) -> WorkloadsPriorities:
        """List the priorities that workloads can have. Since 2.22."""
        from .workloads_priorities import WorkloadsPriorities

        return self._group(WorkloadsPriorities)

    @property
    def revisions(self) -> Revisions:
        """Look at the revisions of a workload and their events, logs and metrics. Since 2.21."""
        from .revisions import Revisions

        return self._group(Revisions)

    @property
    def pods(self) -> Pods:
        """Look at the pods of workloads and their metrics."""
        from .pods import Pods

        return self._group(Pods)

    @property
    def events(self) -> Events:
        """Read the events and logs of workloads."""
        from .events import Events

        return self._group(Events)


class WorkloadAssetsCategory(Category):
    """Reusable building blocks for workloads, such as environments, compute resources, data
    sources and credentials.
    """

    @property
    def environment(self) -> Environment:
        """Manage environments, which hold an image, its command and its tools."""
        from .environment import Environment

        return self._group(Environment)

    @property
    def compute(self) -> Compute:
        """Manage compute resources, which are requests for GPU, CPU and memory under one name."""
        from .compute import Compute

        return self._group(Compute)

    @property
    def template(self) -> Template:
        """Manage templates that combine assets into a ready workload."""
        from .template import Template

        return self._group(Template)

    @property
    def datasources(self) -> Datasources:
        """List data sources of every kind together."""
        from .datasources import Datasources

        return self._group(Datasources)

    @property
    def git(self) -> Git:
        """Manage data sources that are Git repositories."""
        from .git import Git

        return self._group(Git)

    @property
    def host_path(self) -> HostPath:
        """Manage data sources that are directories of the nodes."""
        from .host_path import HostPath

        return self._group(HostPath)

    @property
    def nfs(self) -> Nfs:
        """Manage data sources on NFS servers."""
        from .nfs import Nfs

        return self._group(Nfs)

    @property
    def pvc(self) -> Pvc:
        """Manage data sources that are persistent volume claims."""
        from .pvc import Pvc

        return self._group(Pvc)

    @property
    def s3(self) -> S3:
        """Manage data sources in S3 buckets."""
        from .s3 import S3

        return self._group(S3)

    @property
    def config_map(self) -> ConfigMap:
        """Manage data sources that are Kubernetes config maps."""
        from .config_map import ConfigMap

        return self._group(ConfigMap)

    @property
    def secret(self) -> Secret:
        """Manage data sources that are Kubernetes secrets. Since 2.19."""
        from .secret import Secret

        return self._group(Secret)

    @property
    def credentials(self) -> Credentials:
        """Manage passwords, keys and other secrets that workloads need."""
        from .credentials import Credentials

        return self._group(Credentials)

    @property
    def registry(self) -> Registry:
        """Manage connections to image registries and search in them."""
        from .registry import Registry

        return self._group(Registry)

    @property
    def storage_classes(self) -> StorageClasses:
        """Look at the storage classes of the clusters."""
        from .storage_classes import StorageClasses

        return self._group(StorageClasses)


class PoliciesCategory(Category):
    """Defaults and limits that apply to the workloads which users submit."""

    @property
    def policy(self) -> Policy:
        """Read, change and remove the policy of a workload type for a scope."""
        from .policy import Policy

        return self._group(Policy)


class DatavolumesCategory(Category):
    """Data that is shared between projects, departments and clusters."""

    @property
    def datavolumes(self) -> Datavolumes:
        """Create data volumes and choose with whom they are shared."""
        from .datavolumes import Datavolumes

        return self._group(Datavolumes)


class NotificationsCategory(Category):
    """Channels, subscriptions and states of the messages that users receive. Since 2.20."""

    @property
    def notification_channels(self) -> NotificationChannels:
        """Set up and test the ways in which messages are sent, such as e-mail and Slack. Since
        2.20.
        """
        from .notification_channels import NotificationChannels

        return self._group(NotificationChannels)

    @property
    def subscriptions(self) -> Subscriptions:
        """Choose which messages the caller receives, and where. Since 2.20."""
        from .subscriptions import Subscriptions

        return self._group(Subscriptions)

    @property
    def notification_state(self) -> NotificationState:
        """Turn notifications on or off. Since 2.20."""
        from .notification_state import NotificationState

        return self._group(NotificationState)

    @property
    def notification_types(self) -> NotificationTypes:
        """List the kinds of messages that can be subscribed to. Since 2.20."""
        from .notification_types import NotificationTypes

        return self._group(NotificationTypes)


class AuditCategory(Category):
    """The record of who changed what, and when. Since 2.19."""

    @property
    def audit_logs(self) -> AuditLogs:
        """Search the audit log and download it. Since 2.19."""
        from .audit_logs import AuditLogs

        return self._group(AuditLogs)
