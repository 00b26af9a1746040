"""A dialog that takes secrets: it keeps them behind the window, and helps where there is no keychain."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from paysg_desktop.domain.endpoint import Endpoint
from paysg_desktop.domain.errors import PaySGDesktopError
from paysg_desktop.ui.desk import Desk
from paysg_desktop.ui.dialogs.form_dialog import FormDialog
from paysg_desktop.ui.dialogs.keeping import NoKeychainError
from paysg_desktop.ui.dialogs.keeping_dialog import session_button
from paysg_desktop.ui.wording import tr


class SecretDialog(FormDialog):
    """Subclasses say in `work` what is to be done; `finish` gets the endpoint that came of it."""

    def __init__(self, desk: Desk, parent: QWidget, title: str, sentence: str, confirm: str) -> None:
        super().__init__(parent, title, sentence, confirm, tr("Cancel"))
        self.desk = desk
        self._is_busy = self._is_closed = False
        # Closed while it works, it still has to say what came of it; it goes when both are over.
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        self.for_session = session_button()
        self.for_session.clicked.connect(lambda: self._begin(for_session=True))
        self.help.addWidget(self.for_session, 0, Qt.AlignmentFlag.AlignLeft)
        self.finished.connect(self._close)

    def work(self, *, for_session: bool) -> Callable[[], Endpoint]:
        """What to do, on a thread of its own; raises UsageError for what can't be read."""
        raise NotImplementedError

    def finish(self, endpoint: Endpoint) -> None:
        """It is done."""
        raise NotImplementedError

    def submit(self) -> None:
        self._begin(for_session=False)

    def _begin(self, *, for_session: bool) -> None:
        try:
            work = self.work(for_session=for_session)
        except PaySGDesktopError as error:
            self._fail(error)
            return
        self._is_busy = True
        self.confirm.setEnabled(False)
        self.for_session.setEnabled(False)
        self.desk.start(self._do, work)

    async def _do(self, work: Callable[[], Endpoint]) -> None:
        try:
            self.finish(await self.desk.bridge.ask(work))
        except PaySGDesktopError as error:
            self._end()
            if self._is_closed:
                raise  # nobody sees the dialog any more, so the window says it
            self._fail(error)
        except BaseException:
            self._end()
            raise
        else:
            self._end()
            self.accept()

    def _fail(self, error: PaySGDesktopError) -> None:
        self.for_session.setVisible(isinstance(error, NoKeychainError))
        self.show_problem(str(error))

    def _end(self) -> None:
        self._is_busy = False
        self.confirm.setEnabled(True)
        self.for_session.setEnabled(True)
        if self._is_closed:
            self.deleteLater()

    def _close(self) -> None:
        self._is_closed = True
        if not self._is_busy:
            self.deleteLater()
