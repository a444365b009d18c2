"""Edits of methods and their arguments, and what users are told of each."""

from __future__ import annotations

from apidiff_documents import Edit

from sdkwright.apidiff import Verdict

B, C, N = Verdict.BREAKING, Verdict.COMPATIBLE, Verdict.COSMETIC

PARAMETER = "        - {name: region, in: query, required: true, schema: {type: string}}\n"
FORCE = "        - {name: force, in: query, schema: {type: boolean}}\n"
MEMBER_PATH = "  /projects/{projectId}/members/{memberId}:\n"
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
    # Arguments
    "a new optional argument": (
        *(FORCE, FORCE + FORCE.replace("force", "dryRun")),
        [
            (
                "argument-added-optional",
                C,
                "`projects.delete_member`: new optional argument `dry_run`",
            )
        ],
    ),
    "a new required argument": (
        *(
            FORCE,
            FORCE + FORCE.replace("force", "dryRun").replace("query,", "query, required: true,"),
        ),
        [
            (
                "argument-added-required",
                B,
                "`projects.delete_member`: new required argument `dry_run`",
            )
        ],
    ),
    "an argument is removed": (
        *(FORCE, ""),
        [("argument-removed", B, "`projects.delete_member`: argument `force` removed")],
    ),
    "an argument becomes required": (
        *(FORCE, FORCE.replace("query,", "query, required: true,")),
        [("argument-required", B, "`projects.delete_member`: argument `force` is now required")],
    ),
    "an argument becomes optional": (
        *(PARAMETER, PARAMETER.replace(" required: true,", "")),
        [("argument-optional", C, "`projects.get_member`: argument `region` is now optional")],
    ),
    "a body becomes optional": (
        *(
            "        required: true\n        content: {application/json: {schema: {$ref: '#/components/schemas/NewProject'}}}",
            "        content: {application/json: {schema: {$ref: '#/components/schemas/NewProject'}}}",
        ),
        [
            (
                *("argument-optional", C),
                "`projects.create_project`: argument `new_project` is now optional",
            )
        ],
    ),
    "an argument gets another name in Python": (
        *("{name: force, in: query,", "{name: force, x-sdk-name: forced, in: query,"),
        [
            (
                *("argument-renamed", B),
                "`projects.delete_member`: argument `force` is now called `forced`",
            )
        ],
    ),
    "an argument takes more": (
        *(
            "{name: offset, in: query, schema: {type: integer}}",
            "{name: offset, in: query, schema: {type: number}}",
        ),
        [
            (
                *("argument-wider", C),
                "`projects.get_projects`: argument `offset` takes `float`; it took only `int`",
            )
        ],
    ),
    "an argument takes less": (
        *("enum: [asc, desc]", "enum: [asc]"),
        [
            (
                *("argument-narrower", B),
                "`projects.get_projects`: argument `sort_order` takes only `Literal['asc']`, "
                "no longer `Literal['asc', 'desc']`",
            )
        ],
    ),
    "an argument takes one more value": (
        *("enum: [asc, desc]", "enum: [asc, desc, random]"),
        [
            (
                *("argument-wider", C),
                "`projects.get_projects`: argument `sort_order` takes "
                "`Literal['asc', 'desc', 'random']`; it took only `Literal['asc', 'desc']`",
            )
        ],
    ),
    "an argument takes any text": (
        *("{type: string, enum: [asc, desc], default: asc}", "{type: string, default: asc}"),
        [
            (
                *("argument-wider", C),
                "`projects.get_projects`: argument `sort_order` takes `str`; "
                "it took only `Literal['asc', 'desc']`",
            )
        ],
    ),
    "an argument takes something else": (
        *(FORCE, FORCE.replace("boolean", "string")),
        [
            (
                *("argument-changed", B),
                "`projects.delete_member`: argument `force` takes `str`, no longer `bool`",
            )
        ],
    ),
    "an argument takes a list": (
        *(FORCE, FORCE.replace("{type: boolean}", "{type: array, items: {type: boolean}}")),
        [
            (
                *("argument-changed", B),
                "`projects.delete_member`: argument `force` takes `Sequence[bool]`, no longer `bool`",
            )
        ],
    ),
    "the server takes another default": (
        *("default: asc", "default: desc"),
        [
            (
                *("argument-server-default", C),
                "`projects.get_projects`: argument `sort_order`: the server takes "
                '"desc" where it is not given, no longer "asc"',
            )
        ],
    ),
    "the server takes no default": (
        *(", default: asc", ""),
        [
            (
                *("argument-server-default", C),
                "`projects.get_projects`: argument `sort_order`: the server takes "
                'none where it is not given, no longer "asc"',
            )
        ],
    ),
    "a limit of an argument": (
        *("maximum: 100", "maximum: 50"),
        [
            (
                *("argument-limits", C),
                "`projects.get_projects`: argument `limit`: limits are at most 50, "
                "no longer at most 100",
            )
        ],
    ),
    "an argument travels elsewhere": (
        *(FORCE, FORCE.replace("query", "header")),
        [
            (
                *("argument-place", N),
                "`projects.delete_member`: argument `force` travels in the header, "
                "no longer in the query",
            )
        ],
    ),
    "an argument is spelled otherwise on the wire": (
        *("name: X-Reason, in", "name: x_reason, in"),
        [
            (
                *("argument-wire", N),
                "`projects.delete_member`: argument `x_reason` is sent as `x_reason`, "
                "no longer as `X-Reason`",
            )
        ],
    ),
    "another media type comes first": (
        *(
            f"            {METRICS}\n            text/csv: {{schema: {{type: string}}}}\n",
            f"            text/csv: {{schema: {{type: string}}}}\n            {METRICS}\n",
        ),
        [
            (
                *("argument-default", B),
                "`nodes.get_metrics`: argument `accept` is `'text/csv'` where it is not given, "
                "no longer `'application/json'`",
            )
        ],
    ),
    "another body": (
        *(
            "content: {application/json: {schema: {$ref: '#/components/schemas/NewProject'}}}",
            "content: {application/json: {schema: {type: string}}}",
        ),
        [
            (
                *("argument-changed", B),
                "`projects.create_project`: argument `body` takes `str`, "
                "no longer `NewProject | Mapping[str, Any]`",
            ),
            (
                *("argument-renamed", B),
                "`projects.create_project`: argument `new_project` is now called `body`",
            ),
        ],
    ),
    "variables of a path change places": (
        *(MEMBER_PATH, "  /projects/{memberId}/members/{projectId}:\n"),
        [
            (
                *("arguments-reordered", B),
                f"`projects.{name}`: arguments by position are now `member_id`, `project_id`; "
                "they were `project_id`, `member_id`",
            )
            for name in ("delete_member", "get_member")
        ],
    ),
    # What is no change
    "what no client cares about": (
        *("  /nodes/{nodeId}/labels:\n", "  /nodes/{nodeId}/labels:\n    x-other: 1\n"),
        [],
    ),
    "keyword arguments in another order": (
        *(
            "        - {name: offset, in: query, schema: {type: integer}}\n        - {name: limit, in: query, schema: {type: integer, maximum: 100}}\n",
            "        - {name: limit, in: query, schema: {type: integer, maximum: 100}}\n        - {name: offset, in: query, schema: {type: integer}}\n",
        ),
        [],
    ),
}
