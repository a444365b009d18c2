"""Every document of a folder, generated and judged: `python -m corpus`, with `tests/` on the path."""
