"""The engine of a window: a process of its own, so that no acknowledgement ever waits for a paint."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from paysg_desktop.domain.errors import PaySGDesktopError
from paysg_desktop.owner.client import told_error
from paysg_desktop.settings.program import program

ENDS_WITHIN_S = 60.0
"""What waits is stored, tunnels are closed and what is under way is noted before it ends; then it is made to."""
if sys.platform == "win32":
    _APART: dict[str, Any] = {"creationflags": subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP}
else:
    _APART: dict[str, Any] = {"start_new_session": True}


@dataclass(frozen=True, slots=True)
class Begun:
    """An engine that owns its workspace; `notice` is why it receives nothing, empty where it does."""

    workspace: Path
    notice: str


def engine_command(workspace: Path | None, rate: float, log_level: str | None) -> list[str]:
    """What starts it. Without a workspace it is the demo's."""
    place = ["--workspace", str(workspace)] if workspace is not None else []
    level = ["--log-level", log_level] if log_level is not None else []
    what = ["engine"] if workspace is not None else ["engine", "--demo", "--rate", str(rate)]
    return [*program(), *place, *level, *what]


class EngineProcess:
    """Started at once; `begun` waits for it. Any thread; one question at a time."""

    def __init__(self, command: list[str]) -> None:
        self._command = command
        self._asking = threading.Lock()
        self._kept: dict[str, str] = {}
        self._process = self._started()

    def _started(self) -> subprocess.Popen[str]:
        return subprocess.Popen(  # noqa: S603 - ourselves
            self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8", **_APART
        )

    @property
    def pid(self) -> int:
        return self._process.pid

    def begun(self) -> Begun:
        """Wait until it owns the workspace; raises why it can't, as the core would."""
        told = self._read()
        return Begun(Path(told["workspace"]), told["notice"])

    def keep(self, name: str, value: str) -> None:
        """Keep a secret in the engine's memory."""
        self._ask({"do": "keep", "name": name, "value": value})
        self._kept[name] = value

    def start_again(self) -> Begun:
        """Start anew after it has ended by itself, with the secrets that it had; raises what `begun` does."""
        self.stop()
        self._process = self._started()
        begun = self.begun()
        for name, value in tuple(self._kept.items()):
            self.keep(name, value)
        self._ask({"do": "reload"})
        return begun

    def secret(self, name: str) -> str:
        """A secret of the session; raises SecretUnavailableError."""
        return str(self._ask({"do": "get", "name": name})["result"])

    def stop(self) -> None:
        """Have it end, and wait for that."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        with suppress(OSError):
            self._process.stdin.close()
        try:
            self._process.wait(ENDS_WITHIN_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process.stdout.close()

    def _ask(self, question: dict[str, Any]) -> dict[str, Any]:
        with self._asking:
            assert self._process.stdin is not None
            try:
                self._process.stdin.write(json.dumps(question) + "\n")
                self._process.stdin.flush()
            except OSError:
                raise PaySGDesktopError(_ENDED) from None
            return self._read()

    def _read(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise PaySGDesktopError(_ENDED)
        told: dict[str, Any] = json.loads(line)
        if "error" in told:
            raise told_error(told["error"])
        return told


_ENDED = (
    "The part of the program that receives has ended by itself; the log says why. What was acknowledged is kept."
)
