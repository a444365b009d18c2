"""Edits of methods, and what users are told of each."""

from __future__ import annotations

from apidiff_documents import Edit

from sdkwright.apidiff import Verdict

B, C, N = Verdict.BREAKING, Verdict.COMPATIBLE, Verdict.COSMETIC

NODES_GET = "  /nodes:\n    get:\n      operationId: get_nodes\n"
PAGING = "      x-sdk-pagination: {style: offset, position: offset, size: limit, items: projects}\n"
CREATED = "        '201': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Project'}}}}\n"
NODES_200 = "        '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/NodeList'}}}}\n"
GONE = "        '204': {description: gone}\n"
METRICS = "application/json: {schema: {type: array, items: {type: number}}}"
NEW_OPERATION = """\
  /nodes/{nodeId}:
    get:
      operationId: get_node
      tags: [Nodes]
      parameters: [{name: nodeId, in: path, required: true, schema: {type: string}}]
      responses: {'204': {description: ok}}
"""

EDITS_OF_METHODS: dict[str, Edit] = {
    # Methods
    "a method is added": (
        *(NODES_GET, NEW_OPERATION + NODES_GET),
        [("method-added", C, "`nodes.get_node`: new method")],
    ),
    "a method is removed": (
        *(
            NODES_GET,
            "  /nodes:\n    get:\n      x-sdk-ignore: true\n      operationId: get_nodes\n",
        ),
        [("method-removed", B, "`nodes.get_nodes`: removed")],
    ),
    "a deprecated method is removed": (
        *("    delete:\n", "    delete:\n      x-sdk-ignore: true\n"),
        [
            (
                *("method-removed", B),
                "`projects.delete_member`: removed; use `organizations.projects.get_member`",
            )
        ],
    ),
    "a method is renamed": (
        *("operationId: get_nodes", "operationId: list_nodes"),
        [("method-renamed", B, "`nodes.get_nodes`: now called `nodes.list_nodes`")],
    ),
    "a method calls another path": (
        *("  /nodes:\n", "  /v2/nodes:\n"),
        [
            (
                *("method-retargeted", B),
                "`nodes.get_nodes`: now calls `get /v2/nodes`, no longer `get /nodes`",
            )
        ],
    ),
    "a method calls with another verb": (
        *("    put:\n", "    post:\n"),
        [
            (
                *("method-retargeted", B),
                "`nodes.set_labels`: now calls `post /nodes/{nodeId}/labels`, "
                "no longer `put /nodes/{nodeId}/labels`",
            )
        ],
    ),
    "a method goes to another group": (
        *(
            "operationId: get_metrics\n      tags: [Nodes]",
            "operationId: get_metrics\n      tags: [Projects]",
        ),
        [("method-renamed", B, "`nodes.get_metrics`: now called `projects.get_metrics`")],
    ),
    "a group goes to another category": (
        *(
            "Nodes: {group: nodes, category: organizations}",
            "Nodes: {group: nodes, category: fleet}",
        ),
        [
            (
                *("method-moved", B),
                f"`nodes.{name}`: now reached as `fleet.nodes.{name}`, "
                f"no longer as `organizations.nodes.{name}`",
            )
            for name in ("get_metrics", "get_nodes", "set_labels")
        ],
    ),
    "a method is deprecated": (
        *("operationId: get_nodes\n", "operationId: get_nodes\n      deprecated: true\n"),
        [("method-deprecated", C, "`nodes.get_nodes`: deprecated")],
    ),
    "a method is deprecated for another": (
        *(
            "operationId: get_nodes\n",
            "operationId: get_nodes\n      deprecated: true\n      x-sdk-deprecated-by: nodes.get_metrics\n",
        ),
        [
            (
                *("method-deprecated", C),
                "`nodes.get_nodes`: deprecated: use `organizations.nodes.get_metrics`",
            )
        ],
    ),
    "a method is no longer deprecated": (
        *("      deprecated: true\n      x-sdk-deprecated-by: projects.get_member\n", ""),
        [("method-undeprecated", C, "`projects.delete_member`: no longer deprecated")],
    ),
    "another method is advised": (
        *("x-sdk-deprecated-by: projects.get_member", "x-sdk-deprecated-by: projects.get_projects"),
        [
            (
                *("replacement-changed", N),
                "`projects.delete_member`: the advice what to use instead is now "
                "`organizations.projects.get_projects`",
            )
        ],
    ),
    "a text of a method": (
        *("summary: List nodes.", "summary: List all nodes."),
        [("method-text", N, "`nodes.get_nodes`: documentation")],
    ),
    "a text of an argument": (
        *("description: What to sort by.", "description: The field to sort by."),
        [("argument-text", N, "`projects.get_projects`: documentation of argument `sort_by`")],
    ),
    "an error is documented": (
        *(GONE, GONE + "        '409': {description: no}\n"),
        [("error-added", C, "`projects.delete_member`: may answer with status 409")],
    ),
    "an error is no longer documented": (
        *("        '403': {description: no}\n", ""),
        [("error-removed", N, "`projects.get_projects`: status 403 is no longer documented")],
    ),
    # Results
    "a method returns another model": (
        *(CREATED, CREATED.replace("/Project'", "/Member'")),
        [
            (
                *("result-changed", B),
                "`projects.create_project`: returns `Member`, no longer `Project`",
            )
        ],
    ),
    "a method returns something for the first time": (
        *(
            GONE,
            GONE.replace(
                "gone", "gone, content: {application/json: {schema: {type: string}}}"
            ).replace("204", "200"),
        ),
        [
            (
                *("result-gained", C),
                "`projects.delete_member`: returns `str`; it returned nothing",
            )
        ],
    ),
    "a method returns nothing any more": (
        *(NODES_200, "        '204': {description: ok}\n"),
        [("result-changed", B, "`nodes.get_nodes`: returns `None`, no longer `NodeList`")],
    ),
    "a result may be null": (
        *(METRICS, METRICS.replace("type: array", "type: array, nullable: true")),
        [
            (
                *("result-wider", B),
                "`nodes.get_metrics`: may now return `list[float] | None | str`, "
                "not only `list[float] | str`",
            )
        ],
    ),
    "a result has whole numbers": (
        *(METRICS, METRICS.replace("number", "integer")),
        [
            (
                *("result-narrower", C),
                "`nodes.get_metrics`: returns only `list[int] | str`, no longer `list[float] | str`",
            )
        ],
    ),
    "pages cannot be iterated any more": (
        *(PAGING, ""),
        [("pages-lost", B, "`projects.get_projects`: its pages can no longer be iterated")],
    ),
}
