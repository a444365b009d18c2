"""The login of the Run:ai CLI: a hand-written module, over the real runtime."""

from __future__ import annotations

import base64
import importlib
import json
import shutil
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[3]
TOKEN = "header.payload.signature"
CLUSTER = "71f69d83-ba66-4822-adf5-55ce55efd210"
SETTINGS = {"control_plane": {"url": "https://org.run.ai/"}, "cluster": {"uuid": CLUSTER}}


def encoded(text: str) -> str:
    """Return text as the CLI keeps it: base64url without padding."""
    return base64.urlsafe_b64encode(text.encode()).rstrip(b"=").decode()


@pytest.fixture(scope="module")
def loader(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """The module, in a package with the runtime."""
    folder = tmp_path_factory.mktemp("package")
    package = folder / "cli_login_under_test"
    shutil.copytree(ROOT / "templates/runtime", package / "_runtime")
    shutil.copy(ROOT / "overlays/runai/python/cliv2_config_loader.py", package)
    (package / "__init__.py").touch()
    sys.path.insert(0, str(folder))
    try:
        yield importlib.import_module("cli_login_under_test.cliv2_config_loader")
    finally:
        sys.path.remove(str(folder))


@pytest.fixture(autouse=True)
def _no_choice_of_a_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("RUNAI_CLI_CONFIG_PATH", raising=False)


def log_in(folder: Path, token: str = TOKEN, settings: object = SETTINGS) -> Path:
    """Leave behind what `runai login` does, and return the folder."""
    folder.mkdir(exist_ok=True, parents=True)
    (folder / "config.json").write_text(json.dumps(settings), encoding="utf-8")
    login = {"accessToken": encoded(token), "refreshToken": "x"}
    (folder / "authentication.json").write_text(json.dumps(login), encoding="utf-8")
    return folder


def test_the_default_folder_is_in_the_home_of_the_user(
    loader: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As the CLI has it."""
    monkeypatch.setenv("HOME", str(tmp_path))
    log_in(tmp_path / ".runai")
    config = loader.CLIv2Config()
    assert (config.token, config.cluster_uuid) == (TOKEN, CLUSTER)
    assert config.control_plane_url == "https://org.run.ai"


def test_the_cli_s_own_variable_names_another_default(
    loader: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without it the program and the CLI would act as different users."""
    monkeypatch.setenv("RUNAI_CLI_CONFIG_PATH", str(log_in(tmp_path / "elsewhere")))
    assert loader.CLIv2Config().token == TOKEN


def test_an_explicit_folder_comes_first(
    loader: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As text, or as a path."""
    monkeypatch.setenv("RUNAI_CLI_CONFIG_PATH", "/nowhere")
    folder = log_in(tmp_path / ".runai")
    assert loader.CLIv2Config(cliv2_config_path=str(folder)).token == TOKEN
    assert loader.CLIv2Config(folder).token == TOKEN


@pytest.mark.parametrize("length", range(4))
def test_tokens_of_any_length_are_decoded(loader: ModuleType, tmp_path: Path, length: int) -> None:
    """The CLI leaves the padding of base64 out."""
    token = "a.b~" + "c" * length
    assert loader.CLIv2Config(log_in(tmp_path, token)).token == token


@pytest.mark.parametrize(
    "kept", [base64.b64encode(b"t?>t?>t~~~").decode(), encoded("t?>t?>t~~~"), "t.k.n"]
)
def test_other_spellings_of_a_token_are_understood(
    loader: ModuleType, tmp_path: Path, kept: str
) -> None:
    """Plain base64 with padding, base64url, and a JWT as it is."""
    log_in(tmp_path)
    text = json.dumps({"accessToken": kept})
    (tmp_path / "authentication.json").write_text(text, encoding="utf-8")
    assert loader.CLIv2Config(tmp_path).token in ("t?>t?>t~~~", "t.k.n")


def test_what_is_not_chosen_in_the_cli_is_none(loader: ModuleType, tmp_path: Path) -> None:
    """A login needs neither cluster nor project."""
    log_in(tmp_path, settings={"control_plane": {"url": "https://org.run.ai"}})
    config = loader.CLIv2Config(tmp_path)
    assert (config.cluster_uuid, config.project) == (None, None)


def test_the_settings_may_name_another_file_for_the_token(
    loader: ModuleType, tmp_path: Path
) -> None:
    """Relative to the folder."""
    log_in(tmp_path, settings=SETTINGS | {"authentication": {"file": "other.json"}})
    (tmp_path / "authentication.json").rename(tmp_path / "other.json")
    assert loader.CLIv2Config(tmp_path).token == TOKEN


def test_files_can_be_read_again(loader: ModuleType, tmp_path: Path) -> None:
    """After the user has logged in once more."""
    config = loader.CLIv2Config(log_in(tmp_path))
    log_in(tmp_path, "new.token.x")
    config.load()
    assert config.token == "new.token.x"


def error_of(loader: ModuleType, folder: Path) -> Any:
    """Return the error that reading a folder raises."""
    with pytest.raises(ValueError) as caught:  # noqa: PT011 - the class is checked by its name
        loader.CLIv2Config(folder)
    assert type(caught.value).__name__ == "ConfigurationError"
    return caught.value


def test_a_missing_folder_is_a_clear_error(loader: ModuleType, tmp_path: Path) -> None:
    """It says what to do."""
    message = str(error_of(loader, tmp_path / "none"))
    assert "cliv2_config_path" in message
    assert "runai login" in message


@pytest.mark.parametrize("name", ["config.json", "authentication.json"])
@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "is missing"),
        (f'{{"accessToken": "{encoded(TOKEN)}"', "is not valid JSON"),
        ("[]", "has no "),
        ("{}", "has no "),
        ('{"accessToken": 7, "control_plane": {"url": []}}', "has no "),
        (b"\xff\xfe\x00", "is not valid JSON"),
    ],
)
def test_a_broken_file_is_a_clear_error(
    loader: ModuleType, tmp_path: Path, name: str, content: str | bytes | None, said: str
) -> None:
    """It names the file and what to do, and shows nothing of what is in it."""
    log_in(tmp_path)
    path = tmp_path / name
    path.unlink()
    if content is not None:
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    error = error_of(loader, tmp_path)
    assert f"{path} {said}" in str(error)
    assert "runai login" in str(error)
    assert encoded(TOKEN) not in "".join(traceback.format_exception(error))
    assert error.__cause__ is None


@pytest.mark.parametrize("kept", ["!!!!", "a", "////", encoded("two words"), encoded("nul\0")])
def test_a_broken_token_is_a_clear_error(loader: ModuleType, tmp_path: Path, kept: str) -> None:
    """Whatever cannot be sent is refused at once."""
    log_in(tmp_path)
    text = json.dumps({"accessToken": kept})
    (tmp_path / "authentication.json").write_text(text, encoding="utf-8")
    assert "the accessToken is broken" in str(error_of(loader, tmp_path))


def test_an_expired_token_is_told_in_the_log(
    loader: ModuleType, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """The clock of this machine may be wrong, so the control plane has the last word."""
    token = f"{encoded('{}')}.{encoded(json.dumps({'exp': 1}))}.x"
    assert loader.CLIv2Config(log_in(tmp_path, token)).token == token
    assert "has expired: log in with `runai login`" in caplog.text
    assert token not in caplog.text


def test_the_token_is_not_shown(loader: ModuleType, tmp_path: Path) -> None:
    """Not in a notebook either."""
    assert TOKEN not in repr(loader.CLIv2Config(log_in(tmp_path)))
