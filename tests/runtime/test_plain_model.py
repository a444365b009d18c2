"""Models of documents whose members are called in snake case."""

from __future__ import annotations

from runtime.model import Field, PlainModel


class Thing(PlainModel):
    display_name: str | None = None
    from_: int | None = Field(default=None, validation_alias="from", serialization_alias="from")


def test_attributes_are_called_as_on_the_wire() -> None:
    """No camel case is made of them; exceptions say so themselves."""
    sent = Thing(display_name="a", from_=1).to_wire()
    assert sent == {"display_name": "a", "from": 1}
    assert Thing.model_validate_json('{"display_name": "b", "from": 2}').from_ == 2
    assert Thing.model_validate({"displayName": "kept"}).to_wire() == {"displayName": "kept"}
