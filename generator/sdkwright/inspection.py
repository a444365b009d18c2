"""The tree of categories, groups and methods of a product, and where each name came from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from sdkwright.diagnostics import Report
from sdkwright.ir.api import Group, Operation
from sdkwright.ir.types import Pointer
from sdkwright.pipeline import Meaning, merged_document, understood
from sdkwright.products import Product
from sdkwright.runs import targets


def lines(product: Product, versions: Iterable[str], root: Path) -> Iterator[str]:
    """Yield the tree of each version, line by line.

    Args:
        product: the product.
        versions: which of its versions.
        root: the project folder.

    Raises:
        InputError: if a document or overlay is wrong.
    """
    for target in targets(product, versions, root):
        report = Report()
        document = merged_document(target.job, report)
        meaning = understood(document, target.job, report)
        report.checkpoint()
        yield f"{target.label}: {len(meaning.api.operations)} operations"
        yield from _tree(meaning)


def _tree(meaning: Meaning) -> Iterator[str]:
    category: str | None = None
    for group in meaning.api.groups:
        if group.category and group.category != category:
            category = group.category
            yield str(meaning.names.categories[category])
        yield f"  {meaning.names.groups[group.key]:<46} {_group_source(meaning, group)}"
        for operation in group.operations:
            name = meaning.names.methods[operation.id]
            mark = " (deprecated)" if operation.deprecated else ""
            yield f"    {name + mark:<44} {operation.id}"
            yield f"    {'':<44} {_source(meaning, operation)}"


def _group_source(meaning: Meaning, group: Group) -> str:
    return f"tag {group.tag!r}, {meaning.document.where(group.where, key=True)}"


def _source(meaning: Meaning, operation: Operation) -> str:
    where: Pointer = operation.where
    if operation.name is not None:
        return f"x-sdk-method, {meaning.document.where((*where, 'x-sdk-method'))}"
    if operation.operation_id is not None:
        return f"operationId, {meaning.document.where((*where, 'operationId'))}"
    return f"verb and path, {meaning.document.where(where, key=True)}"
