"""The state of the stand-in: what exists, and how it looks to a client."""

from __future__ import annotations

import itertools
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from ..document import Json, Node
from .clock import Clock, Phases, Step
from .programs import Program, Stream, run


@dataclass(frozen=True, slots=True)
class Life:
    """What becomes of something after it was created.

    Args:
        steps: statuses on the way, and for how many seconds of the server each holds.
        last: the status that it ends in.
        reason: why, where that is a failure.
    """

    steps: tuple[Step, ...] = ()
    last: str = ""
    reason: str | None = None


HOME = {"/home/user/download.txt": b"downloaded\n"}
"""The files of a new devbox."""

STARTING = Life(((0.5, "provisioning"), (0.5, "initializing")), "running")
BUILDING = Life((), "build_complete")
SAVING = Life((), "complete")


@dataclass(slots=True)
class Devbox:
    """A machine."""

    id: str
    asked: Node
    phases: Phases
    reason: str | None = None
    files: dict[str, bytes] = field(default_factory=dict)
    tunnels: set[int] = field(default_factory=set)
    kept_alive: int = 0

    def view(self) -> Node:
        """Return it as a `DevboxView`."""
        status = self.phases.status
        return {
            "id": self.id,
            "name": self.asked.get("name"),
            "status": status,
            "capabilities": [],
            "create_time_ms": now_ms(),
            "launch_parameters": self.asked.get("launch_parameters") or {},
            "metadata": self.asked.get("metadata") or {},
            "state_transitions": [{"status": status}],
            "blueprint_id": self.asked.get("blueprint_id"),
            "snapshot_id": self.asked.get("snapshot_id"),
            "failure_reason": self.reason if status == "failure" else None,
            "shutdown_reason": "api_shutdown" if status == "shutdown" else None,
        }


@dataclass(slots=True)
class Execution:
    """The run of a command on a devbox."""

    id: str
    devbox_id: str
    program: Program
    clock: Clock
    started: float
    shell_name: str | None = None
    killed: float | None = None

    @property
    def end(self) -> float:
        """When it ends or has ended, by the server's clock."""
        return self.started + self.program.seconds if self.killed is None else self.killed

    @property
    def status(self) -> str:
        """Whether it still runs."""
        return "completed" if self.clock.now() >= self.end else "running"

    def pieces(self, stream: Stream) -> list[tuple[float, str]]:
        """Return what it writes until its end, with the moments by the server's clock."""
        written = getattr(self.program, stream)
        moments = [(self.started + at, text) for at, text in written]
        return [(at, text) for at, text in moments if at <= self.end]

    def view(self, last_lines: int = 100) -> Node:
        """Return it as a `DevboxAsyncExecutionDetailView`; output is cut to its last lines."""
        found: Node = {
            "devbox_id": self.devbox_id,
            "execution_id": self.id,
            "status": self.status,
            "shell_name": self.shell_name,
        }
        if self.status == "completed":
            found["exit_status"] = self.program.exit_status if self.killed is None else 137
        now = self.clock.now()
        for stream in ("stdout", "stderr"):
            text = "".join(piece for at, piece in self.pieces(stream) if at <= now)
            lines = text.splitlines(keepends=True)
            found[stream] = "".join(lines[-last_lines:])
            found[f"{stream}_truncated"] = len(lines) > last_lines
        return found


@dataclass(slots=True)
class Blueprint:
    """An image."""

    id: str
    asked: Node
    phases: Phases
    reason: str | None = None

    def view(self) -> Node:
        """Return it as a `BlueprintView`."""
        status = self.phases.status
        return {
            "id": self.id,
            "name": self.asked["name"],
            "create_time_ms": now_ms(),
            "parameters": self.asked,
            "state": "created",
            "status": status,
            "failure_reason": self.reason if status == "failed" else None,
            "metadata": self.asked.get("metadata"),
        }

    def logs(self) -> list[Node]:
        """Return what the build has printed."""
        lines = (self.asked.get("dockerfile") or "FROM scratch").splitlines()
        if self.phases.status == "failed":
            lines.append("build failed")
        return [{"level": "info", "message": text, "timestamp_ms": now_ms()} for text in lines]


@dataclass(slots=True)
class Snapshot:
    """A copy of a devbox's disk."""

    id: str
    devbox_id: str
    asked: Node
    phases: Phases
    files: dict[str, bytes] = field(default_factory=dict)
    reason: str | None = None

    def view(self) -> Node:
        """Return it as a `DevboxSnapshotView`."""
        return {
            "id": self.id,
            "create_time_ms": now_ms(),
            "metadata": self.asked.get("metadata") or {},
            "source_devbox_id": self.devbox_id,
            "name": self.asked.get("name"),
            "commit_message": self.asked.get("commit_message"),
        }

    def status_view(self) -> Node:
        """Return it as a `DevboxSnapshotAsyncStatusView`."""
        status = self.phases.status
        return {
            "status": status,
            "snapshot": self.view() if status == "complete" else None,
            "error_message": self.reason if status == "error" else None,
        }


@dataclass(slots=True)
class StoredObject:
    """An entry of the object storage."""

    id: str
    asked: Node
    state: str
    upload_url: str | None

    def view(self, size: int | None) -> Node:
        """Return it as an `ObjectView`."""
        return {
            "id": self.id,
            "name": self.asked["name"],
            "content_type": self.asked["content_type"],
            "create_time_ms": now_ms(),
            "state": self.state,
            "metadata": self.asked.get("metadata"),
            "size_bytes": size,
            "upload_url": self.upload_url if self.state == "UPLOADING" else None,
        }


class World:
    """All that exists at the stand-in.

    Args:
        clock: its time.
    """

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.changed = threading.Condition(threading.RLock())
        self.closing = False
        self._numbers = itertools.count(1)
        self.devboxes: dict[str, Devbox] = {}
        self.executions: dict[str, Execution] = {}
        self.blueprints: dict[str, Blueprint] = {}
        self.snapshots: dict[str, Snapshot] = {}
        self.objects: dict[str, StoredObject] = {}
        self.collections: dict[str, dict[str, Node]] = {}
        self.programs: dict[str, Program] = {}
        self.hooks: dict[str, Callable[[Any], None]] = {}
        self.lives: dict[type, deque[Life]] = {
            each: deque() for each in (Devbox, Blueprint, Snapshot)
        }
        self._usual = {Devbox: STARTING, Blueprint: BUILDING, Snapshot: SAVING}

    def new_id(self, prefix: str) -> str:
        """Return an identifier that nothing has yet."""
        return f"{prefix}_{next(self._numbers)}"

    def life(self, kind: type) -> Life:
        """Return what becomes of the next thing of a kind."""
        waiting = self.lives[kind]
        return waiting.popleft() if waiting else self._usual[kind]

    def phases(self, life: Life) -> Phases:
        """Return the phases of a life that begins now."""
        return Phases(self.clock, list(life.steps), life.last)

    def program(self, command: str, devbox: Devbox) -> Program:
        """Return what a command does."""
        return self.programs.get(command) or run(command, devbox.files)

    def add_devbox(self, id: str, *, life: Life | None = None, **asked: Json) -> Devbox:
        """Add a devbox, by default one that runs."""
        life = life or Life(last="running")
        devbox = Devbox(id, asked, self.phases(life), life.reason, dict(HOME))
        self.devboxes[id] = devbox
        return devbox

    def add_snapshot(
        self, id: str, devbox_id: str, *, life: Life = SAVING, **asked: Json
    ) -> Snapshot:
        """Add a snapshot, by default a complete one."""
        snapshot = Snapshot(id, devbox_id, asked, self.phases(life), reason=life.reason)
        self.snapshots[id] = snapshot
        return snapshot

    def add_blueprint(self, id: str, *, life: Life = BUILDING, **asked: Json) -> Blueprint:
        """Add a blueprint, by default one that is built."""
        blueprint = Blueprint(id, {"name": id, **asked}, self.phases(life), life.reason)
        self.blueprints[id] = blueprint
        return blueprint


def now_ms() -> int:
    """Return the time of the day as the API states it."""
    return int(time.time() * 1000)
