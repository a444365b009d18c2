"""Models: late linking, wire names, unset, unknown members and values."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel, TypeAdapter, ValidationError
from runtime.codec import decoder_for
from runtime.names import wire_name
from sample_sdk import models as sample_models

# Tests pass what users may pass at run time, beyond what type checkers accept.
models: Any = sample_models
HERE = Path(__file__).resolve().parent


def nothing(pointer: str, expected: str, got: str) -> None:
    """A recorder that expects no difference."""
    raise AssertionError(f"{pointer}: expected {expected}, got {got}")


def decode(type_: Any, content: bytes) -> Any:
    """A decoded answer without differences from its type."""
    return decoder_for(type_)(content, nothing)


@pytest.mark.parametrize(
    ("attribute", "wire"),
    [("id", "id"), ("gpu_quota", "gpuQuota"), ("from_", "from"), ("x_1_y", "x1Y")],
)
def test_wire_names_by_rule(attribute: str, wire: str) -> None:
    """snake_case becomes lowerCamelCase; a trailing underscore is dropped."""
    assert wire_name(attribute) == wire


def test_a_module_loads_when_a_model_that_needs_it_is_used() -> None:
    """Importing a model loads its own module; using it loads what its fields mention."""
    program = (
        "import sys; from sample_sdk import models\n"
        "def loaded():\n"
        "    return sorted(m[18:] for m in sys.modules if m.startswith('sample_sdk.models.'))\n"
        "models.Node; print(loaded())\n"
        "models.Node(name='n'); print(loaded())\n"
        "models.Project(id='x'); print(loaded())\n"
    )
    paths = f"import sys; sys.path[:0] = [{str(HERE)!r}, {str(HERE.parents[1] / 'templates')!r}]\n"
    printed = subprocess.run(
        [sys.executable, "-c", paths + program], capture_output=True, text=True, check=True
    ).stdout
    assert printed.splitlines() == [
        "['nodes']",
        "['nodes', 'shared']",
        "['clusters', 'nodes', 'projects', 'shared']",
    ]


def test_decoding_links_nested_recursive_and_inherited_types() -> None:
    """Lists, mappings, unions, recursion and a base class of another module."""
    project = decode(
        models.Project,
        b'{"id":"1","byNode":{"a":{"name":"n","free":{"gpuQuota":1}}},'
        b'"parent":{"id":"2"},"cluster":{"c":{"name":"x"}},"gpu-memory":"4G"}',
    )
    assert isinstance(project, models.Project)
    assert project.by_node["a"].free.gpu_quota == 1.0
    assert project.parent.id == "2"
    assert isinstance(project.cluster["c"], models.Cluster)
    assert project.gpu_memory == "4G"
    tree = decode(models.Tree, b'{"children":[{"named":{"x":{"value":{"name":"n"}}}}]}')
    assert isinstance(tree.children[0].named["x"].value, models.Node)


def test_containers_and_scalars_decode() -> None:
    """Answers that are a list, a mapping or a boolean."""
    nodes = decode(list[models.Node], b'[{"name":"a"}]')
    assert isinstance(nodes[0], models.Node)
    assert decode(dict[str, models.Node], b"{}") == {}
    assert decode(bool, b"true") is True
    assert decode(object, b'{"a":[1]}') == {"a": [1]}


def test_a_model_works_inside_a_model_of_the_user() -> None:
    """Classes are linked whoever builds them."""

    class Mine(BaseModel):
        nodes: dict[str, models.Node]

    assert Mine(nodes={"a": {"name": "n"}}).nodes["a"].name == "n"
    assert TypeAdapter(models.Tree).validate_python({"value": {"name": "n"}}).value.name == "n"


def test_unset_null_and_a_value_differ_on_the_wire() -> None:
    """Only what was set is sent, null included; defaults never are."""
    assert models.ProjectPatch().to_wire() == {}
    assert models.ProjectPatch(name=None).to_wire() == {"name": None}
    assert models.ProjectPatch(name="a").to_wire() == {"name": "a"}
    assert models.ProjectPatch(over_provisioning_ratio=1).to_wire() == {"overProvisioningRatio": 1}


def test_assigned_and_mutated_attributes_are_sent() -> None:
    """Setting an attribute and changing a list or a nested model count as set."""
    patch = models.ProjectPatch()
    patch.labels.append("x")
    patch.name = None
    assert patch.to_wire() == {"labels": ["x"], "name": None}
    project = models.Project.model_validate({"id": "1", "resources": [{"gpuQuota": 1}]})
    project.resources[0].model_store = "s"
    assert project.to_wire() == {"id": "1", "resources": [{"gpuQuota": 1.0, "modelStore": "s"}]}


def test_assignment_is_checked() -> None:
    """A mistake is found where it is made; mappings become models."""
    patch = models.ProjectPatch()
    patch.resources = {"gpu_quota": 2}
    assert patch.resources.gpu_quota == 2.0
    with pytest.raises(ValidationError):
        patch.over_provisioning_ratio = "many"


def test_unknown_members_survive_a_round_trip() -> None:
    """What a newer server sends goes back unchanged."""
    content = b'{"name":"n","brandNew":{"a":[1,null]},"gpu_memory":1}'
    node = decode(models.Node, content)
    assert node.to_wire() == {
        "name": "n",
        "brandNew": {"a": [1, None]},
        "gpu_memory": 1,
    }


def test_attribute_names_are_not_wire_names_in_answers() -> None:
    """`cluster_uuid` of a server is an unknown member, not `clusterUuid`."""
    project = decode(models.Project, b'{"id":"1","cluster_uuid":"?","gpu_memory":"?"}')
    assert project.__dict__["cluster_uuid"] is None
    assert project.model_extra == {"cluster_uuid": "?", "gpu_memory": "?"}


def test_unknown_enum_values_are_kept_everywhere() -> None:
    """In fields, unions and mapping keys; integers too."""
    project = decode(
        models.Project,
        b'{"id":"1","phase":"Odd","either":"Odder","byPhase":{"New":1,"Ready":2},"priority":5}',
    )
    assert isinstance(project, models.Project)
    assert project.phase == "Odd"
    assert isinstance(project.phase, models.Phase)
    assert not project.phase.is_known
    assert isinstance(project.either, models.Phase)
    assert project.by_phase == {"New": 1, models.Phase.READY: 2}
    assert project.priority == 5
    assert not project.priority.is_known
    assert project.to_wire()["phase"] == "Odd"
    assert decode(list[models.NodeState], b'["up","lost"]') == ["up", "lost"]


def test_enum_members_read_as_their_wire_values() -> None:
    """str, format, equality, hash and value are all the string."""
    known, unknown = models.Phase("No issues found"), models.Phase("READY")
    assert known is models.Phase.UNKNOWN_ISSUES
    assert (str(known), f"{unknown}", known.value) == ("No issues found", "READY", known)
    assert known.is_known
    assert not unknown.is_known
    assert {unknown: 1}["READY"] == 1
    assert "READY" not in list(models.Phase)
    with pytest.raises(ValueError, match="3"):
        models.Phase(3)


def test_models_and_unknown_members_can_be_copied_and_pickled() -> None:
    """Also between processes and for caches."""
    project = models.Project(id="1", phase="Odd", extra_thing=1)
    assert pickle.loads(pickle.dumps(project)) == project
    assert copy.deepcopy(project).phase == "Odd"


def test_secret_members_are_not_shown() -> None:
    """The repr of a model masks what its name says to be secret."""
    assert "hunter2" not in repr(models.ProjectPatch(password="hunter2", apiToken="hunter2"))
    assert "password=None" in repr(models.ProjectPatch())


def test_constructors_take_attribute_names_and_wire_names() -> None:
    """Mappings from elsewhere work as they are."""
    assert models.Project(id="1", gpu_memory="4G").to_wire()["gpu-memory"] == "4G"
    assert models.Project(**{"id": "1", "gpu-memory": "4G"}).gpu_memory == "4G"
