"""AI Applications."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import SyncGroup
from ..requests import ai_applications as requests

if TYPE_CHECKING:
    import uuid
    from collections.abc import Sequence
    from typing import Literal

    from .. import models


class AiApplications(SyncGroup):
    """Look at AI applications and the workloads they consist of. Since 2.23."""

    __slots__ = ()

    def list_applications(
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
        search: str | None = None,
    ) -> models.ListApplications200Response:
        """List the AI applications that you may see. Since 2.23.

        An AI application groups the workloads and resources that were deployed together.

        Args:
            verbosity: How much to say about each result.
            offset: How many results to skip. Together with `limit` it reads a long list page by
                page.
            limit: How many results to return at most. The server takes `50` by default.
            sort_order: The direction of the sort, `asc` or `desc`. The server takes `asc` by
                default.
            sort_by: The field to sort by.
            filter_by: Conditions that every result must meet, such as `name==my-app`. Fields:
                `clusterId`, `name`, `projectId`, `projectName`, `source` and `type`. Operators:
                `==`, `!=`, `<=`, `>=`, `=@` (contains), `!@` (does not contain), `=^` (starts
                with) and `=$` (ends with).
            search: Keep only results in which this text occurs.
        """
        return self._send(
            requests.list_applications(
                verbosity=verbosity,
                offset=offset,
                limit=limit,
                sort_order=sort_order,
                sort_by=sort_by,
                filter_by=filter_by,
                search=search,
            )
        )

    def count_applications(
        self, *, filter_by: Sequence[str] | None = None, search: str | None = None
    ) -> models.CountResponse:
        """Count the AI applications that you may see. Since 2.24.

        Args:
            filter_by: Conditions that every result must meet, such as `name==my-app`. Fields:
                `clusterId`, `name`, `projectId`, `projectName`, `source` and `type`. Operators:
                `==`, `!=`, `<=`, `>=`, `=@` (contains), `!@` (does not contain), `=^` (starts
                with) and `=$` (ends with).
            search: Keep only results in which this text occurs.
        """
        return self._send(requests.count_applications(filter_by=filter_by, search=search))

    def get_application(self, ai_application_id: uuid.UUID | str) -> models.AiApplication:
        """Get an AI application with its resources. Since 2.23.

        Args:
            ai_application_id: The identifier of the AI application.
        """
        return self._send(requests.get_application(ai_application_id))
