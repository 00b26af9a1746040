"""The dialogs about what is kept: exceptions settled, retention, purging, restoring; on a workspace alone."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.settings.declarations import RETENTION_BODIES
from paysg_desktop.store.connection import database_path
from paysg_desktop.ui.dialogs.restore_dialog import RestoreDialog
from paysg_desktop.ui.dialogs.retention import OWN
from paysg_desktop.ui.shell import PAYMENTS
from tests.ui import test_retention_dialogs as retentions
from tests.ui.scenes import Stand
from tests.ui.test_care_dialog import idle
from tests.ui.test_care_dialog import opened as care_opened
from tests.ui.test_scope_changes import with_exceptions
from tests.ui.windows import gone, until


async def resolving(stand: Stand) -> None:
    """An exception of a payout, settled with a note."""
    view = stand.window.reconcile
    await with_exceptions(stand.window, stand.folder)
    await stand.look()
    view.panel.resolve.click()
    dialog = view.resolving
    assert dialog is not None
    await until(dialog.isVisible)
    await stand.look(dialog)
    await stand.settle(dialog)


async def retention(stand: Stand) -> None:
    """Asked at the first LIVE use; days and years that can't be are said."""
    window, core = stand.window, stand.desk.core
    core.settings.reset(RETENTION_BODIES)
    stand.desk.add_endpoint(Environment.LIVE)
    window.pulse.quicken()
    dialog = await retentions.asked(window)
    await stand.look(dialog)
    dialog.bodies.segment(OWN).click()
    for days, years in (("", ""), ("0", ""), ("a", ""), ("30", "-1"), ("30", "300"), ("30", "b")):
        dialog.days.line.setText(days)
        dialog.years.line.setText(years)
        await stand.refused(dialog)
    dialog.years.line.setText("")
    dialog.submit()
    await gone(dialog, window)
    window.preferences.show_page("retention")
    await stand.look()
    window.preferences_view.choose.click()
    dialog = await retentions.asked(window)
    await stand.look(dialog)
    await stand.close(dialog)
    window.show_view(PAYMENTS)


async def nothing_to_purge(stand: Stand) -> None:
    """Where nobody chose what is old, and where nothing is."""
    settings = stand.desk.core.settings
    for days in (0, 30):
        settings.set(RETENTION_BODIES, days)
        dialog = await retentions.counted(stand.window)
        assert not dialog.confirm.isVisible()
        await stand.look(dialog)
        await stand.close(dialog)


async def purging(stand: Stand) -> None:
    """LIVE and TEST, with a backup that goes, too; at first the way is barred."""
    window, core = stand.window, stand.desk.core
    retentions.fill(stand.desk, Environment.LIVE)
    retentions.fill(stand.desk, Environment.TEST)
    core.care.back_up()
    clock, core.clock = core.clock, retentions.Later(stand.desk, 31)
    dialog = await retentions.counted(window)
    await retentions.can_go(dialog)
    await stand.look(dialog)
    for typed, reason in (("", ""), (core.workspace_name, "")):
        dialog.typed.line.setText(typed)
        dialog.reason.line.setText(reason)
        await stand.refused(dialog)
    dialog.reason.line.setText("7")
    with core.care.undisturbed("A backup is being made already."):
        dialog.submit()
        await until(lambda: dialog.confirm.isVisible() and dialog.confirm.isEnabled())
        await stand.look(dialog)
    dialog.submit()
    stand.seen.look(dialog)
    await until(lambda: dialog.backup.isVisible() and not dialog.is_busy)
    await stand.look(dialog)
    await stand.close(dialog)
    core.clock = clock


async def restoring(stand: Stand) -> None:
    """A backup with its sheet, one without, and one that was never closed; none is restored."""
    core, out = stand.desk.core, stand.folder / "out"
    out.mkdir()
    care = care_opened(stand.window)
    await idle(care)
    for step in range(3):
        backup, _ = core.care.back_up(out)
        if step:
            backup.with_suffix(".json").unlink()
        if step == 2:
            source = database_path(core.workspace)
            for end in ("", "-wal"):
                kept = source.with_name(source.name + end).read_bytes()
                backup.with_name(backup.name + end).write_bytes(kept)
        care.take_source(backup)
        await until(lambda: any(each.isVisible() for each in care.findChildren(RestoreDialog)))
        dialog = next(each for each in care.findChildren(RestoreDialog) if each.isVisible())
        await stand.look(dialog)
        await stand.close(dialog)
    other = out / "other.db"
    other.write_bytes(b"no database" * 500)
    care.take_source(other)
    await until(lambda: bool(care.problem.text()))
    await stand.look(care)
    await stand.close(care)


SCENES: tuple[Callable[[Stand], Awaitable[None]], ...] = (
    resolving,
    nothing_to_purge,
    retention,
    restoring,
    purging,
)
