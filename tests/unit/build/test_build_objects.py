"""`x-sdk-objects`: what they mean, and what is wrong with them."""

from __future__ import annotations

import pytest

from behaviour.object_product import OBJECTS, WAITERS
from sdkwright.ir.objects import (
    Attaching,
    Calling,
    Fetched,
    Link,
    Listed,
    Made,
    Method,
    Nested,
    Nothing,
    ObjectClass,
    Passing,
    Picked,
    Putting,
    Renaming,
    Wait,
    Waiting,
    WholeBody,
)
from unit.build.object_document import Layer, declared


@pytest.fixture(scope="module")
def layer() -> Layer:
    """The whole layer of the product."""
    return declared(WAITERS + OBJECTS)


def method(one: ObjectClass, name: str) -> Method:
    """Return a method of a class."""
    return next(method for method in one.methods if method.name == name)


def calling(layer: Layer, path: str) -> Calling:
    """Return a method that calls an operation."""
    cls, _, name = path.partition(".")
    behaviour = method(layer.cls(cls), name).behaviour
    assert isinstance(behaviour, Calling)
    return behaviour


def test_managers_objects_and_parts(layer: Layer) -> None:
    """A part has the keys of its owner."""
    assert layer.cls("MachineOps").attribute == "machine"
    machine = layer.cls("Machine")
    assert (machine.keys, machine.parts, machine.exit) == (
        (("id", "id"),),
        (("file", "Files"),),
        "stop",
    )
    files = layer.cls("Files")
    assert (files.owner, files.keys, files.base) == ("Machine", machine.keys, ("files", "Reading"))
    assert layer.cls("Content").state == (("put_url", "put_url"),)
    assert layer.cls("Disk").links == (("machine", Link("Machine", (("id", "machine_id"),))),)


def test_arguments(layer: Layer) -> None:
    """Bound by the path, fixed to an attribute, constant, required, spelled in two ways."""
    assert calling(layer, "Machine.get_info").passing == Passing(bound=(("id", "id"),))
    assert calling(layer, "Disk.create_machine").passing.bound == (("diskId", "id"),)
    created = calling(layer, "MachineOps.create_from_disk").passing
    assert (created.first, created.required, created.constants) == (
        ("diskId",),
        ("diskId",),
        (("size", 2),),
    )
    read = calling(layer, "Files.read").passing
    assert (read.first, read.spellings) == (("file_path", "text"), (("path", "file_path"),))
    nested = calling(layer, "ContentOps.create_from_git").passing.nested
    assert nested == Nested("source", "git", "kind")
    checked = calling(layer, "MachineOps.create").passing.checks
    assert checked == (("name", ("names", "check_name")),)


def test_results(layer: Layer) -> None:
    """Objects, lists of them, contents, fields, nothing, or the answer."""
    for path, result in (
        ("MachineOps.create", Made("Machine")),
        ("MachineOps.list", Listed("Machine")),
        ("ContentOps.list", Listed("Content", "contents")),
        ("Machine.get_info", None),
        ("Machine.why", Picked("why")),
        ("Machine.image", WholeBody("bytes")),
        ("Content.get_text", Fetched("get_url", "text")),
        ("Content.complete", Nothing()),
    ):
        assert calling(layer, path).result == result
    assert calling(layer, "Content.complete").clear == ("put_url",)


def test_other_kinds_of_methods(layer: Layer) -> None:
    """Waits, attachments, further names, transfers."""
    machine, content = layer.cls("Machine"), layer.cls("Content")
    assert calling(layer, "Machine.pause").wait == Wait("paused", (), "sync")
    assert method(machine, "ready").behaviour == Waiting(Wait("running"), "get_info")
    assert method(machine, "close").behaviour == Renaming("stop", nothing=True)
    assert method(machine, "end").behaviour == Renaming("stop", nothing=False)
    assert method(content, "send").behaviour == Putting("put_url", "body")
    attach = method(layer.cls("MachineOps"), "from_id").behaviour
    assert attach == Attaching("Machine", (("machine_id", "id"),), Wait("running", (), "sync"))
    plain = method(layer.cls("ContentOps"), "from_id").behaviour
    assert plain == Attaching("Content", (("id", "id"),), None)


def test_a_wait_may_name_its_keys() -> None:
    """Where the object calls them differently."""
    text = (
        "x-sdk-objects: {Disk: {keys: {id: id, machine_id: machine_id}, methods:"
        " {wait: {waiter: running, wait_with: {id: machine_id}}}}}"
    )
    behaviour = declared(WAITERS + text).cls("Disk").methods[0].behaviour
    assert behaviour == Waiting(Wait("running", (("id", "machine_id"),)), None)


def test_an_alias_of_an_operation_is_an_operation() -> None:
    """Its methods have one name in each group."""
    text = (
        "x-sdk-objects: {Machine: {keys: {id: id}, methods: {get: {operation: machines.retrieve}}}}"
    )
    assert calling(declared(text), "Machine.get").operation == "get /machines/{id}"


def machine(methods: str, more: str = "") -> str:
    """Return an object with some methods."""
    return f"x-sdk-objects:\n  Machine: {{keys: {{id: id}}{more}, methods: {{{methods}}}}}\n"


CLASSES = [
    ("machine: {keys: {id: id}}", "no name of a class", "StorageObject", "machine"),
    ("Machine: []", "an object must be a map", "", "[]"),
    ("Machine: {keys: {id: id}, method: {}}", "an object knows no 'method'", "'methods'", "method"),
    ("Machine: {methods: {}}", "Machine is not one of three kinds", "`attribute`", "Machine"),
    ("Machine: {keys: {id: id}, attribute: m}", "not one of three kinds", "", "Machine"),
    ("Machine: {keys: {a-b: id}}", "'a-b' is no name of an attribute", "", "a-b"),
    ("Machine: {keys: {id: 1}}", "'id' in 'keys' must be a text", "", "1"),
    ("A: {part_of: B}", "there is no object 'B'", "", "B"),
    ("A: {keys: {id: id}}\n  B: {part_of: A}", "A has no part B", "`parts`", "A"),
    ("A: {keys: {id: id}, parts: {b: B}}", "there is no object 'B'", "", "B"),
    (
        "A: {keys: {id: id}, parts: {b: B}}\n  B: {keys: {id: id}}",
        "B is no part of A",
        "part_of: A",
        "B",
    ),
    ("A: {attribute: x}\n  B: {attribute: x}", "A has the attribute 'x', too", "another", "x"),
    ("A: {attribute: a b}", "'a b' is no name", "", "a b"),
    ("A: {keys: {id: id}, exit: stop}", "A has no method 'stop'", "there are none", "stop"),
    ("A: {keys: {id: id}, python: x}", "'x' is no name in a module", "module.name", "x"),
    ("A: {keys: {id: id}, links: {b: {object: B}}}", "there is no object 'B'", "", "B"),
    (
        "A: {keys: {id: id}, links: {b: {object: A, keys: {x: id}}}}",
        "'b' needs other keys",
        "keys of A: id",
        "b",
    ),
    (
        "A: {keys: {id: id}, links: {b: {object: A, keys: {id: x}}}}",
        "A has no attribute 'x'",
        "",
        "x",
    ),
]

METHODS = [
    ("get: {}", "Machine.get must do one thing", "operation", "get"),
    ("get: {operation: machines.retrieve, waiter: running}", "must do one thing", "", "get"),
    ("get: {operation: 1}", "'operation' must be a text", "", "1"),
    ("get: {operation: machines.retrive}", "there is no operation", "machines.retrieve", "mach"),
    ("get: {operation: machines.retrieve, wiat: x}", "knows no 'wiat'", "'wait'", "wiat"),
    ("a-b: {operation: machines.retrieve}", "'a-b' is no name of a method", "", "a-b"),
    ("_a: {operation: machines.retrieve}", "'_a' is no name of a method", "", "_a"),
    ("id: {operation: machines.retrieve}", "Machine has an attribute 'id'", "", "id"),
    ("new: {operation: machines.create}", "uses no key of Machine", "fixed", "machines.create"),
    (
        "new: {operation: machines.create, fixed: {disk: id}}",
        "has no argument 'disk'",
        "'diskId'",
        "id",
    ),
    (
        "new: {operation: machines.create, fixed: {diskId: key}}",
        "Machine has no attribute 'key'",
        "id",
        "key",
    ),
    (
        "new: {operation: machines.create, fixed: {diskId: id}, first: diskId}",
        "the caller does not give 'diskId'",
        "",
        "diskId",
    ),
    (
        "new: {operation: machines.create, fixed: {diskId: id}, without: nam}",
        "has no argument 'nam'",
        "'name'",
        "nam",
    ),
    (
        "new: {operation: machines.create, fixed: {diskId: id}, constants: {siz: 1}}",
        "has no argument 'siz'",
        "'size'",
        "1",
    ),
    (
        "new: {operation: machines.create, fixed: {diskId: id}, constants: {size: []}}",
        "must be a scalar",
        "",
        "[]",
    ),
    ("read: {operation: machines.read, without: text}", "the operation needs 'text'", "", "text"),
    (
        "read: {operation: machines.read, names: {text: file_path}}",
        "an argument 'text'",
        "",
        "text",
    ),
    ("read: {operation: machines.read, names: {path: file}}", "no argument 'file'", "", "file"),
    ("read: {operation: machines.read, first: {text: 1.5}}", "must be true or false", "", "1.5"),
    ("read: {operation: machines.read, check: {tex: a.b}}", "no argument 'tex'", "'text'", "a.b"),
    ("read: {operation: machines.read, check: {text: a}}", "'a' is no name in a module", "", "a"),
    ("get: {operation: machines.retrieve, returns: Disk}", "no object 'Disk'", "there are", "Disk"),
    (
        "read: {operation: machines.read, returns: Machine}",
        "the answer has no 'id', which is Machine.id",
        "",
        "Machine",
    ),
    (
        "get: {operation: machines.retrieve, returns: Machine, result: bytes}",
        "returns and result exclude each other",
        "",
        "bytes",
    ),
    ("get: {operation: machines.retrieve, items: Machine}", "has no pages", "`in: field`", "Mach"),
    (
        "get: {operation: machines.retrieve, items: Machine, in: state}",
        "the answer has no list 'state'",
        "",
        "state",
    ),
    ("get: {operation: machines.retrieve, in: state}", "'in' needs 'items'", "", "state"),
    ("get: {operation: machines.retrieve, get: why}", "'get' needs 'result'", "", "why"),
    ("get: {operation: machines.retrieve, result: bytes}", "not answer with bytes", "get", "bytes"),
    ("get: {operation: machines.image, result: json}", "no result 'json'", "bytes, text", "json"),
    (
        "get: {operation: machines.retrieve, result: bytes, get: link}",
        "the answer has no address 'link'",
        "",
        "link",
    ),
    ("get: {operation: machines.retrieve, pick: whi}", "no field 'whi'", "'why'", "whi"),
    (
        "get: {operation: machines.retrieve, wait: runing}",
        "no waiter 'runing'",
        "running",
        "runing",
    ),
    ("get: {operation: machines.retrieve, wait_in: sync}", "'wait_in' needs 'wait'", "", "sync"),
    (
        "get: {operation: machines.retrieve, wait: running, wait_in: threads}",
        "no mode 'threads'",
        "async, sync",
        "threads",
    ),
    ("get: {waiter: running, wait_with: {key: id}}", "the waiter has no key 'key'", "id", "id"),
    ("get: {waiter: running, wait_with: {id: key}}", "has no attribute 'key'", "id", "key"),
    ("get: {operation: machines.retrieve, clear: url}", "no state 'url'", "there are none", "url"),
    ("get: {operation: machines.retrieve, then: gt}", "no method 'gt'", "'get'", "gt"),
    (
        "get: {operation: machines.retrieve}, why: {operation: machines.retrieve, pick: why,"
        " then: get}",
        "another method gives the result",
        "",
        "get",
    ),
    (
        "read: {operation: machines.read}, get: {operation: machines.retrieve, then: read}",
        "'read' needs file_path, text",
        "without arguments",
        "read",
    ),
    ("end: {alias: stop}", "Machine has no method 'stop'", "there are: end", "stop"),
    ("a: {alias: b}, b: {alias: c}, c: {waiter: running}", "'b' is a further name, too", "", "b"),
    ("a: {alias: c, returns: x}, c: {waiter: running}", "returns what the method does", "", "x"),
    (
        "a: {alias: read, returns: nothing}, read: {operation: machines.read}",
        "'read' needs file_path, text",
        "",
        "read",
    ),
    ("get: {attach: Disk}", "there is no object 'Disk'", "there are: Machine", "Disk"),
    ("get: {attach: Machine, names: {x: y}}", "Machine has no key 'y'", "there are: id", "{"),
    ("send: {put: url}", "the object has no state 'url'", "there are none", "url"),
    (
        "new: {operation: contents.create, fixed: {label: id}, inside: {argument: sorce, field: git}}",
        "no argument 'sorce'",
        "'source'",
        "sorce",
    ),
    (
        "new: {operation: contents.create, fixed: {label: id}, inside: {argument: source, field: gt}}",
        "'source' has no field 'gt'",
        "'git'",
        "gt",
    ),
]


@pytest.mark.parametrize(("text", "message", "hint", "place"), CLASSES)
def test_what_is_wrong_with_a_class_is_found(
    text: str, message: str, hint: str, place: str
) -> None:
    """Where it stands, with advice."""
    found = declared(f"x-sdk-objects:\n  {text}\n", faulty=True)
    _judge(found, message, hint, place)


@pytest.mark.parametrize(("text", "message", "hint", "place"), METHODS)
def test_what_is_wrong_with_a_method_is_found(
    text: str, message: str, hint: str, place: str
) -> None:
    """Where it stands, with advice."""
    _judge(declared(WAITERS + machine(text), faulty=True), message, hint, place)


def _judge(found: Layer, message: str, hint: str, place: str) -> None:
    finding = next(one for one in found.findings if message in one.message)
    assert finding.code == "objects"
    assert hint in (finding.hint or "")
    assert finding.hint
    assert found.pointed(finding).startswith(place)


def test_an_end_that_needs_arguments_is_found() -> None:
    """A `with` block has none to give."""
    text = machine("read: {operation: machines.read}", ", exit: read")
    _judge(declared(text, faulty=True), "'read' needs file_path, text", "", "read")


def test_a_wait_for_another_object_is_found() -> None:
    """The keys of the waiter are not those of the object."""
    text = "x-sdk-objects: {Disk: {keys: {disk: id}, methods: {wait: {waiter: running}}}}\n"
    assert declared(WAITERS + text).cls("Disk").methods
    text = text.replace("disk: id", "disk: disk_id")
    _judge(declared(WAITERS + text, faulty=True), "has no key id", "wait_with", "running")


def test_parts_and_managers_are_not_made_of_answers() -> None:
    """They have no keys of their own."""
    text = (
        "x-sdk-objects: {Ops: {attribute: ops, methods: {}}, Machine: {keys: {id: id},"
        " methods: {get: {operation: machines.retrieve, returns: Ops}}}}\n"
    )
    _judge(declared(text, faulty=True), "Ops has no keys of its own", "", "Ops")


def test_the_layer_needs_a_flat_surface() -> None:
    """On another one, both extensions are out of place."""
    found = declared(WAITERS + OBJECTS, faulty=True, flat=False)
    assert [one.code for one in found.findings] == ["extension-surface"] * 2
    assert not found.layer
