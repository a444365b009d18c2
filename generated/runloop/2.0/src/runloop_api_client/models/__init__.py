# ruff: noqa: F403, RUF100
"""The models. Each module is loaded when one of its names is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .accounts import *
    from .agents import *
    from .apikeys import *
    from .axons import *
    from .axons_events import *
    from .axons_sql import *
    from .benchmark_jobs import *
    from .benchmark_runs import *
    from .benchmarks import *
    from .benchmarks_runs import *
    from .blueprints import *
    from .devboxes import *
    from .devboxes_browsers import *
    from .devboxes_computers import *
    from .devboxes_disk_snapshots import *
    from .devboxes_executions import *
    from .devboxes_logs import *
    from .gateway_configs import *
    from .mcp_configs import *
    from .network_policies import *
    from .objects import *
    from .pty import *
    from .repositories import *
    from .restricted_keys import *
    from .scenarios import *
    from .scenarios_scorers import *
    from .secrets import *
    from .shared import *
    from .unreferenced import *

_NAMES: dict[str, str] = {
    "accounts": (
        "AccountBilling AccountStatus AccountTier AccountView AccountViewAccountBillingType "
        "AwsBilling BillingType StripeBilling "
    ),
    "agents": (
        "AgentDevboxCountsView AgentListView AgentSource AgentSourceGit AgentSourceNpm "
        "AgentSourceObject AgentSourcePip AgentView "
    ),
    "apikeys": ("APIKeyCreatedView "),
    "axons": ("AxonEventView AxonListView AxonView EventOrigin PublishOrigin PublishResultView "),
    "axons_events": ("AxonEventListView "),
    "axons_sql": (
        "SqlBatchResultView SqlColumnMetaView SqlQueryResultView SqlResultMetaView "
        "SqlStatementParams SqlStepErrorView SqlStepResultView "
    ),
    "benchmark_jobs": (
        "BenchmarkDefinitionJobSource BenchmarkDefinitionJobSourceType BenchmarkDefinitionJobSpec "
        "BenchmarkDefinitionJobSpecType BenchmarkJobListView BenchmarkJobSource BenchmarkJobSpec "
        "BenchmarkJobSpecView BenchmarkJobState BenchmarkJobView BenchmarkOutcome "
        "ExternalAPIAgentConfig ExternalAPIAgentConfigType HarborJobSource HarborJobSourceType "
        "HarborJobSpec HarborJobSpecType InProgressRun InProgressRunAgentConfig "
        "InProgressRunState JobAgentConfig JobAgentConfigType JobAgentEnvironment "
        "OrchestratorConfig ScenarioDefinitionJobSpec ScenarioDefinitionJobSpecType "
        "ScenarioFailure ScenarioOutcome ScenarioOutcomeState ScenariosJobSource "
        "ScenariosJobSourceType "
    ),
    "benchmark_runs": ("BenchmarkRunListView "),
    "benchmarks": ("BenchmarkListView BenchmarkStatus BenchmarkView "),
    "benchmarks_runs": ("LegacyBenchmarkRunListView LegacyScenarioRunListView "),
    "blueprints": (
        "BlueprintBuildLog BlueprintBuildLogsListView BlueprintBuildParameters "
        "BlueprintCapability BlueprintFailureReason BlueprintListView BlueprintPreviewView "
        "BlueprintState BlueprintStatus BlueprintView BuildContext BuildContextType "
        "InspectionSourceParam "
    ),
    "devboxes": (
        "AwaitedDevboxStatus AwaitedExecutionStatus DevboxAsyncExecutionDetailView "
        "DevboxCapability DevboxEvictionEventView DevboxExecutionDetailView DevboxFailureReason "
        "DevboxListView DevboxResourceUsageView DevboxSnapshotListView DevboxSnapshotView "
        "DevboxStatus DevboxTunnelView DevboxView ExecutionStatus GatewaySpec GatewaySpecView "
        "InitiatorType McpSpec McpSpecView PtyTunnelView SSHKeyView ShutdownReason "
        "StateTransition StateTransitionStatus TunnelAuthMode TunnelParams TunnelParamsAuthMode "
        "TunnelView "
    ),
    "devboxes_browsers": ("BrowserView "),
    "devboxes_computers": (
        "ComputerInteractionView ComputerView Coordinate DisplayDimensions ValueAction2 "
        "ValueAction3 ValueAction4 "
    ),
    "devboxes_disk_snapshots": ("DevboxSnapshotAsyncStatusView SnapshotStatus "),
    "devboxes_executions": ("DevboxSendStdInResult ExecutionUpdateChunk ValueSignal "),
    "devboxes_logs": ("DevboxLog DevboxLogsListView LogSource "),
    "gateway_configs": ("GatewayConfigListView GatewayConfigView "),
    "mcp_configs": ("McpConfigListView McpConfigView "),
    "network_policies": (
        "AllowedCidr NetworkPolicyEgress NetworkPolicyListView NetworkPolicyView PortRule Protocol "
    ),
    "objects": (
        "ContentType ObjectDownloadURLView ObjectListView ObjectState ObjectView ValueContentType "
    ),
    "pty": ("PtyConnectView PtyControlResultView ValueAction "),
    "repositories": (
        "ActionsContext ContainerConfig ContainerConfigArchitecture DevCommands "
        "InspectionBuildStatus InspectionStatus RepositoryConnectionListView "
        "RepositoryConnectionView RepositoryInspectionDetails RepositoryInspectionListView "
        "RepositoryLanguage RepositoryManifestView RepositoryWorkspace WorkflowContext "
    ),
    "restricted_keys": ("AccessLevel ResourceType RestrictedKeyCreatedView ScopeEntryView "),
    "scenarios": (
        "InputContextUpdateParam ScoringContractUpdateParam ValueValidationType "
        "ValueValidationType2 "
    ),
    "scenarios_scorers": ("ScorerListView ScorerValidateResponse ScorerView "),
    "secrets": ("SecretListView SecretView "),
    "shared": (
        "AfterIdle AgentMount AgentMountType Architecture AstGrepScoringFunction "
        "AstGrepScoringFunctionType AuthMechanism BashScriptScoringFunction "
        "BashScriptScoringFunctionType BenchmarkRunState BenchmarkRunView BrokerMount "
        "BrokerMountProtocol BrokerMountType CodeMount CodeMountParameters CodeMountType "
        "CommandScoringFunction CommandScoringFunctionType ContainerizedService CustomHeader "
        "CustomScoringFunction CustomScoringFunctionType FileMount FileMountType InputContext "
        "LaunchParameters LifecycleConfiguration LifecycleHooks Mount ObjectMount ObjectMountType "
        "OnIdle ProvisioningTier PythonScriptScoringFunction PythonScriptScoringFunctionType "
        "ResourceSize ResumeTriggers RunProfile ScenarioDefinitionListView ScenarioEnvironment "
        "ScenarioRunListView ScenarioRunState ScenarioRunView ScenarioStatus ScenarioView Scorer "
        "ScorerTestFile ScoringContract ScoringContractResultView ScoringFunction "
        "ScoringFunctionResultView ScoringFunctionResultViewState ServiceCredentials "
        "TestBasedScoringFunction TestBasedScoringFunctionType UserParameters ValidationType "
    ),
    "unreferenced": ("DevboxUploadFileParams "),
}


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name in _NAMES:
        return import_module(f"{__name__}.{name}")
    for module, names in _NAMES.items():
        if name in names.split():
            value = getattr(import_module(f"{__name__}.{module}"), name)
            globals()[name] = value
            return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(name for names in _NAMES.values() for name in names.split())
