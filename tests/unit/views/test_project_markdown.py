"""Text of documents in Markdown: whatever it holds, it stays text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from sdkwright.views.markdown import cell, code, markdown
from sdkwright.views.text import one_line

PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])

HOSTILE = (
    "[a link](https://evil.example)",
    "![an image](https://evil.example/x.png)",
    "[a reference][x] and [x]: https://evil.example",
    "<script>alert(1)</script>",
    "<!-- a comment",
    "<https://evil.example>",
    "&lt;b&gt; &amp; &#60;",
    "*stars* **more** _lines_ __more__ ~~gone~~",
    "# a heading",
    "- an item",
    "+ an item",
    "1. an item",
    "2) an item",
    "> a quotation",
    "=====",
    "-----",
    "```python",
    "~~~",
    "one ` backtick",
    "two `` backticks ``",
    "ends with a backslash \\",
    "\\[escaped](x)",
    "a | b",
    "line\n\n    of code",
    "$x$",
)


def parsed(text: str) -> list[Token]:
    """Return the inline tokens of the only paragraph that a text makes."""
    tokens = PARSER.parse(text)
    assert [token.type for token in tokens] == ["paragraph_open", "inline", "paragraph_close"]
    return tokens[1].children or []


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_shown_as_it_is(text: str) -> None:
    """No link, HTML, heading, list, emphasis or block of code comes of it."""
    tokens = parsed(markdown(text))
    assert {token.type for token in tokens} <= {"text", "text_special", "code_inline"}
    shown = "".join(token.content for token in tokens)
    assert shown.replace("`", "") == one_line(text).replace("`", "")


@given(st.text(st.sampled_from("a1 _*[]()<>!&;#`|\\~$-+.:/wh\n"), max_size=20))
def test_any_text_is_shown_as_it_is(text: str) -> None:
    """So it is with every mixture of the characters that mean something."""
    if not one_line(text):
        return
    tokens = parsed(markdown(text))
    assert {token.type for token in tokens} <= {"text", "text_special", "code_inline"}


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("https://evil.example", r"https\://evil.example"),
        ("www.evil.example", r"www\.evil.example"),
        ("FTP://evil.example", r"FTP\://evil.example"),
    ],
)
def test_addresses_do_not_become_links_by_themselves(text: str, written: str) -> None:
    """GitHub links bare addresses; the escaped sign is what it looks for."""
    assert markdown(text) == written


@pytest.mark.parametrize(
    "text", ["version 2.24", "project_id", "a <= b", "R&D", "see `[x](y)`", "2.24", "a-b", "50%"]
)
def test_harmless_text_is_not_touched(text: str) -> None:
    """The source of a README is read too."""
    assert markdown(text) == text


def test_code_in_backticks_stays_code() -> None:
    """Descriptions mark names that way."""
    tokens = parsed(markdown("Look at `status.phase_*` and *wait*."))
    assert [t.content for t in tokens if t.type == "code_inline"] == ["status.phase_*"]


@pytest.mark.parametrize("text", ["a | b", "`a | b`", "|", "a\nb"])
def test_a_cell_stays_one_cell(text: str) -> None:
    """Neither a bar nor a line break ends it, not even in code."""
    tokens = PARSER.parse(f"| x |\n| - |\n| {cell(text)} |\n")
    rows = [token for token in tokens if token.type == "tr_open"]
    cells = [token for token in tokens if token.type == "td_open"]
    assert (len(rows), len(cells)) == (2, 1)


@pytest.mark.parametrize("text", ["plain", "a`b", "`", "``a`", "a\nb"])
def test_code_spans_hold_any_text(text: str) -> None:
    """Backticks in the text are outnumbered by those around it."""
    (token,) = parsed(code(text))
    assert (token.type, token.content) == ("code_inline", one_line(text))
