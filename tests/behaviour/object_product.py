"""A product with objects: machines that take their time, disks, contents, and runs of programs."""

from __future__ import annotations

TOML = """
[surface]
layout = "flat"
body = "fields"
threaded = false
"""

PATHS = """
openapi: 3.0.3
info: {title: Machines, version: '1'}
servers: [{url: 'https://machines.example'}]
paths:
  /machines:
    post:
      tags: [machines]
      x-sdk-method: create
      summary: Create a machine
      requestBody:
        content:
          application/json:
            schema:
              type: object
              properties:
                name: {type: string, nullable: true, description: What it is called}
                diskId: {type: string, nullable: true, description: The disk to begin with}
                size: {type: integer}
      responses: &machine {'200': {content: {application/json: {schema: {$ref: '#/components/schemas/Machine'}}}}}
    get:
      tags: [machines]
      x-sdk-method: list
      parameters:
        - {name: after, in: query, schema: {type: string}}
        - {name: limit, in: query, schema: {type: integer}}
      x-sdk-pagination: {style: last-id, position: after, size: limit, items: machines, next: id, more: more}
      responses: {'200': {content: {application/json: {schema: {$ref: '#/components/schemas/Machines'}}}}}
  /machines/{id}:
    parameters: &id [{name: id, in: path, required: true, schema: {type: string}}]
    get: {tags: [machines], x-sdk-method: retrieve, responses: *machine}
    delete: {tags: [machines], x-sdk-method: stop, responses: *machine}
  /machines/{id}/pause:
    parameters: *id
    post: {tags: [machines], x-sdk-method: pause, responses: *machine}
  /machines/{id}/wait:
    parameters: *id
    post:
      tags: [machines]
      x-sdk-method: wait
      x-sdk-internal: true
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [states]
              properties:
                states: {type: array, items: {type: string}}
                seconds: {type: integer}
      responses: *machine
  /machines/{id}/read:
    parameters: *id
    post:
      tags: [machines]
      x-sdk-method: read
      deprecated: true
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [file_path, text]
              properties: {file_path: {type: string, description: Where it is}, text: {type: string}}
      responses: {'200': {content: {text/plain: {schema: {type: string}}}}}
  /machines/{id}/image:
    parameters: *id
    get:
      tags: [machines]
      x-sdk-method: image
      responses: {'200': {content: {application/octet-stream: {schema: {type: string, format: binary}}}}}
  /machines/{id}/disks:
    parameters: *id
    post:
      tags: [disks]
      x-sdk-method: take
      requestBody:
        content: {application/json: {schema: {type: object, properties: {label: {type: string}}}}}
      responses: &disk {'200': {content: {application/json: {schema: {$ref: '#/components/schemas/Disk'}}}}}
  /disks/{id}:
    parameters: *id
    get: {tags: [disks], x-sdk-method: retrieve, responses: *disk}
  /contents:
    post:
      tags: [contents]
      x-sdk-method: create
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [source]
              properties: {label: {type: string}, source: {$ref: '#/components/schemas/Source'}}
      responses: &content {'200': {content: {application/json: {schema: {$ref: '#/components/schemas/Content'}}}}}
    get:
      tags: [contents]
      x-sdk-method: list
      responses:
        '200':
          content:
            application/json:
              schema:
                type: object
                properties: {contents: {type: array, items: {$ref: '#/components/schemas/Content'}}}
  /contents/{id}:
    parameters: *id
    get: {tags: [contents], x-sdk-method: retrieve, responses: *content}
    post: {tags: [contents], x-sdk-method: complete, responses: *content}
components:
  schemas:
    Machine:
      type: object
      required: [id, state]
      properties:
        id: {type: string}
        state: {type: string, enum: [starting, running, paused, failed]}
        why: {type: string, nullable: true}
        disk_id: {type: string, nullable: true}
    Machines:
      type: object
      required: [machines, more]
      properties:
        machines: {type: array, items: {$ref: '#/components/schemas/Machine'}}
        more: {type: boolean}
    Disk:
      type: object
      required: [id, state, machine_id]
      properties: {id: {type: string}, machine_id: {type: string}, state: {type: string, enum: [busy, done, broken]}}
    Content:
      type: object
      required: [id]
      properties:
        id: {type: string}
        put_url: {type: string, nullable: true}
        get_url: {type: string, nullable: true}
        size: {type: integer, nullable: true}
    Source:
      type: object
      required: [kind]
      properties:
        kind: {type: string}
        git: {$ref: '#/components/schemas/Git'}
    Git:
      type: object
      required: [url]
      properties: {url: {type: string}, branch: {type: string}}
"""

WAITERS = """
x-sdk-waiters:
  running:
    description: Wait until the machine runs.
    operation: machines.wait
    state: state
    states: {running: success, failed: failure, paused: failure, '*': pending}
    advice: {paused: call `resume()` first}
    reason: why
    long_poll: {states: states, timeout: seconds, longest: 20, pending: 408}
  paused:
    operation: machines.retrieve
    state: state
    states: {paused: success, failed: failure, '*': pending}
  taken:
    operation: disks.retrieve
    state: state
    states: {done: success, broken: failure, busy: pending}
"""

OBJECTS = """
x-sdk-objects:
  MachineOps:
    description: Creates machines.
    attribute: machine
    methods:
      create:
        operation: machines.create
        check: {name: names.check_name}
        returns: Machine
        wait: running
      create_from_disk:
        description: Create a machine from a disk
        operation: machines.create
        first: diskId
        required: diskId
        constants: {size: 2}
        returns: Machine
      from_id: {attach: Machine, first: machine_id, wait: running, wait_in: sync}
      list: {operation: machines.list, items: Machine}
  Machine:
    description: A machine
    keys: {id: id}
    parts: {file: Files}
    exit: stop
    methods:
      get_info: {operation: machines.retrieve}
      await_running: {waiter: running}
      ready: {waiter: running, then: get_info}
      stop: {operation: machines.stop}
      close: {alias: stop, returns: nothing}
      end: {alias: stop}
      pause: {operation: machines.pause, wait: paused, wait_in: sync}
      why: {operation: machines.retrieve, pick: why}
      image: {operation: machines.image, result: bytes}
      save_image: {operation: machines.image, result: file}
      take_disk: {operation: disks.take, returns: Disk, wait: taken}
  Files:
    description: Files of a machine.
    part_of: Machine
    python: files.Reading
    methods:
      read: {operation: machines.read, first: {file_path: true, text: true}, names: {path: file_path}}
  Disk:
    keys: {id: id, machine_id: machine_id}
    links: {machine: {object: Machine, keys: {id: machine_id}}}
    methods:
      get_info: {operation: disks.retrieve}
      create_machine: {operation: machines.create, fixed: {diskId: id}, returns: Machine, wait: running}
  ContentOps:
    attribute: content
    methods:
      create_from_git: {operation: contents.create, inside: {argument: source, field: git, tag: kind}, returns: Content}
      list: {operation: contents.list, items: Content, in: contents}
      from_id: {attach: Content}
  Content:
    keys: {id: id}
    state: {put_url: put_url}
    methods:
      send: {put: put_url, first: body}
      complete: {operation: contents.complete, clear: put_url, returns: nothing}
      get_bytes: {operation: contents.retrieve, get: get_url, result: bytes}
      get_text: {operation: contents.retrieve, get: get_url, result: text}
"""

MODULES = {
    "sdk/async_files.py": '''"""Reading."""

from __future__ import annotations

from .._runtime.objects.bound import AsyncObject


class AsyncReading(AsyncObject):
    """Reads files."""

    async def read_both(self, first: str, *, second: str) -> str:
        """Read two files.

        As `await AsyncReading(...).read_both("a", second="b")` does.
        """
        from .async_ import AsyncFiles

        async with _Scope():
            files = AsyncFiles(self._client, *self._keys)
            return await files.read(first, "") + await files.read(second, "")


class _Scope:
    async def __aenter__(self) -> None:
        pass

    async def __aexit__(self, *_: object) -> None:
        pass
''',
    "sdk/names.py": '''"""Names."""


def check_name(name: object) -> None:
    """Refuse an empty name."""
    if name == "":
        raise ValueError("a name cannot be empty")
''',
}

DOCUMENT = PATHS + WAITERS + OBJECTS
