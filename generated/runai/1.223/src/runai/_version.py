"""The version of this package, and of the API document that it was made from."""

__version__ = "1.223.0"
document_version = "2.23"
