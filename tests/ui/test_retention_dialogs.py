"""How long things are kept: asked once at the first LIVE use, chosen in Settings, and purged from there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from paysg_desktop.domain.backup import Progress
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.purge import PurgeDone
from paysg_desktop.purge_desk import PurgeOrder
from paysg_desktop.settings.declarations import RETENTION_ASK_ON, RETENTION_BODIES, RETENTION_RECORDS
from paysg_desktop.settings.store import Origin
from paysg_desktop.ui.dialogs.about import AboutDialog
from paysg_desktop.ui.dialogs.purge_dialog import PurgeDialog
from paysg_desktop.ui.dialogs.purge_words import chosen_text, count_facts, done_text, progress_text
from paysg_desktop.ui.dialogs.retention import FOR_EVER, OWN, RetentionDialog
from paysg_desktop.ui.window import MainWindow
from paysg_desktop.usecases.endpoints import new_endpoint
from tests.builders import DAY
from tests.ui.test_access import unnamed
from tests.ui.windows import Desktop, run_window, settled, until


@pytest.fixture
def live(workspace: Desktop) -> Desktop:
    """A workspace with a LIVE endpoint, where nobody has chosen yet."""
    workspace.core.settings.reset(RETENTION_BODIES)
    workspace.core.add_endpoint(new_endpoint("paysg", Environment.LIVE, workspace.core.clock))
    return workspace


async def asked(window: MainWindow) -> RetentionDialog:
    await until(lambda: window.preferences.retention is not None)
    dialog = window.preferences.retention
    assert dialog is not None
    await until(dialog.isVisible)
    return dialog


def test_it_is_asked_once_and_180_days_are_suggested(live: Desktop, qapp: QApplication) -> None:
    settings = live.core.settings

    async def work() -> None:
        async with live.window() as window:
            dialog = await asked(window)
            assert unnamed(dialog) == []
            assert dialog.bodies.value == 180
            assert dialog.cancel.text() == "Decide later"
            dialog.years.line.setText("7")
            dialog.submit()
            await until(lambda: window.preferences.retention is None)
            assert (settings.get(RETENTION_BODIES), settings.get(RETENTION_RECORDS)) == (180, 7)
        async with live.window() as window:
            window.pulse.quicken()
            await settled(window)
            assert window.preferences.retention is None

    run_window(qapp, work())


def test_nothing_is_asked_where_only_tests_come_in(workspace: Desktop, qapp: QApplication) -> None:
    workspace.core.settings.reset(RETENTION_BODIES)

    async def work() -> None:
        async with workspace.window() as window:
            assert window.preferences.retention is None
            workspace.core.add_endpoint(new_endpoint("paysg", Environment.LIVE, workspace.core.clock))
            window.pulse.quicken()
            await asked(window)

    run_window(qapp, work())


def test_later_is_later(live: Desktop, qapp: QApplication) -> None:
    async def work() -> None:
        async with live.window() as window:
            dialog = await asked(window)
            QTest.keyClick(dialog, Qt.Key.Key_Escape)
            await until(lambda: live.core.settings.get(RETENTION_ASK_ON) != "")
            await settled(window)
            assert window.preferences.retention is None
            assert live.core.settings.origin(RETENTION_BODIES) is Origin.DEFAULT
        async with live.window() as window:
            await settled(window)
            assert window.preferences.retention is None

    run_window(qapp, work())


@pytest.mark.parametrize(("choice", "days", "kept"), [(FOR_EVER, "", 0), (OWN, "400", 400)])
def test_for_ever_and_ones_own_are_choices(
    live: Desktop, qapp: QApplication, choice: int, days: str, kept: int
) -> None:
    async def work() -> None:
        async with live.window() as window:
            dialog = await asked(window)
            dialog.bodies.segment(choice).click()
            assert dialog.days.isVisible() is (choice == OWN)
            dialog.days.line.setText(days)
            dialog.submit()
            await until(lambda: window.preferences.retention is None)
            assert live.core.settings.get(RETENTION_BODIES) == kept
            assert live.core.settings.origin(RETENTION_BODIES) is Origin.USER

    run_window(qapp, work())


@pytest.mark.parametrize(
    ("days", "years"), [("", ""), ("0", ""), ("half a year", ""), ("30", "-1"), ("30", "300")]
)
def test_what_can_not_be_is_said_and_nothing_kept(
    live: Desktop, qapp: QApplication, days: str, years: str
) -> None:
    async def work() -> None:
        async with live.window() as window:
            dialog = await asked(window)
            dialog.bodies.segment(OWN).click()
            dialog.days.line.setText(days)
            dialog.years.line.setText(years)
            dialog.submit()
            assert "must be" in dialog.problem.text()
            assert window.preferences.retention is dialog
            assert live.core.settings.origin(RETENTION_BODIES) is Origin.DEFAULT

    run_window(qapp, work())


def test_another_question_goes_first(live: Desktop, qapp: QApplication) -> None:
    live.core.settings.set(RETENTION_BODIES, 0)

    async def work() -> None:
        async with live.window() as window:
            window.menus.about_chosen.emit()
            (about,) = window.findChildren(AboutDialog)
            await until(about.isVisible)
            live.core.settings.reset(RETENTION_BODIES)
            window.pulse.quicken()
            await until(lambda: window.preferences.is_waiting)
            assert window.preferences.retention is None
            about.close()
            await asked(window)

    run_window(qapp, work())


def test_what_was_chosen_stands_in_it_when_it_is_chosen_anew(workspace: Desktop, qapp: QApplication) -> None:
    workspace.core.settings.set(RETENTION_BODIES, 90)
    workspace.core.settings.set(RETENTION_RECORDS, 7)

    async def work() -> None:
        async with workspace.window() as window:
            window.preferences.show_page("retention")
            await settled(window)
            window.preferences_view.choose.click()
            dialog = await asked(window)
            assert (dialog.bodies.value, dialog.days.text, dialog.years.text) == (OWN, "90", "7")
            assert (dialog.cancel.text(), dialog.later.isVisible()) == ("Close", False)
            dialog.reject()
            await settled(window)
            assert workspace.core.settings.get(RETENTION_ASK_ON) == ""

    run_window(qapp, work())


# --- purging ---


def fill(workspace: Desktop, environment: Environment) -> None:
    """Three payments that came long ago."""
    old = [workspace.delivery(number, environment=environment) for number in range(1, 4)]
    workspace.deliver(*old)
    workspace.core.settings.set(RETENTION_BODIES, 30)


class Later:
    """The workspace's clock, so many days on."""

    def __init__(self, workspace: Desktop, days: int) -> None:
        self._clock, self._ahead = workspace.core.clock, days * DAY

    def now(self) -> int:
        return self._clock.now() + self._ahead

    def monotonic(self) -> float:
        return self._clock.monotonic()


@pytest.fixture
def old_tests(workspace: Desktop) -> Desktop:
    """Payments of TEST that are older than what is kept."""
    fill(workspace, Environment.TEST)
    workspace.core.clock = Later(workspace, 31)
    return workspace


async def counted(window: MainWindow) -> PurgeDialog:
    window.preferences.open_purge()
    dialog = window.preferences.purge
    assert dialog is not None
    await until(lambda: not dialog.is_busy)
    return dialog


async def can_go(dialog: PurgeDialog) -> None:
    await until(dialog.confirm.isEnabled)


def test_live_data_goes_with_its_name_and_a_reason(workspace: Desktop, qapp: QApplication) -> None:
    fill(workspace, Environment.LIVE)
    backups = workspace.core.care.back_up()[0]
    workspace.core.clock = Later(workspace, 31)

    async def work() -> None:
        async with workspace.window() as window:
            dialog = await counted(window)
            assert unnamed(dialog) == []
            assert dialog.is_live
            assert not dialog.confirm.isEnabled()
            dialog.submit()
            assert not dialog.is_busy
            await can_go(dialog)
            dialog.submit()
            assert "workspace's name" in dialog.problem.text()
            dialog.typed.line.setText("workspace")
            dialog.submit()
            assert "Say why" in dialog.problem.text()
            dialog.reason.line.setText("Schedule 7")
            dialog.submit()
            await until(lambda: "removed" in dialog.said.text().lower() and not dialog.is_busy)
            assert backups.name in dialog.said.text()
            assert not backups.exists()
            assert dialog.backup.isVisible()
            assert not dialog.confirm.isVisible()
            dialog.backup.click()
            assert window.sources.care.dialog is not None

    run_window(qapp, work())


def test_enter_in_a_field_purges_nothing(old_tests: Desktop, qapp: QApplication) -> None:
    async def work() -> None:
        async with old_tests.window() as window:
            dialog = await counted(window)
            await can_go(dialog)
            QTest.keyClick(dialog.reason.line, Qt.Key.Key_Return)
            assert not dialog.is_busy
            assert dialog.confirm.isVisible()
            assert dialog.focusWidget() is dialog.confirm

    run_window(qapp, work())


def test_test_data_needs_neither(old_tests: Desktop, qapp: QApplication) -> None:
    async def work() -> None:
        async with old_tests.window() as window:
            dialog = await counted(window)
            assert not dialog.typed.isVisible()
            await can_go(dialog)
            dialog.confirm.click()
            await until(lambda: "purged" in dialog.said.text() and not dialog.is_busy)
            assert old_tests.core.purges.count(PurgeOrder()) == {}

    run_window(qapp, work())


def test_where_nothing_is_old_enough_nothing_can_be_purged(workspace: Desktop, qapp: QApplication) -> None:
    fill(workspace, Environment.LIVE)

    async def work() -> None:
        async with workspace.window() as window:
            dialog = await counted(window)
            assert dialog.said.text().startswith("Nothing is that old")
            assert not dialog.confirm.isVisible()

    run_window(qapp, work())


def test_where_nobody_chose_the_choice_comes_first(workspace: Desktop, qapp: QApplication) -> None:
    async def work() -> None:
        async with workspace.window() as window:
            window.preferences.show_page("retention")
            await settled(window)
            window.preferences_view.purge.click()
            dialog = window.preferences.purge
            assert dialog is not None
            assert dialog.sentence.text().startswith("Everything is kept for ever")
            dialog.choose.click()
            await asked(window)
            assert window.preferences.purge is None

    run_window(qapp, work())


def test_what_fails_is_said_and_can_be_tried_again(old_tests: Desktop, qapp: QApplication) -> None:
    async def work() -> None:
        async with old_tests.window() as window:
            dialog = await counted(window)
            await can_go(dialog)
            with old_tests.core.care.undisturbed("A backup is being made already."):
                dialog.submit()
                await until(lambda: "being made already" in dialog.problem.text())
            await until(lambda: dialog.confirm.isVisible() and dialog.confirm.isEnabled())
            dialog.submit()
            await until(lambda: "purged" in dialog.said.text() and not dialog.is_busy)

    run_window(qapp, work())


def test_the_words() -> None:
    assert chosen_text(1, 0) == "Identifiers, addresses and bodies older than 1 day go."
    assert chosen_text(180, 7).endswith("Everything older than 7 years goes.")
    counts = {("live", "bodies"): 1200, ("test", "events"): 1, ("live", "personal"): 0}
    assert [fact.name for fact in count_facts(counts, Environment.LIVE)] == ["1,200 ×"]
    assert progress_text(Progress("purging, 12 so far")).startswith("Purging, 12 so far… Closing")
    done = PurgeDone({("live", "bodies"): 1}, True, ("a.db", "a.json"), 2_000, 1_000)
    told = done_text(done)
    assert told.startswith("1 thing was purged. A purge that had been interrupted")
    assert told.endswith("Removed, for they held what was purged: a.db, a.json.")
