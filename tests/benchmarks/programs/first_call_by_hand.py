"""List projects with httpx and pydantic by hand; takes the URL of the control plane."""

# mypy: disable-error-code="import-not-found"
# pyright: reportMissingImports=false
# Runs in an environment of its own, which has what it imports.

import datetime
import sys
import uuid

import httpx
import pydantic
from pydantic.alias_generators import to_camel


class Model(pydantic.BaseModel):
    model_config = pydantic.ConfigDict(alias_generator=to_camel)


class Status(Model):
    phase: str | None = None


class TotalResources(Model):
    gpu_quota: float | None = None


class Project(Model):
    id: str
    name: str
    cluster_id: uuid.UUID
    status: Status
    total_resources: TotalResources
    created_at: datetime.datetime


class Projects(Model):
    projects: list[Project]


CREDENTIALS = {"grantType": "client_credentials", "clientID": "id", "clientSecret": "secret"}

with httpx.Client(base_url=sys.argv[1]) as client:
    granted = client.post("/api/v1/token", json=CREDENTIALS).raise_for_status()
    headers = {"authorization": f"Bearer {granted.json()['accessToken']}"}
    listed = client.get("/api/v1/org-unit/projects", params={"limit": 50}, headers=headers)
    answer = Projects.model_validate_json(listed.raise_for_status().content)
for project in answer.projects:
    phase, gpus = project.status.phase, project.total_resources.gpu_quota
    print(project.id, project.name, project.cluster_id, phase, gpus, project.created_at)
