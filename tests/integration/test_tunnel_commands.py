"""`tunnel …` and `listen --tunnel`, as people and programs give them."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.commands import ended, said
from tests.owners import listening
from tests.processes import SECRET_NAME
from tests.signing import SECRET
from tests.tunnel_programs import PATTERN, command, wait_until

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="The stand-in program is told by signals")
OWN = ("tunnel", "add", "own", "--url", "https://pay.example.gov.sg")


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """One with a TEST endpoint."""
    monkeypatch.setenv(SECRET_NAME, SECRET)
    folder = tmp_path / "workspace"
    options = ("--provider", "paysg", "--environment", "test", "--secret-env", SECRET_NAME)
    ended(folder, "endpoints", "add", *options)
    return folder


def stand_in(*words: str) -> tuple[str, ...]:
    return (
        *("tunnel", "add", "command", "--name", "stand-in", "--json"),
        *("--setting", f"command={command(*words)}", "--setting", f"pattern={PATTERN}"),
    )


def test_a_way_in_is_kept_listed_changed_and_removed(workspace: Path) -> None:
    made = ended(workspace, *OWN, "--name", "gateway", "--json").line
    assert made["kind"] == "own"
    assert made["state"] == "off"
    assert made["settings"] == {"url": "https://pay.example.gov.sg"}
    assert ended(workspace, "tunnel", "list", "--json").line == made
    assert "gateway" in ended(workspace, "tunnel", "list").out
    changed = ended(workspace, "tunnel", "edit", "gateway", "--url", "https://new.example.gov.sg", "--json").line
    assert changed == made | {"settings": {"url": "https://new.example.gov.sg"}}
    assert ended(workspace, "tunnel", "off", "gateway", "--json").line["on"] is False
    assert ended(workspace, "tunnel", "on", made["id"], "--json").line["on"] is True
    assert "gateway" in ended(workspace, "tunnel", "remove", "gateway").out
    assert ended(workspace, "tunnel", "list", "--json").lines == []


@pytest.mark.parametrize(
    ("arguments", "code", "said_so"),
    [
        (("tunnel", "add", "own"), 2, "Which address"),
        (("tunnel", "add", "own", "--url", "http://pay.example.gov.sg"), 2, "https://"),
        (("tunnel", "add", "nothing"), 2, "nothing"),
        (("tunnel", "add", "command", "--recipe", "none"), 2, "none"),
        (("tunnel", "add", "command", "--setting", "command"), 2, "NAME=VALUE"),
        (("tunnel", "add", "own", "--setting", "token=tok_canary"), 2, "token"),
        (("tunnel", "add", "ssh", "--fingerprint", "SHA256:x"), 2, "host=NAME"),
        (("tunnel", "edit", "nobody", "--name", "x"), 3, "nobody"),
        (("tunnel", "remove", "nobody"), 3, "nobody"),
        (("tunnel", "on", "nobody"), 3, "nobody"),
        (("tunnel", "agree-live", "nobody"), 3, "nobody"),
        (("tunnel", "test", "nobody"), 3, "nobody"),
        (("tunnel", "test"), 3, "No way in stands"),
        (("listen", "--tunnel", "nobody"), 3, "nobody"),
    ],
)
def test_what_makes_no_sense(workspace: Path, arguments: tuple[str, ...], code: int, said_so: str) -> None:
    done = said(workspace, *arguments)
    assert (done.code, done.out) == (code, "")
    assert said_so in done.err
    assert "canary" not in done.err


def test_live_data_needs_a_word(workspace: Path) -> None:
    options = ("--provider", "paysg", "--environment", "live", "--secret-env", SECRET_NAME)
    ended(workspace, "endpoints", "add", *options)
    refused = said(workspace, *stand_in())
    assert refused.code == 4
    assert "--agree-live" in refused.err
    made = ended(workspace, *stand_in(), "--off").line
    assert said(workspace, "tunnel", "on", "stand-in").code == 4
    assert said(workspace, "listen", "--tunnel", "stand-in").code == 4
    assert ended(workspace, "tunnel", "agree-live", "stand-in", "--json").line["live_agreed_at"]
    assert ended(workspace, "tunnel", "on", "stand-in", "--json").line["id"] == made["id"]
    assert "agreed" in ended(workspace, "tunnel", "list").out
    own = ended(workspace, *OWN, "--json").line
    assert "nothing to agree" in ended(workspace, "tunnel", "agree-live", own["id"]).out


def test_the_owner_opens_what_a_command_adds_and_tells_how_it_stands(workspace: Path) -> None:
    with listening(workspace):
        ended(workspace, *stand_in())
        wait_until(lambda: ended(workspace, "tunnel", "list", "--json").line["state"] == "up")
        told = ended(workspace, "tunnel", "list", "--json").line
        assert told["url"].startswith("http://127.0.0.1:")
        good = ended(workspace, "tunnel", "test", "stand-in", "--json").line
        assert (good["good"], good["tunnel"], good["leg"]) == (True, told["id"], None)
        assert "came back" in ended(workspace, "tunnel", "test").out


def test_a_deaf_one_fails_its_test(workspace: Path) -> None:
    with listening(workspace) as (core, _):
        made = ended(workspace, *stand_in("deaf")).line
        wait_until(lambda: core.reach.status(made["id"]).state == "up")
        failed = ended(workspace, "tunnel", "test", "stand-in", code=1)
        assert "stand-in:" in failed.out
        wait_until(lambda: core.reach.status(made["id"]).state == "degraded")
