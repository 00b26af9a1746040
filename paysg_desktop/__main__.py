"""`paysg-desktop` and `python -m paysg_desktop`: the command line, and the window only when one is asked for."""

from __future__ import annotations

import gc
import importlib
import multiprocessing
import os
import runpy
import sys

from paysg_desktop.beside.engine_process import EngineProcess, engine_command
from paysg_desktop.cli.main import run
from paysg_desktop.cli.output import print_json
from paysg_desktop.domain.window_request import WindowRequest
from paysg_desktop.settings.crashes import watched
from paysg_desktop.settings.program import asked_module, give_back, is_frozen
from paysg_desktop.settings.uncaught import log_uncaught


def open_window(request: WindowRequest) -> int:
    """Open a window; Qt is imported here and not before, so that everything else runs without it.

    Its engine is started first: it comes up beside that.
    """
    if request.examines:
        return int(importlib.import_module("paysg_desktop.ui.self_test").examine(print_json))
    gc.disable()  # nothing of what a start makes is garbage; `ui.collecting` takes over
    engine = EngineProcess(engine_command(request.workspace, request.rate, request.log_level))
    with watched("window"):
        launcher = importlib.import_module("paysg_desktop.ui.launch")
        return int(launcher.launch(request, engine))


def main() -> None:
    multiprocessing.freeze_support()
    log_uncaught()
    if is_frozen():
        give_back(os.environ)
    module = asked_module(sys.argv[1:])
    if module is not None:
        sys.argv[:] = sys.argv[2:]
        runpy.run_module(module, run_name="__main__")
        return
    sys.exit(run(open_window))


if __name__ == "__main__":
    main()
