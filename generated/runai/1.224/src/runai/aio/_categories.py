"""The API in methods. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import Category

if TYPE_CHECKING:
    from .access_keys import AsyncAccessKeys
    from .access_rules import AsyncAccessRules
    from .administrator_command_line_interface import AsyncAdministratorCommandLineInterface
    from .ai_applications import AsyncAiApplications
    from .applications import AsyncApplications
    from .audit_logs import AsyncAuditLogs
    from .clusters import AsyncClusters
    from .compute import AsyncCompute
    from .config_map import AsyncConfigMap
    from .credentials import AsyncCredentials
    from .datasources import AsyncDatasources
    from .datavolumes import AsyncDatavolumes
    from .departments import AsyncDepartments
    from .distributed import AsyncDistributed
    from .distributed_inferences import AsyncDistributedInferences
    from .environment import AsyncEnvironment
    from .events import AsyncEvents
    from .git import AsyncGit
    from .host_path import AsyncHostPath
    from .idps import AsyncIdps
    from .inferences import AsyncInferences
    from .logo import AsyncLogo
    from .me import AsyncMe
    from .network_topologies import AsyncNetworkTopologies
    from .nfs import AsyncNfs
    from .node_pools import AsyncNodePools
    from .nodes import AsyncNodes
    from .notification_channels import AsyncNotificationChannels
    from .notification_state import AsyncNotificationState
    from .notification_types import AsyncNotificationTypes
    from .nvidia_nim import AsyncNvidiaNim
    from .org_unit import AsyncOrgUnit
    from .permissions import AsyncPermissions
    from .pods import AsyncPods
    from .policy import AsyncPolicy
    from .projects import AsyncProjects
    from .pvc import AsyncPvc
    from .registry import AsyncRegistry
    from .reports import AsyncReports
    from .researcher_command_line_interface import AsyncResearcherCommandLineInterface
    from .researcher_command_line_interface_deprecated import (
        AsyncResearcherCommandLineInterfaceDeprecated,
    )
    from .revisions import AsyncRevisions
    from .roles import AsyncRoles
    from .s3 import AsyncS3
    from .secret import AsyncSecret
    from .service_accounts import AsyncServiceAccounts
    from .settings import AsyncSettings
    from .storage_class_configuration import AsyncStorageClassConfiguration
    from .storage_classes import AsyncStorageClasses
    from .subscriptions import AsyncSubscriptions
    from .template import AsyncTemplate
    from .tenant import AsyncTenant
    from .tokens import AsyncTokens
    from .trainings import AsyncTrainings
    from .user_applications import AsyncUserApplications
    from .users import AsyncUsers
    from .workload_properties import AsyncWorkloadProperties
    from .workload_templates import AsyncWorkloadTemplates
    from .workloads import AsyncWorkloads
    from .workloads_batch import AsyncWorkloadsBatch
    from .workloads_v2 import AsyncWorkloadsV2
    from .workspaces import AsyncWorkspaces


class AsyncOrganizationsCategory(Category):
    """Clusters, node pools and nodes, the departments and projects that share them, and the tenant
    itself.
    """

    _deprecated_groups = frozenset({"researcher_command_line_interface_deprecated"})

    @property
    def clusters(self) -> AsyncClusters:
        """Connect, rename, measure and remove Kubernetes clusters."""
        from .clusters import AsyncClusters

        return self._group(AsyncClusters)

    @property
    def node_pools(self) -> AsyncNodePools:
        """Divide the nodes of a cluster into pools with their own quota and scheduling settings."""
        from .node_pools import AsyncNodePools

        return self._group(AsyncNodePools)

    @property
    def nodes(self) -> AsyncNodes:
        """Look at the nodes of the clusters, their state and their metrics."""
        from .nodes import AsyncNodes

        return self._group(AsyncNodes)

    @property
    def network_topologies(self) -> AsyncNetworkTopologies:
        """Describe how nodes are wired, so that the scheduler can place pods close together."""
        from .network_topologies import AsyncNetworkTopologies

        return self._group(AsyncNetworkTopologies)

    @property
    def departments(self) -> AsyncDepartments:
        """Manage departments, which hold projects and share out quota between them."""
        from .departments import AsyncDepartments

        return self._group(AsyncDepartments)

    @property
    def projects(self) -> AsyncProjects:
        """Manage projects, in which workloads are submitted, and the resources they are given."""
        from .projects import AsyncProjects

        return self._group(AsyncProjects)

    @property
    def reports(self) -> AsyncReports:
        """Create reports on resource use and download them as files."""
        from .reports import AsyncReports

        return self._group(AsyncReports)

    @property
    def tenant(self) -> AsyncTenant:
        """Read and change the settings of the whole tenant."""
        from .tenant import AsyncTenant

        return self._group(AsyncTenant)

    @property
    def logo(self) -> AsyncLogo:
        """Read and replace the logo that the user interface shows."""
        from .logo import AsyncLogo

        return self._group(AsyncLogo)

    @property
    def researcher_command_line_interface(self) -> AsyncResearcherCommandLineInterface:
        """Download the command line tool for researchers, its installers and its manual."""
        from .researcher_command_line_interface import AsyncResearcherCommandLineInterface

        return self._group(AsyncResearcherCommandLineInterface)

    @property
    def researcher_command_line_interface_deprecated(
        self,
    ) -> AsyncResearcherCommandLineInterfaceDeprecated:
        """The former addresses of the command line tool for researchers."""
        from .researcher_command_line_interface_deprecated import (
            AsyncResearcherCommandLineInterfaceDeprecated,
        )

        return self._group(AsyncResearcherCommandLineInterfaceDeprecated)

    @property
    def administrator_command_line_interface(self) -> AsyncAdministratorCommandLineInterface:
        """Download the command line tool for administrators and its checksums."""
        from .administrator_command_line_interface import AsyncAdministratorCommandLineInterface

        return self._group(AsyncAdministratorCommandLineInterface)


class AsyncAuthenticationAndAuthorizationCategory(Category):
    """Users, machine identities, tokens and sign-in, and the rules that say who may do what."""

    _deprecated_groups = frozenset({"applications", "user_applications"})

    @property
    def users(self) -> AsyncUsers:
        """Manage local users, their passwords and their sessions."""
        from .users import AsyncUsers

        return self._group(AsyncUsers)

    @property
    def service_accounts(self) -> AsyncServiceAccounts:
        """Manage the identities with which programs call the API."""
        from .service_accounts import AsyncServiceAccounts

        return self._group(AsyncServiceAccounts)

    @property
    def access_keys(self) -> AsyncAccessKeys:
        """Manage keys with which a program acts for the user who owns them."""
        from .access_keys import AsyncAccessKeys

        return self._group(AsyncAccessKeys)

    @property
    def applications(self) -> AsyncApplications:
        """Manage the identities of programs; service accounts follow them."""
        from .applications import AsyncApplications

        return self._group(AsyncApplications)

    @property
    def user_applications(self) -> AsyncUserApplications:
        """Manage programs that act for one user; access keys follow them."""
        from .user_applications import AsyncUserApplications

        return self._group(AsyncUserApplications)

    @property
    def tokens(self) -> AsyncTokens:
        """Exchange credentials for the bearer token that every other call needs."""
        from .tokens import AsyncTokens

        return self._group(AsyncTokens)

    @property
    def access_rules(self) -> AsyncAccessRules:
        """Give a subject a role within a scope, and take it away."""
        from .access_rules import AsyncAccessRules

        return self._group(AsyncAccessRules)

    @property
    def roles(self) -> AsyncRoles:
        """Look at the roles that access rules can assign."""
        from .roles import AsyncRoles

        return self._group(AsyncRoles)

    @property
    def permissions(self) -> AsyncPermissions:
        """Find out what the caller may do, and where."""
        from .permissions import AsyncPermissions

        return self._group(AsyncPermissions)

    @property
    def me(self) -> AsyncMe:
        """See the access rules of the caller."""
        from .me import AsyncMe

        return self._group(AsyncMe)

    @property
    def org_unit(self) -> AsyncOrgUnit:
        """List the priorities that projects and departments can have."""
        from .org_unit import AsyncOrgUnit

        return self._group(AsyncOrgUnit)

    @property
    def idps(self) -> AsyncIdps:
        """Connect identity providers for single sign-on and map their attributes."""
        from .idps import AsyncIdps

        return self._group(AsyncIdps)

    @property
    def settings(self) -> AsyncSettings:
        """Read and change the security settings of the tenant."""
        from .settings import AsyncSettings

        return self._group(AsyncSettings)


class AsyncWorkloadsCategory(Category):
    """The work that runs on the clusters, from workspaces and trainings to inference services,
    with their pods, events and metrics.
    """

    @property
    def workloads(self) -> AsyncWorkloads:
        """Look at all workloads, whatever their type, with their metrics and history."""
        from .workloads import AsyncWorkloads

        return self._group(AsyncWorkloads)

    @property
    def workloads_v2(self) -> AsyncWorkloadsV2:
        """Submit and manage workloads of any type that the cluster supports."""
        from .workloads_v2 import AsyncWorkloadsV2

        return self._group(AsyncWorkloadsV2)

    @property
    def workloads_batch(self) -> AsyncWorkloadsBatch:
        """Delete, suspend or resume many workloads with one call."""
        from .workloads_batch import AsyncWorkloadsBatch

        return self._group(AsyncWorkloadsBatch)

    @property
    def workspaces(self) -> AsyncWorkspaces:
        """Run interactive workspaces, such as notebooks."""
        from .workspaces import AsyncWorkspaces

        return self._group(AsyncWorkspaces)

    @property
    def trainings(self) -> AsyncTrainings:
        """Run training workloads on a single node."""
        from .trainings import AsyncTrainings

        return self._group(AsyncTrainings)

    @property
    def distributed(self) -> AsyncDistributed:
        """Run training workloads that are spread over several pods."""
        from .distributed import AsyncDistributed

        return self._group(AsyncDistributed)

    @property
    def inferences(self) -> AsyncInferences:
        """Serve models behind an endpoint that scales with its load."""
        from .inferences import AsyncInferences

        return self._group(AsyncInferences)

    @property
    def distributed_inferences(self) -> AsyncDistributedInferences:
        """Serve models that need several pods for each replica."""
        from .distributed_inferences import AsyncDistributedInferences

        return self._group(AsyncDistributedInferences)

    @property
    def nvidia_nim(self) -> AsyncNvidiaNim:
        """Serve models with NVIDIA NIM services."""
        from .nvidia_nim import AsyncNvidiaNim

        return self._group(AsyncNvidiaNim)

    @property
    def workload_templates(self) -> AsyncWorkloadTemplates:
        """Save the specification of a workload to submit it again later."""
        from .workload_templates import AsyncWorkloadTemplates

        return self._group(AsyncWorkloadTemplates)

    @property
    def workload_properties(self) -> AsyncWorkloadProperties:
        """See and adjust workload types, with their categories and priorities."""
        from .workload_properties import AsyncWorkloadProperties

        return self._group(AsyncWorkloadProperties)

    @property
    def revisions(self) -> AsyncRevisions:
        """Look at the revisions of a workload and their events, logs and metrics."""
        from .revisions import AsyncRevisions

        return self._group(AsyncRevisions)

    @property
    def pods(self) -> AsyncPods:
        """Look at the pods of workloads and their metrics."""
        from .pods import AsyncPods

        return self._group(AsyncPods)

    @property
    def events(self) -> AsyncEvents:
        """Read the events and logs of workloads."""
        from .events import AsyncEvents

        return self._group(AsyncEvents)


class AsyncWorkloadAssetsCategory(Category):
    """Reusable building blocks for workloads, such as environments, compute resources, data
    sources and credentials.
    """

    _deprecated_groups = frozenset({"template"})

    @property
    def environment(self) -> AsyncEnvironment:
        """Manage environments, which hold an image, its command and its tools."""
        from .environment import AsyncEnvironment

        return self._group(AsyncEnvironment)

    @property
    def compute(self) -> AsyncCompute:
        """Manage compute resources, which are requests for GPU, CPU and memory under one name."""
        from .compute import AsyncCompute

        return self._group(AsyncCompute)

    @property
    def template(self) -> AsyncTemplate:
        """Manage templates that combine assets into a ready workload."""
        from .template import AsyncTemplate

        return self._group(AsyncTemplate)

    @property
    def datasources(self) -> AsyncDatasources:
        """List data sources of every kind together."""
        from .datasources import AsyncDatasources

        return self._group(AsyncDatasources)

    @property
    def git(self) -> AsyncGit:
        """Manage data sources that are Git repositories."""
        from .git import AsyncGit

        return self._group(AsyncGit)

    @property
    def host_path(self) -> AsyncHostPath:
        """Manage data sources that are directories of the nodes."""
        from .host_path import AsyncHostPath

        return self._group(AsyncHostPath)

    @property
    def nfs(self) -> AsyncNfs:
        """Manage data sources on NFS servers."""
        from .nfs import AsyncNfs

        return self._group(AsyncNfs)

    @property
    def pvc(self) -> AsyncPvc:
        """Manage data sources that are persistent volume claims."""
        from .pvc import AsyncPvc

        return self._group(AsyncPvc)

    @property
    def s3(self) -> AsyncS3:
        """Manage data sources in S3 buckets."""
        from .s3 import AsyncS3

        return self._group(AsyncS3)

    @property
    def config_map(self) -> AsyncConfigMap:
        """Manage data sources that are Kubernetes config maps."""
        from .config_map import AsyncConfigMap

        return self._group(AsyncConfigMap)

    @property
    def secret(self) -> AsyncSecret:
        """Manage data sources that are Kubernetes secrets."""
        from .secret import AsyncSecret

        return self._group(AsyncSecret)

    @property
    def credentials(self) -> AsyncCredentials:
        """Manage passwords, keys and other secrets that workloads need."""
        from .credentials import AsyncCredentials

        return self._group(AsyncCredentials)

    @property
    def registry(self) -> AsyncRegistry:
        """Manage connections to image registries and search in them."""
        from .registry import AsyncRegistry

        return self._group(AsyncRegistry)

    @property
    def storage_classes(self) -> AsyncStorageClasses:
        """Look at the storage classes of the clusters."""
        from .storage_classes import AsyncStorageClasses

        return self._group(AsyncStorageClasses)

    @property
    def storage_class_configuration(self) -> AsyncStorageClassConfiguration:
        """Decide how storage classes may be used."""
        from .storage_class_configuration import AsyncStorageClassConfiguration

        return self._group(AsyncStorageClassConfiguration)


class AsyncPoliciesCategory(Category):
    """Defaults and limits that apply to the workloads which users submit."""

    @property
    def policy(self) -> AsyncPolicy:
        """Read, change and remove the policy of a workload type for a scope."""
        from .policy import AsyncPolicy

        return self._group(AsyncPolicy)


class AsyncDatavolumesCategory(Category):
    """Data that is shared between projects, departments and clusters."""

    @property
    def datavolumes(self) -> AsyncDatavolumes:
        """Create data volumes and choose with whom they are shared."""
        from .datavolumes import AsyncDatavolumes

        return self._group(AsyncDatavolumes)


class AsyncNotificationsCategory(Category):
    """Channels, subscriptions and states of the messages that users receive. Since 2.20."""

    @property
    def notification_channels(self) -> AsyncNotificationChannels:
        """Set up and test the ways in which messages are sent, such as e-mail and Slack."""
        from .notification_channels import AsyncNotificationChannels

        return self._group(AsyncNotificationChannels)

    @property
    def subscriptions(self) -> AsyncSubscriptions:
        """Choose which messages the caller receives, and where."""
        from .subscriptions import AsyncSubscriptions

        return self._group(AsyncSubscriptions)

    @property
    def notification_state(self) -> AsyncNotificationState:
        """Turn notifications on or off."""
        from .notification_state import AsyncNotificationState

        return self._group(AsyncNotificationState)

    @property
    def notification_types(self) -> AsyncNotificationTypes:
        """List the kinds of messages that can be subscribed to."""
        from .notification_types import AsyncNotificationTypes

        return self._group(AsyncNotificationTypes)


class AsyncAuditCategory(Category):
    """The record of who changed what, and when. Since 2.19."""

    @property
    def audit_logs(self) -> AsyncAuditLogs:
        """Search the audit log and download it."""
        from .audit_logs import AsyncAuditLogs

        return self._group(AsyncAuditLogs)


class AsyncAiApplicationsCategory(Category):
    """Applications that consist of several workloads and are shown as one. Since 2.23."""

    @property
    def ai_applications(self) -> AsyncAiApplications:
        """Look at AI applications and the workloads they consist of."""
        from .ai_applications import AsyncAiApplications

        return self._group(AsyncAiApplications)
