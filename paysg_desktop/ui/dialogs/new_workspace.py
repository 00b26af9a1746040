"""The dialog that makes a new workspace: a name, and the folder that it is put in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from paysg_desktop.domain.errors import RefusedError, UsageError
from paysg_desktop.settings.paths import default_workspace, prepare_workspace
from paysg_desktop.ui.desk import Desk
from paysg_desktop.ui.dialogs.fields import LineField
from paysg_desktop.ui.dialogs.working_dialog import WorkingDialog
from paysg_desktop.ui.inspector.parts import LinkButton
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.wording import tr

_LONGEST_NAME = 80
_NEVER_IN_A_NAME = frozenset('/\\:*?"<>|')
_NUMBERED = tuple(f"{each}{number}" for each in ("com", "lpt") for number in range(10))
_NEVER_NAMES = frozenset({"con", "prn", "aux", "nul", *_NUMBERED})
"""What one system or another takes for something else than a name."""


class NewWorkspaceDialog(WorkingDialog):
    """`made` carries the folder of a workspace that is ready to be opened."""

    made = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(
            desk,
            parent,
            tr("New workspace"),
            tr(
                "A workspace has its own payments, endpoints, accounts and settings, and nothing of another. It"
                " opens in a window of its own, beside this one."
            ),
            tr("Make and open"),
            tr("Close"),
        )
        self.name = LineField(tr("Name"), tr("Of its folder, too."))
        self.name.line.setMaxLength(_LONGEST_NAME)
        self.place = LineField(
            tr("In the folder"),
            tr("On this computer's own disk, in no folder that is shared or synced: the database needs that."),
        )
        self.place.line.setText(str(usual_place()))
        self.choose = LinkButton(tr("Choose…"), Size.SECONDARY)
        self.choose.clicked.connect(self._choose)
        self.place.head.addWidget(self.choose)
        for each in (self.name, self.place):
            self.fields.addWidget(each)

    def submit(self) -> None:
        name, place = self.name.text, self.place.text
        self.begin(lambda: make_workspace(place, name), self._finish)

    # --- inside ---

    def _finish(self, folder: Path) -> None:
        self.made.emit(folder)
        self.accept()

    def _choose(self) -> None:
        dialog = QFileDialog(self, tr("In the folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.place.line.setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def usual_place() -> Path:
    """Beside the user's own workspace."""
    return default_workspace().with_name("PaySG Desktop workspaces")


def make_workspace(place: str, name: str) -> Path:
    """The folder of a new workspace, ready to be opened; blocks. Raises UsageError, RefusedError, StorageError."""
    if not is_name(name):
        raise UsageError(
            tr("A folder can't be named so: none of / \\ : * ? \" < > |, and no dot at its end. Nothing was made.")
        )
    parent = Path(place)
    if not parent.is_absolute():
        raise UsageError(tr("Name the whole path of the folder. Nothing was made."))
    folder = parent / name
    if folder.exists():
        raise RefusedError(
            tr("There is something of that name already. Nothing was made; “Open workspace…” opens what is there.")
        )
    return prepare_workspace(folder)


def is_name(name: str) -> bool:
    """Whether a name can be a folder's, on every system."""
    is_plain = name.isprintable() and not _NEVER_IN_A_NAME & frozenset(name) and name == name.strip().rstrip(".")
    return bool(name) and is_plain and name.partition(".")[0].casefold() not in _NEVER_NAMES
