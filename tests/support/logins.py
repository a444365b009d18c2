"""The files that the CLI v2 of Run:ai leaves behind after a login."""

from __future__ import annotations

import base64
import json
from pathlib import Path

CLUSTER = "71f69d83-ba66-4822-adf5-55ce55efd210"


def log_in(folder: Path, url: str, token: str) -> None:
    """Write what the CLI keeps: its settings, and the token in base64url without padding."""
    folder.mkdir(parents=True)
    settings = {"control_plane": {"url": url}, "cluster": {"uuid": CLUSTER}}
    kept = base64.urlsafe_b64encode(token.encode()).rstrip(b"=").decode()
    (folder / "config.json").write_text(json.dumps(settings), encoding="utf-8")
    (folder / "authentication.json").write_text(json.dumps({"accessToken": kept}), encoding="utf-8")
