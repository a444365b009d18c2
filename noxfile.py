"""Development sessions: `nox -s tests` is the fast one; CI runs all but benchmarks."""

from __future__ import annotations

import nox

nox.options.default_venv_backend = "venv"
nox.options.reuse_existing_virtualenvs = True
nox.options.sessions = ["tests", "types", "lint", "check", "conformance"]
nox.needs_version = ">=2025.2.9"

DEPENDENCIES = nox.project.dependency_groups(nox.project.load_toml("pyproject.toml"), "dev")


def install(session: nox.Session) -> None:
    """Install the project in place, with what its tests need."""
    session.install("--quiet", "--editable", ".", *DEPENDENCIES)


@nox.session
def tests(session: nox.Session) -> None:
    """The fast tests: all but the suites that have a session of their own."""
    install(session)
    own = [f"--ignore=tests/{folder}" for folder in ("conformance", "generated", "typing")]
    session.run("pytest", "-n", "2", *own, *session.posargs)


@nox.session
def types(session: nox.Session) -> None:
    """Type checks of the generator, the runtime and a generated package."""
    install(session)
    session.run("mypy", "generator/sdkwright")
    session.run("mypy", "templates/runtime")
    session.run("pyright", "generator", "templates/runtime")
    session.run("pytest", "tests/typing", *session.posargs)


@nox.session
def lint(session: nox.Session) -> None:
    """Style: ruff's rules, and black for the layout."""
    session.install("--quiet", "black", "ruff")
    session.run("ruff", "check", ".")
    session.run("black", "--check", "generator", "templates", "overlays", "tests", "noxfile.py")


@nox.session
def check(session: nox.Session) -> None:
    """Is `generated/` what a fresh run makes, the same with every hash seed, as black likes it?"""
    install(session)
    for seed in ("1", "2"):
        session.run("sdkwright", "check", "--no-cache", env={"PYTHONHASHSEED": seed})
    session.run("pytest", "tests/generated", *session.posargs)


@nox.session
def conformance(session: nox.Session) -> None:
    """The slow proofs: overlays against the corpus, every operation of every version."""
    install(session)
    session.run("pytest", "-n", "2", "tests/conformance", *session.posargs)


@nox.session
def corpus(session: nox.Session) -> None:
    """Real documents of a folder: generated, imported, type-checked, called."""
    install(session)
    session.run("python", "-m", "corpus", *session.posargs, env={"PYTHONPATH": "tests"})


@nox.session
def soak(session: nox.Session) -> None:
    """Ten thousand calls through each client and engine against a server that breaks some."""
    install(session)
    session.run("pytest", "-m", "soak", "tests/runtime", *session.posargs)


@nox.session
def release(session: nox.Session) -> None:
    """Packages as users get them: built twice, served by an index, installed with pip."""
    install(session)
    session.run("pytest", "-m", "release", "tests/release", *session.posargs)


@nox.session
def benchmarks(session: nox.Session) -> None:
    """Speed and size, as ratios to peers that are measured in the same run."""
    install(session)
    session.run("python", "-m", "benchmarks", *session.posargs, env={"PYTHONPATH": "tests"})
