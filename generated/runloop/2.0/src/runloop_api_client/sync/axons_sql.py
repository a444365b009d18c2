"""axons.sql."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation
from .._runtime.rest import Kind, Raw, ResponseViews, Streamed, SyncRestGroup, View, omit
from .._runtime.rest import viewed as _viewed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Unpack

    from .._runtime.rest import Omit, WriteOptions

_BATCH: Operation[models.SqlBatchResultView] = Operation(
    "axons.sql.batch",
    "POST",
    "/v1/axons/{id}/sql/batch",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.SqlBatchResultView),),
    idempotency_header="x-request-id",
)
_QUERY: Operation[models.SqlQueryResultView] = Operation(
    "axons.sql.query",
    "POST",
    "/v1/axons/{id}/sql/query",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.SqlQueryResultView),),
    idempotency_header="x-request-id",
)


class AxonsSql(SyncRestGroup):
    """Query the database that belongs to an axon."""

    with_raw_response = View(lambda group: AxonsSqlViews(group, Raw))
    with_streaming_response = View(lambda group: AxonsSqlViews(group, Streamed))

    def batch(
        self,
        id: str,
        *,
        statements: Sequence[models.SqlStatementParams | Mapping[str, Any]],
        **options: Unpack[WriteOptions],
    ) -> models.SqlBatchResultView:
        """Run several SQL statements in the database of an axon.

        The answer has one result for each statement, which is a success or an error.

        Args:
            id: The id of the axon.
            statements: The statements, in order.
        """
        return self._send(Call(_BATCH, (id,), body={"statements": statements}), options)

    def query(
        self,
        id: str,
        *,
        sql: str,
        params: Sequence[Any] | None | Omit = omit,
        **options: Unpack[WriteOptions],
    ) -> models.SqlQueryResultView:
        """Run one SQL statement in the database of an axon.

        Args:
            id: The id of the axon.
            sql: The SQL statement, with `?` where values go.
            params: The values for the statement, in order.
        """
        return self._send(Call(_QUERY, (id,), body={"sql": sql, "params": params}), options)


class AxonsSqlViews(ResponseViews[Kind]):
    batch = _viewed.value(AxonsSql.batch)
    query = _viewed.value(AxonsSql.query)
