"""Writing of YAML that every reader of YAML 1.1 and 1.2 understands in the same way."""

from __future__ import annotations

import re
from typing import Any

import yaml

# What YAML 1.2 takes for a number and the older rules of the library do not.
_NUMBERS = re.compile(r"[-+]?(0o[0-7]+|0x[0-9a-fA-F]+|(\.\d+|\d+(\.\d*)?)([eE][-+]?\d+)?)$")
_WIDTH = 100


def to_yaml(value: Any) -> str:
    """Return a JSON value as YAML: members in their order, long texts as blocks.

    Texts that look like another scalar to YAML 1.1 or 1.2 are quoted, so that they stay texts.
    """
    return yaml.dump(
        value,
        Dumper=_Dumper,
        sort_keys=False,
        allow_unicode=True,
        width=_WIDTH,
        default_flow_style=False,
    )


class _Dumper(yaml.CSafeDumper):
    """Without anchors: each value is written where it stands, as in JSON."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def _text(dumper: yaml.CSafeDumper, text: str) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=_style(text))


def _style(text: str) -> str | None:
    """Return the style that keeps a text as it is and shows what is in it."""
    if text.isprintable():
        return None
    is_block = all(line.isprintable() and not line.endswith(" ") for line in text.split("\n"))
    return "|" if is_block else '"'


def _number(dumper: yaml.CSafeDumper, number: float) -> yaml.ScalarNode:
    text = repr(number)
    if "e" in text and "." not in text:  # `1e+16` is a text in YAML 1.1
        text = text.replace("e", ".0e")
    return dumper.represent_scalar("tag:yaml.org,2002:float", text)


_Dumper.add_representer(str, _text)
_Dumper.add_representer(float, _number)
_Dumper.add_implicit_resolver("tag:yaml.org,2002:int", _NUMBERS, list("-+.0123456789"))
