"""Make the object-oriented entry point of Runloop, ours or the published one."""

# mypy: disable-error-code="import-not-found"
# pyright: reportMissingImports=false
# Runs in an environment of its own, which has what it imports.

from runloop_api_client import RunloopSDK

RunloopSDK(bearer_token="key").devbox.create  # noqa: B018
