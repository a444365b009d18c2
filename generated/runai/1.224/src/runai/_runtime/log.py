"""One logger for the package, one line per attempt at DEBUG, nothing secret in any line.

`logging` is not imported here: where no one has imported it, no one can be listening.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Final

from .redact import url_text

if TYPE_CHECKING:
    from .drift import Drift
    from .messages import Request

LOGGER: Final = __name__.partition(".")[0]
_DEBUG: Final = 10
_INFO: Final = 20
_told: Final[set[str]] = set()
_found: Any = None


def _logger(level: int) -> Any:
    global _found
    if _found is None:
        logging = sys.modules.get("logging")
        if logging is None:
            return None
        _found = logging.getLogger(LOGGER)
    return _found if _found.isEnabledFor(level) else None


def is_debugging() -> bool:
    """Whether someone reads the lines of every call."""
    return _logger(_DEBUG) is not None


def log_attempt(request: Request, outcome: str, seconds: float, wait: float | None) -> None:
    """Tell of one attempt: method, URL without secrets, what came, how long it took."""
    logger = _logger(_DEBUG)
    if logger is not None:
        then = "" if wait is None else f", again in {wait:.2f} s"
        logger.debug(
            "%s %s: %s in %.3f s%s", request.method, url_text(request.url), outcome, seconds, then
        )


def log_drift(drift: Drift) -> None:
    """Tell of a difference between an answer and the document."""
    logger = _logger(_INFO)
    if logger is not None:
        logger.info("%r", drift)


def log_fallback(reason: str) -> None:
    """Tell, once, why the fastest engine is not the one in use."""
    logger = _logger(_INFO)
    if logger is not None and reason not in _told:
        _told.add(reason)
        logger.info("%s", reason)


def log_failure(text: str, error: BaseException) -> None:
    """Tell of an error that is not raised here, or not yet."""
    import logging

    logging.getLogger(LOGGER).error("%s", text, exc_info=error)


def show_lines(level: int = _DEBUG) -> None:
    """Print this package's lines to standard error, unless the program handles them."""
    import logging

    logger = logging.getLogger(LOGGER)
    logger.setLevel(level)
    if not logger.hasHandlers():
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(levelname)s %(message)s"))
        logger.addHandler(handler)
