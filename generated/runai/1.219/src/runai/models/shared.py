"""Models: shared."""

from __future__ import annotations

import datetime
import uuid

from .._runtime.model import Model, OpenEnum


class AutoScalingMetric(OpenEnum):
    THROUGHPUT = "throughput"
    CONCURRENCY = "concurrency"
    LATENCY = "latency"


class Capability(OpenEnum):
    AUDIT_CONTROL = "AUDIT_CONTROL"
    AUDIT_READ = "AUDIT_READ"
    AUDIT_WRITE = "AUDIT_WRITE"
    BLOCK_SUSPEND = "BLOCK_SUSPEND"
    CHOWN = "CHOWN"
    DAC_OVERRIDE = "DAC_OVERRIDE"
    DAC_READ_SEARCH = "DAC_READ_SEARCH"
    FOWNER = "FOWNER"
    FSETID = "FSETID"
    IPC_LOCK = "IPC_LOCK"
    IPC_OWNER = "IPC_OWNER"
    KILL = "KILL"
    LEASE = "LEASE"
    LINUX_IMMUTABLE = "LINUX_IMMUTABLE"
    MAC_ADMIN = "MAC_ADMIN"
    MAC_OVERRIDE = "MAC_OVERRIDE"
    MKNOD = "MKNOD"
    NET_ADMIN = "NET_ADMIN"
    NET_BIND_SERVICE = "NET_BIND_SERVICE"
    NET_BROADCAST = "NET_BROADCAST"
    NET_RAW = "NET_RAW"
    SETGID = "SETGID"
    SETFCAP = "SETFCAP"
    SETPCAP = "SETPCAP"
    SETUID = "SETUID"
    SYS_ADMIN = "SYS_ADMIN"
    SYS_BOOT = "SYS_BOOT"
    SYS_CHROOT = "SYS_CHROOT"
    SYS_MODULE = "SYS_MODULE"
    SYS_NICE = "SYS_NICE"
    SYS_PACCT = "SYS_PACCT"
    SYS_PTRACE = "SYS_PTRACE"
    SYS_RAWIO = "SYS_RAWIO"
    SYS_RESOURCE = "SYS_RESOURCE"
    SYS_TIME = "SYS_TIME"
    SYS_TTY_CONFIG = "SYS_TTY_CONFIG"
    SYSLOG = "SYSLOG"
    WAKE_ALARM = "WAKE_ALARM"


class PvcVolumeMode(OpenEnum):
    """Whether the volume is a file system or a block device."""

    FILESYSTEM = "Filesystem"
    BLOCK = "Block"


class DistributedFramework(OpenEnum):
    MPI = "MPI"
    PY_TORCH = "PyTorch"
    TF = "TF"
    XG_BOOST = "XGBoost"


class GpuRequestType(OpenEnum):
    PORTION = "portion"
    MEMORY = "memory"
    MIG_PROFILE = "migProfile"


class HostPathMountPropagation(OpenEnum):
    NONE = "None"
    HOST_TO_CONTAINER = "HostToContainer"


class ImagePullPolicy(OpenEnum):
    ALWAYS = "Always"
    NEVER = "Never"
    IF_NOT_PRESENT = "IfNotPresent"


class MigProfile(OpenEnum):
    VALUE_1G_5GB = "1g.5gb"
    VALUE_1G_10GB = "1g.10gb"
    VALUE_2G_10GB = "2g.10gb"
    VALUE_2G_20GB = "2g.20gb"
    VALUE_3G_20GB = "3g.20gb"
    VALUE_3G_40GB = "3g.40gb"
    VALUE_4G_20GB = "4g.20gb"
    VALUE_4G_40GB = "4g.40gb"
    VALUE_7G_40GB = "7g.40gb"
    VALUE_7G_80GB = "7g.80gb"


class PodAffinityType(OpenEnum):
    REQUIRED = "Required"
    PREFERRED = "Preferred"


class PortServiceType(OpenEnum):
    LOAD_BALANCER = "LoadBalancer"
    NODE_PORT = "NodePort"
    CLUSTER_IP = "ClusterIP"


class PriorityClass(OpenEnum):
    BUILD = "build"
    TRAIN = "train"
    INTERACTIVE_PREEMPTIBLE = "interactive-preemptible"


class ProbeHandlerScheme(OpenEnum):
    HTTP = "HTTP"
    HTTPS = "HTTPS"


class ScopeType(OpenEnum):
    SYSTEM = "system"
    TENANT = "tenant"
    CLUSTER = "cluster"
    DEPARTMENT = "department"
    PROJECT = "project"


class SeccompProfileType(OpenEnum):
    RUNTIME_DEFAULT = "RuntimeDefault"
    UNCONFINED = "Unconfined"
    LOCALHOST = "Localhost"


class ServingPortAuthorizationType(OpenEnum):
    """Who may send requests."""

    PUBLIC = "public"
    AUTHENTICATED_USERS = "authenticatedUsers"
    AUTHORIZED_USERS_OR_GROUPS = "authorizedUsersOrGroups"


class ServingPortProtocol(OpenEnum):
    HTTP = "http"
    GRPC = "grpc"


class TolerationEffect(OpenEnum):
    NO_SCHEDULE = "NoSchedule"
    NO_EXECUTE = "NoExecute"
    PREFER_NO_SCHEDULE = "PreferNoSchedule"
    ANY = "Any"


class TolerationOperator(OpenEnum):
    EQUAL = "Equal"
    EXISTS = "Exists"


class UidGidSource(OpenEnum):
    FROM_THE_IMAGE = "fromTheImage"
    FROM_IDP_TOKEN = "fromIdpToken"
    CUSTOM = "custom"


class Annotation(Model):
    """A Kubernetes annotation."""

    name: str | None = None
    """The key to set."""
    value: str | None = None
    """The value to set."""
    exclude: bool | None = None
    """Pass True to leave out the entry of this name that the defaults of a policy would add."""


class AutoScaling(Model):
    """How the number of replicas follows the load."""

    min_replicas: int | None = None
    """The fewest replicas; 0 lets an idle workload scale down to nothing."""
    max_replicas: int | None = None
    """The most replicas."""
    scale_to_zero_retention_seconds: int | None = None
    """Seconds for which the last replica stays when there is no load."""
    metric: AutoScalingMetric | None = None
    """The metric by which the load is measured."""
    metric_threshold: int | None = None
    """The value of the metric for each replica that scaling aims at."""


class ClaimInfo(Model):
    size: str | None = None
    """The size of the volume, such as `1G`."""
    storage_class: str | None = None
    """The name of the storage class."""
    access_modes: PvcAccessModes | None = None
    """How nodes may mount the volume."""
    volume_mode: PvcVolumeMode | None = None
    """Whether the volume is a file system or a block device."""


class CommonSecurityFlatFields(Model):
    uid_gid_source: UidGidSource | None = None
    """Where the user and group ids come from: the image, the token of the user, or the values
    below.
    """
    capabilities: list[Capability] | None = None
    """Linux capabilities to add."""
    seccomp_profile_type: SeccompProfileType | None = None
    """The filter for system calls."""
    run_as_non_root: bool | None = None
    """Whether to refuse to run as root."""
    read_only_root_filesystem: bool | None = None
    """Whether the root file system of the container is read-only."""
    run_as_uid: int | None = None
    """The user id with which the container runs."""
    run_as_gid: int | None = None
    """Group id with which the container runs."""
    supplemental_groups: str | None = None
    """Further group ids of the user, separated by commas."""


class Condition(Model):
    """The schema `Condition1`."""

    type: str
    status: str
    message: str | None = None
    reason: str | None = None
    last_transition_time: datetime.datetime | None = None


class ConfigMapInstance(Model):
    name: str | None = None
    """The name of the volume in the workload; needed to override or exclude one that a policy
    sets.
    """
    config_map: str | None = None
    """The name of the config map."""
    mount_path: str | None = None
    """The directory of the container in which it is mounted."""


class CountResponse(Model):
    """The schema `CountDepartments200Response`."""

    count: int


class DataVolumeInstance(Model):
    id: uuid.UUID | None = None
    """The identifier of the data volume."""
    mount_path: str | None = None
    """The directory of the container in which it is mounted."""


class EnvironmentVariable(Model):
    """The schema `EnvironmentVariable1`."""

    name: str | None = None
    """The name of the variable."""
    value: str | None = None
    """Its value, unless it comes from one of the other sources."""
    secret: EnvironmentVariableSecret | None = None
    """Take the value from a Kubernetes secret."""
    exclude: bool | None = None
    """Pass True to leave out the entry of this name that the defaults of a policy would add."""


class EnvironmentVariableSecret(Model):
    name: str | None = None
    """The name of the source."""
    key: str | None = None
    """The key of the value in the source."""


class ExposedUrl(Model):
    """A web address under which a port of the container is reachable."""

    container: int | None = None
    """The port number in the container."""
    url: str | None = None
    """The address to use; chosen by the cluster when not given."""
    authorized_users: list[str] | None = None
    """Users who may open it."""
    authorized_groups: list[str] | None = None
    """Groups whose members may open it."""
    tool_type: str | None = None
    """The type of the tool behind it, such as `jupyter`."""
    tool_name: str | None = None
    """The name of the tool behind it."""
    name: str | None = None
    """The name of the entry, by which a policy refers to it."""


class ExtendedResource(Model):
    resource: str | None = None
    """The name of the resource, such as `hardware-vendor.example/foo`."""
    quantity: str | None = None
    """Amount to request."""
    exclude: bool | None = None
    """Pass True to leave out the entry of this name that the defaults of a policy would add."""


class GitInstance(Model):
    name: str | None = None
    """The name of the volume in the workload; needed to override or exclude one that a policy
    sets.
    """
    repository: str | None = None
    """The URL of the repository."""
    branch: str | None = None
    """The branch to clone."""
    revision: str | None = None
    """The commit or tag to check out."""
    path: str | None = None
    """The directory of the container into which it is cloned."""
    password_secret: str | None = None
    """The name of the secret with the user name and password of a private repository."""
    secret_key_of_user: str | None = None
    """The key of the user name in the secret."""
    secret_key_of_password: str | None = None
    """The key of the password in the secret."""


class HostPathInstance(Model):
    name: str | None = None
    """The name of the volume in the workload; needed to override or exclude one that a policy
    sets.
    """
    path: str | None = None
    """The directory of the node."""
    read_only: bool | None = None
    """Whether it is mounted read-only."""
    mount_path: str | None = None
    """The directory of the container in which it is mounted."""
    mount_propagation: HostPathMountPropagation | None = None
    """Whether later mounts on the node are seen in the container."""


class HttpResponse(Model):
    code: int
    message: str


class Label(Model):
    """A Kubernetes label."""

    name: str | None = None
    """The key to set."""
    value: str | None = None
    """The value to set."""
    exclude: bool | None = None
    """Pass True to leave out the entry of this name that the defaults of a policy would add."""


class MeasurementResponse(Model):
    type: str
    """The metric that was measured."""
    labels: dict[str, str] | None = None
    """What the series is about, such as a GPU."""
    values: list[MeasurementResponseValuesInner] | None
    """Values in order of time."""


class MeasurementResponseValuesInner(Model):
    value: str
    timestamp: datetime.datetime | None


class MetricsResponse(Model):
    measurements: list[MeasurementResponse]


class NfsInstance(Model):
    name: str | None = None
    """The name of the volume in the workload; needed to override or exclude one that a policy
    sets.
    """
    path: str | None = None
    """The directory that the server exports."""
    read_only: bool | None = None
    """Whether it is mounted read-only."""
    server: str | None = None
    """The address of the NFS server."""
    mount_path: str | None = None
    """The directory of the container in which it is mounted."""


class PodAffinity(Model):
    type: PodAffinityType | None = None
    """Whether the rule is required or preferred."""
    key: str | None = None
    """Node label within whose value the pods should stay together."""


class Port(Model):
    """A port of the container to expose."""

    container: int | None = None
    """The port number in the container."""
    service_type: PortServiceType | None = None
    """Kubernetes service type that exposes it."""
    external: int | None = None
    """The port number outside; chosen by the cluster when not given."""
    tool_type: str | None = None
    """The type of the tool behind it, such as `jupyter`."""
    tool_name: str | None = None
    """The name of the tool behind it."""
    name: str | None = None
    """The name of the entry, by which a policy refers to it."""


class Probe(Model):
    """How a container is checked."""

    initial_delay_seconds: int | None = None
    """Seconds to wait before the first check."""
    period_seconds: int | None = None
    """Seconds between checks."""
    timeout_seconds: int | None = None
    """Seconds after which a check counts as failed."""
    success_threshold: int | None = None
    """Successes in a row after which the container is ready."""
    failure_threshold: int | None = None
    """Failures in a row after which the container is not ready."""
    handler: ProbeHandler | None = None
    """What to ask."""


class ProbeHandler(Model):
    http_get: ProbeHandlerHttpGet | None = None
    """HTTP request to send."""


class ProbeHandlerHttpGet(Model):
    path: str | None = None
    """The path of the HTTP request."""
    port: int | None = None
    """The port of the HTTP request."""
    host: str | None = None
    """Host name of the HTTP request; default the address of the pod."""
    scheme: ProbeHandlerScheme | None = None
    """HTTP or HTTPS."""


class Probes(Model):
    """Checks of a container."""

    readiness: Probe | None = None
    """Check that decides whether the container gets requests."""


class PvcAccessModes(Model):
    read_write_once: bool | None = None
    """One node may read and write."""
    read_only_many: bool | None = None
    """Several nodes may read."""
    read_write_many: bool | None = None
    """Several nodes may read and write."""


class PvcInstance(Model):
    name: str | None = None
    """The name of the volume in the workload; needed to override or exclude one that a policy
    sets.
    """
    path: str | None = None
    """The directory of the container in which it is mounted."""
    existing_pvc: bool | None = None
    """Whether the claim exists already; otherwise it is made from `claim_info`."""
    claim_name: str | None = None
    """The name of the claim."""
    read_only: bool | None = None
    """Whether it is mounted read-only."""
    ephemeral: bool | None = None
    """Whether the claim is made for the workload and deleted with it."""
    claim_info: ClaimInfo | None = None
    """Size, storage class and access modes of a claim to be made."""


class RelatedUrl(Model):
    """A link to show beside the workload."""

    url: str | None = None
    """The address of the link."""
    type: str | None = None
    """The type of the tool behind the link, such as `wandb`."""
    name: str | None = None
    """The name of the entry, by which a policy refers to it."""


class S3Instance(Model):
    name: str | None = None
    """The name of the volume in the workload; needed to override or exclude one that a policy
    sets.
    """
    bucket: str | None = None
    """The name of the bucket."""
    path: str | None = None
    """The directory of the container for the content of the bucket."""
    url: str | None = None
    """The URL of the S3 service."""
    access_key_secret: str | None = None
    """The name of the secret with the access key of a private bucket."""
    secret_key_of_access_key_id: str | None = None
    """The key of the access key id in the secret."""
    secret_key_of_secret_key: str | None = None
    """The key of the secret access key in the secret."""


class SecretInstance(Model):
    name: str | None = None
    mount_path: str | None = None
    secret: str | None = None


class SecurityFlatFields(Model):
    """User, group and privileges with which a container runs."""

    uid_gid_source: UidGidSource | None = None
    """Where the user and group ids come from: the image, the token of the user, or the values
    below.
    """
    capabilities: list[Capability] | None = None
    """Linux capabilities to add."""
    seccomp_profile_type: SeccompProfileType | None = None
    """The filter for system calls."""
    run_as_non_root: bool | None = None
    """Whether to refuse to run as root."""
    read_only_root_filesystem: bool | None = None
    """Whether the root file system of the container is read-only."""
    run_as_uid: int | None = None
    """The user id with which the container runs."""
    run_as_gid: int | None = None
    """Group id with which the container runs."""
    supplemental_groups: str | None = None
    """Further group ids of the user, separated by commas."""
    allow_privilege_escalation: bool | None = None
    """Whether a process may gain more privileges than its parent."""
    host_ipc: bool | None = None
    """Whether to share the inter-process communication of the node."""
    host_network: bool | None = None
    """Whether to use the network of the node."""


class ServingPort(Model):
    """The port on which a model answers requests."""

    container: int | None = None
    """The port number in the container."""
    protocol: ServingPortProtocol | None = None
    """The protocol of the requests."""
    authorization_type: ServingPortAuthorizationType | None = None
    """Who may send requests."""
    authorized_users: list[str] | None = None
    """Users who may send requests."""
    authorized_groups: list[str] | None = None
    """Groups whose members may send requests."""
    cluster_local_access_only: bool | None = None
    """Whether requests may only come from inside the cluster."""


class TelemetryResponse(Model):
    type: str
    timestamp: datetime.datetime
    """When the values were taken."""
    values: list[TelemetryResponseValuesInner]
    """One value for each group."""


class TelemetryResponseValuesInner(Model):
    value: str
    groups: list[TelemetryResponseValuesInnerGroupsInner] | None = None


class TelemetryResponseValuesInnerGroupsInner(Model):
    key: str
    value: str
    name: str | None = None


class Toleration(Model):
    """A taint of nodes that the workload tolerates."""

    name: str | None = None
    """The name of the entry, by which a policy refers to it."""
    operator: TolerationOperator | None = None
    """Whether the value must be equal or the key only exist."""
    key: str | None = None
    """The key of the taint."""
    value: str | None = None
    """The value of the taint, for `Equal`."""
    effect: TolerationEffect | None = None
    """Effect of the taint."""
    seconds: int | None = None
    """Seconds for which it is tolerated, for `NoExecute`."""
    exclude: bool | None = None
    """Pass True to leave out the entry of this name that the defaults of a policy would add."""
