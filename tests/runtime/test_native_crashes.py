"""The fast engine's library does not crash processes: when threads end, nor when they do."""

from __future__ import annotations

import os

import pytest
from programs import python

pytest.importorskip("pyreqwest")
_TIMES = 10


@pytest.mark.parametrize("first", ["threaded", "sync", "tasks"])
def test_clients_in_threads_that_end_follow_each_other(first: str) -> None:
    """Whichever kind loads the library, in whichever thread, later ones can use it."""
    ended = python(f"""
        with Server(OK) as server:
            assert in_thread({first}, server) == {{1}}
            for _ in range({_TIMES}):
                for kind in (threaded, sync, tasks):
                    assert in_thread(kind, server, http_engine="pyreqwest") == {{1}}
            assert threaded(server) == sync(server) == tasks(server) == {{1}}
    """)
    assert (ended.returncode, ended.stderr) == (0, "")


def test_the_main_thread_needs_no_other_one() -> None:
    """It lasts by itself."""
    ended = python("""
        with Server(OK) as server:
            sync(server)
            assert in_thread(threaded, server) == {1}
        assert "pyreqwest" in sys.modules
        from runtime.engines import loading
        assert loading._process is None
    """)
    assert (ended.returncode, ended.stderr) == (0, "")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_child_without_that_thread_uses_another_engine() -> None:
    """The library would crash it; where it is asked for by name, that is an error."""
    ended = python(f"""
        from runtime.errors import ConfigurationError
        with Server(OK) as server:
            assert in_thread(threaded, server) == {{1}}
            child = os.fork()
            if child == 0:
                good = all(in_thread(threaded, server) == {{1}} for _ in range({_TIMES}))
                try:
                    sync(server, http_engine="pyreqwest")
                except ConfigurationError as error:
                    good = good and "a fork has left its threads behind" in str(error)
                os._exit(0 if good else 1)
            assert os.waitpid(child, 0)[1] == 0
    """)
    assert (ended.returncode, ended.stderr) == (0, "")


def test_a_program_may_end_right_after_its_last_call() -> None:
    """The library's thread, which has just given the answer to a task, does not abort it."""
    program = """
        with Server(OK) as server:
            tasks(server, http_engine="pyreqwest")
    """
    codes = [python(program).returncode for _ in range(_TIMES)]
    assert codes == [0] * _TIMES
