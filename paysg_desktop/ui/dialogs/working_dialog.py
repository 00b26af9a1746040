"""A dialog that has something done behind the window, and stays usable while it is."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from paysg_desktop.domain.errors import PaySGDesktopError
from paysg_desktop.ui.desk import Desk
from paysg_desktop.ui.dialogs.form_dialog import FormDialog

T = TypeVar("T")


class WorkingDialog(FormDialog):
    """Closed while it works, it still says what came of it: an error then stands in the window's banner."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget,
        title: str,
        sentence: str,
        confirm: str,
        cancel: str,
        *,
        is_dangerous: bool = False,
    ) -> None:
        super().__init__(parent, title, sentence, confirm, cancel, is_dangerous=is_dangerous)
        self.desk = desk
        self._working = 0
        self._is_closed = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        self.finished.connect(self._close)

    @property
    def is_busy(self) -> bool:
        return self._working > 0

    def begin(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        """Do blocking `work` on a thread of its own, then hand over what it gave; its error is shown here."""
        self._working += 1
        self.confirm.setEnabled(False)
        self.desk.start(self._do, work, then)

    async def _do(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        try:
            done = await self.desk.bridge.do(work)
            self.show_problem("")
            then(done)
        except PaySGDesktopError as error:
            if self._is_closed:
                raise
            self.show_problem(str(error))
        finally:
            self._end()

    def _end(self) -> None:
        self._working -= 1
        self.confirm.setEnabled(not self.is_busy)
        if self._is_closed and not self.is_busy:
            self.deleteLater()

    def _close(self) -> None:
        self._is_closed = True
        if not self.is_busy:
            self.deleteLater()
