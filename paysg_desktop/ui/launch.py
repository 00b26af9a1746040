"""From a request for a window to a running one: own the workspace, start the engine, show it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from pathlib import Path

from paysg_desktop.bootstrap import ask_owner, demo_traffic, open_demo, open_workspace, recover_workspace
from paysg_desktop.core import LOOPBACK, Core, WindowRequest
from paysg_desktop.domain.errors import (
    PaySGDesktopError,
    RefusedError,
    StorageError,
    UsageError,
    WorkspaceDamagedError,
    WorkspaceOwnedError,
)
from paysg_desktop.engine import Engine
from paysg_desktop.restoring import restore_workspace
from paysg_desktop.settings.declarations import LISTENER_PORT
from paysg_desktop.ui.app import WindowOptions, run
from paysg_desktop.ui.dialogs.care_words import restored_text
from paysg_desktop.ui.start_problem import show_problem
from paysg_desktop.ui.wording import tr


def launch(request: WindowRequest) -> int:
    """Open the window and return its exit code.

    A workspace that another window shows is raised there; one that a collector owns is refused with the reason
    (WorkspaceOwnedError). One that can't be opened is told in a window of its own, with the step that helps;
    StorageError where that was closed, or where nobody is there to see it.
    """
    while True:
        try:
            return _open(request)
        except StorageError as error:
            is_seen = request.for_s is None and request.screenshot is None
            if not is_seen or not show_problem(str(error), _recovery(request, error)):
                raise


def _open(request: WindowRequest) -> int:
    options = WindowOptions(
        for_s=request.for_s,
        screenshot=request.screenshot,
        theme=request.theme,
        view=request.view or "payments",
        layout=request.layout,
    )
    try:
        while True:
            with _opened(request) as core, _running(core, request.rate) as notice:
                code = run(core, replace(options, notice=options.notice or notice))
            if request.workspace is None or core.care.restore_wanted is None:
                return code
            news, failed = _restored(request.workspace, core)
            options = replace(options, news=news, notice=failed)
    except WorkspaceOwnedError:
        if request.workspace is not None and _raised(request.workspace):
            return 0
        raise


def _recovery(request: WindowRequest, error: StorageError) -> Callable[[], str] | None:
    """What makes a damaged workspace readable again, and says what came of it."""
    workspace = request.workspace
    if workspace is None or not isinstance(error, WorkspaceDamagedError):
        return None

    def recover() -> str:
        done = recover_workspace(workspace)
        return tr("The database is whole.") if done is None else done.sentence

    return recover


def _restored(workspace: Path, core: Core) -> tuple[str, str]:
    """Restore what the user wanted, now that the files are closed: what came of it, or why not."""
    assert core.care.restore_wanted is not None
    try:
        return restored_text(restore_workspace(workspace, core.care.restore_wanted, core.clock)), ""
    except PaySGDesktopError as error:
        return "", tr("The backup was not restored. {why}").format(why=error)


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
