"""Models: benchmark jobs."""

from __future__ import annotations

from typing import TypeAlias

from pydantic import Field

from .._runtime.model import OpenEnum
from .._runtime.model import PlainModel as Model


class BenchmarkDefinitionJobSpecType(OpenEnum):
    """`benchmark`."""

    BENCHMARK = "benchmark"


class HarborJobSpecType(OpenEnum):
    """`harbor`."""

    HARBOR = "harbor"


class ScenarioDefinitionJobSpecType(OpenEnum):
    """`scenarios`."""

    SCENARIOS = "scenarios"


class BenchmarkJobState(OpenEnum):
    """The state that it is in."""

    INITIALIZING = "initializing"
    QUEUED = "queued"
    RUNNING = "running"
    COMPLETED = "completed"
    FAILED = "failed"
    CANCELLED = "cancelled"
    TIMEOUT = "timeout"


class ScenarioOutcomeState(OpenEnum):
    """The state that it is in."""

    COMPLETED = "COMPLETED"
    FAILED = "FAILED"
    TIMEOUT = "TIMEOUT"
    CANCELED = "CANCELED"


class InProgressRunState(OpenEnum):
    """The state that it is in."""

    RUNNING = "running"
    CANCELED = "canceled"
    COMPLETED = "completed"
    FAILED = "failed"


class ExternalAPIAgentConfigType(OpenEnum):
    """`external_api`."""

    EXTERNAL_API = "external_api"


class BenchmarkDefinitionJobSourceType(OpenEnum):
    """`benchmark`."""

    BENCHMARK = "benchmark"


class HarborJobSourceType(OpenEnum):
    """`harbor`."""

    HARBOR = "harbor"


class ScenariosJobSourceType(OpenEnum):
    """`scenarios`."""

    SCENARIOS = "scenarios"


class JobAgentConfigType(OpenEnum):
    """`job_agent`."""

    JOB_AGENT = "job_agent"


class BenchmarkDefinitionJobSpec(Model):
    """A job that runs a benchmark."""

    agent_configs: list[JobAgentConfig]
    """The agents to run, with their settings."""
    benchmark_id: str
    """The id of the benchmark."""
    type: BenchmarkDefinitionJobSpecType
    """`benchmark`."""
    orchestrator_config: OrchestratorConfig | None = None
    """How the runs of the job follow each other."""


class HarborJobSpec(Model):
    """A job that Harbor describes."""

    inline_yaml: str
    """The job of Harbor, as YAML."""
    type: HarborJobSpecType
    """`harbor`."""


class ScenarioDefinitionJobSpec(Model):
    """A job that runs scenarios."""

    agent_configs: list[JobAgentConfig]
    """The agents to run, with their settings."""
    scenario_ids: list[str]
    """The ids of the scenarios."""
    type: ScenarioDefinitionJobSpecType
    """`scenarios`."""
    orchestrator_config: OrchestratorConfig | None = None
    """How the runs of the job follow each other."""


class BenchmarkJobListView(Model):
    """A page of benchmark jobs."""

    has_more: bool
    """Whether there are more items after this page."""
    jobs: list[BenchmarkJobView]
    """The jobs of this page."""
    total_count: int | None = None
    """How many items there are on all pages; empty unless asked for by `include_total_count`."""


class BenchmarkJobView(Model):
    """A job that runs agents against scenarios."""

    id: str
    """Its identifier."""
    create_time_ms: int
    """When it was created, in milliseconds since 1970 (UTC)."""
    name: str
    """Its name."""
    state: BenchmarkJobState
    """The state that it is in."""
    benchmark_outcomes: list[BenchmarkOutcome] | None = None
    """How the agents did, one entry for each that is done."""
    failure_reason: str | None = None
    """Why it failed, if it did."""
    in_progress_runs: list[InProgressRun] | None = None
    """The runs that go on now."""
    job_source: HarborJobSource | BenchmarkDefinitionJobSource | ScenariosJobSource | None = None
    """What the job was made from."""
    job_spec: BenchmarkJobSpecView | None = None
    """What the job runs."""


class BenchmarkOutcome(Model):
    """How one agent did in a job."""

    agent_name: str
    """The name of the agent."""
    benchmark_run_id: str
    """The id of the benchmark run."""
    n_completed: int
    """How many scenarios ended with a score."""
    n_failed: int
    """How many scenarios failed."""
    n_timeout: int
    """How many scenarios took too long."""
    scenario_outcomes: list[ScenarioOutcome]
    """How the agent did in each scenario."""
    average_score: float | None = None
    """The mean of the scores."""
    duration_ms: int | None = None
    """How long it took, in milliseconds."""
    api_model_name: str | None = Field(
        default=None, validation_alias="model_name", serialization_alias="model_name"
    )
    """The name of the language model."""


class ScenarioOutcome(Model):
    """How one agent did in one scenario."""

    scenario_definition_id: str
    """The id of the scenario."""
    scenario_name: str
    """The name of the scenario."""
    state: ScenarioOutcomeState
    """The state that it is in."""
    duration_ms: int | None = None
    """How long it took, in milliseconds."""
    failure_reason: ScenarioFailure | None = None
    """Why it failed, if it did."""
    scenario_run_id: str | None = None
    """The id of the run of the scenario."""
    score: float | None = None
    """How good the result is, from 0 to 1."""


class ScenarioFailure(Model):
    """Why an agent failed in a scenario."""

    exception_message: str
    """The text of the exception."""
    exception_type: str
    """The class of the exception."""


class InProgressRun(Model):
    """A run of a job that goes on now."""

    benchmark_run_id: str
    """The id of the benchmark run."""
    start_time_ms: int
    """When it began, in milliseconds since 1970 (UTC)."""
    state: InProgressRunState
    """The state that it is in."""
    agent_config: ExternalAPIAgentConfig | JobAgentConfig | None = None
    """The agent that runs."""
    duration_ms: int | None = None
    """How long it took, in milliseconds."""


class ExternalAPIAgentConfig(Model):
    """An agent that runs elsewhere and uses the API."""

    type: ExternalAPIAgentConfigType
    """`external_api`."""
    info: str | None = None
    """What is known about the agent."""


class BenchmarkDefinitionJobSource(Model):
    """A benchmark that a job was made from."""

    benchmark_id: str
    """The id of the benchmark."""
    type: BenchmarkDefinitionJobSourceType
    """`benchmark`."""
    benchmark_name: str | None = None
    """The name of the benchmark."""


class HarborJobSource(Model):
    """A job of Harbor that a job was made from."""

    inline_yaml: str
    """The job of Harbor, as YAML."""
    type: HarborJobSourceType
    """`harbor`."""


class ScenariosJobSource(Model):
    """Scenarios that a job was made from."""

    scenario_ids: list[str]
    """The ids of the scenarios."""
    type: ScenariosJobSourceType
    """`scenarios`."""


class BenchmarkJobSpecView(Model):
    """What a job runs."""

    agent_configs: list[JobAgentConfig]
    """The agents to run, with their settings."""
    scenario_ids: list[str]
    """The ids of the scenarios."""
    orchestrator_config: OrchestratorConfig | None = None
    """How the runs of the job follow each other."""


class JobAgentConfig(Model):
    """An agent of a job, with its settings."""

    name: str
    """The name of the agent."""
    type: JobAgentConfigType
    """`job_agent`."""
    agent_environment: JobAgentEnvironment | None = None
    """What the agent gets from its environment."""
    agent_id: str | None = None
    """The id of the agent."""
    kwargs: dict[str, str] | None = None
    """Further settings of the agent, by name."""
    api_model_name: str | None = Field(
        default=None, validation_alias="model_name", serialization_alias="model_name"
    )
    """The name of the language model."""
    timeout_seconds: float | None = None
    """How many seconds the agent may take for a scenario."""


class JobAgentEnvironment(Model):
    """What an agent of a job gets from its environment."""

    environment_variables: dict[str, str] | None = None
    """Environment variables, by name."""
    secrets: dict[str, str] | None = None
    """Which secrets become environment variables: the name of the variable, and the name of the
    secret.
    """


class OrchestratorConfig(Model):
    """How the runs of a job follow each other."""

    n_attempts: int | None = None
    """How often each scenario is tried."""
    n_concurrent_trials: int | None = None
    """How many run at the same time."""
    quiet: bool | None = None
    """Whether to log less."""
    timeout_multiplier: float | None = None
    """By how much all time limits are multiplied."""


BenchmarkJobSpec: TypeAlias = (
    "HarborJobSpec | BenchmarkDefinitionJobSpec | ScenarioDefinitionJobSpec"
)
"""What a job runs: a benchmark, scenarios, or a job of Harbor."""

InProgressRunAgentConfig: TypeAlias = "ExternalAPIAgentConfig | JobAgentConfig"
"""The agent of a run."""

BenchmarkJobSource: TypeAlias = (
    "HarborJobSource | BenchmarkDefinitionJobSource | ScenariosJobSource"
)
"""What a job was made from."""
