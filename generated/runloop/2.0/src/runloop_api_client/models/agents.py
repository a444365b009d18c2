"""Models: agents."""

from __future__ import annotations

from .._runtime.model import PlainModel as Model


class AgentDevboxCountsView(Model):
    """How many devboxes each agent has."""

    counts: dict[str, int]
    """The number of devboxes, by the name of the agent."""
    total_count: int
    """How many devboxes there are in all."""


class AgentListView(Model):
    """A page of agents."""

    agents: list[AgentView]
    """The agents of this page."""
    has_more: bool
    """Whether there are more items after this page."""
    total_count: int | None = None
    """How many items there are on all pages; empty unless asked for by `include_total_count`."""


class AgentSource(Model):
    """Where the code of an agent comes from; the field named by `type` says more."""

    type: str
    """The kind of source: `git`, `npm`, `object` or `pip`."""
    git: AgentSourceGit | None = None
    """A Git repository."""
    npm: AgentSourceNpm | None = None
    """An npm package."""
    object: AgentSourceObject | None = None
    """A storage object."""
    pip: AgentSourcePip | None = None
    """A pip package."""


class AgentSourceGit(Model):
    """An agent in a Git repository."""

    repository: str
    """The URL of the repository."""
    agent_setup: list[str] | None = None
    """Commands that install the agent."""
    ref: str | None = None
    """The branch, tag or commit to check out."""


class AgentSourceNpm(Model):
    """An agent in an npm package."""

    package_name: str
    """The name of the package."""
    agent_setup: list[str] | None = None
    """Commands that install the agent."""
    registry_url: str | None = None
    """The registry to get the package from, if not the public one."""


class AgentSourceObject(Model):
    """An agent in a storage object."""

    object_id: str
    """The id of the storage object."""
    agent_setup: list[str] | None = None
    """Commands that install the agent."""


class AgentSourcePip(Model):
    """An agent in a pip package."""

    package_name: str
    """The name of the package."""
    agent_setup: list[str] | None = None
    """Commands that install the agent."""
    registry_url: str | None = None
    """The registry to get the package from, if not the public one."""


class AgentView(Model):
    """A registered agent."""

    id: str
    """Its identifier."""
    create_time_ms: int
    """When it was created, in milliseconds since 1970 (UTC)."""
    is_public: bool
    """Whether it is open to everyone."""
    name: str
    """Its name."""
    source: AgentSource | None = None
    """Where the code of the agent comes from."""
    version: str | None = None
    """The version of the agent."""
