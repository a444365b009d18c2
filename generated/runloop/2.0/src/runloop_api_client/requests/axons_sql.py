"""The operations of `axons.sql` as values, to send in any way."""

from __future__ import annotations

from .._runtime.rest import requested as _requested
from ..sync.axons_sql import AxonsSql

batch = _requested.value(AxonsSql.batch)
query = _requested.value(AxonsSql.query)
