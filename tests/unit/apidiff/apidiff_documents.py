"""A small document, edits of it, and the surfaces and packages that are made of them."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TypeAlias

from sdkwright.apidiff import Surface, Verdict, surface_of, surface_of_version
from sdkwright.cache import NO_CACHE, Cache
from sdkwright.diagnostics import Report
from sdkwright.edition import Edition
from sdkwright.pipeline import Job, generate, merged_document, understood
from sdkwright.settings import PackageSettings, Settings
from support.packages import ROOT, product

DOCUMENT = """\
openapi: 3.0.3
info: {title: Farm, version: "1"}
x-sdk-tags:
  Projects: {group: projects, category: organizations}
  Nodes: {group: nodes, category: organizations}
tags:
  - {name: Projects, description: Manage projects.}
paths:
  /projects:
    get:
      operationId: get_projects
      tags: [Projects]
      summary: List projects.
      x-sdk-pagination: {style: offset, position: offset, size: limit, items: projects}
      parameters:
        - {name: sortBy, in: query, description: What to sort by., schema: {$ref: '#/components/schemas/SortField'}}
        - {name: sortOrder, in: query, schema: {type: string, enum: [asc, desc], default: asc}}
        - {name: offset, in: query, schema: {type: integer}}
        - {name: limit, in: query, schema: {type: integer, maximum: 100}}
      responses:
        '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/ProjectPage'}}}}
        '403': {description: no}
    post:
      operationId: create_project
      tags: [Projects]
      summary: Create a project.
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: '#/components/schemas/NewProject'}}}
      responses:
        '201': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Project'}}}}
  /projects/{projectId}/members/{memberId}:
    get:
      operationId: get_member
      tags: [Projects]
      summary: Get a member.
      parameters:
        - {name: projectId, in: path, required: true, schema: {type: string}}
        - {name: memberId, in: path, required: true, schema: {type: integer}}
        - {name: region, in: query, required: true, schema: {type: string}}
      responses:
        '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Member'}}}}
    delete:
      operationId: delete_member
      tags: [Projects]
      summary: Remove a member.
      deprecated: true
      x-sdk-deprecated-by: projects.get_member
      parameters:
        - {name: projectId, in: path, required: true, schema: {type: string}}
        - {name: memberId, in: path, required: true, schema: {type: integer}}
        - {name: force, in: query, schema: {type: boolean}}
        - {name: X-Reason, in: header, schema: {type: string}}
      responses:
        '204': {description: gone}
  /nodes:
    get:
      operationId: get_nodes
      tags: [Nodes]
      summary: List nodes.
      responses:
        '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/NodeList'}}}}
  /nodes/{nodeId}/labels:
    put:
      operationId: set_labels
      tags: [Nodes]
      summary: Label a node.
      parameters:
        - {name: nodeId, in: path, required: true, schema: {type: string}}
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: '#/components/schemas/Labels'}}}
      responses:
        '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Labels'}}}}
  /nodes/{nodeId}/metrics:
    get:
      operationId: get_metrics
      tags: [Nodes]
      summary: Get metrics.
      parameters:
        - {name: nodeId, in: path, required: true, schema: {type: string}}
      responses:
        '200':
          description: ok
          content:
            application/json: {schema: {type: array, items: {type: number}}}
            text/csv: {schema: {type: string}}
components:
  schemas:
    SortField: {type: string, enum: [name, phase]}
    Phase: {type: string, enum: [Ready, Deleting]}
    Size: {type: string, enum: [small, large]}
    Mode: {type: string, enum: [fast, slow]}
    ProjectPage:
      type: object
      required: [projects]
      properties:
        projects: {type: array, items: {$ref: '#/components/schemas/Project'}}
        total: {type: integer}
    Project:
      type: object
      description: A project.
      required: [id, name, quota]
      properties:
        id: {type: string}
        name: {type: string, description: Its name.}
        phase: {$ref: '#/components/schemas/Phase'}
        quota: {type: number}
        note: {type: string}
        age: {type: integer, x-kind: answer}
        tag: {type: string, enum: [red, green]}
        parent: {type: string, nullable: true}
        extras: {type: object, additionalProperties: true}
    NewProject:
      type: object
      required: [name]
      properties:
        name: {type: string, maxLength: 63}
        size: {$ref: '#/components/schemas/Size'}
        quota: {type: number, default: 1}
        weight: {type: integer, x-kind: request}
        color: {type: string, enum: [blue, gray]}
        parentId: {type: string}
    Member:
      type: object
      required: [userId]
      properties:
        userId: {type: string}
        role: {$ref: '#/components/schemas/Role'}
    Role:
      type: object
      properties:
        title: {type: string}
        level: {type: integer}
    Labels:
      type: object
      required: [owner]
      properties:
        owner: {type: string}
        zone: {type: string}
        rack: {type: integer}
    NodeList:
      type: object
      properties:
        nodes: {type: array, items: {type: string}}
    Unused:
      type: object
      properties:
        value: {type: string}
        unit: {type: string}
    ProjectName: {type: string}
"""

Told: TypeAlias = tuple[str, Verdict, str]
"""The kind, the verdict and the message of a change."""

Edit: TypeAlias = tuple[str, str, list[Told]]
"""A text of the document, what it becomes, and the changes that are told of it."""

EDITION = Edition(
    settings=Settings(PackageSettings(name="farm-client", import_name="farm", title="Farm")),
    version="1.0.0",
    document_version="1",
    all_versions=("1",),
)


def edited(*edits: tuple[str, str]) -> str:
    """Return the document with some texts replaced, each of which it has exactly once."""
    text = DOCUMENT
    for old, new in edits:
        assert text.count(old) == 1, f"{text.count(old)} times: {old}"
        text = text.replace(old, new)
    return text


@cache
def surface(text: str, folder: Path) -> Surface:
    """Return the surface of a document, by way of a file."""
    job, report = _job(text, folder), Report(strict=False)
    meaning = understood(merged_document(job, report), job, report)
    assert not report.errors, report.render()
    return surface_of(meaning, job.edition)


@cache
def product_surface(name: str, version: str) -> Surface:
    """Return the surface of a version of a real product."""
    return surface_of_version(product(name), version, ROOT)


def package(text: str, folder: Path, cache: Cache = NO_CACHE) -> Path:
    """Write the package of a document, without the runtime, and return its folder."""
    report = Report(strict=False)
    tree = generate(_job(text, folder), report, cache).tree
    assert not report.errors, report.render()
    for path, content in tree.items():
        target = folder / path
        if "_runtime" not in target.parts:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
    return folder


def _job(text: str, folder: Path) -> Job:
    folder.mkdir(parents=True, exist_ok=True)
    spec = folder / "farm.yaml"
    spec.write_text(text, encoding="utf-8")
    return Job(spec, (), EDITION, strict=False)
