"""A command of the program, given in this very process: a start of Python for each would take minutes."""

from __future__ import annotations

import io
import json
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from paysg_desktop.cli.main import main
from paysg_desktop.domain.window_request import WindowRequest


@dataclass(frozen=True)
class Said:
    """How a command ended, and what it printed."""

    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def line(self) -> dict[str, Any]:
        (line,) = self.lines
        return line


def said(workspace: Path, *arguments: str | int | Path) -> Said:
    """Run one command on a workspace; an owner of it may be another process, or this one."""
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        code = main(["--workspace", str(workspace), *map(str, arguments)], _no_window)
    return Said(code, out.getvalue(), err.getvalue())


def ended(workspace: Path, *arguments: str | int | Path, code: int = 0) -> Said:
    """Run one command that is to end with `code`."""
    done = said(workspace, *arguments)
    assert done.code == code, done.err + done.out
    return done


class Terminal:
    """Somebody at a terminal with one workspace."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def run(self, *arguments: str | int | Path) -> Said:
        return said(self.folder, *arguments)


def _no_window(request: WindowRequest) -> int:
    raise AssertionError(request)
