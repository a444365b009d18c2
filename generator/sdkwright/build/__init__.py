"""From the merged document to the intermediate representation."""

from sdkwright.build.api import build_api

__all__ = ["build_api"]
