"""Diagnostics: everything that would be given away, to be read before it is saved."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from paysg_desktop.diagnosing import Gathered, file_name, gather, save
from paysg_desktop.ui.desk import Desk
from paysg_desktop.ui.dialogs.read_texts import ReadTexts
from paysg_desktop.ui.dialogs.working_dialog import WorkingDialog
from paysg_desktop.ui.growth import wide
from paysg_desktop.ui.inspector.parts import wrapped
from paysg_desktop.ui.save_file import ask_where
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.wording import size_text, tr

_HEIGHT = 40 * Size.GRID
CRASH = "crash-1.txt"


class DiagnosticsDialog(WorkingDialog):
    """`first` is the name of the file that is shown first, where there is one of it."""

    def __init__(self, desk: Desk, parent: QWidget, first: str = "") -> None:
        super().__init__(
            desk,
            parent,
            tr("Diagnostics"),
            tr(
                "What helps to understand a fault, as one file. It holds no payload, no secret and no personal"
                " data. Read it here before you save it; nothing is sent to anybody."
            ),
            tr("Save…"),
            tr("Close"),
        )
        self._first = first
        self.sheets: Gathered = ()
        self.said = wrapped(tr("Gathering…"), "muted", limit=2_000)
        self.texts = ReadTexts(tr("File"), tr("What is in the file"), wide(_HEIGHT))
        self.texts.hide()
        self.fields.addWidget(self.texts)
        self.fields.addWidget(self.said)
        core = desk.core
        work = partial(gather, core.workspace, core.settings, core.clock, window_facts())
        self.begin(work, self._show)

    def submit(self) -> None:
        """Ask where to save what is shown."""
        if self.sheets:
            name = file_name(self.desk.core.clock)
            ask_where(self, tr("Save the diagnostics"), name, tr("Archive (*.zip)"), self.take_target)

    def take_target(self, target: Path) -> None:
        """Save exactly what is shown into this file."""
        self.begin(
            partial(save, target, self.sheets),
            lambda _: self.said.show_text(tr("Saved: {file}").format(file=str(target))),
        )

    # --- inside ---

    def _show(self, sheets: Gathered) -> None:
        self.sheets = sheets
        self.texts.show_texts([(each.name, size_text(len(each.text)), each.text) for each in sheets], self._first)
        self.texts.show()
        self.said.show_text(tr("{n} files. Nothing was written yet.").format(n=len(sheets)))


def window_facts() -> Mapping[str, object]:
    """What only a window knows, and says nothing of who sits before it. On the window's thread."""
    screens = QGuiApplication.screens()
    return {
        "qt": qVersion(),
        "qt_platform": QGuiApplication.platformName(),
        "screens": [
            {"width": each.size().width(), "height": each.size().height(), "scale": each.devicePixelRatio()}
            for each in screens
        ],
    }
