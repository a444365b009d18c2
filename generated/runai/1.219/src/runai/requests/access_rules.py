"""The operations of `authentication_and_authorization.access_rules` as values, to send in any way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation, Paged

if TYPE_CHECKING:
    import uuid
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal


_GET_ACCESS_RULES: Operation[models.GetAccessRules200Response] = Operation(
    "authentication_and_authorization.access_rules.get_access_rules",
    "GET",
    "/api/v1/authorization/access-rules",
    parameters=(
        _call.query("subjectType"),
        _call.query("subjectIdFilter"),
        _call.query("subjectIds", explode=False),
        _call.query("limit"),
        _call.query("offset"),
        _call.query("lastUpdated"),
        _call.query("includeDeleted"),
        _call.query("clusterId"),
        _call.query("scopeType"),
        _call.query("scopeId"),
        _call.query("roleId"),
        _call.query("sortOrder"),
        _call.query("sortBy"),
        _call.query("filterBy", explode=False),
    ),
    responses=(_call.json("200", lambda: models.GetAccessRules200Response),),
    paging=_call.Paging("offset", position="offset", size="limit", items="access_rules"),
)


def get_access_rules(
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
) -> Paged[models.GetAccessRules200Response, models.AccessRule]:
    """List the access rules."""
    return Paged(
        _GET_ACCESS_RULES,
        (
            subject_type,
            subject_id_filter,
            subject_ids,
            limit,
            offset,
            last_updated,
            include_deleted,
            cluster_id,
            scope_type,
            scope_id,
            role_id,
            sort_order,
            sort_by,
            filter_by,
        ),
    )


_CREATE_ACCESS_RULE: Operation[models.AccessRule] = Operation(
    "authentication_and_authorization.access_rules.create_access_rule",
    "POST",
    "/api/v1/authorization/access-rules",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("201", lambda: models.AccessRule),),
)


def create_access_rule(
    access_rule_creation_fields: models.AccessRuleCreationFields | Mapping[str, Any],
) -> Call[models.AccessRule]:
    """Give a subject a role within a scope."""
    return Call(_CREATE_ACCESS_RULE, body=access_rule_creation_fields)


_COUNT_ACCESS_RULES: Operation[models.CountResponse] = Operation(
    "authentication_and_authorization.access_rules.count_access_rules",
    "GET",
    "/api/v1/authorization/access-rules/count",
    parameters=(_call.query("includeDeleted"), _call.query("filterBy", explode=False)),
    responses=(_call.json("200", lambda: models.CountResponse),),
)


def count_access_rules(
    *, include_deleted: bool | None = None, filter_by: Sequence[str] | None = None
) -> Call[models.CountResponse]:
    """Count the access rules."""
    return Call(_COUNT_ACCESS_RULES, (include_deleted, filter_by))


_GET_ACCESS_RULE: Operation[models.AccessRuleById] = Operation(
    "authentication_and_authorization.access_rules.get_access_rule",
    "GET",
    "/api/v1/authorization/access-rules/{accessRuleId}",
    parameters=(_call.path("accessRuleId"),),
    responses=(_call.json("200", lambda: models.AccessRuleById),),
)


def get_access_rule(access_rule_id: int) -> Call[models.AccessRuleById]:
    """Get one access rule."""
    return Call(_GET_ACCESS_RULE, (access_rule_id,))


_DELETE_ACCESS_RULE: Operation[None] = Operation(
    "authentication_and_authorization.access_rules.delete_access_rule",
    "DELETE",
    "/api/v1/authorization/access-rules/{accessRuleId}",
    parameters=(_call.path("accessRuleId"),),
    responses=(_call.empty("204"),),
)


def delete_access_rule(access_rule_id: int) -> Call[None]:
    """Delete an access rule, so that its subject loses the role in the scope."""
    return Call(_DELETE_ACCESS_RULE, (access_rule_id,))
