"""blueprints."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation, Paged
from .._runtime.deprecation import deprecated
from .._runtime.rest import Kind, Raw, ResponseViews, Streamed, SyncRestGroup, View, omit
from .._runtime.rest import viewed as _viewed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from .._runtime.rest import Omit, Page, RequestOptions, WriteOptions

_CREATE: Operation[models.BlueprintView] = Operation(
    "blueprints.create",
    "POST",
    "/v1/blueprints",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.BlueprintView),),
    idempotency_header="x-request-id",
)
_LIST: Operation[models.BlueprintListView] = Operation(
    "blueprints.list",
    "GET",
    "/v1/blueprints",
    parameters=_call.queries("include_total_count", "limit", "name", "starting_after", "status"),
    responses=(_call.json("200", lambda: models.BlueprintListView),),
    paging=_call.Paging(
        "last-id", "starting_after", "limit", items="blueprints", next="id", more="has_more"
    ),
)
_RETRIEVE: Operation[models.BlueprintView] = Operation(
    "blueprints.retrieve",
    "GET",
    "/v1/blueprints/{id}",
    responses=(_call.json("200", lambda: models.BlueprintView),),
)
_DELETE: Operation[Any] = Operation(
    "blueprints.delete",
    "POST",
    "/v1/blueprints/{id}/delete",
    responses=(_call.json("200", lambda: Any),),
    idempotency_header="x-request-id",
)
_LIST_PUBLIC: Operation[models.BlueprintListView] = Operation(
    "blueprints.list_public",
    "GET",
    "/v1/blueprints/list_public",
    parameters=_call.queries("include_total_count", "limit", "name", "starting_after", "status"),
    responses=(_call.json("200", lambda: models.BlueprintListView),),
    paging=_call.Paging(
        "last-id", "starting_after", "limit", items="blueprints", next="id", more="has_more"
    ),
)
_LOGS: Operation[models.BlueprintBuildLogsListView] = Operation(
    "blueprints.logs",
    "GET",
    "/v1/blueprints/{id}/logs",
    responses=(_call.json("200", lambda: models.BlueprintBuildLogsListView),),
)
_PREVIEW: Operation[models.BlueprintPreviewView] = Operation(
    "blueprints.preview",
    "POST",
    "/v1/blueprints/preview",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.BlueprintPreviewView),),
    idempotency_header="x-request-id",
)
_CREATE_FROM_INSPECTION: Operation[models.BlueprintView] = Operation(
    "blueprints.create_from_inspection",
    "POST",
    "/v1/blueprints/create_from_inspection",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.BlueprintView),),
    idempotency_header="x-request-id",
)


class Blueprints(SyncRestGroup):
    """Build and manage blueprints, the images that devboxes start from."""

    with_raw_response = View(lambda group: BlueprintsViews(group, Raw))
    with_streaming_response = View(lambda group: BlueprintsViews(group, Streamed))

    def create(
        self,
        *,
        name: str,
        base_blueprint_id: str | None | Omit = omit,
        base_blueprint_name: str | None | Omit = omit,
        build_args: Mapping[str, str] | None | Omit = omit,
        build_context: models.BuildContext | Mapping[str, Any] | None | Omit = omit,
        code_mounts: Sequence[models.CodeMountParameters | Mapping[str, Any]] | None | Omit = omit,
        dockerfile: str | None | Omit = omit,
        file_mounts: Mapping[str, str] | None | Omit = omit,
        launch_parameters: models.LaunchParameters | Mapping[str, Any] | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        network_policy_id: str | None | Omit = omit,
        secrets: Mapping[str, str] | None | Omit = omit,
        services: Sequence[models.ContainerizedService | Mapping[str, Any]] | None | Omit = omit,
        system_setup_commands: Sequence[str] | None | Omit = omit,
        **options: Unpack[WriteOptions],
    ) -> models.BlueprintView:
        """Start to build a blueprint.

        The answer does not wait for the build: `status` becomes `build_complete` or `failed`,
        and `logs` tells what happened.

        Args:
            name: A name for the blueprint; a later blueprint may take it over.
            base_blueprint_id: The id of the blueprint to build on.
            base_blueprint_name: The name of the blueprint to build on; the newest with this
                name is meant.
            build_args: Arguments of the Dockerfile, by name.
            build_context: The storage object with the files that the Dockerfile copies.
            code_mounts: Repositories to clone.
            dockerfile: The Dockerfile, as text.
            file_mounts: Files to write: their paths with their contents.
            launch_parameters: How the devbox is equipped and started.
            metadata: Keys and values of your own, by which it can be found again.
            network_policy_id: The id of the network policy that says what it may connect to.
            secrets: Which secrets become environment variables: the name of the variable, and
                the name of the secret.
            services: Containers to run beside the devbox, such as a database.
            system_setup_commands: Commands to run at the end of the build, as root or with
                `sudo`.
        """
        body = {
            "name": name,
            "base_blueprint_id": base_blueprint_id,
            "base_blueprint_name": base_blueprint_name,
            "build_args": build_args,
            "build_context": build_context,
            "code_mounts": code_mounts,
            "dockerfile": dockerfile,
            "file_mounts": file_mounts,
            "launch_parameters": launch_parameters,
            "metadata": metadata,
            "network_policy_id": network_policy_id,
            "secrets": secrets,
            "services": services,
            "system_setup_commands": system_setup_commands,
        }
        return self._send(Call(_CREATE, body=body), options)

    def list(
        self,
        *,
        include_total_count: bool | None | Omit = omit,
        limit: int | None | Omit = omit,
        name: str | None | Omit = omit,
        starting_after: str | None | Omit = omit,
        status: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[models.BlueprintListView, models.BlueprintView]:
        """List your blueprints.

        Args:
            include_total_count: Whether to count all items of the list, for `total_count`;
                leaving it out is faster.
            limit: How many items a page has at most.
            name: Keep only items with this name.
            starting_after: The id of the last item of the page before; the list goes on after
                it.
            status: Keep only items with this status.
        """
        return self._page(
            Paged(_LIST, (include_total_count, limit, name, starting_after, status)), options
        )

    def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> models.BlueprintView:
        """Get a blueprint with the state of its build.

        Args:
            id: The id of the blueprint.
        """
        return self._send(Call(_RETRIEVE, (id,)), options)

    def delete(self, id: str, **options: Unpack[WriteOptions]) -> Any:
        """Delete a blueprint.

        Args:
            id: The id of the blueprint.
        """
        return self._send(Call(_DELETE, (id,)), options)

    def list_public(
        self,
        *,
        include_total_count: bool | None | Omit = omit,
        limit: int | None | Omit = omit,
        name: str | None | Omit = omit,
        starting_after: str | None | Omit = omit,
        status: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[models.BlueprintListView, models.BlueprintView]:
        """List the blueprints that are open to everyone.

        Args:
            include_total_count: Whether to count all items of the list, for `total_count`;
                leaving it out is faster.
            limit: How many items a page has at most.
            name: Keep only items with this name.
            starting_after: The id of the last item of the page before; the list goes on after
                it.
            status: Keep only items with this status.
        """
        return self._page(
            Paged(_LIST_PUBLIC, (include_total_count, limit, name, starting_after, status)), options
        )

    def logs(self, id: str, **options: Unpack[RequestOptions]) -> models.BlueprintBuildLogsListView:
        """Get the log of the build of a blueprint.

        Args:
            id: The id of the blueprint.
        """
        return self._send(Call(_LOGS, (id,)), options)

    @deprecated("blueprints.preview is deprecated: it will be removed")
    def preview(
        self,
        *,
        name: str,
        base_blueprint_id: str | None | Omit = omit,
        base_blueprint_name: str | None | Omit = omit,
        build_args: Mapping[str, str] | None | Omit = omit,
        build_context: models.BuildContext | Mapping[str, Any] | None | Omit = omit,
        code_mounts: Sequence[models.CodeMountParameters | Mapping[str, Any]] | None | Omit = omit,
        dockerfile: str | None | Omit = omit,
        file_mounts: Mapping[str, str] | None | Omit = omit,
        launch_parameters: models.LaunchParameters | Mapping[str, Any] | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        network_policy_id: str | None | Omit = omit,
        secrets: Mapping[str, str] | None | Omit = omit,
        services: Sequence[models.ContainerizedService | Mapping[str, Any]] | None | Omit = omit,
        system_setup_commands: Sequence[str] | None | Omit = omit,
        **options: Unpack[WriteOptions],
    ) -> models.BlueprintPreviewView:
        """Show the Dockerfile that a blueprint would be built from.

        Nothing is built.

        Deprecated.

        Args:
            name: Its name.
            base_blueprint_id: The id of the blueprint to build on.
            base_blueprint_name: The name of the blueprint to build on; the newest with this
                name is meant.
            build_args: Arguments of the Dockerfile, by name.
            build_context: The storage object with the files that the Dockerfile copies.
            code_mounts: Repositories to clone.
            dockerfile: The Dockerfile, as text.
            file_mounts: Files to write: their paths with their contents.
            launch_parameters: How the devbox is equipped and started.
            metadata: Keys and values of your own, by which it can be found again.
            network_policy_id: The id of the network policy that says what it may connect to.
            secrets: Which secrets become environment variables: the name of the variable, and
                the name of the secret.
            services: Containers to run beside the devbox, such as a database.
            system_setup_commands: Commands to run at the end of the build, as root or with
                `sudo`.
        """
        body = {
            "name": name,
            "base_blueprint_id": base_blueprint_id,
            "base_blueprint_name": base_blueprint_name,
            "build_args": build_args,
            "build_context": build_context,
            "code_mounts": code_mounts,
            "dockerfile": dockerfile,
            "file_mounts": file_mounts,
            "launch_parameters": launch_parameters,
            "metadata": metadata,
            "network_policy_id": network_policy_id,
            "secrets": secrets,
            "services": services,
            "system_setup_commands": system_setup_commands,
        }
        return self._send(Call(_PREVIEW, body=body), options)

    @deprecated("blueprints.create_from_inspection is deprecated: use blueprints.create")
    def create_from_inspection(
        self,
        *,
        inspection_source: models.InspectionSourceParam | Mapping[str, Any],
        name: str,
        file_mounts: Mapping[str, str] | None | Omit = omit,
        launch_parameters: models.LaunchParameters | Mapping[str, Any] | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        secrets: Mapping[str, str] | None | Omit = omit,
        system_setup_commands: Sequence[str] | None | Omit = omit,
        **options: Unpack[WriteOptions],
    ) -> models.BlueprintView:
        """Start to build a blueprint for a repository that has been inspected.

        Deprecated: use `blueprints.create`.

        Args:
            inspection_source: The inspection.
            name: A name for the blueprint.
            file_mounts: Files to write: their paths with their contents.
            launch_parameters: How the devbox is equipped and started.
            metadata: Keys and values of your own, by which it can be found again.
            secrets: Which secrets become environment variables: the name of the variable, and
                the name of the secret.
            system_setup_commands: Commands to run at the end of the build, as root or with
                `sudo`.
        """
        body = {
            "inspection_source": inspection_source,
            "name": name,
            "file_mounts": file_mounts,
            "launch_parameters": launch_parameters,
            "metadata": metadata,
            "secrets": secrets,
            "system_setup_commands": system_setup_commands,
        }
        return self._send(Call(_CREATE_FROM_INSPECTION, body=body), options)


class BlueprintsViews(ResponseViews[Kind]):
    create = _viewed.value(Blueprints.create)
    list = _viewed.pages(Blueprints.list)
    retrieve = _viewed.value(Blueprints.retrieve)
    delete = _viewed.value(Blueprints.delete)
    list_public = _viewed.pages(Blueprints.list_public)
    logs = _viewed.value(Blueprints.logs)
    preview = _viewed.value(Blueprints.preview)
    create_from_inspection = _viewed.value(Blueprints.create_from_inspection)
