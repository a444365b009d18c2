"""Calls as values: functions made of the methods that send them."""

from __future__ import annotations

import inspect
import warnings

import pytest
import rest_sample as sample
from rest_support import Both
from runtime.call import Call, Paged
from runtime.testing import ScriptedEngine, answer


def test_a_function_returns_the_call_that_its_method_sends(both: Both) -> None:
    """Whatever the method makes of its answer."""
    wire = ScriptedEngine(answer(200, {"id": "b1"}))
    client = both.client(http_client=wire)
    call = sample.create(name="n", command_id="c")
    assert both.do(client.send(call)).id == "b1"
    assert call == Call(
        sample.CREATE, body={"name": "n", "runProfile": sample.omit, "command_id": "c"}
    )
    assert sample.list_(limit=1) == Paged(sample.LIST, (1, sample.omit))
    assert isinstance(sample.list_(), Paged)
    assert sample.download("1") == Call(sample.DOWNLOAD, ("1",))
    assert sample.output("1", offset="7") == Call(sample.OUTPUT, ("1", "7"))


def test_options_are_refused_by_name() -> None:
    """They belong to the client that sends the call."""
    with pytest.raises(TypeError, match=r"boxes\.create\(\).*'timeout'.*with_options"):
        sample.create(name="n", timeout=3)
    with pytest.raises(TypeError, match="nam"):
        sample.create(nam="n")  # type: ignore[call-arg]


def test_a_call_of_a_deprecated_method_does_not_warn() -> None:
    """Sending it by the method does."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert sample.get("1").operation is sample.RETRIEVE


def test_functions_look_like_their_methods() -> None:
    """For help() and editors; there is no `self`."""
    assert sample.retrieve.__doc__ == sample.BoxesGroup.retrieve.__doc__
    assert sample.retrieve.__name__ == "retrieve"
    assert [*inspect.signature(sample.retrieve).parameters] == ["id", "tag", "options"]
