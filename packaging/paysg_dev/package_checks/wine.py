"""Windows' programs run by Wine, in a Windows of their own that is thrown away."""

from __future__ import annotations

import os
import re
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path, PureWindowsPath

from paysg_dev.problems import ProblemError

START_SECONDS, RUN_SECONDS = 180, 300
_NO_HELPERS = "mscoree=;mshtml=;winemenubuilder.exe=d"
"""No offers to download things, and nothing written into the desktop's menus of this computer."""


class Windows:
    """One of them. `home` is its user's folder and `local` that of its programs' data, on this computer's disk."""

    def __init__(self, prefix: Path) -> None:
        self.prefix = prefix
        kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
        own = {"HOME": str(prefix.parent), "WINEPREFIX": str(prefix), "WINEDEBUG": "-all", "USER": "officer"}
        self._env = {**kept, **own, "WINEDLLOVERRIDES": _NO_HELPERS}

    @property
    def drive(self) -> Path:
        return self.prefix / "drive_c"

    @property
    def home(self) -> Path:
        return self.drive / "users" / "officer"

    @property
    def local(self) -> Path:
        return self.home / "AppData" / "Local"

    @property
    def program(self) -> Path:
        """Where the installer puts ours for this user."""
        return self.local / "Programs" / "PaySG Desktop"

    @property
    def data(self) -> Path:
        """The user's own workspace."""
        return self.local / "PaySG Desktop"

    def named(self, path: Path) -> PureWindowsPath:
        """What a path below `drive` is called inside."""
        return PureWindowsPath("C:\\", *path.relative_to(self.drive).parts)

    def run(self, *command: str | Path, seconds: int = RUN_SECONDS) -> int:
        """Run one program and all that it starts to their end; return its exit code."""
        code = self.run_beside(*command, seconds=seconds)
        self.settle()
        return code

    def run_beside(self, *command: str | Path, seconds: int = RUN_SECONDS) -> int:
        """Run one program to its end while others go on."""
        return _quietly(["wine", *(str(each) for each in command)], self._env, seconds)

    def line(self, line: str, *, is_beside: bool = False) -> int:
        """The same for a line as Windows has it, quotes and all: Wine quotes arguments by rules of its own."""
        script = self.drive / "line.bat"
        script.write_bytes(f"@{line}\r\n@exit /b %errorlevel%\r\n".encode("ascii"))
        try:
            return (self.run_beside if is_beside else self.run)("cmd", "/c", str(self.named(script)))
        finally:
            script.unlink()

    @contextmanager
    def started(self, line: str, env: Mapping[str, str]) -> Iterator[subprocess.Popen[bytes]]:
        """A line that goes on by itself, with more in its environment; it has ended when this has, or is ended."""
        script = self.drive / "started.bat"
        script.write_bytes(f"@{line}\r\n".encode("ascii"))
        nowhere = subprocess.DEVNULL
        command = ["wine", "cmd", "/c", str(self.named(script))]
        process = subprocess.Popen(
            command, env={**self._env, **env}, stdin=nowhere, stdout=nowhere, stderr=nowhere
        )
        try:
            yield process
        finally:
            if process.poll() is None:
                self.end()
            process.wait(START_SECONDS)
            script.unlink()

    @contextmanager
    def running(self, program: Path) -> Iterator[None]:
        """`program` runs while this does: it waits for input, and gets its end by that."""
        held = subprocess.Popen(
            ["wine", str(program)],
            env=self._env,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        assert held.stdout is not None
        try:
            if not held.stdout.read(1):  # its greeting: it is up
                raise ProblemError(f"{program.name} did not start.")
            yield
        finally:
            held.communicate(b"exit\r\n", timeout=60)
            self.settle()

    def settle(self) -> None:
        """Wait until nothing runs any more and the registry is written."""
        _quietly(["wineserver", "-w"], self._env, RUN_SECONDS)

    def end(self) -> None:
        """End what still runs in this Windows, and nothing else."""
        _quietly(["wineserver", "-k"], self._env, START_SECONDS)

    def value(self, hive: str, key: str, name: str) -> str | None:
        """A text or number from the registry: `hive` is user or system, `name` empty for the key's own value."""
        lines = self.section(hive, key)
        found = re.search(rf"^{'@' if not name else re.escape(_in_quotes(name))}=(.*)$", lines, re.MULTILINE)
        if found is None:
            return None
        text = found[1][1:-1] if found[1].startswith('"') else found[1]
        return text.replace('\\"', '"').replace("\\\\", "\\")

    def section(self, hive: str, key: str) -> str:
        """The lines of one key, empty when there is none."""
        text = (self.prefix / f"{hive}.reg").read_text(encoding="utf-8", errors="replace")
        escaped = key.replace("\\", "\\\\")
        _, _, behind = text.partition(f"\n[{escaped}]")
        return behind.partition("\n[")[0]

    def set_value(self, key: str, name: str, value: str) -> None:
        """A text in the user's part of the registry."""
        code = self.run("reg", "add", rf"HKCU\{key}", "/v", name, "/d", value, "/f")
        if code:
            raise ProblemError(f"Wine's registry refused {name} ({code}).")

    def files(self) -> dict[str, int]:
        """Every file, without Windows' own, with its size."""
        own = self.drive / "windows"
        found = (path for path in self.drive.rglob("*") if path.is_file() and not path.is_relative_to(own))
        return {str(path.relative_to(self.drive)): path.stat().st_size for path in found}


@contextmanager
def throwaway_windows() -> Iterator[Windows]:
    """A fresh Windows 10 with a user of its own. Raises ProblemError when Wine can't make one."""
    with tempfile.TemporaryDirectory(prefix="paysg-wine-") as folder:
        windows = Windows(Path(folder) / "prefix")
        try:
            if windows.run("wineboot", "--init", seconds=START_SECONDS) or windows.run("winecfg", "/v", "win10"):
                raise ProblemError("Wine could not make a Windows.")
            yield windows
        finally:
            windows.end()


def _quietly(command: list[str], env: dict[str, str], seconds: int) -> int:
    nowhere = subprocess.DEVNULL
    done = subprocess.run(
        command, env=env, timeout=seconds, check=False, stdin=nowhere, stdout=nowhere, stderr=nowhere
    )
    return done.returncode


def _in_quotes(name: str) -> str:
    return f'"{name}"'
