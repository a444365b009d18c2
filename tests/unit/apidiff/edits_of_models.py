"""Edits of models and enumerations, and what users are told of each."""

from __future__ import annotations

from apidiff_documents import Edit

from sdkwright.apidiff import Verdict

B, C, N = Verdict.BREAKING, Verdict.COMPATIBLE, Verdict.COSMETIC

UNUSED = "    Unused:\n      type: object\n      properties:\n        value: {type: string}\n        unit: {type: string}\n"

EDITS_OF_MODELS: dict[str, Edit] = {
    # Models that are sent
    "a request has a new required field": (
        *("required: [name]\n", "required: [name, weight]\n"),
        [("field-required", B, "`NewProject`: field `weight` is now required")],
    ),
    "a request needs a field that is new": (
        *(
            "      required: [name]\n      properties:\n",
            "      required: [name, kind]\n      properties:\n        kind: {type: string}\n",
        ),
        [("field-added-required", B, "`NewProject`: new required field `kind`")],
    ),
    "a request may have a new field": (
        *(
            "        parentId: {type: string}\n",
            "        parentId: {type: string}\n        tags: {type: string}\n",
        ),
        [("field-added-optional", C, "`NewProject`: new optional field `tags`")],
    ),
    "a request has a field no more": (
        *("        parentId: {type: string}\n", ""),
        [("field-removed", B, "`NewProject`: field `parent_id` removed")],
    ),
    "a request can do without a field": (
        *("required: [name]\n", "required: []\n"),
        [("field-optional", C, "`NewProject`: field `name` is now optional")],
    ),
    "a field of a request takes more": (
        *("{type: integer, x-kind: request}", "{type: number, x-kind: request}"),
        [("field-wider", C, "`NewProject`: field `weight` may be `float`, not only `int`")],
    ),
    "a field of a request takes less": (
        *("enum: [blue, gray]", "enum: [blue]"),
        [("value-removed", B, "`NewProjectColor`: value 'gray' removed")],
    ),
    "a field of a request is spelled otherwise": (
        *("        parentId: {type: string}\n", "        parent_id: {type: string}\n"),
        [
            (
                "field-wire",
                B,
                "`NewProject`: field `parent_id` is `parent_id` on the wire, no longer `parentId`",
            )
        ],
    ),
    "a field of a request gets another name in Python": (
        *("parentId: {type: string}", "parentId: {type: string, x-sdk-name: parent}"),
        [("field-renamed", B, "`NewProject`: field `parent_id` is now called `parent`")],
    ),
    "a field of a request is deprecated": (
        *("parentId: {type: string}", "parentId: {type: string, deprecated: true}"),
        [("field-deprecated", C, "`NewProject`: field `parent_id` is deprecated")],
    ),
    "a default of a field of a request": (
        *("default: 1", "default: 2"),
        [
            (
                *("field-server-default", C),
                "`NewProject`: field `quota`: the server takes 2 where it is not given, no longer 1",
            )
        ],
    ),
    "a limit of a field of a request": (
        *("maxLength: 63", "maxLength: 30"),
        [
            (
                "field-limits",
                C,
                "`NewProject`: field `name`: limits are at most 30, no longer at most 63",
            )
        ],
    ),
    # Models that are received
    "an answer has a new required field": (
        *(
            "      required: [id, name, quota]\n      properties:\n",
            "      required: [id, name, quota, owner]\n      properties:\n        owner: {type: string}\n",
        ),
        [("field-added-required", C, "`Project`: new required field `owner`")],
    ),
    "an answer has a new field": (
        *(
            "        note: {type: string}\n",
            "        note: {type: string}\n        owner: {type: string}\n",
        ),
        [("field-added-optional", C, "`Project`: new optional field `owner`")],
    ),
    "an answer has a field no more": (
        *("        note: {type: string}\n", ""),
        [("field-removed", B, "`Project`: field `note` removed")],
    ),
    "an answer always has a field": (
        *("required: [id, name, quota]", "required: [id, name, quota, note]"),
        [("field-required", C, "`Project`: field `note` is now required")],
    ),
    "an answer may lack a field": (
        *("required: [id, name, quota]", "required: [id, name]"),
        [("field-optional", B, "`Project`: field `quota` is now optional")],
    ),
    "a field of an answer may be more": (
        *("{type: integer, x-kind: answer}", "{type: number}"),
        [("field-wider", B, "`Project`: field `age` may be `float`, not only `int`")],
    ),
    "a field of an answer is less": (
        *("quota: {type: number}\n", "quota: {type: integer}\n"),
        [("field-narrower", C, "`Project`: field `quota` is only `int`, no longer `float`")],
    ),
    "a field of an answer may be null": (
        *("        id: {type: string}\n", "        id: {type: string, nullable: true}\n"),
        [("field-wider", B, "`Project`: field `id` may be `str | None`, not only `str`")],
    ),
    "a field of an answer is a time": (
        *("        note: {type: string}\n", "        note: {type: string, format: date-time}\n"),
        [("field-changed", B, "`Project`: field `note` is `datetime.datetime`, no longer `str`")],
    ),
    "plain data becomes a model": (
        *(
            "extras: {type: object, additionalProperties: true}",
            "extras: {$ref: '#/components/schemas/Role'}",
        ),
        [("field-changed", B, "`Project`: field `extras` is `Role`, no longer `dict[str, Any]`")],
    ),
    "a field of an answer is spelled otherwise": (
        *("        title: {type: string}\n", "        Title: {type: string}\n"),
        [("field-wire", N, "`Role`: field `title` is `Title` on the wire, no longer `title`")],
    ),
    "a text of a model": (
        *("description: A project.", "description: A project of yours."),
        [("model-text", N, "`Project`: documentation")],
    ),
    "a text of a field": (
        *("description: Its name.", "description: What it is called."),
        [("field-text", N, "`Project`: documentation of field `name`")],
    ),
    # Models that are sent and received
    "what is sent and received has a new required field": (
        *("required: [owner]", "required: [owner, zone]"),
        [("field-required", B, "`Labels`: field `zone` is now required")],
    ),
    "what is sent and received may lack a field": (
        *("required: [owner]", "required: []"),
        [("field-optional", B, "`Labels`: field `owner` is now optional")],
    ),
    "what is sent and received may be more": (
        *("rack: {type: integer}", "rack: {type: number}"),
        [("field-wider", B, "`Labels`: field `rack` may be `float`, not only `int`")],
    ),
    # Models that travel nowhere
    "a field that nobody meets": (
        *("        value: {type: string}\n", ""),
        [("field-removed", N, "`Unused`: field `value` removed")],
    ),
    # Names of models
    "a model is added": (
        *(
            "    Unused:\n",
            "    Other: {type: object, properties: {a: {type: string}}}\n    Unused:\n",
        ),
        [("model-added", C, "`Other`: new model")],
    ),
    "a model is removed": (
        *(UNUSED, ""),
        [("model-removed", B, "`Unused`: removed")],
    ),
    "a model is renamed": (
        *("    Role:\n", "    Role:\n      x-sdk-type-name: MemberRole\n"),
        [("model-renamed", B, "`Role`: now called `MemberRole`")],
    ),
    "a model becomes a name for a text": (
        *(UNUSED, "    Unused: {type: string}\n"),
        [("kind-changed", B, "`Unused`: now a name for a type, no longer a model")],
    ),
    "a name for a type is added": (
        *(
            "    ProjectName: {type: string}\n",
            "    ProjectName: {type: string}\n    NodeName: {type: string}\n",
        ),
        [("alias-added", C, "`NodeName`: new name for a type")],
    ),
    "a name for a type is removed": (
        *("    ProjectName: {type: string}\n", ""),
        [("alias-removed", B, "`ProjectName`: removed")],
    ),
    "a name stands for another type": (
        *("ProjectName: {type: string}", "ProjectName: {type: integer}"),
        [("alias-changed", N, "`ProjectName`: stands for `int`, no longer for `str`")],
    ),
    # Enumerations
    "a value can be sent": (
        *("enum: [small, large]", "enum: [small, large, huge]"),
        [("value-added", C, "`Size`: new value 'huge'")],
    ),
    "a value can be sent no more": (
        *("enum: [small, large]", "enum: [small]"),
        [("value-removed", B, "`Size`: value 'large' removed")],
    ),
    "a value is received": (
        *("enum: [Ready, Deleting]", "enum: [Ready, Deleting, Lost]"),
        [("value-added", C, "`Phase`: new value 'Lost'")],
    ),
    "a value is received no more": (
        *("enum: [Ready, Deleting]", "enum: [Ready]"),
        [("value-removed", C, "`Phase`: value 'Deleting' removed")],
    ),
    "a value that a parameter takes is removed": (
        *("enum: [name, phase]", "enum: [name]"),
        [("value-removed", B, "`SortField`: value 'phase' removed")],
    ),
    "an enumeration is renamed": (
        *(
            "Size: {type: string, enum: [small, large]}",
            "Size: {type: string, enum: [small, large], x-sdk-type-name: ProjectSize}",
        ),
        [("enum-renamed", B, "`Size`: now called `ProjectSize`")],
    ),
    "an enumeration is added": (
        *("    Unused:\n", "    Mood: {type: string, enum: [good, bad]}\n    Unused:\n"),
        [("enum-added", C, "`Mood`: new enumeration")],
    ),
    "an enumeration is removed": (
        *("    Mode: {type: string, enum: [fast, slow]}\n", ""),
        [("enum-removed", B, "`Mode`: removed")],
    ),
    "a member is renamed": (
        *(
            "enum: [Ready, Deleting]}",
            "enum: [Ready, Deleting], x-sdk-enum: {values: {Deleting: {name: going}}}}",
        ),
        [
            (
                "member-renamed",
                B,
                "`Phase`: the member for 'Deleting' is `GOING`, no longer `DELETING`",
            )
        ],
    ),
    "a text of an enumeration": (
        *("enum: [Ready, Deleting]}", "enum: [Ready, Deleting], description: What it does.}"),
        [("enum-text", N, "`Phase`: documentation")],
    ),
    # Two things at once
    "the items of pages": (
        *(
            "projects: {type: array, items: {$ref: '#/components/schemas/Project'}}",
            "projects: {type: array, items: {$ref: '#/components/schemas/Member'}}",
        ),
        [
            (
                *("field-changed", B),
                "`ProjectPage`: field `projects` is `list[Member]`, no longer `list[Project]`",
            ),
            (
                *("items-changed", B),
                "`projects.get_projects`: its pages have items `Member`, no longer `Project`",
            ),
        ],
    ),
    # What is no change
    "fields in another order": (
        *(
            "        title: {type: string}\n        level: {type: integer}\n",
            "        level: {type: integer}\n        title: {type: string}\n",
        ),
        [],
    ),
}
