"""Import the client of Runloop, ours or the published one, and nothing of it."""

# mypy: disable-error-code="import-not-found"
# pyright: reportMissingImports=false
# Runs in an environment of its own, which has what it imports.

import runloop_api_client  # noqa: F401
