"""Workspaces. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import AsyncGroup
from ..requests import workspaces as requests

if TYPE_CHECKING:
    import uuid
    from collections.abc import Mapping
    from typing import Any

    from .. import models


class AsyncWorkspaces(AsyncGroup):
    """Run interactive workspaces, such as notebooks.

    Calls are awaited; `sync` describes their arguments.
    """

    __slots__ = ()

    async def create_workspace1(
        self, workspace_creation_request: models.WorkspaceCreationRequest | Mapping[str, Any]
    ) -> models.Workspace:
        """Submit a workspace.

        A workspace is for interactive work, for instance with a notebook. The request is
        accepted at once (202); the cluster starts it in the background. Follow the phase with
        `get_workspace`.
        """
        return await self._send(requests.create_workspace1(workspace_creation_request))

    async def get_workspace(self, workload_id: uuid.UUID | str) -> models.Workspace:
        """Get a workspace with its specification and phase."""
        return await self._send(requests.get_workspace(workload_id))

    async def delete_workspace(self, workload_id: uuid.UUID | str) -> None:
        """Delete a workspace.

        The request is accepted at once (202); the cluster removes its pods in the background.
        """
        return await self._send(requests.delete_workspace(workload_id))

    async def resume_workspace(self, workload_id: uuid.UUID | str) -> models.HttpResponse:
        """Start a suspended workspace again.

        The request is accepted at once (202); the cluster recreates its pods in the background.
        """
        return await self._send(requests.resume_workspace(workload_id))

    async def suspend_workspace(self, workload_id: uuid.UUID | str) -> models.HttpResponse:
        """Stop a workspace and keep its definition.

        The request is accepted at once (202); the cluster ends its pods in the background.
        Start it again with `resume_workspace`.
        """
        return await self._send(requests.suspend_workspace(workload_id))
