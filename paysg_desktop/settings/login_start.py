"""Starting with the user's session: an entry of ours in the place that each system has for it."""

from __future__ import annotations

import hashlib
import os
import plistlib
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Protocol

from paysg_desktop.domain.errors import StorageError
from paysg_desktop.settings.files import write_private
from paysg_desktop.settings.paths import workspace_name
from paysg_desktop.settings.program import windowless_program

HIDDEN = "--hidden"
_NAME = "paysg-desktop"
_LABEL = "sg.paysg-desktop"
_RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
_ESCAPED = str.maketrans({each: "\\" + each for each in '"`$\\'})
"""What the desktop entry specification wants escaped within quotes."""


class LoginStart(Protocol):
    """The entry of one workspace. Both raise StorageError where the system does not let us."""

    def is_on(self) -> bool:
        """Whether an entry of ours stands there, with the command that would be written now."""
        ...

    def turn(self, *, on: bool) -> None:
        """Write the entry, or remove it and leave nothing behind."""
        ...


class Values(Protocol):
    """Named texts, as the registry keeps them."""

    def get(self, name: str) -> str | None: ...

    def set(self, name: str, value: str) -> None: ...

    def delete(self, name: str) -> None: ...


class FileEntry:
    """An entry that is a file: written whole or not at all. Its folder is the system's and stays."""

    def __init__(self, path: Path, content: bytes) -> None:
        self._path = path
        self._content = content

    def is_on(self) -> bool:
        with suppress(OSError):
            return self._path.read_bytes() == self._content
        return False

    def turn(self, *, on: bool) -> None:
        try:
            if on:
                self._path.parent.mkdir(parents=True, exist_ok=True)
                write_private(self._path, self._content)
            else:
                self._path.unlink(missing_ok=True)
        except OSError as error:
            raise StorageError(
                f"Starting at login could not be switched {'on' if on else 'off'}: {self._path} can't be written "
                f"({error.strerror}). Nothing else was changed."
            ) from error


class RegistryEntry:
    """An entry among the user's own Run values."""

    def __init__(self, values: Values, name: str, command: str) -> None:
        self._values = values
        self._name = name
        self._command = command

    def is_on(self) -> bool:
        with suppress(OSError):
            return self._values.get(self._name) == self._command
        return False

    def turn(self, *, on: bool) -> None:
        try:
            if on:
                self._values.set(self._name, self._command)
            elif self._values.get(self._name) is not None:
                self._values.delete(self._name)
        except OSError as error:
            raise StorageError(
                f"Starting at login could not be switched {'on' if on else 'off'}: Windows did not let us change "
                f"the Run key ({error.strerror}). Nothing else was changed."
            ) from error


def login_start(workspace: Path) -> LoginStart:
    """The entry of a workspace on this system."""
    command = start_command(workspace)
    if sys.platform == "win32":
        return RegistryEntry(_RunValues(), f"PaySG Desktop {workspace_mark(workspace)}", windows_line(command))
    if sys.platform == "darwin":
        return launch_agent(Path.home() / "Library" / "LaunchAgents", workspace, command)
    return autostart_entry(autostart_folder(os.environ), workspace, command)


def start_command(workspace: Path) -> tuple[str, ...]:
    """What starts this program hidden on a workspace."""
    return (*windowless_program(), "--workspace", str(workspace), HIDDEN)


def workspace_mark(workspace: Path) -> str:
    """Eight characters that tell workspaces apart, since several may start at login."""
    return hashlib.sha256(str(workspace).encode("utf-8", "surrogateescape")).hexdigest()[:8]


def autostart_folder(environment: Mapping[str, str]) -> Path:
    """Where a Linux desktop looks for what it starts (XDG autostart specification)."""
    given = environment.get("XDG_CONFIG_HOME", "")
    return (Path(given) if Path(given).is_absolute() else Path.home() / ".config") / "autostart"


def autostart_entry(folder: Path, workspace: Path, command: Sequence[str]) -> FileEntry:
    """The desktop entry of a Linux session."""
    lines = (
        "[Desktop Entry]",
        "Type=Application",
        f"Name=PaySG Desktop ({_one_line(workspace_name(workspace))})",
        "Comment=Listens for payment webhooks; opens no window until it is asked to",
        f"Exec={' '.join(_quoted(each) for each in command)}",
        "Terminal=false",
        "X-GNOME-Autostart-enabled=true",
        "",
    )
    return FileEntry(folder / f"{_NAME}-{workspace_mark(workspace)}.desktop", "\n".join(lines).encode())


def launch_agent(folder: Path, workspace: Path, command: Sequence[str]) -> FileEntry:
    """The launch agent of a macOS session; it is started once, and not again when it was quit."""
    label = f"{_LABEL}.{workspace_mark(workspace)}"
    plist = {
        "Label": label,
        "ProgramArguments": list(command),
        "RunAtLoad": True,
        "KeepAlive": False,
        "ProcessType": "Interactive",
    }
    return FileEntry(folder / f"{label}.plist", plistlib.dumps(plist))


def windows_line(command: Sequence[str]) -> str:
    """A command as one line of Windows; our arguments hold no quotes, since no path there may."""
    return " ".join(f'"{each}"' if not each or " " in each or "\t" in each else each for each in command)


def _quoted(argument: str) -> str:
    """An argument of `Exec`: quoted, then escaped once more as each text of an entry is; `%` stands doubled."""
    within = _one_line(argument).translate(_ESCAPED).replace("%", "%%")
    return f'"{within}"'.replace("\\", "\\\\")


def _one_line(text: str) -> str:
    return " ".join(text.split()) if "\n" in text or "\r" in text else text


class _RunValues:
    """The user's Run key. Only Windows has one."""

    def get(self, name: str) -> str | None:
        if sys.platform != "win32":
            return None
        import winreg

        with suppress(FileNotFoundError), winreg.OpenKey(winreg.HKEY_CURRENT_USER, _RUN_KEY) as key:
            value, kind = winreg.QueryValueEx(key, name)
            return str(value) if kind == winreg.REG_SZ else None
        return None

    def set(self, name: str, value: str) -> None:
        if sys.platform == "win32":
            import winreg

            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, _RUN_KEY) as key:
                winreg.SetValueEx(key, name, 0, winreg.REG_SZ, value)

    def delete(self, name: str) -> None:
        if sys.platform == "win32":
            import winreg

            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _RUN_KEY, 0, winreg.KEY_SET_VALUE) as key:
                winreg.DeleteValue(key, name)
