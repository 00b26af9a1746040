"""The real program as a process that kills itself at a step: `python -m tests.torture_refunds.dying STEPS LOG …`.

STEPS is how many commits and requests it lives through (each has a step before and one after), `-` for all; LOG is
a file that gets the names of the steps. The rest is a command line of the program.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from typing import Any

from paysg_desktop import bootstrap
from paysg_desktop.api import paysg
from paysg_desktop.cli.main import main
from paysg_desktop.store.store import Store
from tests.torture_refunds.mortal import Life, MortalApi, MortalWriter

_make_api = paysg.PaysgApi


class LoggedLife(Life):
    """Ends the whole process, the way the operating system does."""

    def __init__(self, left: int | None, log: Path) -> None:
        super().__init__(left)
        self._log = log

    def step(self, name: str) -> None:
        with self._log.open("a") as file:
            file.write(f"{name}\n")
        if self.left is not None:
            self.left -= 1
            if self.left < 0:
                os.kill(os.getpid(), signal.SIGKILL)


class DyingStore(Store):
    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self.writer = MortalWriter(self.writer, _life)


def _dying_api(*arguments: Any, **named: Any) -> MortalApi:
    return MortalApi(_make_api(*arguments, **named), _life, lambda _: None)


def _no_window(request: object) -> int:
    raise AssertionError(request)


if __name__ == "__main__":
    _steps, _log, *_arguments = sys.argv[1:]
    _life = LoggedLife(None if _steps == "-" else int(_steps), Path(_log))
    bootstrap.Store = DyingStore
    paysg.PaysgApi = _dying_api
    sys.exit(main(_arguments, _no_window))
