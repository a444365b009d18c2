"""Calls of `client.axons.sql`."""

from runloop_api_client import Runloop, models

with Runloop() as client:
    # Run several SQL statements in the database of an axon.
    print(client.axons.sql.batch("id", statements=[models.SqlStatementParams(sql="sql")]))

    # Run one SQL statement in the database of an axon.
    print(client.axons.sql.query("id", sql="sql"))
