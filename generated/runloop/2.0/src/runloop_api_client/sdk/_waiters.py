"""What objects wait for: the operation that tells a state, and what its states mean."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import requests
from .._runtime.objects.waiting import LongPoll, Waiter

if TYPE_CHECKING:
    from .. import models
    from .._runtime.call import Call


def _devboxes_wait_for_status(**keys: Any) -> Call[models.DevboxView]:
    return requests.devboxes.wait_for_status(**keys)


def _blueprints_retrieve(**keys: Any) -> Call[models.BlueprintView]:
    return requests.blueprints.retrieve(**keys)


def _devboxes_disk_snapshots_query_status(
    **keys: Any,
) -> Call[models.DevboxSnapshotAsyncStatusView]:
    return requests.devboxes_disk_snapshots.query_status(**keys)


def _devboxes_wait_for_command(**keys: Any) -> Call[models.DevboxAsyncExecutionDetailView]:
    return requests.devboxes.wait_for_command(**keys)


def _scenarios_runs_retrieve(**keys: Any) -> Call[models.ScenarioRunView]:
    return requests.scenarios_runs.retrieve(**keys)


DEVBOX_RUNNING = Waiter(
    "devbox_running",
    _devboxes_wait_for_status,
    keys=("id",),
    state="status",
    success=frozenset({"running"}),
    failure=frozenset({"failure", "shutdown", "suspended"}),
    advice={"suspended": "call `resume()` first"},
    reason="failure_reason",
    long_poll=LongPoll(states="statuses", timeout="timeout_seconds", longest=30.0, pending=408),
)
"""Wait until the devbox runs."""

DEVBOX_RESUMED = Waiter(
    "devbox_resumed",
    _devboxes_wait_for_status,
    keys=("id",),
    state="status",
    success=frozenset({"running"}),
    failure=frozenset({"failure", "shutdown"}),
    reason="failure_reason",
    long_poll=LongPoll(states="statuses", timeout="timeout_seconds", longest=30.0, pending=408),
)
"""Wait until the devbox runs again."""

DEVBOX_SETTLED = Waiter(
    "devbox_settled",
    _devboxes_wait_for_status,
    keys=("id",),
    state="status",
    success=frozenset({"running", "suspended"}),
    failure=frozenset({"failure", "shutdown"}),
    reason="failure_reason",
    long_poll=LongPoll(states="statuses", timeout="timeout_seconds", longest=30.0, pending=408),
)
"""Wait until the devbox runs, or is found to be suspended."""

DEVBOX_SUSPENDED = Waiter(
    "devbox_suspended",
    _devboxes_wait_for_status,
    keys=("id",),
    state="status",
    success=frozenset({"suspended"}),
    failure=frozenset({"failure", "shutdown"}),
    reason="failure_reason",
    long_poll=LongPoll(states="statuses", timeout="timeout_seconds", longest=30.0, pending=408),
)
"""Wait until the devbox is suspended."""

BLUEPRINT_BUILT = Waiter(
    "blueprint_built",
    _blueprints_retrieve,
    keys=("id",),
    state="status",
    success=frozenset({"build_complete"}),
    failure=frozenset({"failed"}),
    reason="failure_reason",
)
"""Wait until the blueprint is built."""

SNAPSHOT_COMPLETED = Waiter(
    "snapshot_completed",
    _devboxes_disk_snapshots_query_status,
    keys=("id",),
    state="status",
    success=frozenset({"complete"}),
    failure=frozenset({"error", "deleted"}),
    reason="error_message",
)
"""Wait until the snapshot is complete."""

EXECUTION_COMPLETED = Waiter(
    "execution_completed",
    _devboxes_wait_for_command,
    keys=("devbox_id", "execution_id"),
    state="status",
    success=frozenset({"completed"}),
    failure=frozenset(),
    long_poll=LongPoll(states="statuses", timeout="timeout_seconds", longest=25.0, pending=408),
    unlimited=True,
)
"""Wait until the command has ended, however long that takes."""

SCENARIO_SCORED = Waiter(
    "scenario_scored",
    _scenarios_runs_retrieve,
    keys=("id",),
    state="state",
    success=frozenset({"scored"}),
    failure=frozenset({"running", "completed", "canceled", "timeout", "failed"}),
    others="failure",
)
"""Wait until the run is scored."""
