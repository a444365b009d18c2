"""Import the HTTP library that the generated package uses."""

# mypy: disable-error-code="import-not-found"
# pyright: reportMissingImports=false
# Runs in an environment of its own, which has what it imports.

import httpx  # noqa: F401
