"""The system's dialogs that ask for a file; nothing waits for their answers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from paysg_desktop.ui.wording import tr

Take = Callable[[Path], None]


def ask_for_file(parent: QWidget, take: Take) -> QFileDialog:
    """Which CSV file to read."""
    chooser = _dialog(parent, tr("Choose a file"), take)
    chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
    chooser.open()
    return chooser


def ask_where(parent: QWidget, title: str, name: str, take: Take) -> QFileDialog:
    """Where to write a CSV file; `name` is suggested."""
    chooser = _dialog(parent, title, take)
    chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    chooser.setDefaultSuffix("csv")
    chooser.selectFile(name)
    chooser.open()
    return chooser


def _dialog(parent: QWidget, title: str, take: Take) -> QFileDialog:
    chooser = QFileDialog(parent, title)
    chooser.setNameFilters([tr("CSV files (*.csv)"), tr("All files (*)")])
    chooser.fileSelected.connect(lambda chosen: take(Path(chosen)))
    chooser.finished.connect(chooser.deleteLater)
    return chooser
