"""The dialog that purges: counted first, said in full, confirmed, and then told what went."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.purge import Counts, PurgeDone
from paysg_desktop.purge_desk import PurgeOrder
from paysg_desktop.settings.declarations import RETENTION_BODIES, RETENTION_RECORDS
from paysg_desktop.ui.desk import Desk
from paysg_desktop.ui.dialogs import purge_words as words
from paysg_desktop.ui.dialogs.confirm_band import environment_band
from paysg_desktop.ui.dialogs.fields import LineField
from paysg_desktop.ui.dialogs.working_dialog import WorkingDialog
from paysg_desktop.ui.growth import wide
from paysg_desktop.ui.inspector.facts import Facts
from paysg_desktop.ui.inspector.parts import LinkButton, column, wrapped
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.wording import tr

PROGRESS_MS = 200
_LONGEST_REASON = 500
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_COUNT_WIDTH = 9 * Size.GRID


class PurgeDialog(WorkingDialog):
    """What is old enough is what the settings say. Closing the dialog does not stop a purge that has begun."""

    backup_requested = Signal()
    retention_requested = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(
            desk, parent, tr("Purge what is older"), "", tr("Purge for ever…"), tr("Close"), is_dangerous=True
        )
        self.counts: Counts = {}
        self.is_live = False
        self.said = wrapped(tr("Counting what is old enough…"), "muted", limit=4_000)
        self._pages = column(gap=2 * Size.GRID)
        self.reason = LineField(tr("Why"), tr("Stays in the audit trail for ever: no names, no personal data."))
        self.reason.line.setMaxLength(_LONGEST_REASON)
        name = desk.core.workspace_name
        self.typed = LineField(tr("To confirm, type the workspace's name"), tr("It is: {name}").format(name=name))
        self.backup = LinkButton(tr("Make a backup now…"), Size.SECONDARY)
        self.choose = LinkButton(tr("Choose how long things are kept…"), Size.SECONDARY)
        self._progress = QTimer(self, interval=PROGRESS_MS)
        self._progress.timeout.connect(self._show_progress)
        # What opened this was clicked in the same place: the second half of a double click must not purge.
        self._steady = QTimer(self, singleShot=True, interval=QApplication.doubleClickInterval())
        self._steady.timeout.connect(lambda: self.confirm.setEnabled(not self.is_busy))
        self._lay_out_fields()
        self.backup.clicked.connect(self._leave_for_backup)
        self.choose.clicked.connect(self._leave_for_choice)
        self._count()

    def submit(self) -> None:
        """Purge, or say what is missing."""
        if self.is_busy or not self.confirm.isVisibleTo(self) or not self.confirm.isEnabled():
            return
        missing = self._missing()
        if missing is not None:
            field, sentence = missing
            self.show_problem(sentence)
            field.setFocus()
            return
        order = PurgeOrder(reason=self.reason.text, is_confirmed=True)
        self.show_problem("")
        self._show_fields(is_shown=False)
        self.confirm.hide()
        self._progress.start()
        self._show_progress()
        self.begin(lambda: self.desk.core.purges.run(order), self._show_done)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter in a field never purges: it leads to what is missing, and then to the button."""
        if event.key() not in _ENTER or isinstance(self.focusWidget(), QAbstractButton):
            super().keyPressEvent(event)
            return
        missing = self._missing()
        (self.confirm if missing is None else missing[0]).setFocus()

    # --- inside ---

    def _lay_out_fields(self) -> None:
        self.fields.addWidget(self.said)
        self.fields.addLayout(self._pages)
        for each in (self.typed, self.reason, self.backup, self.choose):
            self.fields.addWidget(each)
            each.hide()
        self.confirm.hide()

    def _count(self) -> None:
        get = self.desk.core.settings.get
        chosen = words.chosen_text(get(RETENTION_BODIES), get(RETENTION_RECORDS))
        self.sentence.show_text(chosen)
        if not get(RETENTION_BODIES) and not get(RETENTION_RECORDS):
            self.said.hide()
            self.choose.show()
            return
        self.begin(lambda: self.desk.core.purges.count(PurgeOrder()), self._show_counts)

    def _show_counts(self, counts: Counts) -> None:
        self.counts = {key: count for key, count in counts.items() if count}
        self.is_live = any(place == Environment.LIVE for place, _ in self.counts)
        self.said.show_text(words.counted_text(self.counts))
        for environment in Environment:
            facts = words.count_facts(self.counts, environment)
            if facts:
                shown = Facts(tr("What goes"), wide(_COUNT_WIDTH))
                shown.show_facts(facts)
                band = environment_band(environment, tr("This is about real payers. What goes is gone for ever."))
                self._pages.addLayout(column(band, shown, gap=Size.GRID))
        if self.counts:
            self._show_fields(is_shown=True)
            self.confirm.show()
            self._steady.start()

    def _show_fields(self, *, is_shown: bool) -> None:
        self.typed.setVisible(is_shown and self.is_live)
        self.reason.setVisible(is_shown)
        if is_shown:
            (self.typed if self.is_live else self.reason).setFocus()

    def _missing(self) -> tuple[LineField, str] | None:
        """The field that is not as it must be, and the sentence about it."""
        if self.is_live and self.typed.text != self.desk.core.workspace_name.strip():
            return self.typed, tr("Type the workspace's name as it stands below the field. Nothing was purged.")
        if self.is_live and not self.reason.text:
            return self.reason, tr("Say why: LIVE data goes. Nothing was purged.")
        return None

    def _show_progress(self) -> None:
        self.said.show_text(words.progress_text(self.desk.core.care.progress))

    def _show_done(self, done: PurgeDone) -> None:
        self._progress.stop()
        self.sentence.show_text(tr("It is done. What went is gone for ever."))
        self.said.show_text(words.done_text(done))
        self.backup.setVisible(bool(done.backups))
        (self.backup if done.backups else self.cancel).setFocus()

    def _end(self) -> None:
        super()._end()
        is_ready = bool(self.counts) and not self._steady.isActive()
        self.confirm.setEnabled(is_ready and not self.is_busy)
        if self._progress.isActive() and not self.is_busy:
            # It failed: what was counted stands, and can be tried again.
            self._progress.stop()
            self.said.show_text(words.counted_text(self.counts))
            self._show_fields(is_shown=True)
            self.confirm.show()

    def _leave_for_backup(self) -> None:
        self.accept()
        self.backup_requested.emit()

    def _leave_for_choice(self) -> None:
        self.accept()
        self.retention_requested.emit()
