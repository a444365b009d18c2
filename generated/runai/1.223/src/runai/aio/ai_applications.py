"""AI Applications. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import AsyncGroup
from ..requests import ai_applications as requests

if TYPE_CHECKING:
    import uuid
    from collections.abc import Sequence
    from typing import Literal

    from .. import models


class AsyncAiApplications(AsyncGroup):
    """Look at AI applications and the workloads they consist of.

    Calls are awaited; `sync` describes their arguments.
    """

    __slots__ = ()

    async def list_applications(
        self,
        *,
        verbosity: models.ApplicationVerbosity | str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_order: Literal["asc", "desc"] | None = None,
        sort_by: (
            Literal["clusterId", "name", "projectId", "projectName", "source", "type"] | None
        ) = None,
        filter_by: Sequence[str] | None = None,
    ) -> models.ListApplications200Response:
        """List the AI applications that you may see.

        An AI application groups the workloads and resources that were deployed together.
        """
        return await self._send(
            requests.list_applications(
                verbosity=verbosity,
                offset=offset,
                limit=limit,
                sort_order=sort_order,
                sort_by=sort_by,
                filter_by=filter_by,
            )
        )

    async def get_application(self, ai_application_id: uuid.UUID | str) -> models.AiApplication:
        """Get an AI application with its resources."""
        return await self._send(requests.get_application(ai_application_id))
