"""Names of the Run:ai SDK mean the same in all versions of the control plane."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import TypeAlias

import pytest

from sdkwright.build import build_api
from sdkwright.diagnostics import Report
from sdkwright.ir.api import Api, Operation
from sdkwright.ir.schemas import AliasSchema, EnumSchema, ObjectSchema, Schema
from sdkwright.ir.types import SchemaId, Type, references
from sdkwright.load import load_document
from sdkwright.naming import Names, name_api
from sdkwright.naming.words import snake_case
from sdkwright.overlay import apply_overlays, load_overlay
from sdkwright.products import load_product

_REPOSITORY = Path(__file__).parents[2]

OPERATIONS = {
    "2.18": 246,
    "2.19": 268,
    "2.20": 305,
    "2.21": 327,
    "2.22": 335,
    "2.23": 361,
    "2.24": 391,
}

MEANINGFUL_NUMBERS = {
    "200Response": "what users know an answer as that has no name of its own",
    "OAuth2": "the standard",
    "S3": "the storage service",
    "V1": "the first of two versions that live side by side",
    "V2": "the second of two versions that live side by side",
}

Replaced: TypeAlias = tuple[str, str, str]
"""The version in which a class took the place of another, its predecessor, and itself; no name
means that the document says nothing of the type, or gives it no name."""

REPLACED: dict[Replaced, str] = {
    ("2.19", "", "ProjectPhase"): "a string became an enumeration",
    ("2.19", "ClusterStorageClass", "V1GetStorageClasses200Response"): "only names are left",
    (
        "2.19",
        "DatasourceRef",
        "AssetDatasourceRef",
    ): "the users of an asset have their own, with overrides",
    ("2.19", "InstancesRules", "TolerationsRules"): "tolerations have rules of their own",
    ("2.19", "Resources", "AggregatedResources"): "sums are not quotas",
    ("2.19", "Workload", "WorkloadDetailed"): "one workload is told in more detail than a list",
    ("2.20", "AutoScalingMetric", ""): "an enumeration became a string",
    ("2.20", "EnvironmentVariable", "EnvironmentVariableOfAsset"): "assets refer to credentials",
    ("2.20", "PolicySyncStatus", "PolicyListEntryStatus"): "with the result of the validation",
    ("2.21", "AssetUpdateRequest", "CredentialUpdateRequest"): "credentials have other fields",
    ("2.21", "Resources", "ResourcesNullable"): "what is sent need not have a quota of GPUs",
    ("2.21", "ServingPortAccessAuthorizationType", "ServingPortAuthorizationType"): (
        "two copies of an enumeration became one"
    ),
    ("2.22", "Idp", ""): "the document no longer says what it is",
    ("2.22", "PriorityClass", ""): "an enumeration became a string",
    ("2.22", "PriorityClassRules", "StringRules"): "an enumeration became a string",
    ("2.22", "Settings", ""): "settings of any key became one operation",
    ("2.23", "MetricsResponse", "GroupedMetricsResponse"): "clusters are measured by group",
    ("2.23", "MetricsResponse", "MetricsCompositeResponse"): "histograms were added",
    ("2.24", "DistributedSpecSpec", "DistributedTemplateSpec"): "templates refer to assets",
    ("2.24", "MasterSpec", "MasterTemplateSpec"): "templates refer to assets",
    ("2.24", "TrainingSpecSpec", "TrainingTemplateSpec"): "templates refer to assets",
    ("2.24", "WorkspaceSpecSpec", "WorkspaceTemplateSpec"): "templates refer to assets",
    ("2.24", "DistributedTemplate", "DistributedTemplatesListResponseItem"): "lists are shorter",
    ("2.24", "TrainingTemplate", "TrainingTemplatesListResponseItem"): "lists are shorter",
    ("2.24", "WorkspaceTemplate", "WorkspaceTemplatesListResponseItem"): "lists are shorter",
    ("2.24", "NotificationChannel", "NotificationChannelResponse"): "what is sent has no name",
    (
        "2.24",
        "RegenerateUserApplicationSecret200Response",
        "RegenerateAccessKeySecret200Response",
    ): "`secret` became `clientSecret`",
}

RESHAPED = {
    ("2.21", "NotificationChannelConfig"): "e-mail got Slack as an alternative",
    ("2.23", "NotificationChannelConfig"): "the alternatives were merged into one object",
}


@dataclass(frozen=True, slots=True)
class Version:
    """What one version of the document means."""

    number: str
    api: Api
    names: Names
    report: Report

    def method(self, operation: Operation) -> str:
        """Return how users call an operation, without its category."""
        return f"{self.names.groups[operation.group]}.{self.names.methods[operation.id]}"

    def classes(self, of: Type | None) -> tuple[str, ...]:
        """Return the names of the classes that a type mentions."""
        return () if of is None else tuple(self.names.classes[schema] for schema in references(of))

    def in_use(self) -> dict[str, Schema]:
        """Return the schemas that operations send or receive, by class name."""
        index = self.api.schema_index()
        seen: dict[SchemaId, Schema] = {}
        pending = [schema for operation in self.api.operations for schema in _direct(operation)]
        while pending:
            schema = pending.pop()
            if schema not in seen:
                seen[schema] = index[schema]
                pending += [each for part in _parts(index[schema]) for each in references(part)]
        return {self.names.classes[key]: schema for key, schema in seen.items()}


@pytest.fixture(scope="module")
def versions() -> list[Version]:
    """Every version of the product, with names, in order."""
    report = Report()
    product = load_product(_REPOSITORY, "runai", report)
    assert product is not None, report.render()
    loaded = [load_overlay(path, report) for path in product.overlays]
    overlays = [overlay for overlay in loaded if overlay is not None]
    result = []
    for number, path in product.specs.items():
        findings = Report()
        document = load_document(path, findings)
        assert document is not None, findings.render()
        merged = apply_overlays(document, overlays, version=number, report=findings)
        api = build_api(merged, findings)
        names = name_api(api, merged, findings)
        result.append(Version(number, api, names, findings))
    assert not report.diagnostics, report.render()
    return result


def test_all_operations_are_there(versions: list[Version]) -> None:
    """Overlays neither lose nor invent an operation."""
    assert {v.number: len(v.api.operations) for v in versions} == OPERATIONS


def test_no_names_collide(versions: list[Version]) -> None:
    """All overlays fit, and no two schemas or operations ask for the same name."""
    findings = {v.number: v.report.render() for v in versions if v.report.diagnostics}
    assert findings == {}


def test_groups_have_the_names_that_their_tags_are_given(versions: list[Version]) -> None:
    """A group keeps its name, also where its category has the same."""
    renamed = {
        (version.number, key, name)
        for version in versions
        for key, name in (*version.names.groups.items(), *version.names.categories.items())
        if key != name
    }
    assert renamed == set()


def test_a_method_never_means_another_operation(versions: list[Version]) -> None:
    """A program that calls a method calls the same verb and path with every version."""
    targets: dict[str, set[str]] = defaultdict(set)
    for version in versions:
        for operation in version.api.operations:
            targets[version.method(operation)].add(operation.id)
    assert {name: ids for name, ids in targets.items() if len(ids) > 1} == {}


def test_of_two_equal_names_the_current_operation_has_the_plain_one(
    versions: list[Version],
) -> None:
    """Where operationIds differ only in style, `_0` marks the deprecated operation."""
    marked = 0
    for version in versions:
        for operations in _namesakes(version):
            names = {version.names.methods[o.id]: o.deprecated for o in operations}
            plain = min(names, key=len)
            assert names == {plain: False, f"{plain}_0": True}, version.number
            marked += 1
    assert marked > 0


def test_numbers_in_class_names_mean_something(versions: list[Version]) -> None:
    """No class is told from another by a number that a document happened to give it."""
    token = re.compile("|".join(sorted(MEANINGFUL_NUMBERS)))
    used: set[str] = set()
    numbered: set[str] = set()
    for version in versions:
        for name in version.names.classes.values():
            used.update(token.findall(name))
            if re.search(r"\d", token.sub("", name)):
                numbered.add(name)
    assert numbered == set()
    assert used == MEANINGFUL_NUMBERS.keys()


def test_class_names_tell_no_construction(versions: list[Version]) -> None:
    """No class is named after the keyword that put its schema together."""
    named = {name for version in versions for name in version.names.classes.values()}
    assert {name for name in named if "AllOf" in name} == set()


def test_types_keep_their_names(versions: list[Version]) -> None:
    """Bodies, answers and fields have the same class in consecutive versions, or a real change."""
    changes = {change for old, new in pairwise(versions) for change in _changes(old, new)}
    assert changes - REPLACED.keys() == set(), "renamed, or another type without a reason"
    assert REPLACED.keys() - changes == set(), "no longer so"


def test_a_class_never_changes_its_meaning(versions: list[Version]) -> None:
    """A class that exists in two versions is of one kind and consists of much the same."""
    reshaped = set()
    latest: dict[str, Schema] = {}
    for version in versions:
        current = version.in_use()
        for name, schema in current.items():
            if name in latest and not _similar(latest[name], schema):
                reshaped.add((version.number, name))
        latest |= current
    assert reshaped == RESHAPED.keys()


def _namesakes(version: Version) -> Iterator[list[Operation]]:
    """Yield the operations of a group whose operationIds are the same in snake case."""
    for group in version.api.groups:
        same: dict[str, list[Operation]] = defaultdict(list)
        for operation in group.operations:
            same[snake_case(operation.operation_id or operation.id)].append(operation)
        yield from (operations for operations in same.values() if len(operations) > 1)


def _changes(old: Version, new: Version) -> Iterator[Replaced]:
    before, after = _places(old), _places(new)
    for place in before.keys() & after.keys():
        if before[place] != after[place]:
            yield (new.number, " ".join(before[place]), " ".join(after[place]))


def _places(version: Version) -> dict[tuple[str, ...], tuple[str, ...]]:
    """Return the classes at every place where users meet one."""
    places: dict[tuple[str, ...], tuple[str, ...]] = {}
    for operation in version.api.operations:
        if operation.body is not None:
            places[operation.id, "body"] = version.classes(operation.body.type)
        for answer in operation.answers:
            if answer.kind == "json":
                places[operation.id, answer.status] = version.classes(answer.type)
    for name, schema in version.in_use().items():
        if isinstance(schema, ObjectSchema):
            for field in schema.fields:
                places[name, "field", field.wire] = version.classes(field.type)
    return places


def _direct(operation: Operation) -> Iterator[SchemaId]:
    types = [parameter.type for parameter in operation.parameters]
    types += [answer.type for answer in operation.answers if answer.type is not None]
    if operation.body is not None:
        types += [operation.body.type, *(field.type for field in operation.body.fields)]
    for each in types:
        yield from references(each)


def _parts(schema: Schema) -> list[Type]:
    if isinstance(schema, ObjectSchema):
        extra = [] if schema.extra is None else [schema.extra]
        return [*(field.type for field in schema.fields), *extra]
    return [schema.type] if isinstance(schema, AliasSchema) else []


def _similar(old: Schema, new: Schema) -> bool:
    if type(old) is not type(new):
        return False
    before, after = _substance(old), _substance(new)
    return not before or not after or 2 * len(before & after) >= min(len(before), len(after))


def _substance(schema: Schema) -> frozenset[str | int]:
    if isinstance(schema, ObjectSchema):
        return frozenset(field.wire for field in schema.fields)
    return frozenset(schema.values) if isinstance(schema, EnumSchema) else frozenset()
