"""The one primary button of Payments: a new payment, and beside it many from a file."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenu, QSizePolicy, QWidget

from paysg_desktop.ui import gate, icons, theme
from paysg_desktop.ui.delegates import painting
from paysg_desktop.ui.theme import Size, Weight
from paysg_desktop.ui.wording import tr

_PAD = 13
_GAP = 7
_NARROW = 30
_SEAM = 1
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NewPaymentButton(QWidget):
    """Two parts of one button."""

    new_requested = Signal()
    many_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("New payment"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.new = _Part("plus", tr("New payment"), tr("New payment (Ctrl+N)"), is_left=True)
        self.ways = _Part("chevron-down", "", tr("More ways to create payments"), is_left=False)
        self.menu = QMenu(self)
        one = self.menu.addAction(tr("New payment…"))
        self.many = self.menu.addAction(tr("Many from a file…"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_SEAM)
        row.addWidget(self.new)
        row.addWidget(self.ways)
        self.new.clicked.connect(self.new_requested)
        self.ways.clicked.connect(self._open)
        one.triggered.connect(self.new_requested)
        self.many.triggered.connect(self.many_requested)

    def _open(self) -> None:
        below = QPoint(self.width() - self.menu.sizeHint().width(), self.height() + Size.HALF)
        self.menu.popup(self.mapToGlobal(below))


class _Part(QAbstractButton):
    """A half on the accent, rounded where it ends the button."""

    def __init__(self, glyph: str, word: str, spoken: str, *, is_left: bool) -> None:
        super().__init__()
        self._glyph, self._word, self._is_left = glyph, word, is_left
        self.setAccessibleName(spoken)
        gate.set_tooltip(self, spoken)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        if not self._word:
            return QSize(_NARROW, Size.CONTROL)
        width = painting.metrics(Size.SECONDARY, Weight.STRONG).horizontalAdvance(self._word) + 1
        return QSize(_PAD + Size.ICON + _GAP + width + _PAD, Size.CONTROL)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        opens = (*_ENTER, Qt.Key.Key_Down) if not self._word else _ENTER
        if event.key() in opens:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        shown = theme.current()
        painter = QPainter(self)
        # Wider than the part, so that the inner corners are cut off.
        more = Size.RADIUS_BUTTON
        area = QRectF(self.rect()).adjusted(0 if self._is_left else -more, 0, more if self._is_left else 0, 0)
        painting.rounded(painter, area, Size.RADIUS_BUTTON, painting.accent_ground(self))
        left = _PAD if self._word else (self.width() - Size.ICON) // 2
        glyph = icons.pixmap(self._glyph, shown.on_accent, Size.ICON, self.devicePixelRatioF())
        painter.drawPixmap(left, (self.height() - Size.ICON) // 2, glyph)
        if self._word:
            room = self.rect().adjusted(_PAD + Size.ICON + _GAP, 0, -_PAD + 1, 0)
            font = theme.font(Size.SECONDARY, Weight.STRONG)
            painting.text(painter, room, self._word, shown.on_accent, font)
        if self.hasFocus():
            painting.inner_ring(painter, self.rect())
        painter.end()
