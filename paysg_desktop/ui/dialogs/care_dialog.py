"""The dialog for looking after the workspace's data: backups, size, folding anew, moving, restoring."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from paysg_desktop.domain.backup import BackupState, PastBackup, Stats
from paysg_desktop.restoring import look_at, secret_words, stands_alone
from paysg_desktop.settings.declarations import BACKUP_AT, BACKUP_FOLDER
from paysg_desktop.ui.desk import Desk
from paysg_desktop.ui.dialogs import care_words as words
from paysg_desktop.ui.dialogs.restore_dialog import RestoreDialog
from paysg_desktop.ui.dialogs.working_dialog import WorkingDialog
from paysg_desktop.ui.gate import Look
from paysg_desktop.ui.inspector.facts import Facts
from paysg_desktop.ui.inspector.parts import (
    ChipLabel,
    LinkButton,
    column,
    emptied,
    heading,
    label,
    wrapped,
)
from paysg_desktop.ui.save_file import ask_where
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.wording import tr

PROGRESS_MS = 200
LISTED = 4


class CareDialog(WorkingDialog):
    """`restore_wanted` carries nothing: what to restore stands in `core.care`, and the window is to close."""

    restore_wanted = Signal()
    settings_wanted = Signal(str)
    """A page of the settings is to be shown."""

    def __init__(self, desk: Desk, parent: QWidget, news: str = "") -> None:
        super().__init__(
            desk,
            parent,
            tr("Backups and storage"),
            tr(
                "A backup is a whole copy of the database, checked after it was written. It holds payers' data in"
                " the clear: keep it where only you can read it."
            ),
            tr("Back up now"),
            tr("Close"),
        )
        self.state = Facts(tr("Backups"))
        self.choose = LinkButton(tr("Choose a folder…"), Size.SECONDARY)
        self.none = LinkButton(tr("Make none by itself"), Size.SECONDARY)
        self.further = LinkButton(tr("Hour, and how many are kept…"), Size.SECONDARY)
        self.said = wrapped("", "muted", limit=2_000)
        self.said.hide()
        self._past = column(gap=Size.HALF)
        self.past: tuple[PastBackup, ...] = ()
        self.stats = Facts(tr("Storage"))
        self.measuring = wrapped(tr("Measuring…"), "muted")
        self.rebuild = LinkButton(tr("Read the log anew"), Size.SECONDARY)
        self.move_away = LinkButton(tr("Move to another computer…"), Size.SECONDARY)
        self.restore = LinkButton(tr("Restore a backup…"), Size.SECONDARY)
        self._lay_out_fields()
        self._progress = QTimer(self, interval=PROGRESS_MS)
        self._progress.timeout.connect(self._show_progress)
        for button, work in (
            (self.choose, self._choose_folder),
            (self.none, lambda: self.take_folder("")),
            (self.further, self.accept),
            (self.further, lambda: self.settings_wanted.emit("backup")),
            (self.rebuild, self._rebuild),
            (self.move_away, self._ask_move),
            (self.restore, self._ask_restore),
        ):
            button.clicked.connect(work)
        self._say(news)
        self.refresh()
        desk.start(self._measure)

    def submit(self) -> None:
        """Back up now."""
        self._say(words.progress_text(self.desk.core.care.progress))
        self._progress.start()
        self.begin(self.desk.core.care.back_up, lambda made: self._finish(words.made_text(*made)))

    def refresh(self) -> None:
        """Read anew how the backups stand."""
        self.desk.start(self._read)

    def take_folder(self, folder: str) -> None:
        """Have the daily backup made there; empty: nowhere."""
        care = self.desk.core.care
        said = tr("The first backup is made in a moment.") if folder else tr("No backup is made by itself now.")
        self.begin(lambda: care.choose_folder(folder), lambda _: self._finish(said))

    def take_target(self, target: Path) -> None:
        """Pack everything into this file."""
        self._say(words.progress_text(self.desk.core.care.progress))
        self._progress.start()
        self.begin(
            lambda: self.desk.core.care.move(target),
            lambda done: self._finish(words.moved_text(target, [secret_words(each) for each in done[1]])),
        )

    def take_source(self, source: Path) -> None:
        """Look at a backup, then ask whether to restore it."""
        self._say(tr("Checking the backup…"))
        self.begin(
            lambda: (look_at(source)[0], stands_alone(source)),
            lambda seen: self._offer(RestoreDialog(source, *seen, self.desk, self)),
        )

    # --- inside ---

    def _lay_out_fields(self) -> None:
        self.fields.addWidget(self.state)
        self.fields.addLayout(_links(self.choose, self.none, self.further))
        self.fields.addWidget(self.said)
        self.fields.addLayout(self._past)
        self.fields.addLayout(column(heading(tr("Storage")), self.measuring, self.stats, gap=Size.GRID))
        self.fields.addLayout(_links(self.rebuild, self.move_away, self.restore))
        self.stats.hide()

    async def _read(self) -> None:
        care = self.desk.core.care
        state, past = await self.desk.bridge.ask(lambda: (care.state(), care.past()[:LISTED]))
        if not self._is_closed:
            self._show(state, past)

    async def _measure(self) -> None:
        stats: Stats = await self.desk.bridge.do(self.desk.core.care.stats)
        if not self._is_closed:
            self.measuring.hide()
            self.stats.show_facts(words.stats_facts(stats))
            self.stats.show()
            QTimer.singleShot(0, self, self._fit)

    def _show(self, state: BackupState, past: tuple[PastBackup, ...]) -> None:
        settings, now = self.desk.core.settings, self.desk.now()
        self.state.show_facts(words.state_facts(state, settings.get(BACKUP_AT), now))
        is_locked = settings.is_locked(BACKUP_FOLDER)
        self.choose.setVisible(not is_locked)
        self.none.setVisible(bool(state.folder) and not is_locked)
        self.past = past
        emptied(self._past)
        is_said = self._problem_box.isVisible()
        for number, each in enumerate(past):
            # Only the newest one says why it failed, and not what is said below already.
            self._past.addLayout(_past_row(each, now, has_reason=number == 0 and not is_said))
        # Once the new rows have their sizes.
        QTimer.singleShot(0, self, self._fit)

    def _finish(self, sentence: str) -> None:
        self._say(sentence)
        self.refresh()

    def _end(self) -> None:
        if self._working <= 1:
            self._progress.stop()
            if self._problem_box.isVisible():
                self._say("")
                self.refresh()
        super()._end()

    def _say(self, sentence: str) -> None:
        self.said.show_text(sentence)
        self.said.setVisible(bool(sentence))

    def _show_progress(self) -> None:
        self._say(words.progress_text(self.desk.core.care.progress))

    def _rebuild(self) -> None:
        self._say(tr("Reading the log anew. The lists fill up again meanwhile."))
        self.begin(self.desk.core.care.rebuild, lambda done: self._finish(words.rebuilt_text(done)))

    def _offer(self, dialog: RestoreDialog) -> None:
        self._say("")
        dialog.accepted.connect(self._restore)
        dialog.open()

    def _restore(self) -> None:
        self.accept()
        self.restore_wanted.emit()

    # --- the system's dialogs ---

    def _choose_folder(self) -> None:
        dialog = QFileDialog(self, tr("Folder for backups"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.take_folder)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask_move(self) -> None:
        ask_where(
            self, tr("Move to another computer"), "paysg-desktop-move.zip", tr("Archive (*.zip)"), self.take_target
        )

    def _ask_restore(self) -> None:
        if not self.desk.core.owns:
            self._say(
                tr(
                    "Another program receives for this workspace and has its files open. End that program, open"
                    " this window again, and restore then. Nothing was changed."
                )
            )
            return
        dialog = QFileDialog(self, tr("Backup to restore"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(tr("Backups and archives (*.db *.zip)"))
        dialog.fileSelected.connect(lambda chosen: self.take_source(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _links(*buttons: LinkButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(Size.GRID)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row


def _past_row(tried: PastBackup, now: int, *, has_reason: bool) -> QVBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(Size.GRID)
    row.addWidget(ChipLabel(words.past_chip(tried)))
    row.addWidget(label(words.past_text(tried, now), Size.SECONDARY, look=Look("muted")), 1)
    if tried.is_good or not has_reason:
        return column(row)
    return column(row, wrapped(tried.problem, "muted", Size.SECONDARY), gap=Size.HALF)
