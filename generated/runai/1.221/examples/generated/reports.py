"""Calls of `client.organizations.reports`."""

import datetime
import os

from runai import RunaiClient, models

with RunaiClient(
    client_id=os.environ["RUNAI_CLIENT_ID"],
    client_secret=os.environ["RUNAI_CLIENT_SECRET"],
    runai_base_url=os.environ["RUNAI_BASE_URL"],
) as client:
    # List the reports that have been created.
    print(client.organizations.reports.list_reports())

    # Create a report on the use of resources.
    client.organizations.reports.create_report(
        models.ReportRequestFields(
            name="name",
            start=datetime.datetime.fromisoformat("2025-01-01T00:00:00+00:00"),
            end=datetime.datetime.fromisoformat("2025-01-02T00:00:00+00:00"),
        )
    )
