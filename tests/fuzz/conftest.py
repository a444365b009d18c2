"""How many examples the fuzzer tries: few by default, many where `SDKWRIGHT_FUZZ` says so."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, Phase, settings

_CHECKS = [HealthCheck.too_slow, HealthCheck.function_scoped_fixture, HealthCheck.data_too_large]

settings.register_profile(
    "few",
    max_examples=10,
    derandomize=True,
    phases=set(Phase) - {Phase.shrink, Phase.explain},
    deadline=None,
    suppress_health_check=_CHECKS,
)
settings.register_profile(
    "nightly", max_examples=2_000, deadline=None, print_blob=True, suppress_health_check=_CHECKS
)
settings.load_profile("nightly" if os.environ.get("SDKWRIGHT_FUZZ") == "nightly" else "few")
