"""The layout of emitted modules, as those who write them and the formatter need to know it."""

LINE_LENGTH = 100
"""How long lines may be."""
