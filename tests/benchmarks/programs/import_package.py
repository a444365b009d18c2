"""Import the generated package, and nothing of it."""

# mypy: disable-error-code="import-not-found"
# pyright: reportMissingImports=false
# Runs in an environment of its own, which has what it imports.

import runai  # noqa: F401
