"""What commands do on devboxes of the stand-in: what they print, when, and how they end."""

from __future__ import annotations

import shlex
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

Line: TypeAlias = tuple[float, str]
"""The second, counted from the start, and the text that is written then."""

Stream: TypeAlias = Literal["stdout", "stderr"]


@dataclass(frozen=True, slots=True)
class Program:
    """The run of a command.

    Args:
        stdout: what it writes there, in order.
        stderr: what it writes there, in order.
        seconds: how long it runs, by the server's clock.
        exit_status: how it ends.
    """

    stdout: tuple[Line, ...] = ()
    stderr: tuple[Line, ...] = ()
    seconds: float = 1.0
    exit_status: int = 0


def printing(text: str, *, seconds: float = 1.0, exit_status: int = 0) -> Program:
    """Return a program that writes a text to its standard output at once."""
    return Program(stdout=((0.0, text),), seconds=seconds, exit_status=exit_status)


def counting(lines: int, *, every: float = 1.0) -> Program:
    """Return a program that writes numbered lines, one after the other, and ends."""
    stdout = tuple((number * every, f"line {number}\n") for number in range(1, lines + 1))
    return Program(stdout=stdout, seconds=(lines + 1) * every)


_TRAINING = Program(
    stdout=((1.0, "epoch 1\n"), (2.0, "epoch "), (3.0, "2\n"), (4.0, "done\n")),
    stderr=((1.5, "warning: no GPU\n"),),
    seconds=200.0,
)

KNOWN: Mapping[str, Program] = {
    "ls": printing("app.js\ndata\n"),
    "ls -la": printing("total 8\ndrwxr-xr-x 2 user user\n-rw-r--r-- 1 user user app.js\n"),
    "ls -la /tmp": printing("total 0\n"),
    "pwd": printing("/home/user\n"),
    "npm run dev": Program(stdout=((0.5, "ready on :3000\n"),), seconds=200.0),
    "python train.py": _TRAINING,
    "python train_model.py": _TRAINING,
    "tail -f /var/log/app.log": counting(3),
}


def run(command: str, files: Mapping[str, bytes]) -> Program:
    """Return what a command does on a devbox with these files."""
    if command in KNOWN:
        return KNOWN[command]
    name, *arguments = shlex.split(command) or [""]
    tool = _TOOLS.get(name)
    if tool is None:
        message = f"sh: {name}: not found\n"
        return Program(stderr=((0.0, message),), exit_status=127)
    return tool(arguments, files)


def _echo(arguments: list[str], files: Mapping[str, bytes]) -> Program:
    return printing(" ".join(arguments) + "\n")


def _cat(arguments: list[str], files: Mapping[str, bytes]) -> Program:
    missing = next((path for path in arguments if path not in files), None)
    if missing is not None:
        return Program(stderr=((0.0, f"cat: {missing}: No such file\n"),), exit_status=1)
    return printing("".join(files[path].decode() for path in arguments))


def _list(arguments: list[str], files: Mapping[str, bytes]) -> Program:
    folder = next((each for each in arguments if not each.startswith("-")), "/").rstrip("/") + "/"
    names = sorted({path.removeprefix(folder) for path in files if path.startswith(folder)})
    return printing("".join(f"{name}\n" for name in names))


def _exit(arguments: list[str], files: Mapping[str, bytes]) -> Program:
    return Program(exit_status=int(arguments[0]))


def _sleep(arguments: list[str], files: Mapping[str, bytes]) -> Program:
    return Program(seconds=float(arguments[0]))


_TOOLS: Mapping[str, Callable[[list[str], Mapping[str, bytes]], Program]] = {
    "echo": _echo,
    "cat": _cat,
    "ls": _list,
    "exit": _exit,
    "sleep": _sleep,
}
