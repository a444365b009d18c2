"""Access rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import SyncGroup
from ..requests import access_rules as requests

if TYPE_CHECKING:
    import uuid
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from .. import models


class AccessRules(SyncGroup):
    """Give a subject a role within a scope, and take it away."""

    __slots__ = ()

    def get_access_rules(
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
        """List the access rules.

        Args:
            subject_type: Keep only rules for this kind of subject, such as `user`.
            subject_id_filter: Keep only rules whose subject contains this text.
            subject_ids: Keep only rules for these subjects.
            limit: How many results to return at most. The server takes `50` by default.
            offset: How many results to skip. Together with `limit` it reads a long list page by
                page.
            last_updated: Keep only rules that changed after this moment, a date and time as in
                RFC 3339.
            include_deleted: Also return what has been deleted. The server takes `False` by
                default.
            cluster_id: Keep only rules for this cluster.
            scope_type: Keep only rules for this level, such as `project`.
            scope_id: Keep only rules for this scope.
            role_id: Keep only rules that give this role.
            sort_order: The direction of the sort, `asc` or `desc`. The server takes `asc` by
                default.
            sort_by: The field to sort by.
            filter_by: Conditions that every result must meet, each a field, an operator and a
                value. Fields: subjectId, subjectType, roleId, scopeId, scopeType, roleName,
                scopeName, createdAt, deletedAt, createdBy, phase. Operators: ==, !=, <=, >=, =@
                (contains), !@ (does not contain), =^ (starts with), =$ (ends with).
            search: Keep only results in which this text occurs.
        """
        return self._send(
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

    def create_access_rule(
        self, access_rule_creation_fields: models.AccessRuleCreationFields | Mapping[str, Any]
    ) -> models.AccessRule:
        """Give a subject a role within a scope.

        The rule also holds for everything below the scope.
        """
        return self._send(requests.create_access_rule(access_rule_creation_fields))

    def access_rules_batch(
        self, access_rules_batch_fields: models.AccessRulesBatchFields | Mapping[str, Any]
    ) -> models.BatchResponse:
        """Delete several access rules with one call. Since 2.21.

        Can also check beforehand whether they could be deleted, depending on `action`. The
        answer lists for which rules it succeeded and for which it failed.
        """
        return self._send(requests.access_rules_batch(access_rules_batch_fields))

    def access_rules_batch_create(
        self,
        access_rules_batch_create_fields: models.AccessRulesBatchCreateFields | Mapping[str, Any],
    ) -> models.AccessRulesBatchCreateResponse:
        """Give several subjects a role in several scopes with one call. Since 2.22.

        The answer lists the rules that were created and those that were not.
        """
        return self._send(requests.access_rules_batch_create(access_rules_batch_create_fields))

    def count_access_rules(
        self,
        *,
        include_deleted: bool | None = None,
        filter_by: Sequence[str] | None = None,
        search: str | None = None,
    ) -> models.CountResponse:
        """Count the access rules.

        Args:
            include_deleted: Also return what has been deleted. The server takes `False` by
                default.
            filter_by: Conditions that every result must meet, each a field, an operator and a
                value. Fields: subjectId, subjectType, roleId, scopeId, scopeType, roleName,
                scopeName, createdAt, deletedAt, createdBy, phase. Operators: ==, !=, <=, >=, =@
                (contains), !@ (does not contain), =^ (starts with), =$ (ends with).
            search: Keep only results in which this text occurs.
        """
        return self._send(
            requests.count_access_rules(
                include_deleted=include_deleted, filter_by=filter_by, search=search
            )
        )

    def get_access_rule(self, access_rule_id: int) -> models.AccessRuleById:
        """Get one access rule.

        Args:
            access_rule_id: The identifier of the access rule.
        """
        return self._send(requests.get_access_rule(access_rule_id))

    def delete_access_rule(self, access_rule_id: int) -> None:
        """Delete an access rule, so that its subject loses the role in the scope.

        Args:
            access_rule_id: The identifier of the access rule.
        """
        return self._send(requests.delete_access_rule(access_rule_id))
