"""Foreign extensions: what documents and overlays say in the words of other generators.

Between overlays and their reading, each such extension whose meaning is the same as one of ours is
given its name, with its place. What is stated in our words wins.
"""

from sdkwright.foreign.translation import translated

__all__ = ["translated"]
