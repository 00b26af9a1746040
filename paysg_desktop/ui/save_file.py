"""The system's dialog that asks where to write a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget


def ask_where(parent: QWidget, title: str, name: str, kind: str, take: Callable[[Path], None]) -> QFileDialog:
    """Nothing waits for the answer. `name` is suggested; `kind` is Qt's name filter of files that end like it."""
    dialog = QFileDialog(parent, title, name)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(kind)
    dialog.setDefaultSuffix(Path(name).suffix)
    dialog.fileSelected.connect(lambda chosen: take(Path(chosen)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
