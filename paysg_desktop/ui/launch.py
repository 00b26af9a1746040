"""From a request for a window to a running one: own the workspace, start the engine, show it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from pathlib import Path

from paysg_desktop.beside.core import CoreBeside
from paysg_desktop.beside.engine_process import EngineProcess, engine_command
from paysg_desktop.bootstrap import (
    ask_owner,
    open_beside,
    open_with_engine,
    recover_workspace,
)
from paysg_desktop.core import COLLECTOR, WINDOW, Core
from paysg_desktop.domain.errors import (
    PaySGDesktopError,
    StorageError,
    WorkspaceDamagedError,
    WorkspaceOwnedError,
)
from paysg_desktop.domain.window_request import WindowRequest
from paysg_desktop.restoring import restore_workspace
from paysg_desktop.settings.declarations import LANGUAGE
from paysg_desktop.settings.recent import RecentWorkspaces
from paysg_desktop.ui import languages
from paysg_desktop.ui.app import WindowOptions, application, run
from paysg_desktop.ui.dialogs.care_words import restored_text
from paysg_desktop.ui.start_problem import show_problem
from paysg_desktop.ui.wording import localised, tr


def launch(request: WindowRequest, engine: EngineProcess | None = None) -> int:
    """Open the window and return its exit code; `engine` was started for it, else one is.

    A workspace that another window shows is raised there; a collector that owns it gets a window beside it, which
    hands over to that. WorkspaceOwnedError where a command has it for a moment. One that can't be opened is told
    in a window of its own, with the step that helps; StorageError where that was closed, or where nobody sees it.
    """
    engines = iter(() if engine is None else (engine,))
    while True:
        try:
            return _open(request, engines)
        except StorageError as error:
            is_seen = request.for_s is None and request.screenshot is None
            if not is_seen or not show_problem(str(error), _recovery(request, error)):
                raise


def _open(request: WindowRequest, engines: Iterator[EngineProcess]) -> int:
    options = WindowOptions(
        for_s=request.for_s,
        screenshot=request.screenshot,
        theme=request.theme,
        view=request.view or "payments",
        layout=request.layout,
        hidden=request.hidden,
    )
    try:
        while True:
            with _opened(request, next(engines, None)) as (core, told), _speaking(core, options):
                notice = tr("Nothing is received at the moment. {why}").format(why=localised(told)) if told else ""
                _remember(request, core)
                code = run(core, replace(options, notice=options.notice or notice))
            if request.workspace is None or core.care.restore_wanted is None:
                return code
            news, failed = _restored(request.workspace, core)
            options = replace(options, news=news, notice=failed)
    except WorkspaceOwnedError:
        if request.workspace is None:
            raise
        owner = ask_owner(request.workspace, "describe", {})
        if owner and (owner["kind"] == WINDOW or owner["has_window"]):
            return _raised(request.workspace, is_quiet=request.hidden)
        if owner and owner["kind"] == COLLECTOR:
            return _beside(request, request.workspace, options)
        raise


def _beside(request: WindowRequest, workspace: Path, options: WindowOptions) -> int:
    """A window beside the collector that owns the workspace."""
    with open_beside(workspace, request.log_level) as core, _speaking(core, options):
        _remember(request, core)
        return run(core, options)


def _remember(request: WindowRequest, core: Core) -> None:
    if request.workspace is not None and request.for_s is None and request.screenshot is None:
        RecentWorkspaces().remember(core.workspace)


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
        return "", tr("The backup was not restored. {why}").format(why=localised(str(error)))


def _opened(
    request: WindowRequest, engine: EngineProcess | None
) -> AbstractContextManager[tuple[CoreBeside, str]]:
    engine = engine or EngineProcess(engine_command(request.workspace, request.rate, request.log_level))
    return open_with_engine(engine, request.workspace is None, request.log_level)


@contextmanager
def _speaking(core: Core, options: WindowOptions) -> Iterator[None]:
    """The language is in place before anything is said."""
    application(is_offscreen=options.screenshot is not None)
    languages.install(core.settings.get(LANGUAGE))
    yield


def _raised(workspace: Path, *, is_quiet: bool) -> int:
    """Bring the window that is there to the front; a start at login leaves it where it is."""
    if not is_quiet:
        ask_owner(workspace, "raise", {})
    return 0
