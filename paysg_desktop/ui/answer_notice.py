"""What endpoints answer otherwise than usual, said wherever the user is, for as long as it is in force."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from paysg_desktop.domain.answer import AnswerOverride
from paysg_desktop.domain.changes import Changes
from paysg_desktop.ui.band import Band
from paysg_desktop.ui.desk import Desk
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.views.answers_words import notice_text
from paysg_desktop.ui.wording import tr


class AnswerNotice(Band):
    """A band in caution with the one step that ends it; hidden while all answer as usual."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "caution", tr("Back to usual"), (Size.HALF, 2 * Size.GRID), limit=1_000)
        self.usual = self.button


class AnswerWatch(QObject):
    """Shows in the notice what is in force; `changed` is told on the window's thread whenever that moves."""

    changed = Signal()

    def __init__(self, desk: Desk, notice: AnswerNotice, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._notice = notice
        notice.usual.clicked.connect(self.switch_off)
        self.show_again()

    def show_again(self) -> None:
        """Endpoints may be called otherwise."""
        overrides = self._desk.core.answers
        names = {each.id: each.name for each in self._desk.core.book.endpoints()}
        self._notice.show_sentence(notice_text(overrides, names) if overrides else "")

    def switch_off(self) -> None:
        """Have all endpoints answer as usual."""
        self._desk.start(self._switch_off, self._desk.core.answers)

    async def _switch_off(self, overrides: tuple[AnswerOverride, ...]) -> None:
        for each in overrides:
            await self._desk.bridge.ask(self._desk.core.clear_answer, each.endpoint_id)

    def take(self, changes: Changes) -> None:
        """Take in what has moved."""
        if changes.answers:
            self.show_again()
            self.changed.emit()
