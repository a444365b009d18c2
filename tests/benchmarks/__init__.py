"""Benchmarks: speed and size as ratios to peers that are measured in the same run."""
