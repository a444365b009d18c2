"""Text of documents in Python source: whatever it holds, it stays text."""

from __future__ import annotations

import ast
import textwrap

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sdkwright.views.text import clean, docstring, entry, literal, one_line, sentence

HOSTILE = (
    "plain",
    "'",
    '"',
    '"""',
    "'''",
    '""""',
    'ends with "',
    'ends with ""',
    'ends with """',
    '"starts',
    "ends with a backslash \\",
    'backslash and quote \\"',
    'two of each \\\\""',
    "\\N{BULLET} \\x41 \\u0041 \\n",
    '""" + __import__("os").system("true") + """',
    "line\nbreak",
    "carriage\rreturn\rimport os",
    "both\r\nof them",
    "form\x0cfeed and \x0btab",
    "separators\x1c\x1d\x1e\x85\u2028\u2029end",
    "bidi \u202e\u2066 override",
    "invisible \u200b\ufeff\u00ad",
    "nul \0 byte",
    "escape \x1b[31m",
    "lone surrogate \ud800",
    "{braces} {{ view.x }} {% for x in y %} {# note #} %s $x",
    "tab\tbed",
    "w" * 500,
    "\n\n  \n",
    "é 日本 😀",
    "# comment",
    "-*- coding: rot13 -*-",
)


def inside(text: str) -> str:
    """Return what Python makes of text between triple quotes at the top of a module."""
    tree = ast.parse(f'"""{text}"""\nlast = 1\n')
    assert [type(node) for node in tree.body] == [ast.Expr, ast.Assign]
    statement = tree.body[0]
    assert isinstance(statement, ast.Expr)
    value = ast.literal_eval(statement.value)
    assert isinstance(value, str)
    return value


@pytest.mark.parametrize("text", HOSTILE)
def test_a_literal_is_the_text_and_nothing_else(text: str) -> None:
    """It is read back as it was, and is one visible line."""
    source = literal(text)
    assert ast.literal_eval(source) == text
    assert source.isprintable()


@pytest.mark.parametrize("text", HOSTILE)
def test_a_docstring_keeps_its_words_and_ends_where_it_should(text: str) -> None:
    """Characters that do not print are dropped; all else is what a reader sees."""
    made = docstring([text])
    assert inside(made).split() == clean(text).split()
    assert all(line.isprintable() for line in made.split("\n"))
    assert "\r" not in made


@pytest.mark.parametrize("text", HOSTILE)
def test_an_entry_of_a_docstring_is_text_too(text: str) -> None:
    """Names and descriptions of arguments go through the same escape."""
    made = docstring(["Summary.", "\n".join(["Args:", entry("name", text)])], indent=8)
    assert inside(made).split()[:3] == ["Summary.", "Args:", "name:"]


@pytest.mark.parametrize("text", HOSTILE)
def test_one_line_is_one_line(text: str) -> None:
    """No character of any kind breaks it."""
    assert len(one_line(text).splitlines()) <= 1


@given(st.text(max_size=60))
@settings(max_examples=300, deadline=None, database=None)
def test_any_text_survives_as_literal_and_docstring(text: str) -> None:
    """Found by chance rather than by thought."""
    assert ast.literal_eval(literal(text)) == text
    assert inside(docstring([text, text], indent=4)).split() == clean(text).split() * 2


@given(st.text(alphabet="\"'\\ \n\r{}n", max_size=40))
@settings(max_examples=300, deadline=None, database=None)
def test_any_mixture_of_quotes_and_backslashes_survives(text: str) -> None:
    """The characters that matter, in every order."""
    assert inside(docstring([text])).split() == clean(text).split()


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, "None"),
        (True, "True"),
        (7, "7"),
        (-1.5, "-1.5"),
        (float("inf"), 'float("inf")'),
        (float("-inf"), 'float("-inf")'),
        (float("nan"), 'float("nan")'),
    ],
)
def test_literals_of_other_scalars(value: object, expected: str) -> None:
    """Numbers that have no literal are made of their names."""
    assert literal(value) == expected


@pytest.mark.parametrize("value", [[], {}, b"x", object()])
def test_nothing_else_has_a_literal(value: object) -> None:
    """What could run code by its `repr` is refused."""
    with pytest.raises(TypeError, match="no literal"):
        literal(value)


def test_paragraphs_are_wrapped_and_indented() -> None:
    """Lines fit beside the indentation; the end stands on a line of its own."""
    made = docstring(["Summary.", "word " * 60], indent=8)
    lines = made.split("\n")
    assert lines[0] == "Summary."
    assert all(line.startswith("        ") for line in lines[2:])
    assert all(len(line) <= 100 for line in lines)
    assert lines[-1] == "        "


def test_lines_that_are_indented_stay_as_they_are() -> None:
    """Examples and `Args:` sections are laid out already."""
    text = "Like this:\n    a = 1\n    b = 2"
    assert inside(docstring([text])).rstrip() == text


def test_an_entry_hangs_below_its_name() -> None:
    """As the Google style of docstrings has it."""
    made = entry("name", "word " * 30)
    assert textwrap.dedent(made).startswith("name: word")
    assert all(line.startswith("        ") for line in made.split("\n")[1:])


@pytest.mark.parametrize(
    ("text", "expected"),
    [("A", "A."), ("A.", "A."), ("A!", "A!"), ("A?", "A?"), ("A:", "A:"), ("", "")],
)
def test_a_sentence_has_an_end(text: str, expected: str) -> None:
    """Unless it has one already, or there is none."""
    assert sentence(text) == expected


def test_very_long_text_is_cut() -> None:
    """A document cannot make a docstring of megabytes."""
    assert len(clean("x" * 1_000_000)) == 100_000
