"""Arguments of methods of objects: further names, those that methods share, and contents."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any, TypeVar

from ..rest import omit
from ..rest.options import WriteOptions
from ..unset import Omit

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, Callable, Iterable, Mapping
    from os import PathLike
    from typing import IO, TypeAlias

    from .polling import PollingConfig

    Content: TypeAlias = str | bytes | PathLike[str] | IO[bytes] | Iterable[bytes]
    AsyncContent: TypeAlias = Content | AsyncIterable[bytes]

T = TypeVar("T")
F = TypeVar("F", bound="Callable[..., Any]")

_KEYWORD = inspect.Parameter.KEYWORD_ONLY
_OPTIONS = tuple(WriteOptions.__annotations__)


def one_of(method: str, **spellings: T | Omit) -> T:
    """The value that was given under one of several names.

    Args:
        method: What is called, for the message.
        **spellings: The names, each with what was given under it.

    Raises:
        TypeError: None of them was given, or more than one.
    """
    given = {name: value for name, value in spellings.items() if not isinstance(value, Omit)}
    if len(given) > 1:
        raise TypeError(f"{method}() takes only one of {' and '.join(map(repr, given))}")
    for value in given.values():
        return value
    names = " or ".join(map(repr, spellings))
    raise TypeError(f"{method}() missing 1 required argument: {names}")


def at_most_one_of(method: str, **spellings: T | Omit) -> T | Omit:
    """The value that was given under one of several names; Omit() if there was none.

    Args:
        method: What is called, for the message.
        **spellings: The names, each with what was given under it.

    Raises:
        TypeError: More than one was given.
    """
    if all(isinstance(value, Omit) for value in spellings.values()):
        return Omit()
    return one_of(method, **spellings)


def taking(known: type) -> Callable[[F], F]:
    """A method that shares its keyword arguments with others: its signature names them.

    Args:
        known: The TypedDict that names them; the method takes them as `**params`.
    """
    own = {n: note for n, note in known.__annotations__.items() if n not in _OPTIONS}
    notes = {name: getattr(note, "__forward_arg__", note) for name, note in own.items()}

    def sign(method: F) -> F:
        signature = inspect.signature(method)
        *parameters, _ = signature.parameters.values()
        parameters += [
            inspect.Parameter(name, _KEYWORD, default=_default(note), annotation=note)
            for name, note in notes.items()
        ]
        parameters.append(inspect.Parameter("options", inspect.Parameter.VAR_KEYWORD))
        named: Any = method
        named.__signature__ = signature.replace(parameters=parameters)
        return method

    return sign


def _default(note: object) -> Omit | None:
    return omit if "Omit" in str(note) else None


def parted(
    method: str, params: Mapping[str, object], known: type
) -> tuple[dict[str, Any], WriteOptions, PollingConfig | None]:
    """The keyword arguments of a method that shares them with others: as three parts.

    Args:
        method: What is called, for the message.
        params: What was given.
        known: The TypedDict that names what may be given.

    Returns:
        The arguments of the call, its options, and the limits of the wait after it.

    Raises:
        TypeError: There is no such argument; the message names it.
    """
    arguments: dict[str, Any] = dict(params)
    for name in arguments:
        if name not in known.__annotations__:
            raise TypeError(f"{method}() got an unexpected keyword argument {name!r}")
    config: PollingConfig | None = arguments.pop("polling_config", None)
    options: Any = {name: arguments.pop(name) for name in _OPTIONS if name in arguments}
    return arguments, options, config
