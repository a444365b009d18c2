"""Models: shared."""

from __future__ import annotations

from typing import Any, TypeAlias

from pydantic import Field

from .._runtime.model import OpenEnum
from .._runtime.model import PlainModel as Model


class OnIdle(OpenEnum):
    """What happens: the devbox is shut down or suspended."""

    SHUTDOWN = "shutdown"
    SUSPEND = "suspend"


class AgentMountType(OpenEnum):
    """`agent_mount`."""

    AGENT_MOUNT = "agent_mount"


class BenchmarkRunState(OpenEnum):
    """The state that it is in."""

    RUNNING = "running"
    CANCELED = "canceled"
    COMPLETED = "completed"
    FAILED = "failed"


class BrokerMountType(OpenEnum):
    """`broker_mount`."""

    BROKER_MOUNT = "broker_mount"


class BrokerMountProtocol(OpenEnum):
    """The protocol that the agent speaks."""

    ACP = "acp"
    CLAUDE_JSON = "claude_json"
    CODEX_JSON = "codex_json"
    PI_JSON = "pi_json"


class Architecture(OpenEnum):
    """The architecture of the processor."""

    X86_64 = "x86_64"
    ARM64 = "arm64"


class ProvisioningTier(OpenEnum):
    """How the machine is provided; `flex` may be evicted."""

    STANDARD = "standard"
    FLEX = "flex"


class ResourceSize(OpenEnum):
    """The size of the devbox."""

    X_SMALL = "X_SMALL"
    SMALL = "SMALL"
    MEDIUM = "MEDIUM"
    LARGE = "LARGE"
    X_LARGE = "X_LARGE"
    XX_LARGE = "XX_LARGE"
    CUSTOM_SIZE = "CUSTOM_SIZE"


class CodeMountType(OpenEnum):
    """`code_mount`."""

    CODE_MOUNT = "code_mount"


class FileMountType(OpenEnum):
    """`file_mount`."""

    FILE_MOUNT = "file_mount"


class ObjectMountType(OpenEnum):
    """`object_mount`."""

    OBJECT_MOUNT = "object_mount"


class ScenarioRunState(OpenEnum):
    """The state that it is in."""

    RUNNING = "running"
    SCORING = "scoring"
    SCORED = "scored"
    COMPLETED = "completed"
    CANCELED = "canceled"
    TIMEOUT = "timeout"
    FAILED = "failed"


class ScenarioStatus(OpenEnum):
    """The state that it is in."""

    ACTIVE = "active"
    ARCHIVED = "archived"


class ValidationType(OpenEnum):
    """In which way the scenario is validated."""

    UNSPECIFIED = "UNSPECIFIED"
    FORWARD = "FORWARD"
    REVERSE = "REVERSE"
    EVALUATION = "EVALUATION"


class ScoringFunctionResultViewState(OpenEnum):
    """Whether the scorer did its work."""

    UNKNOWN = "unknown"
    COMPLETE = "complete"
    ERROR = "error"


class AstGrepScoringFunctionType(OpenEnum):
    """`ast_grep_scorer`."""

    AST_GREP_SCORER = "ast_grep_scorer"


class BashScriptScoringFunctionType(OpenEnum):
    """`bash_script_scorer`."""

    BASH_SCRIPT_SCORER = "bash_script_scorer"


class CommandScoringFunctionType(OpenEnum):
    """`command_scorer`."""

    COMMAND_SCORER = "command_scorer"


class CustomScoringFunctionType(OpenEnum):
    """`custom_scorer`."""

    CUSTOM_SCORER = "custom_scorer"


class PythonScriptScoringFunctionType(OpenEnum):
    """`python_script_scorer`."""

    PYTHON_SCRIPT_SCORER = "python_script_scorer"


class TestBasedScoringFunctionType(OpenEnum):
    """`test_based_scorer`."""

    TEST_BASED_SCORER = "test_based_scorer"


class AfterIdle(Model):
    """What happens to a devbox that does nothing."""

    idle_time_seconds: int
    """After how many seconds without work it happens."""
    on_idle: OnIdle
    """What happens: the devbox is shut down or suspended."""


class AgentMount(Model):
    """An agent to mount into a devbox, named by its id or its name."""

    agent_id: str | None
    """The id of the agent; null if it is named."""
    agent_name: str | None
    """The name of the agent; null if its id is given."""
    type: AgentMountType
    """`agent_mount`."""
    agent_path: str | None = None
    """Where to put the agent."""
    auth_token: str | None = None
    """A token that gives access to a private repository, if the agent comes from one."""


class AuthMechanism(Model):
    """How a gateway proves to a service who is calling."""

    type: str
    """The kind of proof, such as `bearer` or `header`."""
    key: str | None = None
    """The name of the header that carries the credentials, where the kind needs one."""


class BenchmarkRunView(Model):
    """A run of a benchmark."""

    id: str
    """Its identifier."""
    metadata: dict[str, str]
    """Keys and values of your own, by which it can be found again."""
    start_time_ms: int
    """When it began, in milliseconds since 1970 (UTC)."""
    state: BenchmarkRunState
    """The state that it is in."""
    benchmark_id: str | None = None
    """The id of the benchmark."""
    duration_ms: int | None = None
    """How long it took, in milliseconds."""
    environment_variables: dict[str, str] | None = None
    """Environment variables, by name."""
    name: str | None = None
    """Its name."""
    purpose: str | None = None
    """What the run is for, in words of its starter."""
    score: float | None = None
    """The mean of the scores of its scenarios, from 0 to 1."""
    secrets_provided: dict[str, str] | None = None
    """Which secrets the run got: the name of the variable, and the name of the secret."""


class ContainerizedService(Model):
    """A container that runs beside a devbox."""

    image: str
    """The image of the container."""
    name: str
    """Its name."""
    credentials: ServiceCredentials | None = None
    """How to log in at the registry of the image."""
    env: dict[str, str] | None = None
    """Environment variables of the container, by name."""
    options: str | None = None
    """Further options of `docker create`."""
    port_mappings: list[str] | None = None
    """Ports of the container that the devbox reaches, such as `5432:5432`."""


class ServiceCredentials(Model):
    """How to log in at a registry of images."""

    password: str
    """The password."""
    username: str
    """The name of the user."""


class BrokerMount(Model):
    """A connection between an agent in a devbox and an axon."""

    axon_id: str
    """The id of the axon."""
    type: BrokerMountType
    """`broker_mount`."""
    agent_binary: str | None = None
    """The program of the agent."""
    launch_args: list[str] | None = None
    """Arguments of the program."""
    protocol: BrokerMountProtocol | None = None
    """The protocol that the agent speaks."""
    working_directory: str | None = None
    """The directory to work in."""


class CodeMountParameters(Model):
    """A repository to clone into a devbox or a blueprint."""

    repo_name: str
    """The name of the repository."""
    repo_owner: str
    """The user or organization that owns the repository."""
    token: str | None = None
    """A token that gives access to a private repository."""
    git_ref: str | None = None
    """The branch, tag or commit to check out."""
    install_command: str | None = None
    """A command to run after the clone, which installs what the code needs."""


class CustomHeader(Model):
    """A header that a gateway adds; its value is given or comes from a secret."""

    name: str
    """Its name."""
    secret: str | None = None
    """The name of the secret that holds the value."""
    value: str | None = None
    """The value of the header."""


class InputContext(Model):
    """The problem of a scenario."""

    problem_statement: str
    """What has to be done, in words."""
    additional_context: Any = None
    """Anything else that the agent should know, as JSON."""


class LaunchParameters(Model):
    """How a devbox is equipped and started."""

    after_idle: AfterIdle | None = None
    """What happens when the devbox does nothing; `lifecycle` can say it too."""
    architecture: Architecture | None = None
    """The architecture of the processor."""
    available_ports: list[int] | None = None
    """Ports to open; tunnels do without. Deprecated."""
    custom_cpu_cores: int | None = None
    """The number of processors, for the size `CUSTOM_SIZE`."""
    custom_disk_size: int | None = None
    """The size of the disk in gigabytes, for the size `CUSTOM_SIZE`."""
    custom_gb_memory: int | None = None
    """The memory in gigabytes, for the size `CUSTOM_SIZE`."""
    keep_alive_time_seconds: int | None = None
    """After how many seconds the devbox is shut down, unless `keep_alive` is called."""
    launch_commands: list[str] | None = None
    """Commands to run at each start, before the devbox counts as running."""
    lifecycle: LifecycleConfiguration | None = None
    """What happens when it is idle, suspended and resumed."""
    network_policy_id: str | None = None
    """The id of the network policy that says what it may connect to."""
    provisioning_tier: ProvisioningTier | None = None
    """How the machine is provided; `flex` may be evicted."""
    required_services: list[str] | None = None
    """The names of the containers of the blueprint that have to run."""
    resource_size_request: ResourceSize | None = None
    """The size of the devbox."""
    user_parameters: UserParameters | None = None
    """The user that commands run as."""


class UserParameters(Model):
    """The user that commands run as."""

    uid: int
    """The number of the user."""
    username: str
    """The name of the user."""


class LifecycleConfiguration(Model):
    """What happens when a devbox is idle, suspended and resumed."""

    after_idle: AfterIdle | None = None
    """What happens when the devbox does nothing."""
    lifecycle_hooks: LifecycleHooks | None = None
    """What to do before it is suspended."""
    resume_triggers: ResumeTriggers | None = None
    """What starts it again."""


class LifecycleHooks(Model):
    """What to do before a devbox is suspended."""

    suspend_commands: list[str] | None = None
    """Commands to run before."""
    suspend_deadline_ms: int | None = None
    """How many milliseconds they may take."""


class CodeMount(Model):
    """A repository to clone into a devbox."""

    repo_name: str
    """The name of the repository."""
    repo_owner: str
    """The user or organization that owns the repository."""
    type: CodeMountType
    """`code_mount`."""
    token: str | None = None
    """A token that gives access to a private repository."""
    git_ref: str | None = None
    """The branch, tag or commit to check out."""
    install_command: str | None = None
    """A command to run after the clone, which installs what the code needs."""


class FileMount(Model):
    """A file to write into a devbox."""

    content: str
    """The text of the file."""
    target: str
    """The path of the file in the devbox."""
    type: FileMountType
    """`file_mount`."""


class ObjectMount(Model):
    """A storage object to mount into a devbox."""

    object_id: str
    """The id of the storage object."""
    object_path: str
    """Where to put it: the path of the file, or of the directory that an archive is unpacked into."""
    type: ObjectMountType
    """`object_mount`."""


class ResumeTriggers(Model):
    """What starts a suspended devbox again."""

    axon_event: bool | None = None
    """Whether an event of an axon does."""
    http: bool | None = None
    """Whether a request through its tunnel does."""


class RunProfile(Model):
    """What the environment of a run has in addition."""

    env_vars: dict[str, str] | None = Field(
        default=None, validation_alias="envVars", serialization_alias="envVars"
    )
    """Environment variables, by name."""
    launch_parameters: LaunchParameters | None = Field(
        default=None, validation_alias="launchParameters", serialization_alias="launchParameters"
    )
    """How the devbox is equipped and started."""
    mounts: list[ObjectMount | AgentMount | CodeMount | FileMount | BrokerMount] | None = None
    """What to mount: storage objects, agents, repositories, files or brokers."""
    purpose: str | None = None
    """What the run is for, in words of its starter."""
    secrets: dict[str, str] | None = None
    """Which secrets become environment variables: the name of the variable, and the name of the
    secret.
    """


class ScenarioDefinitionListView(Model):
    """A page of scenarios."""

    has_more: bool
    """Whether there are more items after this page."""
    scenarios: list[ScenarioView]
    """The scenarios of this page."""
    total_count: int | None = None
    """How many items there are on all pages; empty unless asked for by `include_total_count`."""


class ScenarioEnvironment(Model):
    """The environment that a scenario runs in."""

    blueprint_id: str | None = None
    """The id of the blueprint."""
    launch_parameters: LaunchParameters | None = None
    """How the devbox is equipped and started."""
    snapshot_id: str | None = None
    """The id of the snapshot."""
    working_directory: str | None = None
    """The directory to work in."""


class ScenarioRunListView(Model):
    """A page of scenario runs."""

    has_more: bool
    """Whether there are more items after this page."""
    runs: list[ScenarioRunView]
    """The runs of this page."""
    total_count: int | None = None
    """How many items there are on all pages; empty unless asked for by `include_total_count`."""


class ScenarioRunView(Model):
    """A run of a scenario."""

    id: str
    """Its identifier."""
    devbox_id: str
    """The id of the devbox that it runs in."""
    metadata: dict[str, str]
    """Keys and values of your own, by which it can be found again."""
    scenario_id: str
    """The id of the scenario."""
    state: ScenarioRunState
    """The state that it is in."""
    benchmark_run_id: str | None = None
    """The id of the benchmark run."""
    duration_ms: int | None = None
    """How long it took, in milliseconds."""
    environment_variables: dict[str, str] | None = None
    """Environment variables, by name."""
    name: str | None = None
    """Its name."""
    purpose: str | None = None
    """What the run is for, in words of its starter."""
    scoring_contract_result: ScoringContractResultView | None = None
    """The score with its parts, once the run is scored."""
    secrets_provided: dict[str, str] | None = None
    """Which secrets the run got: the name of the variable, and the name of the secret."""
    start_time_ms: int | None = None
    """When it began, in milliseconds since 1970 (UTC)."""


class ScenarioView(Model):
    """A scenario: a problem with an environment and with rules that score a solution."""

    id: str
    """Its identifier."""
    input_context: InputContext
    """The problem, as it is given to the agent."""
    metadata: dict[str, str]
    """Keys and values of your own, by which it can be found again."""
    name: str
    """Its name."""
    scoring_contract: ScoringContract
    """How a solution is scored."""
    status: ScenarioStatus
    """The state that it is in."""
    environment: ScenarioEnvironment | None = None
    """The environment that the scenario runs in."""
    is_public: bool | None = None
    """Whether it is open to everyone."""
    reference_output: str | None = None
    """A solution that is known to be right, such as a patch."""
    required_environment_variables: list[str] | None = None
    """Environment variables that whoever starts a run must give."""
    required_secret_names: list[str] | None = None
    """Secrets that whoever starts a run must give."""
    scorer_timeout_sec: int | None = None
    """How many seconds the scoring may take."""
    validation_type: ValidationType | None = None
    """In which way the scenario is validated."""


class ScoringContract(Model):
    """How a solution is scored."""

    scoring_function_parameters: list[ScoringFunction]
    """The functions that score, with their weights."""


class ScoringContractResultView(Model):
    """The score of a run, with its parts."""

    score: float
    """The sum of the scores times their weights, from 0 to 1."""
    scoring_function_results: list[ScoringFunctionResultView]
    """The scores of the functions."""


class ScoringFunction(Model):
    """A function that scores, with its weight."""

    name: str
    """Its name."""
    scorer: (
        AstGrepScoringFunction
        | BashScriptScoringFunction
        | CommandScoringFunction
        | CustomScoringFunction
        | PythonScriptScoringFunction
        | TestBasedScoringFunction
    )
    """How it scores."""
    weight: float
    """Its part of the whole score; the weights add up to 1."""


class ScoringFunctionResultView(Model):
    """The score of one function."""

    output: str
    """What the scorer printed."""
    score: float
    """How good the result is, from 0 to 1."""
    scoring_function_name: str
    """The name of the function."""
    state: ScoringFunctionResultViewState
    """Whether the scorer did its work."""


class AstGrepScoringFunction(Model):
    """Scores by a pattern that the code has to match, with ast-grep."""

    pattern: str
    """The pattern."""
    search_directory: str
    """The directory to search in."""
    type: AstGrepScoringFunctionType
    """`ast_grep_scorer`."""
    lang: str | None = None
    """The programming language of the pattern."""


class BashScriptScoringFunction(Model):
    """Scores by a Bash script."""

    type: BashScriptScoringFunctionType
    """`bash_script_scorer`."""
    bash_script: str | None = None
    """The script, which prints a score."""


class CommandScoringFunction(Model):
    """Scores by the exit code of a command."""

    type: CommandScoringFunctionType
    """`command_scorer`."""
    command: str | None = None
    """The command, as it would be typed into a shell."""


class CustomScoringFunction(Model):
    """Scores by a scorer of your own."""

    custom_scorer_type: str
    """The name of the scorer."""
    type: CustomScoringFunctionType
    """`custom_scorer`."""
    scorer_params: Any = None
    """What to give to the scorer, as JSON."""


class PythonScriptScoringFunction(Model):
    """Scores by a Python program."""

    python_script: str
    """The program, which prints a score."""
    type: PythonScriptScoringFunctionType
    """`python_script_scorer`."""
    python_version_constraint: str | None = None
    """The versions of Python that it runs with, such as `>=3.11`."""
    requirements_contents: str | None = None
    """What it needs, in the format of `requirements.txt`."""


class TestBasedScoringFunction(Model):
    """Scores by tests."""

    type: TestBasedScoringFunctionType
    """`test_based_scorer`."""
    test_command: str | None = None
    """The command that runs the tests."""
    test_files: list[ScorerTestFile] | None = None
    """The files of the tests, which are written before."""


class ScorerTestFile(Model):
    """A file of tests."""

    file_contents: str | None = None
    """The text of the file."""
    file_path: str | None = None
    """The path of the file in the devbox."""


Mount: TypeAlias = "ObjectMount | AgentMount | CodeMount | FileMount | BrokerMount"
"""What to mount into a devbox."""

Scorer: TypeAlias = "AstGrepScoringFunction | BashScriptScoringFunction | CommandScoringFunction | CustomScoringFunction | PythonScriptScoringFunction | TestBasedScoringFunction"  # fmt: skip
"""How a function scores."""
