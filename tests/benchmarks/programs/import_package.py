"""Import the generated package, and nothing of it."""

import runai  # noqa: F401
