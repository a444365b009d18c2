"""Arguments with several names, and those that methods share."""

from __future__ import annotations

import inspect
from typing import Any

import pytest
from runtime.objects.arguments import at_most_one_of, one_of, parted, taking
from runtime.unset import Omit

from runtime.rest import WriteOptions

omit = Omit()


def test_the_one_that_is_given_counts() -> None:
    """Also when its value is false, or None."""
    assert one_of("read", path="/a", file_path=omit) == "/a"
    assert one_of("read", path=omit, file_path="") == ""
    assert one_of("read", path=None, file_path=omit) is None


@pytest.mark.parametrize(
    ("spellings", "message"),
    [
        ({"path": omit, "file_path": omit}, r"read\(\) missing .*: 'path' or 'file_path'"),
        ({"path": "a", "file_path": "a"}, r"read\(\) takes only one of 'path' and 'file_path'"),
    ],
    ids=["none", "both"],
)
def test_none_or_both_is_refused(spellings: dict[str, object], message: str) -> None:
    """As Python refuses wrong arguments; the message names them."""
    with pytest.raises(TypeError, match=message):
        one_of("read", **spellings)


def test_an_argument_that_may_be_left_out_may_be_left_out() -> None:
    """Under all of its names, but not be given under two."""
    assert isinstance(at_most_one_of("list", a=omit, b=omit), Omit)
    assert at_most_one_of("list", a=omit, b=1) == 1
    with pytest.raises(TypeError, match="only one of"):
        at_most_one_of("list", a=1, b=1)


class BoxParams(WriteOptions, total=False):
    """What methods share."""

    name: str | Omit
    polling_config: Any


def test_shared_arguments_are_parted() -> None:
    """Into those of the call, its options, and the limits of the wait."""
    params = {"name": "a", "timeout": 3.0, "polling_config": None, "idempotency_key": "k"}
    options = {"timeout": 3.0, "idempotency_key": "k"}
    assert parted("make", params, BoxParams) == ({"name": "a"}, options, None)


def test_an_argument_that_is_not_shared_is_named() -> None:
    """As Python names it."""
    with pytest.raises(TypeError, match=r"make\(\) got an unexpected keyword argument 'nmae'"):
        parted("make", {"nmae": "a"}, BoxParams)


def test_a_signature_names_the_shared_arguments() -> None:
    """With the default of each."""

    @taking(BoxParams)
    def make(size: int, **params: Any) -> None:
        """Make a box."""

    signature = inspect.signature(make)
    assert list(signature.parameters) == ["size", "name", "polling_config", "options"]
    assert isinstance(signature.parameters["name"].default, Omit)
    assert signature.parameters["polling_config"].default is None
