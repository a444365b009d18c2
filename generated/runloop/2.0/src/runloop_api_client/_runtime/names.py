"""The rule between attribute names and wire names."""

from __future__ import annotations


def wire_name(attribute: str) -> str:
    """The lowerCamelCase form of a snake_case name: `gpu_quota` is `gpuQuota` on the wire."""
    first, *rest = attribute.split("_")
    return first + "".join(part[:1].upper() + part[1:] for part in rest)
