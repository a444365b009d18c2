"""Edits of the arguments of methods, and what users are told of each."""

from __future__ import annotations

from apidiff_documents import Edit

from sdkwright.apidiff import Verdict

B, C, N = Verdict.BREAKING, Verdict.COMPATIBLE, Verdict.COSMETIC

PARAMETER = "        - {name: region, in: query, required: true, schema: {type: string}}\n"
FORCE = "        - {name: force, in: query, schema: {type: boolean}}\n"
MEMBER_PATH = "  /projects/{projectId}/members/{memberId}:\n"
METRICS = "application/json: {schema: {type: array, items: {type: number}}}"

EDITS_OF_ARGUMENTS: dict[str, Edit] = {
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
