"""Calls of `client.audit.audit_logs`."""

import datetime
import os

from runai import RunaiClient

with RunaiClient(
    client_id=os.environ["RUNAI_CLIENT_ID"],
    client_secret=os.environ["RUNAI_CLIENT_SECRET"],
    runai_base_url=os.environ["RUNAI_BASE_URL"],
) as client:
    # List records of the audit log over a time range.
    print(
        client.audit.audit_logs.get_audit_logs(
            start=datetime.datetime.fromisoformat("2025-01-01T00:00:00+00:00"),
            end=datetime.datetime.fromisoformat("2025-01-02T00:00:00+00:00"),
        )
    )

    # Download records of the audit log as a file.
    print(
        len(
            client.audit.audit_logs.download_audit_logs(
                start=datetime.datetime.fromisoformat("2025-01-01T00:00:00+00:00"),
                end=datetime.datetime.fromisoformat("2025-01-02T00:00:00+00:00"),
            )
        )
    )
