"""The tree of errors."""

from __future__ import annotations

import copy
import pickle

import pytest
from runtime.errors import STATUS_ERRORS, ApiStatusError, Attempt, SdkError, status_class

from runtime import errors

CLASSES = [
    value
    for value in vars(errors).values()
    if isinstance(value, type) and value.__module__ == errors.__name__ and value is not Attempt
]


def test_every_error_has_one_root() -> None:
    """`except SdkError` catches them all."""
    assert all(issubclass(cls, SdkError) for cls in CLASSES)


def test_the_docstring_shows_every_class() -> None:
    """The tree at the top of the module is complete."""
    shown = errors.__doc__ or ""
    assert [cls.__name__ for cls in CLASSES if cls.__name__ not in shown] == []


@pytest.mark.parametrize(("status", "cls"), STATUS_ERRORS.items())
def test_every_status_class_names_its_status(status: int, cls: type[ApiStatusError]) -> None:
    """In its docstring, and by the table."""
    assert str(status) in (cls.__doc__ or "")
    assert status_class(status) is cls


@pytest.mark.parametrize("cls", CLASSES)
def test_errors_can_be_copied_and_pickled(cls: type[SdkError]) -> None:
    """They cross processes with their facts."""
    error = cls("words")
    error.__dict__["attempts"] = (Attempt("status 503", 503, 1.0),)
    for twin in (copy.copy(error), pickle.loads(pickle.dumps(error))):
        assert type(twin) is cls
        assert str(twin) == "words"
        assert vars(twin)["attempts"][0].status == 503
