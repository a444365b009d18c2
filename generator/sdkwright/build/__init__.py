"""From the merged document to the intermediate representation."""

from sdkwright.build.api import build_api
from sdkwright.build.objects import with_objects

__all__ = ["build_api", "with_objects"]
