"""Calls of `client.organizations.reports`."""

import datetime
import os

from runai import RunaiClient, models

with RunaiClient(
    client_id=os.environ["RUNAI_CLIENT_ID"],
    client_secret=os.environ["RUNAI_CLIENT_SECRET"],
    runai_base_url=os.environ["RUNAI_BASE_URL"],
) as client:
    # Create a report on the use of resources.
    client.organizations.reports.create_report(
        models.ReportRequestFields(
            name="name",
            start=datetime.datetime.fromisoformat("2025-01-01T00:00:00+00:00"),
            end=datetime.datetime.fromisoformat("2025-01-02T00:00:00+00:00"),
        )
    )

    # Get the state of a report.
    print(client.organizations.reports.get_report_by_id("575c19e8-c7c3-45b0-8290-2f47397a8383"))
