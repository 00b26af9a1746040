"""Starting at login: what stands in the system's place for it, and that it goes without a trace."""

from __future__ import annotations

import os
import plistlib
import re
import stat
import sys
from pathlib import Path

import pytest

from paysg_desktop.domain.errors import StorageError
from paysg_desktop.settings import login_start as module
from paysg_desktop.settings.login_start import (
    RegistryEntry,
    autostart_entry,
    autostart_folder,
    launch_agent,
    start_command,
    windows_line,
    workspace_mark,
)

WORKSPACE = Path("/data/My “agency” $HOME 100% \\ `x`")
COMMAND = ("/opt/with space/python", "-m", "paysg_desktop", "--workspace", str(WORKSPACE), "--hidden")


class FakeValues:
    """A registry in memory; `is_broken` refuses everything."""

    def __init__(self) -> None:
        self.kept = {"Other": "other.exe"}
        self.is_broken = False

    def get(self, name: str) -> str | None:
        return self.kept.get(name)

    def set(self, name: str, value: str) -> None:
        if self.is_broken:
            raise PermissionError(13, "Access is denied")
        self.kept[name] = value

    def delete(self, name: str) -> None:
        del self.kept[name]


def exec_arguments(line: str) -> list[str]:
    """What a desktop reads in `Exec`: the file's own escapes first, then those within quotes, then `%%` as `%`."""
    unescaped = line.removeprefix("Exec=").replace("\\\\", "\\")
    quoted = re.findall(r'"((?:[^"\\]|\\.)*)"(?: |$)', unescaped)
    return [re.sub(r"\\(.)", r"\1", each).replace("%%", "%") for each in quoted]


def test_a_linux_entry_starts_exactly_this_and_goes(tmp_path: Path) -> None:
    folder = tmp_path / "config" / "autostart"
    entry = autostart_entry(folder, WORKSPACE, COMMAND)
    assert not entry.is_on()
    entry.turn(on=True)
    assert entry.is_on()
    (file,) = folder.iterdir()
    assert file.name == f"paysg-desktop-{workspace_mark(WORKSPACE)}.desktop"
    lines = file.read_text("utf-8").splitlines()
    assert lines[0] == "[Desktop Entry]"
    assert {"Type=Application", "Terminal=false"} <= set(lines)
    (line,) = (each for each in lines if each.startswith("Exec="))
    assert exec_arguments(line) == list(COMMAND)
    if os.name == "posix":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    entry.turn(on=True)
    entry.turn(on=False)
    entry.turn(on=False)
    assert not entry.is_on()
    assert list(folder.iterdir()) == []


def test_entries_of_others_and_of_other_workspaces_stay(tmp_path: Path) -> None:
    other = tmp_path / "other.desktop"
    other.write_text("[Desktop Entry]\n")
    first, second = (autostart_entry(tmp_path, Path(f"/data/{each}"), COMMAND) for each in ("a", "b"))
    first.turn(on=True)
    second.turn(on=True)
    first.turn(on=False)
    assert second.is_on()
    assert other.exists()
    assert len(list(tmp_path.iterdir())) == 2


def test_an_entry_of_an_older_command_is_written_anew(tmp_path: Path) -> None:
    autostart_entry(tmp_path, WORKSPACE, ("/old/python", "--hidden")).turn(on=True)
    now = autostart_entry(tmp_path, WORKSPACE, COMMAND)
    assert not now.is_on()
    now.turn(on=True)
    assert now.is_on()
    assert len(list(tmp_path.iterdir())) == 1


def test_a_name_with_line_ends_adds_no_line(tmp_path: Path) -> None:
    autostart_entry(tmp_path, Path("/data/a\nExec=evil"), COMMAND).turn(on=True)
    (file,) = tmp_path.iterdir()
    assert sum(line.startswith("Exec=") for line in file.read_text("utf-8").splitlines()) == 1


def test_a_launch_agent_is_started_once_with_the_session(tmp_path: Path) -> None:
    agent = launch_agent(tmp_path / "LaunchAgents", WORKSPACE, COMMAND)
    agent.turn(on=True)
    (file,) = (tmp_path / "LaunchAgents").iterdir()
    told = plistlib.loads(file.read_bytes())
    assert told["ProgramArguments"] == list(COMMAND)
    assert (told["RunAtLoad"], told["KeepAlive"]) == (True, False)
    assert f"{told['Label']}.plist" == file.name
    agent.turn(on=False)
    assert not file.exists()


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_cannot_be_written_is_told_in_a_sentence(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(StorageError, match="Starting at login could not be switched on"):
            autostart_entry(tmp_path, WORKSPACE, COMMAND).turn(on=True)
    finally:
        tmp_path.chmod(0o700)


def test_a_file_where_the_folder_should_be_is_told(tmp_path: Path) -> None:
    (tmp_path / "autostart").write_text("")
    with pytest.raises(StorageError, match="Nothing else was changed"):
        autostart_entry(tmp_path / "autostart", WORKSPACE, COMMAND).turn(on=True)


def test_the_run_key_holds_one_value_of_ours() -> None:
    values = FakeValues()
    entry = RegistryEntry(values, "PaySG Desktop 1234", windows_line(COMMAND))
    entry.turn(on=False)
    assert not entry.is_on()
    entry.turn(on=True)
    assert entry.is_on()
    assert values.kept["PaySG Desktop 1234"].startswith('"/opt/with space/python" -m paysg_desktop --workspace "')
    entry.turn(on=False)
    assert values.kept == {"Other": "other.exe"}
    values.is_broken = True
    with pytest.raises(StorageError, match="Run key"):
        entry.turn(on=True)


def test_what_is_started_is_this_program_hidden_on_its_workspace() -> None:
    command = start_command(Path("/data/w"))
    assert command[-3:] == ("--workspace", str(Path("/data/w")), "--hidden")
    assert command[1:3] == ("-m", "paysg_desktop")


def test_the_folder_is_the_one_that_the_desktop_looks_at(tmp_path: Path) -> None:
    assert autostart_folder({"XDG_CONFIG_HOME": str(tmp_path)}) == tmp_path / "autostart"
    assert autostart_folder({"XDG_CONFIG_HOME": "relative"}) == Path.home() / ".config" / "autostart"
    assert autostart_folder({}) == Path.home() / ".config" / "autostart"


@pytest.mark.skipif(sys.platform != "linux", reason="the others have their own places")
def test_this_system_has_a_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    entry = module.login_start(tmp_path / "w")
    entry.turn(on=True)
    assert entry.is_on()
    entry.turn(on=False)
    assert list((tmp_path / "autostart").iterdir()) == []
