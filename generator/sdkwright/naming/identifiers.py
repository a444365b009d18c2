"""Identifiers: strings that are proven to be Python names of their kind."""

from __future__ import annotations

import builtins
import keyword
import unicodedata
from functools import cache

from sdkwright.naming.words import is_part_of_name, pascal_case, snake_case

_BASE_MODEL_ATTRIBUTES = frozenset(
    {
        *("construct", "copy", "dict", "from_orm", "json", "parse_file", "parse_obj", "parse_raw"),
        *("schema", "schema_json", "update_forward_refs", "validate", "to_wire", "to_fields"),
        *("model_computed_fields", "model_config", "model_construct", "model_copy", "model_dump"),
        *("model_dump_json", "model_extra", "model_fields", "model_fields_set"),
        *("model_json_schema", "model_parametrized_name", "model_post_init", "model_rebuild"),
        *("model_validate", "model_validate_json", "model_validate_strings", "register", "mro"),
    }
)

_SCOPE_OF_A_CALL = frozenset({"self", "requests", "models", "accept", "_"})
_SCOPE_OF_A_GROUP = frozenset(
    {
        *("options", "models", "deprecated", "overload", "annotations", "builtins"),
        *("omit", "with_raw_response", "with_streaming_response"),
    }
)
_SCOPE_OF_WEBHOOKS = frozenset({"other"})
_SCOPE_OF_EVENTS = frozenset({"name", "payload", "headers", "query"})
_DEVICES = frozenset(
    {
        *("con", "prn", "aux", "nul"),
        *(f"{port}{number}" for port in ("com", "lpt") for number in range(10)),
    }
)
"""Names that no file has on Windows, whatever follows after a dot."""
_SCOPE_OF_A_FOLDER = _DEVICES | {
    *("annotations", "import_module", "getattr", "globals", "sorted", "dict", "list", "str"),
}
"""What the `__init__` of a folder of modules uses: a module is an attribute of its folder."""
_SCOPE_OF_A_CLIENT = _SCOPE_OF_A_FOLDER | {
    *("options", "close", "aclose", "api_client", "send", "mode", "property"),
    *("with_options", "check_version", "overload"),
}
_SCOPE_OF_A_REST_CLIENT = _SCOPE_OF_A_CLIENT | {
    *("get", "post", "put", "patch", "delete", "copy", "with_options", "settings", "configuration"),
    *("raw", "stream", "iterate", "submit", "request", "base_url", "timeout", "max_retries"),
    *(
        "bearer_token",
        "default_headers",
        "default_query",
        "is_closed",
        "perform",
        "cached_property",
    ),
}
_SCOPE_OF_MODELS = frozenset(
    {
        *("Any", "Field", "Literal", "Model", "PlainModel", "OpenEnum", "OpenIntEnum"),
        *("TYPE_CHECKING", "TypeAlias", "None", "True", "False"),
        *("Annotated", "Linked", "Tagged", "TypeAliasType", "Union"),
    }
)
_SCOPE_OF_GROUP_CLASSES = frozenset(
    {
        *("Any", "Future", "Literal", "Mapping", "Sequence", "TYPE_CHECKING"),
        *("Category", "SyncGroup", "ThreadedGroup", "AsyncGroup"),
        *("SyncRestGroup", "AsyncRestGroup", "Omit", "Unpack", "RequestOptions", "WriteOptions"),
        *("Page", "AsyncPage", "AsyncPaginator", "Stream", "AsyncStream"),
        *("BinaryAPIResponse", "AsyncBinaryAPIResponse", "ResponseViews", "View", "Child"),
        *("Call", "Paged", "Operation", "Kind", "Raw", "Streamed", "AsyncRaw", "AsyncStreamed"),
    }
)
_BUILTIN_CLASSES = frozenset(
    name for name, value in vars(builtins).items() if isinstance(value, type) and name[0].isupper()
)

_LONGEST_OF_A_MODULE = 60
"""Characters; names of groups and modules are names of files too."""

_OCTETS_OF_A_MODULE = 180

_LONGEST = 80
"""Characters of other names; a line of code has room for one."""

_SYMBOLS = {
    "+": "PLUS",
    "-": "MINUS",
    "*": "STAR",
    "/": "SLASH",
    "%": "PERCENT",
    "&": "AND",
    "|": "OR",
    "!": "NOT",
    "=": "EQ",
    "<": "LT",
    ">": "GT",
    "~": "TILDE",
    "^": "CARET",
    "$": "DOLLAR",
    "#": "HASH",
    "@": "AT",
    "?": "QUESTION",
    ".": "DOT",
    ",": "COMMA",
    ":": "COLON",
    ";": "SEMICOLON",
}

_AMBIGUOUS = frozenset({"l", "O", "I"})
"""PEP 8, "Names to Avoid": hard to tell from digits."""


class Identifier(str):
    """A Python name, in the form in which Python compares names (NFKC).

    The constructor refuses anything else.
    """

    __slots__ = ()

    def __new__(cls, text: str) -> Identifier:
        text = _normal(text)
        if not text.isidentifier() or keyword.iskeyword(text):
            raise ValueError(f"{text!r} is not a Python name")
        return super().__new__(cls, text)


@cache
def method_identifier(text: str) -> Identifier:
    """Return the name of a method, free of what the modules of groups use themselves."""
    return _free(_cut(snake_case(text)) or "call", _SCOPE_OF_A_GROUP, "call_")


@cache
def webhook_identifier(text: str) -> Identifier:
    """Return the name of a webhook, of which the names of its method and functions are made."""
    name = _started(_short(snake_case(text)) or "event", "event_")
    return Identifier(f"{name}_" if name in _SCOPE_OF_WEBHOOKS or keyword.iskeyword(name) else name)


@cache
def attribute_identifier(text: str) -> Identifier:
    """Return the name of an attribute of an event."""
    return _free(_cut(snake_case(text)) or "value", _SCOPE_OF_EVENTS)


@cache
def group_identifier(text: str) -> Identifier:
    """Return the name of a group or category, free of what clients define themselves."""
    return _free(_short(snake_case(text)) or "group", _SCOPE_OF_A_CLIENT, "group_")


@cache
def flat_group_identifier(text: str, *, loose: bool) -> Identifier:
    """Return the name of a group as an attribute of a flat client, or of the group above it.

    Args:
        text: the last part of its key.
        loose: whether no group is above it.
    """
    taken = _SCOPE_OF_A_REST_CLIENT if loose else _SCOPE_OF_A_GROUP
    return _free(_short(snake_case(text)) or "group", taken, "group_")


@cache
def argument_identifier(text: str) -> Identifier:
    """Return the name of an argument."""
    return _free(_cut(snake_case(text)) or "value", _SCOPE_OF_A_CALL)


@cache
def field_identifier(text: str) -> Identifier:
    """Return the name of an attribute of a model."""
    return _free(_cut(snake_case(text)) or "value", _BASE_MODEL_ATTRIBUTES)


@cache
def class_identifier(text: str) -> Identifier:
    """Return the name of a class."""
    name = _started(_cut(pascal_case(text)) or "Value", "Model")
    if not name[0].isupper():  # a script without capitals, in which fields may be called the same
        name = f"Model{name}"
    if name in _SCOPE_OF_MODELS or name in _BUILTIN_CLASSES or keyword.iskeyword(name):
        name += "Model"
    return Identifier(name)


def group_class_identifier(name: str) -> Identifier:
    """Return the name of the class of a group, free of what its module imports."""
    if not name[0].isupper():  # a script without capitals, in which modules are called the same
        name = f"Group{name}"
    if name in _SCOPE_OF_GROUP_CLASSES or keyword.iskeyword(name):
        name += "Group"
    return Identifier(name)


@cache
def module_identifier(text: str) -> Identifier:
    """Return the name of a module."""
    return _free(_short(snake_case(text)) or "module", _SCOPE_OF_A_FOLDER, "module_")


def member_identifier(value: str | int) -> Identifier:
    """Return the name of a member of an enumeration."""
    if isinstance(value, int):
        return Identifier(f"VALUE_{value}" if value >= 0 else f"VALUE_MINUS_{-value}")
    if value == "":
        return Identifier("EMPTY")
    name = _cut(snake_case(value)).upper() or "_".join(_SYMBOLS.get(sign, "") for sign in value)
    name = _started(name.strip("_") or "VALUE", "VALUE_")
    return Identifier(f"{name}_" if name in _AMBIGUOUS else name)


def _cut(name: str) -> str:
    return name[:_LONGEST].rstrip("_")


def _short(name: str) -> str:
    """Return as much of a name as fits into the name of a file, where letters have 1 to 4 bytes."""
    octets = name[:_LONGEST_OF_A_MODULE].encode("utf-8", "ignore")[:_OCTETS_OF_A_MODULE]
    return octets.decode("utf-8", "ignore").rstrip("_")


def _free(name: str, taken: frozenset[str], prefix: str = "field_") -> Identifier:
    name = _started(name, prefix)
    if name in taken or name in _AMBIGUOUS or keyword.iskeyword(name):
        name += "_"
    return Identifier(name)


def _started(name: str, prefix: str) -> str:
    name = _normal(name)
    if name.isidentifier():
        return name
    return _normal("".join(c for c in prefix + name if is_part_of_name(c)))


def _normal(name: str) -> str:
    return name if name.isascii() else unicodedata.normalize("NFKC", name)
