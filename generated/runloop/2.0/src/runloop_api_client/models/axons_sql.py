"""Models: axons sql."""

from __future__ import annotations

from typing import Any

from .._runtime.model import PlainModel as Model


class SqlBatchResultView(Model):
    """The results of SQL statements."""

    results: list[SqlStepResultView]
    """One result for each statement, in order."""


class SqlColumnMetaView(Model):
    """A column of a result."""

    name: str
    """The name of the column."""
    type: str
    """The type of its values."""


class SqlQueryResultView(Model):
    """The result of an SQL statement."""

    columns: list[SqlColumnMetaView]
    """The columns of the rows."""
    meta: SqlResultMetaView
    """How the statement ran."""
    rows: list[Any]
    """The rows, each a list with one value for each column."""


class SqlResultMetaView(Model):
    """How an SQL statement ran."""

    changes: int
    """How many rows it changed."""
    duration_ms: float
    """How long it took, in milliseconds."""
    rows_read_limit_reached: bool
    """Whether rows are missing because there are too many."""


class SqlStatementParams(Model):
    """One of several SQL statements to run."""

    sql: str
    """The SQL statement, with `?` where values go."""
    params: list[Any] | None = None
    """The values for the statement, in order."""


class SqlStepErrorView(Model):
    """Why an SQL statement failed."""

    message: str
    """What happened."""


class SqlStepResultView(Model):
    """The result of one of several SQL statements: a success or an error."""

    error: SqlStepErrorView | None = None
    """Why it failed, if it did."""
    success: SqlQueryResultView | None = None
    """Its result, if it succeeded."""
