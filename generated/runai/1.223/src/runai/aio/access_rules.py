"""Access rules. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import AsyncGroup
from ..requests import access_rules as requests

if TYPE_CHECKING:
    import uuid
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from .. import models


class AsyncAccessRules(AsyncGroup):
    """Give a subject a role within a scope, and take it away.

    Calls are awaited; `sync` describes their arguments.
    """

    __slots__ = ()

    async def get_access_rules(
        self,
        *,
        subject_type: str | None = None,
        subject_id_filter: str | None = None,
        subject_ids: Sequence[str] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        last_updated: str | None = None,
        include_deleted: bool | None = None,
        cluster_id: uuid.UUID | str | None = None,
        scope_type: str | None = None,
        scope_id: str | None = None,
        role_id: int | None = None,
        sort_order: Literal["asc", "desc"] | None = None,
        sort_by: models.AccessRulesSortFilterFields | str | None = None,
        filter_by: Sequence[str] | None = None,
        search: str | None = None,
    ) -> models.GetAccessRules200Response:
        """List the access rules."""
        return await self._send(
            requests.get_access_rules(
                subject_type=subject_type,
                subject_id_filter=subject_id_filter,
                subject_ids=subject_ids,
                limit=limit,
                offset=offset,
                last_updated=last_updated,
                include_deleted=include_deleted,
                cluster_id=cluster_id,
                scope_type=scope_type,
                scope_id=scope_id,
                role_id=role_id,
                sort_order=sort_order,
                sort_by=sort_by,
                filter_by=filter_by,
                search=search,
            )
        )

    async def create_access_rule(
        self, access_rule_creation_fields: models.AccessRuleCreationFields | Mapping[str, Any]
    ) -> models.AccessRule:
        """Give a subject a role within a scope.

        The rule also holds for everything below the scope.
        """
        return await self._send(requests.create_access_rule(access_rule_creation_fields))

    async def access_rules_batch(
        self, access_rules_batch_fields: models.AccessRulesBatchFields | Mapping[str, Any]
    ) -> models.BatchResponse:
        """Delete several access rules with one call.

        Can also check beforehand whether they could be deleted, depending on `action`. The
        answer lists for which rules it succeeded and for which it failed.
        """
        return await self._send(requests.access_rules_batch(access_rules_batch_fields))

    async def access_rules_batch_create(
        self,
        access_rules_batch_create_fields: models.AccessRulesBatchCreateFields | Mapping[str, Any],
    ) -> models.AccessRulesBatchCreateResponse:
        """Give several subjects a role in several scopes with one call.

        The answer lists the rules that were created and those that were not.
        """
        return await self._send(
            requests.access_rules_batch_create(access_rules_batch_create_fields)
        )

    async def count_access_rules(
        self,
        *,
        include_deleted: bool | None = None,
        filter_by: Sequence[str] | None = None,
        search: str | None = None,
    ) -> models.CountResponse:
        """Count the access rules."""
        return await self._send(
            requests.count_access_rules(
                include_deleted=include_deleted, filter_by=filter_by, search=search
            )
        )

    async def get_access_rule(self, access_rule_id: int) -> models.AccessRuleById:
        """Get one access rule."""
        return await self._send(requests.get_access_rule(access_rule_id))

    async def delete_access_rule(self, access_rule_id: int) -> None:
        """Delete an access rule, so that its subject loses the role in the scope."""
        return await self._send(requests.delete_access_rule(access_rule_id))
