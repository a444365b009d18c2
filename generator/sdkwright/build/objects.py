"""The object layer: `x-sdk-waiters` and `x-sdk-objects`, judged against the document."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from sdkwright.build.marks import Marks
from sdkwright.build.object_checks import check_bare_calls
from sdkwright.build.object_classes import ClassReader, check_members
from sdkwright.build.object_methods import MethodReader
from sdkwright.build.object_surface import surface_of
from sdkwright.build.object_waiters import waiters_of
from sdkwright.diagnostics import Report
from sdkwright.document import Document
from sdkwright.ir.api import Api
from sdkwright.ir.objects import ObjectLayer
from sdkwright.resolve import Node

_CODE: Final = "objects"


_ROOTS: Final = ("x-sdk-waiters", "x-sdk-objects")


def with_objects(api: Api, document: Document, report: Report, *, flat: bool) -> Api:
    """Return the API with the object layer that the document declares.

    Args:
        api: what the document means, as its surface offers it.
        document: the merged document.
        report: receives a finding for everything that does not fit.
        flat: whether the surface is one that such a layer can stand on.
    """
    root = Node(document.value, ())
    stated = [root.child(key) for key in _ROOTS if root.child(key).value is not None]
    if stated and not flat:
        marks = Marks(document, report, "extension-surface")
        for node in stated:
            message = f"`{node.pointer[-1]}` has no place on a surface of categories"
            marks.wrong(node, message, 'remove it, or say `layout = "flat"` in sdk.toml', key=True)
        return api
    return replace(api, objects=_layer(root, api, document, report)) if stated else api


def _layer(root: Node, api: Api, document: Document, report: Report) -> ObjectLayer:
    marks, surface = Marks(document, report, _CODE), surface_of(api)
    waiters = waiters_of(root, surface, replace(marks, code="waiters"))
    classes = ClassReader(marks, root).classes()
    names = frozenset(name for name, _ in root.items("x-sdk-waiters"))
    whole = []
    for name, one in classes.items():
        node = root.child("x-sdk-objects", name)
        check_members(one, node, marks)
        reader = MethodReader(one, classes, waiters, names, surface, marks, node)
        complete = replace(one, methods=reader.methods())
        check_bare_calls(complete, node, surface, marks)
        whole.append(complete)
    return ObjectLayer(tuple(whole), tuple(waiters.values()))
