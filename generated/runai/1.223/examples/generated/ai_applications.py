"""Calls of `client.ai_applications.ai_applications`."""

import os

from runai import RunaiClient

with RunaiClient(
    client_id=os.environ["RUNAI_CLIENT_ID"],
    client_secret=os.environ["RUNAI_CLIENT_SECRET"],
    runai_base_url=os.environ["RUNAI_BASE_URL"],
) as client:
    # List the AI applications that you may see.
    print(client.ai_applications.ai_applications.list_applications())

    # Get an AI application with its resources.
    print(
        client.ai_applications.ai_applications.get_application(
            "6f1c2f0e-3d5b-4a7e-9c58-0d2b7e4f8a61"
        )
    )
