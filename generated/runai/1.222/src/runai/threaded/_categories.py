"""The API in methods. Calls return futures; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import Category

if TYPE_CHECKING:
    from .access_rules import ThreadedAccessRules
    from .administrator_command_line_interface import ThreadedAdministratorCommandLineInterface
    from .applications import ThreadedApplications
    from .audit_logs import ThreadedAuditLogs
    from .clusters import ThreadedClusters
    from .compute import ThreadedCompute
    from .config_map import ThreadedConfigMap
    from .credentials import ThreadedCredentials
    from .datasources import ThreadedDatasources
    from .datavolumes import ThreadedDatavolumes
    from .departments import ThreadedDepartments
    from .distributed import ThreadedDistributed
    from .distributed_inferences import ThreadedDistributedInferences
    from .environment import ThreadedEnvironment
    from .events import ThreadedEvents
    from .git import ThreadedGit
    from .host_path import ThreadedHostPath
    from .idps import ThreadedIdps
    from .inferences import ThreadedInferences
    from .logo import ThreadedLogo
    from .logout import ThreadedLogout
    from .me import ThreadedMe
    from .nfs import ThreadedNfs
    from .node_pools import ThreadedNodePools
    from .nodes import ThreadedNodes
    from .notification_channels import ThreadedNotificationChannels
    from .notification_state import ThreadedNotificationState
    from .notification_types import ThreadedNotificationTypes
    from .org_unit import ThreadedOrgUnit
    from .permissions import ThreadedPermissions
    from .pods import ThreadedPods
    from .policy import ThreadedPolicy
    from .projects import ThreadedProjects
    from .pvc import ThreadedPvc
    from .registry import ThreadedRegistry
    from .reports import ThreadedReports
    from .researcher_command_line_interface import ThreadedResearcherCommandLineInterface
    from .researcher_command_line_interface_deprecated import (
        ThreadedResearcherCommandLineInterfaceDeprecated,
    )
    from .revisions import ThreadedRevisions
    from .roles import ThreadedRoles
    from .s3 import ThreadedS3
    from .secret import ThreadedSecret
    from .settings import ThreadedSettings
    from .storage_classes import ThreadedStorageClasses
    from .subscriptions import ThreadedSubscriptions
    from .template import ThreadedTemplate
    from .tenant import ThreadedTenant
    from .tokens import ThreadedTokens
    from .trainings import ThreadedTrainings
    from .user_applications import ThreadedUserApplications
    from .users import ThreadedUsers
    from .workloads import ThreadedWorkloads
    from .workloads_batch import ThreadedWorkloadsBatch
    from .workloads_priorities import ThreadedWorkloadsPriorities
    from .workspaces import ThreadedWorkspaces


class ThreadedOrganizationsCategory(Category):
    """Clusters, node pools and nodes, the departments and projects that share them, and the tenant
    itself.
    """

    _deprecated_groups = frozenset({"researcher_command_line_interface_deprecated"})

    @property
    def clusters(self) -> ThreadedClusters:
        """Connect, rename, measure and remove Kubernetes clusters."""
        from .clusters import ThreadedClusters

        return self._group(ThreadedClusters)

    @property
    def node_pools(self) -> ThreadedNodePools:
        """Divide the nodes of a cluster into pools with their own quota and scheduling settings."""
        from .node_pools import ThreadedNodePools

        return self._group(ThreadedNodePools)

    @property
    def nodes(self) -> ThreadedNodes:
        """Look at the nodes of the clusters, their state and their metrics."""
        from .nodes import ThreadedNodes

        return self._group(ThreadedNodes)

    @property
    def departments(self) -> ThreadedDepartments:
        """Manage departments, which hold projects and share out quota between them."""
        from .departments import ThreadedDepartments

        return self._group(ThreadedDepartments)

    @property
    def projects(self) -> ThreadedProjects:
        """Manage projects, in which workloads are submitted, and the resources they are given."""
        from .projects import ThreadedProjects

        return self._group(ThreadedProjects)

    @property
    def reports(self) -> ThreadedReports:
        """Create reports on resource use and download them as files."""
        from .reports import ThreadedReports

        return self._group(ThreadedReports)

    @property
    def tenant(self) -> ThreadedTenant:
        """Read and change the settings of the whole tenant."""
        from .tenant import ThreadedTenant

        return self._group(ThreadedTenant)

    @property
    def logo(self) -> ThreadedLogo:
        """Read and replace the logo that the user interface shows."""
        from .logo import ThreadedLogo

        return self._group(ThreadedLogo)

    @property
    def researcher_command_line_interface(self) -> ThreadedResearcherCommandLineInterface:
        """Download the command line tool for researchers, its installers and its manual."""
        from .researcher_command_line_interface import ThreadedResearcherCommandLineInterface

        return self._group(ThreadedResearcherCommandLineInterface)

    @property
    def researcher_command_line_interface_deprecated(
        self,
    ) -> ThreadedResearcherCommandLineInterfaceDeprecated:
        """The former addresses of the command line tool for researchers."""
        from .researcher_command_line_interface_deprecated import (
            ThreadedResearcherCommandLineInterfaceDeprecated,
        )

        return self._group(ThreadedResearcherCommandLineInterfaceDeprecated)

    @property
    def administrator_command_line_interface(self) -> ThreadedAdministratorCommandLineInterface:
        """Download the command line tool for administrators and its checksums."""
        from .administrator_command_line_interface import ThreadedAdministratorCommandLineInterface

        return self._group(ThreadedAdministratorCommandLineInterface)


class ThreadedAuthenticationAndAuthorizationCategory(Category):
    """Users, machine identities, tokens and sign-in, and the rules that say who may do what."""

    @property
    def users(self) -> ThreadedUsers:
        """Manage local users, their passwords and their sessions."""
        from .users import ThreadedUsers

        return self._group(ThreadedUsers)

    @property
    def applications(self) -> ThreadedApplications:
        """Manage the identities of programs; service accounts follow them."""
        from .applications import ThreadedApplications

        return self._group(ThreadedApplications)

    @property
    def user_applications(self) -> ThreadedUserApplications:
        """Manage programs that act for one user; access keys follow them."""
        from .user_applications import ThreadedUserApplications

        return self._group(ThreadedUserApplications)

    @property
    def tokens(self) -> ThreadedTokens:
        """Exchange credentials for the bearer token that every other call needs."""
        from .tokens import ThreadedTokens

        return self._group(ThreadedTokens)

    @property
    def access_rules(self) -> ThreadedAccessRules:
        """Give a subject a role within a scope, and take it away."""
        from .access_rules import ThreadedAccessRules

        return self._group(ThreadedAccessRules)

    @property
    def roles(self) -> ThreadedRoles:
        """Look at the roles that access rules can assign."""
        from .roles import ThreadedRoles

        return self._group(ThreadedRoles)

    @property
    def permissions(self) -> ThreadedPermissions:
        """Find out what the caller may do, and where."""
        from .permissions import ThreadedPermissions

        return self._group(ThreadedPermissions)

    @property
    def me(self) -> ThreadedMe:
        """See the access rules of the caller."""
        from .me import ThreadedMe

        return self._group(ThreadedMe)

    @property
    def org_unit(self) -> ThreadedOrgUnit:
        """List the priorities that projects and departments can have."""
        from .org_unit import ThreadedOrgUnit

        return self._group(ThreadedOrgUnit)

    @property
    def idps(self) -> ThreadedIdps:
        """Connect identity providers for single sign-on and map their attributes."""
        from .idps import ThreadedIdps

        return self._group(ThreadedIdps)

    @property
    def settings(self) -> ThreadedSettings:
        """Read and change the security settings of the tenant."""
        from .settings import ThreadedSettings

        return self._group(ThreadedSettings)

    @property
    def logout(self) -> ThreadedLogout:
        """End the session of the caller."""
        from .logout import ThreadedLogout

        return self._group(ThreadedLogout)


class ThreadedWorkloadsCategory(Category):
    """The work that runs on the clusters, from workspaces and trainings to inference services,
    with their pods, events and metrics.
    """

    @property
    def workloads(self) -> ThreadedWorkloads:
        """Look at all workloads, whatever their type, with their metrics and history."""
        from .workloads import ThreadedWorkloads

        return self._group(ThreadedWorkloads)

    @property
    def workloads_batch(self) -> ThreadedWorkloadsBatch:
        """Delete, suspend or resume many workloads with one call."""
        from .workloads_batch import ThreadedWorkloadsBatch

        return self._group(ThreadedWorkloadsBatch)

    @property
    def workspaces(self) -> ThreadedWorkspaces:
        """Run interactive workspaces, such as notebooks."""
        from .workspaces import ThreadedWorkspaces

        return self._group(ThreadedWorkspaces)

    @property
    def trainings(self) -> ThreadedTrainings:
        """Run training workloads on a single node."""
        from .trainings import ThreadedTrainings

        return self._group(ThreadedTrainings)

    @property
    def distributed(self) -> ThreadedDistributed:
        """Run training workloads that are spread over several pods."""
        from .distributed import ThreadedDistributed

        return self._group(ThreadedDistributed)

    @property
    def inferences(self) -> ThreadedInferences:
        """Serve models behind an endpoint that scales with its load."""
        from .inferences import ThreadedInferences

        return self._group(ThreadedInferences)

    @property
    def distributed_inferences(self) -> ThreadedDistributedInferences:
        """Serve models that need several pods for each replica."""
        from .distributed_inferences import ThreadedDistributedInferences

        return self._group(ThreadedDistributedInferences)

    @property
    def workloads_priorities(self) -> ThreadedWorkloadsPriorities:
        """List the priorities that workloads can have."""
        from .workloads_priorities import ThreadedWorkloadsPriorities

        return self._group(ThreadedWorkloadsPriorities)

    @property
    def revisions(self) -> ThreadedRevisions:
        """Look at the revisions of a workload and their events, logs and metrics."""
        from .revisions import ThreadedRevisions

        return self._group(ThreadedRevisions)

    @property
    def pods(self) -> ThreadedPods:
        """Look at the pods of workloads and their metrics."""
        from .pods import ThreadedPods

        return self._group(ThreadedPods)

    @property
    def events(self) -> ThreadedEvents:
        """Read the events and logs of workloads."""
        from .events import ThreadedEvents

        return self._group(ThreadedEvents)


class ThreadedWorkloadAssetsCategory(Category):
    """Reusable building blocks for workloads, such as environments, compute resources, data
    sources and credentials.
    """

    @property
    def environment(self) -> ThreadedEnvironment:
        """Manage environments, which hold an image, its command and its tools."""
        from .environment import ThreadedEnvironment

        return self._group(ThreadedEnvironment)

    @property
    def compute(self) -> ThreadedCompute:
        """Manage compute resources, which are requests for GPU, CPU and memory under one name."""
        from .compute import ThreadedCompute

        return self._group(ThreadedCompute)

    @property
    def template(self) -> ThreadedTemplate:
        """Manage templates that combine assets into a ready workload."""
        from .template import ThreadedTemplate

        return self._group(ThreadedTemplate)

    @property
    def datasources(self) -> ThreadedDatasources:
        """List data sources of every kind together."""
        from .datasources import ThreadedDatasources

        return self._group(ThreadedDatasources)

    @property
    def git(self) -> ThreadedGit:
        """Manage data sources that are Git repositories."""
        from .git import ThreadedGit

        return self._group(ThreadedGit)

    @property
    def host_path(self) -> ThreadedHostPath:
        """Manage data sources that are directories of the nodes."""
        from .host_path import ThreadedHostPath

        return self._group(ThreadedHostPath)

    @property
    def nfs(self) -> ThreadedNfs:
        """Manage data sources on NFS servers."""
        from .nfs import ThreadedNfs

        return self._group(ThreadedNfs)

    @property
    def pvc(self) -> ThreadedPvc:
        """Manage data sources that are persistent volume claims."""
        from .pvc import ThreadedPvc

        return self._group(ThreadedPvc)

    @property
    def s3(self) -> ThreadedS3:
        """Manage data sources in S3 buckets."""
        from .s3 import ThreadedS3

        return self._group(ThreadedS3)

    @property
    def config_map(self) -> ThreadedConfigMap:
        """Manage data sources that are Kubernetes config maps."""
        from .config_map import ThreadedConfigMap

        return self._group(ThreadedConfigMap)

    @property
    def secret(self) -> ThreadedSecret:
        """Manage data sources that are Kubernetes secrets."""
        from .secret import ThreadedSecret

        return self._group(ThreadedSecret)

    @property
    def credentials(self) -> ThreadedCredentials:
        """Manage passwords, keys and other secrets that workloads need."""
        from .credentials import ThreadedCredentials

        return self._group(ThreadedCredentials)

    @property
    def registry(self) -> ThreadedRegistry:
        """Manage connections to image registries and search in them."""
        from .registry import ThreadedRegistry

        return self._group(ThreadedRegistry)

    @property
    def storage_classes(self) -> ThreadedStorageClasses:
        """Look at the storage classes of the clusters."""
        from .storage_classes import ThreadedStorageClasses

        return self._group(ThreadedStorageClasses)


class ThreadedPoliciesCategory(Category):
    """Defaults and limits that apply to the workloads which users submit."""

    @property
    def policy(self) -> ThreadedPolicy:
        """Read, change and remove the policy of a workload type for a scope."""
        from .policy import ThreadedPolicy

        return self._group(ThreadedPolicy)


class ThreadedDatavolumesCategory(Category):
    """Data that is shared between projects, departments and clusters."""

    @property
    def datavolumes(self) -> ThreadedDatavolumes:
        """Create data volumes and choose with whom they are shared."""
        from .datavolumes import ThreadedDatavolumes

        return self._group(ThreadedDatavolumes)


class ThreadedNotificationsCategory(Category):
    """Channels, subscriptions and states of the messages that users receive. Since 2.20."""

    @property
    def notification_channels(self) -> ThreadedNotificationChannels:
        """Set up and test the ways in which messages are sent, such as e-mail and Slack."""
        from .notification_channels import ThreadedNotificationChannels

        return self._group(ThreadedNotificationChannels)

    @property
    def subscriptions(self) -> ThreadedSubscriptions:
        """Choose which messages the caller receives, and where."""
        from .subscriptions import ThreadedSubscriptions

        return self._group(ThreadedSubscriptions)

    @property
    def notification_state(self) -> ThreadedNotificationState:
        """Turn notifications on or off."""
        from .notification_state import ThreadedNotificationState

        return self._group(ThreadedNotificationState)

    @property
    def notification_types(self) -> ThreadedNotificationTypes:
        """List the kinds of messages that can be subscribed to."""
        from .notification_types import ThreadedNotificationTypes

        return self._group(ThreadedNotificationTypes)


class ThreadedAuditCategory(Category):
    """The record of who changed what, and when. Since 2.19."""

    @property
    def audit_logs(self) -> ThreadedAuditLogs:
        """Search the audit log and download it."""
        from .audit_logs import ThreadedAuditLogs

        return self._group(ThreadedAuditLogs)
