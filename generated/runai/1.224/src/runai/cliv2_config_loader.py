"""What the Run:ai CLI v2 knows after `runai login`: the user's token, and where it is good for."""

from __future__ import annotations

import json
import os
import time
from base64 import b64decode
from logging import getLogger
from pathlib import Path
from typing import Any

from ._runtime.errors import ConfigurationError
from ._runtime.log import LOGGER
from ._runtime.tokens import jwt_lifetime

_LOG_IN = "log in with `runai login`"


class CLIv2Config:
    """The login of the CLI, read from its files.

    Args:
        cliv2_config_path: The folder of the files. By default the one that the CLI uses, which is
            `~/.runai` unless the environment variable RUNAI_CLI_CONFIG_PATH names another.

    Attributes:
        token: The access token of the user, for `bearer_token`. The CLI renews it at each login.
        control_plane_url: The URL of the control plane.
        cluster_uuid: The cluster that is chosen in the CLI, None without one.
        project: The project that is chosen in the CLI, None without one.

    Raises:
        ConfigurationError: A file is missing, unreadable or broken; the message says what to do.
    """

    token: str
    control_plane_url: str
    cluster_uuid: str | None
    project: str | None

    def __init__(self, cliv2_config_path: str | os.PathLike[str] | None = None) -> None:
        chosen = cliv2_config_path or os.environ.get("RUNAI_CLI_CONFIG_PATH") or "~/.runai"
        self.path = Path(chosen).expanduser()
        self.load()

    def load(self) -> None:
        """Read the files, again after another login.

        Raises:
            ConfigurationError: See the class.
        """
        if not self.path.is_dir():
            raise ConfigurationError(
                f"cliv2_config_path: there is no folder {str(self.path)!r}: {_LOG_IN}, or give the "
                "folder of the CLI's files"
            )
        config_file = self.path / "config.json"
        config = _read(config_file)
        url = _text(config, "control_plane", "url")
        if url is None:
            raise ConfigurationError(f"{config_file} has no control_plane.url: {_LOG_IN}")
        token_file = self.path / (_text(config, "authentication", "file") or "authentication.json")
        self.token = _token(token_file, _read(token_file))
        self.control_plane_url = url.rstrip("/")
        self.cluster_uuid = _text(config, "cluster", "uuid")
        self.project = _text(config, "project", "name") or _text(config, "project")

    def __repr__(self) -> str:
        return f"<CLIv2Config {self.control_plane_url}, cluster {self.cluster_uuid}>"


def _read(path: Path) -> Any:
    try:
        return json.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        raise ConfigurationError(f"{path} is missing: {_LOG_IN}") from None
    except OSError as error:
        raise ConfigurationError(f"{path} cannot be read: {error.strerror}") from error
    except (ValueError, RecursionError):
        # The error of the parser holds the text, and so the token: it must not be chained.
        raise ConfigurationError(f"{path} is not valid JSON: {_LOG_IN} again") from None


def _text(data: Any, *keys: str) -> str | None:
    for key in keys:
        data = data.get(key) if isinstance(data, dict) else None
    return data.strip() or None if isinstance(data, str) else None


def _token(path: Path, data: Any) -> str:
    """Return the token, which the CLI keeps in base64url, with or without padding."""
    kept = _text(data, "accessToken")
    if kept is None:
        raise ConfigurationError(f"{path} has no accessToken: {_LOG_IN}")
    token = kept if "." in kept else _decoded(kept)
    if token is None:
        raise ConfigurationError(f"{path}: the accessToken is broken: {_LOG_IN} again")
    lifetime = jwt_lifetime(token, time.time())
    if lifetime is not None and lifetime <= 0:
        getLogger(LOGGER).warning("the token in %s has expired: %s", path, _LOG_IN)
    return token


def _decoded(text: str) -> str | None:
    plain = text.rstrip("=").replace("+", "-").replace("/", "_")
    padded = plain + "=" * (-len(plain) % 4)
    try:
        token = b64decode(padded, altchars=b"-_", validate=True).decode("ascii").strip()
    except ValueError:
        return None
    return token if token and token.isprintable() and " " not in token else None
