"""What of an ngrok way in needs no agent: settings, the token, finding the agent, its configuration, errors."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest
import yaml

from paysg_desktop.domain.errors import TunnelError, UsageError
from paysg_desktop.tunnel import ngrok_settings
from paysg_desktop.tunnel.ngrok_errors import code_in, explain, explain_kind, kind_in
from paysg_desktop.tunnel.ngrok_files import Plan, PrivateFolder, agent_config, proxy_for_ngrok
from paysg_desktop.tunnel.ngrok_settings import (
    DOWNLOADED_FROM,
    NgrokSettings,
    find_agent,
    is_downloader,
    read_settings,
    sure_token,
)

TOKEN = "2examplE0authtoken_9fK3mQ7xR5vT1wZ8yB4nC6dJ"
NO_SETTINGS = NgrokSettings()


def program(folder: Path, content: str = "#!/bin/sh\n") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / ("ngrok.bat" if sys.platform == "win32" else "ngrok")
    path.write_text(content)
    path.chmod(0o700)
    return path


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({}, NgrokSettings()),
        ({"domain": " Pay-Example.ngrok.app "}, NgrokSettings("https://pay-example.ngrok.app")),
        ({"domain": "https://pay.example.gov.sg"}, NgrokSettings("https://pay.example.gov.sg")),
        ({"program": "/opt/ngrok", "may_download": "yes"}, NgrokSettings("", "/opt/ngrok", True)),
        ({"may_download": "no"}, NgrokSettings()),
    ],
)
def test_settings(given: dict[str, str], expected: NgrokSettings) -> None:
    assert read_settings(given) == expected


@pytest.mark.parametrize(
    "given",
    [
        {"domain": "pay.example.gov.sg/path"},
        {"domain": "http://pay.example.gov.sg"},
        {"domain": "two words"},
        {"may_download": "perhaps"},
        {"authtoken": TOKEN},
    ],
)
def test_settings_that_make_no_sense(given: dict[str, str]) -> None:
    with pytest.raises(UsageError) as caught:
        read_settings(given)
    assert TOKEN not in str(caught.value)


def test_a_token_is_taken_as_it_was_copied() -> None:
    assert sure_token(f" {TOKEN}\n") == TOKEN


@pytest.mark.parametrize("secret", [None, "", "  ", 'quote"and: yaml', "two words of nonsense", "short", "ü" * 40])
def test_what_can_be_no_token_is_never_written_and_never_shown(secret: str | None) -> None:
    with pytest.raises(TunnelError) as caught:
        sure_token(secret)
    assert caught.value.is_final
    if secret and secret.strip():
        assert secret.strip() not in str(caught.value) + caught.value.next_step


def test_the_named_agent_comes_before_an_installed_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    installed, named = program(tmp_path / "bin"), program(tmp_path / "own")
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    assert find_agent(NgrokSettings(program=str(named)), tmp_path / "no") == named
    assert find_agent(NO_SETTINGS, tmp_path / "no") == installed


def test_an_agent_that_was_fetched_before_needs_no_new_consent(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    fetched = program(tmp_path)
    assert find_agent(NO_SETTINGS, fetched) == fetched


def test_without_consent_nothing_is_fetched_and_the_terms_are_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(TunnelError) as caught:
        find_agent(NO_SETTINGS, tmp_path / "ngrok")
    assert caught.value.is_final
    assert DOWNLOADED_FROM in caught.value.next_step
    assert "no checksum" in caught.value.next_step
    assert find_agent(NgrokSettings(may_download=True), tmp_path / "ngrok") == tmp_path / "ngrok"


def test_a_command_that_fetches_an_agent_by_itself_is_no_agent(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """pyngrok installs such a command beside itself, named as the agent is."""
    script = program(tmp_path / "env", "#!/usr/bin/python3\nfrom pyngrok.ngrok import main\nmain()\n")
    real = program(tmp_path / "real")
    monkeypatch.setenv("PATH", os.pathsep.join((str(script.parent), str(real.parent))))
    assert is_downloader(script)
    assert find_agent(NO_SETTINGS, tmp_path / "no") == real
    with pytest.raises(TunnelError, match="without asking"):
        find_agent(NgrokSettings(program=str(script)), tmp_path / "no")


def test_the_command_of_this_very_environment_is_no_agent() -> None:
    assert is_downloader(Path(sys.executable).parent / "ngrok")


def test_a_named_agent_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(TunnelError, match="not where"):
        find_agent(NgrokSettings(program=str(tmp_path / "ngrok")), tmp_path / "no")


def test_the_configuration_is_version_3_and_keeps_no_requests() -> None:
    config = yaml.safe_load(agent_config(TOKEN, 5001, "socks5://proxy.example:1080", "C:\\Agency CA\\root.pem"))
    assert config == {
        "version": 3,
        "agent": {
            "authtoken": TOKEN,
            "web_addr": "127.0.0.1:5001",
            "console_ui": "false",
            "log_level": "info",
            "log_format": "logfmt",
            "inspect_db_size": -1,
            "update_check": False,
            "remote_management": False,
            "proxy_url": "socks5://proxy.example:1080",
            "connect_cas": "C:\\Agency CA\\root.pem",
        },
    }


@pytest.mark.skipif(sys.platform == "win32", reason="folders have no such modes there")
def test_the_folder_and_its_files_are_the_users_alone(tmp_path: Path) -> None:
    folder = PrivateFolder(tmp_path, "way1")
    folder.path.mkdir()
    (folder.path / "leftover").write_text("of a run that was killed")
    before = os.umask(0)
    try:
        folder.fill("version: 3\n", Plan("/opt/ngrok", "http://127.0.0.1:1"))
    finally:
        os.umask(before)
    modes = {each.name: stat.S_IMODE(each.stat().st_mode) for each in (folder.path, *folder.path.iterdir())}
    assert modes == {"ngrok-way1": 0o700, "ngrok.yml": 0o600, "plan.json": 0o600}
    folder.remove()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("setting", "environment", "expected"),
    [
        ("http://set.example:1", {"https_proxy": "http://other.example:2"}, "http://set.example:1"),
        ("none", {"https_proxy": "http://other.example:2"}, ""),
        ("", {"https_proxy": "http://other.example:2"}, "http://other.example:2"),
        ("", {"http_proxy": "bare.example:3"}, "http://bare.example:3"),
        ("", {"https_proxy": "http://other.example:2", "no_proxy": ".ngrok-agent.com"}, ""),
        ("", {}, ""),
    ],
)
def test_the_agents_proxy(
    setting: str, environment: dict[str, str], expected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in list(os.environ):
        if name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert proxy_for_ngrok(setting) == expected


@pytest.mark.parametrize("code", [105, 106, 107, 108, 120, 121, 334, 727, 3200, 8012])
def test_each_known_code_says_what_to_do(code: int) -> None:
    error = explain(code)
    assert str(error).endswith(f"(ERR_NGROK_{code})")
    assert error.next_step.endswith((".", "!"))


def test_an_unknown_code_is_named_with_where_it_is_described() -> None:
    error = explain(9999)
    assert "ERR_NGROK_9999" in str(error)
    assert error.next_step == "https://ngrok.com/docs/errors/err_ngrok_9999 says what it means."
    assert not error.is_final


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("session closed\r\n\r\nERR_NGROK_108\r\n", 108),
        ("ERR_NGROK_334 and then ERR_NGROK_8012", 8012),
        ("ERR_NGROK_12345678", None),
        ("no code at all", None),
    ],
)
def test_the_code_in_a_text(text: str, code: int | None) -> None:
    assert code_in(text) == code


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("listen tcp 127.0.0.1:1: bind: address already in use", "local port was taken"),
        ("tls: failed to verify certificate: x509: certificate signed by unknown authority", "doesn't trust"),
        ("failed to dial ngrok server: dial tcp: lookup x: no such host", "can't reach ngrok"),
        ("proxyconnect tcp: 407 Proxy Authentication Required", "The proxy"),
        ("Error reading configuration file '/x': permission denied", "can't read the file"),
        ("anything else", "has ended"),
    ],
)
def test_what_a_text_without_a_code_is_about(text: str, part: str) -> None:
    error = explain_kind(kind_in(text) or "ended")
    assert part in str(error)
    assert error.next_step


def test_the_terms_of_the_download_are_a_template() -> None:
    assert "{place}" in ngrok_settings.DOWNLOAD_TERMS
    assert ngrok_settings.DOWNLOADED_FROM not in ngrok_settings.DOWNLOAD_TERMS
