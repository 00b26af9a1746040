"""The dialog that asks before a backup takes the place of the database."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from paysg_desktop.domain.backup import Sheet
from paysg_desktop.ui.desk import Desk
from paysg_desktop.ui.dialogs import care_words as words
from paysg_desktop.ui.dialogs.form_dialog import FormDialog
from paysg_desktop.ui.inspector.parts import wrapped
from paysg_desktop.ui.wording import tr


class RestoreDialog(FormDialog):
    """`accepted` when the user wants it: then `core.care` knows what to restore once the window has closed."""

    def __init__(self, source: Path, sheet: Sheet | None, is_proven: bool, desk: Desk, parent: QWidget) -> None:
        holds, *more = words.restore_texts(source, sheet, desk.now(), is_proven=is_proven)
        super().__init__(
            parent,
            tr("Restore this backup?"),
            holds,
            tr("Close and restore…"),
            tr("Keep what is there"),
            is_dangerous=True,
        )
        self._source = source
        self._desk = desk
        for paragraph in more:
            self.fields.addWidget(wrapped(paragraph))

    def submit(self) -> None:
        self._desk.core.care.restore_wanted = self._source
        self.accept()
