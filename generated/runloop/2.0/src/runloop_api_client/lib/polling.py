"""How long methods wait: `PollingConfig` sets it, `PollingTimeout` says that it was too long."""

from .._runtime.objects.polling import PollingConfig, PollingTimeout

__all__ = ["PollingConfig", "PollingTimeout"]
