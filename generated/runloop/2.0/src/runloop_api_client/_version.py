"""The version of this package, and of the API document that it was made from."""

__version__ = "2.0.0"
document_version = "1.29.0"
