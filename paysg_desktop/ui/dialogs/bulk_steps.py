"""A wide dialog of several steps, of which one is in front; its main button changes its words with them."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from paysg_desktop.ui import gate, theme
from paysg_desktop.ui.desk import Desk
from paysg_desktop.ui.dialogs.bulk_box import Page
from paysg_desktop.ui.dialogs.working_dialog import WorkingDialog
from paysg_desktop.ui.growth import wide
from paysg_desktop.ui.inspector.buttons import PrimaryButton
from paysg_desktop.ui.theme import Size, Weight
from paysg_desktop.ui.wording import tr

WIDEST, TALLEST = 980, 740
_OUTSIDE = 6 * Size.GRID
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class StepDialog(WorkingDialog):
    """`confirm` leads on, `last` does what the last step is for, `back` leads back."""

    back: BackButton
    last: StepButton

    def __init__(self, desk: Desk, parent: QWidget, title: str) -> None:
        super().__init__(desk, parent, title, "", tr("Continue"), tr("Cancel"))
        self.pages: tuple[Page, ...] = ()
        self._steady = QTimer(self, singleShot=True, interval=QApplication.doubleClickInterval())
        self._steady.timeout.connect(lambda: self.last.setEnabled(True))

    @property
    def page(self) -> Page:
        """The step in front."""
        return next(each for each in self.pages if not each.isHidden())

    @property
    def is_settled(self) -> bool:
        """Whether everything that was asked for stands."""
        return not self.is_busy

    def hold(self, pages: tuple[Page, ...]) -> None:
        """Take the steps in; once."""
        self.pages = pages
        for page in pages:
            self.fields.addWidget(page, 1)
        layout = self._content.layout()
        if isinstance(layout, QVBoxLayout):
            # The step in front takes all the height, not the space that other dialogs leave below.
            layout.setStretch(0, 1)

    def show_page(self, page: Page) -> None:
        """Bring a step to the front."""
        for each in self.pages:
            each.setVisible(each is page)
        self.show_problem("")
        self._area.verticalScrollBar().setValue(0)

    def offer(self, button: QAbstractButton | None) -> None:
        """Show the main button that leads on from this step, `confirm` or `last`; None for neither."""
        self.confirm.setVisible(button is self.confirm)
        self.last.setVisible(button is self.last)
        if button is self.last:
            # It stands where `confirm` stood: the second half of a double click must not send.
            self.last.setEnabled(False)
            self._steady.start()

    def show_focus(self) -> None:
        """Scroll to where the keyboard is, once all has its place."""
        QTimer.singleShot(0, self, self._scroll_to_focus)

    def name_cancel(self, words: str) -> None:
        """Say what the button that closes does."""
        self.cancel.setText(gate.words(words))
        self.cancel.setAccessibleName(gate.line(words))

    def _scroll_to_focus(self) -> None:
        focused = self.focusWidget()
        if focused is not None and self._content.isAncestorOf(focused):
            self._area.ensureWidgetVisible(focused)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter in a field of the last step never sends: it goes on to the next field."""
        is_typing = event.key() in _ENTER and not self.last.isHidden()
        if is_typing and not isinstance(self.focusWidget(), QAbstractButton):
            self.focusNextChild()
            return
        super().keyPressEvent(event)

    def _buttons(self) -> QHBoxLayout:
        row = super()._buttons()
        self.back, self.last = BackButton(tr("Back")), StepButton(tr("Create"))
        row.insertWidget(0, self.back)
        row.addWidget(self.last)
        return row

    def _fit(self) -> None:
        """As large as the window allows, whatever the step has to say: nothing jumps between them."""
        parent = self.parentWidget()
        if parent is not None:
            room = parent.window().size().shrunkBy(QMargins(0, 0, _OUTSIDE, _OUTSIDE))
            self.setFixedSize(QSize(wide(WIDEST), wide(TALLEST)).boundedTo(room))


class BackButton(QPushButton):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.setFont(theme.font(Size.SECONDARY, Weight.STRONG))
        self.setFixedHeight(Size.CONTROL)
        self.setAutoDefault(False)
        self.show_words(text)

    def show_words(self, text: str) -> None:
        self.setText(gate.words(text))
        self.setAccessibleName(gate.line(text))


class StepButton(PrimaryButton):
    """A primary button whose words are known late."""

    def show_words(self, text: str) -> None:
        self._words = gate.line(text)
        self.setAccessibleName(self._words)
        self.updateGeometry()
        self.update()
