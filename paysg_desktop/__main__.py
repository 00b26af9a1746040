"""`paysg-desktop` and `python -m paysg_desktop`: the command line, and the window only when one is asked for."""

from __future__ import annotations

import importlib
import multiprocessing
import sys

from paysg_desktop.cli.main import run
from paysg_desktop.core import WindowRequest
from paysg_desktop.settings.uncaught import log_uncaught


def open_window(request: WindowRequest) -> int:
    """Open a window; Qt is imported here and not before, so that everything else runs without it."""
    launcher = importlib.import_module("paysg_desktop.ui.launch")
    return int(launcher.launch(request))


def main() -> None:
    multiprocessing.freeze_support()
    log_uncaught()
    sys.exit(run(open_window))


if __name__ == "__main__":
    main()
