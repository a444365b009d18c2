"""What an SDK offers its users as data, and what changed between two of them."""

from sdkwright.apidiff.changes import Change
from sdkwright.apidiff.compare import compare
from sdkwright.apidiff.from_meaning import surface_of
from sdkwright.apidiff.from_package import NotAPackageError, surface_of_package
from sdkwright.apidiff.rules import RULES, Rule, Verdict
from sdkwright.apidiff.surface import Argument, Enum, Field, Member, Method, Model, Surface
from sdkwright.apidiff.versions import surface_of_version

__all__ = [
    "RULES",
    "Argument",
    "Change",
    "Enum",
    "Field",
    "Member",
    "Method",
    "Model",
    "NotAPackageError",
    "Rule",
    "Surface",
    "Verdict",
    "compare",
    "surface_of",
    "surface_of_package",
    "surface_of_version",
]
