"""`settings list|get|set|reset` as somebody at a terminal meets them, alone and beside an owner."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from paysg_desktop.domain.changes import Changes
from paysg_desktop.settings import store
from paysg_desktop.settings.declarations import ALL, LISTENER_HOSTS, LISTENER_PORT, THEME
from tests.commands import ended
from tests.owners import owned


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "workspace"


@pytest.fixture
def policy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What this computer's administrator wrote."""
    path = tmp_path / "policy.toml"
    path.write_text('[actions]\nrefunds = "off"\n', encoding="utf-8")
    monkeypatch.setattr(store, "policy_path", lambda: path)
    return path


def test_all_are_listed_with_who_says_so(folder: Path, policy: Path) -> None:
    ended(folder, "settings", "set", "ui.theme", "dark")
    told = {line["key"]: line for line in ended(folder, "settings", "list", "--json").lines}
    assert list(told) == [each.key for each in ALL]
    assert told["ui.theme"] | {"label": "", "page": ""} == {
        "key": "ui.theme",
        "value": "dark",
        "from": "you",
        "default": "system",
        "locked": None,
        "in_force": "at once",
        "label": "",
        "page": "",
    }
    assert (told["actions.refunds"]["value"], told["actions.refunds"]["from"]) == ("off", "organisation")
    assert str(policy) in told["actions.refunds"]["locked"]
    assert (told["listener.hosts"]["value"], told["listener.port"]["in_force"]) == ([], "at the next start")
    rows = ended(folder, "settings", "list").out.splitlines()
    assert len(rows) == len(ALL) + 1
    assert [row.split()[1:4] for row in rows if row.startswith("actions.refunds")] == [
        ["off", "organisation", "(locked)"]
    ]


def test_nothing_has_to_be_there_to_look_and_nothing_is_made(folder: Path) -> None:
    assert ended(folder, "settings", "get", "listener.port").out == "8787\n"
    assert ended(folder, "settings", "get", "listener.port", "--json").line["from"] == "default"
    assert not folder.exists()


def test_what_was_set_is_read_as_it_is_set(folder: Path) -> None:
    for key, given, shown in (
        ("ui.theme", "dark", "dark"),
        ("forwarding.other_hosts", "on", "true"),
        ("listener.port", "9000", "9000"),
        ("listener.hosts", "A.example, b.example", "a.example, b.example"),
        ("network.proxy", "", ""),
    ):
        ended(folder, "settings", "set", key, given)
        assert ended(folder, "settings", "get", key).out == shown + "\n"
        ended(folder, "settings", "set", key, shown)
    ended(folder, "settings", "reset", "listener.port")
    assert ended(folder, "settings", "get", "listener.port").out == "8787\n"


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("get", "ui.colour"), 3),
        (("set", "ui.colour", "red"), 3),
        (("reset", "ui.colour"), 3),
        (("set", "ui.theme", "purple"), 2),
        (("set", "listener.port", "http"), 2),
        (("set", "ui.theme"), 2),
        (("set", "actions.refunds", "allowed"), 4),
        (("reset", "actions.refunds"), 4),
    ],
)
def test_how_it_ends_where_it_can_not_be(
    folder: Path, policy: Path, arguments: tuple[str, ...], code: int
) -> None:
    assert ended(folder, "settings", *arguments, code=code).err
    assert not (folder / "settings.toml").exists()


def test_a_broken_file_is_told_and_left_as_it_is(folder: Path) -> None:
    ended(folder, "settings", "set", "ui.theme", "dark")
    (folder / "settings.toml").write_text("broken", encoding="utf-8")
    assert "line 1" in ended(folder, "settings", "list").err


@pytest.mark.expected_log("has an error in line 1")
def test_a_broken_file_is_not_written_over(folder: Path) -> None:
    folder.mkdir(mode=0o700)
    (folder / "settings.toml").write_text("broken", encoding="utf-8")
    assert "line 1" in ended(folder, "settings", "set", "ui.theme", "dark", code=4).err
    assert (folder / "settings.toml").read_text(encoding="utf-8") == "broken"


def test_an_owner_is_told_and_has_it_in_force_at_once(folder: Path) -> None:
    with owned(folder) as (core, _):
        told: list[Changes] = []
        core.hub.subscribe(told.append)
        said = ended(folder, "settings", "set", "ui.theme", "dark").out
        assert core.settings.get(THEME) == "dark"
        assert "has it in force now" in said
        assert [each.settings for each in told if each.settings] == [(THEME.key,)]
        said = ended(folder, "settings", "set", "listener.port", "9000").out
        assert core.settings.get(LISTENER_PORT) == 9000
        assert "close and start it again" in said
        line = ended(folder, "settings", "set", "listener.hosts", "a.example", "--json").line
        assert (line["owner"], line["value"], line["from"]) == ("window", ["a.example"], "you")
        assert core.settings.get(LISTENER_HOSTS) == ("a.example",)
        ended(folder, "settings", "reset", "ui.theme")
        assert core.settings.get(THEME) == "system"
        assert ended(folder, "settings", "get", "ui.theme").out == "system\n"


def test_every_line_is_json_and_one_a_setting(folder: Path) -> None:
    for line in ended(folder, "settings", "list", "--json").out.splitlines():
        assert json.loads(line)["key"]
