"""From a request for a window to a running one: own the workspace, start the engine, show it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from pathlib import Path

from paysg_desktop.bootstrap import ask_owner, demo_traffic, open_demo, open_workspace
from paysg_desktop.core import LOOPBACK, Core, WindowRequest
from paysg_desktop.domain.errors import RefusedError, UsageError, WorkspaceOwnedError
from paysg_desktop.engine import Engine
from paysg_desktop.settings.declarations import LISTENER_PORT
from paysg_desktop.ui.app import WindowOptions, run


def launch(request: WindowRequest) -> int:
    """Open the window and return its exit code.

    A workspace that another window shows is raised there; one that a collector owns is refused with the reason
    (WorkspaceOwnedError).
    """
    options = WindowOptions(
        for_s=request.for_s,
        screenshot=request.screenshot,
        theme=request.theme,
        view=request.view or "payments",
        layout=request.layout,
    )
    try:
        with _opened(request) as core, _running(core, request.rate) as notice:
            return run(core, replace(options, notice=notice))
    except WorkspaceOwnedError:
        if request.workspace is not None and _raised(request.workspace):
            return 0
        raise


def _opened(request: WindowRequest) -> AbstractContextManager[Core]:
    if request.workspace is None:
        return open_demo("window", request.log_level)
    return open_workspace(request.workspace, "window", request.log_level)


@contextmanager
def _running(core: Core, rate: float) -> Iterator[str]:
    """The engine on its thread, listening, with the demo's traffic where this is the demo.

    Gives what the window must say about it: why nothing is heard, or nothing. A port that is taken stops no one
    from looking at what is stored.
    """
    engine = Engine()
    engine.start()
    try:
        yield _listening(core, engine, rate)
    finally:
        engine.submit(core.stop_listening()).result()
        engine.stop()


def _listening(core: Core, engine: Engine, rate: float) -> str:
    engine.submit(core.poll())
    port = 0 if core.is_demo else core.settings.get(LISTENER_PORT)
    try:
        engine.submit(core.listen(LOOPBACK, port)).result()
    except (RefusedError, UsageError) as error:
        return f"Nothing is received at the moment. {error}"
    finally:
        # What waits from before goes on to its destinations, whether anything is received or not.
        engine.submit(core.forwards.run())
    if core.is_demo:
        ((_, url),) = core.addresses()
        engine.submit(demo_traffic(core, url, rate).run())
    return ""


def _raised(workspace: Path) -> bool:
    """Whether the owner is a window and has come to the front."""
    described = ask_owner(workspace, "describe", {})
    if not described or described["kind"] != "window":
        return False
    ask_owner(workspace, "raise", {})
    return True
