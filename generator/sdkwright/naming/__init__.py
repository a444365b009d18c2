"""Names: every identifier of the emitted package, decided once."""

from sdkwright.naming.plan import Names, name_api

__all__ = ["Names", "name_api"]
