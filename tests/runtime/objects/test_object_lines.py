"""Lines are whole, in order, and together the text, wherever the text was cut."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from runtime.objects.lines import LineSplitter

from runtime.objects import lines


def split(pieces: list[str]) -> list[str]:
    """All lines of a text in pieces."""
    splitter = LineSplitter()
    return [line for piece in pieces for line in splitter.feed(piece)] + splitter.rest()


@given(st.lists(st.text(alphabet="ab\r\n\x0b\u2028 é")))
def test_lines_are_those_of_the_whole_text(pieces: list[str]) -> None:
    """LF ends a line and nothing else does; the last one may lack its end."""
    text = "".join(pieces)
    assert split(pieces) == [*(f"{line}\n" for line in text.split("\n")[:-1])] + [
        last for last in text.split("\n")[-1:] if last
    ]


def test_memory_is_bounded_where_no_line_ends() -> None:
    """What is longer than a line may be is given as it is."""
    pieces = ["x" * lines.LONGEST, "y", "z\n"]
    assert split(pieces) == ["x" * lines.LONGEST + "y", "z\n"]
