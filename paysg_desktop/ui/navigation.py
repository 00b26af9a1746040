"""The left side: whose program this is, which workspace, and the views."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from paysg_desktop.ui import gate, icons, theme
from paysg_desktop.ui.delegates import painting
from paysg_desktop.ui.gate import ForeignLabel
from paysg_desktop.ui.growth import tall, wide
from paysg_desktop.ui.theme import Size, Theme, Weight
from paysg_desktop.ui.wording import tr

_LOGO = 28
_ENTRY = 36
_ICON_LEFT = 13
_GAP = 11
_MOST = 99
_COUNT = 18
_COUNT_ROOM = 44
_INSET = 2
"""Between the icon of a folded entry that has a count and the entry's edge."""
_CHEVRON = 12
_WIDEST = 264
"""How wide it gets for the longest words."""


class Entry(QAbstractButton):
    """One view, with the number of things there that need a look."""

    def __init__(self, icon_name: str, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._count = 0
        self._is_folded = False
        self.setText(words)
        self.setCheckable(True)
        self.setAccessibleName(words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_count(self, count: int, meaning: str) -> None:
        """0 shows nothing; `meaning` is what the number says to a screen reader."""
        self._count = count
        self.setAccessibleDescription(meaning if count else "")
        self.update()

    def fold(self, *, is_folded: bool) -> None:
        """The icon alone, or with its words; what is not shown stands in the tooltip."""
        self._is_folded = is_folded
        gate.set_tooltip(self, self.text() if is_folded else "")
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(max(Size.NAVIGATION - 2 * Size.GRID, self.words_width()), tall(_ENTRY))

    def words_width(self) -> int:
        """What it needs for its words, marked, and a count beside them."""
        words = painting.metrics(Size.BODY, Weight.STRONG).horizontalAdvance(self.text())
        return _ICON_LEFT + Size.ICON + _GAP + words + wide(_COUNT_ROOM) + 1

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        shown, rect = theme.current(), self.rect()
        painter = QPainter(self)
        if self.isChecked():
            painting.rounded(painter, QRectF(rect), Size.RADIUS_BUTTON, shown.selection)
        elif self.underMouse():
            painting.rounded(painter, QRectF(rect), Size.RADIUS_BUTTON, shown.background)
        colour = shown.accent if self.isChecked() else shown.muted
        painting.glyph(painter, *self._icon_place(), self._icon_name, colour, Size.ICON, shown.surface)
        if not self._is_folded:
            self._paint_words(painter, shown)
        if self._count:
            self._paint_count(painter)
        if self.hasFocus():
            painting.focus_ring(painter, rect, Size.RADIUS_BUTTON)
        painter.end()

    def _icon_place(self) -> tuple[float, float]:
        """In the middle of a folded entry, or as far towards its corner as a count needs to leave it in sight."""
        top = (self.height() - Size.ICON) / 2
        if not self._is_folded:
            return _ICON_LEFT, top
        left = (self.width() - Size.ICON) / 2
        if self._count:
            count = self._count_room()
            left = max(_INSET, min(left, count.left() + Size.GRID - Size.ICON))
            top = min(self.height() - Size.ICON - _INSET, max(top, count.height() - Size.GRID))
        return left, top

    def _paint_words(self, painter: QPainter, shown: Theme) -> None:
        weight = Weight.STRONG if self.isChecked() else Weight.NORMAL
        words = shown.accent if self.isChecked() else shown.text
        room = self.rect().adjusted(_ICON_LEFT + Size.ICON + _GAP, 0, -wide(_COUNT_ROOM), 0)
        painting.text(painter, room, self.text(), words, theme.font(Size.BODY, weight))

    def _count_words(self) -> str:
        return str(self._count) if self._count <= _MOST else f"{_MOST}+"

    def _count_room(self) -> QRect:
        """Where the count stands: behind the words, or in the upper corner, no higher than it needs to be."""
        metrics = painting.metrics(Size.CAPTION, Weight.STRONG, tabular=True)
        width = max(20, metrics.horizontalAdvance(self._count_words()) + 12)
        if self._is_folded:
            return QRect(self.width() - width, 0, width, max(_COUNT, metrics.height()))
        height = tall(_COUNT)
        return QRect(self.width() - width - 10, (self.height() - height) // 2, width, height)

    def _paint_count(self, painter: QPainter) -> None:
        room, font = self._count_room(), theme.font(Size.CAPTION, Weight.STRONG, tabular=True)
        colour, ground = theme.kind_colours("bad")
        painting.rounded(painter, QRectF(room), room.height() / 2, ground)
        painting.text(painter, room, self._count_words(), colour, font, Qt.AlignmentFlag.AlignCenter)


class Navigation(QWidget):
    """Name, workspace and entries; `chosen` carries a view's name."""

    chosen = Signal(str)
    workspaces_requested = Signal()
    """The list of workspaces is wanted."""

    def __init__(self, workspace_name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._width = int(Size.NAVIGATION)
        self.setFixedWidth(self._width)
        self.setAccessibleName(tr("Views"))
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(Size.GRID, 2 * Size.GRID, Size.GRID, 2 * Size.GRID)
        self._box.setSpacing(Size.HALF)
        self._words = QWidget(self)
        self.workspace = WorkspaceButton(workspace_name, self._words)
        self.workspace.clicked.connect(self.workspaces_requested)
        self._above, self._below = QVBoxLayout(), QVBoxLayout()
        for each in (self._above, self._below):
            each.setSpacing(Size.HALF)
        self._box.addLayout(self._names())
        self._box.addSpacing(3 * Size.GRID)
        self._box.addLayout(self._above)
        self._box.addStretch(1)
        self._box.addLayout(self._below)
        self._line = Line(self)
        self._below.addWidget(self._line)
        self._group = QButtonGroup(self)
        self._entries: dict[str, Entry] = {}

    def add(self, name: str, icon_name: str, words: str, *, is_below: bool = False) -> Entry:
        """A further view, below the others; or at the very bottom, below a line."""
        entry = Entry(icon_name, words, self)
        entry.clicked.connect(lambda: self.chosen.emit(name))
        self._group.addButton(entry)
        (self._below if is_below else self._above).addWidget(entry)
        self._entries[name] = entry
        self._width = max(self._width, min(entry.sizeHint().width() + 2 * Size.GRID, wide(_WIDEST)))
        self.setFixedWidth(self._width)
        return entry

    @property
    def names(self) -> tuple[str, ...]:
        """The views that there are, from top to bottom."""
        return tuple(self._entries)

    def entry(self, name: str) -> Entry:
        return self._entries[name]

    def fold(self, *, is_folded: bool) -> None:
        """Icons alone, where the window is narrow."""
        self.setFixedWidth(Size.NAVIGATION_FOLDED if is_folded else self._width)
        self._words.setVisible(not is_folded)
        for entry in self._entries.values():
            entry.fold(is_folded=is_folded)

    def mark(self, name: str) -> None:
        """Show which view is open."""
        self._entries[name].setChecked(True)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        shown = theme.current()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(shown.surface))
        painter.fillRect(QRect(self.width() - 1, 0, 1, self.height()), QColor(shown.border))
        painter.end()

    def _names(self) -> QHBoxLayout:
        product = ForeignLabel(self._words)
        product.setFont(theme.font(Size.NAME, Weight.STRONG))
        product.show_text("PaySG Desktop")
        words = QVBoxLayout(self._words)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(1)
        words.addWidget(product)
        words.addWidget(self.workspace)
        row = QHBoxLayout()
        row.setContentsMargins((Size.NAVIGATION_FOLDED - _LOGO) // 2 - Size.GRID, 0, 0, 0)
        row.setSpacing(Size.GRID + 2)
        row.addWidget(Logo(self))
        row.addWidget(self._words, 1)
        return row


class WorkspaceButton(QAbstractButton):
    """The workspace's name; a click shows the others."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = gate.line(name)
        self.setAccessibleName(tr("Workspace: {name}").format(name=self._name))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        gate.set_tooltip(self, tr("{name}: open another workspace").format(name=self._name))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(_LOGO, painting.metrics(Size.SECONDARY).height() + Size.HALF)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        shown, painter = theme.current(), QPainter(self)
        colour = shown.accent if self.underMouse() or self.hasFocus() else shown.muted
        room = self.rect().adjusted(0, 0, -_CHEVRON - Size.HALF, 0)
        painting.text(painter, room, self._name, colour, theme.font(Size.SECONDARY))
        top = (self.height() - _CHEVRON) / 2
        painting.glyph(painter, self.width() - _CHEVRON, top, "chevron-down", colour, _CHEVRON, shown.surface)
        if self.hasFocus():
            painting.focus_ring(painter, self.rect().adjusted(-Size.HALF, 0, 0, 0), Size.HALF)
        painter.end()


class Line(QWidget):
    """Sets the entries at the bottom apart."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedHeight(Size.GRID + 1)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        QPainter(self).fillRect(QRect(0, 0, self.width(), 1), QColor(theme.current().border))


class Logo(QWidget):
    """The program's sign."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedSize(_LOGO, _LOGO)
        self.setAccessibleName("PaySG Desktop")

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        painter = QPainter(self)
        painter.drawPixmap(0, 0, icons.logo(_LOGO, self.devicePixelRatio()))
        painter.end()
