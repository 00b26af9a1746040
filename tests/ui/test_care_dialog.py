"""Backups and storage in the window: made, listed, chosen, said in the strip; and the way to a restore."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from paysg_desktop.domain.backup import BackupState, PastBackup, Stats
from paysg_desktop.settings.declarations import BACKUP_FOLDER
from paysg_desktop.store.connection import database_path
from paysg_desktop.ui.dialogs.care_dialog import CareDialog
from paysg_desktop.ui.dialogs.care_words import age_text, stats_facts, strip_text
from paysg_desktop.ui.dialogs.restore_dialog import RestoreDialog
from paysg_desktop.ui.strip import CARE
from paysg_desktop.ui.window import MainWindow
from tests.builders import DAY, NOON, SECOND
from tests.ui.windows import Desktop, run_window, until

GOOD = PastBackup(NOON - 3 * 3600 * SECOND, "/backups", "a.db", 12_300_000, 5, "")


@pytest.mark.parametrize(
    ("state", "words", "tone"),
    [
        (BackupState(""), "No backup", "muted"),
        (BackupState("/backups"), "No backup", "muted"),
        (BackupState("/backups", None, "It is gone."), "Backup failed", "caution"),
        (BackupState("/backups", GOOD), "backup 3 h ago", "muted"),
        (BackupState("/backups", GOOD, "It is gone."), "backup 3 h ago, the newest failed", "caution"),
    ],
)
def test_the_strip_says_how_old_the_last_backup_is(state: BackupState, words: str, tone: str) -> None:
    assert strip_text(state, NOON) == (words, tone)


def test_an_old_backup_is_a_caution_only_where_one_is_due_each_day() -> None:
    assert strip_text(BackupState("/backups", GOOD), NOON + 3 * DAY) == ("backup 3 days ago", "caution")
    assert strip_text(BackupState("", GOOD), NOON + 3 * DAY) == ("backup 3 days ago", "muted")


def test_an_age_is_never_negative() -> None:
    assert age_text(NOON + DAY, NOON) == "just now"
    assert age_text(NOON - DAY, NOON) == "1 day ago"


def test_sizes_that_nobody_can_tell_are_left_out() -> None:
    facts = {fact.name: fact.value for fact in stats_facts(Stats((), 4096, 0, 0, None, 0, None, None, 6))}
    assert facts == {"Database": "4 kB", "Log": "0 entries", "Largest": "–", "Free inside": "nothing"}


def piece(window: MainWindow) -> str:
    return next(part.text for part in window.shell.strip.parts if part.opens == CARE)


def opened(window: MainWindow) -> CareDialog:
    window.shell.strip.opened.emit(CARE)
    assert window.sources.care.dialog is not None
    return window.sources.care.dialog


async def idle(dialog: CareDialog) -> None:
    await until(lambda: not dialog.is_busy and dialog.stats.isVisible() and dialog.desk.bridge.is_idle)


def test_a_backup_is_made_and_listed(workspace: Desktop, qapp: QApplication) -> None:
    async def work() -> None:
        async with workspace.window() as window:
            workspace.deliver(*(workspace.delivery(number) for number in range(3)))
            assert piece(window) == "No backup"
            dialog = opened(window)
            await idle(dialog)
            assert dialog.state.text_of("Folder") == "None chosen: no backup is made by itself"
            assert (dialog.stats.text_of("Log") or "").startswith("3 entries, all of ")
            dialog.submit()
            await until(lambda: dialog.said.text().startswith("Backed up 3 log entries"))
            await until(lambda: len(dialog.past) == 1)
            assert (dialog.state.text_of("Last backup") or "").startswith("just now, ")
            window.pulse.quicken()
            await until(lambda: piece(window) == "backup just now")
            dialog.reject()
            assert window.sources.care.dialog is None

    run_window(qapp, work())


def test_a_folder_is_chosen_and_given_up(workspace: Desktop, qapp: QApplication, tmp_path: Path) -> None:
    async def work() -> None:
        async with workspace.window() as window:
            dialog = opened(window)
            await idle(dialog)
            assert dialog.none.isHidden()
            dialog.take_folder(str(tmp_path))
            await until(lambda: dialog.state.text_of("Folder") == str(tmp_path))
            assert workspace.core.settings.get(BACKUP_FOLDER) == str(tmp_path)
            assert (dialog.state.text_of("Made") or "").startswith("each day from 12:00 on")
            dialog.none.click()
            await until(lambda: not workspace.core.settings.get(BACKUP_FOLDER) and not dialog.is_busy)

    run_window(qapp, work())


def test_a_folder_that_is_gone_is_said_in_the_dialog_and_in_the_strip(
    workspace: Desktop, qapp: QApplication, tmp_path: Path
) -> None:
    async def work() -> None:
        async with workspace.window() as window:
            workspace.core.care.choose_folder(str(tmp_path / "gone"))
            dialog = opened(window)
            await idle(dialog)
            dialog.submit()
            await until(lambda: "Plug the disk in" in dialog.problem.text())
            await until(lambda: len(dialog.past) == 1 and not dialog.is_busy)
            assert dialog.said.isHidden()
            window.pulse.quicken()
            await until(lambda: piece(window) == "Backup failed")

    run_window(qapp, work())


def test_the_log_is_read_anew(workspace: Desktop, qapp: QApplication) -> None:
    async def work() -> None:
        async with workspace.window() as window:
            workspace.deliver(*(workspace.delivery(number) for number in range(5)))
            dialog = opened(window)
            await idle(dialog)
            dialog.rebuild.click()
            await until(
                lambda: dialog.said.text() == "5 log entries were read anew, and every row is what it was."
            )

    run_window(qapp, work())


def test_everything_is_packed_to_move(workspace: Desktop, qapp: QApplication, tmp_path: Path) -> None:
    async def work() -> None:
        async with workspace.window() as window:
            dialog = opened(window)
            await idle(dialog)
            dialog.take_target(tmp_path / "move.zip")
            await until(lambda: dialog.said.text().startswith("Packed into move.zip"))
            with zipfile.ZipFile(tmp_path / "move.zip") as archive:
                assert "paysg-desktop.db" in archive.namelist()
            assert [each.name for each in tmp_path.iterdir() if each.is_file()] == ["move.zip"]

    run_window(qapp, work())


@pytest.mark.in_process
def test_a_restore_is_asked_for_and_closes_the_window(
    workspace: Desktop, qapp: QApplication, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    backup, _ = workspace.core.care.back_up(out)

    async def work() -> None:
        async with workspace.window() as window:
            dialog = opened(window)
            await idle(dialog)
            dialog.take_source(backup)
            await until(lambda: bool(dialog.findChildren(RestoreDialog)))
            (asked,) = dialog.findChildren(RestoreDialog)
            assert backup.name in asked.sentence.text()
            closed: list[bool] = []
            window.closed.connect(lambda: closed.append(True))
            asked.confirm.click()
            await until(lambda: closed == [True])
            assert workspace.core.care.restore_wanted == backup

    run_window(qapp, work())


@pytest.mark.parametrize("is_left_open", [False, True])
def test_nothing_is_called_whole_before_it_was_read(
    workspace: Desktop, qapp: QApplication, tmp_path: Path, is_left_open: bool
) -> None:
    source = database_path(workspace.core.workspace)

    async def work() -> None:
        async with workspace.window() as window:
            copied, _ = workspace.core.care.back_up(tmp_path)
            copied.with_suffix(".json").unlink()
            if is_left_open:
                for end in ("", "-wal"):
                    copied.with_name(copied.name + end).write_bytes(
                        source.with_name(source.name + end).read_bytes()
                    )
            dialog = opened(window)
            await idle(dialog)
            dialog.take_source(copied)
            await until(lambda: bool(dialog.findChildren(RestoreDialog)))
            (asked,) = dialog.findChildren(RestoreDialog)
            assert ("is whole" in asked.sentence.text()) is not is_left_open
            assert ("was never closed" in asked.sentence.text()) is is_left_open

    run_window(qapp, work())


def test_what_can_not_be_restored_is_said_at_once(workspace: Desktop, qapp: QApplication, tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    other.write_bytes(b"no database" * 500)

    async def work() -> None:
        async with workspace.window() as window:
            dialog = opened(window)
            await idle(dialog)
            dialog.take_source(other)
            await until(lambda: "is no backup that can be read" in dialog.problem.text())
            assert workspace.core.care.restore_wanted is None

    run_window(qapp, work())


@pytest.mark.in_process
def test_the_demo_has_no_backups_to_speak_of(workspace: Desktop, qapp: QApplication) -> None:
    workspace.core.is_demo = True

    async def work() -> None:
        async with workspace.window() as window:
            assert CARE not in [part.opens for part in window.shell.strip.parts]

    run_window(qapp, work())


def test_one_at_a_time(workspace: Desktop, qapp: QApplication) -> None:
    async def work() -> None:
        async with workspace.window() as window:
            first = opened(window)
            assert opened(window) is first
            await idle(first)

    run_window(qapp, work())
