"""Words and identifiers: what becomes of any text that a document uses as a name."""

from __future__ import annotations

import keyword
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel

from sdkwright.naming.identifiers import (
    Identifier,
    argument_identifier,
    class_identifier,
    field_identifier,
    group_class_identifier,
    group_identifier,
    member_identifier,
    method_identifier,
    module_identifier,
)
from sdkwright.naming.words import lower_camel, pascal_case, snake_case, split_words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("getProject", "get_project"),
        ("GetProject", "get_project"),
        ("get_project", "get_project"),
        ("get-project", "get_project"),
        ("get project", "get_project"),
        ("getHTTPRoute", "get_http_route"),
        ("HTTPRoute", "http_route"),
        ("listURLs", "list_urls"),
        ("gpuID", "gpu_id"),
        ("userIDs", "user_ids"),
        ("userIDsOrNames", "user_ids_or_names"),
        ("useHTTPServer", "use_http_server"),
        ("nodePoolV2", "node_pool_v2"),
        ("oauth2Token", "oauth2_token"),
        ("getPetsById2", "get_pets_by_id2"),
        ("1stChoice", "1st_choice"),
        ("A", "a"),
        ("ABC", "abc"),
        ("aB", "a_b"),
        ("a__b", "a_b"),
        ("_private", "private"),
        ("__init__", "init"),
        ("trailing_", "trailing"),
        ("$ref", "ref"),
        ("x.y/z", "x_y_z"),
        ("größe", "größe"),
        ("ÜberUns", "über_uns"),
        ("ﬁle", "file"),
        ("項目", "項目"),
        ("a\u200bb", "a_b"),
        ("a\nb", "a_b"),
        ("a'b\"c", "a_b_c"),
        ("", ""),
        ("!!!", ""),
    ],
)
def test_snake_case(text: str, expected: str) -> None:
    """Capitals, digits and separators part words; everything else is left out."""
    assert snake_case(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("pet", "Pet"),
        ("petStore", "PetStore"),
        ("pet_store", "PetStore"),
        ("pet-store v2", "PetStoreV2"),
        ("HTTPRoute", "HTTPRoute"),
        ("k8s.io/Pod", "K8sIoPod"),
        ("", ""),
    ],
)
def test_pascal_case(text: str, expected: str) -> None:
    """Capitals inside words are kept."""
    assert pascal_case(text) == expected


def test_the_wire_name_of_an_attribute_is_in_lower_camel_case() -> None:
    """As the base class of models expects it."""
    assert lower_camel("gpu_quota_mib") == "gpuQuotaMib"
    assert lower_camel("a_1b") == "a1b"


def test_words_keep_their_letters() -> None:
    """Splitting changes no capitals."""
    assert split_words("getHTTPRoute-v2") == ("get", "HTTP", "Route", "v2")


@pytest.mark.parametrize(
    ("make", "text", "expected"),
    [
        (method_identifier, "list", "list"),
        (method_identifier, "get", "get"),
        (method_identifier, "close", "close"),
        (method_identifier, "options", "options_"),
        (method_identifier, "models", "models_"),
        (method_identifier, "overload", "overload_"),
        (method_identifier, "deprecated", "deprecated_"),
        (method_identifier, "import", "import_"),
        (method_identifier, "None", "none"),
        (method_identifier, "2fa", "call_2fa"),
        (method_identifier, "???", "call"),
        (method_identifier, "_send", "send"),
        (group_identifier, "options", "options_"),
        (group_identifier, "close", "close_"),
        (group_identifier, "property", "property_"),
        (group_identifier, "API Client", "api_client_"),
        (group_identifier, "", "group"),
        (argument_identifier, "from", "from_"),
        (argument_identifier, "class", "class_"),
        (argument_identifier, "self", "self_"),
        (argument_identifier, "accept", "accept_"),
        (argument_identifier, "requests", "requests_"),
        (argument_identifier, "models", "models_"),
        (argument_identifier, "page[number]", "page_number"),
        (argument_identifier, "$", "value"),
        (field_identifier, "json", "json_"),
        (field_identifier, "copy", "copy_"),
        (field_identifier, "model_config", "model_config_"),
        (field_identifier, "modelConfig", "model_config_"),
        (field_identifier, "list", "list"),
        (field_identifier, "class", "class_"),
        (field_identifier, "_id", "id"),
        (field_identifier, "__class__", "class_"),
        (field_identifier, "@type", "type"),
        (class_identifier, "model", "ModelModel"),
        (class_identifier, "any", "AnyModel"),
        (class_identifier, "none", "NoneModel"),
        (class_identifier, "Exception", "ExceptionModel"),
        (class_identifier, "123", "Model123"),
        (class_identifier, "v1.Pod", "V1Pod"),
        (class_identifier, "", "Value"),
        (class_identifier, "项目", "Model项目"),
        (group_class_identifier, "None", "NoneGroup"),
        (group_class_identifier, "SyncGroup", "SyncGroupGroup"),
        (group_class_identifier, "Pets", "Pets"),
        (module_identifier, "class", "class_"),
        (module_identifier, "3d", "module_3d"),
        (module_identifier, "../../etc/passwd", "etc_passwd"),
    ],
)
def test_identifiers(make: Callable[[str], Identifier], text: str, expected: str) -> None:
    """Each kind of name avoids what is taken where it stands."""
    assert make(text) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("active", "ACTIVE"),
        ("inProgress", "IN_PROGRESS"),
        ("", "EMPTY"),
        ("None", "NONE"),
        ("true", "TRUE"),
        ("1g.5gb", "VALUE_1G_5GB"),
        ("==", "EQ_EQ"),
        ("!=", "NOT_EQ"),
        ("*", "STAR"),
        ("-", "MINUS"),
        (" ", "VALUE"),
        ("€", "VALUE"),
        ("name", "NAME"),
        ("mro", "MRO"),
        ("__class__", "CLASS"),
        ("A B", "A_B"),
        (0, "VALUE_0"),
        (7, "VALUE_7"),
        (-1, "VALUE_MINUS_1"),
    ],
)
def test_members_of_enumerations(value: str | int, expected: str) -> None:
    """Upper case, and something readable for signs, numbers and nothing at all."""
    assert member_identifier(value) == expected


@pytest.mark.parametrize("text", ["", "a b", "1a", "class", "a-b", "a\n", "x;y", "None"])
def test_an_identifier_cannot_hold_anything_else(text: str) -> None:
    """The constructor is the last line of defence."""
    with pytest.raises(ValueError, match="is not a Python name"):
        Identifier(text)


MAKERS: tuple[Callable[[str], Identifier], ...] = (
    method_identifier,
    group_identifier,
    argument_identifier,
    field_identifier,
    class_identifier,
    module_identifier,
    member_identifier,
)


@given(st.text(max_size=30))
@settings(max_examples=300, deadline=None, database=None)
def test_any_text_has_a_name_of_every_kind(text: str) -> None:
    """It is a Python name, public, and the same as Python will see it."""
    for make in MAKERS:
        name = make(text)
        assert name.isidentifier()
        assert not keyword.iskeyword(name)
        assert not name.startswith("_")
        assert len(name.splitlines()) == 1


def test_no_field_hides_an_attribute_of_the_base_class() -> None:
    """Everything that pydantic's models and ours define is taken."""
    own = {"to_wire", "to_fields"}
    public = {name for name in dir(BaseModel) if not name.startswith("_")} | own
    hidden = {name for name in public if field_identifier(name) == name}
    assert not hidden
