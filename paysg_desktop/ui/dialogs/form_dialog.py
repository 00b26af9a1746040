"""What all dialogs share: a title, fields that scroll where there is no room, a place for what went wrong."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from paysg_desktop.ui import gate, theme
from paysg_desktop.ui.gate import Look
from paysg_desktop.ui.growth import wide
from paysg_desktop.ui.inspector.buttons import PrimaryButton
from paysg_desktop.ui.inspector.parts import Ground, Rule, column, label, scrolling, wrapped
from paysg_desktop.ui.theme import Size, Weight

WIDTH = 560
_EDGE = 3 * Size.GRID
_OUTSIDE = 6 * Size.GRID
"""What is left of the window above and below the dialog."""
_TOUCHES = (QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress, QEvent.Type.Wheel)
"""From the first of these on a dialog stays where it is, since it would move away under the hand."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FormDialog(QDialog):
    """Shown with `open`, never `exec`, since that would stop the event loop.

    Enter does what the main button does, Esc closes. A dangerous one has no primary button, and Enter closes it.
    """

    def __init__(
        self, parent: QWidget, title: str, sentence: str, confirm: str, cancel: str, *, is_dangerous: bool = False
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(gate.line(title))
        self.setAccessibleName(gate.line(title))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.sentence = wrapped(sentence, "muted", limit=2_000)
        self.problem = wrapped("", "bad", limit=2_000)
        self.help = QHBoxLayout()
        """Buttons below the problem that help out of it."""
        self._problem_box = Ground("bad_ground", None, Size.RADIUS_BUTTON)
        self._problem_layout = column(self.problem, self.help, gap=Size.GRID, margin=Size.GRID + Size.HALF)
        self._problem_box.setLayout(self._problem_layout)
        self._problem_box.hide()
        self.cancel = QPushButton(gate.words(cancel))
        self.cancel.setAccessibleName(gate.line(cancel))
        self.confirm: QAbstractButton = (
            QPushButton(gate.words(confirm)) if is_dangerous else PrimaryButton(confirm)
        )
        self.confirm.setAccessibleName(gate.line(confirm))
        self._wide = wide(WIDTH)
        self._is_touched = False
        self._content = QWidget()
        self._content.setAccessibleName(gate.line(title))
        self.fields = column(gap=2 * Size.GRID)
        self._area = scrolling(self._content, gate.line(title))
        self._line = Rule()
        self._line.hide()
        self._lay_out(title, is_dangerous=is_dangerous)
        self._content.installEventFilter(self)
        self._watching = QTimer(self, singleShot=True, interval=0)
        self._watching.timeout.connect(self._watch)

    # --- what subclasses say ---

    def submit(self) -> None:
        """Do it, or say with `show_problem` why not."""
        raise NotImplementedError

    # --- for subclasses ---

    def show_problem(self, sentence: str) -> None:
        """Say what went wrong; empty for nothing. What was typed stays."""
        self.problem.show_text(sentence)
        self._problem_box.setVisible(bool(sentence))
        for layout in (self._problem_layout, self._outer):
            layout.activate()  # else the height of the sentence before is remembered
        self._fit()

    # --- Qt's events ---

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() not in _ENTER:
            super().keyPressEvent(event)
            return
        focused = self.focusWidget()
        if isinstance(focused, QAbstractButton) and not focused.isCheckable():
            focused.click()
        elif self.confirm.isEnabled():
            self.submit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() in _TOUCHES:
            self._is_touched = True
        elif event.type() == QEvent.Type.ChildAdded:
            self._watching.start()  # not at once: the child may be half made
        elif watched is self._content and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        self._fit()
        super().showEvent(event)
        self._watch()
        self._place()

    # --- inside ---

    def _watch(self) -> None:
        for each in self.findChildren(QWidget):
            each.installEventFilter(self)

    def _lay_out(self, title: str, *, is_dangerous: bool) -> None:
        content = column(self.fields, gap=0)
        content.setContentsMargins(_EDGE, Size.HALF, _EDGE, Size.HALF)
        content.addStretch()
        self._content.setLayout(content)
        name = label(title, Size.TITLE, Weight.STRONG, look=Look("text", is_wrapped=True))
        head = column(name, self.sentence, gap=Size.HALF + 2)
        head.setContentsMargins(_EDGE, _EDGE - Size.HALF, _EDGE, Size.GRID + Size.HALF)
        foot = column(self._problem_box, self._buttons(), gap=2 * Size.GRID)
        foot.setContentsMargins(_EDGE, Size.GRID + Size.HALF, _EDGE, _EDGE - Size.HALF)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(0)
        self._outer.addLayout(head)
        self._outer.addWidget(self._area, 1)
        self._outer.addWidget(self._line)
        self._outer.addLayout(foot)
        self._area.verticalScrollBar().rangeChanged.connect(lambda _, most: self._line.setVisible(most > 0))
        if is_dangerous:
            self.cancel.setFocus()

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Size.GRID)
        row.addStretch()
        row.addWidget(self.cancel)
        row.addWidget(self.confirm)
        for button in (self.cancel, self.confirm):
            button.setFont(theme.font(Size.SECONDARY, Weight.STRONG))
            button.setFixedHeight(Size.CONTROL)
            if isinstance(button, QPushButton):
                button.setAutoDefault(False)
        self.cancel.clicked.connect(self.reject)
        self.confirm.clicked.connect(self.submit)
        return row

    def _fit(self) -> None:
        """As high as the fields want, as far as the window has room; then they scroll."""
        layout, parent = self._content.layout(), self.parentWidget()
        if layout is None or parent is None:
            return
        self._wide = min(wide(WIDTH), _main_window(parent).width() - _OUTSIDE)
        is_flowing = layout.hasHeightForWidth()
        wanted = layout.totalHeightForWidth(self._wide) if is_flowing else layout.totalSizeHint().height()
        wanted = max(wanted, self._area.minimumSizeHint().height())
        around = self._height_of(0) + self._line.height() + self._height_of(3)
        most = max(320, _main_window(parent).height() - _OUTSIDE)
        self.setFixedWidth(self._wide)
        size = QSize(self._wide, min(wanted + around, most))
        is_other = size != self.size()
        self.setMinimumHeight(size.height())
        self.resize(size)
        self.setMinimumHeight(0)
        if is_other:
            self._place()

    def _place(self) -> None:
        """In the middle of the window below, until somebody does something in it; on the screen as a whole."""
        parent = self.parentWidget()
        if parent is None or not self.isVisible():
            return
        below, frame = parent.window(), self.frameGeometry()
        if not self._is_touched:
            frame.moveCenter(below.frameGeometry().center())
        room = below.screen().availableGeometry()
        left = max(room.left(), min(frame.left(), room.right() + 1 - frame.width()))
        top = max(room.top(), min(frame.top(), room.bottom() + 1 - frame.height()))
        self.move(left, top)

    def _height_of(self, row: int) -> int:
        item = self._outer.itemAt(row)
        if item is None:
            return 0
        return item.heightForWidth(self._wide) if item.hasHeightForWidth() else item.sizeHint().height()


def _main_window(widget: QWidget) -> QWidget:
    """The window in which a dialog has room; that of a dialog over a dialog is the one below both."""
    window = widget.window()
    while isinstance(window, QDialog):
        parent = window.parentWidget()
        if parent is None:
            break
        window = parent.window()
    return window
