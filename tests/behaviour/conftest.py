"""Fixtures that generate packages."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from behaviour.harness import Generate, Sdk, generate, importable
from behaviour.loopback import Loopback, loopback
from sdkwright.cache import Cache


@pytest.fixture(scope="session")
def layouts(tmp_path_factory: pytest.TempPathFactory) -> Cache:
    """A cache of formatted modules, because most packages share most of their modules."""
    return Cache(tmp_path_factory.mktemp("layouts"))


@pytest.fixture(scope="module")
def sdk_of(tmp_path_factory: pytest.TempPathFactory, layouts: Cache) -> Iterator[Generate]:
    """Generate packages that can be imported until the tests of the module end."""
    with ExitStack() as stack:

        def make(text: str, **options: Any) -> Sdk:
            folder: Path = tmp_path_factory.mktemp("sdk")
            made = generate(text, folder, layouts, **options)
            stack.enter_context(importable(folder))
            return made

        yield make


@pytest.fixture(scope="module")
def server() -> Iterator[Loopback]:
    """A server that answers null until a test tells it something else."""
    with loopback() as running:
        yield running
