"""sdkwright: Python SDKs from OpenAPI documents and overlays."""

__version__ = "0.1.0"
