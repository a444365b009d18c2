"""The client: every operation as `client.<category>.<group>.<method>(...)`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from . import aio, sync, threaded
from ._runtime.families import Family
from ._runtime.modes import Async, M, Sync, Threaded
from ._runtime.version_check import VersionedClient
from .api_client import ApiClient, AsyncApiClient, ThreadedApiClient

if TYPE_CHECKING:
    from collections.abc import Callable


class RunaiClient(VersionedClient[M]):
    """The Run:ai API.

    Give it one of the API clients, which decides how calls are made, or the arguments of a
    `Configuration`, for calls that return their results:

        client = RunaiClient(ApiClient(configuration))
        client = RunaiClient(bearer_token=..., runai_base_url=...)

    Args:
        api_client: `ApiClient`, `ThreadedApiClient` or `AsyncApiClient`.
        cluster_id: The cluster that your program works with; kept for you as `client.cluster_id`.
        client_id: Client id of your Run:ai application or service account
        client_secret: Client secret that belongs to the client id
        runai_base_url: URL of your control plane, such as `https://myorg.run.ai`
        bearer_token: Token of a user or of the CLI; excludes client credentials
        token_provider: Called for a token, instead of client credentials.
    """

    organizations = Family(
        lambda: sync.OrganizationsCategory,
        lambda: threaded.ThreadedOrganizationsCategory,
        lambda: aio.AsyncOrganizationsCategory,
    )
    """Clusters, node pools and nodes, the departments and projects that share them, and the tenant
    itself.
    """

    authentication_and_authorization = Family(
        lambda: sync.AuthenticationAndAuthorizationCategory,
        lambda: threaded.ThreadedAuthenticationAndAuthorizationCategory,
        lambda: aio.AsyncAuthenticationAndAuthorizationCategory,
    )
    """Users, machine identities, tokens and sign-in, and the rules that say who may do what."""

    workloads = Family(
        lambda: sync.WorkloadsCategory,
        lambda: threaded.ThreadedWorkloadsCategory,
        lambda: aio.AsyncWorkloadsCategory,
    )
    """The work that runs on the clusters, from workspaces and trainings to inference services,
    with their pods, events and metrics.
    """

    workload_assets = Family(
        lambda: sync.WorkloadAssetsCategory,
        lambda: threaded.ThreadedWorkloadAssetsCategory,
        lambda: aio.AsyncWorkloadAssetsCategory,
    )
    """Reusable building blocks for workloads, such as environments, compute resources, data
    sources and credentials.
    """

    policies = Family(
        lambda: sync.PoliciesCategory,
        lambda: threaded.ThreadedPoliciesCategory,
        lambda: aio.AsyncPoliciesCategory,
    )
    """Defaults and limits that apply to the workloads which users submit."""

    datavolumes = Family(
        lambda: sync.DatavolumesCategory,
        lambda: threaded.ThreadedDatavolumesCategory,
        lambda: aio.AsyncDatavolumesCategory,
    )
    """Data that is shared between projects, departments and clusters."""

    notifications = Family(
        lambda: sync.NotificationsCategory,
        lambda: threaded.ThreadedNotificationsCategory,
        lambda: aio.AsyncNotificationsCategory,
    )
    """Channels, subscriptions and states of the messages that users receive. Since 2.20."""

    audit = Family(
        lambda: sync.AuditCategory,
        lambda: threaded.ThreadedAuditCategory,
        lambda: aio.AsyncAuditCategory,
    )
    """The record of who changed what, and when. Since 2.19."""

    _told = ("/api/v1/clusters", "version", "2.20", True)

    @overload
    def __init__(
        self: RunaiClient[Sync],
        api_client: ApiClient,
        *,
        cluster_id: str | None = None,
    ) -> None: ...
    @overload
    def __init__(
        self: RunaiClient[Threaded],
        api_client: ThreadedApiClient,
        *,
        cluster_id: str | None = None,
    ) -> None: ...
    @overload
    def __init__(
        self: RunaiClient[Async],
        api_client: AsyncApiClient,
        *,
        cluster_id: str | None = None,
    ) -> None: ...
    @overload
    def __init__(
        self: RunaiClient[Sync],
        *,
        cluster_id: str | None = None,
        runai_base_url: str,
        client_id: str | None = None,
        client_secret: str | None = None,
        bearer_token: str | None = None,
        token_provider: Callable[[], Any] | None = None,
    ) -> None: ...
    def __init__(
        self,
        api_client: ApiClient | ThreadedApiClient | AsyncApiClient | None = None,
        *,
        cluster_id: str | None = None,
        **configuration: Any,
    ) -> None:
        if api_client is None:
            from .configuration import Configuration

            api_client = ApiClient(Configuration(**configuration))
        elif configuration:
            raise TypeError("give an API client or the arguments of a configuration, not both")
        self._use(api_client)
        self.cluster_id = cluster_id
