"""Hostile texts: what ends a literal, a comment, a line, a path, or changes what readers see."""

from __future__ import annotations

from hypothesis import strategies as st

CANARY = "pwned"
"""Stands in every code that a payload tries to smuggle in."""

CODE = f"__import__('os').system('{CANARY}')"

PAYLOADS = (
    # literals and docstrings
    f'"""\n{CODE}\n"""',
    f"'''\n{CODE}\n'''",
    f"' + {CODE} + '",
    f'" + {CODE} + "',
    f"'); {CODE}; ('",
    f"'] | {CODE} | Literal['",
    f'\\""" + {CODE} + \\"""\\',
    "\\",
    '"',
    '""',
    "'",
    "back\\slash\\",
    "\\N{BULLET}\\x41\\u0041\\q",
    # lines
    f"x\n{CODE}\n",
    f"x\r{CODE}\r",
    f"x\r\n\r\n{CODE}",
    f"x\u2028{CODE}\u2029",
    f"x\x0c{CODE}\x0b",
    f"x\x85{CODE}\x1c\x1d\x1e",
    "\n    indented\n\tand tabbed\n",
    "\0",
    "\x1b[2J\x1b]0;title\x07",
    "\x7f\x08\x9b31m",
    # templates and formats
    "{{ 7*7 }}",
    "{{ view.__class__.__init__.__globals__ }}",
    f"{{% include '{CODE}' %}}",
    "{# comment #}{%- raw -%}",
    "{" + CODE + "}",
    "{0}{name!r:>{width}}",
    "%s %(name)s %n",
    "${" + CODE + "}`" + CODE + "`",
    # comments and pragmas
    f"# {CODE}",
    "# type: ignore",
    "# noqa\n# fmt: off\n# pyright: basic",
    "# -*- coding: utf-7 -*-",
    "*/ //  --> ]]>",
    # markup
    "</script><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<!-- ",
    "[a](javascript:alert(1)) ![b](http://h/p)",
    "```\n# heading\n```python\n",
    "~~~",
    "| a | b |\n|---|---|\n",
    "&lt;b&gt;&#x3c;",
    "- item\n# heading\n> quote\n---\n",
    # other files
    f'"\n[tool.hatch.build.hooks.custom]\npath = "{CANARY}"\n#',
    "]\n[project.scripts]\nx = 'os:system'\n[x",
    # paths
    "..",
    "../../../etc/passwd",
    "/etc/passwd",
    "C:\\Windows\\x",
    "\\\\.\\pipe\\x",
    "CON",
    "aux.py",
    "-rf",
    "--help",
    "~root",
    "a:b*c?d<e>f|g",
    # what readers see
    "\u202e\u2066trojan\u2069\u202c",
    "\u200bzero\u200c\u200d\ufeffwidth",
    "a\u0301\u0302\u0303\u0489",
    "\U0001f600\U0001f1e9\U0001f1ea",
    "\U000e0041tag\ufff9\ufffb",
    "\ud800",
    "\udfff\ud83d",
    # names
    "class",
    "None",
    "match",
    "self",
    "\U0001d41c\U0001d425\U0001d41a\U0001d42c\U0001d42c",  # NFKC: class
    "\U0001d413rue",  # NFKC: True
    "\uff45\uff58\uff45\uff43",  # NFKC: exec
    "\u017felf",  # NFKC: self
    "__class__",
    "__init__",
    "__",
    "mro",
    "model_fields",
    "_private",
    "print",
    "str",
    "annotations",
    "1st",
    "\u0663",
    "\u30d7\u30ed\u30b8\u30a7\u30af\u30c8",
    "\u0645\u0634\u0631\u0648\u0639",
    "\ufdfa",  # folds to eighteen letters
    "\u2160\u00b2\u00bd",
    "",
    " ",
    "w" * 3_000,
)

_NASTY = (
    "\"'\\\n\r\t\0\x1b\x85\u2028\u202e{}%#$`<>&|[]()*_~:;,./=!?@^+- aA1\u0301\u200b\ud800\U0001f600"
)

texts = st.one_of(
    st.sampled_from(PAYLOADS),
    st.lists(st.sampled_from(PAYLOADS), min_size=2, max_size=3).map("".join),
    st.text(alphabet=_NASTY, max_size=12),
    st.text(max_size=6),
)
"""Payloads, payloads in a row, and short texts of all that may be special somewhere."""
