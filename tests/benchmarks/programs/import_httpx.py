"""Import the HTTP library that the generated package uses."""

import httpx  # noqa: F401
