"""A dialog that saves something with a secret in it, and helps where there is no keychain."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from paysg_desktop.domain.errors import PaySGDesktopError
from paysg_desktop.ui.desk import Desk
from paysg_desktop.ui.dialogs.keeping import NoKeychainError
from paysg_desktop.ui.dialogs.working_dialog import WorkingDialog
from paysg_desktop.ui.inspector.buttons import IconButton
from paysg_desktop.ui.wording import tr

T = TypeVar("T")


class KeepingDialog(WorkingDialog):
    """`saved` carries what came of it. Subclasses say in `work` how it is saved, in `forget` what goes then."""

    saved = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget, title: str, sentence: str, confirm: str) -> None:
        super().__init__(desk, parent, title, sentence, confirm, tr("Cancel"))
        self.for_session = session_button()
        self.for_session.clicked.connect(lambda: self._begin(for_session=True))
        self.help.addWidget(self.for_session, 0, Qt.AlignmentFlag.AlignLeft)

    def work(self, *, for_session: bool) -> Callable[[], object]:
        """What saves it, on a worker thread; raises UsageError for what is missing or can't be read."""
        raise NotImplementedError

    def forget(self) -> None:
        """It is saved: no secret stays in a field."""
        raise NotImplementedError

    def submit(self) -> None:
        self._begin(for_session=False)

    # --- inside ---

    def _begin(self, *, for_session: bool) -> None:
        if self.is_busy:
            return
        try:
            work = self.work(for_session=for_session)
        except PaySGDesktopError as error:
            self.show_problem(str(error))
            return
        self.for_session.setEnabled(False)
        self.begin(partial(_save, work), self._take)

    def _take(self, done: object) -> None:
        if isinstance(done, NoKeychainError):
            self.for_session.show()
            self.for_session.setEnabled(True)
            raise done
        self.forget()
        self.saved.emit(done)
        self.accept()


def session_button() -> IconButton:
    """Keeps a secret without a keychain; hidden until it is known that there is none."""
    made = IconButton("clock", tr("Keep until the program ends"))
    made.setAutoDefault(False)
    made.hide()
    return made


def _save(work: Callable[[], T]) -> T | NoKeychainError:
    try:
        return work()
    except NoKeychainError as error:
        return error
