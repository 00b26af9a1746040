"""What both replay dialogs share: whether it can be sent is asked again with each change, and said at once."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.replay import ReplayOrder
from paysg_desktop.ui import theme
from paysg_desktop.ui.delegates import painting
from paysg_desktop.ui.desk import Desk
from paysg_desktop.ui.dialogs.bulk_steps import StepButton, StepDialog
from paysg_desktop.ui.dialogs.replay_options import ReplayNotes
from paysg_desktop.ui.dialogs.replay_target import TargetField
from paysg_desktop.ui.dialogs.replay_work import Checked, Places, checked, places
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.wording import tr

CHECK_MS = 250
"""After the last change it is looked whether it can be sent."""


class CheckedDialog(StepDialog):
    """Subclasses give the order as it stands, and say what to do with what was found."""

    def __init__(self, desk: Desk, environment: Environment, parent: QWidget, title: str) -> None:
        super().__init__(desk, parent, title)
        self.environment = environment
        self.target, self.notes = TargetField(), ReplayNotes()
        self.checked = Checked()
        """What was found of the order as it stands."""
        self._checks = self._answered = 0
        self._soon = QTimer(self, singleShot=True, interval=CHECK_MS)
        self._soon.timeout.connect(self._check)
        self.target.edited.connect(self.check_soon)
        self.notes.confirmed.connect(self.show_state)

    # --- what subclasses say ---

    def order(self) -> ReplayOrder | None:
        """What would be sent now; None while something is missing."""
        raise NotImplementedError

    def show_state(self) -> None:
        """Something was found, or confirmed: show what can be done."""
        raise NotImplementedError

    # --- for subclasses ---

    @property
    def is_settled(self) -> bool:
        """Whether everything that was asked for stands."""
        return super().is_settled and not self._soon.isActive() and self._checks == self._answered

    @property
    def can_send(self) -> bool:
        """Whether nothing stands against it, and what has to be confirmed is."""
        is_known = self._checks == self._answered and not self._soon.isActive()
        is_open = self.checked.count > 0 and not self.checked.why_not
        return is_known and is_open and (self.notes.is_confirmed or not self.checked.asks)

    def ask_places(self) -> None:
        """Learn where deliveries can go; what was chosen last is chosen again."""
        self.begin(partial(places, self.desk.core, self.environment), self._show_places)

    def check_soon(self) -> None:
        """Something was changed."""
        self._soon.start()
        self.show_state()

    # --- inside ---

    def _buttons(self) -> QHBoxLayout:
        row = super()._buttons()
        row.removeWidget(self.last)
        self.last.deleteLater()
        self.last = SendButton(tr("Send"))
        row.addWidget(self.last)
        return row

    def _show_places(self, found: Places) -> None:
        self.target.show_places(found)
        self.target.take_focus()
        self._check()

    def _check(self) -> None:
        self._soon.stop()
        self._checks += 1
        order = self.order()
        if order is None:
            self._take(self._checks, Checked(), tr("Say where it is to be sent."))
        else:
            self.desk.start(self._ask, order, self._checks)

    async def _ask(self, order: ReplayOrder, number: int) -> None:
        try:
            found = await self.desk.bridge.do(checked, self.desk.core, order)
        except BaseException:
            self._answered = max(self._answered, number)
            raise
        self._take(number, found, "")

    def _take(self, number: int, found: Checked, missing: str) -> None:
        """An answer that another question has overtaken is of no interest."""
        self._answered = max(self._answered, number)
        if number == self._checks and not self._is_closed:
            self.checked = found
            self.notes.show_checked(found, missing)
            self.show_state()


class SendButton(StepButton):
    """The main button, which shows when it is off: what stands against it is told above."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        if self.isEnabled():
            super().paintEvent(event)
            return
        shown, painter = theme.current(), QPainter(self)
        painting.rounded(painter, QRectF(self.rect()), Size.RADIUS_BUTTON, shown.neutral_ground)
        centre = Qt.AlignmentFlag.AlignCenter
        painting.text(painter, self.rect(), self._words, shown.faint, self.font(), centre)
        painter.end()
