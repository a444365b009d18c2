"""The reading of one extension against the document that it stands in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from sdkwright.build.context import Context
from sdkwright.ir.schemas import Schema
from sdkwright.ir.types import SchemaId
from sdkwright.resolve import Node


@dataclass(slots=True)
class ExtensionReader:
    """Reads one extension; finds all that is wrong with it before it gives up."""

    CODE: ClassVar[str]
    """The code of its findings."""

    context: Context
    schemas: dict[SchemaId, Schema]
    mark: Node
    is_wrong: bool = False

    def wrong(self, key: str, message: str, hint: str) -> None:
        """Report a member, or the whole where it lacks it; only warn of what others wrote."""
        self.is_wrong = True
        there = isinstance(self.mark.value, dict) and key in self.mark.value
        pointer = (*self.mark.pointer, key) if there else self.mark.pointer
        document, report = self.context.document, self.context.report
        tell = report.warning if self.mark.pointer in document.borrowed else report.error
        tell(self.CODE, message, document.where(pointer), hint)
